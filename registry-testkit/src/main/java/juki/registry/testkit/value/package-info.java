/**
 * Values of the model to test with (試験値): dates, persons, places, relationships, each well-formed, many of them awkward.
 *
 * <p>Every generator takes a {@link java.util.random.RandomGenerator} and gives a value, with no state and no library in
 * between: it works in a main method, in a benchmark and in a shell. Only {@code nextLong()} is asked for, so a seed gives the
 * same values on every machine, and a source of zeros gives the plainest one.
 *
 * <p>Whoever tests with jqwik finds the same values as arbitraries in {@link juki.registry.testkit.arbitrary}.
 */
@NullMarked
package juki.registry.testkit.value;

import org.jspecify.annotations.NullMarked;
