package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.Nationality;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * What only a foreign resident's record has (外国人住民, gaikokujin jūmin): nationality, legal class and what the class
 * demands.
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

    /** {@return the last day of the period of stay, landing or provisional stay (満了の日), if it is limited} */
    public abstract Optional<LocalDate> expiresOn();

    /** {@return the number of the residence card (在留カード番号)} */
    public abstract Optional<ResidenceCardNumber> residenceCard();

    /** {@return the number of the special permanent resident certificate (特別永住者証明書の番号)} */
    public abstract Optional<SpecialPermanentResidentCertificateNumber> certificate();

    /** {@return the date of becoming a foreign resident (外国人住民となった年月日)} */
    @Override
    public abstract RegisterDate becameResidentOn();

    @Override
    public abstract ForeignResident withBecameResidentOn(RegisterDate value);

    @Override
    public ResidentKind kind() {
        return ResidentKind.FOREIGN;
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
