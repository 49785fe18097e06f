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
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * A home that could move is fixed on lawful ground (トレーラーハウス等): then it is a dwelling like any other. On private land where it may
 * not stand practice differs, and it is investigated.
 */
final class HomeOnWheelsIsFixed {

    static final Criterion CRITERION = Criterion.of("C-TRAILER", "トレーラー・船等", "Trailers, boats and the like")
            .at(Stage.PLACE)
            .on(
                    CertaintyMark.PARTLY_READ,
                    Authority.practice("トレーラーハウス事業者の説明、市区町村の実務", "A maker's page; practice of municipalities"))
            .saying(
                    "適法に固定され、電気・水道等が備わり、居住しているものは住宅と同じ。私有地での違法な設置は調査する。",
                    "Fixed lawfully, connected and lived in, it is a dwelling; put unlawfully on private land it is investigated.")
            .appraising(HomeOnWheelsIsFixed::appraise);

    private HomeOnWheelsIsFixed() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean movable = situation.at(
                PlaceKind.TRAILER, PlaceKind.HOUSEBOAT, PlaceKind.VEHICLE, PlaceKind.PARK_TENT, PlaceKind.VACANT_LOT);
        if (!movable) {
            return Optional.empty();
        }
        if (situation.is(Fact.PLACED_LAWFULLY, YesOrNo.NO)) {
            return Optional.of(unsettled("私有地での設置が適法でない", "it may not stand where it stands, on private land"));
        }
        return situation.is(Fact.PLACED_LAWFULLY, YesOrNo.YES)
                ? Optional.of(Opinion.noted(
                        Direction.FOR,
                        "適法に固定されている",
                        "it is fixed where it may stand",
                        Fact.PLACE,
                        Fact.PLACED_LAWFULLY))
                : Optional.of(unsettled("設置の適法性が明らかでない", "whether it may stand there is not known"));
    }

    private static Opinion unsettled(String wording, String english) {
        return Opinion.open(wording, english, Fact.PLACED_LAWFULLY).with("G10");
    }
}
