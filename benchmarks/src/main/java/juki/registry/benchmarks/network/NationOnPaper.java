package juki.registry.benchmarks.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeNumber;

/**
 * A nation of invented persons, spread over all municipalities. Each has a name and a lot of the own, as nearly everybody has, or a name
 * that so many have; codes and numbers lie scattered in their spaces, as where they are drawn.
 */
final class NationOnPaper {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<MunicipalityCode> MUNICIPALITIES =
            MunicipalityTable.published().validOn(LocalDate.of(2024, 4, 1));
    /** Scatters payloads: a number without a factor in common with ten. */
    private static final long STRIDE = 7_654_321_987L;

    private static final long CODES = 10_000_000_000L;
    private static final long NUMBERS = 100_000_000_000L;
    private static final String[] KANA = {"ミ", "ホ", "ン", "タ", "ロ", "ウ", "ハ", "ナ", "コ", "サ", "ト", "シ"};

    private NationOnPaper() {}

    private static MunicipalityCode municipality(int person) {
        return MUNICIPALITIES.get(municipalityOf(person));
    }

    static ResidentRecordCode code(int person) {
        return ResidentRecordCode.ofPayload(person * STRIDE % CODES);
    }

    static IndividualNumber number(int person) {
        return IndividualNumber.ofPayload(person * STRIDE % NUMBERS);
    }

    private static IdentityInformation identity(int person, int name, int lot) {
        Address address = Address.of(
                municipality(person), "見本町" + (1 + lot % 90) + "丁目", (1 + lot % 300) + "番地" + (1 + lot % 19));
        return IdentityInformation.of(
                Person.of(
                        PersonName.of("見本" + name % 9_973 + "　花" + name / 7 + "子")
                                .withFurigana(reading(name)),
                        CalendarDate.of(1930 + person % 90, 1 + person % 12, 1 + person % 28),
                        person % 2 == 0 ? Sex.MALE : Sex.FEMALE),
                Optional.empty(),
                Optional.empty(),
                person % 3 == 0
                        ? address.withSupplement(AddressSupplement.of("見本荘" + (100 + person % 90_000) + "号"))
                        : address,
                Optional.of(number(person)),
                code(person));
    }

    private static Furigana reading(int name) {
        StringBuilder text = new StringBuilder("ミホン　");
        for (int rest = name + 1_000; rest > 0; rest /= KANA.length) {
            text.append(KANA[rest % KANA.length]);
        }
        return Furigana.of(text.toString()).confirmedBy(Furigana.Origin.FAMILY_REGISTER);
    }

    /** The notice of a person's birth. */
    static IdentityNotice birth(int person) {
        return birth(person, 1);
    }

    /** The notice of the birth of a person whose name so many have. */
    static IdentityNotice birth(int person, int namesakes) {
        return new IdentityNotice(
                new NoticeNumber(municipality(person), 1 + person / MUNICIPALITIES.size(), 0),
                DAY,
                identity(person, person / namesakes, person),
                new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty()),
                OptionalLong.empty(),
                false);
    }

    /** Which of the municipalities is a person's, counted from 0. */
    static int municipalityOf(int person) {
        return person % MUNICIPALITIES.size();
    }

    /** The number of the last birth of each municipality, if so many persons were born. */
    static long[] lastNumbers(int persons) {
        long[] last = new long[MUNICIPALITIES.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = ((long) persons - i + last.length - 1) / last.length;
        }
        return last;
    }

    /** The notice, of a number given, that a person has moved in the municipality of the birth. */
    static IdentityNotice move(int person, long number) {
        return new IdentityNotice(
                new NoticeNumber(municipality(person), number, 1 + person / MUNICIPALITIES.size()),
                DAY,
                identity(person, person, person + 17),
                new ChangeInformation(
                        ChangeCause.ADDRESS_CHANGE,
                        CalendarDate.of(DAY),
                        false,
                        Optional.of(identity(person, person, person))),
                OptionalLong.empty(),
                false);
    }
}
