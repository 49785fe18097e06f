/** What it costs to compute a check digit and to judge a number that somebody typed or sent. */
@NullMarked
package juki.registry.benchmarks.digits;

import org.jspecify.annotations.NullMarked;
