package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.EventType;
import juki.registry.model.person.CommonName;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Common name is deleted after its entry (通称の記載と削除): the day on which a common name was deleted does not lie before that of its
 * entry, on the record that somebody brings along and where one is deleted here.
 *
 * <p>Basis: Order Art. 30-16, since 2012-07-09; standard specification 1.1.2. Catalogue D-30; error by logic.
 */
final class CommonNameIsDeletedAfterEntry {

    private static final Objection BACKWARDS = Objection.to("通称を削除した年月日", "day of deletion of a common name")
            .because("通称を削除した年月日が記載した年月日より前です", "a common name was deleted before it was entered")
            .remedy("通称の記載・削除の年月日を確認してください", "see on which days the common name was entered and deleted");

    static final Rule RULE = Rule.asserting("ENTRY-017", "通称の削除は記載の後", "A common name is deleted after its entry")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(30, 16)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.2")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
                            EventType.COMMON_NAME_CHANGE),
                    (event, register) -> BACKWARDS.when(
                            event instanceof CommonNameChange change
                                    ? deletesTooEarly(change, register)
                                    : Items.writesDetails(
                                            event, CommonNameIsDeletedAfterEntry::hasOneDeletedTooEarly)));

    private CommonNameIsDeletedAfterEntry() {}

    private static boolean hasOneDeletedTooEarly(ResidentDetails details) {
        return details instanceof ForeignResident foreign
                && foreign.commonNames().stream()
                        .anyMatch(name -> name.deletedOn()
                                .filter(day -> isBeforeEntry(day, name))
                                .isPresent());
    }

    private static boolean deletesTooEarly(CommonNameChange change, ResidentRegister register) {
        return change.commonName().isEmpty()
                && Subjects.any(
                        change,
                        register,
                        record -> record.details() instanceof ForeignResident foreign
                                && foreign.commonName()
                                        .filter(name -> isBeforeEntry(
                                                change.changeDate().latest(), name))
                                        .isPresent());
    }

    private static boolean isBeforeEntry(LocalDate day, CommonName name) {
        return name.enteredOn().filter(day::isBefore).isPresent();
    }
}
