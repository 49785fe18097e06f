package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Change of the Individual Number (個人番号の変更, kojin bangō no henkō): because it may have leaked the number is changed, on the
 * resident's request or ex officio.
 *
 * <p>The new number comes from the national body. Source: Number Use Act Art. 7 para. 2, since 2015-10-05; standard
 * specification 4.4, reasons 45 (on request) and 46 (ex officio, also where it was entered wrongly).
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class IndividualNumberChange extends ChangeEvent {

    IndividualNumberChange() {}

    /** {@return whose number is changed} */
    public abstract AddresseeNumber subject();

    /** {@return the new number} */
    public abstract IndividualNumber newNumber();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    /** {@return 45 if it was requested, otherwise 46} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(
                basis() instanceof Basis.Request
                        ? ChangeReason.INDIVIDUAL_NUMBER_CHANGE_REQUESTED
                        : ChangeReason.INDIVIDUAL_NUMBER_CORRECTION);
    }

    @Override
    public EventType type() {
        return EventType.INDIVIDUAL_NUMBER_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.individualNumberChange(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableIndividualNumberChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
