/**
 * Facts for the determination of a residence (住所の認定のための事実, jūsho no nintei no tame no jijitsu): a closed vocabulary of typed
 * facts, and its text {@code key=value;key=value}, there and back.
 *
 * <p>Each {@link juki.registry.rules.residence.fact.Fact} says whether it is a claim (申述) or evidence (疎明・確認), so that the two are
 * never mixed up, and whether it may be weighed at all. A fact that nobody stated is absent; one that is stated as unknown is a
 * fact.
 */
@NullMarked
package juki.registry.rules.residence.fact;

import org.jspecify.annotations.NullMarked;
