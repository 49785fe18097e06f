package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's generator for bytes, taught what these lines are like: the same few names of fields again and again, which are encoded
 * once, and values in Japanese, which the JDK encodes as a whole faster than the generator does character by character. Writes
 * the same bytes.
 */
final class Utf8Lines extends UTF8JsonGenerator {

    /** Makes these generators for streams of bytes. */
    static final class Factory extends JsonFactory {
        private static final long serialVersionUID = 1L;

        Factory(JsonFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected JsonGenerator _createUTF8Generator(OutputStream out, IOContext context) {
            return new Utf8Lines(context, _generatorFeatures, out, _quoteChar);
        }
    }

    /** A power of two, and many times the names that a kind of line has. */
    private static final int SLOTS = 1024;

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final @Nullable SerializableString[] names = new @Nullable SerializableString[SLOTS];

    private Utf8Lines(IOContext context, int features, OutputStream out, char quote) {
        super(context, features, null, out, quote);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 10) & SLOTS - 1;
        SerializableString known = names[slot];
        if (known == null || !known.getValue().equals(name)) {
            known = new SerializedString(name);
            names[slot] = known;
        }
        writeFieldName(known);
    }

    @Override
    public void writeString(String text) throws IOException {
        if (text.isEmpty() || text.charAt(0) < FIRST_BEYOND_ASCII) {
            super.writeString(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            writeUTF8String(bytes, 0, bytes.length);
        }
    }
}
