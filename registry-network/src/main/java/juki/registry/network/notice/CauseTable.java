package juki.registry.network.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.DateSpan;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ReasonCode;
import juki.registry.model.resident.ReasonTable;

/**
 * Table of causes (変更情報の事由の対応表): to which cause of the change information each reason of the standard's tables belongs, and since
 * when.
 *
 * <p>Every reason of the standard is in it. Changes of a household belong to no cause, and neither do records made anew as they
 * stood: they change nothing that travels. The mapping is ours, as the message formats are not public; each row says how it is
 * known. Immutable and thread-safe.
 */
public final class CauseTable {

    private static final CauseTable STANDARD = new CauseTable(read());

    /**
     * Row of the table (対応表の行).
     *
     * @param reason the reason in the standard's tables
     * @param cause the cause it belongs to; empty if it changes nothing that travels
     * @param inForce from when until when
     * @param source how it is known
     */
    public record Row(ChangeReason reason, Optional<ChangeCause> cause, DateSpan inForce, String source) {

        /** {@return the code of the reason with its table} */
        public ReasonCode code() {
            return ReasonTable.standardCode(reason);
        }
    }

    private final List<Row> rows;

    private CauseTable(List<Row> rows) {
        this.rows = rows;
    }

    /** {@return the table that comes with the library} */
    public static CauseTable standard() {
        return STANDARD;
    }

    /** {@return the rows, in the order of the standard's codes} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The cause to which a reason belongs.
     *
     * @param reason the reason
     * @param day the day on which the change was recorded
     * @return the cause; empty if the reason changes nothing that travels, or nothing travelled yet on that day
     */
    public Optional<ChangeCause> causeOf(ChangeReason reason, LocalDate day) {
        for (Row row : rows) {
            if (row.reason() == reason && row.inForce().contains(day)) {
                return row.cause();
            }
        }
        return Optional.empty();
    }

    private static List<Row> read() {
        String name = "causes.csv";
        try (InputStream in = CauseTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from this module's jar", e);
        }
    }

    private static Row row(String[] cells) {
        ReasonCode code = ReasonCode.of(cells[0], cells[1]);
        ChangeReason reason = Arrays.stream(ChangeReason.values())
                .filter(it -> ReasonTable.standardCode(it).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of causes has a code the standard lacks"));
        LocalDate from = LocalDate.parse(cells[3]);
        return new Row(
                reason,
                cells[2].isEmpty() ? Optional.empty() : Optional.of(ChangeCause.valueOf(cells[2])),
                cells[4].isEmpty() ? DateSpan.since(from) : DateSpan.of(from, LocalDate.parse(cells[4])),
                cells[5]);
    }

    @Override
    public String toString() {
        return "CauseTable[" + rows.size() + " rows]";
    }
}
