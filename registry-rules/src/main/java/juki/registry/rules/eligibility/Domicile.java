package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.MoveIn;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.law.PossibleDays;

/**
 * One unbroken time of being domiciled and recorded here (引き続き住所を有する期間): from the entry with which the person came to the one
 * with which the person left, and what was added to the removed record.
 *
 * <p>Several records may follow one another in it: a record removed and made anew by one change, as by naturalisation or when
 * somebody moves between wards of one city, breaks nothing. Whether it breaks the time of a ward's own electoral roll was not
 * verified.
 */
final class Domicile {

    private final HistoryEntry opening;
    private final List<HistoryEntry> entries = new ArrayList<>();

    Domicile(HistoryEntry opening) {
        this.opening = opening;
        this.entries.add(opening);
    }

    void goesOnWith(HistoryEntry entry) {
        entries.add(entry);
    }

    /** The record as it stood last. */
    ResidentRecord last() {
        return entries.get(entries.size() - 1).record();
    }

    /** Where the person came from. */
    OutsideAddress previousAddress() {
        return last().residence().previousAddress();
    }

    /** When the person became domiciled here: the change date, or the recorded date if no event tells or it was corrected. */
    PossibleDays since() {
        RegisterDate first = opening.record().details().becameResidentOn();
        RegisterDate recorded = last().details().becameResidentOn();
        boolean corrected = last().kind() == opening.record().kind() && !recorded.equals(first);
        if (corrected) {
            return PossibleDays.of(recorded);
        }
        return PossibleDays.of(opening.event() instanceof CarryOver ? first : opening.changeDate());
    }

    /**
     * When the record was made that counts for the electoral roll: of movers-in the day of filing. Of a record carried over
     * the filing is known only if nobody moved inside since; otherwise it lies between becoming a resident and what is
     * recorded. A record of a foreign resident who became Japanese may count from either entry.
     */
    PossibleDays recordedSince() {
        PossibleDays made =
                opening.event() instanceof CarryOver ? carriedOverSince() : PossibleDays.on(filedOn(opening));
        return turnedInto(ResidentKind.JAPANESE)
                .map(entry -> new PossibleDays(made.earliest(), later(made.latest(), entry.processingDate())))
                .orElse(made);
    }

    private static LocalDate filedOn(HistoryEntry entry) {
        return entry.event() instanceof MoveIn moveIn && moveIn.basis() instanceof Basis.Notification notification
                ? notification.filedOn()
                : entry.processingDate();
    }

    private PossibleDays carriedOverSince() {
        ResidentRecord record = opening.record();
        RegisterDate became = record.details().becameResidentOn();
        Optional<LocalDate> notified = record.residence().notifiedOn();
        if (notified.isPresent() && became.equals(record.residence().addressSetOn())) {
            return PossibleDays.on(notified.get());
        }
        LocalDate latest = notified.orElse(opening.processingDate());
        return new PossibleDays(became.earliest().isAfter(latest) ? latest : became.earliest(), latest);
    }

    /** The entry of this time with which the record came to be of a kind that it has kept. */
    Optional<HistoryEntry> turnedInto(ResidentKind kind) {
        for (int i = entries.size() - 1; i > 0 && entries.get(i).record().kind() == kind; i--) {
            if (entries.get(i - 1).record().kind() != kind) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the record was removed. */
    boolean hasEnded() {
        return !last().isLiving();
    }

    /** Whether the record was removed because of death. */
    boolean endedByDeath() {
        return last().state() == RecordState.DEAD;
    }

    /** The day on which the person left or died; of a plan that day or any later one. */
    Optional<PossibleDays> leftOn() {
        return last().removal()
                .map(removal -> PossibleDays.of(removal.occurredOn()))
                .or(() -> last().plannedMoveOut().map(plan -> new PossibleDays(plan.on(), LocalDate.MAX)));
    }

    /** Where the person went or will go; unknown if the register does not tell. */
    OutsideAddress destination() {
        return last().removal()
                .flatMap(Removal::confirmedDestination)
                .or(() -> last().removal().flatMap(Removal::planned).map(PlannedMoveOut::destination))
                .or(() -> last().plannedMoveOut().map(PlannedMoveOut::destination))
                .orElse(OutsideAddress.unknown());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
