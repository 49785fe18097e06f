package juki.registry.model.resident;

import java.util.Optional;
import java.util.Set;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * What only a Japanese resident's record has (日本人住民): the family register, the date of becoming a resident, and a former
 * surname where its owner asked for it.
 *
 * <p>The family register must be shown on a finished record (なし and 不明 are allowed); it may be missing while a
 * notification is examined, and a rule objects then. Immutable and thread-safe. Source: Basic Resident Registration Act
 * Art. 7 items 5 and 6.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class JapaneseResident extends ResidentDetails {

    JapaneseResident() {}

    /** {@return the indication of the family register (戸籍の表示)} */
    public abstract Optional<FamilyRegisterIndication> familyRegister();

    /** {@return the former surname (旧氏), if its owner asked for it} */
    public abstract Optional<FormerSurname> formerSurname();

    @Override
    public abstract RegisterDate becameResidentOn();

    /**
     * These details with another family register.
     *
     * @param value the indication
     * @return the details
     */
    public abstract JapaneseResident withFamilyRegister(FamilyRegisterIndication value);

    /**
     * These details with a former surname, or without one.
     *
     * @param value the former surname, or empty
     * @return the details
     */
    public abstract JapaneseResident withFormerSurname(Optional<? extends FormerSurname> value);

    @Override
    public abstract JapaneseResident withBecameResidentOn(RegisterDate value);

    @Override
    public ResidentKind kind() {
        return ResidentKind.JAPANESE;
    }

    @Override
    Set<RecordItem> missingItems(boolean living) {
        return familyRegister().isEmpty() ? Set.of(RecordItem.FAMILY_REGISTER) : Set.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.japanese(this);
    }

    /**
     * The details of a Japanese resident.
     *
     * @param familyRegister the family register
     * @param becameResidentOn the date of becoming a resident
     * @return the details
     */
    public static JapaneseResident of(FamilyRegisterIndication familyRegister, RegisterDate becameResidentOn) {
        return builder()
                .familyRegister(familyRegister)
                .becameResidentOn(becameResidentOn)
                .build();
    }

    /** {@return a builder; {@code becameResidentOn} is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the details of a Japanese resident. */
    public static final class Builder extends ImmutableJapaneseResident.Builder {
        Builder() {}
    }
}
