package juki.registry.testkit.mistake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;

/**
 * A clerical error (誤記, goki) of the kinds that Japanese registers know, made in one attribute of one record; everything else
 * stays.
 *
 * <p>The same record and the same draws give the same mistake. Where a record gives no occasion for a kind — no reading, no 町
 * in the address — the answer is empty. Nothing in the result says what was done.
 */
public enum ClericalError {
    /** Other kanji for the same reading: 健一 for 賢一, in the given name mostly (同音異字). */
    SAME_READING_OTHER_KANJI("同音異字") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            return renamed(right, Homophones.shipped().replaced(right.name(), chance));
        }
    },
    /** Another form of a character, or a variation sequence too many or too few (異体字). */
    VARIANT_GLYPH("異体字") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            return renamed(
                    right, Characters.variant(right.name().text(), chance).map(text -> rewritten(right.name(), text)));
        }
    },
    /** Letters, digits and spaces of the other width, in name and address (全角・半角). */
    FULL_WIDTH("全角・半角") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            String text = Characters.otherWidth(right.name().text());
            Address address = right.residence().address();
            String lot = Characters.otherWidth(address.lot());
            if (text.equals(right.name().text()) && lot.equals(address.lot())) {
                return Optional.empty();
            }
            ResidentRecord wrong = text.equals(right.name().text())
                    ? right
                    : right.withPerson(right.person().withName(rewritten(right.name(), text)));
            return Optional.of(moved(wrong, address.town(), lot));
        }
    },
    /** A long vowel of the reading written otherwise: ユーコ for ユウコ (長音). */
    LONG_VOWEL("長音") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            return renamed(
                    right,
                    right.name()
                            .furigana()
                            .map(Furigana::text)
                            .flatMap(text -> Characters.otherLongVowel(text, chance))
                            .map(text -> right.name().withFurigana(Furigana.of(text))));
        }
    },
    /** The right year of another era: 平成10年 for 昭和10年 (元号の取違え). */
    ERA_SWAPPED("元号の取違え") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            return born(right, chance, ClericalError::inOtherEras);
        }
    },
    /** Two digits of the date of birth in the wrong order, or month and day (数字の入替え). */
    DIGITS_TRANSPOSED("数字の入替え") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            return born(right, chance, ClericalError::transposed);
        }
    },
    /** 町 left out behind the name of the town (町の脱落). */
    TOWN_SUFFIX_DROPPED("町の脱落") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            Address address = right.residence().address();
            int at = address.town().lastIndexOf('町');
            return at < 1
                    ? Optional.empty()
                    : Optional.of(moved(
                            right,
                            address.town().substring(0, at) + address.town().substring(at + 1),
                            address.lot()));
        }
    },
    /** The number of the lot next door (隣の番地). */
    NEIGHBOURING_LOT("隣の番地") {
        @Override
        public Optional<ResidentRecord> in(ResidentRecord right, Chance chance) {
            Address address = right.residence().address();
            return Characters.neighbouringNumber(address.lot(), chance).map(lot -> moved(right, address.town(), lot));
        }
    };

    private static final int FIRST_PLAUSIBLE_YEAR = 1905;

    private final String wording;

    ClericalError(String wording) {
        this.wording = wording;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return whether it is made in the address, and tells nothing of somebody who lives elsewhere} */
    public boolean concernsAddress() {
        return this == TOWN_SUFFIX_DROPPED || this == NEIGHBOURING_LOT;
    }

    /**
     * A record with this error.
     *
     * @param right the record as it should be
     * @param chance the source of draws
     * @return the record as it was entered; empty if there is no occasion for the error
     */
    public abstract Optional<ResidentRecord> in(ResidentRecord right, Chance chance);

    private static Optional<ResidentRecord> renamed(ResidentRecord right, Optional<PersonName> wrong) {
        return wrong.map(name -> right.withPerson(right.person().withName(name)));
    }

    /** The same name with other words, its reading as it was. */
    private static PersonName rewritten(PersonName name, String text) {
        PersonName written = PersonName.of(text);
        PersonName whole =
                name.chineseCharacters().map(written::withChineseCharacters).orElse(written);
        return name.furigana().map(whole::withFurigana).orElse(whole);
    }

    private static ResidentRecord moved(ResidentRecord right, String town, String lot) {
        Address before = right.residence().address();
        Address after = Address.of(before.municipality(), town, lot);
        Address whole = before.supplement().map(after::withSupplement).orElse(after);
        return right.withResidence(right.residence()
                .withAddress(before.postalCode().map(whole::withPostalCode).orElse(whole)));
    }

    private interface Confusion {
        List<LocalDate> of(LocalDate day);
    }

    private static Optional<ResidentRecord> born(ResidentRecord right, Chance chance, Confusion confusion) {
        Person person = right.person();
        if (!(person.dateOfBirth() instanceof CalendarDate date)) {
            return Optional.empty();
        }
        LocalDate day = date.toLocalDate();
        // Nobody enters a birth after the day of settling, or of somebody older than anybody.
        LocalDate latest = right.residence().addressSetOn().latest();
        List<LocalDate> wrong = confusion.of(day).stream()
                .filter(one -> !one.equals(day) && one.getYear() >= FIRST_PLAUSIBLE_YEAR && !one.isAfter(latest))
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(right.withPerson(
                        person.withDateOfBirth(CalendarDate.of(wrong.get(chance.below(wrong.size()))))));
    }

    private static List<LocalDate> inOtherEras(LocalDate day) {
        int yearOfEra = yearOfEra(day);
        List<LocalDate> days = new ArrayList<>();
        for (JapaneseEra era : JapaneseEra.TABLE) {
            day(era.firstDay().getYear() + yearOfEra - 1, day.getMonthValue(), day.getDayOfMonth())
                    .filter(other -> JapaneseEra.on(other).equals(era))
                    .ifPresent(days::add);
        }
        return days;
    }

    private static int yearOfEra(LocalDate day) {
        return day.getYear() - JapaneseEra.on(day).firstDay().getYear() + 1;
    }

    private static List<LocalDate> transposed(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int dayOfMonth = day.getDayOfMonth();
        int eraYear = yearOfEra(day);
        List<LocalDate> days = new ArrayList<>();
        day(year, month, backwards(dayOfMonth)).ifPresent(days::add);
        day(year, backwards(month), dayOfMonth).ifPresent(days::add);
        day(year, dayOfMonth, month).ifPresent(days::add);
        day(year - year % 100 + backwards(year % 100), month, dayOfMonth).ifPresent(days::add);
        day(year - eraYear + backwards(eraYear), month, dayOfMonth)
                .filter(other -> JapaneseEra.on(other).equals(JapaneseEra.on(day)))
                .ifPresent(days::add);
        return days;
    }

    private static int backwards(int twoDigits) {
        return twoDigits % 10 * 10 + twoDigits / 10;
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            // The calendar has no such day, so nobody could enter it.
            return Optional.empty();
        }
    }
}
