package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.Nationality;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * What only a foreign resident's record has (外国人住民, gaikokujin jūmin): nationality, legal class and what the class
 * demands, and common names.
 *
 * <p>Which item a class demands is checked by rules, since a notification may lack it. Immutable and thread-safe. Source:
 * Basic Resident Registration Act Art. 30-45, since 2012-07-09; standard specification 1.1.2, 1.1.6.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ForeignResident extends ResidentDetails {

    ForeignResident() {}

    /** {@return nationality or region (国籍・地域)} */
    public abstract Nationality nationality();

    /** {@return the legal class (第30条の45の区分)} */
    public abstract LegalClass legalClass();

    /** {@return the status of residence (在留資格)} */
    public abstract Optional<StatusOfResidence> status();

    /** {@return the period as granted: of stay (在留期間), of a landing (上陸期間) or of a provisional stay (仮滞在期間)} */
    public abstract Optional<PeriodOfStay> periodOfStay();

    /** {@return the last day of the period of stay, landing or provisional stay (満了の日), if it is limited} */
    public abstract Optional<LocalDate> expiresOn();

    /** {@return the number of the residence card (在留カード番号)} */
    public abstract Optional<ResidenceCardNumber> residenceCard();

    /** {@return the number of the special permanent resident certificate (特別永住者証明書の番号)} */
    public abstract Optional<SpecialPermanentResidentCertificateNumber> certificate();

    /** {@return every common name (通称) that was ever entered, in order; at most one is on the record} */
    public abstract List<CommonName> commonNames();

    /** {@return which names are shown and which leads (氏名優先区分), where a municipality keeps it} */
    public abstract Optional<NamePrecedence> namePrecedence();

    /** {@return items that few foreign residents have} */
    @Value.Default
    public ForeignItems foreignItems() {
        return ForeignItems.none();
    }

    /** {@return the date of becoming a foreign resident (外国人住民となった年月日)} */
    @Override
    public abstract RegisterDate becameResidentOn();

    /**
     * These details with other common names.
     *
     * @param value every common name ever entered, in order
     * @return the details
     */
    public abstract ForeignResident withCommonNames(Iterable<? extends CommonName> value);

    @Override
    public abstract ForeignResident withBecameResidentOn(RegisterDate value);

    @Override
    public ResidentKind kind() {
        return ResidentKind.FOREIGN;
    }

    /** {@return the common name on the record, if there is one} */
    public Optional<CommonName> commonName() {
        return commonNames().stream().filter(CommonName::isRecorded).findFirst();
    }

    @Override
    Set<RecordItem> missingItems(boolean living) {
        boolean missing = switch (legalClass()) {
            case MID_TO_LONG_TERM -> living && residenceCard().isEmpty();
            case SPECIAL_PERMANENT -> certificate().isEmpty();
            case TEMPORARY_REFUGE, PROVISIONAL_STAY ->
                periodOfStay().isEmpty() && expiresOn().isEmpty();
            case TRANSITIONAL_BY_BIRTH, TRANSITIONAL_BY_NATIONALITY_LOSS -> false;
        };
        return missing ? legalClass().requiredItems() : Set.of();
    }

    /** At most one common name is on the record. */
    @Value.Check
    void check() {
        if (commonNames().stream().filter(CommonName::isRecorded).count() > 1) {
            throw new IllegalArgumentException("commonNames: at most one must be on the record");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.foreign(this);
    }

    /** {@return a builder; nationality, legal class and {@code becameResidentOn} are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the details of a foreign resident. */
    public static final class Builder extends ImmutableForeignResident.Builder {
        Builder() {}
    }
}
