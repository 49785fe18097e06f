package juki.registry.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every input that is kept: what a hunt begins with, and what broke a promise once and must not again. */
class KeptInputsTest {

    private static final Path INPUTS = Path.of("inputs");

    /** Far longer than any of them takes: what hangs is told instead of waited for. */
    private static final Duration ENDLESS = Duration.ofMinutes(1);

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyPromiseIsKept() {
        return Arrays.stream(Target.values()).map(target -> {
            try {
                return DynamicContainer.dynamicContainer(
                        target.folder(),
                        in(INPUTS.resolve(target.folder())).stream().map(file -> kept(target, file)));
            } catch (IOException e) {
                throw new AssertionError("a target without inputs: " + target.folder(), e);
            }
        });
    }

    private static DynamicTest kept(Target target, Path file) {
        return DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> Assertions.assertTimeoutPreemptively(ENDLESS, () -> target.holds(Files.readAllBytes(file))));
    }

    /** A hunt that begins with nothing but refused inputs finds little. */
    @Test
    void everyTargetTakesSomeOfItsInputs() throws IOException {
        for (Target target : Target.values()) {
            List<String> taken = new ArrayList<>();
            for (Path file : in(INPUTS.resolve(target.folder()))) {
                if (target.holds(Files.readAllBytes(file))) {
                    taken.add(file.getFileName().toString());
                }
            }
            assertThat(taken).as("inputs that %s takes", target.folder()).isNotEmpty();
        }
    }

    @Test
    void everyFolderHasItsTarget() throws IOException {
        assertThat(in(INPUTS).stream().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Target.values()).map(Target::folder).toList());
    }
}
