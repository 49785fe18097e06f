package juki.registry.network.route;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;
import juki.registry.network.notice.IdentityNotice;

/**
 * Simulation of the network (住基ネットの模擬): a nation of hops, messages under way, and faults, tick by tick.
 *
 * <p>Everything comes from the source of numbers that is handed in: the same source, faults, topology and notices give the same
 * network, tick for tick. A hop sends what it releases at once, and sends again after a while what was not acknowledged. The
 * simulation ends when nothing is under way and nothing unacknowledged.
 */
public final class NetworkSimulation {

    private static final int PREFECTURES = 47;
    private static final int THOUSAND = 1000;

    /** How many notices set out in one tick, so that many are under way at once. */
    private static final int NOTICES_IN_A_TICK = 1000;

    private final Topology topology;
    private final Faults faults;
    private final RandomGenerator random;
    private final Map<HopName, Hop> hops = new HashMap<>();
    private final Map<MunicipalityCode, List<HopName>> routes = new HashMap<>();
    private final Map<HopName, Long> darkUntil = new HashMap<>();
    /** Hops at which notices end. */
    private final Set<HopName> watched = new HashSet<>();

    private final PriorityQueue<Message> underWay =
            new PriorityQueue<>(Comparator.comparing(Message::tick).thenComparing(Message::serial));
    private final NationalIndex nation = NationalIndex.empty();
    private final Map<Integer, PrefecturalStore> prefectures = new TreeMap<>();
    private final Map<HopName.Kind, Counts> legs = new EnumMap<>(HopName.Kind.class);

    private long tick;
    private long serial;
    private long sent;
    private long lost;
    private long duplicated;
    private long repeated;
    private long recognised;
    private long waited;
    private long outages;

    /** What happens on the legs that begin at hops of one kind. */
    private static final class Counts {
        private final HopName.Kind to;
        private long sent;
        private long duplicated;
        private long lost;
        private long taken;
        private long recognised;

        Counts(HopName.Kind to) {
            this.to = to;
        }
    }

    /** Something that happens at a hop at a tick. */
    private sealed interface Message {
        long tick();

        long serial();

        HopName at();
    }

    private record NoticeArrives(long tick, long serial, HopName at, IdentityNotice notice) implements Message {}

    private record AnswerArrives(long tick, long serial, HopName at, Acknowledgement answer) implements Message {}

    private record PatienceEnds(long tick, long serial, HopName at) implements Message {}

    /** What becomes of a message when it sets out. */
    private record Fate(boolean isLost, boolean isDuplicated) {}

    private NetworkSimulation(Topology topology, Faults faults, RandomGenerator random) {
        this.topology = topology;
        this.faults = faults;
        this.random = random;
        for (int prefecture = 1; prefecture <= PREFECTURES; prefecture++) {
            prefectures.put(
                    prefecture,
                    topology.prefecturesStore()
                            ? PrefecturalStore.own(prefecture)
                            : PrefecturalStore.reading(prefecture, nation));
        }
    }

    /**
     * Lets notices go to the nation.
     *
     * @param topology the way they go
     * @param notices the notices in the order in which they set out, those of each municipality in the order of their numbers
     * @param faults what goes wrong
     * @param random where chance comes from
     * @return the network, once every notice has arrived
     */
    public static SimulatedNetwork run(
            Topology topology, Collection<IdentityNotice> notices, Faults faults, RandomGenerator random) {
        return new NetworkSimulation(topology, faults, random).run(List.copyOf(notices));
    }

    private SimulatedNetwork run(List<IdentityNotice> notices) {
        for (int i = 0; i < notices.size(); i++) {
            IdentityNotice notice = notices.get(i);
            HopName start = route(notice.sender()).get(0);
            underWay.add(new NoticeArrives(i / NOTICES_IN_A_TICK, serial++, start, notice));
        }
        while (!underWay.isEmpty()) {
            Message message = underWay.remove();
            tick = message.tick();
            if (message instanceof NoticeArrives arrival) {
                arrives(arrival);
            } else if (message instanceof AnswerArrives answer) {
                if (isDark(answer.at())) {
                    lost++;
                } else {
                    hop(answer.at()).acknowledged(answer.answer());
                }
            } else {
                patienceEnds(message.at());
            }
        }
        return new SimulatedNetwork(
                topology,
                nation,
                prefectures,
                legs.entrySet().stream()
                        .map(leg -> leg(leg.getKey(), leg.getValue()))
                        .toList(),
                new SimulatedNetwork.Figures(
                        tick,
                        hops.size(),
                        notices.size(),
                        sent,
                        lost,
                        duplicated,
                        repeated,
                        recognised,
                        waited,
                        outages));
    }

    private static SimulatedNetwork.Leg leg(HopName.Kind from, Counts counts) {
        return new SimulatedNetwork.Leg(
                from, counts.to, counts.sent, counts.duplicated, counts.lost, counts.taken, counts.recognised);
    }

    private Counts leg(HopName from, HopName to) {
        return legs.computeIfAbsent(from.kind(), kind -> new Counts(to.kind()));
    }

