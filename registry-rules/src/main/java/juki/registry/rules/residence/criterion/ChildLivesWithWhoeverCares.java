package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Custody;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyAt;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.Whereabouts;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * A child lives with whoever cares for it (未成年者): with foster parents, in a children's home for a year or more; temporary custody moves
 * nothing, and a notification against the custodial parent's place is investigated.
 */
final class ChildLivesWithWhoeverCares {

    static final Criterion CRITERION = Criterion.of("C-CHILD", "未成年者・里親・児童施設", "Minors")
            .at(Stage.CATEGORY)
            .on(
                    CertaintyMark.PARTLY_READ,
                    Authority.judgment("長野地裁松本支部平成26年3月31日判決", "Nagano District Court, Matsumoto Branch, 2014-03-31"),
                    Authorities.PRACTICE)
            .saying(
                    "未成年者にも固有の住所がある。里子は里親宅、一時保護は家庭のまま。監護者の住所に反する届出は調査する。",
                    "Minors have a residence of their own: foster children with the foster parents, in temporary custody still at home; filings against the custodial parent's place are investigated.")
            .appraising(ChildLivesWithWhoeverCares::appraise);

    private ChildLivesWithWhoeverCares() {}

    private static final int AGE_OF_LODGERS = 15;

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.at(PlaceKind.FOSTER_HOME)) {
            return Optional.of(
                    situation.stay() == Length.SHORT && situation.is(Fact.PLACE_TO_RETURN_TO, YesOrNo.YES)
                            ? Institutions.goesHome(situation)
                            : Opinion.resident(
                                    "里親に委託されている",
                                    "the child is placed with foster parents",
                                    Fact.PLACE,
                                    Fact.EXPECTED_STAY));
        }
        if (!situation.isMinor()) {
            return Optional.empty();
        }
        if (situation.at(PlaceKind.SHELTER, PlaceKind.EMERGENCY_SHELTER)
                && situation.stay() != Length.LONG
                && !situation.hasNowhereToReturn()) {
            return Optional.of(Institutions.goesHome(situation));
        }
        boolean alternating =
                situation.nights().isPresent() && situation.nights().equals(situation.otherNights());
        if (alternating && situation.is(Fact.SCHOOL, Whereabouts.HERE, Whereabouts.OTHER)) {
            return Optional.of(bySchool(situation));
        }
        return isAgainstCustody(situation)
                ? Optional.of(Opinion.open(
                                "監護者の住所と異なる場所の届出で、監護の所在が明らかでない",
                                "it is filed against the custodial parent's place, and who has custody is not settled",
                                Fact.CUSTODY)
                        .with("G10"))
                : Optional.empty();
    }

    private static Opinion bySchool(Situation situation) {
        return situation.is(Fact.SCHOOL, Whereabouts.HERE)
                ? Opinion.resident(
                        "両親のもとで交互に暮らし、学校は申出の場所にある",
                        "the child lives with the parents by turns, and goes to school here",
                        Fact.NIGHTS,
                        Fact.SCHOOL)
                : Opinion.elsewhere(
                        situation.elsewhere(),
                        "両親のもとで交互に暮らし、学校は別の場所にある",
                        "the child lives with the parents by turns, and goes to school elsewhere",
                        Fact.NIGHTS,
                        Fact.SCHOOL);
    }

    private static boolean isAgainstCustody(Situation situation) {
        if (situation.says(Fact.CUSTODY)) {
            return situation.is(Fact.CUSTODY, Custody.OTHER, Custody.UNKNOWN) && situation.at(PlaceKind.DWELLING);
        }
        // Nobody said who has custody: a dwelling away from the family, and no lodging of a student.
        boolean tooYoungToLodge =
                situation.value(Fact.AGE).filter(age -> age < AGE_OF_LODGERS).isPresent();
        return situation.at(PlaceKind.DWELLING)
                && situation.isFiled()
                && situation.is(Fact.FAMILY_AT, FamilyAt.OTHER)
                && (tooYoungToLodge || !situation.is(Fact.TITLE, Title.LEASE, Title.INSTITUTION, Title.EMPLOYER))
                && !situation.says(Fact.RETURNS);
    }
}
