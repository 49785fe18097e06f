package juki.registry.cli.codes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import juki.registry.cli.CannotRun;

/**
 * A text of codes (コードの一覧, kōdo no ichiran): a file, or what comes in on standard input.
 *
 * @param name as the user wrote it
 */
record CodeText(String name) {
    /** What stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    /** Refuses what cannot be read before anything else is begun. */
    static CodeText readable(String name) throws CannotRun {
        CodeText text = new CodeText(name);
        Optional<Path> file = text.file();
        if (file.isPresent()) {
            Path path = file.get();
            if (Files.isDirectory(path)) {
                throw new CannotRun("cannot read " + path + ": it is a folder");
            }
            if (!Files.isReadable(path)) {
                throw new CannotRun("cannot read " + path + ": "
                        + (Files.exists(path) ? "permission denied" : "there is no such file"));
            }
        }
        return text;
    }

    /** The file, unless it is standard input. */
    Optional<Path> file() {
        return name.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** How many bytes there are to read; -1 if nobody knows. */
    long bytes() throws Trouble {
        Optional<Path> file = file();
        try {
            return file.isPresent() && Files.isRegularFile(file.get()) ? Files.size(file.get()) : -1;
        } catch (IOException e) {
            throw new Trouble(CannotRun.reading(file.get(), e));
        }
    }

    /** Opens the text. Whatever goes wrong in reading it is {@link Trouble}; standard input stays open. */
    InputStream open(LongConsumer bytesRead) throws Trouble {
        Path shown = file().orElse(Path.of("standard input"));
        try {
            InputStream in = file().isPresent() ? Files.newInputStream(shown) : new Borrowed(System.in);
            return new Told(in, shown, bytesRead);
        } catch (IOException e) {
            throw new Trouble(CannotRun.reading(shown, e));
        }
    }

    /** Says how far reading has come, and which file it was if it goes no further. */
    private static final class Told extends FilterInputStream {
        private final Path shown;
        private final LongConsumer bytesRead;
        private long total;

        Told(InputStream in, Path shown, LongConsumer bytesRead) {
            super(in);
            this.shown = shown;
            this.bytesRead = bytesRead;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int read = super.read(bytes, from, length);
                total += Math.max(read, 0);
                bytesRead.accept(total);
                return read;
            } catch (IOException e) {
                throw new Trouble(CannotRun.reading(shown, e));
            }
        }
    }

    /** Is not ours to close. */
    private static final class Borrowed extends FilterInputStream {
        Borrowed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
