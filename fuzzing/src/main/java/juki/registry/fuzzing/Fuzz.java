package juki.registry.fuzzing;

import java.io.IOException;
import java.util.Arrays;

/** Where a fuzzer comes in: Jazzer's two methods, which it finds by their names. */
public final class Fuzz {

    private static Target target = Target.CODES;

    private Fuzz() {}

    /**
     * Chooses the target.
     *
     * @param args the name of its folder
     */
    public static void fuzzerInitialize(String[] args) {
        target = Arrays.stream(Target.values())
                .filter(one -> one.folder().equals(args[0]))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Holds the target to its promise.
     *
     * @param input what the fuzzer came upon
     * @throws IOException if the machine has no room for a file
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        target.holds(input);
    }
}
