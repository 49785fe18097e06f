package juki.registry.rules.review;

import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Members live together (世帯員の住所の一致): the members of a household live on the lot of the household. Supplements (方書) may differ.
 * Changes keep it so; a register that was carried over may come without it.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.0.1. Catalogue H-15.
 */
final class MembersLiveTogether {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-005",
            "世帯員の住所が同じ",
            "All members live at one address",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(6).and(Statute.STANDARD_SPECIFICATION.section("4.0.1")),
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(),
            Objection.to("住所", "address")
                    .because("世帯と異なる住所の世帯員がいます", "some member's address is not that of the household")
                    .remedy("居住の実態を確認し、職権で修正してください", "find out who lives where, and correct it ex officio"));

    private MembersLiveTogether() {}

    static boolean areApart(Roof roof) {
        return roof.members().stream()
                .anyMatch(one ->
                        !one.residence().address().sameLot(roof.household().address()));
    }
}
