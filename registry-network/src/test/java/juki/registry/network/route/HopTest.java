package juki.registry.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.MadeUpNation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeNumber;
import juki.registry.network.notice.NoticeNumbers;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A hop beside its model: whatever comes in whatever order, how often and with what losses, each notice is stored once, after its
 * predecessor, and kept until it is acknowledged.
 */
class HopTest {

    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final List<MunicipalityCode> TWO = List.of(HERE, MunicipalityCode.of("141003"));

    private static List<IdentityNotice> notices(Random random, int events) {
        return MadeUpNation.flawed(random, TWO, events).notices();
    }

    @Property(tries = 3000)
    void everyScheduleHasTheEffectOfEachNoticeOnceAndInOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> all = notices(random, 1 + random.nextInt(25));
        List<IdentityNotice> stored = new ArrayList<>();
        Hop hop = Hop.relay(HopName.NATION, stored::add);
        // The model: what has arrived, and what of it has every predecessor.
        Set<NoticeNumber> arrived = new HashSet<>();
        Set<Acknowledgement> acknowledged = new HashSet<>();
        int deliveries = random.nextInt(4 * all.size() + 1);
        for (int i = 0; i < deliveries; i++) {
            if (random.nextInt(4) == 0 && !stored.isEmpty()) {
                IdentityNotice any = stored.get(random.nextInt(stored.size()));
                hop.acknowledged(Acknowledgement.of(any));
                acknowledged.add(Acknowledgement.of(any));
            } else {
                IdentityNotice any = all.get(random.nextInt(all.size()));
                Reception reception = hop.receive(any);
                assertThat(reception.isNew()).isEqualTo(arrived.add(any.number()));
                assertThat(reception.acknowledgement()).isEqualTo(Acknowledgement.of(any));
            }
            Set<NoticeNumber> releasable = releasable(all, arrived);
            assertThat(stored)
                    .extracting(IdentityNotice::number)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(releasable);
            assertThat(hop.waiting()).isEqualTo(arrived.size() - releasable.size());
            assertThat(hop.unacknowledged())
                    .isEqualTo(stored.stream()
                            .filter(notice -> !acknowledged.contains(Acknowledgement.of(notice)))
                            .toList());
        }
        assertPredecessorsComeFirst(stored);
        all.forEach(hop::receive);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(all);
        assertPredecessorsComeFirst(stored);
        assertThat(hop.waiting()).isZero();
    }

    private static Set<NoticeNumber> releasable(List<IdentityNotice> all, Set<NoticeNumber> arrived) {
        Set<NoticeNumber> releasable = new HashSet<>();
        Set<List<Object>> keys = new HashSet<>();
        // Those of one person come in the order of their numbers, and so do all of one municipality.
        for (IdentityNotice notice : all) {
            NoticeNumber number = notice.number();
            if (arrived.contains(number)
                    && (number.follows() == 0 || keys.contains(List.of(number.sender(), number.follows())))) {
                releasable.add(number);
                keys.add(List.of(number.sender(), number.value()));
            }
        }
        return releasable;
    }

    private static void assertPredecessorsComeFirst(List<IdentityNotice> stored) {
        Set<List<Object>> seen = new HashSet<>();
        for (IdentityNotice notice : stored) {
            NoticeNumber number = notice.number();
            assertThat(number.follows() == 0 || seen.contains(List.of(number.sender(), number.follows())))
                    .isTrue();
            seen.add(List.of(number.sender(), number.value()));
        }
    }

    /** A hop restored at any moment from what had been stored goes on as the one that did not stop, and stores nothing twice. */
    @Property(tries = 500)
    void aRestartLosesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> all = notices(random, 1 + random.nextInt(25));
        Hop hop = Hop.relay(HopName.NATION, notice -> {});
        List<IdentityNotice> arrived = new ArrayList<>();
        List<IdentityNotice> stored = new ArrayList<>();
        List<Acknowledgement> acknowledged = new ArrayList<>();
        Hop restarted = Hop.relay(HopName.NATION, stored::add);
        for (int i = 0; i < 4 * all.size(); i++) {
            if (random.nextInt(5) == 0) {
                restarted = Hop.relay(HopName.NATION, stored::add);
                arrived.forEach(restarted::restore);
                acknowledged.forEach(restarted::acknowledged);
            }
            if (random.nextInt(4) == 0 && !hop.isIdle()) {
                List<IdentityNotice> open = hop.unacknowledged();
                Acknowledgement one = Acknowledgement.of(open.get(random.nextInt(open.size())));
                hop.acknowledged(one);
                restarted.acknowledged(one);
                acknowledged.add(one);
            } else {
                IdentityNotice any = all.get(random.nextInt(all.size()));
                Reception reception = restarted.receive(any);
                assertThat(reception).isEqualTo(hop.receive(any));
                if (reception.isNew()) {
                    arrived.add(any);
                }
            }
            assertThat(restarted.unacknowledged()).isEqualTo(hop.unacknowledged());
            assertThat(restarted.waiting()).isEqualTo(hop.waiting());
            for (MunicipalityCode sender : TWO) {
                assertThat(restarted.missing(sender)).isEqualTo(hop.missing(sender));
            }
        }
        assertThat(stored).doesNotHaveDuplicates();
        assertPredecessorsComeFirst(stored);
        assertThat(stored).hasSize(arrived.size() - hop.waiting());
    }

    @Example
    void whatIsRestoredTwiceIsRefused() {
        IdentityNotice notice = notices(new Random(1), 5).get(0);
        Hop hop = Hop.end(HopName.NATION, stored -> {});
        hop.restore(notice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hop.restore(notice))
                .withMessageStartingWith("notice:");
    }

    @Example
    void personsDoNotWaitForEachOther() {
        List<IdentityNotice> all = notices(new Random(4), 60);
        List<IdentityNotice> stored = new ArrayList<>();
        Hop hop = Hop.end(HopName.NATION, stored::add);
        all.stream().filter(notice -> notice.number().value() != 1).forEach(hop::receive);
        long waiting = all.size() - stored.size() - 2L;
        assertThat(hop.waiting()).isEqualTo((int) waiting);
        assertThat(stored).hasSizeGreaterThan(all.size() / 2);
        assertThat(hop.missing(HERE)).containsExactly(new NoticeNumbers.Gap(1, 1));
    }

    @Example
    void theLastHopKeepsNothingToPassOn() {
        Hop hop = Hop.end(HopName.NATION, notice -> {});
        notices(new Random(1), 5).forEach(hop::receive);
        assertThat(hop.isIdle()).isTrue();
        assertThat(hop.missing(MunicipalityCode.of("472018"))).isEmpty();
    }
}
