package juki.registry.codes.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A file system in memory that can lose power at any byte, run full, refuse a force and write short.
 *
 * <p>It knows what was forced. After a crash it gives what a disk might hold: everything written so far, or of what was
 * not forced any part in any order. Changes of names keep their order, as file systems with a journal have it.
 */
final class FaultyFiles implements LedgerFiles {
    private static final long UNLIMITED = Long.MAX_VALUE;

    private final Map<String, Content> names = new TreeMap<>();
    private final Map<String, Content> durableNames = new TreeMap<>();
    private final List<Consumer<Map<String, Content>>> pendingNames = new ArrayList<>();
    private boolean locked;
    private boolean crashed;
    private long bytesUntilCrash = UNLIMITED;
    private long bytesFree = UNLIMITED;
    private SplittableRandom shortWrites;
    private boolean refusesForce;
    private long written;
    private int forces;

    /** What one file holds now, what of it is durable, and how the one became the other. */
    private static final class Content {
        private byte[] now;
        private byte[] durable;
        private final List<UnaryOperator<byte[]>> pending = new ArrayList<>();

        Content(byte[] bytes) {
            this.now = bytes;
            this.durable = bytes;
        }
    }

    void crashAfter(long bytes) {
        bytesUntilCrash = bytes;
    }

    void leaveFree(long bytes) {
        bytesFree = bytes;
    }

    void writeShort(long seed) {
        shortWrites = new SplittableRandom(seed);
    }

    void refuseForce(boolean refuses) {
        refusesForce = refuses;
    }

    long written() {
        return written;
    }

    int forces() {
        return forces;
    }

    /** The disk as it was written, whether forced or not: a killed process leaves this. */
    FaultyFiles asWritten() {
        FaultyFiles copy = new FaultyFiles();
        names.forEach((name, content) -> copy.put(name, content.now.clone()));
        return copy;
    }

    /** A disk as a power failure might leave it. */
    FaultyFiles afterPowerFailure(SplittableRandom random) {
        Map<String, Content> surviving = new TreeMap<>(durableNames);
        int changes = random.nextInt(pendingNames.size() + 1);
        for (Consumer<Map<String, Content>> change : pendingNames.subList(0, changes)) {
            change.accept(surviving);
        }
        FaultyFiles copy = new FaultyFiles();
        surviving.forEach((name, content) -> {
            byte[] bytes = content.durable;
            for (UnaryOperator<byte[]> change : content.pending) {
                int fate = random.nextInt(3);
                if (fate == 0) {
                    continue;
                }
                byte[] after = change.apply(bytes);
                bytes = fate == 1 ? after : torn(bytes, after, random);
            }
            copy.put(name, bytes);
        });
        return copy;
    }

    /** Some bytes old and some new, as when only some sectors were reached. */
    private static byte[] torn(byte[] before, byte[] after, SplittableRandom random) {
        byte[] torn = after.clone();
        int sector = 1 << random.nextInt(10);
        boolean old = false;
        for (int i = 0; i < torn.length; i++) {
            if (i % sector == 0) {
                old = random.nextBoolean();
            }
            if (old) {
                torn[i] = i < before.length ? before[i] : 0;
            }
        }
        return torn;
    }

    void put(String name, byte[] bytes) {
        Content content = new Content(bytes);
        names.put(name, content);
        durableNames.put(name, content);
    }

    byte[] bytes(String name) {
        return names.get(name).now;
    }

    void remove(String name) {
        names.remove(name);
        durableNames.remove(name);
    }

    @Override
    public boolean lock() throws IOException {
        requirePower();
        boolean free = !locked;
        locked = true;
        return free;
    }

    @Override
    public List<String> names() throws IOException {
        requirePower();
        return List.copyOf(names.keySet());
    }

    @Override
    public LedgerFile open(String name) throws IOException {
        requirePower();
        if (!names.containsKey(name)) {
            Content content = new Content(new byte[0]);
            change(map -> map.put(name, content));
        }
        return new FaultyFile(names.get(name));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        requirePower();
        requireThere(from);
        change(map -> {
            Content content = map.remove(from);
            if (content != null) {
                map.put(to, content);
            }
        });
    }

    @Override
    public void delete(String name) throws IOException {
        requirePower();
        requireThere(name);
        bytesFree += bytesFree == UNLIMITED ? 0 : names.get(name).now.length;
        change(map -> map.remove(name));
    }

    private void requireThere(String name) throws IOException {
        if (!names.containsKey(name)) {
            throw new NoSuchFileException(name);
        }
    }

    private void change(Consumer<Map<String, Content>> change) {
        change.accept(names);
        pendingNames.add(change);
    }

    @Override
    public void force() throws IOException {
        requirePower();
        forces++;
        pendingNames.forEach(change -> change.accept(durableNames));
        pendingNames.clear();
    }

    @Override
    public void close() {
        locked = false;
    }

    private void requirePower() throws IOException {
        if (crashed) {
            throw new IOException("the power is off");
        }
    }

    private final class FaultyFile implements LedgerFile {
        private final Content content;

        FaultyFile(Content content) {
            this.content = content;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            requirePower();
            int length = source.remaining();
            if (shortWrites != null) {
                length = 1 + shortWrites.nextInt(length);
            }
            long growth = Math.max(0, position + length - content.now.length);
            boolean full = growth > bytesFree;
            if (full) {
                length = (int) Math.max(0, length - (growth - bytesFree));
                growth = Math.max(0, position + length - content.now.length);
            }
            boolean crash = length > bytesUntilCrash;
            if (crash) {
                length = (int) bytesUntilCrash;
            }
            bytesFree -= bytesFree == UNLIMITED ? 0 : growth;
            bytesUntilCrash -= bytesUntilCrash == UNLIMITED ? 0 : length;
            byte[] bytes = new byte[length];
            source.get(bytes);
            written += length;
            apply(before -> {
                byte[] after = Arrays.copyOf(before, (int) Math.max(before.length, position + bytes.length));
                System.arraycopy(bytes, 0, after, (int) position, bytes.length);
                return after;
            });
            if (crash) {
                crashed = true;
                requirePower();
            }
            if (full && length == 0) {
                throw new IOException("No space left on device");
            }
            return length;
        }

        private void apply(UnaryOperator<byte[]> change) {
            content.now = change.apply(content.now);
            content.pending.add(change);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            requirePower();
            int length = (int) Math.min(target.remaining(), content.now.length - position);
            if (length <= 0) {
                return -1;
            }
            target.put(content.now, (int) position, length);
            return length;
        }

        @Override
        public long size() throws IOException {
            requirePower();
            return content.now.length;
        }

        @Override
        public void truncate(long size) throws IOException {
            requirePower();
            apply(before -> before.length <= size ? before : Arrays.copyOf(before, (int) size));
        }

        @Override
        public void force() throws IOException {
            requirePower();
            if (refusesForce) {
                throw new IOException("Input/output error");
            }
            forces++;
            content.durable = content.now;
            content.pending.clear();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
