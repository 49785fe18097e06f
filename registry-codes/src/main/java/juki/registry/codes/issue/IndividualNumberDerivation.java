package juki.registry.codes.issue;

import java.nio.ByteBuffer;
import java.util.Objects;
import javax.security.auth.Destroyable;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Derivation of Individual Numbers (個人番号の生成, kojin bangō no seisei): makes a number from a resident record code, as the
 * national body does when a mayor asks for one.
 *
 * <p>The Number Use Act Art. 8(2) asks three things of a new number (in force since 2015-10-05), and each has its part here:
 *
 * <ol>
 *   <li>It differs from every other number, replaced ones included: it is claimed in an index of all numbers ever made.
 *   <li>It is obtained by converting the resident record code: it is computed from the code and from nothing else but the key
 *       and a retry count. The count starts at 0 and goes up where the number is taken, by another person or by this one
 *       before a change (Art. 7(2)).
 *   <li>It has no regularity from which the code could be restored: the conversion is HMAC-SHA-256, a keyed one-way function.
 * </ol>
 *
 * <p><b>Why not a permutation.</b> A keyed permutation would give different numbers without any index. But it can be run
 * backwards: whoever has the key reads the code off any number at once, and the law forbids that a number can be restored
 * to its code. A one-way function has no way back. What remains is trying: there are only 10,000 million codes, and whoever
 * has the key can convert them all. So the key is to be kept like the codes themselves, best where it can be used and not
 * read, and destroyed when it is no longer needed.
 *
 * <p><b>What this is.</b> The function the national body really uses is not public. This one is a reference for authorities
 * that design one, and for tests. It gives nobody the number of a living person.
 *
 * <p>The key comes from the caller, is copied, is shown nowhere, and is given up by {@link #destroy}. A derivation changes
 * the index it was given; both belong to one thread at a time.
 */
public final class IndividualNumberDerivation implements Destroyable {
    private static final long NUMBER_SPACE = 100_000_000_000L;

    /** Below this, 63 random bits are a whole count of times the number space, so that no number is favoured. */
    private static final long FAIR_LIMIT = Long.MAX_VALUE / NUMBER_SPACE * NUMBER_SPACE;

    /** With 999 of 1,000 numbers taken, the chance of as many misses in a row is below 10^-43. */
    private static final int MOST_RETRIES = 100_000;

    private final OneWayFunction function;
    private final UniquenessIndex used;

    private IndividualNumberDerivation(OneWayFunction function, UniquenessIndex used) {
        this.function = function;
        this.used = used;
    }

    /**
     * The derivation of a key.
     *
     * @param key at least 32 bytes, from a source that nobody can guess; copied, so that the caller can wipe his own
     * @param used the payloads of all Individual Numbers ever made, replaced ones included, and of nothing else; the
     *     derivation adds its own
     * @return the derivation
     * @throws IllegalArgumentException if the key is shorter
     */
    public static IndividualNumberDerivation of(byte[] key, UniquenessIndex used) {
        return new IndividualNumberDerivation(
                new OneWayFunction(key, "juki.registry individual number"), Objects.requireNonNull(used, "used"));
    }

    /**
     * Makes a number that nobody ever had. Asked a second time for one code it makes another number, as a change needs it
     * (Art. 7(2)).
     *
     * @param code the person's resident record code; only its payload counts
     * @return a number that was never made before
     * @throws CodeSpaceExhaustedException if all numbers were made
     * @throws IllegalStateException if 100,000 numbers for the code are all taken, or the key was destroyed
     */
    public IndividualNumber derive(ResidentRecordCode code) {
        if (used.size() >= NUMBER_SPACE) {
            throw new CodeSpaceExhaustedException("all " + NUMBER_SPACE + " Individual Numbers were made");
        }
        for (int retry = 0; retry < MOST_RETRIES; retry++) {
            long drawn = ByteBuffer.wrap(function.of("", code.payload(), retry)).getLong() >>> 1;
            if (drawn < FAIR_LIMIT && used.claim(drawn % NUMBER_SPACE)) {
                return IndividualNumber.ofPayload(drawn % NUMBER_SPACE);
            }
        }
        throw new IllegalStateException(MOST_RETRIES + " numbers for one code are all taken, with " + used.size()
                + " of " + NUMBER_SPACE + " made");
    }

    /** Gives the key up: overwrites the copy kept here and lets the platform's function forget it. */
    @Override
    public void destroy() {
        function.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return function.isDestroyed();
    }

    /**
     * The kind and how many numbers were made; nothing of the key.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "IndividualNumberDerivation[" + used.size() + " numbers]";
    }
}
