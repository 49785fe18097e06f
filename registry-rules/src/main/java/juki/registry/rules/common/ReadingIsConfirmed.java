package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Reading is confirmed (氏名の振り仮名): since 2025-05-26 the reading of a Japanese resident's name is an item of the record and comes from
 * the family register. The newly born and named have it from the beginning; readings of others have arrived since, in some places
 * later, so that whoever is entered or renamed is asked from the day that the office expects them, 2026-05-26 where it says
 * nothing. A blank name has no reading.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 1-2, as municipalities tell of it (Act 48 of 2023), since 2025-05-26;
 * standard specification 1.1.18. Catalogue R-23; the alert is a proposal.
 */
final class ReadingIsConfirmed {

    private static final Objection UNCONFIRMED = Objection.to("氏名の振り仮名", "reading of the name")
            .because("氏名の振り仮名がないか、戸籍等で確認されていません", "the reading of a name is missing or not confirmed")
            .remedy("戸籍の振り仮名を確認してください", "take the reading from the family register");

    static Rule rule(LocalDate expectedFrom) {
        return Rule.asserting("ENTRY-033", "氏名の振り仮名が確認済み", "The reading of a name is confirmed")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(7)
                        .and(Statute.STANDARD_SPECIFICATION.section("1.1.18")))
                .since(LocalDate.of(2025, 5, 26))
                .onEach(
                        EnumSet.of(
                                EventType.MOVE_IN,
                                EventType.EX_OFFICIO_ENTRY,
                                EventType.BIRTH,
                                EventType.CLERICAL_ERROR_CORRECTION,
                                EventType.EX_OFFICIO_CORRECTION,
                                EventType.NATURALIZATION,
                                EventType.NATIONALITY_ACQUISITION),
                        (event, register) -> UNCONFIRMED.when((event instanceof Birth
                                        || !event.processingDate().isBefore(expectedFrom))
                                && writesUnconfirmed(event, register)));
    }

    private ReadingIsConfirmed() {}

    private static boolean writesUnconfirmed(ChangeEvent event, ResidentRegister register) {
        if (event instanceof Naturalization naturalization) {
            return isUnconfirmed(naturalization.name());
        }
        if (event instanceof NationalityAcquisition acquisition) {
            return isUnconfirmed(acquisition.name());
        }
        return event.newResidents().stream()
                        .anyMatch(one -> one.details().kind() == ResidentKind.JAPANESE
                                && isUnconfirmed(one.person().name()))
                || Items.corrected(event)
                        .flatMap(RecordedItems::name)
                        .filter(ReadingIsConfirmed::isUnconfirmed)
                        .filter(any -> Subjects.any(event, register, record -> record.kind() == ResidentKind.JAPANESE))
                        .isPresent();
    }

    private static boolean isUnconfirmed(PersonName name) {
        return !name.isBlank() && name.furigana().filter(Furigana::isConfirmed).isEmpty();
    }
}
