/**
 * What it costs to know whether a code was ever used: time and memory of the uniqueness index's strategies beside those of
 * the collections a program would otherwise take, all asked for the same codes in the same run.
 */
@NullMarked
package juki.registry.benchmarks.membership;

import org.jspecify.annotations.NullMarked;
