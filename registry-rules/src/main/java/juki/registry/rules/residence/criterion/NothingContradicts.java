package juki.registry.rules.residence.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.OpenQuestion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.Nights;

/**
 * Nothing contradicts (疑義): where evidence contradicts living at the place, or a fact is wanting without which nothing can be recorded,
 * it is investigated; the hold rests on facts and ends in time.
 */
final class NothingContradicts {

    static final Criterion CRITERION = Criterion.of("G10", "疑義と調査", "Doubt and investigation")
            .at(Stage.SUFFICIENCY)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_34_2,
                    Authority.notice("住民基本台帳事務処理要領（昭和42年10月4日自治振第150号等）", "Guideline on registry affairs (1967-10-04)"),
                    Authorities.SILENCE_2002)
            .saying(
                    "届出が事実に反する疑いがあるときは法第34条第2項により調査する。保留は事実に基づき、期限を定める。",
                    "A filing that may be untrue is investigated under Art. 34 para. 2; a hold rests on facts and has a deadline.")
            .reviewing(NothingContradicts::review);

    private NothingContradicts() {}

    private static Optional<Opinion> review(Situation situation, Opinion provisional) {
        if (provisional.outcome().filter(it -> it == ResidenceOutcome.RESIDENT).isEmpty()) {
            return Optional.empty();
        }
        List<OpenQuestion> questions = new ArrayList<>();
        if (provisional.livingHere()) {
            situation.contradictions().forEach(fact -> questions.add(OpenQuestion.contradicted(fact)));
            if (hasMoreThanAWeek(situation)) {
                questions.add(OpenQuestion.contradicted(Fact.OTHER_NIGHTS));
            }
        }
        if (!situation.says(Fact.SINCE)) {
            questions.add(OpenQuestion.missing(Fact.SINCE));
        } else if (situation.hasNotBegun()) {
            questions.add(OpenQuestion.contradicted(Fact.SINCE));
        }
        if (situation
                .value(Fact.PLAN_CHANGED_ON)
                .filter(day -> day.isAfter(situation.asOf()))
                .isPresent()) {
            questions.add(OpenQuestion.contradicted(Fact.PLAN_CHANGED_ON));
        }
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(Opinion.open("申述と疎明に疑義がある", "there is doubt about what is claimed", Fact.SURVEY)
                        .asking(questions));
    }

    private static boolean hasMoreThanAWeek(Situation situation) {
        Optional<Nights> here = situation.nights();
        Optional<Nights> there = situation.otherNights();
        return here.isPresent()
                && there.isPresent()
                && there.get().compareTo(here.get().rest()) > 0;
    }
}
