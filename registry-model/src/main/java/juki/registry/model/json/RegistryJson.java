package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;

/**
 * The written form of events, records, households, history entries and protections (書き出しの形式, kakidashi no keishiki): one
 * line of JSON each.
 *
 * <p>Every line says first what it is: {@code {"type":"MOVE_IN","version":1,…}}. The type of an event is its {@link
 * juki.registry.model.event.EventType}; the others are {@code RESIDENT_RECORD}, {@code REMOVED_RECORD}, {@code MEMO},
 * {@code HOUSEHOLD}, {@code HISTORY_ENTRY}, {@code HISTORY_SUMMARY}, {@code RESTRICTION} and {@code SUPPORT_MEASURE}. What
 * reading gives back equals what was written, summaries apart, which are not read.
 *
 * <table>
 * <caption>Values that have a form of their own</caption>
 * <tr><th>value</th><th>written</th></tr>
 * <tr><td>a day, and a register date that is one</td><td>{@code "2025-04-01"}</td></tr>
 * <tr><td>a day that its month lacks</td><td>{@code {"nonCalendar":"1945-02-29"}}</td></tr>
 * <tr><td>明治45年7月30日, 大正15年12月25日</td><td>{@code {"lastDayOfEra":"明治"}}</td></tr>
 * <tr><td>an uncertain date</td>
 *     <td>{@code {"wording":"昭和19年3月日不詳","earliest":"1944-03-01","latest":"1944-03-31"}}</td></tr>
 * <tr><td>a basis</td><td>{@code {"kind":"NOTIFICATION","on":"2025-04-01"}}, {@code {"kind":"EX_OFFICIO"}}</td></tr>
 * <tr><td>a household that a change leads to</td>
 *     <td>{@code {"new":true}}, {@code {"new":true,"number":"…"}}, {@code {"new":false,"number":"…"}}</td></tr>
 * <tr><td>a relationship</td><td>{@code "妻の子"}</td></tr>
 * </table>
 *
 * <p>All other values are objects with the fields of their types, or strings. Codes are checked when read; a resident record
 * code must have the check digit of the default scheme.
 */
public final class RegistryJson {

    /** The version of the form that this release writes and reads. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY = newFactory();

    private RegistryJson() {}

    /**
     * A mapper that knows the forms of this package, for a host that embeds them in JSON of its own.
     *
     * @return a new mapper, which refuses whatever follows the value
     */
    public static ObjectMapper mapper() {
        return JsonMapper.builder(newFactory())
                .addModule(new RegistryModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return one line without its end
     */
    public static String write(ChangeEvent event) {
        return line(event, EventForms::write);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return one line without its end
     */
    public static String write(ResidentRecord record) {
        return line(record, RecordForms::write);
    }

    /**
     * Writes a household.
     *
     * @param household the household
     * @return one line without its end
     */
    public static String write(Household household) {
        return line(household, RecordForms::write);
    }

    /**
     * Writes a history entry with its whole event, so that it can be read back by itself.
     *
     * @param entry the entry
     * @return one line without its end
     */
    public static String write(HistoryEntry entry) {
        return line(entry, RecordForms::write);
    }

    /**
     * Writes a history entry with type, dates and reason of its event only, for readers who have the events elsewhere. An
     * event of several persons is then not repeated in the history of each.
     *
     * @param entry the entry
     * @return one line without its end
     */
    public static String writeSummary(HistoryEntry entry) {
        return line(entry, RecordForms::writeSummary);
    }

    /**
     * Writes a restriction.
     *
     * @param restriction the restriction
     * @return one line without its end
     */
    public static String write(Restriction restriction) {
        return line(restriction, ProtectionForms::write);
    }

    /**
     * Writes a support measure with every step.
     *
     * @param measure the measure
     * @return one line without its end
     */
    public static String write(SupportMeasure measure) {
        return line(measure, ProtectionForms::write);
    }

    /**
     * Writes a removed record.
     *
     * @param removed the removed record
     * @return one line without its end
     */
    public static String write(RemovedRecord removed) {
        return line(removed, ItemForms::write);
    }

    /**
     * Writes a memo with its whole history.
     *
     * @param memo the memo
     * @return one line without its end
     */
    public static String write(Memo memo) {
        return line(memo, ItemForms::write);
    }

    /**
     * Reads what {@link #write(ChangeEvent)} writes.
     *
     * @param line the line
     * @return the event
     * @throws RegistryJsonException if it is no event; the message names field and reason, never a value
     */
    public static ChangeEvent readEvent(String line) {
        return value(line, "event", EventForms::event);
    }

    /**
     * Reads what {@link #write(ResidentRecord)} writes.
     *
     * @param line the line
     * @return the record
     * @throws RegistryJsonException if it is no record; the message names field and reason, never a value
     */
    public static ResidentRecord readRecord(String line) {
        return value(line, "record", RecordForms::record);
    }

    /**
     * Reads what {@link #write(Household)} writes.
     *
     * @param line the line
     * @return the household
     * @throws RegistryJsonException if it is no household; the message names field and reason, never a value
     */
    public static Household readHousehold(String line) {
        return value(line, "household", RecordForms::household);
    }

    /**
     * Reads what {@link #write(HistoryEntry)} writes.
     *
     * @param line the line
     * @return the entry
     * @throws RegistryJsonException if it is no entry with its whole event; the message names field and reason, never a
     *     value
     */
    public static HistoryEntry readEntry(String line) {
        return value(line, "entry", RecordForms::entry);
    }

    /**
     * Reads what {@link #write(Restriction)} writes.
     *
     * @param line the line
     * @return the restriction
     * @throws RegistryJsonException if it is no restriction; the message names field and reason, never a value
     */
    public static Restriction readRestriction(String line) {
        return value(line, "restriction", ProtectionForms::restriction);
    }

    /**
     * Reads what {@link #write(SupportMeasure)} writes.
     *
     * @param line the line
     * @return the measure
     * @throws RegistryJsonException if it is no measure; the message names field and reason, never a value
     */
    public static SupportMeasure readMeasure(String line) {
        return value(line, "measure", ProtectionForms::measure);
    }

    /**
     * Reads what {@link #write(RemovedRecord)} writes.
     *
     * @param line the line
     * @return the removed record
     * @throws RegistryJsonException if it is none; the message names field and reason, never a value
     */
    public static RemovedRecord readRemovedRecord(String line) {
        return value(line, "removedRecord", ItemForms::removedRecord);
    }

    /**
     * Reads what {@link #write(Memo)} writes.
     *
     * @param line the line
     * @return the memo
     * @throws RegistryJsonException if it is no memo; the message names field and reason, never a value
     */
    public static Memo readMemo(String line) {
        return value(line, "memo", ItemForms::memo);
    }

    static JsonFactory factory() {
        return FACTORY;
    }

    private static JsonFactory newFactory() {
        return settings().build();
    }

    /** 𠮷 and variation selectors are written as themselves also in bytes, where they would otherwise become escapes. */
    static JsonFactoryBuilder settings() {
        return new JsonFactoryBuilder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    private static <T> String line(T value, Writing<T> writing) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static <T> T value(String line, String root, Function<JsonValue, T> reading) {
        try (JsonParser in = FACTORY.createParser(line)) {
            return reading.apply(JsonValue.readAlone(in, root));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
