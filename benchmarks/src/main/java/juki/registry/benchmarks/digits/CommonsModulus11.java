package juki.registry.benchmarks.digits;

import java.util.List;
import juki.registry.codes.check.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;

/** A scheme of this library as Commons Validator lets one be written: by weights and by what the remainders give. */
final class CommonsModulus11 extends ModulusCheckDigit {
    private static final long serialVersionUID = 1L;

    /** By the place from the right, as Commons Validator counts: the check digit stands at 1. */
    private final int[] weights;

    CommonsModulus11(CheckDigit scheme) {
        super(11);
        List<Integer> fromLowest = scheme.weightsFromLowest();
        weights = new int[fromLowest.size() + 2];
        weights[1] = 1;
        for (int i = 0; i < fromLowest.size(); i++) {
            weights[i + 2] = fromLowest.get(i);
        }
    }

    @Override
    protected int weightedValue(int charValue, int leftPos, int rightPos) {
        return charValue * weights[rightPos];
    }

    @Override
    protected String toCheckDigit(int charValue) throws CheckDigitException {
        return super.toCheckDigit(charValue == 10 ? 0 : charValue);
    }

    /** The inherited one refuses the payloads whose digit would be 10 and is written 0; one in eleven is such a payload. */
    @Override
    public boolean isValid(String code) {
        if (code.length() != weights.length - 1) {
            return false;
        }
        try {
            int remainder = calculateModulus(code, true);
            if (remainder == 0) {
                return true;
            }
            // With 0 in the place of 10 the whole sum is 1 instead of 11.
            return remainder == 1 && code.charAt(code.length() - 1) == '0';
        } catch (CheckDigitException e) {
            return false;
        }
    }
}
