package juki.registry.cli.codes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.CannotRun;
import org.jspecify.annotations.Nullable;

/**
 * A list that is written line by line (一覧, ichiran), to a file or to standard output; ASCII alone.
 *
 * <p>A file is written beside its place under another name, which only its owner may read, and takes its name when it is complete.
 * So an earlier file of that name stays until then, and a listing that was not completed leaves nothing behind.
 */
final class Listing implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final Sink sink;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int filled;

    private Listing(Sink sink) {
        this.sink = sink;
    }

    /** A listing on a terminal or what stands for it. */
    static Listing on(PrintWriter terminal) {
        return new Listing(new TerminalSink(terminal));
    }

    /** A listing in a file, which is none of those that are read or written besides. */
    static Listing in(Path file, List<Path> others) throws CannotRun {
        try {
            if (Files.isDirectory(file)) {
                throw new CannotRun("cannot write to " + file + ": it is a folder");
            }
            for (Path other : others) {
                if (same(file, other)) {
                    throw new CannotRun("cannot write to " + file + ": it is named twice; choose another file");
                }
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device: there is nothing to put in its place.
                return new Listing(new FileSink(file, null, Files.newOutputStream(file)));
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new CannotRun("cannot write to " + file + ": permission denied");
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path part = Files.createTempFile(folderOf(place), place.getFileName() + ".", ".part");
            // For a program that is interrupted; what completes or fails removes it itself.
            part.toFile().deleteOnExit();
            return new Listing(new FileSink(place, part, Files.newOutputStream(part)));
        } catch (NoSuchFileException e) {
            throw new CannotRun("cannot write to " + file + ": there is no such folder");
        } catch (IOException e) {
            throw CannotRun.writing(file, e);
        }
    }

    /** A listing in a file if there is one, and on a terminal otherwise. */
    static Listing of(@Nullable Path file, List<Path> others, PrintWriter terminal) throws CannotRun {
        return file == null ? on(terminal) : in(file, others);
    }

    private static Path folderOf(Path file) throws IOException {
        return Optional.ofNullable(file.getParent()).orElseThrow(() -> new FileAlreadyExistsException(file.toString()));
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other)
                ? Files.isSameFile(one, other)
                : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Adds words. */
    Listing text(String ascii) throws Trouble {
        int length = ascii.length();
        need(length);
        for (int i = 0; i < length; i++) {
            buffer[filled++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Adds a number that is not negative. */
    Listing number(long number) throws Trouble {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits(number, digits);
    }

    /** Adds a number that is not negative with so many digits, at most twenty. */
    Listing digits(long number, int digits) throws Trouble {
        need(LONGEST_NUMBER);
        long rest = number;
        for (int i = filled + digits - 1; i >= filled; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
        return this;
    }

    /** Ends a line. */
    void end() throws Trouble {
        need(1);
        buffer[filled++] = '\n';
    }

    /** Hands on what was added so far. */
    void flush() throws Trouble {
        if (filled == 0) {
            return;
        }
        try {
            sink.write(buffer, filled);
            filled = 0;
        } catch (IOException e) {
            throw new Trouble(CannotRun.writing(sink.shown(), e));
        }
    }

    /** Gives the complete listing its name. */
    void finish() throws Trouble {
        flush();
        try {
            sink.finish();
        } catch (IOException e) {
            throw new Trouble(CannotRun.writing(sink.shown(), e));
        }
    }

    private void need(int bytes) throws Trouble {
        if (filled + bytes > buffer.length) {
            flush();
        }
    }

    /** Without {@link #finish} before it nothing is left behind. */
    @Override
    public void close() {
        sink.close();
    }

    /** Where lines go. */
    private interface Sink {
        void write(byte[] bytes, int length) throws IOException;

        void finish() throws IOException;

        /** Fails in silence: what made the writing end is told already. */
        void close();

        Path shown();
    }

    private record TerminalSink(PrintWriter terminal) implements Sink {
        @Override
        public void write(byte[] bytes, int length) throws IOException {
            terminal.write(new String(bytes, 0, length, StandardCharsets.US_ASCII));
            if (terminal.checkError()) {
                throw new IOException("it was closed before everything was written");
            }
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}

        @Override
        public Path shown() {
            return Path.of("standard output");
        }
    }

    private record FileSink(Path file, @Nullable Path part, OutputStream out) implements Sink {
        @Override
        public void write(byte[] bytes, int length) throws IOException {
            out.write(bytes, 0, length);
        }

        @Override
        public void finish() throws IOException {
            out.close();
            if (part == null) {
                return;
            }
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                // The sentence on what went wrong before is the one that matters.
            }
            try {
                if (part != null) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                // As above; and the program tries once more when it ends.
            }
        }

        @Override
        public Path shown() {
            return file;
        }
    }
}
