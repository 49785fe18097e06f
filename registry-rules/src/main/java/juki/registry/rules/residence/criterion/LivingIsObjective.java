package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.OtherPlace;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * Living there is an objective fact (客観的居住の事実): it comes first, and the will only supplements it. Who sleeps at a place and has no
 * other lives there; a will without living makes no residence.
 */
final class LivingIsObjective {

    static final Criterion CRITERION = Criterion.of("G2", "客観的居住の事実", "Objective facts first")
            .at(Stage.COMPETITION)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.judgment("福岡高裁昭和24年4月15日判決", "Fukuoka High Court 1949-04-15"),
                    Authorities.MIC_REPORT_3,
                    Authorities.CABINET_2009)
            .saying(
                    "客観的居住の事実を基礎とし、主観的居住意思は補完にとどまる。事実のないところを意思で補うことはできない。",
                    "Objective facts of living are the base and the will supplements them; it can never stand for absent facts.")
            .appraising(LivingIsObjective::appraise);

    private LivingIsObjective() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (situation.hasOtherHome()) {
            return Optional.empty();
        }
        if (situation.sleepsHereMostly() || isAllHere(situation)) {
            return Optional.of(Opinion.resident(
                            "現に居住し、競合する住居がない",
                            "somebody really lives here, and no other home competes",
                            Fact.NIGHTS,
                            Fact.OTHER,
                            Fact.BELONGINGS)
                    .with("G1"));
        }
        if (situation.says(Fact.NIGHTS) && !situation.sleepsHere()) {
            return Optional.of(
                    Opinion.elsewhere(situation.elsewhere(), "居住の事実がない", "nobody lives here", Fact.NIGHTS, Fact.OTHER));
        }
        return Optional.of(Opinion.open(
                        "居住の事実が明らかでない",
                        "whether somebody lives here is not known",
                        situation.says(Fact.NIGHTS) ? Fact.OTHER : Fact.NIGHTS)
                .with("G10"));
    }

    /** Nobody counted the nights, but a survey saw living there, or all goods are here and there is no other place. */
    private static boolean isAllHere(Situation situation) {
        boolean allGoods = situation.is(Fact.BELONGINGS, Whereabouts.HERE) && situation.is(Fact.OTHER, OtherPlace.NONE);
        return !situation.says(Fact.NIGHTS) && (situation.surveySawLiving() || allGoods);
    }
}