    private void arrives(NoticeArrives arrival) {
        HopName at = arrival.at();
        List<HopName> route = route(arrival.notice().sender());
        int place = route.indexOf(at);
        // What sets out at a municipality is written there, not sent there.
        if (place > 0 && isDark(at)) {
            lost++;
            leg(route.get(place - 1), at).lost++;
            return;
        }
        watch(at, route);
        Hop hop = hop(at);
        boolean wasIdle = hop.isIdle();
        Reception reception = hop.receive(arrival.notice());
        if (!reception.isNew()) {
            recognised++;
        } else if (reception.released().isEmpty()) {
            waited++;
        }
        if (place > 0) {
            HopName from = route.get(place - 1);
            Counts leg = leg(from, at);
            leg.taken += reception.isNew() ? 1 : 0;
            leg.recognised += reception.isNew() ? 0 : 1;
            deliver(delay -> new AnswerArrives(tick + delay, serial++, from, reception.acknowledgement()));
        }
        if (!isDark(at)) {
            reception.released().forEach(notice -> send(at, notice));
        }
        if (wasIdle && !hop.isIdle()) {
            underWay.add(new PatienceEnds(tick + faults.patience(), serial++, at));
        }
    }

    /** Where notices end nothing is sent again; it goes dark now and then all the same, as long as something is under way. */
    private void watch(HopName at, List<HopName> route) {
        if (at.equals(route.get(route.size() - 1)) && watched.add(at)) {
            underWay.add(new PatienceEnds(tick + faults.patience(), serial++, at));
        }
    }

    private void patienceEnds(HopName at) {
        Hop hop = hop(at);
        if (watched.contains(at)) {
            if (!underWay.isEmpty()) {
                mayGoDark(at);
                underWay.add(new PatienceEnds(
                        Math.max(darkUntil.getOrDefault(at, tick), tick + faults.patience()), serial++, at));
            }
            return;
        }
        if (hop.isIdle()) {
            return;
        }
        if (isDark(at)) {
            underWay.add(new PatienceEnds(darkUntil.getOrDefault(at, tick), serial++, at));
            return;
        }
        List<IdentityNotice> again = hop.unacknowledged();
        again.forEach(notice -> send(at, notice));
        repeated += again.size();
        underWay.add(new PatienceEnds(tick + faults.patience(), serial++, at));
        mayGoDark(at);
    }

    private void mayGoDark(HopName at) {
        if (happens(faults.outage())) {
            darkUntil.put(at, tick + faults.outageLength());
            outages++;
        }
    }

    private void send(HopName from, IdentityNotice notice) {
        List<HopName> route = route(notice.sender());
        int place = route.indexOf(from);
        if (place + 1 < route.size()) {
            sent++;
            HopName to = route.get(place + 1);
            Counts leg = leg(from, to);
            leg.sent++;
            Fate fate = deliver(delay -> new NoticeArrives(tick + delay, serial++, to, notice));
            leg.lost += fate.isLost() ? 1 : 0;
            leg.duplicated += fate.isDuplicated() ? 1 : 0;
        }
    }

    /** Puts a message under way, unless it is lost, and perhaps a copy of it. */
    private Fate deliver(LongFunction<Message> message) {
        boolean isLost = happens(faults.lost());
        if (isLost) {
            lost++;
        } else {
            underWay.add(message.apply(delay()));
        }
        boolean isDuplicated = happens(faults.duplicated());
        if (isDuplicated) {
            duplicated++;
            underWay.add(message.apply(delay()));
        }
        return new Fate(isLost, isDuplicated);
    }

    private long delay() {
        return 1L + random.nextInt(faults.greatestDelay() + 1);
    }

    private boolean happens(int chance) {
        return random.nextInt(THOUSAND) < chance;
    }

    private boolean isDark(HopName at) {
        return darkUntil.getOrDefault(at, 0L) > tick;
    }

    private List<HopName> route(MunicipalityCode sender) {
        return routes.computeIfAbsent(sender, topology::route);
    }

    private Hop hop(HopName name) {
        return hops.computeIfAbsent(name, it -> switch (it.kind()) {
            case NATION -> Hop.end(it, applied(nation::apply));
            case PREFECTURE -> Hop.relay(it, applied(storeOf((int) it.number())::store));
            case MUNICIPALITY, COMMUNICATION_SERVER, SHARED_PLATFORM -> Hop.relay(it, notice -> {});
        });
    }

    private PrefecturalStore storeOf(int prefecture) {
        PrefecturalStore store = prefectures.get(prefecture);
        if (store == null) {
            throw new IllegalStateException("there is no prefecture " + prefecture);
        }
        return store;
    }

    /** A hop releases each notice once and in order; an index that sees it otherwise has found a fault of the hop. */
    private static Consumer<IdentityNotice> applied(Function<IdentityNotice, NationalIndex.Outcome> index) {
        return notice -> {
            NationalIndex.Outcome outcome = index.apply(notice);
            if (outcome != NationalIndex.Outcome.APPLIED) {
                throw new IllegalStateException("a hop released a notice that is " + outcome);
            }
        };
    }
}
