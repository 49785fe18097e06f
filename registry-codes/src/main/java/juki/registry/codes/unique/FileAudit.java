package juki.registry.codes.unique;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import juki.registry.codes.CodeFault;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * File audit (ファイルの重複検査, fairu no chōfuku kensa): a {@link DuplicateAudit} of files and streams, also of such as do not
 * fit into memory.
 *
 * <p>It reads and writes, which this library otherwise does not, and it does so only on what it is handed: national files have
 * a hundred million lines and more, and a caller who had to bring them into arrays first would have to write this class.
 *
 * <p>The input is read once, from beginning to end. Codes are sorted into ranges some million at a time and kept,
 * {@link #bytesOfCode()} bytes for each, in memory; or, beyond the number told to {@link #spilling}, in one file of a directory
 * told there. The file can be read and written by its owner only. It is deleted when the audit ends or fails; where the operating
 * system allows it, it loses its name as soon as it is open, so that not even a killed process leaves it behind. Then the ranges
 * are audited, by as many threads as the caller gives.
 *
 * <p>Codes of up to eleven payload digits take eight bytes, and each range has a bitmap. In a {@linkplain #of(CodeSpace) larger
 * space}, as that of card numbers with letters, they take sixteen, and each range has a hash table of the whole codes. Both are
 * exact.
 * Values are immutable; threads may share them if they may share the listener.
 */
public final class FileAudit {
    /** The number of bytes of a payload in a packed file. */
    public static final int PACKED_BYTES = 5;

    static final int BUFFER_BYTES = 1 << 17;

    /** How many codes are sorted at a time: few enough for 100 MB in all, enough for long reads from a spill file. */
    private static final int CODES_OF_RUN = 1 << 22;

    /** How many bytes of text are a run: a million codes and more, in less than 50 MB for each thread. */
    private static final int BLOCK_BYTES = 1 << 24;

    private final FileRanges ranges;
    private final Crew crew;
    private final long mostInMemory;
    private final @Nullable Path directory;
    private final LongConsumer listener;
    private final int blockBytes;

    private FileAudit(
            FileRanges ranges,
            Crew crew,
            long mostInMemory,
            @Nullable Path directory,
            LongConsumer listener,
            int blockBytes) {
        this.ranges = ranges;
        this.crew = crew;
        this.mostInMemory = mostInMemory;
        this.directory = directory;
        this.listener = listener;
        this.blockBytes = blockBytes;
    }

    /**
     * An audit of files that keeps all codes in memory.
     *
     * @param audit finds the duplicates
     * @return the file audit
     */
    public static FileAudit of(DuplicateAudit audit) {
        return of(FileRanges.ofNeighbours(audit.partition()), audit.crew());
    }

    /**
     * An audit of files that keeps all codes in memory, for codes of any space, done by the calling thread alone.
     *
     * @param space all codes that there can be
     * @return the file audit
     */
    public static FileAudit of(CodeSpace space) {
        return space.size() <= CodeSpace.INDIVIDUAL_NUMBER.size()
                ? of(DuplicateAudit.of(space))
                : of(FileRanges.scattered(space), Crew.ALONE);
    }

    private static FileAudit of(FileRanges ranges, Crew crew) {
        return new FileAudit(ranges, crew, Long.MAX_VALUE, null, position -> {}, BLOCK_BYTES);
    }

    /**
     * This audit, done by several threads of the caller's, as in {@link DuplicateAudit#inParallel}. The input is read by the
     * calling thread.
     *
     * @param executor whose threads help; up to {@code parallelism - 1} tasks at a time are given to it
     * @param parallelism how many threads work at once, the calling one included, 1 to 1,024
     * @return the changed audit, which finds the same
     * @throws IllegalArgumentException if the parallelism is out of range
     */
    public FileAudit inParallel(Executor executor, int parallelism) {
        return new FileAudit(ranges, Crew.of(executor, parallelism), mostInMemory, directory, listener, blockBytes);
    }

    /**
     * This audit, writing codes down that are too many for memory.
     *
     * @param directory where a file for them is made; {@link #bytesOfCode()} bytes are written for each code
     * @param mostInMemory how many codes may stay in memory, 0 or greater
     * @return the changed audit
     * @throws IllegalArgumentException if the number is negative
     */
    public FileAudit spilling(Path directory, long mostInMemory) {
        if (mostInMemory < 0) {
            throw new IllegalArgumentException("mostInMemory: must not be negative");
        }
        return new FileAudit(
                ranges, crew, mostInMemory, Objects.requireNonNull(directory, "directory"), listener, blockBytes);
    }

    /**
     * This audit, telling how far it has read.
     *
     * @param listener is told now and then, by the calling thread, how many lines or records were read so far, and all of
     *     them at the end of the input
     * @return the changed audit
     */
    public FileAudit telling(LongConsumer listener) {
        return new FileAudit(
                ranges, crew, mostInMemory, directory, Objects.requireNonNull(listener, "listener"), blockBytes);
    }

    /** This audit, judging so many bytes of text at a time, or as many as two long lines have if that is more. */
    FileAudit inBlocksOf(int bytes) {
        return new FileAudit(ranges, crew, mostInMemory, directory, listener, bytes);
    }

    /**
     * How many bytes of memory, or of the file, a code takes until its range is audited.
     *
     * @return 8 or 16, by the size of the space
     */
    public int bytesOfCode() {
        return ranges.bytesOfCode();
    }

    /**
     * Audits a text file of one code on each line, see {@link #lines(InputStream, CheckDigit)}.
     *
     * @param file the file
     * @param scheme how the last digit of each line is verified
     * @return every duplicate and every line that is no code, with numbers of lines from 1 as positions
     * @throws IOException if reading fails, or writing codes down
     * @throws IllegalArgumentException if the scheme's payloads are not those of the audit's space
     */
    public AuditReport lines(Path file, CheckDigit scheme) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return lines(in, scheme);
        }
    }

    /**
     * Audits a text of one code on each line.
     *
     * <p>A line is the ASCII digits of payload and check digit and nothing else; it ends with a line feed, with or without a
     * carriage return before it, or with the text; a byte order mark before the first one is passed over. Any other line is rejected with its number and fault, an empty one too, and
     * the good lines are audited all the same.
     *
     * @param in the text, in UTF-8; read to its end and not closed
     * @param scheme how the last digit of each line is verified
     * @return every duplicate and every line that is no code, with numbers of lines from 1 as positions
     * @throws IOException if reading fails, or writing codes down
     * @throws IllegalArgumentException if the scheme's payloads are not those of the audit's space
     */
    public AuditReport lines(InputStream in, CheckDigit scheme) throws IOException {
        if (!CodeSpace.ofDigits(scheme.payloadDigits()).equals(ranges.space())) {
            throw new IllegalArgumentException("scheme: its payloads must be those of the audit's space");
        }
        return lines(in, LineForm.of(scheme));
    }

    /**
     * Audits a text file of one code on each line, see {@link #lines(InputStream, LineForm)}.
     *
     * @param file the file
     * @param form what lines must look like
     * @return every duplicate and every line that is no code, with numbers of lines from 1 as positions
     * @throws IOException if reading fails, or writing codes down
     * @throws IllegalArgumentException if the form's codes are not those of the audit's space
     */
    public AuditReport lines(Path file, LineForm form) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return lines(in, form);
        }
    }

    /**
     * Audits a text of one code on each line, whatever its kind. Lines end as in {@link #lines(InputStream, CheckDigit)}.
     *
     * @param in the text, in UTF-8; read to its end and not closed
     * @param form what lines must look like
     * @return every duplicate and every line that is no code, with numbers of lines from 1 as positions
     * @throws IOException if reading fails, or writing codes down
     * @throws IllegalArgumentException if the form's codes are not those of the audit's space
     */
    public AuditReport lines(InputStream in, LineForm form) throws IOException {
        if (!form.space().equals(ranges.space())) {
            throw new IllegalArgumentException("form: its codes must be those of the audit's space");
        }
        try (Gathering gathering = new Gathering()) {
            gathering.takeLines(new BlockReader(in, form.mostBytes()), form);
            return gathering.finish();
        }
    }

    /**
     * Audits a packed file, see {@link #packed(InputStream)}.
     *
     * @param file the file
     * @return every duplicate and every record that is no payload, with numbers of records from 0 as positions
     * @throws IOException if reading fails or the file ends within a record, or writing codes down fails
     */
    public AuditReport packed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return packed(in);
        }
    }

    /**
     * Audits packed codes: {@value #PACKED_BYTES} bytes for each payload, the highest byte first, without check digit and
     * without anything between. A record that is outside the space is rejected as {@link CodeFault#OUT_OF_RANGE}.
     *
     * @param in the packed codes; read to their end and not closed
     * @return every duplicate and every record that is no payload, with numbers of records from 0 as positions
     * @throws IOException if reading fails or the input ends within a record, or writing codes down fails
     */
    public AuditReport packed(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES / PACKED_BYTES * PACKED_BYTES];
        try (Gathering gathering = new Gathering()) {
            Gathering.Pile pile = gathering.pile();
            long record = 0;
            int length;
            while ((length = in.readNBytes(buffer, 0, buffer.length)) > 0) {
                if (length % PACKED_BYTES != 0) {
                    throw new EOFException("the input ends within record " + (record + length / PACKED_BYTES));
                }
                for (int i = 0; i < length; i += PACKED_BYTES) {
                    long payload = 0;
                    for (int j = i; j < i + PACKED_BYTES; j++) {
                        payload = payload << Byte.SIZE | buffer[j] & 0xFF;
                    }
                    pile.takeOrReject(payload, record++);
                }
            }
            pile.sort();
            return gathering.finish();
        }
    }

    /**
     * Audits payloads from anywhere: a query's result, a generator.
     *
     * @param payloads the payloads; taken to their end
     * @return every duplicate and every number that is no payload of the space, with numbers from 0 as positions
     * @throws IOException if writing codes down fails
     */
    public AuditReport codes(PrimitiveIterator.OfLong payloads) throws IOException {
        try (Gathering gathering = new Gathering()) {
            Gathering.Pile pile = gathering.pile();
            for (long position = 0; payloads.hasNext(); position++) {
                pile.takeOrReject(payloads.nextLong(), position);
            }
            pile.sort();
            return gathering.finish();
        }
    }

    @Override
    public String toString() {
        return "FileAudit[" + ranges + ", " + crew.members() + " threads, "
                + (directory == null ? "in memory" : "spilling beyond " + mostInMemory) + "]";
    }

    /** What one audit has read so far: runs of codes, each sorted into the ranges. */
    private final class Gathering implements AutoCloseable {
        private final List<Run> runs = new ArrayList<>();
        private final LongList rejections = new LongList();
        private long taken;
        private @Nullable SpillFile spill;

        Pile pile() {
            return new Pile();
        }

        /** Block by block; each member of the crew judges and sorts one at a time. */
        void takeLines(BlockReader blocks, LineForm form) throws IOException {
            LineDesk[] desks = new LineDesk[crew.members()];
            long lines = 0;
            int filled;
            do {
                for (filled = 0; filled < desks.length; filled++) {
                    if (desks[filled] == null) {
                        desks[filled] = new LineDesk(form, blockBytes);
                    }
                    if (!blocks.read(desks[filled].block(), true)) {
                        break;
                    }
                }
                crew.share(filled, () -> desk -> desks[desk].judge());
                for (int desk = 0; desk < filled; desk++) {
                    lines = desks[desk].follow(lines);
                }
                SortedCodes[] sorted = new SortedCodes[filled];
                crew.share(filled, () -> desk -> sorted[desk] = desks[desk].sorted(ranges));
                for (int desk = 0; desk < filled; desk++) {
                    rejections.addAll(desks[desk].rejections());
                    add(sorted[desk], desks[desk].codes());
                }
            } while (filled == desks.length);
        }

        AuditReport finish() throws IOException {
            return SpillFile.failingAsIo(() -> new RunsAudit(ranges, runs).report(crew))
                    .rejecting(rejections);
        }

        private void add(SortedCodes sorted, int count) throws IOException {
            if (directory == null || taken + count <= mostInMemory) {
                runs.add(Run.of(sorted));
            } else {
                if (spill == null) {
                    spill = SpillFile.in(directory);
                }
                runs.add(spill.write(sorted));
            }
            taken += count;
            listener.accept(taken + rejections.size());
        }

        @Override
        public void close() throws IOException {
            if (spill != null) {
                spill.close();
            }
        }

        /** Codes that come one by one, until they are enough for a run. */
        private final class Pile {
            private final long[] codes = new long[CODES_OF_RUN];
            private final long[] positions = new long[CODES_OF_RUN];
            private int count;

            void takeOrReject(long code, long position) throws IOException {
                if (!ranges.space().contains(code)) {
                    rejections.add(Rejection.packed(position, CodeFault.OUT_OF_RANGE));
                    return;
                }
                codes[count] = code;
                positions[count++] = position;
                if (count == CODES_OF_RUN) {
                    sort();
                }
            }

            void sort() throws IOException {
                add(ranges.sort(codes, i -> positions[i], count), count);
                count = 0;
            }
        }
    }
}
