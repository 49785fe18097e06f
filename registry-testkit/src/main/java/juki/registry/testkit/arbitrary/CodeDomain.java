package juki.registry.testkit.arbitrary;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.testkit.value.Codes;
import juki.registry.testkit.value.NearMiss;
import juki.registry.testkit.value.Places;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Codes (コード): well-formed ones of every kind, and texts that are none by one slip. */
public final class CodeDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public CodeDomain() {}

    /** {@return resident record codes} */
    @Provide
    public static Arbitrary<ResidentRecordCode> residentRecordCodes() {
        return Drawn.by(Codes::residentRecordCode);
    }

    /** {@return Individual Numbers} */
    @Provide
    public static Arbitrary<IndividualNumber> individualNumbers() {
        return Drawn.by(Codes::individualNumber);
    }

    /** {@return codes of municipalities} */
    @Provide
    public static Arbitrary<MunicipalityCode> municipalityCodes() {
        return Drawn.by(Places::municipality);
    }

    /** {@return addressee numbers, old and new} */
    @Provide
    public static Arbitrary<AddresseeNumber> addresseeNumbers() {
        return Drawn.by(Codes::addresseeNumber);
    }

    /** {@return household numbers, old and new} */
    @Provide
    public static Arbitrary<HouseholdNumber> householdNumbers() {
        return Drawn.by(Codes::householdNumber);
    }

    /** {@return numbers of residence cards} */
    @Provide
    public static Arbitrary<ResidenceCardNumber> residenceCardNumbers() {
        return Drawn.by(Codes::residenceCardNumber);
    }

    /** {@return numbers of special permanent resident certificates} */
    @Provide
    public static Arbitrary<SpecialPermanentResidentCertificateNumber> certificateNumbers() {
        return Drawn.by(Codes::certificateNumber);
    }

    /** {@return postal codes} */
    @Provide
    public static Arbitrary<PostalCode> postalCodes() {
        return Drawn.by(Codes::postalCode);
    }

    /** {@return near misses of every kind and fault} */
    @Provide
    public static Arbitrary<NearMiss> nearMisses() {
        return Drawn.by(Codes::nearMiss);
    }
}
