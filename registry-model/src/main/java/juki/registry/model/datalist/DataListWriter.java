package juki.registry.model.datalist;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a file of the data list (データリストの書き出し, dēta risuto no kakidashi): a header, then a row for each record.
 *
 * <p>Every row ends with CRLF; text is put into quotation marks where it needs them. What {@link DataListReader} reads again
 * equals what was written as far as the columns carry it: not the reading and the Chinese characters of the head's name, and
 * of an uncertain date in words of its own the bounds that its digits tell. Rows are written as they come; an instance
 * belongs to one thread at a time.
 */
public final class DataListWriter implements Closeable {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema FORMAT = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private final DataListLayout layout;
    private final CsvGenerator out;

    private DataListWriter(DataListLayout layout, CsvGenerator out) {
        this.layout = layout;
        this.out = out;
    }

    /**
     * A file that begins with its header.
     *
     * @param out where to, closed together with the file; it need not be buffered
     * @param layout the columns
     * @return the file
     * @throws IOException if the header cannot be written
     */
    public static DataListWriter to(Writer out, DataListLayout layout) throws IOException {
        CsvGenerator generator = FACTORY.createGenerator(out);
        generator.setSchema(FORMAT);
        DataListWriter writer = new DataListWriter(layout, generator);
        writer.line(layout.columns());
        return writer;
    }

    /**
     * Writes a row.
     *
     * @param row the row
     * @throws IllegalArgumentException if its relationship is too long for the column and the codes alone do not tell it, if it
     *     has more of something than there are columns (5 deleted common names, cautions and remarks, 4 cards), or if the
     *     layout's table has no code for a reason; nothing is written then
     * @throws IOException if it cannot be written
     */
    public void write(DataListRow row) throws IOException {
        Cells cells = new Cells(layout, 0);
        RowForm.write(row, cells);
        line(layout.order().stream().map(cells::text).toList());
    }

    private void line(List<String> texts) throws IOException {
        out.writeStartArray();
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    /**
     * Flushes, and closes the writer.
     *
     * @throws IOException if what was written last cannot be written
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
