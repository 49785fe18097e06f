package juki.registry.benchmarks.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import juki.registry.benchmarks.Machine;
import juki.registry.model.register.InMemoryRegister;

/**
 * How many bytes of heap does a resident take in the in-memory register?
 *
 * <p>The used heap is read after collections with the register held, the blueprint and the stock of codes let go, and again
 * after the register is let go too; the difference is divided by the residents. Every resident has a record, one history
 * entry and a share of a household and of four indexes. Strings that several residents share, as town and building names,
 * count once.
 *
 * <p>What could mislead: compressed references end at 32 GiB of heap; above that, figures grow by about half. Prints one JSON
 * object a size. Alone, in about a minute: {@code ./juki bench --quick --only register-footprint}. For the record:
 * {@code ./juki bench --record --only register-footprint}.
 */
public final class RegisterFootprint {

    private static final int COLLECTIONS = 4;

    private RegisterFootprint() {}

    /**
     * Measures registers of the given sizes.
     *
     * @param args numbers of residents
     * @throws IOException if the machine cannot be described
     */
    public static void main(String[] args) throws IOException {
        YearScript.town(1_000);
        List<String> lines = new ArrayList<>();
        for (String residents : args) {
            lines.add(measure(Integer.parseInt(residents)));
        }
        String machine = Machine.json();
        lines.forEach(line -> System.out.println("{" + line + ", " + machine + "}"));
    }

    private static String measure(int residents) {
        InMemoryRegister[] held = {YearScript.town(residents).register()};
        int actual = held[0].residents();
        long with = usedHeap();
        held[0] = InMemoryRegister.empty(YearScript.TOMISATO);
        long without = usedHeap();
        return String.format(
                Locale.ROOT,
                "\"measure\": \"heap bytes per resident in InMemoryRegister\", \"residents\": %d, \"bytesPerResident\": %.1f",
                actual,
                (double) (with - without) / actual);
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
