package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Change date is a calendar day (異動日は暦上日): uncertain dates and days the calendar lacks are admitted where a register
 * agrees with the family register, which may hold such dates: for birth, death and an adjudication of disappearance.
 * Every other change has a day of the calendar.
 *
 * <p>Basis: standard specification 1.1.8, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue
 * D-06 and D-07; error as verified.
 */
final class ChangeDateIsCalendarDay {

    private static final Objection UNCERTAIN = Objection.to("異動日", "change date")
            .because("異動日が不詳日または暦上にない日です", "the change date is uncertain or a day the calendar lacks")
            .remedy("暦上の日を確認して入力してください", "find out the day of the calendar");

    static final Rule RULE = Rule.asserting("COMMON-003", "異動日は暦上日", "The change date is a day of the calendar")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.8")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.BIRTH, EventType.DEATH)),
                    (event, register) ->
                            UNCERTAIN.when(!(event.changeDate() instanceof CalendarDate) && !isOfDisappearance(event)));

    private ChangeDateIsCalendarDay() {}

    private static boolean isOfDisappearance(ChangeEvent event) {
        return event instanceof ExOfficioDeletion deletion
                && deletion.cause() == ExOfficioDeletion.Cause.ADJUDICATION_OF_DISAPPEARANCE;
    }
}
