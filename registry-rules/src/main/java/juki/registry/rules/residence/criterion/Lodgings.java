package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidencePolicy;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.Whereabouts;
import juki.registry.rules.residence.fact.YesOrNo;

/** What lodgings have in common (宿泊施設に共通の判断). */
final class Lodgings {

    private static final Nights SETTLED = new Nights(60);

    private Lodgings() {}

    /** Whether the room is let or owned, and so a dwelling like any other. */
    static boolean isLet(Situation situation) {
        return situation.is(Fact.TITLE, Title.LEASE, Title.OWNER);
    }

    /** A lodging whose contract has to be a long one. */
    static Optional<Opinion> of(Situation situation) {
        if (isLet(situation)) {
            return Optional.empty();
        }
        if (situation.keepsHome()) {
            return besideAHome(situation);
        }
        boolean agreed = situation.is(Fact.CONSENT, YesOrNo.YES)
                && !situation.is(Fact.RECORD, ExistingRecord.OTHER)
                && !situation.is(Fact.TITLE, Title.DAILY, Title.NONE, Title.UNKNOWN);
        return Optional.of(
                agreed
                        ? Opinion.resident(
                                "唯一の住居で、長期の契約と管理者の同意がある",
                                "it is the only home, on a long contract and with the manager's consent",
                                Fact.TITLE,
                                Fact.CONSENT,
                                Fact.OTHER)
                        : withoutAHome(situation));
    }

    /** A lodging beside a home: temporary unless it is said to be long, or that nobody knows; who stays for long is compared. */
    static Optional<Opinion> besideAHome(Situation situation) {
        return switch (situation.stay()) {
            case SHORT, UNSTATED -> Optional.of(Institutions.goesHome(situation));
            case LONG -> Optional.empty();
            case UNKNOWN ->
                Optional.of(Opinion.open(
                                "ほかに家があり、宿泊の見込み期間が明らかでない",
                                "there is a home elsewhere, and how long the person will lodge is not known",
                                Fact.EXPECTED_STAY)
                        .with("G10"));
        };
    }

    /** A lodging without a home elsewhere, where consent or contract is wanting. */
    static Opinion withoutAHome(Situation situation) {
        if (situation.is(Fact.RECORD, ExistingRecord.OTHER)) {
            return Opinion.open("ほかの市区町村に記録がある", "there is a record elsewhere", Fact.RECORD)
                    .with("G10");
        }
        boolean settled = situation
                        .nights()
                        .filter(nights -> nights.compareTo(SETTLED) >= 0)
                        .isPresent()
                && situation.is(Fact.BELONGINGS, Whereabouts.HERE)
                && situation.stay() != Length.SHORT;
        ResidencePolicy.LodgingConsent worth = situation.policy().lodgingConsent();
        boolean refused = situation.is(Fact.CONSENT, YesOrNo.NO);
        if (settled && worth == ResidencePolicy.LodgingConsent.IGNORED && situation.stay() == Length.LONG) {
            return Opinion.resident(
                    "唯一の住居に1年以上現に生活している",
                    "the person has really lived there, as the only home, for long",
                    Fact.NIGHTS,
                    Fact.EXPECTED_STAY);
        }
        if (!settled || refused && worth == ResidencePolicy.LodgingConsent.REQUIRED) {
            return Opinion.elsewhere(
                    situation.elsewhere(),
                    "一時の宿泊であり、生活の本拠の実体がない",
                    "it is temporary lodging without the substance of a base",
                    Fact.TITLE,
                    Fact.CONSENT,
                    Fact.NIGHTS,
                    Fact.BELONGINGS);
        }
        Fact<?> wanting = situation.is(Fact.CONSENT, YesOrNo.YES) ? Fact.TITLE : Fact.CONSENT;
        return Opinion.open(
                        "現に生活しているが、契約又は管理者の同意を欠く",
                        "the person really lives there, and contract or consent is wanting",
                        wanting)
                .with("G6", "G10");
    }
}
