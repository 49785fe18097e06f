package juki.registry.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;

/** What the written forms of the register promise: one line of JSON for each event, record, household, entry and protection. */
final class JsonPromises {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonPromises() {}

    static boolean ofEvents(byte[] input) {
        return holds(input, RegistryJson::readEvent, RegistryJson::write);
    }

    static boolean ofRecords(byte[] input) {
        boolean record = holds(input, RegistryJson::readRecord, RegistryJson::write);
        boolean removed = holds(input, RegistryJson::readRemovedRecord, RegistryJson::write);
        return record || removed;
    }

    static boolean ofHouseholds(byte[] input) {
        return holds(input, RegistryJson::readHousehold, RegistryJson::write);
    }

    static boolean ofEntries(byte[] input) {
        return holds(input, RegistryJson::readEntry, RegistryJson::write);
    }

    static boolean ofProtections(byte[] input) {
        boolean restriction = holds(input, RegistryJson::readRestriction, RegistryJson::write);
        boolean measure = holds(input, RegistryJson::readMeasure, RegistryJson::write);
        boolean memo = holds(input, RegistryJson::readMemo, RegistryJson::write);
        return restriction || measure || memo;
    }

    private static <T> boolean holds(byte[] input, Function<String, T> reading, Function<T, String> writing) {
        String line = Written.text(input);
        T value;
        try {
            value = reading.apply(line);
        } catch (RegistryJsonException e) {
            Silence.require(
                    text -> refusal(reading, text), texts(line), (piece, other) -> exchanged(line, piece, other));
            return false;
        }
        String written = writing.apply(value);
        Promise.require(reading.apply(written).equals(value), "a value is read as it was written");
        Promise.require(writing.apply(reading.apply(written)).equals(written), "a value is written alike every time");
        return true;
    }

    private static <T> Optional<String> refusal(Function<String, T> reading, String text) {
        try {
            Promise.require(reading.apply(text) != null, "something is read, or refused");
            return Optional.empty();
        } catch (RegistryJsonException e) {
            return Optional.of(e.path() + " " + e.getMessage());
        }
    }

    /** The strings that are values, as far as the line is JSON; names of fields are told by refusals. */
    private static List<String> texts(String line) {
        List<String> texts = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(line)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(in.getText());
                }
            }
        } catch (IOException e) {
            // What follows is no JSON, and no value of it.
        }
        return texts;
    }

    /** The line with another text as the value wherever a string is, and no field of another name. */
    private static String exchanged(String line, String text, String other) {
        return Pattern.compile(Pattern.quote("\"" + text + "\"") + "(?!\\s*+:)")
                .matcher(line)
                .replaceAll(Matcher.quoteReplacement("\"" + other + "\""));
    }
}
