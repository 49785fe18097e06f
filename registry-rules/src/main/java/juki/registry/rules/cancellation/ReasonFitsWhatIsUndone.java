package juki.registry.rules.cancellation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.ChangeReason;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Reason fits what is undone (取消しの事由): undoing a removal has the reason 09 (異動の取消し（増）), undoing an entry 28
 * (異動の取消し（減）), undoing any other change 59 (異動の取消し（修正）). Where entries of several persons are undone together, as a
 * death and the survivor's new place as head, the removal or entry among them decides.
 *
 * <p>Basis: standard specification 1.2.2, 4.6, on Basic Resident Registration Act Art. 8, since 1967-11-10.
 * Catalogue T-27 for cancellations; error as verified, the order of precedence is our reading.
 */
final class ReasonFitsWhatIsUndone {

    private static final Objection MISFIT = Objection.to("異動事由", "reason")
            .because("取消しの事由（増・減・修正）が、取り消す異動に合いません", "the reason does not fit what is undone")
            .remedy("消除の取消しは（増）、記載の取消しは（減）、その他は（修正）としてください", "09 undoes a removal, 28 an entry, 59 any other change");

    static final Rule RULE = Rule.asserting("CANCEL-005", "取消しの事由が異動に合う", "The reason fits what is undone")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION
                            .section("1.2.2")
                            .and(Statute.STANDARD_SPECIFICATION.section("4.6"))))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> MISFIT.when(misfits(cancellation, Undoing.of(cancellation, register))));

    private ReasonFitsWhatIsUndone() {}

    private static boolean misfits(ChangeCancelled cancellation, List<Undoing> undone) {
        Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
        undone.forEach(it -> reasons.add(it.reason()));
        if (reasons.contains(ChangeReason.REMOVAL_CANCELLED) || reasons.contains(ChangeReason.ENTRY_CANCELLED)) {
            reasons.remove(ChangeReason.CORRECTION_CANCELLED);
        }
        return !reasons.isEmpty()
                        && !cancellation
                                .reason()
                                .equals(Optional.of(reasons.iterator().next()))
                || reasons.size() > 1;
    }
}
