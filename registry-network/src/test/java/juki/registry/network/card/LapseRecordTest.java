package juki.registry.network.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequence.Holding;
import juki.registry.rules.consequence.Consequence.Unless;
import juki.registry.rules.consequence.Consequences;
import juki.registry.rules.law.Statute;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What lapses with a change is delivered without saying whose it is, and a move-in elsewhere prevents what it may. */
class LapseRecordTest {

    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final MunicipalityCode THERE = MunicipalityCode.of("141003");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ResidentRecordCode ONE = ResidentRecordCode.ofPayload(1);

    private static LapseNotice lapse(LocalDate on, Unless unless) {
        return new LapseNotice(
                HERE, ONE, Holding.CARD, on, Optional.of(unless), DAY, Statute.INDIVIDUAL_NUMBER_ORDER.article(14));
    }

    private static IdentityNotice movedIn(MunicipalityCode to, LocalDate on) {
        return NoticeBook.of(to)
                .byHand(
                        AddresseeNumber.of(1),
                        on,
                        Identities.of(1).in(to, 1),
                        new ChangeInformation(ChangeCause.MOVE_IN, CalendarDate.of(on), false, Optional.empty()));
    }

    private static Optional<LocalDate> lapsed(LapseRecord record, LocalDate day) {
        return record.lapsed(ONE, Holding.CARD, DAY.minusYears(1), day);
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void everyLapseThatTheRulesTellOfIsDelivered(@ForAll Life life) {
        for (Step step : life.steps()) {
            List<Consequence> lapses = Consequences.standard().of(step.change(), step.before()).stream()
                    .filter(Consequence.Lapse.class::isInstance)
                    .toList();
            List<LapseNotice> notices = LapseNotice.of(step.change(), step.before(), Consequences.standard());
            assertThat(notices)
                    .extracting(LapseNotice::holding)
                    .containsExactlyElementsOf(lapses.stream()
                            .map(Consequence.Lapse.class::cast)
                            .filter(lapse -> step.before()
                                            .record(lapse.addressee())
                                            .filter(record ->
                                                    record.recordCode().isPresent())
                                            .isPresent()
                                    || step.change().entries().stream()
                                            .anyMatch(entry -> entry.addressee().equals(lapse.addressee())
                                                    && entry.record()
                                                            .recordCode()
                                                            .isPresent()))
                            .map(Consequence.Lapse::holding)
                            .toList());
            assertThat(notices)
                    .allSatisfy(notice -> assertThat(notice.toString())
                            .doesNotContain(notice.code().digits()));
        }
    }

    @Example
    void aMoveInElsewhereInTimePreventsWhatItMay() {
        LapseRecord record = new LapseRecord();
        record.take(lapse(DAY.plusDays(40), Unless.MOVE_IN_IS_NOTIFIED));
        assertThat(lapsed(record, DAY.plusDays(39))).isEmpty();
        assertThat(lapsed(record, DAY.plusDays(40))).contains(DAY.plusDays(40));
        record.take(movedIn(HERE, DAY.plusDays(20)));
        assertThat(lapsed(record, DAY.plusDays(40))).contains(DAY.plusDays(40));
        record.take(movedIn(THERE, DAY.plusDays(40)));
        assertThat(lapsed(record, DAY.plusDays(40))).contains(DAY.plusDays(40));
        record.take(movedIn(THERE, DAY.plusDays(39)));
        assertThat(lapsed(record, DAY.plusDays(60))).isEmpty();
    }

    @Example
    void useAbroadIsArrangedByTheDayBefore() {
        LapseRecord late = new LapseRecord();
        late.take(lapse(DAY.plusDays(10), Unless.USE_ABROAD_IS_ARRANGED));
        late.arrangedAbroad(ONE, DAY.plusDays(10));
        assertThat(lapsed(late, DAY.plusDays(10))).isPresent();
        late.arrangedAbroad(ONE, DAY.plusDays(9));
        assertThat(lapsed(late, DAY.plusDays(10))).isEmpty();
    }

    @Example
    void whatWasIssuedAfterwardsHasNotLapsed() {
        LapseRecord record = new LapseRecord();
        record.take(lapse(DAY.plusDays(10), Unless.USE_ABROAD_IS_ARRANGED));
        assertThat(record.lapsed(ONE, Holding.CARD, DAY.plusDays(10), DAY.plusDays(90)))
                .isEmpty();
        assertThat(record.lapsed(ONE, Holding.USER_CERTIFICATE, DAY, DAY.plusDays(90)))
                .isEmpty();
    }

    @Property(tries = 200)
    void neitherOrderNorRepetitionMatters(@ForAll long seed) {
        Random random = new Random(seed);
        List<Object> notices = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate day = DAY.plusDays(random.nextInt(60));
            notices.add(
                    random.nextBoolean()
                            ? lapse(day, Unless.MOVE_IN_IS_NOTIFIED)
                            : movedIn(random.nextBoolean() ? HERE : THERE, day));
        }
        LapseRecord one = taking(notices);
        List<Object> otherwise = new ArrayList<>(notices);
        otherwise.addAll(notices);
        Collections.shuffle(otherwise, random);
        LapseRecord other = taking(otherwise);
        for (int day = 0; day < 70; day++) {
            assertThat(lapsed(other, DAY.plusDays(day))).isEqualTo(lapsed(one, DAY.plusDays(day)));
        }
    }

    private static LapseRecord taking(List<Object> notices) {
        LapseRecord record = new LapseRecord();
        for (Object notice : notices) {
            if (notice instanceof LapseNotice lapse) {
                record.take(lapse);
            } else {
                record.take((IdentityNotice) notice);
            }
        }
        return record;
    }

    @Example
    void aCardIsPreparedWithWhatTravelsAndOnlyWithANumber() {
        assertThat(CardData.of(Identities.of(7).in(HERE, 1))).hasValueSatisfying(data -> {
            assertThat(data.number()).isEqualTo(IndividualNumber.ofPayload(7));
            assertThat(data.toString()).isEqualTo("CardData[***]");
        });
        assertThat(CardData.of(Identities.of(7).numbered(-1).in(HERE, 1))).isEmpty();
    }

    @Example
    void aSignatureCertificateIsForWhoIsFifteen() {
        SignatureData data = SignatureData.of(Identities.of(1).born(2011, 4, 2).in(HERE, 1));
        assertThat(data.isOfAge(LocalDate.of(2026, 3, 31)).isYes()).isFalse();
        assertThat(data.isOfAge(LocalDate.of(2026, 4, 1)).isYes()).isTrue();
        assertThat(data.toString()).isEqualTo("SignatureData[***]");
    }
}
