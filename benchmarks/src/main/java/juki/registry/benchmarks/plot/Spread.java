package juki.registry.benchmarks.plot;

/** Moves labels apart that would cover each other. */
final class Spread {

    private Spread() {}

    /**
     * Finds places near the wished ones.
     *
     * <p>Labels that touch form a block, which is centred on the mean of what its labels wish.
     *
     * @param wished ascending
     * @param gap the least distance between neighbours
     * @param end the places lie between 0 and this, if they fit
     * @return the places, ascending
     */
    static double[] apart(double[] wished, double gap, double end) {
        int count = wished.length;
        double[] start = new double[count];
        int[] size = new int[count];
        double[] offsets = new double[count];
        int blocks = 0;
        for (double wish : wished) {
            start[blocks] = wish;
            offsets[blocks] = wish;
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && start[blocks - 2] + size[blocks - 2] * gap > start[blocks - 1]) {
                int first = blocks - 2;
                // Each label's wish, less its place within the block, is a wish for where the block begins.
                offsets[first] += offsets[first + 1] - size[first + 1] * size[first] * gap;
                size[first] += size[first + 1];
                start[first] = offsets[first] / size[first];
                blocks--;
                start[first] = Math.max(0, Math.min(start[first], end - (size[first] - 1) * gap));
            }
        }
        double[] places = new double[count];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++) {
                places[at++] = start[block] + i * gap;
            }
        }
        return places;
    }
}
