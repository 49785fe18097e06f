package juki.registry.cli.residence;

import java.util.Optional;
import java.util.regex.Pattern;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FormerPlace;
import juki.registry.rules.residence.fact.ResidenceFacts;

/**
 * The one fact that older tables state in words alone (文章だけに記された事実): that the former place lies in the same municipality. Whether a
 * record is made or only its address changes depends on it, and the first vocabulary had no key for it.
 *
 * <p>It is taken from the words only where the facts are silent, and which rows it was taken for is told.
 */
final class StatedInWords {

    private static final Pattern SAME =
            Pattern.compile("\\b(?:within the|(?:within|in|of) the same) (?:ward|city|town|village|municipality)\\b");

    private StatedInWords() {}

    /** The facts with what the words add to them; empty if they add nothing. */
    static Optional<ResidenceFacts> addedTo(ResidenceFacts facts, String words) {
        return facts.value(Fact.FORMER_PLACE).isEmpty() && SAME.matcher(words).find()
                ? Optional.of(facts.with(Fact.FORMER_PLACE, FormerPlace.SAME_MUNICIPALITY))
                : Optional.empty();
    }
}
