package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import juki.registry.rules.residence.Situation.Length;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.MedicalOpinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several criteria ask of the facts, on both sides of each limit. */
class SituationTest {

    private static Situation situation(String facts) {
        return Situation.of(AnyFacts.of("as_of=2024-06-10;" + facts), ResidencePolicy.standard());
    }

    @Test
    void motiveAndObjectionsAreLeftOutAndThatTheyWereToldIsKnown() {
        Situation told = situation("nat=jp;motive=vote");

        assertThat(told.leftOut(Fact.MOTIVE)).isTrue();
        assertThat(told.leftOut(Fact.OBJECTION)).isFalse();
        assertThat(told.leftOut(Fact.NATIONALITY)).isFalse();
        assertThat(told.facts()).isEqualTo(AnyFacts.of("as_of=2024-06-10;nat=jp"));
    }

    @Test
    void underEighteenIsAMinor() {
        assertThat(situation("age=17").isMinor()).isTrue();
        assertThat(situation("age=18").isMinor()).isFalse();
        assertThat(situation("nat=jp").isMinor()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "age=0;birth_notice=missing, true",
        "age=0, false",
        "age=3;koseki=none;since=2020-12-01, true",
        "age=5;koseki=none;since=2020-12-01, false",
        "age=3;koseki=yes;since=2020-12-01, false",
        "age=3;koseki=none, false",
        "age=17;koseki=none;since=2007-01-01, true",
        "age=18;koseki=none;since=2006-01-01, false"
    })
    void aChildIsAtThePlaceSinceBirth(String facts, boolean sinceBirth) {
        assertThat(situation(facts).isAtPlaceSinceBirth()).isEqualTo(sinceBirth);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false",
        "since=none, true",
        "since=2024-06-10, false",
        "since=2024-06-11, true",
        "planned_since=2024-06-10, false",
        "planned_since=2024-06-11, true",
        "since=2024-05-01;planned_since=2024-06-11, false"
    })
    void livingThereHasNotBegunUntilItsFirstDay(String facts, boolean notBegun) {
        assertThat(situation(facts).hasNotBegun()).isEqualTo(notBegun);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false, false",
        "nights_pw=0, false, false",
        "nights_pw=0.1, true, false",
        "nights_pw=3.9, true, false",
        "nights_pw=4, true, true"
    })
    void nightsTellWhetherAndWhetherMostlySomebodySleepsThere(String facts, boolean atAll, boolean mostly) {
        assertThat(situation(facts).sleepsHere()).isEqualTo(atAll);
        assertThat(situation(facts).sleepsHereMostly()).isEqualTo(mostly);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, UNSTATED",
        "stay_expected=unknown, UNKNOWN",
        "stay_expected=P11M, SHORT",
        "stay_expected=P1Y, LONG",
        "since=2023-06-10;stay_expected=P3M, LONG",
        "since=2023-06-11;stay_expected=P3M, SHORT",
        "other=abroad;nights_pw=7;stay_expected=P3M, SHORT",
        "other=abroad;nights_pw=0;stay_expected=P3M, UNSTATED",
        "other=abroad;nights_pw=0;stay_expected=P3M;absence_expected=P2Y, SHORT"
    })
    void aStayIsMeasuredByOneYear(String facts, Length length) {
        assertThat(situation(facts).stay()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "absence_expected=P3M, SHORT",
        "absence_expected=P2Y, LONG",
        "leave_date=2023-06-10, LONG",
        "leave_date=2023-06-11, UNSTATED",
        "other=abroad;stay_expected=P3M, SHORT",
        "other=own_home;stay_expected=P3M, UNSTATED"
    })
    void anAbsenceIsMeasuredByOneYear(String facts, Length length) {
        assertThat(situation(facts).absence()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false",
        "other=family_home, true",
        "other=family_home;family_contact=weak, true",
        "other=family_home;family_contact=none, false",
        "other=own_home;family_contact=none, true",
        "other=rented, true",
        "other=abroad, false",
        "other=none, false"
    })
    void relativesWithoutContactAreNoOtherHome(String facts, boolean otherHome) {
        assertThat(situation(facts).hasOtherHome()).isEqualTo(otherHome);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false",
        "other=none, true",
        "other=none;family_at=none, true",
        "other=none;family_at=candidate, true",
        "other=none;family_at=other, false",
        "other=none;family_at=other;family_contact=close, false",
        "other=none;family_at=other;family_contact=none, true",
        "other=family_home, false",
        "other=family_home;family_contact=none, true",
        "other=own_home;family_contact=none, false",
        "return_place=no, true",
        "return_place=no;other=own_home, true",
        "return_place=yes;other=none, false"
    })
    void whoHasNobodyAndNothingHasNowhereToReturnTo(String facts, boolean nowhere) {
        assertThat(situation(facts).hasNowhereToReturn()).isEqualTo(nowhere);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false",
        "return_place=yes, true",
        "return_place=no;belongings=here, false",
        "family_at=candidate, true",
        "family_at=candidate;family_contact=none, false",
        "family_at=other, false",
        "belongings=here, true",
        "belongings=other, false",
        "contract=owner, true",
        "contract=lease, true",
        "contract=daily, false"
    })
    void familyGoodsOrATitleKeepThePlaceOfWhoIsAway(String facts, boolean kept) {
        assertThat(situation(facts).isKeptWhileAway()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, false",
        "leave_date=2024-06-01, true",
        "nights_pw=0, true",
        "nights_pw=5;leave_date=2024-06-01, false",
        "nights_pw=3;other=own_home, true",
        "nights_pw=3.5;other=own_home, false",
        "nights_pw=4;other=own_home, false",
        "nights_pw=3;other=none, false"
    })
    void whoSleepsMoreElsewhereIsAway(String facts, boolean away) {
        assertThat(situation(facts).isAway()).isEqualTo(away);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, UNKNOWN",
        "return_place=yes, OTHER",
        "reg=other, OTHER",
        "reg=here, UNKNOWN",
        "return_place=no, NONE",
        "other=none, NONE",
        "other=none;return_place=yes, OTHER",
        "other=none;reg=other, OTHER",
        "other=abroad, ABROAD",
        "other=unknown, UNKNOWN",
        "other=ship, OTHER",
        "other=own_home;return_place=no, OTHER"
    })
    void aResidenceElsewhereIsWhereTheFactsPoint(String facts, ResidencePlace place) {
        assertThat(situation(facts).elsewhere()).isEqualTo(place);
    }

    @Test
    void aDoctorsOpinionThatDoesNotApplyIsNone() {
        assertThat(situation("medical=lt1y").medical()).contains(MedicalOpinion.UNDER_ONE_YEAR);
        assertThat(situation("medical=ge1y").medical()).contains(MedicalOpinion.ONE_YEAR_OR_MORE);
        assertThat(situation("medical=na").medical()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, ''",
        "util=none, util",
        "util=low;nights_pw=7, util",
        "util=low;nights_pw=2, ''",
        "util=low, ''",
        "util=normal;nights_pw=7, ''",
        "mail=returned, mail",
        "mail=received, ''",
        "survey=absent, survey",
        "survey=present, ''",
        "survey=absent;mail=returned;util=none, util mail survey"
    })
    void evidenceContradictsLivingThere(String facts, String keys) {
        assertThat(situation(facts).contradictions().stream().map(Fact::key).collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "nat=jp, ''",
        "mail=returned, RETURNED_MAIL",
        "trigger=mail_returned, RETURNED_MAIL",
        "trigger=family_report, REPORT",
        "util=none, UNUSED_UTILITIES",
        "util=low, UNUSED_UTILITIES",
        "leave_date=2024-06-10, KNOWN_DEPARTURE",
        "leave_date=2024-06-11, ''",
        "belongings=other, GOODS_ELSEWHERE",
        "belongings=here, ''",
        "other=own_home, ''",
        "family_at=other, ''",
        "nights_pw=0, ''",
        "other=own_home;family_at=other, LIFE_ELSEWHERE",
        "other=own_home;nights_pw=0, LIFE_ELSEWHERE",
        "other=own_home;nights_pw=7, ''"
    })
    void eachSignOfAbsenceComesFromASourceOfItsOwn(String facts, String signs) {
        assertThat(Signal.in(situation(facts)).stream().map(Signal::name).collect(Collectors.joining(" ")))
                .isEqualTo(signs);
    }

    @Test
    void signsAreWordedInBothLanguages() {
        assertThat(Signal.RETURNED_MAIL.wording()).isEqualTo("郵便物の返戻");
        assertThat(Signal.RETURNED_MAIL.english()).isEqualTo("letters came back");
    }
}
