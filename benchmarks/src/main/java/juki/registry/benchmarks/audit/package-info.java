/** What it costs to find out, exactly, whether any code of a nation was given out twice. */
@NullMarked
package juki.registry.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
