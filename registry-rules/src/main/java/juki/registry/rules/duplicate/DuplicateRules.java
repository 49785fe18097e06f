package juki.registry.rules.duplicate;

import java.util.List;
import juki.registry.rules.Rule;

/**
 * Rules of who is the same person (同一人の確認の規則), on every way into the register. Source: standard specification 4.1.1.2.
 */
public final class DuplicateRules {

    private DuplicateRules() {}

    /**
     * The rules in order.
     *
     * @return the rules, unmodifiable
     */
    public static List<Rule> all() {
        return List.of(
                NoRemovedRecordIsSimilar.RULE,
                NoLivingRecordIsSimilar.RULE,
                LinkedByMoreThanReading.RULE,
                LinkIsPlausible.RULE,
                IndividualNumberIsNobodysElse.RULE,
                ReturningResidentIsKnownByEveryNumber.RULE,
                CardIsOnOneLivingRecord.RULE);
    }
}
