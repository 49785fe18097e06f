package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.LandKind;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * The form of living is one that common sense accepts (社会通念上の生活の本拠): a tent or hut in a park, or a boat moored in a public river
 * without permission, has not the substance of a base. How far this reaches on private land is unsettled.
 */
final class FormOfLivingIsAccepted {

    static final Criterion CRITERION = Criterion.of("G5", "居住の形態", "Form of living")
            .at(Stage.PLACE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.TENT_2008,
                    Authority.judgment("大阪高裁平成19年1月23日判決", "Osaka High Court 2007-01-23"))
            .saying(
                    "公園、河川敷等の公共用地に無権原で設けたテント、小屋等は、社会通念上、生活の本拠の実体を欠く。",
                    "A tent or hut put without right on public land or waters lacks the substance of a base.")
            .appraising(FormOfLivingIsAccepted::appraise);

    private FormOfLivingIsAccepted() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean onPublicLand = situation
                .value(Fact.LAND)
                .map(land -> land == LandKind.PUBLIC)
                .orElseGet(() -> situation.at(PlaceKind.PARK_TENT, PlaceKind.HOUSEBOAT));
        boolean withoutRight = situation.is(Fact.PLACED_LAWFULLY, YesOrNo.NO)
                || situation.at(PlaceKind.PARK_TENT) && !situation.is(Fact.PLACED_LAWFULLY, YesOrNo.YES);
        return onPublicLand && withoutRight
                ? Optional.of(Opinion.elsewhere(
                                situation.elsewhere(),
                                "公共用地等に無権原で設けられ、生活の本拠の実体がない",
                                "it stands on public land or waters without right and lacks the substance of a base",
                                Fact.PLACE,
                                Fact.LAND,
                                Fact.PLACED_LAWFULLY)
                        .withoutSurvey())
                : Optional.empty();
    }
}
