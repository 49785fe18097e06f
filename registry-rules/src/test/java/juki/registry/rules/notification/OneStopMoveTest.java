package juki.registry.rules.notification;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.register;
import static juki.registry.rules.notification.Papers.DATA;
import static juki.registry.rules.notification.Papers.TODAY;
import static juki.registry.rules.notification.Papers.decide;
import static juki.registry.rules.notification.Papers.filed;
import static juki.registry.rules.notification.Papers.moveOut;
import static juki.registry.rules.notification.Papers.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.Decision;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import juki.registry.rules.consequence.NumbersToDraw;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Moving out online, with a visit reserved and the data sent ahead. */
class OneStopMoveTest {

    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<RuleBook> BOOKS = List.of(Papers.TODAYS, Papers.DESTINATION_ONLY, RuleBook.of(List.of()));

    /** Whatever is attached, whoever signs, under whatever rules: who has not come and told the rest is no resident. */
    @Property(tries = 3_000)
    void aReservationAndDataSentAheadMakeNoResident(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = TODAY.plusDays(random.nextInt(400));
        MoveOutData data = Papers.data(
                TODAY.plusDays(random.nextInt(60) - 30),
                random.nextBoolean() ? Optional.of(TODAY.minusDays(random.nextInt(30))) : Optional.empty());
        Notification paper = Notification.of(Basis.Notification.on(day), day, ahead(random, data, day))
                .through(CHANNELS.get(random.nextInt(CHANNELS.size())))
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.ELECTRONIC_SIGNATURE))
                .attaching(
                        new Attachment.TransmittedData(data),
                        Papers.certificate(data),
                        new Attachment.CardHandedOver(Papers.MOVER_NAME),
                        new Attachment.VisitReserved(new VisitReservation(HERE, day)));
        for (RuleBook book : BOOKS) {
            Decision decision = seen(Registrar.under(book).decide(paper, register()));

            assertThat(decision.outcome()).isIn(Outcome.HELD, Outcome.REFUSED);
            assertThat(decision.event()).isEmpty();
            assertThat(decision.numbersToDraw()).isEqualTo(NumbersToDraw.NONE);
            assertThatIllegalStateException().isThrownBy(decision.drawing(new Village.Numbers(20))::orElseThrow);
        }
    }

    /** A reservation alone, or the form as far as the data fill it, with some but never all that is told in person. */
    private static AskedChange ahead(Random random, MoveOutData data, LocalDate day) {
        if (random.nextInt(4) == 0) {
            return new VisitReservation(HERE, day.plusDays(random.nextInt(30)));
        }
        int left = random.nextInt(3);
        MoveForm.Builder form = MoveForm.of(EventType.MOVE_IN).asToldBy(data);
        if (left != 0 && random.nextBoolean()) {
            form.changedOn(CalendarDate.of(day));
        }
        if (left != 1 && random.nextBoolean()) {
            form.at(lot(20));
        }
        if (left != 2 && random.nextBoolean()) {
            form.into(TargetHousehold.newHousehold());
        }
        if (random.nextBoolean()) {
            form.specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN);
        }
        return form.build();
    }

    @Example
    void theVisitFinishesWhatWasBegunOnline() {
        // Online, to the village left: the move-out with the card, and the visit to the other municipality.
        Notification online = Notification.of(
                        Basis.Notification.on(TODAY),
                        TODAY,
                        moveOut(TODAY.plusDays(10)).withCard().build())
                .through(Channel.ONLINE)
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.ELECTRONIC_SIGNATURE))
                .attaching(new Attachment.VisitReserved(new VisitReservation(ELSEWHERE, TODAY.plusDays(12))));
        Decision decision = seen(decide(online));
        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPTED);
        InMemoryRegister village = register().apply(decision.orElseThrow());
        assertThat(decision.consequences(decision.orElseThrow(), Consequences.standard()))
                .contains(new Consequence.MoveOutDataIsSent(JIRO, ELSEWHERE));
        assertThat(village.residents())
                .as("a resident until the planned day")
                .isEqualTo(register().residents());

        // The data arrive ahead and are held with the reservation.
        MoveOutData ahead = MoveOutData.of(village, List.of(JIRO), TODAY).orElseThrow();
        assertThat(ahead.removedOn()).isEmpty();
        assertThat(ahead.plannedOn()).isEqualTo(TODAY.plusDays(10));
    }

    @Example
    void whatWasReservedIsNotifiedInPersonAndThenAccepted() {
        Notification reserved = filed(MoveForm.of(EventType.MOVE_IN)
                        .asToldBy(DATA)
                        .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                        .build())
                .attaching(new Attachment.TransmittedData(DATA));
        assertThat(decide(reserved).outcome()).isEqualTo(Outcome.HELD);

        MoveForm told = ((MoveForm) reserved.asked())
                .completed()
                .changedOn(CalendarDate.of(2026, 4, 12))
                .at(lot(20))
                .into(TargetHousehold.newHousehold())
                .build();
        assertThat(decide(reserved.asking(told).attaching(new Attachment.CardHandedOver(Papers.MOVER_NAME)))
                        .outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }
}
