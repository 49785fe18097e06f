package juki.registry.rules.common;

import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Alien registration is a day of the calendar (旧外登法による登録年月日): the date of the old alien registration comes from no family register, so
 * it is a day of the calendar, or unknown where it was not handed on, and never a day that the calendar lacks.
 *
 * <p>Basis: standard specification 1.1.8, since version 1.0 of September 2020. Catalogue D-06; error as verified.
 */
final class AlienRegistrationIsCalendarDay {

    private static final Objection LACKING = Objection.to("旧外登法による登録年月日", "date of the old alien registration")
            .because("旧外登法による登録年月日が暦上にない日です", "the date of the old alien registration is a day the calendar lacks")
            .remedy("暦上の日を確認するか、不詳としてください", "find out the day of the calendar, or let it be unknown");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-037", "旧外登法による登録年月日は暦上日", "An alien registration is a day of the calendar")
            .error()
            .citing(Statute.STANDARD_SPECIFICATION.section("1.1.8"))
            .since(Statute.STANDARD_SPECIFICATION.inForceSince())
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> LACKING.when(Items.writesDetails(
                            event,
                            details -> details instanceof ForeignResident foreign
                                    && foreign.foreignItems()
                                            .alienRegisteredOn()
                                            .filter(NonCalendarDate.class::isInstance)
                                            .isPresent())));

    private AlienRegistrationIsCalendarDay() {}
}
