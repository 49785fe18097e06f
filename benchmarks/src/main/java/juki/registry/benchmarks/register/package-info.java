/** What a register costs: one notification, one resident's memory, a town's year as a whole process. */
@NullMarked
package juki.registry.benchmarks.register;

import org.jspecify.annotations.NullMarked;
