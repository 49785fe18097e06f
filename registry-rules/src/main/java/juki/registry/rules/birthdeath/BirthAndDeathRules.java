package juki.registry.rules.birthdeath;

import java.util.List;
import juki.registry.rules.Rule;

/**
 * Rules of birth and death (出生・死亡の規則), besides those that hold of every change. Source: Basic Resident Registration
 * Act Art. 8.
 */
public final class BirthAndDeathRules {

    private BirthAndDeathRules() {}

    /**
     * The rules in order.
     *
     * @return the rules, unmodifiable
     */
    public static List<Rule> all() {
        return List.of(BirthHappensOnDateOfBirth.RULE, DeathFollowsBirth.RULE);
    }
}
