package juki.registry.rules.duplicate;

import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/**
 * Whose a number is (番号の保有者), as far as the register files records under {@link BlockingKeys}; of another nobody is found.
 */
final class Holders {

    private Holders() {}

    /** The present records, living or removed, that show an Individual Number. */
    static Stream<ResidentRecord> of(IndividualNumber number, ResidentRegister register) {
        return filed(BlockingKeys.ofIndividualNumber(number), register)
                .filter(record -> record.individualNumber().equals(Optional.of(number)));
    }

    /** The present records, living or removed, that show the number of a card or certificate. */
    static Stream<ResidentRecord> ofCard(String number, ResidentRegister register) {
        return filed(BlockingKeys.ofCard(number), register)
                .filter(record -> cardOf(record.details()).equals(Optional.of(number)));
    }

    /** The number of the residence card or of the special permanent resident certificate. */
    static Optional<String> cardOf(ResidentDetails details) {
        return details instanceof ForeignResident foreign
                ? foreign.residenceCard()
                        .map(ResidenceCardNumber::text)
                        .or(() -> foreign.certificate().map(SpecialPermanentResidentCertificateNumber::text))
                : Optional.empty();
    }

    private static Stream<ResidentRecord> filed(long key, ResidentRegister register) {
        return register.sharing(key).stream().flatMap(one -> register.record(one).stream());
    }
}
