package juki.registry.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.MadeUpNation;
import juki.registry.network.index.Conflict;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;
import juki.registry.network.notice.IdentityNotice;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However notices go and whatever goes wrong, nation and prefectures end with the same. */
class NetworkSimulationTest {

    private static final List<MunicipalityCode> SIX = List.of(
            MunicipalityCode.of("012025"),
            MunicipalityCode.of("131016"),
            MunicipalityCode.of("131041"),
            MunicipalityCode.of("141003"),
            MunicipalityCode.of("271004"),
            MunicipalityCode.of("472018"));

    /** Everything that a nation answers, in one order. */
    private static Map<ResidentRecordCode, List<Holding>> answers(NationalIndex nation, List<IdentityNotice> notices) {
        Map<ResidentRecordCode, List<Holding>> answers = new TreeMap<>();
        for (IdentityNotice notice : notices) {
            answers.computeIfAbsent(notice.identity().recordCode(), nation::holdings);
        }
        return answers;
    }

    private static List<Conflict> conflicts(NationalIndex nation) {
        List<Conflict> conflicts = new ArrayList<>();
        nation.forEachConflict(conflicts::add);
        return conflicts;
    }

    private static void assertSame(SimulatedNetwork one, SimulatedNetwork other, List<IdentityNotice> notices) {
        Map<ResidentRecordCode, List<Holding>> answers = answers(one.nation(), notices);
        assertThat(answers(other.nation(), notices)).isEqualTo(answers);
        assertThat(conflicts(other.nation())).isEqualTo(conflicts(one.nation()));
        assertThat(other.nation().notices()).isEqualTo(one.nation().notices());
        for (int prefecture = 1; prefecture <= 47; prefecture++) {
            PrefecturalStore here = one.prefectures().get(prefecture);
            PrefecturalStore there = other.prefectures().get(prefecture);
            for (ResidentRecordCode code : answers.keySet()) {
                assertThat(there.holdings(code)).isEqualTo(here.holdings(code));
                assertThat(there.person(code)).isEqualTo(here.person(code));
            }
        }
    }

    private static NationalIndex undisturbed(List<IdentityNotice> notices) {
        NationalIndex index = NationalIndex.empty();
        notices.forEach(index::apply);
        return index;
    }

    private static Faults faults(Random random) {
        return new Faults(
                random.nextInt(600),
                random.nextInt(600),
                random.nextInt(60),
                random.nextInt(500),
                random.nextInt(100),
                1 + random.nextInt(80));
    }

