package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import juki.registry.codes.CodeFault;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.check.RemainderRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAuditTest {
    private static final CodeSpace SPACE = CodeSpace.RESIDENT_RECORD_CODE;
    private static final FileAudit AUDIT = FileAudit.of(DuplicateAudit.of(SPACE));

    /** More than one run of codes. */
    private static final int MANY = 4_500_000;

    @TempDir
    Path directory;

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> good = Arbitraries.longs()
                .between(0, 40)
                .map(payload ->
                        ResidentRecordCode.ofPayload(payload * 249_999_999L).digits());
        Arbitrary<String> odd = Arbitraries.of(
                "",
                " ",
                "12345678901",
                "１２３４５６７８９０３",
                "1234567890",
                "123456789033",
                "1234567890a",
                "12345678903 ",
                "-2345678903",
                "1234567890\u0000",
                "𠮷𠮷𠮷𠮷𠮷a",
                "\t",
                "12345/67890",
                "12345:67890",
                "\"12345678903\"");
        Arbitrary<String> free =
                Arbitraries.strings().all().ofMaxLength(60).map(s -> s.replaceAll("[\r\n\uFEFF]", "?"));
        return Arbitraries.oneOf(good, good, odd, free).list().ofMaxSize(60);
    }

    @Property(tries = 300)
    void judgesEachLineAsTheCodeTypeDoes(@ForAll("lines") List<String> lines, @ForAll boolean carriageReturns)
            throws IOException {
        List<Rejection> rejections = new ArrayList<>();
        List<Long> payloads = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // What cannot be written in UTF-8 is read back as a replacement character.
            String line = new String(lines.get(i).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            Optional<CodeFault> fault = ResidentRecordCode.faultIn(line);
            if (fault.isPresent()) {
                rejections.add(new Rejection(i + 1L, fault.orElseThrow()));
            } else {
                payloads.add(ResidentRecordCode.of(line).payload());
                numbers.add(i + 1L);
            }
        }
        String end = carriageReturns ? "\r\n" : "\n";
        String text = String.join("", lines.stream().map(line -> line + end).toList());
        AuditReport report = AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE);
        assertThat(report.rejections()).isEqualTo(rejections);
        assertThat(report.codes()).isEqualTo(payloads.size());
        long[] codes = payloads.stream().mapToLong(Long::longValue).toArray();
        assertThat(report.duplicates())
                .containsExactlyElementsOf(Planted.duplicatesIn(codes, 0).stream()
                        .map(d -> new Duplicate(d.code(), numbers.get((int) d.first()), numbers.get((int) d.again())))
                        .toList());
    }

    @Property(tries = 300)
    void linesAreTheSameHoweverTheStreamDeliversThem(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 7) int bytesAtATime,
            @ForAll @IntRange(min = 1, max = 300) int blockBytes,
            @ForAll boolean patient)
            throws IOException {
        String text = String.join("\n", lines);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> expected =
                new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        BlockReader blocks = new BlockReader(new Dripping(bytes, bytesAtATime), 44);
        LineBlock block = new LineBlock(blockBytes, 11, 44);
        List<String> read = new ArrayList<>();
        while (blocks.read(block, patient)) {
            while (block.next()) {
                String line =
                        new String(block.bytes(), block.begin(), block.end() - block.begin(), StandardCharsets.UTF_8);
                String whole = expected.get(read.size());
                boolean cut = whole.getBytes(StandardCharsets.UTF_8).length > 44 && block.end() - block.begin() > 44;
                read.add(cut ? whole : line);
            }
        }
        assertThat(read).isEqualTo(expected);
        assertThat(blocks.read(block, patient)).isFalse();
    }

    @Property(tries = 300)
    void blocksAndThreadsChangeNothing(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 300) int blockBytes,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll boolean carriageReturns)
            throws IOException {
        String text = String.join(carriageReturns ? "\r\n" : "\n", lines);
        List<Long> progress = new ArrayList<>();
        FileAudit inBlocks = AUDIT.inBlocksOf(blockBytes)
                .inParallel(ForkJoinPool.commonPool(), threads)
                .telling(progress::add);
        AuditReport alone = AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE);
        assertThat(inBlocks.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE))
                .isEqualTo(alone);
        assertThat(progress).isSorted();
        if (!alone.equals(AuditReport.empty())) {
            assertThat(progress).last().isEqualTo(alone.codes() + alone.rejectionCount());
        }
    }

    /** Whoever types codes into a pipe wants each judged when it is there. */
    @Test
    void aCheckDoesNotWaitForLinesThatHaveNotComeYet() throws IOException {
        List<Long> judgedBefore = new ArrayList<>();
        List<Long> judged = new ArrayList<>();
        InputStream typed = new InputStream() {
            private int lines;

            @Override
            public int read() {
                throw new UnsupportedOperationException("bytes come in lines");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                judgedBefore.add((long) judged.size());
                if (lines++ == 3) {
                    return -1;
                }
                byte[] line = "24727059608\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, offset, line.length);
                return line.length;
            }
        };
        FileCheck.of(LineForm.of(CheckDigit.RESIDENT_RECORD_CODE)).lines(typed, (line, fault) -> judged.add(line));
        assertThat(judgedBefore).startsWith(0L, 1L, 2L, 3L);
    }

    @Test
    void badLinesAreListedAndGoodOnesAudited() throws IOException {
        String text = """
                24727059608
                24846016224

                24727059608
                24727059609
                2472705960
                ２４７２７０５９６０８
                24846016224""";
        AuditReport report = AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE);
        assertThat(report).hasToString("AuditReport[codes 4, duplicates 2, rejected 4]");
        assertThat(report.duplicates())
                .containsExactly(new Duplicate(2_472_705_960L, 1, 4), new Duplicate(2_484_601_622L, 2, 8));
        assertThat(report.rejections())
                .containsExactly(
                        new Rejection(3, CodeFault.EMPTY),
                        new Rejection(5, CodeFault.WRONG_CHECK_DIGIT),
                        new Rejection(6, CodeFault.WRONG_LENGTH),
                        new Rejection(7, CodeFault.NOT_A_DIGIT));
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void theSchemeDecidesWhatIsAccepted() throws IOException {
        // Remainder 0: one reading gives 0, the other 1. As payloads they are the same.
        String text = "97228186620\n97228186621\n";
        assertThat(AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE).rejections())
                .containsExactly(new Rejection(2, CodeFault.WRONG_CHECK_DIGIT));
        assertThat(AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE_LENIENT)
                        .duplicates())
                .containsExactly(new Duplicate(9_722_818_662L, 1, 2));
        assertThat(AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE.withRule(RemainderRule.ZERO_GIVES_ONE))
                        .rejections())
                .containsExactly(new Rejection(1, CodeFault.WRONG_CHECK_DIGIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUDIT.lines(stream(text), CheckDigit.INDIVIDUAL_NUMBER))
                .withMessageStartingWith("scheme: ");
    }

    @Test
    void individualNumbersAreAuditedToo() throws IOException {
        FileAudit audit = FileAudit.of(DuplicateAudit.of(CodeSpace.INDIVIDUAL_NUMBER));
        String text = IndividualNumber.of("123456789018").digits() + "\n621498320257\n123456789018\n";
        assertThat(audit.lines(stream(text), CheckDigit.INDIVIDUAL_NUMBER).duplicates())
                .containsExactly(new Duplicate(12_345_678_901L, 1, 3));
    }

    @Property(tries = 100)
    void numbersOfCardsAreAuditedToo(@ForAll("cardLines") List<String> lines, @ForAll boolean spilled)
            throws IOException {
        LineForm form = LineForm.ofPattern("AA99999999AA");
        Map<String, Long> firsts = new HashMap<>();
        List<String> duplicates = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<CodeFault> fault = ResidenceCardNumber.faultIn(lines.get(i));
            if (fault.isPresent()) {
                rejections.add(new Rejection(i + 1L, fault.orElseThrow()));
            } else {
                Long first = firsts.putIfAbsent(lines.get(i), i + 1L);
                if (first != null) {
                    duplicates.add(first + " again " + (i + 1));
                }
            }
        }
        FileAudit audit = FileAudit.of(form.space());
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        String text = String.join("", lines.stream().map(line -> line + "\n").toList());
        AuditReport report = (spilled ? audit.spilling(folder, 3) : audit).lines(stream(text), form);
        assertThat(report.duplicates().map(d -> d.first() + " again " + d.again()))
                .containsExactlyElementsOf(duplicates);
        assertThat(report.rejections()).containsExactlyElementsOf(rejections);
        assertThat(report.codes()).isEqualTo(lines.size() - rejections.size());
    }

    @Provide
    Arbitrary<List<String>> cardLines() {
        return Arbitraries.of(
                        "AB12345678CD",
                        "AB12345678CE",
                        "BA12345678CD",
                        "AA00000000AA",
                        "ZZ99999999ZZ",
                        "AB1234567CD",
                        "")
                .list()
                .ofMaxSize(30);
    }

    /** In order, scattered, and in more runs than one: every code of a space so wide that no bitmap is made. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7_919, 220_000_001L})
    void wideSpacesAreAuditedExactlyHoweverTheirCodesLie(long step) throws IOException {
        CodeSpace space = CodeSpace.ofDigits(15);
        ExecutorService executor = Executors.newFixedThreadPool(1);
        try {
            FileAudit audit = FileAudit.of(space).inParallel(executor, 2);
            assertThat(audit.bytesOfCode()).isEqualTo(16);
            assertThat(FileAudit.of(CodeSpace.INDIVIDUAL_NUMBER).bytesOfCode()).isEqualTo(8);
            AuditReport report = audit.codes(LongStream.range(0, MANY)
                    .map(i -> i == MANY - 1 ? 12_345L : i == MANY - 2 ? space.size() : i)
                    .map(i -> i == space.size() ? i : i * step % space.size())
                    .iterator());
            assertThat(report.duplicates())
                    .containsExactly(new Duplicate(12_345L * step % space.size(), 12_345, MANY - 1));
            assertThat(report.rejections()).containsExactly(new Rejection(MANY - 2, CodeFault.OUT_OF_RANGE));
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aFormOfOtherCodesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUDIT.lines(stream(""), LineForm.ofDigits(11)))
                .withMessageStartingWith("form: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUDIT.inParallel(Runnable::run, 0))
                .withMessageStartingWith("parallelism: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void aByteOrderMarkBeforeTheTextIsNoPartOfTheFirstLine(int bytesAtATime) throws IOException {
        byte[] text = "\uFEFF24727059608\n24727059608\n\uFEFF24727059608".getBytes(StandardCharsets.UTF_8);
        AuditReport report = AUDIT.lines(new Dripping(text, bytesAtATime), CheckDigit.RESIDENT_RECORD_CODE);
        assertThat(report).hasToString("AuditReport[codes 2, duplicates 1, rejected 1]");
        assertThat(AUDIT.lines(stream("\uFEFF"), CheckDigit.RESIDENT_RECORD_CODE))
                .isEqualTo(AuditReport.empty());
        assertThat(AUDIT.lines(stream("1"), CheckDigit.RESIDENT_RECORD_CODE).rejectionCount())
                .isEqualTo(1);
    }

    @Test
    void aLineAsLongAsAFileIsOneWrongLine() throws IOException {
        String text = "24727059608\n" + "1".repeat(1_000_000) + "\n24727059608";
        AuditReport report = AUDIT.lines(stream(text), CheckDigit.RESIDENT_RECORD_CODE);
        assertThat(report.rejections()).containsExactly(new Rejection(2, CodeFault.WRONG_LENGTH));
        assertThat(report.duplicates()).containsExactly(new Duplicate(2_472_705_960L, 1, 3));
    }

    @Test
    void anEmptyFileHasNoLine() throws IOException {
        assertThat(AUDIT.lines(stream(""), CheckDigit.RESIDENT_RECORD_CODE)).isEqualTo(AuditReport.empty());
        assertThat(AUDIT.packed(stream(""))).isEqualTo(AuditReport.empty());
    }

    @Test
    void everyWayOfReadingFindsThePlantedDuplicates() throws IOException {
        long[] codes = Planted.codes(SPACE, 200_000, 300, 9);
        List<Duplicate> planted = Planted.duplicatesIn(codes, 0);
        assertThat(planted).hasSizeGreaterThan(250);
        Path packed = Files.write(directory.resolve("packed"), packed(codes));
        Path text = Files.write(
                directory.resolve("text"),
                Arrays.stream(codes)
                        .mapToObj(code -> ResidentRecordCode.ofPayload(code).digits())
                        .toList());

        assertThat(AUDIT.packed(packed).duplicates().toList()).isEqualTo(planted);
        assertThat(AUDIT.codes(Arrays.stream(codes).iterator()).duplicates().toList())
                .isEqualTo(planted);
        assertThat(AUDIT.lines(text, CheckDigit.RESIDENT_RECORD_CODE)
                        .duplicates()
                        .toList())
                .isEqualTo(Planted.duplicatesIn(codes, 1));
        FileAudit spilling = AUDIT.spilling(directory, 0);
        assertThat(spilling.packed(packed)).isEqualTo(AUDIT.packed(packed));
        assertThat(spilling.lines(text, CheckDigit.RESIDENT_RECORD_CODE))
                .isEqualTo(AUDIT.lines(text, CheckDigit.RESIDENT_RECORD_CODE));
    }

    /** The last duplicates are of codes in different runs, one in memory and one written down. */
    @ParameterizedTest
    @ValueSource(longs = {0, 4_200_000})
    void whatIsTooMuchForMemoryIsWrittenDownAndRemovedAfterwards(long mostInMemory) throws IOException {
        List<Long> progress = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(1);
        try {
            FileAudit audit = FileAudit.of(DuplicateAudit.of(SPACE).inParallel(executor, 2))
                    .spilling(directory, mostInMemory)
                    .telling(progress::add);
            AuditReport report = audit.codes(LongStream.range(0, MANY)
                    .map(i -> i == MANY - 1 ? 12_345L * 2000 : i == MANY - 2 ? SPACE.size() : i * 2000)
                    .iterator());
            assertThat(report.duplicates()).containsExactly(new Duplicate(12_345L * 2000, 12_345, MANY - 1));
            assertThat(report.rejections()).containsExactly(new Rejection(MANY - 2, CodeFault.OUT_OF_RANGE));
            assertThat(report.codes()).isEqualTo(MANY - 1);
        } finally {
            executor.shutdownNow();
        }
        assertThat(progress).last().isEqualTo((long) MANY);
        assertThat(progress).isSorted();
        assertThat(filesIn(directory)).isZero();
    }

    @Test
    void nothingIsLeftBehindWhenReadingFails() {
        List<Long> progress = new ArrayList<>();
        FileAudit audit = AUDIT.spilling(directory, 0).telling(progress::add);
        InputStream failing = new Failing(MANY * FileAudit.PACKED_BYTES);
        assertThatThrownBy(() -> audit.packed(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(progress).hasSize(1);
        assertThat(filesIn(directory)).isZero();
    }

    @Test
    void codesAreWrittenDownOnlyBeyondWhatMayStayInMemory() throws IOException {
        Path nowhere = directory.resolve("nowhere");
        byte[] one = packed(1);
        assertThat(AUDIT.spilling(nowhere, 1)
                        .packed(new ByteArrayInputStream(one))
                        .codes())
                .isEqualTo(1);
        assertThatThrownBy(() -> AUDIT.spilling(nowhere, 1).packed(new ByteArrayInputStream(packed(1, 2))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDirectoryThatIsNotThereIsAnError() {
        FileAudit audit = AUDIT.spilling(directory.resolve("nowhere"), 0);
        assertThatThrownBy(() -> audit.packed(new ByteArrayInputStream(packed(1, 2))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AUDIT.packed(directory.resolve("nothing"))).isInstanceOf(IOException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUDIT.spilling(directory, -1))
                .withMessageStartingWith("mostInMemory: ");
    }

    @Test
    void aPackedFileThatEndsWithinARecordIsAnError() {
        byte[] cut = Arrays.copyOf(packed(1, 2, 3), 13);
        assertThatThrownBy(() -> AUDIT.packed(new ByteArrayInputStream(cut)))
                .isInstanceOf(EOFException.class)
                .hasMessage("the input ends within record 2");
    }

    @Test
    void packedRecordsOutsideTheSpaceAreRejected() throws IOException {
        AuditReport report = AUDIT.packed(
                new ByteArrayInputStream(packed(SPACE.size() - 1, SPACE.size(), 0, (1L << 40) - 1, SPACE.size() - 1)));
        assertThat(report.rejections())
                .containsExactly(new Rejection(1, CodeFault.OUT_OF_RANGE), new Rejection(3, CodeFault.OUT_OF_RANGE));
        assertThat(report.duplicates()).containsExactly(new Duplicate(SPACE.size() - 1, 0, 4));
    }

    @Test
    void readingALineAllocatesNothing() throws IOException {
        byte[] few = manyLines(20_000);
        byte[] many = manyLines(120_000);
        AUDIT.lines(new ByteArrayInputStream(few), CheckDigit.RESIDENT_RECORD_CODE);
        long fewBytes = Allocated.by(() -> AUDIT.lines(new ByteArrayInputStream(few), CheckDigit.RESIDENT_RECORD_CODE));
        long manyBytes =
                Allocated.by(() -> AUDIT.lines(new ByteArrayInputStream(many), CheckDigit.RESIDENT_RECORD_CODE));
        // Eight bytes for each code are kept, and a little in each of the ranges.
        assertThat((manyBytes - fewBytes) / 100_000.0).isLessThan(12);
    }

    private static byte[] manyLines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(ResidentRecordCode.ofPayload(i * 65_537L).digits()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(long... payloads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long payload : payloads) {
            for (int shift = 32; shift >= 0; shift -= 8) {
                out.write((int) (payload >>> shift));
            }
        }
        return out.toByteArray();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Dripping extends ByteArrayInputStream {
        private final int most;

        Dripping(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, most));
        }
    }

    /** Gives zeros and then fails. */
    private static final class Failing extends FilterInputStream {
        private int left;

        Failing(int bytes) {
            super(InputStream.nullInputStream());
            left = bytes;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                throw new IOException("the disk is gone");
            }
            int given = Math.min(left, length);
            Arrays.fill(target, offset, offset + given, (byte) 0);
            left -= given;
            return given;
        }
    }
}
