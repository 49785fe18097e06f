package juki.registry.network.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeNumbers;

/**
 * Hop (経路上の拠点): stores each notice once, acknowledges it, puts those of one person in order, and keeps what it passes on until
 * that is acknowledged.
 *
 * <p>Notices may come late, several times, in any order, or only when they are sent again: as long as each comes at last, each is
 * stored and released exactly once, after its predecessor about the same person. Notices about different persons do not wait for
 * each other. It is the same between all hops of all {@linkplain Topology topologies}. It belongs to one thread at a time. A host stores
 * each notice that is new, and what it has released, before it lets the acknowledgement go, and each acknowledgement that comes; with
 * both it {@linkplain #restore restores} the hop.
 */
public final class Hop {

    private final HopName name;
    private final boolean passesOn;
    private final Consumer<IdentityNotice> store;
    private final Map<MunicipalityCode, Intake> intakes = new HashMap<>();
    private final Map<Acknowledgement, IdentityNotice> unacknowledged = new LinkedHashMap<>();

    /** What has come of one municipality's notices. */
    private static final class Intake {
        final NoticeNumbers arrived = new NoticeNumbers();
        final NoticeNumbers released = new NoticeNumbers();
        /** Notices that wait, under the number of the one for which they wait. */
        final Map<Long, List<IdentityNotice>> waiting = new HashMap<>();
    }

    private Hop(HopName name, boolean passesOn, Consumer<IdentityNotice> store) {
        this.name = name;
        this.passesOn = passesOn;
        this.store = store;
    }

    /**
     * A hop that passes notices on.
     *
     * @param name its name
     * @param store where it stores each notice as it is released, in order
     * @return the hop
     */
    public static Hop relay(HopName name, Consumer<IdentityNotice> store) {
        return new Hop(name, true, store);
    }

    /**
     * The hop at which notices arrive at last.
     *
     * @param name its name
     * @param store where it stores each notice as it is released, in order
     * @return the hop
     */
    public static Hop end(HopName name, Consumer<IdentityNotice> store) {
        return new Hop(name, false, store);
    }

    /** {@return its name} */
    public HopName name() {
        return name;
    }

    /**
     * Takes a notice that arrives.
     *
     * @param notice the notice
     * @return the answer, and what can be passed on now
     */
    public Reception receive(IdentityNotice notice) {
        return receive(notice, store);
    }

    /**
     * Takes a notice that had arrived before a restart. It is not stored again, nor is what it releases; once every notice has been
     * restored in the order of arrival, and every {@linkplain #acknowledged acknowledgement} taken again, the hop is as it was.
     *
     * @param notice the notice
     * @throws IllegalArgumentException if it was restored before
     */
    public void restore(IdentityNotice notice) {
        if (!receive(notice, released -> {}).isNew()) {
            throw new IllegalArgumentException("notice: must not have been restored before");
        }
    }

    private Reception receive(IdentityNotice notice, Consumer<IdentityNotice> keeper) {
        Acknowledgement answer = Acknowledgement.of(notice);
        Intake intake = intakes.computeIfAbsent(notice.sender(), sender -> new Intake());
        if (!intake.arrived.add(notice.number().value())) {
            return new Reception(answer, false, List.of());
        }
        long follows = notice.number().follows();
        if (follows != 0 && !intake.released.contains(follows)) {
            intake.waiting.computeIfAbsent(follows, it -> new ArrayList<>(1)).add(notice);
            return new Reception(answer, true, List.of());
        }
        List<IdentityNotice> released = new ArrayList<>(1);
        Deque<IdentityNotice> ready = new ArrayDeque<>(List.of(notice));
        while (!ready.isEmpty()) {
            IdentityNotice next = ready.remove();
            intake.released.add(next.number().value());
            keeper.accept(next);
            if (passesOn) {
                unacknowledged.put(Acknowledgement.of(next), next);
            }
            released.add(next);
            List<IdentityNotice> waited = intake.waiting.remove(next.number().value());
            if (waited != null) {
                ready.addAll(waited);
            }
        }
        return new Reception(answer, true, released);
    }

    /**
     * Takes the acknowledgement of the next hop.
     *
     * @param acknowledgement the acknowledgement, which may come several times
     */
    public void acknowledged(Acknowledgement acknowledgement) {
        unacknowledged.remove(acknowledgement);
    }

    /** {@return what was released and not acknowledged yet, in the order in which it was released: to be sent again} */
    public List<IdentityNotice> unacknowledged() {
        return List.copyOf(unacknowledged.values());
    }

    /** {@return whether everything that it passed on was acknowledged} */
    public boolean isIdle() {
        return unacknowledged.isEmpty();
    }

    /** {@return how many notices have arrived and wait for one that has not} */
    public int waiting() {
        return intakes.values().stream()
                .flatMap(intake -> intake.waiting.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /**
     * Which notices of a municipality have not arrived while later ones have (欠番), to be asked for.
     *
     * @param sender the municipality
     * @return the gaps; none if no notice is missing below the greatest that has arrived
     */
    public List<NoticeNumbers.Gap> missing(MunicipalityCode sender) {
        Intake intake = intakes.get(sender);
        return intake == null ? List.of() : intake.arrived.gaps();
    }

    /** {@return {@code Hop[} and its name} */
    @Override
    public String toString() {
        return "Hop[" + name + "]";
    }
}
