package juki.registry.network.index;

import java.util.Arrays;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.person.Sex;
import juki.registry.network.notice.IdentityInformation;

/**
 * How a person stood on a day, as far as notified (ある日現在の本人確認情報): the living records there were, or may have been.
 *
 * <p>One of them is read on again and again ({@link IndexAsOf#read}), so that reading a nation makes nothing. What it says counts
 * until the next reading. It belongs to one thread at a time; {@code toString} shows no personal data.
 */
public final class Standing {

    /** Why it cannot be said which living record a person had (確定できない理由). */
    public enum Doubt {
        /** There is no doubt: one living record, or none. */
        NONE,
        /** 異動年月日不詳, whether a change had happened by the day cannot be said. */
        DATE_OF_CHANGE,
        /** 二重登録, two municipalities had a living record; conflicts are named and never settled. */
        TWO_LIVING_RECORDS
    }

    private static final int AT_FIRST = 8;

    private final IndexAsOf index;
    private final Rows rows;
    private final IdentityForm form;

    /** Rows of living records, the latest notified first. */
    private int[] living = new int[AT_FIRST];

    private int size;
    private Doubt doubt = Doubt.NONE;

    Standing(IndexAsOf index, Rows rows, IdentityForm form) {
        this.index = index;
        this.rows = rows;
        this.form = form;
    }

    void clear() {
        size = 0;
        doubt = Doubt.NONE;
    }

    void add(int row) {
        if (size == living.length) {
            living = Arrays.copyOf(living, size * 2);
        }
        living[size++] = row;
    }

    void removeAt(int i) {
        System.arraycopy(living, i + 1, living, i, size - i - 1);
        size--;
    }

    int row(int i) {
        return living[i];
    }

    void doubt(Doubt why) {
        doubt = why;
    }

    /** {@return why it cannot be said which living record the person had, if it cannot} */
    public Doubt doubt() {
        return doubt;
    }

    /** {@return how many living records there were: none or one where there is no doubt, otherwise those that are possible} */
    public int size() {
        return size;
    }

    /**
     * The municipality that has or may have a living record.
     *
     * @param i which record, from 0
     * @return the municipality that notified it
     */
    public MunicipalityCode holder(int i) {
        return index.holder(living[i]);
    }

    /**
     * The number of that municipality, as a place in {@link IndexAsOf#senders()}.
     *
     * @param i which record
     * @return the number
     */
    public int holderNumber(int i) {
        return rows.sender(living[i]);
    }

    /**
     * The municipality or ward of the address.
     *
     * @param i which record
     * @return its code without check digit
     */
    public int municipality(int i) {
        return rows.municipality(living[i]);
    }

    /**
     * The first day on which the person may have been born.
     *
     * @param i which record
     * @return the day, counted from 1970-01-01
     */
    public long earliestBirth(int i) {
        return form.earliest(rows.dateOfBirth(living[i]));
    }

    /**
     * The last day on which the person may have been born.
     *
     * @param i which record
     * @return the day, counted from 1970-01-01
     */
    public long latestBirth(int i) {
        return form.latest(rows.dateOfBirth(living[i]));
    }

    /**
     * The resident record code.
     *
     * @param i which record
     * @return the code
     */
    public ResidentRecordCode recordCode(int i) {
        return IdentityForm.code(rows.code(living[i]));
    }

    /**
     * Whether a record has an Individual Number.
     *
     * @param i which record
     * @param number the number
     * @return true if it has this one
     */
    public boolean hasNumber(int i, IndividualNumber number) {
        return rows.individualNumber(living[i]) == number.value();
    }

    /**
     * The identity information of a record, made into values.
     *
     * @param i which record
     * @return what was notified
     */
    public IdentityInformation identity(int i) {
        return index.identity(living[i]);
    }

