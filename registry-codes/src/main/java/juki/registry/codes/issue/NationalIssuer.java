package juki.registry.codes.issue;

import java.util.Objects;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * National issuer (地方公共団体情報システム機構, kikō, in its task of designating codes): designates resident record codes to
 * municipalities, and no code a second time.
 *
 * <p>Each code is drawn at random from all ten-digit payloads, whatever the municipality, so that neither place nor order
 * can be read from it (Ordinance Art. 1 item 1), and is claimed in an index of everything ever designated, so that it is
 * new (Act Art. 30-2(2)). Codes claimed by a call that then fails are never designated again either.
 *
 * <p>The issuer changes the index it was given. Both belong to one thread at a time, and to no other issuer.
 */
public final class NationalIssuer {
    /** The number of payloads: ten digits. */
    private static final long CODE_SPACE = 10_000_000_000L;

    /**
     * Draws in a row that may all hit designated codes. Even with 999 of 1,000 codes designated, the chance of as many is
     * below 10^-400: what then repeats is the source.
     */
    private static final int MOST_DRAWS = 1_000_000;

    private final RandomSource random;
    private final UniquenessIndex designated;
    private final CheckDigit scheme;

    private NationalIssuer(RandomSource random, UniquenessIndex designated, CheckDigit scheme) {
        this.random = Objects.requireNonNull(random, "random");
        this.designated = Objects.requireNonNull(designated, "designated");
        this.scheme = scheme;
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
        if (!scheme.hasSameWeightsAs(CheckDigit.RESIDENT_RECORD_CODE)) {
            throw new IllegalArgumentException("scheme: must have the weights of the resident record code's own");
        }
        return new NationalIssuer(random, designated, scheme);
    }

    /**
     * Designates codes to a municipality.
     *
     * @param municipality whose mayor may write the codes; not a prefecture
     * @param count how many, at least 1
     * @return codes none of which was designated before
     * @throws IllegalArgumentException if the municipality is a prefecture or the count is less than 1
     * @throws CodeSpaceExhaustedException if fewer codes than asked were never designated; nothing is designated then
     * @throws IllegalStateException if the random source only repeats itself
     */
    public Designation designate(MunicipalityCode municipality, int count) {
        Designation.requireMunicipality(municipality);
        if (count < 1) {
            throw new IllegalArgumentException("count: must be at least 1");
        }
        long free = CODE_SPACE - designated.size();
        if (count > free) {
            throw new CodeSpaceExhaustedException("only " + free + " of " + CODE_SPACE
                    + " resident record codes were never designated, and " + count + " are asked for");
        }
        long[] codes = new long[count];
        for (int i = 0; i < count; i++) {
            codes[i] = ResidentRecordCode.ofPayload(drawFree(), scheme).value();
        }
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

    private long drawFree() {
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            long payload = random.below(CODE_SPACE);
            if (scheme.digitFor(payload) != CheckDigit.NONE && designated.claim(payload)) {
                return payload;
            }
        }
        throw new IllegalStateException("the random source drew " + MOST_DRAWS + " designated codes in a row, with "
                + designated.size() + " of " + CODE_SPACE + " designated: it repeats itself");
    }
}
