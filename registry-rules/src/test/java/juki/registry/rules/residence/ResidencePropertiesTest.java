package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import juki.registry.rules.residence.fact.Channel;
import juki.registry.rules.residence.fact.EvidenceHeld;
import juki.registry.rules.residence.fact.EvidenceKind;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.ExpectedTime;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ForeignStatus;
import juki.registry.rules.residence.fact.Intention;
import juki.registry.rules.residence.fact.LivingSince;
import juki.registry.rules.residence.fact.MailDelivery;
import juki.registry.rules.residence.fact.Motive;
import juki.registry.rules.residence.fact.Nationality;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.Objection;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.rules.residence.fact.SurveyResult;
import juki.registry.rules.residence.fact.Territory;
import juki.registry.rules.residence.fact.UtilityUse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every determination, whatever the facts: P1 to P15 of the criteria. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ResidencePropertiesTest {

    private static final CriteriaBook BOOK = CriteriaBook.standard();

    @Provide
    Arbitrary<ResidenceFacts> facts() {
        return AnyFacts.facts();
    }

    private static ResidenceDetermination determine(ResidenceFacts facts) {
        return BOOK.determine(facts);
    }

    private static String answer(ResidenceFacts facts) {
        return Cases.answer(determine(facts));
    }

    private static int rank(ResidenceFacts facts) {
        return switch (determine(facts).outcome()) {
            case NOT_RESIDENT -> 0;
            case NEEDS_INVESTIGATION -> 1;
            case RESIDENT -> 2;
        };
    }

    @Property
    void p1MotiveAndObjectionsChangeNothing(
            @ForAll("facts") ResidenceFacts facts, @ForAll Motive motive, @ForAll Objection objection) {
        assertThat(answer(facts.with(Fact.MOTIVE, motive).with(Fact.OBJECTION, objection)))
                .isEqualTo(answer(facts.without(Fact.MOTIVE, Fact.OBJECTION)));
    }

    @Property
    void p2IntentionDecidesATieAndNothingElse(@ForAll("facts") ResidenceFacts facts) {
        ResidenceDetermination here = determine(facts.with(Fact.INTENTION, Intention.HERE));
        ResidenceDetermination elsewhere = determine(facts.with(Fact.INTENTION, Intention.OTHER));

        if (!Cases.answer(here).equals(Cases.answer(elsewhere))) {
            assertThat(Weighing.of(Situation.of(facts, ResidencePolicy.standard()))
                            .isEven())
                    .isTrue();
            assertThat(facts.value(Fact.NIGHTS))
                    .hasValueSatisfying(nights -> assertThat(nights).isGreaterThan(Nights.ZERO));
            assertThat(facts.value(Fact.SURVEY)).contains(SurveyResult.PRESENT);
        }
    }

    @Property
    void p3WhereARecordExistsDoesNotChangeTheOutcome(@ForAll("facts") ResidenceFacts facts) {
        // Removing a record is guarded by a survey; lodging, buildings on the line and online filings ask for the
        // record by themselves.
        ResidencePolicy unguarded = ResidencePolicy.builder()
                .version("unguarded")
                .erasureNeedsSurvey(false)
                .build();
        boolean asked = List.of(
                                PlaceKind.HOTEL,
                                PlaceKind.SIMPLE_LODGING,
                                PlaceKind.WEEKLY_FLAT,
                                PlaceKind.INTERNET_CAFE,
                                PlaceKind.SHELTER)
                        .contains(facts.value(Fact.PLACE).orElse(PlaceKind.DWELLING))
                || facts.is(Fact.TERRITORY, Territory.BOUNDARY)
                || facts.is(Fact.CHANNEL, Channel.ONLINE);
        if (!asked) {
            assertThat(List.of(ExistingRecord.HERE, ExistingRecord.OTHER, ExistingRecord.NONE).stream()
                            .map(record -> BOOK.determine(facts.with(Fact.RECORD, record), unguarded)
                                    .outcome())
                            .distinct())
                    .hasSize(1);
        }
    }

    /** Two homes, told from the side of the one and of the other. */
    record TwoHomes(String here, String there) {}

    @Provide
    Arbitrary<TwoHomes> twoHomes() {
        Arbitrary<String> nights = Arbitraries.of("0;7", "1;6", "2;5", "3;4", "3.5;3.5", "4;3", "5;2", "7;0");
        Arbitrary<String> side = Arbitraries.of("here;other", "other;here", "split;split");
        Arbitrary<String> family = Arbitraries.of("candidate;other", "other;candidate", "split;split", "none;none");
        Arbitrary<String> intent = Arbitraries.of("here;other", "other;here", "unstated;unstated");
        Arbitrary<String> contact = Arbitraries.of("close;close", "weak;weak", "none;none");
        return Combinators.combine(nights, side, side, side, family, contact, intent, Arbitraries.of(true, false))
                .as((n, goods, work, school, kin, close, will, surveyed) -> {
                    List<String> here = new ArrayList<>();
                    for (int i = 0; i < 2; i++) {
                        here.add(
                                "as_of=2024-06-01;nat=jp;place=dwelling;structure=yes;contract=lease;since=2022-01-01;other=rented"
                                        + ";nights_pw=" + n.split(";", -1)[i] + ";other_nights_pw="
                                        + n.split(";", -1)[1 - i]
                                        + ";belongings=" + goods.split(";", -1)[i] + ";work=" + work.split(";", -1)[i]
                                        + ";school=" + school.split(";", -1)[i] + ";family_at=" + kin.split(";", -1)[i]
                                        + ";family_contact=" + close.split(";", -1)[i] + ";intent="
                                        + will.split(";", -1)[i]
                                        + (surveyed ? ";survey=present" : ""));
                    }
                    return new TwoHomes(here.get(0), here.get(1));
                });
    }

    @Property
    void p4OfTwoHomesAtMostOneIsTheResidence(@ForAll("twoHomes") TwoHomes homes) {
        assertThat(List.of(determine(AnyFacts.of(homes.here())), determine(AnyFacts.of(homes.there()))))
                .filteredOn(it -> it.outcome() == ResidenceOutcome.RESIDENT)
                .hasSizeLessThan(2);
    }

    @Property
    void p5TheOrderOfFactsAndOfEvidenceDoesNotMatter(@ForAll("facts") ResidenceFacts facts, @ForAll Random random) {
        List<String> pieces = new ArrayList<>(List.of(facts.text().split(";", -1)));
        Collections.shuffle(pieces, random);
        String shuffled = String.join(";", pieces).replace("evidence=id+mail+util", "evidence=util+id+mail");

        assertThat(determine(AnyFacts.of(shuffled))).isEqualTo(determine(facts));
    }

    @Property
    void p6EvidenceThatConfirmsNeverLowers(@ForAll("facts") ResidenceFacts any) {
        // Claims that somebody lives here, and nothing to the contrary yet.
        ResidenceFacts facts = any.without(
                        Fact.TRIGGER,
                        Fact.MAIL,
                        Fact.UTILITIES,
                        Fact.SURVEY,
                        Fact.BELONGINGS,
                        Fact.FAMILY_AT,
                        Fact.LEAVE_DATE)
                .with(Fact.INTENTION, Intention.HERE);
        int before = rank(facts);

        assertThat(rank(facts.with(Fact.MAIL, MailDelivery.RECEIVED))).isGreaterThanOrEqualTo(before);
        assertThat(rank(facts.with(Fact.UTILITIES, UtilityUse.NORMAL))).isGreaterThanOrEqualTo(before);
        assertThat(rank(facts.with(Fact.SURVEY, SurveyResult.PRESENT))).isGreaterThanOrEqualTo(before);
        facts.value(Fact.EVIDENCE).ifPresent(held -> {
            for (EvidenceKind kind : EvidenceKind.values()) {
                List<EvidenceKind> more = new ArrayList<>(held.kinds());
                more.add(kind);
                EvidenceHeld longer = new EvidenceHeld(Set.copyOf(more));
                assertThat(rank(facts.with(Fact.EVIDENCE, longer))).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Property
    void p6AContradictionNeverRaises(@ForAll("facts") ResidenceFacts any) {
        ResidenceFacts facts = any.without(Fact.MAIL, Fact.UTILITIES, Fact.SURVEY);
        int before = rank(facts);

        assertThat(rank(facts.with(Fact.MAIL, MailDelivery.RETURNED))).isLessThanOrEqualTo(before);
        assertThat(rank(facts.with(Fact.UTILITIES, UtilityUse.NONE))).isLessThanOrEqualTo(before);
        assertThat(rank(facts.with(Fact.SURVEY, SurveyResult.ABSENT))).isLessThanOrEqualTo(before);
    }

    @Property
    void p7NoDateIsInTheFutureAndAnInvestigationHasNone(@ForAll("facts") ResidenceFacts facts) {
        ResidenceDetermination determination = determine(facts);

        assertThat(determination.effectiveDate())
                .satisfiesAnyOf(
                        date -> assertThat(date).isEmpty(),
                        date -> assertThat(date.orElseThrow()).isBeforeOrEqualTo(facts.asOf()));
        if (determination.outcome() == ResidenceOutcome.NEEDS_INVESTIGATION) {
            assertThat(determination.effectiveDate()).isEmpty();
            assertThat(determination.dateRule()).isEqualTo(EffectiveDateRule.ED9);
        }
    }

    @Property
    void p8FilingLaterChangesNothingButTheFlag(@ForAll("facts") ResidenceFacts any) {
        // A lapsed certificate identifies for fourteen days only; that is about identity and no lateness of the
        // move-in.
        ResidenceFacts facts = any.without(Fact.CERTIFICATE).with(Fact.FILED, LocalDate.of(1900, 1, 2));
        ResidenceFacts later = facts.with(Fact.FILED, LocalDate.of(2024, 5, 31));

        assertThat(answer(later)).isEqualTo(answer(facts));
        assertThat(determine(facts).isFiledLate()).isFalse();
    }

    @Property
    void p9AFutureMoveIsNoResidenceUntilItHappened(@ForAll("facts") ResidenceFacts facts) {
        LocalDate planned = LocalDate.of(2024, 7, 1);
        ResidenceFacts future = facts.without(Fact.BIRTH_NOTICE)
                .with(Fact.SINCE, LivingSince.NEVER)
                .with(Fact.PLANNED_SINCE, planned);

        assertThat(determine(future).outcome()).isNotEqualTo(ResidenceOutcome.RESIDENT);

        ResidenceFacts ordinary = AnyFacts.of("as_of=2024-06-01;nat=jp;place=dwelling;structure=yes;since=none;"
                + "planned_since=2024-07-01;nights_pw=0;other=none;filed=2024-06-01;channel=counter");
        assertThat(determine(ordinary).outcome()).isEqualTo(ResidenceOutcome.NOT_RESIDENT);
        assertThat(determine(ordinary.with(Fact.AS_OF, planned.plusDays(3))
                                .with(Fact.SINCE, LivingSince.on(planned))
                                .with(Fact.NIGHTS, Nights.ZERO.rest()))
                        .outcome())
                .isEqualTo(ResidenceOutcome.RESIDENT);
    }

    @ParameterizedTest
    @EnumSource(PlaceKind.class)
    void p10ADayMoreOrLessThanAYearFlipsTheYardstickAlone(PlaceKind place) {
        ResidenceFacts facts = AnyFacts.of(
                        "as_of=2025-03-01;nat=jp;age=40;structure=yes;place_legal=yes;contract=institution;"
                                + "consent=yes;since=2025-02-01;nights_pw=7;other=family_home;return_place=yes;family_at=other;"
                                + "returns=monthly;work=here;belongings=here;filed=2025-02-03;channel=counter")
                .with(Fact.PLACE, place);
        ResidenceOutcome shorter = determine(facts.with(Fact.EXPECTED_STAY, ExpectedTime.of(Period.ofDays(364))))
                .outcome();
        ResidenceOutcome longer = determine(facts.with(Fact.EXPECTED_STAY, ExpectedTime.of(Period.ofDays(366))))
                .outcome();

        if (shorter != longer) {
            assertThat(shorter).isEqualTo(ResidenceOutcome.NOT_RESIDENT);
            assertThat(longer).isEqualTo(ResidenceOutcome.RESIDENT);
        }
        assertThat(shorter != longer)
                .isEqualTo(!List.of(PlaceKind.NONE, PlaceKind.PRISON, PlaceKind.DETENTION, PlaceKind.EVACUATION_SITE)
                        .contains(place));
    }

    @Property
    void p11WhoeverStandsOutsideTheActIsNoResident(@ForAll("facts") ResidenceFacts facts) {
        for (ForeignStatus status : List.of(
                ForeignStatus.THREE_MONTHS_OR_LESS,
                ForeignStatus.SHORT_TERM,
                ForeignStatus.DIPLOMAT,
                ForeignStatus.OFFICIAL,
                ForeignStatus.FORCES,
                ForeignStatus.NO_VALID_STATUS)) {
            ResidenceDetermination determination =
                    determine(facts.with(Fact.NATIONALITY, Nationality.FOREIGN).with(Fact.FOREIGN_STATUS, status));
            assertThat(determination.outcome()).isEqualTo(ResidenceOutcome.NOT_RESIDENT);
            assertThat(determination.residenceAt()).isEqualTo(ResidencePlace.OUT_OF_SCOPE);
            assertThat(determination.recordability()).isEqualTo(Recordability.OUTSIDE_THE_ACT);
        }
    }

    @Property
    void p12EveryDeterminationCitesKnownCriteria(@ForAll("facts") ResidenceFacts facts) {
        assertThat(determine(facts).rules()).isNotEmpty().allSatisfy(id -> {
            Criterion criterion = BOOK.criterion(id).orElseThrow();
            assertThat(criterion.text()).isNotBlank();
            assertThat(criterion.authorities()).isNotEmpty();
        });
    }

    @Property
    void p13TheSameFactsGiveTheSameAnswerAlsoFromTheirText(@ForAll("facts") ResidenceFacts facts) {
        assertThat(AnyFacts.of(facts.text())).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(determine(AnyFacts.of(facts.text()))).isEqualTo(determine(facts));
    }

    @Property
    void p14RenumberingChangesNothing(@ForAll("facts") ResidenceFacts facts) {
        assertThat(answer(facts.with(Fact.RENUMBERED, LocalDate.of(2024, 4, 1))))
                .isEqualTo(answer(facts.without(Fact.RENUMBERED)));
    }

    @Property
    void p15AHoldNamesAQuestionAndADeadline(@ForAll("facts") ResidenceFacts facts) {
        ResidenceDetermination determination = determine(facts);

        if (determination.outcome() == ResidenceOutcome.NEEDS_INVESTIGATION) {
            assertThat(determination.action()).isEqualTo(RecordAction.HOLD);
        }
        assertThat(determination.holdUntil())
                .isEqualTo(
                        determination.action() == RecordAction.HOLD
                                ? Optional.of(facts.asOf().plusDays(90))
                                : Optional.empty());
        if (determination.action() == RecordAction.HOLD) {
            assertThat(determination.openQuestions()).isNotEmpty();
        }
    }

    @Property
    void outcomeAndPlaceOfTheResidenceAgree(@ForAll("facts") ResidenceFacts facts) {
        ResidenceDetermination determination = determine(facts);

        switch (determination.outcome()) {
            case RESIDENT -> assertThat(determination.residenceAt()).isEqualTo(ResidencePlace.CANDIDATE);
            case NOT_RESIDENT -> assertThat(determination.residenceAt()).isNotEqualTo(ResidencePlace.CANDIDATE);
            case NEEDS_INVESTIGATION ->
                assertThat(determination.residenceAt()).isIn(ResidencePlace.CANDIDATE, ResidencePlace.UNKNOWN);
        }
    }
}
