package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePolicy;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.Weighing;
import juki.registry.rules.residence.Weight;
import juki.registry.rules.residence.fact.Fact;

/**
 * The competing base is weaker (競合する本拠): the places are compared by strong factors, then by medium ones, and never by a sum. Only
 * where they are objectively equal, family, school, letters and at last the declared intention break the tie, after a survey.
 */
final class CompetingBaseIsWeaker {

    static final Criterion CRITERION = Criterion.of("C-TWO", "二つの場所", "Two places")
            .at(Stage.COMPETITION)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.WHOLE_LIFE_1960,
                    Authorities.ACT_4,
                    Authority.judgment("東京都選挙管理委員会平成19年10月10日裁決", "Tokyo Election Commission 2007-10-10"))
            .saying(
                    "住所は一つに限る。宿泊、家族、家財、学校等の強い要素、次いで勤務先、郵便等を比べる。同等のときに限り、調査の上、家族、学校、郵便、意思の順で決める。",
                    "There is one residence. Strong factors are compared, then medium ones; only a tie is broken, after a survey, by family, school, letters and intention.")
            .appraising(CompetingBaseIsWeaker::appraise);

    private CompetingBaseIsWeaker() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.hasOtherHome()) {
            return Optional.empty();
        }
        Weighing weighing = Weighing.of(situation);
        Direction strong = weighing.balance(Weight.STRONG);
        if (strong != Direction.NEUTRAL) {
            return Optional.of(decided(situation, weighing, strong));
        }
        if (situation.stay() == Length.UNKNOWN) {
            return Optional.of(Opinion.open(
                            "強い要素が釣り合い、滞在の見込みが明らかでない",
                            "the strong factors are even, and how long the stay will be is not known",
                            Fact.EXPECTED_STAY)
                    .weighing(weighing.findings())
                    .with("G2", "G10"));
        }
        return Optional.of(weighing.isEven() ? tie(situation, weighing) : byMedium(situation, weighing));
    }

    private static Opinion decided(Situation situation, Weighing weighing, Direction direction) {
        Opinion opinion = direction == Direction.FOR
                ? Opinion.resident("総合すると、生活の本拠は申出の場所にある", "all in all the base of life is here", Fact.OTHER)
                : Opinion.elsewhere(
                        situation.elsewhere(),
                        "総合すると、生活の本拠は別の場所にある",
                        "all in all the base of life is elsewhere",
                        Fact.OTHER);
        boolean empty = direction == Direction.FOR && !situation.sleepsHere() && situation.says(Fact.NIGHTS);
        return empty
                ? Opinion.open("宿泊の事実がなく、他の要素と食い違う", "nobody sleeps here, against the other factors", Fact.NIGHTS)
                        .weighing(weighing.findings())
                        .with("G10")
                : opinion.weighing(weighing.findings()).with("G2", "G3");
    }

    private static Opinion byMedium(Situation situation, Weighing weighing) {
        Direction medium = weighing.balance(Weight.MEDIUM);
        return medium == Direction.NEUTRAL
                ? Opinion.open("強い要素も中程度の要素も釣り合う", "strong and medium factors are even", Fact.SURVEY)
                        .weighing(weighing.findings())
                        .with("G10")
                : decided(situation, weighing, medium);
    }

    private static Opinion tie(Situation situation, Weighing weighing) {
        boolean living = situation.sleepsHere();
        if (!living || situation.policy().tieNeedsSurvey() && !situation.surveySawLiving()) {
            return Opinion.open(
                            "二つの場所が客観的に同等で、実態調査がされていない",
                            "the places are objectively equal, and no survey has been made",
                            living ? Fact.SURVEY : Fact.NIGHTS)
                    .weighing(weighing.findings())
                    .with("G10");
        }
        for (ResidencePolicy.TieBreaker breaker : situation.policy().tieBreak()) {
            Direction direction = TieBreaks.direction(breaker, situation);
            if (direction != Direction.NEUTRAL) {
                return decided(situation, weighing, direction);
            }
        }
        return Opinion.open("二つの場所が同等で、意思も明らかでない", "the places are equal, and no intention is stated", Fact.INTENTION)
                .weighing(weighing.findings())
                .with("G10");
    }
}
