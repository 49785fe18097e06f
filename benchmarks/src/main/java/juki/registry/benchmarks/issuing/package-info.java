/** What it costs to bring a nation's codes into the world: chance, permutations, blocks, and the whole way to an issued code. */
@NullMarked
package juki.registry.benchmarks.issuing;

import org.jspecify.annotations.NullMarked;
