package juki.registry.benchmarks.membership;

import juki.registry.codes.unique.CodeSpace;

/**
 * An endless stream of different payloads of a space, always the same for one space and distribution. What comes first is
 * put into a set; what comes later is certainly not in it.
 */
interface Keys {
    /** Writes the next payloads of the stream into a stretch of an array. */
    void next(long[] into, int from, int to);

    /** The stream of a distribution named as the parameters of the benchmarks name it. */
    static Keys of(CodeSpace space, String distribution) {
        return switch (distribution) {
            case "uniform" -> new UniformKeys(space);
            case "sequential" -> new SequentialKeys();
            case "municipality-blocks" -> new MunicipalityKeys(space);
            default -> throw new IllegalArgumentException("distribution: unknown");
        };
    }
}
