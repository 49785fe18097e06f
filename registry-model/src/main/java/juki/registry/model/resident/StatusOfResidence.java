package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.date.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * Status of residence (在留資格, zairyū shikaku): code and name as a record shows them, and what the dated table of the data list
 * tells of the code.
 *
 * <p>The code has one capital letter or digit and two digits (T41 留学); statuses are equal if their codes are. A record keeps
 * the name it was given: who was granted 投資・経営 before 2015-04-01 is no 経営・管理 by a change of the Act. The {@linkplain #table()
 * table} has every code of table 10 (在留資格等) as it was seen: the statuses of the Immigration Control Act with their sub-kinds,
 * former ones among them, and what stands in their place for special permanent residents, provisional stays and temporary
 * refuge. It lacks diplomats, officials and short-term visitors (外交, 公用, 短期滞在), who are in no register, statuses abolished
 * before 2012-07-09, and those to come (育成就労). Of a code that it lacks, a record holds what the host knows, and the questions
 * here answer that nothing is known.
 *
 * <p>Immutable and thread-safe. Source: Immigration Control and Refugee Recognition Act, appended tables 1 and 2, with the
 * amending acts named in each row; Special Act on Immigration Control (Act 71 of 1991) Art. 3 to 5; English names of the
 * Immigration Services Agency. Which class may have which status follows from the table of Basic Resident Registration Act
 * Art. 30-45 and is our reading.
 */
public final class StatusOfResidence {

    private final String code;
    private final String name;

    private StatusOfResidence(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * The status with the given code and name, whether the table has it or not.
     *
     * @param code a capital letter or digit and two digits
     * @param name the name of the status, 1 to 50 characters
     * @return the status
     * @throws IllegalArgumentException if the code has another form or the name is blank or too long
     */
    public static StatusOfResidence of(String code, String name) {
        if (!code.matches("[0-9A-Z][0-9]{2}")) {
            throw new IllegalArgumentException("code: must be a capital letter or digit and two digits");
        }
        if (name.isBlank() || name.length() > 50) {
            throw new IllegalArgumentException("name: must have 1 to 50 characters");
        }
        return new StatusOfResidence(code, name);
    }

    /**
     * The status of the table.
     *
     * @param code its code
     * @return the status with the table's name
     * @throws IllegalArgumentException if the table has no such code
     */
    public static StatusOfResidence of(String code) {
        StatusTable.Row row = StatusTable.ROWS.get(code);
        if (row == null) {
            throw new IllegalArgumentException("code: must be one of the table");
        }
        return row.status();
    }

    /** {@return every status of the table in its order, former ones too} */
    public static List<StatusOfResidence> table() {
        return StatusTable.ROWS.values().stream().map(StatusTable.Row::status).toList();
    }

    /**
     * The statuses that could be granted on a day.
     *
     * @param day the day
     * @return the statuses in the order of the table
     */
    public static List<StatusOfResidence> inForceOn(LocalDate day) {
        return StatusTable.ROWS.values().stream()
                .filter(row -> row.inForce().contains(day))
                .map(StatusTable.Row::status)
                .toList();
    }

    /** {@return the code, three characters} */
    public String code() {
        return code;
    }

    /** {@return the name as recorded} */
    public String name() {
        return name;
    }

    private Optional<StatusTable.Row> row() {
        return Optional.ofNullable(StatusTable.ROWS.get(code));
    }

    /** {@return the name in English, if the table has the code} */
    public Optional<String> englishName() {
        return row().map(StatusTable.Row::englishName);
    }

    /**
     * {@return from when until when it could be granted, if the table has the code; who has it keeps it until the period of stay
     * ends, however long it has been abolished}
     */
    public Optional<DateSpan> inForce() {
        return row().map(StatusTable.Row::inForce);
    }

    /**
     * {@return the classes of Art. 30-45 of which a resident with this status may be: of the three that are no status of the Act
     * (T60 特別永住者, X82 仮滞在, X90 一時庇護) one each, of every status of the Act 中長期在留者 alone; every class of 999 その他 and of a code
     * that the table lacks, since nothing is known}
     */
    public Set<LegalClass> legalClasses() {
        return row().map(StatusTable.Row::legalClasses)
                .orElseGet(() -> Collections.unmodifiableSet(EnumSet.allOf(LegalClass.class)));
    }

    /** {@return whether it makes its holder a mid to long-term resident (中長期在留者), as a status of the Act does} */
    public boolean isMidToLongTerm() {
        return legalClasses().equals(Set.of(LegalClass.MID_TO_LONG_TERM));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusOfResidence that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "StatusOfResidence[" + code + "]";
    }
}
