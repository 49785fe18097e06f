package juki.registry.benchmarks;

import java.util.List;

/**
 * One question that the benchmarks answer: a JMH class, and which of its parameters are asked quickly and for the record.
 *
 * @param name in kebab case; the name of the file of results too
 * @param question one sentence, as a stranger would ask it
 * @param benchmark the JMH class, whose Javadoc is the essay: why, how, what could mislead
 * @param quick rounds that take about a minute together at most
 * @param recorded rounds that may be published
 */
public record Scenario(String name, String question, Class<?> benchmark, List<Round> quick, List<Round> recorded)
        implements Study {

    /** Copies what can change. */
    public Scenario {
        quick = List.copyOf(quick);
        recorded = List.copyOf(recorded);
    }

    @Override
    public String file() {
        return name + ".json";
    }
}
