package juki.registry.rules.protection;

import java.time.LocalDateTime;
import java.util.List;
import juki.registry.model.protection.Protections;
import juki.registry.rules.Rule;

/**
 * Rules on entering changes for protected persons (抑止・支援措置による異動入力の規則). They know the protections of one time, so the standard
 * book has none of them; a host adds them to the book it decides under:
 *
 * <pre>{@code
 * RuleBook book = RuleBook.standard().inForceOn(today).plus(ProtectionRules.all(protections, now).toArray(Rule[]::new));
 * }</pre>
 *
 * <p>There are two, and their words are neutral: which protection objects, and that it is one of somebody harmed, cannot be told
 * from a finding. True reasons are told by {@link ProtectedRegister#askToEnter} to whom may see them.
 */
public final class ProtectionRules {

    private ProtectionRules() {}

    /**
     * The rules of one time, in order.
     *
     * @param protections every protection of the persons concerned
     * @param at the time, in the office's own time
     * @return the rules
     */
    public static List<Rule> all(Protections protections, LocalDateTime at) {
        return List.of(ChangeMayBeEntered.rule(protections, at), ChangeNeedsNoCare.rule(protections, at));
    }
}
