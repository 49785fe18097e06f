package juki.registry.benchmarks.digits;

import java.util.List;
import juki.registry.codes.check.CheckDigit;

/**
 * The check digit as everybody writes it first: one loop over the digits and the sum modulo eleven. It is the measure of the
 * tables, and the oracle of all others: it follows the ordinance's formula and nothing else.
 */
final class WeightedLoop {
    private final int[] weights;

    WeightedLoop(CheckDigit scheme) {
        List<Integer> fromLowest = scheme.weightsFromLowest();
        weights = new int[fromLowest.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = fromLowest.get(weights.length - 1 - i);
        }
    }

    int payloadDigits() {
        return weights.length;
    }

    /**
     * The digit of the payload that a text begins with, by the formula as the ordinance has it: the n-th digit from the lowest
     * is multiplied by n + 1 up to the sixth, and by n - 5 from the seventh on.
     */
    int digitByFormula(String text) {
        int sum = 0;
        for (int n = 1; n <= weights.length; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (text.charAt(weights.length - n) - '0') * weight;
        }
        return digitForRemainder(sum % 11);
    }

    /** The same with the weights in an array. */
    int digitOf(String text) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (text.charAt(i) - '0') * weights[i];
        }
        return digitForRemainder(sum % 11);
    }

    /** The digit of a payload, taken apart by dividing. */
    int digitOf(long payload) {
        int sum = 0;
        long rest = payload;
        for (int i = weights.length - 1; i >= 0; i--) {
            long higher = rest / 10;
            sum += (int) (rest - higher * 10) * weights[i];
            rest = higher;
        }
        return digitForRemainder(sum % 11);
    }

    static int digitForRemainder(int remainder) {
        return remainder <= 1 ? 0 : 11 - remainder;
    }
}
