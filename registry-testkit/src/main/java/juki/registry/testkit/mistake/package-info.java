/**
 * Mistakes with known truth (誤記, goki): records as a clerk might enter them again, wrong in one way each, so that a search for
 * the same person can be measured.
 *
 * <p>{@link juki.registry.testkit.mistake.ClericalError} makes one mistake in one record; {@link
 * juki.registry.testkit.mistake.DoubleEntries} enters some residents of a register a second time, each with a mistake, and
 * knows who is who.
 */
@NullMarked
package juki.registry.testkit.mistake;

import org.jspecify.annotations.NullMarked;
