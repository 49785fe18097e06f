package juki.registry.cli.town;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import juki.registry.cli.report.Phrase;

/**
 * The lines of a file in UTF-8 with their numbers (行, gyō), one at a time.
 *
 * <p>Bytes that are no UTF-8 are told and never replaced: a name must not change on its way in. Blank lines are passed over, and
 * a byte order mark at the beginning as well.
 */
public final class NumberedLines implements Closeable {

    /** The longest line, in bytes: far more than any event of a whole household needs. */
    static final int LONGEST = 1 << 20;

    private static final Phrase NOT_UTF_8 = new Phrase("UTF-8の文字列ではない", "is not UTF-8");
    private static final Phrase TOO_LONG = new Phrase("長すぎる（1行は1 MiBまで）", "is longer than 1 MiB");

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text what it says; of a line with a fault as much as can be shown
     * @param fault why it cannot be used, if it cannot
     */
    public record Line(long number, String text, Optional<Phrase> fault) {}

    private final InputStream in;
    private byte[] bytes = new byte[1 << 12];
    private long number;
    private long bytesRead;

    private NumberedLines(InputStream in) {
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its lines
     * @throws IOException if it cannot be read
     */
    public static NumberedLines of(Path file) throws IOException {
        return new NumberedLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** {@return the bytes read so far} */
    long bytesRead() {
        return bytesRead;
    }

    /**
     * The next line.
     *
     * @return the next line that is not blank, empty after the last
     * @throws IOException if it cannot be read
     */
    public Optional<Line> next() throws IOException {
        while (true) {
            int length = 0;
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            number++;
            boolean tooLong = false;
            while (read >= 0 && read != '\n') {
                bytesRead++;
                if (length == LONGEST) {
                    tooLong = true;
                } else {
                    if (length == bytes.length) {
                        bytes = Arrays.copyOf(bytes, Math.min(LONGEST, 2 * length));
                    }
                    bytes[length++] = (byte) read;
                }
                read = in.read();
            }
            bytesRead++;
            Line line = line(length, tooLong);
            if (line.fault().isPresent() || !line.text().isBlank()) {
                return Optional.of(line);
            }
        }
    }

    private Line line(int length, boolean tooLong) {
        if (tooLong) {
            return new Line(number, shown(200), Optional.of(TOO_LONG));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            int start = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
            int end = text.endsWith("\r") ? text.length() - 1 : text.length();
            return new Line(number, text.substring(start, Math.max(start, end)), Optional.empty());
        } catch (CharacterCodingException e) {
            return new Line(number, shown(length), Optional.of(NOT_UTF_8));
        }
    }

    private String shown(int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
