package juki.registry.network.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import juki.registry.codes.permute.KeyedPermutation;

/**
 * In which turn the places of an index come (抽出の順序): one of the agency's own, that nobody without the key can tell from chance.
 *
 * <p>In one order for all, the hundredth line of one agency would be the hundredth of another, whatever was masked. There are as many turns
 * as numbers of so many digits, and a part of an extraction is a stretch of them. Where few places count, their turns are worked out
 * beforehand; otherwise each turn is asked whose it is.
 */
final class Turns {

    static final int PART = 1 << 16;

    /** Below so many places the turns of all are worked out: the fewest digits make a million of them. */
    private static final int FEW = 100_000;

    private final KeyedPermutation permutation;
    private final int places;
    /** Turns of the places that count, ascending; empty if all count. */
    private final long[] few;

    private final boolean all;

    private Turns(KeyedPermutation permutation, int places, boolean all, long[] few) {
        this.permutation = permutation;
        this.places = places;
        this.all = all;
        this.few = few;
    }

    private static KeyedPermutation permutation(byte[] key, String agency, int places) {
        int digits = Math.max(
                KeyedPermutation.FEWEST_DIGITS,
                Integer.toString(Math.max(0, places - 1)).length());
        return KeyedPermutation.ff1(key, agency.getBytes(StandardCharsets.UTF_8), digits);
    }

    /** The turns of all places. */
    static Turns ofAll(byte[] key, String agency, int places) {
        return places < FEW
                ? of(key, agency, places, IntStream.range(0, places))
                : new Turns(permutation(key, agency, places), places, true, new long[0]);
    }

    /** The turns of some places. */
    static Turns of(byte[] key, String agency, int places, IntStream some) {
        KeyedPermutation permutation = permutation(key, agency, places);
        long[] turns = some.asLongStream().toArray();
        permutation.permute(turns, 0, turns.length);
        Arrays.sort(turns);
        return new Turns(permutation, places, false, turns);
    }

    /** How many parts there are. */
    int parts() {
        return Math.toIntExact((permutation.size() + PART - 1) / PART);
    }

    /** The places of a part, in the order of their turns. */
    int[] places(int part) {
        long from = (long) part * PART;
        long to = Math.min(from + PART, permutation.size());
        long[] turns = all ? LongStream.range(from, to).toArray() : Arrays.copyOfRange(few, at(from), at(to));
        permutation.restore(turns, 0, turns.length);
        return Arrays.stream(turns)
                .filter(place -> place < places)
                .mapToInt(place -> (int) place)
                .toArray();
    }

    private int at(long turn) {
        int found = Arrays.binarySearch(few, turn);
        return found < 0 ? -found - 1 : found;
    }
}
