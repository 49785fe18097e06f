package juki.registry.network.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of rows, one after the other. */
final class RowList {

    private static final int AT_FIRST = 16;

    private int[] rows = new int[AT_FIRST];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + (size >> 1));
        }
        rows[size++] = row;
    }

    IntStream stream() {
        return Arrays.stream(rows, 0, size);
    }
}