    @Property(tries = 1000)
    void everyScheduleHasTheEffectOfEachNoticeOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices =
                MadeUpNation.flawed(random, SIX, 1 + random.nextInt(40)).notices();
        Topology topology = List.of(Topology.values()).get(random.nextInt(3));
        SimulatedNetwork network = NetworkSimulation.run(topology, notices, faults(random), random);
        NationalIndex expected = undisturbed(notices);
        assertThat(network.nation().notices()).isEqualTo(notices.size());
        assertThat(answers(network.nation(), notices)).isEqualTo(answers(expected, notices));
        assertThat(conflicts(network.nation())).isEqualTo(conflicts(expected));
    }

    @Property(tries = 200)
    void whatSetsOutOnALegIsLostOrTakenOrRecognised(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices =
                MadeUpNation.orderly(random, SIX, 1 + random.nextInt(60)).notices();
        Topology topology = List.of(Topology.values()).get(random.nextInt(3));
        SimulatedNetwork network = NetworkSimulation.run(topology, notices, faults(random), random);
        assertThat(network.legs())
                .hasSize(topology.route(SIX.get(0)).size() - 1)
                .allSatisfy(leg -> {
                    assertThat(leg.sent() + leg.duplicated()).isEqualTo(leg.lost() + leg.taken() + leg.recognised());
                    assertThat(leg.taken()).isEqualTo(notices.size());
                });
        assertThat(network.legs().stream().mapToLong(SimulatedNetwork.Leg::sent).sum())
                .isEqualTo(network.figures().sent());
    }

    @Property(tries = 50)
    void allTopologiesEndTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, SIX, 60).notices();
        SimulatedNetwork today = NetworkSimulation.run(Topology.COMMUNICATION_SERVERS, notices, faults(random), random);
        assertSame(today, NetworkSimulation.run(Topology.SHARED_PLATFORM, notices, faults(random), random), notices);
        assertSame(today, NetworkSimulation.run(Topology.DIRECT, notices, faults(random), random), notices);
    }

    @Property(tries = 30)
    void theSameChanceMakesTheSameNetworkTickForTick(@ForAll long seed) {
        List<IdentityNotice> notices =
                MadeUpNation.flawed(new Random(seed), SIX, 60).notices();
        SimulatedNetwork one =
                NetworkSimulation.run(Topology.COMMUNICATION_SERVERS, notices, Faults.many(), new Random(seed));
        SimulatedNetwork other =
                NetworkSimulation.run(Topology.COMMUNICATION_SERVERS, notices, Faults.many(), new Random(seed));
        assertThat(other.figures()).isEqualTo(one.figures());
        List<Long> words = new ArrayList<>();
        one.nation().forEachWord(words::add);
        List<Long> others = new ArrayList<>();
        other.nation().forEachWord(others::add);
        assertThat(others).isEqualTo(words);
    }

    @Property(tries = 100)
    void aPrefectureSeesItsOwnMunicipalitiesAlone(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, SIX, 60).notices();
        Topology topology = List.of(Topology.values()).get(random.nextInt(3));
        SimulatedNetwork network = NetworkSimulation.run(topology, notices, Faults.none(), random);
        network.prefectures()
                .forEach((prefecture, store) -> notices.forEach(
                        notice -> assertThat(store.holdings(notice.identity().recordCode()))
                                .allMatch(holding -> holding.holder().prefecture() == prefecture)));
    }

    @Example
    void theWholeNationEndsTheSameOnABadDay() {
        List<MunicipalityCode> municipalities = municipalities();
        assertThat(municipalities).hasSize(1741);
        List<IdentityNotice> notices =
                MadeUpNation.flawed(new Random(7), municipalities, 15_000).notices();
        Map<Topology, SimulatedNetwork> ends = new HashMap<>();
        for (Topology topology : Topology.values()) {
            ends.put(
                    topology,
                    NetworkSimulation.run(
                            topology,
                            notices,
                            Faults.many(),
                            new Random(topology.name().hashCode())));
        }
        // Where nobody moved there is nothing to send.
        int senders =
                (int) notices.stream().map(IdentityNotice::sender).distinct().count();
        assertThat(senders).isBetween(1735, 1741);
        SimulatedNetwork today = ends.get(Topology.COMMUNICATION_SERVERS);
        assertThat(today.figures().hops()).isEqualTo(senders + senders + 47 + 1);
        assertThat(ends.get(Topology.SHARED_PLATFORM).figures().hops()).isEqualTo(senders + 1 + 47 + 1);
        assertThat(ends.get(Topology.DIRECT).figures().hops()).isEqualTo(senders + 1);
        assertThat(ends.values()).allSatisfy(end -> {
            SimulatedNetwork.Figures figures = end.figures();
            assertThat(figures.notices()).isEqualTo(notices.size());
            assertThat(List.of(
                            figures.lost(),
                            figures.duplicated(),
                            figures.repeated(),
                            figures.recognised(),
                            figures.waited(),
                            figures.outages()))
                    .allMatch(count -> count > 20);
        });
        NationalIndex expected = undisturbed(notices);
        Map<ResidentRecordCode, List<Holding>> answers = answers(expected, notices);
        ends.values().forEach(end -> assertThat(answers(end.nation(), notices)).isEqualTo(answers));
        List<Conflict> conflicts = conflicts(expected);
        assertThat(conflicts).isNotEmpty();
        ends.values().forEach(end -> assertThat(conflicts(end.nation())).isEqualTo(conflicts));
        for (int prefecture = 1; prefecture <= 47; prefecture++) {
            for (ResidentRecordCode code : answers.keySet()) {
                List<Holding> own = today.prefectures().get(prefecture).holdings(code);
                for (Topology topology : Topology.values()) {
                    assertThat(ends.get(topology).prefectures().get(prefecture).holdings(code))
                            .isEqualTo(own);
                }
            }
        }
    }

    /** The six villages of Etorofu and the islands around it, of which nobody keeps a register. */
    private static boolean isOfNorthernTerritories(MunicipalityCode code) {
        return code.payload() >= 1695 && code.payload() <= 1700;
    }

    /** Cities, towns, villages and special wards; the wards of designated cities belong to these. */
    private static List<MunicipalityCode> municipalities() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        return MunicipalityTable.published().validOn(day).stream()
                .filter(code ->
                        !code.isPrefecture() && !isOfNorthernTerritories(code) && !isWardOfDesignatedCity(code, day))
                .toList();
    }

    private static boolean isWardOfDesignatedCity(MunicipalityCode code, LocalDate day) {
        String name = MunicipalityTable.published().nameOn(code, day).orElseThrow();
        return name.endsWith("区") && name.contains("市");
    }

    @Example
    void aRouteBeginsAtTheMunicipalityAndEndsWithTheNation() {
        MunicipalityCode one = MunicipalityCode.of("131016");
        assertThat(Topology.COMMUNICATION_SERVERS.route(one))
                .containsExactly(
                        HopName.municipality(one),
                        HopName.communicationServer(one),
                        HopName.prefecture(13),
                        HopName.NATION);
        assertThat(Topology.SHARED_PLATFORM.route(one))
                .containsExactly(
                        HopName.municipality(one), HopName.SHARED_PLATFORM, HopName.prefecture(13), HopName.NATION);
        assertThat(Topology.DIRECT.route(one)).containsExactly(HopName.municipality(one), HopName.NATION);
    }

    @Example
    void faultsThatCouldNeverEndAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Faults(1000, 0, 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faults(0, 0, 0, 1000, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faults(0, 0, -1, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faults(0, 0, 0, 0, 0, 0));
    }
}
