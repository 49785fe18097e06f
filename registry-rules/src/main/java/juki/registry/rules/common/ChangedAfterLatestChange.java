package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Changed after the latest change (異動日の前後): a change dated before one already recorded of the same person is
 * possible, as a late notification is, but the record then tells of the two in the order of the office and not of
 * life. Compared is the last entry that stands, by dates that leave no doubt; a plan that has not come about and the
 * opening of the register do not count. Corrections, cancellations and move-in notices look back by nature and are
 * not asked about.
 *
 * <p>Basis: standard specification 1.2.1, 4.0.3, on Basic Resident Registration Act Art. 8, since 1967-11-10.
 * Catalogue D-18; the alert is a proposal.
 */
final class ChangedAfterLatestChange {

    private static final Objection EARLIER = Objection.to("異動日", "change date")
            .because("すでに記録された異動より前の異動日です", "the change date lies before a change recorded already")
            .remedy("異動の順序を確認してください", "see whether the order of the changes is right");

    static final Rule RULE = Rule.asserting(
                    "COMMON-009", "異動日は前の異動日以後", "The change does not precede an earlier recorded one")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION
                            .section("1.2.1")
                            .and(Statute.STANDARD_SPECIFICATION.section("4.0.3"))))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.MOVE_OUT,
                            EventType.DEATH,
                            EventType.EX_OFFICIO_DELETION,
                            EventType.NATURALIZATION,
                            EventType.NATIONALITY_ACQUISITION,
                            EventType.NATIONALITY_LOSS,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE,
                            EventType.RECORD_CODE_CHANGE),
                    (event, register) -> EARLIER.when(
                            event.subjects().stream().anyMatch(one -> hasLaterChange(one, event, register))));

    private ChangedAfterLatestChange() {}

    /** Whether the last entry of somebody that stands tells of something later in life than the change. */
    static boolean hasLaterChange(AddresseeNumber one, ChangeEvent event, ResidentRegister register) {
        ChangeHistory history = register.history(one).orElse(null);
        HistoryEntry last = history == null ? null : history.lastStanding().orElse(null);
        return last != null && cameAbout(last.event()) && event.changeDate().surelyBefore(last.changeDate());
    }

    private static boolean cameAbout(ChangeEvent last) {
        return !(last instanceof CarryOver) && !(last instanceof MoveOut moveOut && !moveOut.hasComeAbout());
    }
}
