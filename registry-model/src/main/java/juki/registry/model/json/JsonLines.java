package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.ResidentRecord;

/**
 * Many values one after another (行ごとの書き出し, gyō-goto no kakidashi), a line of JSON for each, in the forms of {@link
 * RegistryJson}.
 *
 * <p>Every line ends with a line feed, whatever the system. Output is buffered until {@link #flush} or {@link #close}. An
 * instance belongs to one thread at a time.
 */
public final class JsonLines implements Closeable {

    private static final JsonFactory BYTES = new Utf8Lines.Factory(RegistryJson.settings());

    private final JsonGenerator out;

    private JsonLines(JsonGenerator out) {
        // Every line ends by itself; nothing more is to stand between two of them.
        this.out = out.setRootValueSeparator(null);
    }

    /**
     * Lines to a stream of bytes, in UTF-8.
     *
     * @param out the stream, closed together with the lines; it need not be buffered
     * @return the lines
     * @throws IOException if the stream cannot be written to
     */
    public static JsonLines to(OutputStream out) throws IOException {
        return new JsonLines(BYTES.createGenerator(out, JsonEncoding.UTF8));
    }

    /**
     * Lines to a writer.
     *
     * @param out the writer, closed together with the lines; it need not be buffered
     * @return the lines
     * @throws IOException if the writer cannot be written to
     */
    public static JsonLines to(Writer out) throws IOException {
        return new JsonLines(RegistryJson.factory().createGenerator(out));
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @throws IOException if it cannot be written
     */
    public void write(ChangeEvent event) throws IOException {
        line(event, EventForms::write);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @throws IOException if it cannot be written
     */
    public void write(ResidentRecord record) throws IOException {
        line(record, RecordForms::write);
    }

    /**
     * Writes a household.
     *
     * @param household the household
     * @throws IOException if it cannot be written
     */
    public void write(Household household) throws IOException {
        line(household, RecordForms::write);
    }

    /**
     * Writes a history entry with its whole event.
     *
     * @param entry the entry
     * @throws IOException if it cannot be written
     */
    public void write(HistoryEntry entry) throws IOException {
        line(entry, RecordForms::write);
    }

    /**
     * Writes a history entry as {@link RegistryJson#writeSummary} does.
     *
     * @param entry the entry
     * @throws IOException if it cannot be written
     */
    public void writeSummary(HistoryEntry entry) throws IOException {
        line(entry, RecordForms::writeSummary);
    }

    /**
     * Writes a restriction.
     *
     * @param restriction the restriction
     * @throws IOException if it cannot be written
     */
    public void write(Restriction restriction) throws IOException {
        line(restriction, ProtectionForms::write);
    }

    /**
     * Writes a support measure with every step.
     *
     * @param measure the measure
     * @throws IOException if it cannot be written
     */
    public void write(SupportMeasure measure) throws IOException {
        line(measure, ProtectionForms::write);
    }

    private <T> void line(T value, Writing<T> writing) throws IOException {
        writing.write(value, out);
        out.writeRaw('\n');
    }

    /**
     * Hands all lines written so far to the stream or writer and flushes it.
     *
     * @throws IOException if they cannot be written
     */
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Flushes, and closes the stream or writer.
     *
     * @throws IOException if they cannot be written
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
