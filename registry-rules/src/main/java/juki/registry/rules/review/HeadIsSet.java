package juki.registry.rules.review;

import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Head is set (世帯主の設定): a household may be without a head for a while, and its other changes go on meanwhile; the members are
 * asked to notify one (世帯主変更依頼通知書).
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, Art. 25, since 1967-11-10; standard specification 1.1.10, 4.0.4.
 * Catalogue H-02; that it is allowed is verified.
 */
final class HeadIsSet {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-003",
            "世帯主が設定されている",
            "Every household has a head",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25).and(Statute.STANDARD_SPECIFICATION.section("4.0.4")),
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(),
            Objection.to("世帯主", "head of household")
                    .because("世帯主が設定されていない世帯です", "the household has no head")
                    .remedy("世帯主変更の届出を依頼してください", "ask the household to notify a change of head"));

    private HeadIsSet() {}

    static boolean isUnset(Roof roof) {
        return roof.household().isHeadUnset();
    }
}
