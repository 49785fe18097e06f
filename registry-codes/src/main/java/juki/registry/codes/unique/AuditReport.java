package juki.registry.codes.unique;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Audit report (重複検査の結果, chōfuku kensa no kekka): how many codes were audited, every duplicate among them with its
 * positions, and every line that was no code.
 *
 * <p>Duplicates and rejections are in order of position: as somebody would note them who reads from the beginning. A
 * duplicate takes 24 bytes, a rejection 8. Reports on different ranges of the same codes are put together with
 * {@link #merge}, in any order. Values are immutable.
 */
public final class AuditReport {
    private static final AuditReport EMPTY = new AuditReport(0, new long[0], new long[0]);

    private static final int CODE = 0;
    private static final int FIRST = 1;
    private static final int AGAIN = 2;
    private static final int FIELDS = 3;

    private final long codes;

    /** Code, first and later position of one duplicate after the other, ascending by the later position. */
    private final long[] duplicates;

    /** Packed rejections, ascending by position. */
    private final long[] rejections;

    private AuditReport(long codes, long[] duplicates, long[] rejections) {
        this.codes = codes;
        this.duplicates = duplicates;
        this.rejections = rejections;
    }

    /** A report on duplicates that are in order of their later positions. */
    static AuditReport of(long codes, LongList duplicates) {
        return new AuditReport(codes, duplicates.toArray(), EMPTY.rejections);
    }

    /** Notes a duplicate in a list from which a report is made. */
    static void note(LongList duplicates, long code, long first, long again) {
        duplicates.add(code);
        duplicates.add(first);
        duplicates.add(again);
    }

    /** This report with the packed rejections of a file, in order of position. */
    AuditReport rejecting(LongList rejected) {
        return new AuditReport(codes, duplicates, rejected.toArray());
    }

    /**
     * The report on no codes: what merging begins with.
     *
     * @return a report without anything
     */
    public static AuditReport empty() {
        return EMPTY;
    }

    /**
     * The number of codes audited; rejected lines are not among them.
     *
     * @return 0 or greater
     */
    public long codes() {
        return codes;
    }

    /**
     * How many codes had come before: the codes less the different ones among them.
     *
     * @return 0 or greater
     */
    public int duplicateCount() {
        return duplicates.length / FIELDS;
    }

    /**
     * Every duplicate, ascending by its later position.
     *
     * @return a stream of {@link #duplicateCount()} duplicates
     */
    public Stream<Duplicate> duplicates() {
        return IntStream.range(0, duplicateCount())
                .map(i -> i * FIELDS)
                .mapToObj(i -> new Duplicate(duplicates[i + CODE], duplicates[i + FIRST], duplicates[i + AGAIN]));
    }

    /**
     * The number of lines or records that were no code.
     *
     * @return 0 or greater
     */
    public int rejectionCount() {
        return rejections.length;
    }

    /**
     * Every line or record that was no code, ascending by position.
     *
     * @return a stream of {@link #rejectionCount()} rejections
     */
    public Stream<Rejection> rejections() {
        return LongStream.of(rejections).mapToObj(Rejection::unpacked);
    }

    /**
     * Whether each code came once and nothing was rejected.
     *
     * @return true if there is nothing to look into
     */
    public boolean isClean() {
        return duplicates.length == 0 && rejections.length == 0;
    }

    /**
     * This report and another as one. The order of merging makes no difference.
     *
     * <p>The other must be on other codes: on other ranges of the same partition, or on codes of another kind. Two reports on
     * parts of one list know nothing of what comes in both parts; {@link DuplicateAudit#auditRange} is for that.
     *
     * @param other a report on other codes, with positions counted in the same way
     * @return the report on both
     */
    public AuditReport merge(AuditReport other) {
        return new AuditReport(
                codes + other.codes,
                mergeDuplicates(duplicates, other.duplicates),
                mergeRejections(rejections, other.rejections));
    }

    private static long[] mergeDuplicates(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        long[] merged = new long[Math.addExact(one.length, other.length)];
        int i = 0;
        int j = 0;
        for (int k = 0; k < merged.length; k += FIELDS) {
            boolean fromOne = j == other.length || i < one.length && one[i + AGAIN] <= other[j + AGAIN];
            System.arraycopy(fromOne ? one : other, fromOne ? i : j, merged, k, FIELDS);
            i += fromOne ? FIELDS : 0;
            j += fromOne ? 0 : FIELDS;
        }
        return merged;
    }

    private static long[] mergeRejections(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        long[] merged = Arrays.copyOf(one, Math.addExact(one.length, other.length));
        System.arraycopy(other, 0, merged, one.length, other.length);
        Arrays.sort(merged);
        return merged;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditReport that
                && codes == that.codes
                && Arrays.equals(duplicates, that.duplicates)
                && Arrays.equals(rejections, that.rejections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(codes, Arrays.hashCode(duplicates), Arrays.hashCode(rejections));
    }

    /**
     * The three numbers; no code.
     *
     * @return {@code AuditReport[codes N, duplicates N, rejected N]}
     */
    @Override
    public String toString() {
        return "AuditReport[codes " + codes + ", duplicates " + duplicateCount() + ", rejected " + rejectionCount()
                + "]";
    }
}
