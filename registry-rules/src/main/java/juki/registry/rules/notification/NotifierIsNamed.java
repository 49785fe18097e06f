package juki.registry.rules.notification;

import juki.registry.model.event.Notifier;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notifier is named (届出人の記載): who files, and in which capacity, stands on the paper; whoever files for himself is named
 * among those concerned already. A notice, a note of the office and a paper of the family register have no notifier
 * here.
 *
 * <p>Basis: Basic Resident Registration Act Art. 27 para. 1, since 1967-11-10; Order Art. 26. Not in the catalogue; a
 * hold, since the Act asks for it in writing.
 */
final class NotifierIsNamed {

    private static final Objection MISSING = Objection.to("届出人", "notifier")
            .because("届出人の氏名または資格が記載されていません", "name or capacity of whoever files is missing")
            .remedy("届出の任に当たっている人の氏名と資格を記載させてください", "have whoever came write down name and capacity");

    static final Rule RULE = Rule.asserting("NOTIFICATION-007", "届出人の記載", "Whoever files is named")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(27).paragraph(1))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    Notification.FILED_HERE, (paper, register) -> MISSING.when(paper.isFiledHere() && !isNamed(paper)));

    private NotifierIsNamed() {}

    private static boolean isNamed(Notification paper) {
        return paper.notifier()
                .filter(one -> one.capacity()
                        .filter(capacity -> capacity == Notifier.Capacity.RESIDENT
                                || one.name().isPresent())
                        .isPresent())
                .isPresent();
    }
}
