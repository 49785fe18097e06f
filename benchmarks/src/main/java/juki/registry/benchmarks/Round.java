package juki.registry.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * One run of JMH over a part of a benchmark's parameters, with the effort and the heap that suit that part.
 *
 * @param methods a regular expression for the methods' names
 * @param parameters the values of each parameter that is not to take all of its own
 * @param forks virtual machines, one after the other
 * @param warmUps iterations that do not count
 * @param iterations iterations that count
 * @param milliseconds how long an iteration takes; without meaning where one shot is timed
 * @param threads threads that work at once; 0 for what the benchmark says itself
 * @param jvmArgs options of the virtual machines, added to the benchmark's own
 */
public record Round(
        String methods,
        Map<String, List<String>> parameters,
        int forks,
        int warmUps,
        int iterations,
        int milliseconds,
        int threads,
        List<String> jvmArgs) {

    /** Copies what can change. */
    public Round {
        parameters = Map.copyOf(parameters);
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** {@return a round that shows in seconds that everything works, and figures that nobody should publish} */
    public static Round quick() {
        return new Round(".*", Map.of(), 1, 1, 2, 300, 0, List.of());
    }

    /** {@return a round with the effort that published figures need: three forks, five warm-ups and ten iterations of a second} */
    public static Round recorded() {
        return new Round(".*", Map.of(), 3, 5, 10, 1_000, 0, List.of());
    }

    /**
     * Limits a parameter.
     *
     * @param parameter the name of a field
     * @param values the values that it takes
     * @return the changed round
     */
    public Round with(String parameter, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, List.of(values));
        return new Round(methods, changed, forks, warmUps, iterations, milliseconds, threads, jvmArgs);
    }

    /**
     * Limits the methods.
     *
     * @param regex a regular expression for their names
     * @return the changed round
     */
    public Round only(String regex) {
        return new Round(regex, parameters, forks, warmUps, iterations, milliseconds, threads, jvmArgs);
    }

    /**
     * Changes the effort: long set-ups afford fewer iterations.
     *
     * @param newForks virtual machines, one after the other
     * @param newWarmUps iterations that do not count
     * @param newIterations iterations that count
     * @return the changed round
     */
    public Round effort(int newForks, int newWarmUps, int newIterations) {
        return new Round(methods, parameters, newForks, newWarmUps, newIterations, milliseconds, threads, jvmArgs);
    }

    /**
     * Sets the number of threads.
     *
     * @param count at least 1
     * @return the changed round
     */
    public Round threads(int count) {
        return new Round(methods, parameters, forks, warmUps, iterations, milliseconds, count, jvmArgs);
    }

    /**
     * Adds options of the virtual machine.
     *
     * @param args the options, such as {@code -Xmx12g}
     * @return the changed round
     */
    public Round jvm(String... args) {
        List<String> changed = new ArrayList<>(jvmArgs);
        changed.addAll(List.of(args));
        return new Round(methods, parameters, forks, warmUps, iterations, milliseconds, threads, changed);
    }

    /**
     * Limits the virtual machines, for whoever has little time.
     *
     * @param most at least 1
     * @return this round with as many at most
     */
    Round withForksAtMost(int most) {
        return forks <= most ? this : effort(most, warmUps, iterations);
    }

    /** Asks JMH for this round; a fork gets the options of its class, then those of the round, and none of this process's. */
    ChainedOptionsBuilder options(Class<?> benchmark) {
        List<String> options = new ArrayList<>();
        Fork own = benchmark.getAnnotation(Fork.class);
        if (own != null) {
            Stream.of(own.jvmArgsPrepend(), own.jvmArgs(), own.jvmArgsAppend())
                    .flatMap(Stream::of)
                    .filter(option -> !option.equals(Fork.BLANK_ARGS))
                    .forEach(options::add);
        }
        options.addAll(jvmArgs);
        return asked(benchmark, options);
    }

    private ChainedOptionsBuilder asked(Class<?> benchmark, List<String> jvm) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.(" + methods + ")$")
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds))
                .jvmArgsPrepend()
                .jvmArgs(jvm.toArray(String[]::new))
                .jvmArgsAppend();
        if (threads > 0) {
            options = options.threads(threads);
        }
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            options = options.param(parameter.getKey(), parameter.getValue().toArray(String[]::new));
        }
        return options;
    }
}
