package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyRegister;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * A family register is under way (無戸籍者): who has none is recorded once a procedure towards one is pending; a newborn lives where
 * the household lives all the same, and only the recording waits.
 */
final class FamilyRegisterIsUnderWay {

    static final Criterion CRITERION = Criterion.of("C-NOKO", "無戸籍者", "Persons without a family register")
            .at(Stage.SCOPE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.notice("平成20年7月7日総行市第143号", "Notice So-gyo-shi 143 of 2008-07-07"),
                    Authority.judgment("最高裁平成21年4月17日判決", "Supreme Court 2009-04-17"))
            .saying(
                    "戸籍がない者は、日本国籍が明らかで、戸籍に向けた手続が進んでいるときに記載できる。手続がなければ調査する。",
                    "Who has no family register can be recorded if Japanese nationality is evident and a procedure is pending; without one it is investigated.")
            .appraising(FamilyRegisterIsUnderWay::appraise);

    private FamilyRegisterIsUnderWay() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.isForeign() || !situation.is(Fact.FAMILY_REGISTER, FamilyRegister.NONE)) {
            return Optional.empty();
        }
        if (situation.is(Fact.FAMILY_REGISTER_PROCEDURE, YesOrNo.YES)) {
            return Optional.of(Opinion.noted(
                    Direction.NEUTRAL,
                    "戸籍に向けた手続が進んでいる",
                    "a procedure towards a family register is pending",
                    Fact.FAMILY_REGISTER_PROCEDURE));
        }
        return situation.isNewborn()
                ? Optional.empty()
                : Optional.of(Opinion.open(
                        "戸籍がなく、それに向けた手続もない",
                        "there is no family register and no procedure towards one",
                        Fact.FAMILY_REGISTER_PROCEDURE));
    }
}
