package juki.registry.codes.unique;

import java.util.Arrays;

/** Numbers in the order in which they came. */
final class LongList {
    private long[] numbers = new long[64];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.multiplyExact(size, 2));
        }
        numbers[size++] = number;
    }

    long at(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void addAll(LongList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.numbers[i]);
        }
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
