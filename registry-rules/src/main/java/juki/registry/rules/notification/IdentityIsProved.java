package juki.registry.rules.notification;

import java.time.LocalDate;
import juki.registry.rules.Objection;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Identity is proved (本人確認): whoever came shows one document with a photograph that an authority issued, or as many
 * others as the office asks for together, a spoken explanation of the household counting as one. What has run out by
 * the day of filing does not count. Online the electronic signature alone counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 27 para. 2, Ordinance Art. 8, since 2008-05-01, a day that is
 * generally known. Not in the catalogue; a hold, since it can be shown later.
 */
final class IdentityIsProved {

    private static final Objection MISSING = Objection.to("本人確認書類", "evidence of identity")
            .because("届出の任に当たっている人の本人確認ができていません", "it is not shown who files")
            .remedy(
                    "写真付きの官公署発行の書類1点、またはその他の書類等を必要な数だけ提示させてください",
                    "have one official document with a photograph shown, or as many others as needed");

    static Rule rule(OfficePractice practice) {
        return Rule.asserting("NOTIFICATION-010", "本人確認", "Whoever files shows who that is")
                .hold()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(27).paragraph(2))
                .since(LocalDate.of(2008, 5, 1))
                .onPaper(
                        Notification.FILED_HERE,
                        (paper, register) -> MISSING.when(paper.isFiledHere() && !isProved(paper, practice)));
    }

    private IdentityIsProved() {}

    private static boolean isProved(Notification paper, OfficePractice practice) {
        if (paper.channel() == Channel.ONLINE) {
            return paper.evidence().stream()
                    .anyMatch(one ->
                            one.kind() == IdentityEvidence.Kind.ELECTRONIC_SIGNATURE && one.isValidOn(paper.filedOn()));
        }
        return IdentityEvidence.suffices(paper.evidence(), paper.filedOn(), practice.documentsTogether());
    }
}
