package juki.registry.benchmarks.membership;

/** What information itself costs. */
final class Bounds {
    private Bounds() {}

    /** Bytes for each code below which no exact set of so many codes of so large a space comes: log2 C(space, n) / 8n. */
    static double minimumBytesPerCode(double space, double n) {
        double rest = space - n;
        // Stirling's formula; its error is far below a millionth for sets as large as these.
        double naturalLog =
                n * Math.log(space / n) - rest * Math.log1p(-n / space) - Math.log(2 * Math.PI * n * rest / space) / 2;
        return naturalLog / Math.log(2) / n / 8;
    }
}
