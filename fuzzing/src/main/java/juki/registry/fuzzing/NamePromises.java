package juki.registry.fuzzing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.SearchKey;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ReasonCode;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.StatusOfResidence;

/** What names, places and the small texts of a record promise: kept as written, or refused. */
final class NamePromises {

    private static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("131016");

    /** Makes a value of the text and writes it again. */
    private static final List<UnaryOperator<String>> READINGS = List.of(
            text -> PersonName.of(text).text(),
            text -> PersonName.of("住基　太郎", text).furigana().orElseThrow().text(),
            text -> PersonName.of("ZHANG WEI")
                    .withChineseCharacters(text)
                    .chineseCharacters()
                    .orElseThrow(),
            text -> FormerSurname.of(text).text(),
            text -> Furigana.of(text).text(),
            text -> Country.of(text).name(),
            text -> Country.of(text, "ベトナム").code().orElseThrow(),
            text -> Nationality.of("VNM", text).name(),
            text -> Nationality.of(text, "ベトナム").code(),
            text -> StatusOfResidence.of(text).code(),
            text -> StatusOfResidence.of("T41", text).name(),
            text -> AddressSupplement.of(text).text(),
            text -> AddressCode.of(text).digits(),
            text -> Address.of(MUNICIPALITY, text, "1番地").town(),
            text -> Address.of(MUNICIPALITY, "見本町", text).lot(),
            text -> OutsideAddress.domestic(MUNICIPALITY, text).text().orElseThrow(),
            text -> FamilyRegisterIndication.of(text, "住基　太郎").registeredDomicile(),
            text -> FamilyRegisterIndication.of("見本県見本市", text).registerHead(),
            text -> Remark.of(text).text(),
            text -> BasicPensionNumber.of(text).digits(),
            text -> CertificateSerialNumber.of(text).text(),
            text -> ReasonCode.of(text).toString(),
            text -> SharingIdentifier.of(text).text());

    private NamePromises() {}

    /** One text, held to be each of them. */
    static boolean ofTexts(byte[] input) {
        String text = Written.text(input);
        boolean taken = false;
        for (UnaryOperator<String> reading : READINGS) {
            Silence.require(text, other -> refusal(reading, other));
            taken |= refusal(reading, text).isEmpty();
        }
        if (!text.isBlank()) {
            SearchKey reading = SearchKey.ofReading(text);
            SearchKey writing = SearchKey.ofWriting(text);
            Promise.require(
                    reading.contains(reading) && writing.contains(writing), "whatever is sought is found in itself");
            Promise.require(
                    SearchKey.ofReading(reading.text()).equals(reading)
                            && SearchKey.ofWriting(writing.text()).equals(writing),
                    "the key of a key is the key");
        }
        return taken;
    }

    private static Optional<String> refusal(UnaryOperator<String> reading, String text) {
        try {
            Promise.require(reading.apply(text).equals(text), "what is taken is kept as it was written");
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
