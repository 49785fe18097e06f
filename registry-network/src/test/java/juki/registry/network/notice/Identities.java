package juki.registry.network.notice;

import java.util.Optional;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;

/**
 * Made-up persons with numbers (見本の本人確認情報).
 *
 * @param person name, date of birth, sex
 * @param number the payload of the Individual Number; negative for none
 * @param code the payload of the resident record code
 */
public record Identities(Person person, long number, long code) {

    /** A person whose code and number have the same payload. */
    public static Identities of(long payload) {
        return new Identities(
                Person.of(
                        PersonName.of("見本　" + payload + "郎")
                                .withFurigana(Furigana.of("ミホン　タロウ").confirmedBy(Furigana.Origin.FAMILY_REGISTER)),
                        CalendarDate.of(
                                1950 + (int) (payload % 60), 1 + (int) (payload % 12), 1 + (int) (payload % 28)),
                        payload % 2 == 0 ? Sex.FEMALE : Sex.MALE),
                payload,
                payload);
    }

    public Identities named(String name) {
        return new Identities(person.withName(PersonName.of(name)), number, code);
    }

    public Identities born(int year, int month, int day) {
        return new Identities(person.withDateOfBirth(CalendarDate.of(year, month, day)), number, code);
    }

    public Identities coded(long payload) {
        return new Identities(person, number, payload);
    }

    public Identities numbered(long payload) {
        return new Identities(person, payload, code);
    }

    public IdentityInformation at(Address address) {
        return IdentityInformation.of(
                person,
                Optional.empty(),
                Optional.empty(),
                address,
                number < 0 ? Optional.empty() : Optional.of(IndividualNumber.ofPayload(number)),
                ResidentRecordCode.ofPayload(code));
    }

    public IdentityInformation in(MunicipalityCode municipality, int lot) {
        return at(Address.of(municipality, "見本町" + lot % 7 + "丁目", lot + "番地"));
    }
}
