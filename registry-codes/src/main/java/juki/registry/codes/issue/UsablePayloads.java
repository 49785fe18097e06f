package juki.registry.codes.issue;

import juki.registry.codes.check.CheckDigit;

/** The payloads that may be designated: those that have a check digit and that the filter leaves. */
final class UsablePayloads {
    private static final int DIGITS = 10;

    private final CheckDigit scheme;
    private final PatternFilter filter;
    private final boolean areAll;

    UsablePayloads(CheckDigit scheme, PatternFilter filter) {
        if (!scheme.hasSameWeightsAs(CheckDigit.RESIDENT_RECORD_CODE)) {
            throw new IllegalArgumentException("scheme: must have the weights of the resident record code's own");
        }
        this.scheme = scheme;
        this.filter = filter;
        this.areAll = filter == PatternFilter.NONE && scheme.hasDigitForEveryPayload();
    }

    boolean contain(long payload) {
        return areAll || scheme.digitFor(payload) != CheckDigit.NONE && filter.accepts(payload, DIGITS);
    }

    /** Moves those of a part of the array to its beginning, in order; gives one more than the last one's index. */
    int keep(long[] payloads, int from, int to) {
        if (areAll) {
            return to;
        }
        int end = from;
        for (int i = from; i < to; i++) {
            if (contain(payloads[i])) {
                payloads[end++] = payloads[i];
            }
        }
        return end;
    }

    /** How many codes there can ever be. */
    long count() {
        return filter.leaves(DIGITS);
    }

    /** Puts behind each payload its check digit. */
    void appendCheckDigits(long[] payloads) {
        for (int i = 0; i < payloads.length; i++) {
            payloads[i] = payloads[i] * 10 + scheme.digitFor(payloads[i]);
        }
    }

    @Override
    public String toString() {
        return filter.toString();
    }
}
