package juki.registry.codes.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/**
 * File ledger (ファイル付番台帳, fairu fuban daichō): a {@link CodeLedger} in a directory of the caller's, which belongs to it
 * alone.
 *
 * <p>Entries are appended to segments, five bytes for each code, in frames with checksums. A frame is acknowledged after it
 * was forced. Threads that append at the same time share a force: one of them, no thread of the ledger's own, writes for
 * all that came in while the last force ran.
 *
 * <p>The directory has one writer at a time, in this process and outside it; on a network file system that is as sure as
 * the file system's locks. Keep {@link #durable()} somewhere else after important batches and open with it
 * ({@link LedgerOptions#withKnownMark}): files alone cannot tell that all of them are an older copy.
 *
 * <p>What is in doubt at an opening is decided so: bytes behind the last sound frame are cut off if nothing shows that
 * they were acknowledged, and reported; in every other case the opening fails and changes nothing. Only after a power
 * failure, and without the caller's mark, can a damaged last frame pass for one that was cut short.
 */
public final class FileCodeLedger implements CodeLedger {
    private final LedgerFiles files;
    private final LedgerIdentity identity;
    private final long latencyCapNanos;
    private final SegmentedLog log;
    private final LedgerRecovery recovery;

    /** Guards everything below, and is never held while reading or writing files. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private final Condition joined = lock.newCondition();
    private final CodeStates states;
    private GroupBuffer gathering = new GroupBuffer();
    private GroupBuffer spare = new GroupBuffer();
    private LedgerMark durable;
    private long lastAccepted;
    private boolean leading;
    private boolean closed;
    private @Nullable LedgerException failure;

    private final ReentrantLock snapshotLock = new ReentrantLock();

    private FileCodeLedger(
            LedgerFiles files, LedgerIdentity identity, LedgerOptions options, CodeStates states, Recovery recovery)
            throws IOException {
        this.files = files;
        this.identity = identity;
        this.latencyCapNanos = options.latencyCap().toNanos();
        this.states = states;
        this.log = recovery.opened();
        this.recovery = recovery.report();
        this.durable = log.mark();
        this.lastAccepted = durable.batch();
    }

    /**
     * Makes an empty ledger and opens it.
     *
     * @param directory where; made if it is not there, and must hold no ledger
     * @param identity which codes it is for
     * @param options how it works
     * @return the ledger
     * @throws LedgerException if there is a ledger already, another writer has the directory, or the storage fails
     */
    public static FileCodeLedger create(Path directory, LedgerIdentity identity, LedgerOptions options) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw failed("the directory cannot be made", new LedgerMark(0, 0), e);
        }
        return create(new DirectoryFiles(directory), identity, options);
    }

    /**
     * Opens a ledger that is there.
     *
     * @param directory where it is
     * @param identity which codes it is for
     * @param options how it works
     * @return the ledger, with everything in memory that was recorded
     * @throws LedgerException if there is none, it is another one, another writer has it, something acknowledged is missing
     *     or damaged, or it does not go through the mark of the options. Nothing is changed then
     */
    public static FileCodeLedger open(Path directory, LedgerIdentity identity, LedgerOptions options) {
        if (!Files.isDirectory(directory)) {
            throw new LedgerException(
                    LedgerFault.ABSENT,
                    new LedgerMark(0, 0),
                    "there is no such directory. No ledger was made in its place: open the right one, or restore it");
        }
        return open(new DirectoryFiles(directory), identity, options);
    }

    static FileCodeLedger create(LedgerFiles files, LedgerIdentity identity, LedgerOptions options) {
        return locked(files, () -> {
            if (files.names().stream().anyMatch(name -> Form.isSegment(name) || Form.isSnapshot(name))) {
                throw new LedgerException(
                        LedgerFault.PRESENT,
                        new LedgerMark(0, 0),
                        "there is a ledger here already. It was not touched: open it, or make the new one elsewhere");
            }
            SegmentedLog.create(files, identity);
            return opened(files, identity, options);
        });
    }

    static FileCodeLedger open(LedgerFiles files, LedgerIdentity identity, LedgerOptions options) {
        return locked(files, () -> opened(files, identity, options));
    }

    private static FileCodeLedger opened(LedgerFiles files, LedgerIdentity identity, LedgerOptions options)
            throws IOException {
        CodeStates states = new CodeStates(identity.codeSpace(), options.memory());
        return new FileCodeLedger(files, identity, options, states, new Recovery(files, identity, options, states));
    }

    private static FileCodeLedger locked(LedgerFiles files, Opening opening) {
        FileCodeLedger ledger = null;
        try {
            if (!files.lock()) {
                throw new LedgerException(
                        LedgerFault.IN_USE,
                        new LedgerMark(0, 0),
                        "another writer has the ledger open. It was not touched: close that one first");
            }
            ledger = opening.opened();
            return ledger;
        } catch (IOException e) {
            throw failed("the ledger cannot be opened, and nothing was given out from it", new LedgerMark(0, 0), e);
        } finally {
            if (ledger == null) {
                release(files);
            }
        }
    }

    private static void release(LedgerFiles files) {
        try {
            files.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest; what made the opening fail matters more.
        }
    }

    @FunctionalInterface
    private interface Opening {
        FileCodeLedger opened() throws IOException;
    }

    private static LedgerException failed(String message, LedgerMark durable, Throwable cause) {
        return new LedgerException(LedgerFault.STORAGE_FAILED, durable, message + ": " + cause.getMessage(), cause);
    }

    /**
     * What the opening found.
     *
     * @return the report
     */
    public LedgerRecovery recovery() {
        return recovery;
    }

    @Override
    public LedgerMark append(LedgerBatch batch) {
        lock.lock();
        try {
            requireWritable();
            while (gathering.isFull()) {
                leadOrWait();
                requireWritable();
            }
            states.require(batch);
            accept(batch);
            long number = lastAccepted;
            while (durable.batch() < number) {
                if (failure != null) {
                    throw copyOf(failure);
                }
                leadOrWait();
            }
            return durable;
        } finally {
            lock.unlock();
        }
    }

    /** From here on the codes are reserved. */
    private void accept(LedgerBatch batch) {
        try {
            states.claim(batch);
            gathering.add(batch);
        } catch (RuntimeException | Error e) {
            // Memory and files would no longer agree.
            failure = new LedgerException(
                    LedgerFault.STORAGE_FAILED,
                    durable,
                    "a batch did not fit into memory and was not recorded. Batches up to " + durable.batch()
                            + " are durable. The ledger takes no more: open it again with more memory",
                    e);
            throw copyOf(failure);
        }
        lastAccepted++;
        joined.signalAll();
    }

    /** Goes on with the work, or lets somebody else; the caller looks again what has become of it. */
    @SuppressWarnings("WaitNotInLoop") // Every caller calls it in a loop.
    private void leadOrWait() {
        if (leading) {
            changed.awaitUninterruptibly();
        } else {
            lead();
        }
    }

    /** Writes and forces what has come in, for all whose batches are in it. */
    private void lead() {
        leading = true;
        try {
            awaitCompany();
            GroupBuffer group = gathering;
            gathering = spare;
            spare = group;
            LedgerMark before = durable;
            LedgerMark after = before;
            LedgerException failed = null;
            lock.unlock();
            try {
                after = log.commit(group);
            } catch (IOException | RuntimeException | Error e) {
                failed = commitFailed(before, group.batches(), e);
            } finally {
                lock.lock();
                group.clear();
            }
            durable = after;
            failure = failed;
        } finally {
            leading = false;
            changed.signalAll();
        }
    }

    private LedgerException commitFailed(LedgerMark before, int batches, Throwable cause) {
        String fate = log.withdraw()
                ? "the next " + batches + " were taken back"
                : "of the next " + batches + " the next opening decides, and their codes count as used until then";
        return failed(
                "the storage refused a commit. Batches up to " + before.batch() + " are durable; " + fate
                        + ". The ledger takes no more: mend the storage and open it again",
                before,
                cause);
    }

    private void awaitCompany() {
        long left = latencyCapNanos;
        boolean interrupted = false;
        while (left > 0 && !gathering.isFull() && !interrupted) {
            try {
                left = joined.awaitNanos(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireWritable() {
        requireOpen();
        if (failure != null) {
            throw copyOf(failure);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new LedgerException(
                    LedgerFault.CLOSED,
                    durable,
                    "the ledger was closed. Batches up to " + durable.batch() + " are durable");
        }
    }

    /** Every caller gets an exception with a stack of its own. */
    private static LedgerException copyOf(LedgerException failure) {
        return new LedgerException(
                failure.fault(), failure.durable(), Objects.requireNonNull(failure.getMessage()), failure);
    }

    @Override
    public boolean contains(long payload) {
        return state(payload) != CodeState.NEVER_DESIGNATED;
    }

    @Override
    public int containsAll(long[] payloads, int from, int to, BatchMarks found) {
        Objects.checkFromToIndex(from, to, payloads.length);
        long last = identity.codeSpace() - 1;
        long outside = 0;
        for (int i = from; i < to; i++) {
            outside |= payloads[i] | last - payloads[i];
        }
        if (outside < 0) {
            // Too many digits are answered one by one, and a negative code is refused.
            return CodeLedger.super.containsAll(payloads, from, to, found);
        }
        lock.lock();
        try {
            return states.findDesignated(payloads, from, to, found);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public CodeState state(long payload) {
        lock.lock();
        try {
            return states.of(payload);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long size() {
        lock.lock();
        try {
            return states.reaching(CodeState.DESIGNATED).size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public LedgerMark durable() {
        lock.lock();
        try {
            return durable;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void replay(long afterBatch, LedgerReader reader) {
        if (afterBatch < 0) {
            throw new IllegalArgumentException("afterBatch: must not be negative");
        }
        Objects.requireNonNull(reader, "reader");
        read(afterBatch, durableWhileOpen(), (batch, kind, municipality, entries, bytes, at) -> {
            MunicipalityCode code = MunicipalityCode.of(municipality);
            int size = SegmentWalk.entrySize(kind);
            for (int i = 0; i < entries; i++) {
                int entry = at + i * size;
                long previous = kind == EntryKind.CHANGED
                        ? bytes.getLong(entry + Form.PAYLOAD) & Form.PAYLOAD_MASK
                        : LedgerReader.NO_PREVIOUS;
                reader.entry(batch, kind, code, bytes.getLong(entry) & Form.PAYLOAD_MASK, previous);
            }
        });
    }

    private LedgerMark durableWhileOpen() {
        lock.lock();
        try {
            requireOpen();
            return durable;
        } finally {
            lock.unlock();
        }
    }

    private void read(long afterBatch, LedgerMark upTo, SegmentWalk.RunReader reader) {
        try {
            SegmentedLog.read(files, identity, afterBatch, upTo, reader);
        } catch (IOException e) {
            throw failed("the ledger cannot be read; nothing was changed", upTo, e);
        }
    }

    @Override
    public LedgerAudit audit() {
        Quiet quiet = quiet();
        Map<CodeState, Long> found = new EnumMap<>(quiet.counts());
        found.replaceAll((state, count) -> 0L);
        read(0, quiet.mark(), (batch, kind, municipality, entries, bytes, at) -> {
            CodeState reached = CodeStates.stateAfter(kind);
            lock.lock();
            try {
                requireRemembered(reached, entries, SegmentWalk.entrySize(kind), bytes, at, quiet.mark());
                found.merge(reached, (long) entries, Long::sum);
                if (kind == EntryKind.CHANGED) {
                    requireRemembered(
                            CodeState.REPLACED, entries, 2 * Form.PAYLOAD, bytes, at + Form.PAYLOAD, quiet.mark());
                    found.merge(CodeState.REPLACED, (long) entries, Long::sum);
                }
            } finally {
                lock.unlock();
            }
        });
        // As many codes as are remembered, and each of them remembered: then none is there twice.
        if (!found.equals(quiet.counts())) {
            throw contradiction(quiet.mark());
        }
        return new LedgerAudit(
                quiet.mark().batch(),
                found.getOrDefault(CodeState.DESIGNATED, 0L),
                found.getOrDefault(CodeState.ASSIGNED, 0L),
                found.getOrDefault(CodeState.REPLACED, 0L),
                found.getOrDefault(CodeState.RETIRED, 0L));
    }

    private void requireRemembered(CodeState state, int entries, int size, ByteBuffer bytes, int at, LedgerMark mark) {
        UniquenessIndex index = states.reaching(state);
        for (int i = 0; i < entries; i++) {
            long payload = bytes.getLong(at + i * size) & Form.PAYLOAD_MASK;
            if (payload >= states.codeSpace() || !index.contains(payload)) {
                throw contradiction(mark);
            }
        }
    }

    private static LedgerException contradiction(LedgerMark mark) {
        return new LedgerException(
                LedgerFault.DAMAGED,
                mark,
                "the files and the memory of the ledger disagree. Nothing was changed: close it, give out no code, and have"
                        + " the files compared with a copy");
    }

    /** Where the ledger stood when every accepted batch was durable. */
    private record Quiet(LedgerMark mark, long segment, long position, Map<CodeState, Long> counts) {}

    private Quiet quiet() {
        lock.lock();
        try {
            requireWritable();
            while (leading || !gathering.isEmpty()) {
                leadOrWait();
                requireWritable();
            }
            return new Quiet(durable, log.number(), log.position(), states.counts());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes all codes known so far into one compact file, from which the next opening starts. Other threads may append
     * meanwhile. Segments stay: only they know municipalities and replaced codes.
     *
     * @return what the snapshot covers
     * @throws LedgerException if it cannot be written; the ledger goes on without it
     */
    public LedgerMark snapshot() {
        snapshotLock.lock();
        try {
            Quiet quiet = quiet();
            Snapshot.write(files, identity, quiet.mark(), quiet.segment(), quiet.position(), quiet.counts());
            for (String name : files.names()) {
                if (Form.isSnapshot(name) && Form.numberIn(name) < quiet.mark().batch()) {
                    files.delete(name);
                }
            }
            return quiet.mark();
        } catch (IOException e) {
            throw failed("the snapshot cannot be written; the ledger goes on without it", durable(), e);
        } finally {
            snapshotLock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            while (!closed && (leading || !gathering.isEmpty() && failure == null)) {
                leadOrWait();
            }
            if (!closed) {
                closed = true;
                log.close();
                files.close();
            }
        } catch (IOException e) {
            throw failed("the ledger was closed with an error; acknowledged batches are durable", durable, e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Where the ledger stands; no code.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "FileCodeLedger[" + identity + ", batch " + durable().batch() + "]";
    }
}