    /**
     * Writes the name, and the Chinese characters of a foreign resident's name: two values.
     *
     * @param i which record
     * @param line the line
     */
    public void writeName(int i, Utf8Line line) {
        write(rows.name(living[i]), line);
        writeRarities(i, line, 0, 1);
    }

    /**
     * Writes the reading of the name.
     *
     * @param i which record
     * @param line the line
     */
    public void writeFurigana(int i, Utf8Line line) {
        write(rows.furigana(living[i]), line);
    }

    /**
     * Writes the former surname and its reading: two values.
     *
     * @param i which record
     * @param line the line
     */
    public void writeFormerSurname(int i, Utf8Line line) {
        writeRarities(i, line, 1, 3);
    }

    /**
     * Writes the common name, its Chinese characters and its reading: three values.
     *
     * @param i which record
     * @param line the line
     */
    public void writeCommonName(int i, Utf8Line line) {
        writeRarities(i, line, 3, IdentityForm.RARITIES);
    }

    private void writeRarities(int i, Utf8Line line, int from, int to) {
        if (rows.rarities(living[i]) == 0) {
            for (int one = from; one < to; one++) {
                line.next();
            }
            return;
        }
        String[] rare = form.rarities(rows, living[i]);
        for (int one = from; one < to; one++) {
            line.next();
            line.text(rare[one]);
            line.quoteIfNeeded();
        }
    }

    /**
     * Writes the date of birth: 1990-04-01, or the words of the record where it is no day of the calendar.
     *
     * @param i which record
     * @param line the line
     */
    public void writeDateOfBirth(int i, Utf8Line line) {
        line.next();
        int date = rows.dateOfBirth(living[i]);
        if (date < 0) {
            line.text(form.date(date).wording());
            line.quoteIfNeeded();
        } else {
            writeDay(form.earliest(date), line);
        }
    }

    /** The day of a number since 1970, without making a value of it: Howard Hinnant's days-to-civil, for days of the years 1 to 9999. */
    private static void writeDay(long epochDay, Utf8Line line) {
        long shifted = epochDay + 719_468;
        long era = shifted / 146_097;
        long dayOfEra = shifted - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long month = (5 * dayOfYear + 2) / 153;
        long year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
        line.digits(year, 4);
        line.text("-");
        line.digits(month + (month < 10 ? 3 : -9), 2);
        line.text("-");
        line.digits(dayOfYear - (153 * month + 2) / 5 + 1, 2);
    }

    /**
     * Writes the sex, as the name of the constant of {@link Sex}.
     *
     * @param i which record
     * @param line the line
     */
    public void writeSex(int i, Utf8Line line) {
        line.next();
        line.text(index.sex(living[i]).name());
    }

    /**
     * Writes the parts of the address that travel: the municipality or ward by its six digits, town, lot, supplement; four values.
     *
     * @param i which record
     * @param line the line
     * @see Address
     */
    public void writeAddress(int i, Utf8Line line) {
        int row = living[i];
        line.next();
        line.digits(MunicipalityCode.ofPayload(rows.municipality(row)).value(), 6);
        write(rows.town(row), line);
        write(rows.lot(row), line);
        write(rows.supplement(row), line);
    }

    /**
     * Writes the Individual Number, if there is one.
     *
     * @param i which record
     * @param line the line
     */
    public void writeIndividualNumber(int i, Utf8Line line) {
        line.next();
        long number = rows.individualNumber(living[i]);
        if (number != Rows.NONE) {
            line.digits(number, 12);
        }
    }

    /**
     * Writes the resident record code.
     *
     * @param i which record
     * @param line the line
     */
    public void writeRecordCode(int i, Utf8Line line) {
        line.next();
        line.digits(rows.code(living[i]), 11);
    }

    private void write(int text, Utf8Line line) {
        line.next();
        form.append(text, line);
        line.quoteIfNeeded();
    }

    /** {@return {@code Standing[}, the number of records and the doubt} */
    @Override
    public String toString() {
        return "Standing[" + size + ", " + doubt + "]";
    }
}
