package juki.registry.rules.notification;

import juki.registry.model.event.Notifier;
import juki.registry.rules.Objection;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Authority is shown (代理権の確認): an appointed agent brings a power of attorney (委任状), a statutory agent proof of being
 * one; a member of the household brings a power of attorney only where the office asks for it.
 *
 * <p>Basis: Basic Resident Registration Act Art. 27 para. 3, since 1967-11-10 as far as known; Ordinance Art. 8-3. Not
 * in the catalogue; a hold, since it can be brought later.
 */
final class AuthorityIsShown {

    private static final Objection MISSING = Objection.to("代理権", "authority")
            .because("代理権または法定代理人の資格を示す書類がありません", "nothing shows the authority to act for others")
            .remedy("委任状または法定代理人の資格を証する書類を提出させてください", "have a power of attorney or proof of statutory agency brought");

    static Rule rule(OfficePractice practice) {
        return Rule.asserting("NOTIFICATION-009", "代理権の確認", "Whoever files for others shows the authority")
                .hold()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(27).paragraph(3))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onPaper(
                        Notification.FILED_HERE,
                        (paper, register) -> MISSING.when(paper.isFiledHere() && !isShown(paper, practice)));
    }

    private AuthorityIsShown() {}

    private static boolean isShown(Notification paper, OfficePractice practice) {
        Notifier.Capacity capacity =
                paper.notifier().flatMap(Notifier::capacity).orElse(null);
        if (capacity == null) {
            return true;
        }
        return switch (capacity) {
            case RESIDENT, HEAD -> true;
            case MEMBER -> practice.membersFileForEachOther() || paper.encloses(Attachment.Document.POWER_OF_ATTORNEY);
            case APPOINTED_AGENT -> paper.encloses(Attachment.Document.POWER_OF_ATTORNEY);
            case STATUTORY_AGENT -> paper.encloses(Attachment.Document.PROOF_OF_STATUTORY_AGENCY);
        };
    }
}
