package juki.registry.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A question that a program of its own answers, because JMH measures time and this is about something else, or about a whole
 * process.
 *
 * @param name in kebab case; the name of the file of results too
 * @param question one sentence, as a stranger would ask it
 * @param benchmark a class with a {@code main} that prints each result as a line of JSON on standard output
 * @param quick processes that take about a minute together at most
 * @param recorded processes whose results may be published
 */
public record Measure(
        String name, String question, Class<?> benchmark, List<Invocation> quick, List<Invocation> recorded)
        implements Study {

    /** Copies what can change. */
    public Measure {
        quick = List.copyOf(quick);
        recorded = List.copyOf(recorded);
    }

    @Override
    public String file() {
        return name + ".jsonl";
    }

    /**
     * One process.
     *
     * @param jvmArgs options of the virtual machine
     * @param arguments what {@code main} gets
     */
    public record Invocation(List<String> jvmArgs, List<String> arguments) {

        /** Copies what can change. */
        public Invocation {
            jvmArgs = List.copyOf(jvmArgs);
            arguments = List.copyOf(arguments);
        }

        /**
         * A process with the options that a virtual machine has by itself.
         *
         * @param arguments what {@code main} gets
         * @return the process
         */
        public static Invocation of(String... arguments) {
            return new Invocation(List.of(), List.of(arguments));
        }

        /**
         * Adds options of the virtual machine.
         *
         * @param args the options, such as {@code -Xmx12g}
         * @return the changed process
         */
        public Invocation jvm(String... args) {
            List<String> changed = new ArrayList<>(jvmArgs);
            changed.addAll(List.of(args));
            return new Invocation(changed, arguments);
        }
    }
}
