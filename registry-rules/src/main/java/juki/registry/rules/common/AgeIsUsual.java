package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Statute;

/**
 * Age is usual (年齢が通常の範囲): somebody older than anybody usually becomes may have died long ago without anybody giving
 * notice, or the date of birth is a slip. The limit is the office's practice, 120 years where it says nothing; an
 * uncertain date of birth counts from its latest possible day, so only those surely older are objected to.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 2, Art. 34 (the office investigates), since 1967-11-10.
 * Catalogue D-15; alert and limit are proposals.
 */
final class AgeIsUsual {

    private static final Objection OLD = Objection.to("出生の年月日", "date of birth")
            .because("年齢が通常の範囲を超える人がいます", "somebody concerned is unusually old")
            .remedy("生存と出生の年月日を確認してください", "make sure that the person is alive and the date of birth right");

    static Rule rule(int greatestUsualAge) {
        return Rule.asserting("COMMON-007", "年齢が通常の範囲内", "Nobody concerned is unusually old")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(7)
                        .item(2)
                        .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(34)))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onEach(
                        EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)),
                        (event, register) -> OLD.when(Items.concernsDateOfBirth(
                                event,
                                register,
                                birth -> Age.isReached(birth, greatestUsualAge + 1, event.processingDate())
                                        .isYes())));
    }

    private AgeIsUsual() {}
}
