package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Order of birth and change is told (出生と異動の前後): where a date is uncertain and its possible days do not all lie on
 * one side, whether the change precedes birth is undetermined; no rule answers for the clerk, so somebody looks. A
 * birth is not compared with itself.
 *
 * <p>Basis: standard specification 1.1.8, on Basic Resident Registration Act Art. 7 item 2, since 1967-11-10.
 * Catalogue D-32; the alert is a proposal.
 */
final class OrderOfBirthAndChangeIsTold {

    private static final Objection UNDETERMINED = Objection.to("異動日・出生の年月日", "change date, date of birth")
            .because(
                    "不詳日のため、異動日と出生日の前後を判断できません",
                    "a date is uncertain, so it cannot be told whether the change precedes birth")
            .remedy("戸籍等で日付を確認してください", "look the dates up, as in the family register");

    static final Rule RULE = Rule.asserting(
                    "COMMON-005", "出生と異動の前後が判断できる", "Whether birth precedes the change can be told")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(2)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.8")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER, EventType.BIRTH)),
                    (event, register) -> UNDETERMINED.when(Items.concernsDateOfBirth(
                            event,
                            register,
                            birth -> event.changeDate().possiblyBefore(birth)
                                    && !event.changeDate().surelyBefore(birth)
                                    && !(event.changeDate().isCertain() && birth.isCertain()))));

    private OrderOfBirthAndChangeIsTold() {}
}
