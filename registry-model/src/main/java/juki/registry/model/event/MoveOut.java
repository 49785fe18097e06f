package juki.registry.model.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Move-out (転出, tenshutsu): residents will leave the municipality, or have left it.
 *
 * <p>The change date is the planned day of leaving (転出予定年月日) and may lie in the future; until it comes about the movers
 * remain residents. A day that has already come removes them at once. Source: Basic Resident Registration Act Art. 24;
 * standard specification 4.1.3, reasons 21 and 22.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class MoveOut extends ChangeEvent {

    MoveOut() {}

    /** What is special about a move-out (転出の種類, tenshutsu no shurui). */
    public enum Kind {
        /** 特例転出, with the card and without a certificate; the data go over the network (Act Art. 24-2). */
        SPECIAL_CASE_MOVE_OUT("特例転出");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** {@return what is special about it; empty for the ordinary one. It is said when notified and never changed afterwards} */
    public abstract Optional<Kind> kind();

    /** {@return who leaves} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    /** {@return the planned destination (転出先住所（予定）)} */
    public abstract OutsideAddress destination();

    /** {@return the planned day: the latest possible day of the change date} */
    public LocalDate plannedOn() {
        return changeDate().latest();
    }

    /** {@return whether the day has come when the move-out is recorded, so that it removes at once} */
    public boolean hasComeAbout() {
        return !plannedOn().isAfter(processingDate());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(
                destination().kind() == OutsideAddress.Kind.ABROAD
                        ? ChangeReason.MOVE_OUT_ABROAD
                        : ChangeReason.DOMESTIC_MOVE_OUT);
    }

    /** Somebody leaves. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.MOVE_OUT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moveOut(this);
    }

    /** {@return a builder; everything but the kind is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableMoveOut.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
