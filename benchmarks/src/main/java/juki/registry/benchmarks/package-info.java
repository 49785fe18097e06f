/**
 * Measurements of the library (計測): each states its question, how it answers it, and what could mislead.
 *
 * <p>Nothing here is a test; the recorded figures, with machine, JDK and commit, lie in {@code benchmarks/results}.
 */
@NullMarked
package juki.registry.benchmarks;

import org.jspecify.annotations.NullMarked;
