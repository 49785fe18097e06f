/**
 * Plots (図) of the recorded results, as SVG: each answers one question and shows figures of one machine and one kind of run
 * only.
 */
@NullMarked
package juki.registry.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
