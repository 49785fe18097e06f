package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Individual Number assigned (個人番号の職権記載, kojin bangō no shokken kisai): the number that the national body generated for a
 * resident is designated and entered.
 *
 * <p>The Act says that the mayor designates it (指定); the number comes from the national body and is never made here. Source:
 * Number Use Act Art. 7 para. 1, since 2015-10-05; standard specification 4.4, reason 47.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class IndividualNumberAssigned extends ChangeEvent {

    IndividualNumberAssigned() {}

    /** {@return whose number is entered} */
    public abstract AddresseeNumber subject();

    /** {@return the number} */
    public abstract IndividualNumber number();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.INDIVIDUAL_NUMBER_ENTRY);
    }

    @Override
    public EventType type() {
        return EventType.INDIVIDUAL_NUMBER_ASSIGNED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.individualNumberAssigned(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableIndividualNumberAssigned.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
