package juki.registry.benchmarks;

/** One question that this module answers by measuring. */
public sealed interface Study permits Scenario, Measure {

    /** {@return its name in kebab case; the name of its file of results too} */
    String name();

    /** {@return the question in one sentence, as a stranger would ask it} */
    String question();

    /** {@return the class that answers, whose Javadoc is the essay: why, how, what could mislead} */
    Class<?> benchmark();

    /** {@return the name of the file of its results} */
    String file();
}
