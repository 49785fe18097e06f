/** Questions about the network: what notices cost, and how much memory a nation takes. */
@NullMarked
package juki.registry.benchmarks.network;

import org.jspecify.annotations.NullMarked;
