package juki.registry.rules.residence.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.law.StatutoryPeriod;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.OpenQuestion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.ResidencePolicy;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Channel;
import juki.registry.rules.residence.fact.EvidenceHeld;
import juki.registry.rules.residence.fact.EvidenceKind;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.LocationProof;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.SignatureCertificate;

/**
 * Evidence stands for claims (オンライン届出の疎明): of an online notification only evidence counts. It needs identity, and either a
 * survey that saw living there, or presence at the address and use over time; any contradiction blocks. It is asked where a residence
 * would be found: what somebody says against himself needs no evidence.
 *
 * <p>Location of a device counts as presence at the address only if it is repeated; where nobody says so, it is taken as a single one.
 * Between move-out and move-in the signature certificate of the old address has lapsed; what it is worth is a policy.
 */
final class EvidenceStandsForClaims {

    static final Criterion CRITERION = Criterion.of("C-ONLINE", "オンライン届出", "Online notifications")
            .at(Stage.SUFFICIENCY)
            .on(CertaintyMark.ENGINEERING, Authorities.MIC_REPORT_3, Authorities.ACT_34_2)
            .saying(
                    "オンラインの申述は疎明で置き換える。本人確認と、実態調査、又は住所地での所在（本人限定受取郵便か反復した位置情報）及び継続的な使用を要する。矛盾があれば受理しない。",
                    "Claims made online are replaced by evidence: identity, and either a survey or presence at the address (restricted mail or repeated location) with use over time; a contradiction always blocks.")
            .reviewing(EvidenceStandsForClaims::review);

    private EvidenceStandsForClaims() {}

    private static Optional<Opinion> review(Situation situation, Opinion provisional) {
        if (provisional.outcome().filter(it -> it == ResidenceOutcome.RESIDENT).isEmpty()) {
            return Optional.empty();
        }
        boolean nothing = situation.is(Fact.EVIDENCE, EvidenceHeld.of());
        if (situation.is(Fact.CHANNEL, Channel.PROXY) && nothing) {
            return Optional.of(Opinion.open("代理人の届出に何の資料もない", "a proxy filed and brought nothing", Fact.EVIDENCE));
        }
        if (!situation.is(Fact.CHANNEL, Channel.ONLINE)) {
            return Optional.empty();
        }
        List<Fact<?>> contradictions = new ArrayList<>(situation.contradictions());
        boolean otherInUse = situation.is(Fact.RECORD, ExistingRecord.OTHER)
                && situation
                        .value(Fact.OTHER_NIGHTS)
                        .filter(nights -> !nights.equals(Nights.ZERO))
                        .isPresent();
        if (otherInUse) {
            contradictions.add(Fact.OTHER_NIGHTS);
        }
        if (!contradictions.isEmpty()) {
            return Optional.of(Opinion.open("疎明に矛盾がある", "the evidence contradicts what is claimed", Fact.EVIDENCE)
                    .asking(contradictions.stream()
                            .map(OpenQuestion::contradicted)
                            .toList())
                    .with("G10"));
        }
        List<OpenQuestion> missing = missing(situation);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Opinion.open("疎明が足りない", "the evidence is not enough", Fact.EVIDENCE)
                        .asking(missing)
                        .with("G10"));
    }

    private static List<OpenQuestion> missing(Situation situation) {
        EvidenceHeld held = situation.value(Fact.EVIDENCE).orElse(EvidenceHeld.of());
        List<OpenQuestion> missing = new ArrayList<>();
        if (!held.has(EvidenceKind.IDENTITY) || !isIdentified(situation)) {
            missing.add(new OpenQuestion(
                    Fact.EVIDENCE, "本人確認（保証レベル3）がない", "not held: proof of identity at assurance level 3"));
        }
        boolean surveyed = situation.surveySawLiving() || held.has(EvidenceKind.SURVEY);
        if (surveyed) {
            return missing;
        }
        boolean present = held.has(EvidenceKind.MAIL)
                || held.has(EvidenceKind.LOCATION) && situation.is(Fact.LOCATION_PROOF, LocationProof.REPEATED);
        if (!present) {
            missing.add(new OpenQuestion(
                    Fact.EVIDENCE,
                    "住所地での所在（③本人限定受取郵便、又は反復した①位置情報）の疎明がない",
                    "not held: presence at the address (3 restricted mail, or 1 location on several nights)"));
        }
        if (!held.has(EvidenceKind.UTILITY)) {
            missing.add(
                    new OpenQuestion(Fact.EVIDENCE, "継続した使用（⑥電気・水道等）の疎明がない", "not held: use over time (6 utilities)"));
        }
        return missing;
    }

    private static boolean isIdentified(Situation situation) {
        if (!situation.is(Fact.CERTIFICATE, SignatureCertificate.LAPSED)) {
            return true;
        }
        Optional<LocalDate> moved = situation.since();
        return situation.policy().lapsedCertificate() == ResidencePolicy.LapsedCertificate.FOURTEEN_DAYS
                && moved.isPresent()
                && situation
                        .value(Fact.FILED)
                        .filter(filed -> !StatutoryPeriod.MOVE_IN_NOTIFICATION
                                .period()
                                .lastDay(moved.get())
                                .isBefore(filed))
                        .isPresent();
    }
}
