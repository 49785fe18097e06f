package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Transitional stay has not ended (経過滞在の期間): whoever was born here without a status or has lost Japanese nationality may stay for
 * sixty days without one, counted from birth or from the day of becoming a foreign resident; afterwards the person has a status
 * or no longer a record. Asked when such a person is entered, moves inside, changes household or is corrected. An uncertain first
 * day counts with its latest possible day; where only an earlier one would be over, nothing is objected to here.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, with Immigration Control Act Art. 22-2 para. 1, since 2012-07-09.
 * Catalogue D-29; alert after the law.
 */
final class TransitionalStayHasNotEnded {

    private static final Objection OVER = Objection.to("法第30条の45の区分", "legal class")
            .because("経過滞在者の60日を過ぎています", "more than sixty days have passed for a transitional resident")
            .remedy("在留資格の取得または職権消除の要否を確認してください", "see whether a status was acquired or the record is to be removed");

    static Rule rule(ClosedDays closedDays) {
        return Rule.asserting("ENTRY-024", "経過滞在は60日以内", "A transitional stay lasts sixty days")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(30, 45)
                        .and(Statute.IMMIGRATION_CONTROL_ACT.article(22, 2).paragraph(1)))
                .since(LocalDate.of(2012, 7, 9))
                .onEach(
                        EnumSet.of(
                                EventType.MOVE_IN,
                                EventType.EX_OFFICIO_ENTRY,
                                EventType.BIRTH,
                                EventType.ADDRESS_CHANGE,
                                EventType.INTER_WARD_CHANGE,
                                EventType.HOUSEHOLD_SPLIT,
                                EventType.HOUSEHOLD_MERGER,
                                EventType.HOUSEHOLD_CHANGE,
                                EventType.HOUSEHOLD_HEAD_CHANGE,
                                EventType.RELATIONSHIP_CHANGE,
                                EventType.CLERICAL_ERROR_CORRECTION,
                                EventType.EX_OFFICIO_CORRECTION),
                        (event, register) -> OVER.when(isOver(event, register, closedDays)));
    }

    private TransitionalStayHasNotEnded() {}

    private static boolean isOver(ChangeEvent event, ResidentRegister register, ClosedDays closedDays) {
        LocalDate day = event.processingDate();
        for (NewResident one : event.newResidents()) {
            if (isOver(one.details(), one.person().dateOfBirth(), day, closedDays)) {
                return true;
            }
        }
        Optional<RecordedItems> items = Items.corrected(event);
        return Subjects.any(event, register, record -> {
            ResidentRecord after = items.map(it -> it.appliedTo(record)).orElse(record);
            return record.isLiving() && isOver(after.details(), after.person().dateOfBirth(), day, closedDays);
        });
    }

    private static boolean isOver(ResidentDetails details, RegisterDate birth, LocalDate day, ClosedDays closedDays) {
        if (!(details instanceof ForeignResident foreign)) {
            return false;
        }
        return switch (foreign.legalClass()) {
            case TRANSITIONAL_BY_BIRTH -> isOver(birth, day, closedDays);
            case TRANSITIONAL_BY_NATIONALITY_LOSS -> isOver(foreign.becameResidentOn(), day, closedDays);
            default -> false;
        };
    }

    private static boolean isOver(RegisterDate start, LocalDate day, ClosedDays closedDays) {
        return StatutoryPeriod.TRANSITIONAL_STAY
                .period()
                .isMissed(start, day, closedDays)
                .isYes();
    }
}
