package juki.registry.rules.residence;

import juki.registry.rules.residence.fact.Fact;

/**
 * Open question (未解明の事項, mikaimei no jikō): a fact that is missing or contradicted, and what would settle it.
 *
 * @param fact the fact asked for
 * @param wording what is to be found out, in Japanese
 * @param english what is to be found out, in English
 */
public record OpenQuestion(Fact<?> fact, String wording, String english) {

    /**
     * What is to be found out about a fact that nobody stated.
     *
     * @param fact the fact
     * @return the question
     */
    public static OpenQuestion missing(Fact<?> fact) {
        return new OpenQuestion(fact, fact.wording() + "が明らかでない", "not known: " + fact.english());
    }

    /**
     * What is to be found out where a fact contradicts what is claimed.
     *
     * @param fact the contradicting fact
     * @return the question
     */
    public static OpenQuestion contradicted(Fact<?> fact) {
        return new OpenQuestion(fact, fact.wording() + "が申述と食い違う", "contradicts what is claimed: " + fact.english());
    }
}
