package juki.registry.rules.exofficio;

import java.util.List;
import juki.registry.rules.Rule;

/**
 * Rules of corrections (修正の規則), besides those that hold of every change. Source: Order Art. 12.
 */
public final class CorrectionRules {

    private CorrectionRules() {}

    /**
     * The rules in order.
     *
     * @return the rules, unmodifiable
     */
    public static List<Rule> all() {
        return List.of(
                SomethingIsCorrected.RULE,
                KindOfResidentStays.RULE,
                NationalityChanges.RULE,
                FormerSurnameFitsResident.RULE,
                CommonNameFitsResident.RULE,
                FormerSurnameHasItsReading.RULE,
                SpecialAdoptionIsTold.RULE,
                RelationshipFollowsSex.RULE,
                RowsFindWhatTheySay.RULE);
    }
}
