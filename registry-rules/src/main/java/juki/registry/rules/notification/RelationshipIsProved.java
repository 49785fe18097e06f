package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Relationship is proved (続柄を証する文書): a foreign resident whose head is foreign too encloses a document that proves the
 * relationship; whoever is entered as 縁故者 or 同居人 claims none. Asked of a move-in; from whom the Order lets it be left
 * off elsewhere was not seen.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-49, since 2012-07-09; standard specification 1.1.11. Not in the
 * catalogue; a hold, since it can be brought.
 */
final class RelationshipIsProved {

    private static final Objection MISSING = Objection.to("続柄を証する文書", "proof of the relationship")
            .because("世帯主との続柄を証する文書がありません", "nothing proves the relationship to the head")
            .remedy("文書を提出させるか、続柄を縁故者としてください", "have it brought, or enter the person as 縁故者");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-020", "外国人住民の続柄を証する文書", "A foreign resident proves the relationship")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 49))
            .since(LocalDate.of(2012, 7, 9))
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(
                            isAsked(paper, register) && !paper.encloses(Attachment.Document.PROOF_OF_RELATIONSHIP)));

    private RelationshipIsProved() {}

    private static boolean isAsked(Notification paper, ResidentRegister register) {
        return headKind(paper, register)
                        .filter(kind -> kind == ResidentKind.FOREIGN)
                        .isPresent()
                && paper.asked().newcomers().stream().anyMatch(RelationshipIsProved::claimsKinship);
    }

    private static boolean claimsKinship(NewResident one) {
        return one.details().kind() == ResidentKind.FOREIGN
                && !one.relationship().isHead()
                && !one.relationship().equals(Relationship.RELATIVE)
                && !one.relationship().equals(Relationship.COHABITANT);
    }

    private static Optional<ResidentKind> headKind(Notification paper, ResidentRegister register) {
        return paper.asked().newcomers().stream()
                .filter(one -> one.relationship().isHead())
                .map(one -> one.details().kind())
                .findFirst()
                .or(() -> paper.formed()
                        .flatMap(event ->
                                event instanceof MoveIn moveIn ? Optional.of(moveIn.household()) : Optional.empty())
                        .flatMap(TargetHousehold::number)
                        .flatMap(register::household)
                        .flatMap(Household::head)
                        .flatMap(register::record)
                        .map(record -> record.kind()));
    }
}
