package juki.registry.codes.unique;

/** Codes by range, wherever they are kept. */
interface Run {
    /** How many numbers the entries of a range are. */
    int length(int range);

    /** Copies the entries of a range. */
    void read(int range, long[] target, int at);

    /** Codes kept in memory. */
    static Run of(SortedCodes codes) {
        return new Run() {
            @Override
            public int length(int range) {
                return codes.begins()[range + 1] - codes.begins()[range];
            }

            @Override
            public void read(int range, long[] target, int at) {
                System.arraycopy(codes.entries(), codes.begins()[range], target, at, length(range));
            }
        };
    }
}
