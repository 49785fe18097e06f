/**
 * What follows for a person from being in the register (資格, shikaku): electoral roll and vote, resident tax, compulsory education,
 * seal registration.
 *
 * <p>A {@link juki.registry.rules.eligibility.Qualification} is asked about one person on one day, as known to the office on
 * another. The {@link juki.registry.rules.eligibility.Eligibility} answers yes, no, or undetermined where an uncertain date
 * decides, and lists every {@link juki.registry.rules.eligibility.Criterion} with its own answer, the days on which it holds
 * and its passage. It answers as far as the register tells: what stands elsewhere, as a loss of the vote by judgment, is not
 * in it.
 */
@NullMarked
package juki.registry.rules.eligibility;

import org.jspecify.annotations.NullMarked;
