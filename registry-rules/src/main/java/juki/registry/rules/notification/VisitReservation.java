package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;

/**
 * Reservation of a visit (転入予約・来庁予定の連絡, ten'nyū yoyaku): on which day somebody means to come to the municipality moved to, told
 * online with the move-out.
 *
 * <p>It is no notification. A paper that asks for nothing else forms no change, under whatever rules, and so never makes a
 * resident: the move-in itself is notified in person. Source: Basic Resident Registration Act Art. 22, Art. 24-2; online since
 * 2023-02-06.
 *
 * @param municipality where to
 * @param visitOn the day of the visit
 */
public record VisitReservation(MunicipalityCode municipality, LocalDate visitOn) implements AskedChange {

    /** {@return the move-in that is going to be notified} */
    @Override
    public EventType type() {
        return EventType.MOVE_IN;
    }

    /** {@return nothing: a reservation changes nothing} */
    @Override
    public Optional<ChangeEvent> formed(LocalDate processingDate, Basis basis) {
        return Optional.empty();
    }

    /** {@return nobody} */
    @Override
    public List<AddresseeNumber> residents() {
        return List.of();
    }

    /** {@return nobody} */
    @Override
    public List<NewResident> newcomers() {
        return List.of();
    }

    /** {@return nobody} */
    @Override
    public List<Placement> placements() {
        return List.of();
    }
}
