package juki.registry.codes.issue;

import java.util.Objects;
import java.util.OptionalLong;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * National issuer (地方公共団体情報システム機構, kikō, in its task of designating codes): designates resident record codes to
 * municipalities, and no code a second time.
 *
 * <p>Neither place nor order can be read from a code (Ordinance Art. 1 item 1), and every code is claimed in an index of
 * everything ever designated, so that it is new (Act Art. 30-2(2)). Codes claimed by a call that then fails are never
 * designated again either. There are two ways to come to codes:
 *
 * <ul>
 *   <li>{@linkplain #drawing drawn} at random from all ten-digit payloads, and drawn again where the index has them. Its only
 *       state is the index. With 125 of 10,000 million codes used it takes 1.01 draws for a code; with half of them, two.
 *   <li>{@linkplain #permuting counted}: a counter that only goes up, shown through a keyed permutation. A municipality gets
 *       the codes of an interval of counters, so blocks cannot overlap, and the effort stays the same to the last code. The
 *       claim in the index then proves that it is so, and finds out a wrong key, a counter that was set back, and an index
 *       restored from a back-up ({@link IssueStateException}). If key, counter and index are all restored to one older day,
 *       nothing in memory can know: that is for a durable ledger.
 * </ul>
 *
 * <p>The issuer changes the index it was given. Both belong to one thread at a time, and to no other issuer.
 */
public final class NationalIssuer {
    /** The number of payloads: ten digits. */
    static final long CODE_SPACE = 10_000_000_000L;

    private final PayloadSupply supply;
    private final UniquenessIndex designated;
    private final UsablePayloads usable;

    /** How many codes there can ever be. */
    private final long space;

    private NationalIssuer(PayloadSupply supply, UniquenessIndex designated, UsablePayloads usable) {
        this.supply = supply;
        this.designated = designated;
        this.usable = usable;
        this.space = usable.count();
    }

    /**
     * An issuer that draws codes at random.
     *
     * @param random where chance comes from; {@link RandomSource#secure()} for real codes
     * @param designated the payloads of all codes designated so far and of nothing else; the issuer adds its own
     * @return the issuer
     */
    public static NationalIssuer drawing(RandomSource random, UniquenessIndex designated) {
        return drawing(random, designated, CheckDigit.RESIDENT_RECORD_CODE);
    }

    /**
     * An issuer that draws codes at random and gives them the check digit of the caller's choice.
     *
     * @param random where chance comes from; {@link RandomSource#secure()} for real codes
     * @param designated the payloads of all codes designated so far and of nothing else; the issuer adds its own
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @return the issuer
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static NationalIssuer drawing(RandomSource random, UniquenessIndex designated, CheckDigit scheme) {
        return drawing(random, designated, scheme, PatternFilter.NONE);
    }

    /**
     * An issuer that draws codes at random, gives them the check digit of the caller's choice, and leaves out the payloads
     * that a filter refuses.
     *
     * @param random where chance comes from; {@link RandomSource#secure()} for real codes
     * @param designated the payloads of all codes designated so far and of nothing else; the issuer adds its own
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules
     * @param filter which payloads may be designated; {@link PatternFilter#NONE} for all, as the law has it
     * @return the issuer
     * @throws IllegalArgumentException if the scheme has other weights than the default one
     */
    public static NationalIssuer drawing(
            RandomSource random, UniquenessIndex designated, CheckDigit scheme, PatternFilter filter) {
        UsablePayloads usable = new UsablePayloads(scheme, filter);
        Objects.requireNonNull(designated, "designated");
        return new NationalIssuer(new DrawnPayloads(random, designated, usable), designated, usable);
    }

    /**
     * An issuer that shows a counter through a keyed permutation.
     *
     * @param permutation one of ten digits; the issuer uses it alone, and its caller destroys it
     * @param designated the payloads of all codes that were designated by this permutation, and of nothing else; the issuer
     *     adds its own
     * @param lastCounter what {@link #lastCounter()} said last, 0 if nothing was designated; at most 10,000,000,000
     * @return the issuer
     * @throws IllegalArgumentException if the permutation has other digits or the counter is out of range
     * @throws IssueStateException if permutation, index and counter do not fit: 64 of the used counters are tried, the last
     *     one among them. Where codes are missing because the counter was stored and the designation was lost, claim
     *     {@code permutation.permute(counter - 1)} for each counter that is missing, and open the issuer again
     */
    public static NationalIssuer permuting(KeyedPermutation permutation, UniquenessIndex designated, long lastCounter) {
        return permuting(permutation, designated, lastCounter, CheckDigit.RESIDENT_RECORD_CODE, PatternFilter.NONE);
    }

    /**
     * An issuer that shows a counter through a keyed permutation, gives codes the check digit of the caller's choice, and
     * leaves out the payloads that a filter refuses. Their counters are used up nevertheless.
     *
     * @param permutation one of ten digits; the issuer uses it alone, and its caller destroys it
     * @param designated the payloads of all codes that were designated by this permutation, and of nothing else; the issuer
     *     adds its own
     * @param lastCounter what {@link #lastCounter()} said last, 0 if nothing was designated; at most 10,000,000,000
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules; the same as ever before
     * @param filter which payloads may be designated; the same as ever before
     * @return the issuer
     * @throws IllegalArgumentException if the permutation has other digits, the counter is out of range, or the scheme has
     *     other weights than the default one
     * @throws IssueStateException if permutation, index and counter do not fit, as said at
     *     {@link #permuting(KeyedPermutation, UniquenessIndex, long)}
     */
    public static NationalIssuer permuting(
            KeyedPermutation permutation,
            UniquenessIndex designated,
            long lastCounter,
            CheckDigit scheme,
            PatternFilter filter) {
        return permutingBesideOthers(permutation, designated, lastCounter, 0, scheme, filter);
    }

    /**
     * An issuer that shows a counter through a keyed permutation, in a nation that has codes from elsewhere too: drawn before
     * the permutation was introduced, say.
     *
     * @param permutation one of ten digits; the issuer uses it alone, and its caller destroys it
     * @param designated the payloads of all codes designated so far, whoever's; the issuer adds its own
     * @param lastCounter what {@link #lastCounter()} said last, 0 if nothing was designated; at most 10,000,000,000
     * @param otherCodes how many of the payloads in the index do not come from this permutation, 0 to 9,999,999,999
     * @return the issuer
     * @throws IllegalArgumentException if the permutation has other digits, or a number is out of range
     * @throws IssueStateException if permutation, index and counter do not fit, as said at
     *     {@link #permutingBesideOthers(KeyedPermutation, UniquenessIndex, long, long, CheckDigit, PatternFilter)}
     */
    public static NationalIssuer permutingBesideOthers(
            KeyedPermutation permutation, UniquenessIndex designated, long lastCounter, long otherCodes) {
        return permutingBesideOthers(
                permutation, designated, lastCounter, otherCodes, CheckDigit.RESIDENT_RECORD_CODE, PatternFilter.NONE);
    }

    /**
     * An issuer that shows a counter through a keyed permutation, in a nation that has codes from elsewhere too, gives codes
     * the check digit of the caller's choice, and leaves out the payloads that a filter refuses.
     *
     * <p>A counter whose code others have is passed over: no code is designated twice, whatever counter the issuer is given.
     * But a code that is there already no longer proves that the counter was set back. More of them in a row prove it than
     * chance explains (with a probability below 2^-64: more than 11 beside 125 million others), and so do more codes in the
     * index than counters and others together. What goes unnoticed, of a counter set back by less, is passed over as well.
     *
     * @param permutation one of ten digits; the issuer uses it alone, and its caller destroys it
     * @param designated the payloads of all codes designated so far, whoever's; the issuer adds its own
     * @param lastCounter what {@link #lastCounter()} said last, 0 if nothing was designated; at most 10,000,000,000
     * @param otherCodes how many of the payloads in the index do not come from this permutation, 0 to 9,999,999,999; with 0
     *     every code that is there already is a mistake
     * @param scheme {@link CheckDigit#RESIDENT_RECORD_CODE} or the same with other remainder rules; the same as ever before
     * @param filter which payloads may be designated; the same as ever before
     * @return the issuer
     * @throws IllegalArgumentException if the permutation has other digits, a number is out of range, or the scheme has
     *     other weights than the default one
     * @throws IssueStateException if permutation, index and counter do not fit: as for
     *     {@link #permuting(KeyedPermutation, UniquenessIndex, long)}, or because the index holds fewer codes than are others',
     *     or those of the next counters
     */
    public static NationalIssuer permutingBesideOthers(
            KeyedPermutation permutation,
            UniquenessIndex designated,
            long lastCounter,
            long otherCodes,
            CheckDigit scheme,
            PatternFilter filter) {
        UsablePayloads usable = new UsablePayloads(scheme, filter);
        Objects.requireNonNull(designated, "designated");
        return new NationalIssuer(
                new CountedPayloads(permutation, designated, lastCounter, otherCodes, usable), designated, usable);
    }

    /**
     * Designates codes to a municipality.
     *
     * @param municipality whose mayor may write the codes; not a prefecture
     * @param count how many, at least 1
     * @return codes none of which was designated before
     * @throws IllegalArgumentException if the municipality is a prefecture or the count is less than 1
     * @throws CodeSpaceExhaustedException if fewer codes than asked were never designated, or than the filter leaves; nothing
     *     is designated then
     * @throws IssueStateException if codes of unused counters turn out to be designated; nothing is designated then
     * @throws IllegalStateException if the random source only repeats itself
     */
    public Designation designate(MunicipalityCode municipality, int count) {
        Designation.requireMunicipality(municipality);
        if (count < 1) {
            throw new IllegalArgumentException("count: must be at least 1");
        }
        long free = space - designated.size();
        if (count > free) {
            throw new CodeSpaceExhaustedException("only " + Math.max(free, 0) + " of " + space
                    + " resident record codes " + (space == CODE_SPACE ? "" : "that " + usable + " leaves ")
                    + "were never designated, and " + count + " are asked for");
        }
        long[] codes = new long[count];
        supply.fill(codes);
        usable.appendCheckDigits(codes);
        return new Designation(municipality, codes);
    }

    /**
     * Whether a code was ever designated, to whomever.
     *
     * @param code the code; only its payload counts
     * @return true if it was
     */
    public boolean hasDesignated(ResidentRecordCode code) {
        return designated.contains(code.payload());
    }

    /**
     * The counter used last. The national body stores it before it lets a designation out, and goes on after it.
     *
     * @return 0 to 10,000,000,000; empty if this issuer draws and does not count
     */
    public OptionalLong lastCounter() {
        return supply.lastCounter();
    }
}
