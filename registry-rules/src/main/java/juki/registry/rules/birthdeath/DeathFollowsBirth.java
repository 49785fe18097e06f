package juki.registry.rules.birthdeath;

import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Death follows birth (死亡は出生の後): nobody dies before birth. Uncertain dates are objected to only if every possible
 * day of death lies before every possible day of birth.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 2, Art. 8, since 1967-11-10. Catalogue D-13; error by logic.
 */
final class DeathFollowsBirth {

    private static final Objection BEFORE = Objection.to("異動日・出生の年月日", "change date, date of birth")
            .because("死亡の日が出生の年月日より前です", "the day of death lies before the date of birth")
            .remedy("戸籍の届書で死亡の日を確認してください", "take the day of death from the family-register notification");

    static final Rule RULE = Rule.asserting("DEATH-001", "死亡は出生の後", "Death follows birth")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    Death.class,
                    EventType.DEATH,
                    (death, register) -> BEFORE.when(register.record(death.subject())
                            .filter(record -> death.changeDate()
                                    .surelyBefore(record.person().dateOfBirth()))
                            .isPresent()));

    private DeathFollowsBirth() {}
}
