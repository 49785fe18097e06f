package juki.registry.benchmarks.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a store lies while it is measured: on a disk, or in memory on purpose, and nowhere afterwards. */
final class WorkingDirectory {

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");

    private WorkingDirectory() {}

    /**
     * A new directory below {@code java.io.tmpdir}; it goes with this process if not before.
     *
     * @throws IllegalStateException if that lies in memory, where forcing costs nothing and every figure would be wrong
     */
    static Path onDisk() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        if (isInMemory(parent)) {
            throw new IllegalStateException("the temporary directory lies in memory, where nothing is durable:"
                    + " name one on a disk with -Djava.io.tmpdir=DIRECTORY");
        }
        return below(parent);
    }

    /** A new directory in memory, where forcing costs nothing. */
    static Path inMemory() throws IOException {
        if (!Files.isWritable(SHARED_MEMORY) || !isInMemory(SHARED_MEMORY)) {
            throw new IllegalStateException("no file system in memory at " + SHARED_MEMORY);
        }
        return below(SHARED_MEMORY);
    }

    private static boolean isInMemory(Path directory) throws IOException {
        return IN_MEMORY.contains(Files.getFileStore(directory).type());
    }

    private static Path below(Path parent) throws IOException {
        Path directory = Files.createTempDirectory(parent, "juki-benchmark-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        return directory;
    }

    /** Deletes a directory with all that is in it; nothing happens if it is gone. */
    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
