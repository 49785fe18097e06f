package juki.registry.cli.town;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import juki.registry.cli.CannotRun;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.json.JsonLines;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.Finding;

/**
 * What the office writes down in a year (処理記録, shori kiroku), as it happens, one line of JSON each: accepted changes with
 * their numbers, the entries they made, refused changes with what was found, and rejected lines.
 */
final class Journal implements Closeable {

    static final String EVENTS = "events.jsonl";
    static final String HISTORY = "history.jsonl";
    static final String REFUSED = "refused.jsonl";
    static final String REJECTS = "rejects.jsonl";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path folder;
    private final JsonLines events;
    private final JsonLines history;
    private final JsonGenerator refused;
    private final JsonGenerator rejects;

    private Journal(Path folder, JsonLines events, JsonLines history, JsonGenerator refused, JsonGenerator rejects) {
        this.folder = folder;
        this.events = events;
        this.history = history;
        this.refused = refused;
        this.rejects = rejects;
    }

    /**
     * Begins the files anew.
     *
     * @param folder where they are
     * @return the journal
     * @throws CannotRun if one of them cannot be written
     */
    static Journal in(Path folder) throws CannotRun {
        Path current = folder;
        try {
            current = folder.resolve(EVENTS);
            JsonLines events = JsonLines.to(stream(current));
            current = folder.resolve(HISTORY);
            JsonLines history = JsonLines.to(stream(current));
            current = folder.resolve(REFUSED);
            JsonGenerator refused = lines(current);
            current = folder.resolve(REJECTS);
            return new Journal(folder, events, history, refused, lines(current));
        } catch (IOException e) {
            throw CannotRun.writing(current, e);
        }
    }

    static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private static JsonGenerator lines(Path file) throws IOException {
        return FACTORY.createGenerator(stream(file), JsonEncoding.UTF8).setRootValueSeparator(null);
    }

    /** Writes an accepted change and its entries. */
    void accepted(RegisterChange change) throws CannotRun {
        try {
            events.write(change.event());
            for (HistoryEntry entry : change.entries()) {
                history.write(entry);
            }
        } catch (IOException e) {
            throw CannotRun.writing(folder, e);
        }
    }

    /**
     * Writes a change that was not accepted, and why.
     *
     * @param decision what was found
     * @param line the number of its line, if it came from a file
     */
    void refused(Decision decision, OptionalLong line) throws CannotRun {
        try {
            refused.writeStartObject();
            if (line.isPresent()) {
                refused.writeNumberField("line", line.getAsLong());
            }
            refused.writeStringField("outcome", decision.outcome().name());
            refused.writeArrayFieldStart("findings");
            for (Finding finding : decision.findings()) {
                refused.writeStartObject();
                refused.writeStringField("rule", finding.rule().id());
                refused.writeStringField("severity", finding.severity().name());
                refused.writeStringField("item", finding.item());
                refused.writeStringField("itemEnglish", finding.itemEnglish());
                refused.writeStringField("reason", finding.reason());
                refused.writeStringField("reasonEnglish", finding.reasonEnglish());
                refused.writeStringField("remedy", finding.remedy());
                refused.writeStringField("remedyEnglish", finding.remedyEnglish());
                refused.writeStringField("basis", finding.rule().basis().wording());
                refused.writeEndObject();
            }
            refused.writeEndArray();
            if (decision.event().isPresent()) {
                refused.writeFieldName("event");
                refused.writeRawValue(RegistryJson.write(decision.event().get()));
            }
            refused.writeEndObject();
            refused.writeRaw('\n');
        } catch (IOException e) {
            throw CannotRun.writing(folder.resolve(REFUSED), e);
        }
    }

    /** Writes a line that could not be used, and why. */
    void rejected(Rejection rejection) throws CannotRun {
        try {
            rejects.writeStartObject();
            rejects.writeStringField("file", rejection.file());
            rejects.writeNumberField("line", rejection.line().number());
            rejects.writeStringField("reason", rejection.reason().japanese());
            rejects.writeStringField("reasonEnglish", rejection.reason().english());
            rejects.writeStringField("text", rejection.line().text());
            rejects.writeEndObject();
            rejects.writeRaw('\n');
        } catch (IOException e) {
            throw CannotRun.writing(folder.resolve(REJECTS), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (events;
                history;
                refused;
                rejects) {
            // All four are closed, whichever of them fails.
        }
    }
}
