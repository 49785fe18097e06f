package juki.registry.testkit.town;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import org.jspecify.annotations.Nullable;

/** The residents, to draw from. Whoever has left is struck off when a draw meets the name. */
final class Roster {

    private AddresseeNumber[] numbers;
    private int size;

    Roster(InMemoryRegister register) {
        numbers = new AddresseeNumber[Math.max(16, register.persons())];
        register.forEachHistory(history -> {
            if (history.current().isLiving()) {
                numbers[size++] = history.addressee();
            }
        });
    }

    void add(AddresseeNumber one) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = one;
    }

    /**
     * Draws a resident, each with a chance in proportion to a weight.
     *
     * @param weight from 0, never, to 1
     * @param tries how many residents to look at before giving up
     */
    @Nullable
    ResidentRecord draw(InMemoryRegister register, Chance chance, int tries, ToDoubleFunction<ResidentRecord> weight) {
        for (int i = 0; i < tries && size > 0; i++) {
            int at = chance.below(size);
            ResidentRecord record = register.record(numbers[at]).orElseThrow();
            if (!record.isLiving()) {
                numbers[at] = numbers[--size];
            } else if (chance.happens(weight.applyAsDouble(record))) {
                return record;
            }
        }
        return null;
    }
}
