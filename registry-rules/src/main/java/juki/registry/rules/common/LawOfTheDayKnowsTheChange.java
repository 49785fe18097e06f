package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.Map;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Law of the day knows the change (制度の有無): what the register records only since some day was not recorded before it. Resident record
 * codes came on 2002-08-05, foreign residents with their common names on 2012-07-09, when a record began to change its kind with the
 * nationality, Individual Numbers on 2015-10-05 and former surnames on 2019-11-05. Asked of the processing date, whatever the book: an
 * act of an older day is judged by what there was.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7, which says item by item what is recorded, since 1967-11-10, with Art. 30-45 and Order
 * Art. 30-13. Not in the catalogue; error by logic.
 */
final class LawOfTheDayKnowsTheChange {

    private static final Map<EventType, LocalDate> FIRST_DAYS = Map.of(
            EventType.RECORD_CODE_CHANGE, LocalDate.of(2002, 8, 5),
            EventType.RECORD_CODE_ENTRY, LocalDate.of(2002, 8, 5),
            EventType.COMMON_NAME_CHANGE, LocalDate.of(2012, 7, 9),
            EventType.NATURALIZATION, LocalDate.of(2012, 7, 9),
            EventType.NATIONALITY_ACQUISITION, LocalDate.of(2012, 7, 9),
            EventType.NATIONALITY_LOSS, LocalDate.of(2012, 7, 9),
            EventType.INDIVIDUAL_NUMBER_ASSIGNED, LocalDate.of(2015, 10, 5),
            EventType.INDIVIDUAL_NUMBER_CHANGE, LocalDate.of(2015, 10, 5),
            EventType.FORMER_SURNAME_CHANGE, LocalDate.of(2019, 11, 5));

    private static final Objection UNKNOWN = Objection.to("異動の種類", "kind of change")
            .because("処理日にはまだ制度がない異動です", "on the processing date the law did not know such a change yet")
            .remedy("異動の種類と処理日を確認してください", "see whether kind of change and processing date are right");

    static final Rule RULE = Rule.asserting(
                    "COMMON-028", "異動の種類が処理日の制度にある", "The law of the day knows the kind of change")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(30, 13)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    FIRST_DAYS.keySet(),
                    (event, register) -> UNKNOWN.when(
                            event.processingDate().isBefore(FIRST_DAYS.getOrDefault(event.type(), LocalDate.MIN))));

    private LawOfTheDayKnowsTheChange() {}
}
