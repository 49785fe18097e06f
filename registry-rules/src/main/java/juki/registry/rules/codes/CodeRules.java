package juki.registry.rules.codes;

import java.util.List;
import juki.registry.rules.Rule;

/**
 * Rules of the resident record code (住民票コードの規則), besides those that hold of every change. Source: Basic Resident
 * Registration Act Art. 30-4.
 */
public final class CodeRules {

    private CodeRules() {}

    /**
     * The rules in order.
     *
     * @return the rules, unmodifiable
     */
    public static List<Rule> all() {
        return List.of(CodeChangeIsRequested.RULE, NewCodeWasNeverUsed.RULE);
    }
}
