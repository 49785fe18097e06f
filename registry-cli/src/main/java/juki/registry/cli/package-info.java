/**
 * The front door of the registry for those who do not write Java (住基, jūki, is what every clerk calls the register): the
 * program {@code juki} and its commands.
 *
 * <p>A command speaks to people: what it found goes to standard output, what is wrong is one sentence on standard error, and
 * the exit status says which of the two it was. It never shows a stack trace.
 */
@NullMarked
package juki.registry.cli;

import org.jspecify.annotations.NullMarked;
