package juki.registry.model.datalist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import juki.registry.codes.InvalidCodeException;
import org.jspecify.annotations.Nullable;

/** The cells of one row, and what is wrong with them. A column that a file does not have is blank. */
final class Cells {

    private final DataListLayout layout;
    private final long line;
    private final @Nullable String[] texts = new @Nullable String[Columns.ALL.size()];
    private final List<DataListFault> faults = new ArrayList<>();

    Cells(DataListLayout layout, long line) {
        this.layout = layout;
        this.line = line;
    }

    DataListLayout layout() {
        return layout;
    }

    void put(Column column, String text) {
        texts[column.index()] = text;
    }

    /** The text as it stands; empty if it is blank. */
    String text(Column column) {
        String text = texts[column.index()];
        return text == null || text.isBlank() ? "" : text;
    }

    boolean isBlank(Column column) {
        return text(column).isEmpty();
    }

    /** The value of a cell that may be blank; empty also if it cannot be read, which is a fault. */
    <T> Optional<T> optional(Column column, Function<String, T> reading) {
        return isBlank(column) ? Optional.empty() : made(column, () -> reading.apply(text(column)));
    }

    /** A value made of several cells; what is wrong with it is said of the given one. */
    <T> Optional<T> made(Column column, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidCodeException e) {
            fault(column, "is not a well-formed " + e.codeType() + ", " + e.fault());
        } catch (IllegalArgumentException e) {
            fault(column, "is refused: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The value of a cell that must not be blank; empty if that is a fault. */
    <T> Optional<T> required(Column column, Function<String, T> reading) {
        if (isBlank(column)) {
            fault(column, "must not be empty");
        }
        return optional(column, reading);
    }

    void fault(Column column, String reason) {
        faults.add(new DataListFault(line, layout.nameOf(column), reason));
    }

    /** The row as a whole is at fault. */
    void fault(String reason) {
        faults.add(new DataListFault(line, "", reason));
    }

    List<DataListFault> faults() {
        return faults;
    }
}
