package juki.registry.benchmarks.audit;

/** What an audit found, to be judged after the clock has stopped. */
interface Finding {

    /** Whether exactly the planted duplicates were found. */
    boolean isExactly(PlantedCodes planted);
}
