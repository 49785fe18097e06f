package juki.registry.codes.ledger;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a directory of the host's file system. */
final class DirectoryFiles implements LedgerFiles {
    private static final String LOCK = "lock";

    private final Path directory;
    private @Nullable FileChannel lockChannel;

    DirectoryFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public boolean lock() throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            held = false;
        } finally {
            if (held) {
                lockChannel = channel;
            } else {
                channel.close();
            }
        }
        return held;
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public LedgerFile open(String name) throws IOException {
        return new ChannelFile(directory.resolve(name));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(
                directory.resolve(from),
                directory.resolve(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.delete(directory.resolve(name));
    }

    @Override
    public void force() throws IOException {
        // Windows opens no directory, and makes names durable with the files themselves.
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (lockChannel != null) {
            lockChannel.close();
        }
    }

    /**
     * A channel that survives its callers. Java closes a file channel under everybody when one thread is interrupted in
     * it; here it is opened again, the work is done, and the thread stays interrupted.
     */
    private static final class ChannelFile implements LedgerFile {
        private final Path path;
        private FileChannel channel;

        ChannelFile(Path path) throws IOException {
            this.path = path;
            this.channel = opened(path);
        }

        private static FileChannel opened(Path path) throws IOException {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int before = source.position();
            return (int) uninterrupted(() -> channel.write(source.position(before), position));
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            int before = target.position();
            return (int) uninterrupted(() -> channel.read(target.position(before), position));
        }

        @Override
        public long size() throws IOException {
            return uninterrupted(() -> channel.size());
        }

        @Override
        public void truncate(long size) throws IOException {
            uninterrupted(() -> channel.truncate(size).size());
        }

        @Override
        public void force() throws IOException {
            uninterrupted(() -> {
                channel.force(false);
                return 0;
            });
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        private long uninterrupted(Work work) throws IOException {
            boolean interrupted = Thread.interrupted();
            try {
                while (true) {
                    try {
                        return work.done();
                    } catch (ClosedByInterruptException e) {
                        interrupted |= Thread.interrupted();
                        channel = opened(path);
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @FunctionalInterface
        private interface Work {
            long done() throws IOException;
        }
    }
}
