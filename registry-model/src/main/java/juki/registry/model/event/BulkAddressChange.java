package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Bulk address change (住所一括変更, jūsho ikkatsu henkō): addresses and family registers are written otherwise for many at once,
 * as when a town introduces house numbers.
 *
 * <p>Each row says what it found: a household or a person whose data have changed since the rows were extracted is passed over
 * and has no entry. Source: standard specification 9.7; Basic Resident Registration Order Art. 12 para. 2, reason 42.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class BulkAddressChange extends ChangeEvent {

    BulkAddressChange() {}

    /** {@return on what ground} */
    public abstract MinorCorrection.Ground ground();

    /** {@return households and their addresses before and after} */
    public abstract List<Readdressing> addresses();

    /** {@return residents and their family registers before and after} */
    public abstract List<Reregistering> familyRegisters();

    @Override
    public List<AddresseeNumber> subjects() {
        return familyRegisters().stream().map(Reregistering::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.MINOR_CORRECTION);
    }

    /** Something is written otherwise, and each household and person once. */
    @Value.Check
    void check() {
        if (addresses().isEmpty() && familyRegisters().isEmpty()) {
            throw new IllegalArgumentException("addresses: must not be empty if familyRegisters is");
        }
        if (addresses().stream().map(Readdressing::household).distinct().count()
                != addresses().size()) {
            throw new IllegalArgumentException("addresses: each household once");
        }
        if (subjects().stream().distinct().count() != subjects().size()) {
            throw new IllegalArgumentException("familyRegisters: each person once");
        }
    }

    @Override
    public EventType type() {
        return EventType.BULK_ADDRESS_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.bulkAddressChange(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableBulkAddressChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }

    /**
     * A household whose address is written otherwise (住所の読替え).
     *
     * @param household the household
     * @param before its address when the rows were extracted
     * @param after its address as it is to be written
     */
    public record Readdressing(HouseholdNumber household, Address before, Address after) {}

    /**
     * A resident whose family register is written otherwise (本籍の読替え).
     *
     * @param subject the resident
     * @param before the indication when the rows were extracted
     * @param after the indication as it is to be written
     */
    public record Reregistering(
            AddresseeNumber subject, FamilyRegisterIndication before, FamilyRegisterIndication after) {}
}
