package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.DateSpan;

/**
 * Table of reason codes (事由コード表, jiyū kōdo-hyō): which code of one system meant which reason of the standard, and when.
 *
 * <p>{@link #STANDARD} are the standard's three tables. The table of a system that a host takes over is made with {@link
 * #of}, under a name that is none of the standard's; its rows are dated, since a code may be given another meaning. A code of
 * another table is refused, so two tables that use the same digits cannot be confused. Immutable and thread-safe. Source:
 * standard specification 1.2.2; data list, tables 記載の事由 (20), 消除の事由 (21), 修正の事由 (22).
 */
public final class ReasonTable {

    /** Version 1.0 of the standard specification, whose reasons these are; the day itself is unverified. */
    private static final LocalDate FIRST_VERSION = LocalDate.of(2020, 9, 11);

    /** The standard's tables of entries, deletions and corrections, in this order. */
    public static final List<ReasonTable> STANDARD = List.of(
            standard("20", ChangeReason.Table.ENTRY),
            standard("21", ChangeReason.Table.DELETION),
            standard("22", ChangeReason.Table.CORRECTION));

    /**
     * Row of a table (事由コード表の行).
     *
     * @param code the code
     * @param wording what the table calls it
     * @param reason the reason of the standard that it means; empty if the standard has none
     * @param inForce from when until when it meant so
     */
    public record Row(String code, String wording, Optional<ChangeReason> reason, DateSpan inForce) {}

    private final String name;
    private final List<Row> rows;

    private ReasonTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    private static ReasonTable standard(String name, ChangeReason.Table table) {
        return new ReasonTable(
                name,
                Arrays.stream(ChangeReason.values())
                        .filter(reason -> reason.table() == table)
                        .map(reason -> new Row(
                                reason.code(), reason.wording(), Optional.of(reason), DateSpan.since(FIRST_VERSION)))
                        .toList());
    }

    /**
     * The table of another system.
     *
     * @param name its name, none of the standard's
     * @param rows its rows; a code may come again for other days
     * @return the table
     * @throws IllegalArgumentException if the name is one of the standard's or malformed, a code is malformed, or it means two
     *     things on one day
     */
    public static ReasonTable of(String name, List<Row> rows) {
        if (STANDARD.stream().anyMatch(table -> table.name.equals(name))) {
            throw new IllegalArgumentException("name: must not be that of a table of the standard");
        }
        for (Row row : rows) {
            ReasonCode.of(name, row.code());
            long meanings = rows.stream()
                    .filter(other -> other.code().equals(row.code())
                            && other.inForce().contains(row.inForce().start()))
                    .count();
            if (meanings > 1) {
                throw new IllegalArgumentException("rows: a code must mean one thing on one day");
            }
        }
        return new ReasonTable(name, rows);
    }

    /**
     * The standard's table of a kind.
     *
     * @param table entries, deletions or corrections
     * @return the table
     */
    public static ReasonTable of(ChangeReason.Table table) {
        return switch (table) {
            case ENTRY -> STANDARD.get(0);
            case DELETION -> STANDARD.get(1);
            case CORRECTION -> STANDARD.get(2);
        };
    }

    /**
     * The code of a reason in the standard's tables.
     *
     * @param reason the reason
     * @return the code with its table
     */
    public static ReasonCode standardCode(ChangeReason reason) {
        return ReasonCode.of(of(reason.table()).name, reason.code());
    }

    /** {@return the name, which stands before every code of the table} */
    public String name() {
        return name;
    }

    /** {@return the rows in order} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The reason that a code meant on a day.
     *
     * @param code a code of this table
     * @param day the day on which it was written
     * @return the reason; empty if the code meant nothing that day or nothing the standard has
     * @throws IllegalArgumentException if the code is of another table
     */
    public Optional<ChangeReason> reasonOf(ReasonCode code, LocalDate day) {
        return rowOf(code, day).flatMap(Row::reason);
    }

    /**
     * The row of a code on a day.
     *
     * @param code a code of this table
     * @param day the day on which it was written
     * @return the row; empty if the code meant nothing that day
     * @throws IllegalArgumentException if the code is of another table
     */
    public Optional<Row> rowOf(ReasonCode code, LocalDate day) {
        if (!code.table().equals(name)) {
            throw new IllegalArgumentException("code: must be of this table");
        }
        return rows.stream()
                .filter(row -> row.code().equals(code.code()) && row.inForce().contains(day))
                .findFirst();
    }

    /**
     * The codes that meant a reason on a day.
     *
     * @param reason the reason
     * @param day the day
     * @return the codes in the order of the table; several where it tells apart what the standard does not
     */
    public List<ReasonCode> codesOf(ChangeReason reason, LocalDate day) {
        List<ReasonCode> codes = new ArrayList<>();
        for (Row row : rows) {
            if (row.reason().equals(Optional.of(reason)) && row.inForce().contains(day)) {
                codes.add(ReasonCode.of(name, row.code()));
            }
        }
        return List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "ReasonTable[" + name + ", " + rows.size() + " rows]";
    }
}
