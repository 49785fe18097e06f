package juki.registry.model.datalist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the data list (データリストの読み込み, dēta risuto no yomikomi), row by row.
 *
 * <p>A row that can be used is handed on; of one that cannot, every fault is told with line, column and reason, and reading
 * goes on with the next. Empty cells, and {@code 0} and {@code 0000-00-00} for a date, mean that there is no value. A column
 * that the layout does not have is told once, at the header: what it holds is not read. A byte order mark, either line end
 * and line breaks inside quotation marks are understood. However large the file, one row at a time is held in memory.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataListReader {

    private static final CsvFactory FACTORY = new CsvFactory();

    private final DataListLayout layout;

    private DataListReader(DataListLayout layout) {
        this.layout = layout;
    }

    /**
     * A reader of files with the given columns.
     *
     * @param layout the columns; their order in a file is free
     * @return the reader
     */
    public static DataListReader of(DataListLayout layout) {
        return new DataListReader(layout);
    }

    /** Takes rows as they are read (行の受け取り, gyō no uketori). */
    @FunctionalInterface
    public interface RowConsumer {
        /**
         * Takes a row.
         *
         * @param line the line of the file on which it begins, from 1
         * @param row the row
         */
        void accept(long line, DataListRow row);
    }

    /**
     * Reads a whole file.
     *
     * @param csv the file, beginning with its header; the caller closes it
     * @param rows takes every row that can be used, in the order of the file
     * @param faults takes every fault, in the order of the file
     * @throws IOException if the file cannot be read
     */
    public void read(Reader csv, RowConsumer rows, Consumer<DataListFault> faults) throws IOException {
        Records records = new Records(csv);
        if (!records.next()) {
            faults.accept(new DataListFault(1, "", "is missing: there is no header"));
            return;
        }
        List<@Nullable Column> columns = header(records, faults);
        while (records.next()) {
            cells(records, columns, faults).ifPresent(cells -> {
                Optional<DataListRow> row = RowForm.read(cells);
                row.ifPresent(it -> rows.accept(records.firstLine(), it));
                cells.faults().forEach(faults);
            });
        }
    }

    private List<@Nullable Column> header(Records records, Consumer<DataListFault> faults) throws IOException {
        List<String> names = texts(records, faults).orElse(List.of());
        List<@Nullable Column> columns = layout.columnsOf(names);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null) {
                // A header that is none may be a row of somebody's data: only its place is told.
                faults.accept(new DataListFault(
                        records.firstLine(), "", "column " + (i + 1) + " is none of the layout, or there before"));
            }
        }
        return columns;
    }

    private Optional<Cells> cells(Records records, List<@Nullable Column> columns, Consumer<DataListFault> faults)
            throws IOException {
        List<String> texts = texts(records, faults).orElse(List.of());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() != columns.size()) {
            faults.accept(new DataListFault(
                    records.firstLine(), "", "must have " + columns.size() + " cells, and has " + texts.size()));
            return Optional.empty();
        }
        Cells cells = new Cells(layout, records.firstLine());
        for (int i = 0; i < texts.size(); i++) {
            Column column = columns.get(i);
            if (column != null) {
                cells.put(column, texts.get(i));
            }
        }
        return Optional.of(cells);
    }

    /** The cells of a row; empty if it is no CSV, which is a fault. The parser's own message quotes what it cannot read. */
    private static Optional<List<String>> texts(Records records, Consumer<DataListFault> faults) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(records.text())) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(in.getText());
                }
            }
        } catch (JsonProcessingException e) {
            texts.clear();
        }
        if (records.isTooLong() || texts.isEmpty()) {
            faults.accept(new DataListFault(
                    records.firstLine(),
                    "",
                    "is not well-formed CSV up to line " + records.lastLine()
                            + "; a quotation mark may not be closed"));
            return Optional.empty();
        }
        return Optional.of(texts);
    }
}
