package juki.registry.rules.common;

import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Family register is none as a whole (本籍・筆頭者の「なし」): who has no family register has neither a registered domicile nor a head of it,
 * so that both are なし or neither is; so it is with 不明 in practice, which is not asked about, since one of the two may be known.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 5, since 1967-11-10. Catalogue R-03; error as in a product's practice.
 */
final class FamilyRegisterIsNoneAsAWhole {

    private static final String NONE = FamilyRegisterIndication.none().registeredDomicile();

    private static final Objection HALF = Objection.to("本籍・筆頭者", "registered domicile, head of the family register")
            .because("本籍と筆頭者の一方だけが「なし」です", "only one of registered domicile and head is なし")
            .remedy("戸籍がない場合は本籍・筆頭者とも「なし」としてください", "where there is no family register both are なし");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-036", "本籍と筆頭者はともに「なし」", "Registered domicile and head are none together")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(5))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    WrittenFamilyRegisters.WRITTEN_BY,
                    (event, register) ->
                            HALF.when(WrittenFamilyRegisters.any(event, FamilyRegisterIsNoneAsAWhole::isHalf)));

    private FamilyRegisterIsNoneAsAWhole() {}

    private static boolean isHalf(FamilyRegisterIndication indication) {
        return indication.registeredDomicile().strip().equals(NONE)
                != indication.registerHead().strip().equals(NONE);
    }
}
