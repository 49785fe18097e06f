package juki.registry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the scenarios ask of JMH is there to be asked: a misspelt parameter would be noticed only after an hour. */
class ScenariosTest {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static Stream<Scenario> scenarios() {
        return Scenarios.all().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast);
    }

    @Test
    void everyNameIsInKebabCaseAndStandsOnce() {
        List<String> names = Scenarios.all().stream().map(Study::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(KEBAB_CASE.asMatchPredicate());
    }

    @Test
    void everyQuestionIsOne() {
        assertThat(Scenarios.all()).allMatch(study -> study.question().endsWith("?"));
    }

    @TestFactory
    Stream<DynamicTest> everyRoundFindsAMethodOfItsClass() throws IOException {
        Set<String> known = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(entry -> entry.getUsername())
                .collect(Collectors.toSet());
        return scenarios()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(rounds(scenario)).isNotEmpty().allSatisfy(round -> {
                            Pattern asked = Pattern.compile(
                                    Pattern.quote(scenario.benchmark().getName()) + "\\.(" + round.methods() + ")");
                            assertThat(known)
                                    .as("methods like %s", round.methods())
                                    .anyMatch(asked.asMatchPredicate());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyParameterOfARoundIsAFieldOfItsClass() {
        return scenarios()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    List<String> fields = Arrays.stream(scenario.benchmark().getFields())
                            .filter(field -> field.isAnnotationPresent(Param.class))
                            .map(Field::getName)
                            .toList();
                    assertThat(rounds(scenario))
                            .allSatisfy(round -> assertThat(fields)
                                    .containsAll(round.parameters().keySet()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMeasureIsAProgram() {
        return Scenarios.all().stream()
                .filter(Measure.class::isInstance)
                .map(measure -> DynamicTest.dynamicTest(
                        measure.name(),
                        () -> assertThat(measure.benchmark().getMethod("main", String[].class))
                                .isNotNull()));
    }

    private static List<Round> rounds(Scenario scenario) {
        return Stream.concat(scenario.quick().stream(), scenario.recorded().stream())
                .toList();
    }
}
