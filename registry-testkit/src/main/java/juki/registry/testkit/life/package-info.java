/**
 * Lives of a village (村の一生): sequences of changes such as an office accepts, from the first resident to the last removal,
 * with everything that makes registers hard: plans that come about or do not, returns, late and same-day changes, uncertain
 * dates, heads who leave, corrections, and cancellations in chains.
 *
 * <p>A {@link juki.registry.testkit.life.Life} is a list of {@link juki.registry.testkit.life.Intent intents}, each carried out
 * against the register as it then stands; one that finds nobody to happen to passes without a trace. Any intent may therefore
 * be left out, and what is left is a life again: that is how a failing life of two hundred changes shrinks to the few that
 * matter.
 */
@NullMarked
package juki.registry.testkit.life;

import org.jspecify.annotations.NullMarked;
