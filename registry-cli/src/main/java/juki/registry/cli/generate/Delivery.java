package juki.registry.cli.generate;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import juki.registry.cli.CannotRun;
import org.jspecify.annotations.Nullable;

/**
 * Where generated lines go (納品先): standard output, or a file that takes its name once everything is in it. In UTF-8, whatever the
 * machine.
 */
final class Delivery implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream bytes;
    private final @Nullable Path file;
    private final @Nullable Path part;

    private Delivery(OutputStream bytes, @Nullable Path file, @Nullable Path part) {
        this.bytes = bytes;
        this.file = file;
        this.part = part;
    }

    static Delivery on(PrintWriter terminal) {
        return new Delivery(new Spoken(terminal), null, null);
    }

    static Delivery in(Path file) throws CannotRun {
        if (Files.isDirectory(file)) {
            throw new CannotRun("cannot write to " + file + ": it is a folder");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new CannotRun("cannot write to " + file + ": permission denied");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device: there is nothing to put in its place.
                return new Delivery(buffered(file), file, null);
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = Objects.requireNonNullElse(place.getParent(), place);
            Path part = Files.createTempFile(folder, place.getFileName() + ".", ".part");
            // For a program that is interrupted; what completes or fails removes it itself.
            part.toFile().deleteOnExit();
            return new Delivery(buffered(part), place, part);
        } catch (NoSuchFileException e) {
            throw new CannotRun("cannot write to " + file + ": there is no such folder");
        } catch (IOException e) {
            throw CannotRun.writing(file, e);
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
    }

    /** Takes lines as bytes. */
    OutputStream bytes() {
        return bytes;
    }

    /** Takes lines as characters, to be flushed by whoever writes them. */
    Writer lines() {
        return new Encoded(bytes);
    }

    /** Everything is written. */
    void finish() throws CannotRun {
        try {
            bytes.close();
            if (file != null && part != null) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    CannotRun failed(IOException cause) {
        return CannotRun.writing(file == null ? Path.of("standard output") : file, cause);
    }

    /** Without {@link #finish} before it nothing is left behind. */
    @Override
    public void close() {
        if (part != null) {
            try {
                bytes.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The sentence on what went wrong before is the one that matters; the program tries once more when it
                // ends.
            }
        }
    }

    /** Gathers characters and has the JDK encode many at once, which is several times faster than one after another. */
    private static final class Encoded extends Writer {
        private final OutputStream bytes;
        private final char[] gathered = new char[BUFFER_BYTES];
        private int count;

        Encoded(OutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            if (count == gathered.length) {
                encode();
            }
            gathered[count++] = (char) one;
        }

        @Override
        public void write(char[] some, int start, int length) throws IOException {
            write(String.valueOf(some, start, length), 0, length);
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            int from = start;
            int end = start + length;
            while (from < end) {
                if (count == gathered.length) {
                    encode();
                }
                int some = Math.min(end - from, gathered.length - count);
                text.getChars(from, from + some, gathered, count);
                count += some;
                from += some;
            }
        }

        /** Half a character at the end waits for its other half. */
        private void encode() throws IOException {
            int whole = count > 0 && Character.isHighSurrogate(gathered[count - 1]) ? count - 1 : count;
            bytes.write(String.valueOf(gathered, 0, whole).getBytes(StandardCharsets.UTF_8));
            gathered[0] = whole < count ? gathered[whole] : 0;
            count -= whole;
        }

        @Override
        public void flush() throws IOException {
            encode();
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
            bytes.close();
        }
    }

    /** Standard output, told line by line, that says when whoever reads it has gone. */
    private static final class Spoken extends OutputStream {
        private final PrintWriter terminal;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(2 * BUFFER_BYTES);

        Spoken(PrintWriter terminal) {
            this.terminal = terminal;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /** No character lies across the end of a line. */
        @Override
        public void write(byte[] some, int start, int length) throws IOException {
            kept.write(some, start, length);
            if (kept.size() < BUFFER_BYTES) {
                return;
            }
            byte[] all = kept.toByteArray();
            int end = all.length;
            while (end > 0 && all[end - 1] != '\n') {
                end--;
            }
            kept.reset();
            kept.write(all, end, all.length - end);
            tell(new String(all, 0, end, StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            // Told when a buffer is full, and when all is written.
        }

        @Override
        public void close() throws IOException {
            tell(kept.toString(StandardCharsets.UTF_8));
            kept.reset();
        }

        private void tell(String text) throws IOException {
            terminal.write(text);
            terminal.flush();
            if (terminal.checkError()) {
                throw new IOException("it was closed before everything was written");
            }
        }
    }
}
