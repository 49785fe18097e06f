package juki.registry.model.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Details of a measure (支援措置の記載事項, shien sochi no kisai jikō): who is protected, against whom, and in which affairs.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing. Source: standard specification 3.4; the status of the applicant
 * is a code whose values are not published (data list, 申出者状況区分), so it is the host's own.
 */
@RegistryValue
@Value.Immutable
public abstract class SupportDetails {

    SupportDetails() {}

    /** {@return who applied (申出者)} */
    public abstract ProtectedPerson applicant();

    /** {@return who is supported together with the applicant} */
    public abstract List<ProtectedPerson> supportedTogether();

    /** {@return against whom} */
    public abstract List<OpposingParty> opposingParties();

    /** {@return the affairs to protect, at least one} */
    public abstract Set<ProtectedAffair> affairs();

    /** {@return the municipality that took the application in first (当初受付市区町村)} */
    public abstract MunicipalityCode firstMunicipality();

    /** {@return the number under which the office keeps the measure (管理番号); neither an addressee nor a history number} */
    public abstract Optional<String> managementNumber();

    /** {@return the host's code for the status of the applicant (申出者状況区分)} */
    public abstract Optional<String> applicantStatusCode();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder. */
    public static final class Builder extends ImmutableSupportDetails.Builder {
        Builder() {}
    }

    /**
     * Whether somebody is protected.
     *
     * @param someone the person
     * @return true for the applicant and those supported together
     */
    public boolean protects(AddresseeNumber someone) {
        return protectedNumbers().anyMatch(someone::equals);
    }

    /**
     * Whether somebody is an opposing party.
     *
     * @param someone the person
     * @return true if it is known that the person is
     */
    public boolean opposes(AddresseeNumber someone) {
        return opposingParties().stream()
                .flatMap(one -> one.addressee().stream())
                .anyMatch(someone::equals);
    }

    /**
     * Whether an operation touches an affair to protect.
     *
     * @param operation the operation
     * @return true if it may not be done without an examination
     */
    public boolean covers(Operation operation) {
        return affairs().stream().anyMatch(affair -> affair.operations().contains(operation));
    }

    private Stream<AddresseeNumber> protectedNumbers() {
        return Stream.concat(Stream.of(applicant()), supportedTogether().stream())
                .flatMap(one -> one.addressee().stream());
    }

    /** Something is protected, nobody twice, and nobody from himself. */
    @Value.Check
    void check() {
        if (affairs().isEmpty()) {
            throw new IllegalArgumentException("affairs: must not be empty");
        }
        if (!protectedNumbers().allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("supportedTogether: nobody is named twice");
        }
        if (protectedNumbers().anyMatch(this::opposes)) {
            throw new IllegalArgumentException("opposingParties: must not be named on both sides");
        }
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
