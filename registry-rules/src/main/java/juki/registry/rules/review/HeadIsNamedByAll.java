package juki.registry.rules.review;

import juki.registry.model.person.PersonName;
import juki.registry.model.resident.Membership;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Head is named by all (世帯主の氏名・続柄の一致): every member's record shows the head's name as the head's own record does, and how the
 * member stands to the head. Changes keep it so; a register that was carried over may come without it, and members who
 * were without a head keep blanks when one joins them.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 1.1.10, 4.2.3. Catalogue
 * H-14 and H-29.
 */
final class HeadIsNamedByAll {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-004",
            "世帯員の記載が世帯主と一致する",
            "All members' records name the head",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.10")),
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(),
            Objection.to("世帯主の氏名・続柄", "name of the head, relationship")
                    .because(
                            "世帯主の氏名が世帯主の住民票と異なるか、続柄が空欄の世帯員がいます",
                            "some member's record names another head or shows no relationship")
                    .remedy("続柄の変更または職権修正で記載を合わせてください", "set relationships, or correct the record ex officio"));

    private HeadIsNamedByAll() {}

    static boolean isNamedOtherwise(Roof roof) {
        PersonName name = roof.head().map(head -> head.name()).orElse(null);
        return name != null
                && roof.members().stream().map(one -> one.membership()).anyMatch(place -> isOther(place, name));
    }

    private static boolean isOther(Membership place, PersonName name) {
        return place.relationship().isEmpty()
                || place.headName().filter(name::equals).isEmpty();
    }
}
