package juki.registry.rules.notification;

import static juki.registry.rules.notification.Papers.TODAYS;
import static juki.registry.rules.notification.Papers.certificate;
import static juki.registry.rules.notification.Papers.data;
import static juki.registry.rules.notification.Papers.decide;
import static juki.registry.rules.notification.Papers.moveIn;
import static juki.registry.rules.notification.Papers.moveOut;
import static juki.registry.rules.notification.Papers.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.Notifier;
import juki.registry.rules.Decision;
import juki.registry.rules.Village;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every edge of the windows in which a move is notified. */
class MoveWindowsTest {

    private static Notification filedOn(LocalDate day, AskedChange asked) {
        return Notification.of(Basis.Notification.on(day), day, asked)
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.INDIVIDUAL_NUMBER_CARD));
    }

    /** Basic Resident Registration Act Art. 22: within fourteen days, the first not counted, a closed last day extended. */
    @ParameterizedTest(name = "moved in on {0}, filed on {1}: late {2}")
    @CsvSource({
        "2026-04-01, 2026-04-14, false", // day 13
        "2026-04-01, 2026-04-15, false", // day 14, a Wednesday
        "2026-04-01, 2026-04-16, true", // day 15
        "2026-04-04, 2026-04-20, false", // day 14 is Saturday the 18th
        "2026-04-04, 2026-04-21, true",
        "2025-12-18, 2026-01-05, false", // day 14 is New Year's Day; closed until Sunday the 4th
        "2025-12-18, 2026-01-06, true"
    })
    void aMoveInIsNotifiedWithinFourteenDays(LocalDate movedIn, LocalDate filed, boolean late) {
        MoveOutData data = data(movedIn, Optional.empty());
        Notification paper = filedOn(
                        filed, moveIn(data).changedOn(CalendarDate.of(movedIn)).build())
                .attaching(certificate(data));

        assertThat(objections(paper).contains("MOVE-IN-001")).isEqualTo(late);
    }

    /** Order Art. 24-2: barred from the day after 30 days from the planned day, or 14 from the move; not extended. */
    @ParameterizedTest(name = "planned {0}, moved in {1}, filed {2}: barred {3}")
    @CsvSource({
        "2026-04-01, 2026-04-25, 2026-04-30, false", // day 29
        "2026-04-01, 2026-04-25, 2026-05-01, false", // day 30, the last usable one
        "2026-04-01, 2026-04-25, 2026-05-02, true", // day 31
        "2026-04-10, 2026-04-10, 2026-04-23, false", // day 13
        "2026-04-10, 2026-04-10, 2026-04-24, false", // day 14
        "2026-04-10, 2026-04-10, 2026-04-25, true", // day 15, a Saturday
        "2026-04-04, 2026-04-04, 2026-04-20, true", // day 14 was Saturday the 18th
        "2026-05-01, 2026-04-10, 2026-04-25, true" // moved in before the planned day: the earlier limit counts
    })
    void aMoveInWithTheCardHasTwoLimits(LocalDate planned, LocalDate movedIn, LocalDate filed, boolean barred) {
        MoveOutData data = data(planned, Optional.of(movedIn));
        Notification paper = filedOn(
                        filed,
                        moveIn(data)
                                .changedOn(CalendarDate.of(movedIn))
                                .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                                .build())
                .attaching(new Attachment.TransmittedData(data), new Attachment.CardHandedOver(Papers.MOVER_NAME));

        assertThat(objections(paper).contains("NOTIFICATION-018")).isEqualTo(barred);
    }

    /** Individual Number Order Art. 14, as pages give it: the card is presented within 90 days of the filing. */
    @ParameterizedTest(name = "filed on {0}: by {1}")
    @CsvSource({"2026-04-20, 2026-07-19", "2026-04-10, 2026-07-09", "2027-01-01, 2027-04-01"})
    void theCardIsPresentedWithinNinetyDays(LocalDate filed, LocalDate last) {
        MoveOutData data = data(LocalDate.of(2026, 4, 10), Optional.empty());
        Decision decision = Papers.seen(
                        decide(filedOn(filed, moveIn(data).build()).attaching(certificate(data))))
                .drawing(new Village.Numbers(20));

        assertThat(decision.consequences(decision.orElseThrow(), Consequences.standard()))
                .filteredOn(Consequence.CardIsBrought.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Consequence.CardIsBrought.class,
                        card -> assertThat(card.by()).isEqualTo(last));
    }

    /** Municipalities' guidance: from thirty days before until ten days after the day of leaving. */
    @ParameterizedTest(name = "leaves on {0}, filed online on {1}: refused {2}")
    @CsvSource({
        "2026-05-20, 2026-04-19, true",
        "2026-05-20, 2026-04-20, false",
        "2026-04-10, 2026-04-20, false",
        "2026-04-10, 2026-04-21, true"
    })
    void aMoveOutIsNotifiedOnlineNearItsDay(LocalDate leaves, LocalDate filed, boolean refused) {
        Notification paper = filedOn(filed, moveOut(leaves).withCard().build())
                .through(Channel.ONLINE)
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.ELECTRONIC_SIGNATURE));

        assertThat(objections(paper).contains("NOTIFICATION-013")).isEqualTo(refused);
    }

    /** Since when each of them is asked. */
    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource({
        "NOTIFICATION-010, 2008-05-01",
        "NOTIFICATION-013, 2023-02-06",
        "NOTIFICATION-018, 2016-01-01",
        "NOTIFICATION-020, 2012-07-09"
    })
    void aRuleIsAskedFromItsDayOn(String id, LocalDate since) {
        assertThat(TODAYS.inForceOn(since).rule(id)).isPresent();
        assertThat(TODAYS.inForceOn(since.minusDays(1)).rule(id)).isEmpty();
    }
}
