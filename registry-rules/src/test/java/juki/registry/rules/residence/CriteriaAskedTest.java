package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Criteria asked one by one: what each says of a situation, or nothing ({@code -}). After a question mark stand the facts that have to
 * be found out.
 */
class CriteriaAskedTest {

    private static final Opinion LIVES_HERE = Opinion.resident("住む", "lives here", Fact.NIGHTS);
    private static final Opinion GONE = Opinion.elsewhere(ResidencePlace.OTHER, "去った", "gone", Fact.NIGHTS);

    private static Situation situation(String facts) {
        return Situation.of(AnyFacts.of("as_of=2024-06-10;" + facts), ResidencePolicy.standard());
    }

    private static Criterion criterion(String id) {
        return CriteriaBook.standard().criterion(id).orElseThrow();
    }

    private static Opinion opinion(String id, String facts) {
        return criterion(id).appraise(situation(facts)).orElseThrow();
    }

    private static String said(String id, String facts) {
        return said(criterion(id).appraise(situation(facts)));
    }

    private static String reviewed(String id, String facts, Opinion provisional) {
        return said(criterion(id).review(situation(facts), provisional));
    }

    private static String said(Optional<Opinion> opinion) {
        return opinion.map(it -> it.english()
                        + (it.questions().isEmpty()
                                ? ""
                                : it.questions().stream()
                                        .map(question -> question.fact().key())
                                        .collect(Collectors.joining("+", " ? ", ""))))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=foster_home                                              | the child is placed with foster parents
            place=foster_home;stay_expected=P3M;return_place=no            | the child is placed with foster parents
            place=foster_home;stay_expected=P3Y;return_place=yes           | the child is placed with foster parents
            place=foster_home;stay_expected=P3M;return_place=yes           | the stay is temporary and there is a place to return to
            age=17;place=shelter                                           | the stay is temporary and there is a place to return to
            age=18;place=shelter                                           | -
            age=10;place=shelter;stay_expected=P3M                         | the stay is temporary and there is a place to return to
            age=10;place=dv_shelter;stay_expected=P3M                      | the stay is temporary and there is a place to return to
            age=10;place=shelter;stay_expected=P1Y                         | -
            age=10;place=shelter;stay_expected=P3M;return_place=no         | -
            age=10;place=dwelling;nights_pw=3.5;other=family_home;school=here  | the child lives with the parents by turns, and goes to school here
            age=10;place=dwelling;nights_pw=3.5;other=family_home;school=other | the child lives with the parents by turns, and goes to school elsewhere
            age=10;place=dwelling;nights_pw=3.5;other=family_home;school=none  | -
            age=10;place=dwelling;nights_pw=5;other=family_home;school=here    | -
            age=10;place=dwelling;school=here                              | -
            age=10;place=dwelling;custody=other                            | it is filed against the custodial parent's place, and who has custody is not settled ? custody
            age=10;place=dwelling;custody=unknown                          | it is filed against the custodial parent's place, and who has custody is not settled ? custody
            age=10;place=dwelling;custody=shared                           | -
            age=10;place=dorm_student;custody=other                        | -
            age=10;place=dwelling;custody=candidate;filed=2024-06-01;family_at=other | -
            age=10;place=dwelling;filed=2024-06-01;family_at=other         | it is filed against the custodial parent's place, and who has custody is not settled ? custody
            age=10;place=villa;filed=2024-06-01;family_at=other            | -
            age=10;place=dwelling;family_at=other                          | -
            age=10;place=dwelling;filed=2024-06-01;filing=reservation;family_at=other | -
            age=10;place=dwelling;filed=2024-06-01;family_at=candidate     | -
            age=10;place=dwelling;filed=2024-06-01;family_at=other;returns=weekly | -
            age=14;place=dwelling;filed=2024-06-01;family_at=other;contract=lease | it is filed against the custodial parent's place, and who has custody is not settled ? custody
            age=15;place=dwelling;filed=2024-06-01;family_at=other;contract=lease | -
            age=15;place=dwelling;filed=2024-06-01;family_at=other;contract=institution | -
            age=15;place=dwelling;filed=2024-06-01;family_at=other;contract=employer | -
            age=15;place=dwelling;filed=2024-06-01;family_at=other         | it is filed against the custodial parent's place, and who has custody is not settled ? custody
            """)
    void aChildLivesWithWhoeverCaresForIt(String facts, String said) {
        assertThat(said("C-CHILD", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other=own_home;nights_pw=7                 | -
            nights_pw=4                                | somebody really lives here, and no other home competes
            nights_pw=3.9                              | whether somebody lives here is not known ? other
            nights_pw=0.1                              | whether somebody lives here is not known ? other
            nights_pw=2;survey=present                 | whether somebody lives here is not known ? other
            nights_pw=0                                | nobody lives here
            nights_pw=0;belongings=here;other=none     | nobody lives here
            nat=jp                                     | whether somebody lives here is not known ? nights_pw
            survey=present                             | somebody really lives here, and no other home competes
            survey=absent                              | whether somebody lives here is not known ? nights_pw
            belongings=here;other=none                 | somebody really lives here, and no other home competes
            belongings=here;other=unknown              | whether somebody lives here is not known ? nights_pw
            belongings=other;other=none                | whether somebody lives here is not known ? nights_pw
            """)
    void livingThereIsAnObjectiveFact(String facts, String said) {
        assertThat(said("G2", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                    | -
            place=hospital;medical=ge1y                                       | a year or more in hospital is expected
            place=hospital;medical=ge1y;stay_expected=P3M;return_place=yes    | a year or more in hospital is expected
            place=hospital;medical=na;stay_expected=P3Y                       | a year or more in hospital is expected
            place=hospital;medical=lt1y;stay_expected=P3Y;return_place=yes    | the stay is temporary and there is a place to return to
            place=hospital;medical=lt1y;return_place=no                       | there is nowhere to return to and nobody who would take the person in
            place=hospital;medical=lt1y                                       | whether there is a place to return to is not known ? return_place
            place=hospital;return_place=yes                                   | how long the stay will be is not known ? medical
            place=hospital;stay_expected=unknown;return_place=yes             | how long the stay will be is not known ? medical
            place=dwelling;other=hospital;nights_pw=7                         | -
            place=dwelling;other=hospital;nights_pw=0;medical=ge1y            | a year or more in hospital is expected
            place=dwelling;other=hospital;nights_pw=0;medical=ge1y;absence_expected=P3M;return_place=yes | a year or more in hospital is expected
            place=dwelling;other=hospital;nights_pw=0;absence_expected=P2Y    | a year or more in hospital is expected
            place=dwelling;other=hospital;nights_pw=0;medical=lt1y;absence_expected=P2Y;return_place=yes | in hospital, and the place is kept to return to
            place=dwelling;other=hospital;nights_pw=0;absence_expected=P3M;return_place=yes | in hospital, and the place is kept to return to
            place=dwelling;other=hospital;nights_pw=0;absence_expected=P3M    | in hospital, and whether the place is kept is not known ? return_place
            """)
    void aPatientStaysForAYearOrHasNoHomeToReturnTo(String facts, String said) {
        assertThat(said("C-HOSP", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nat=jp                                        | -
            channel=counter;evidence=none                 | -
            channel=proxy                                 | -
            channel=proxy;evidence=id                     | -
            channel=proxy;evidence=none                   | a proxy filed and brought nothing ? evidence
            channel=online;evidence=id+mail+util          | -
            channel=online;evidence=id+mail               | the evidence is not enough ? evidence
            channel=online;evidence=id+geo+util           | the evidence is not enough ? evidence
            channel=online;evidence=id+geo+util;geo=once  | the evidence is not enough ? evidence
            channel=online;evidence=id+geo+util;geo=repeated | -
            channel=online;evidence=id                    | the evidence is not enough ? evidence+evidence
            channel=online;evidence=none                  | the evidence is not enough ? evidence+evidence+evidence
            channel=online                                | the evidence is not enough ? evidence+evidence+evidence
            channel=online;evidence=id+survey             | -
            channel=online;evidence=id;survey=present     | -
            channel=online;evidence=none;survey=present   | the evidence is not enough ? evidence
            channel=online;evidence=id+survey;survey=absent | the evidence contradicts what is claimed ? survey
            channel=online;evidence=id+mail+util;mail=returned | the evidence contradicts what is claimed ? mail
            channel=online;evidence=id+mail+util;reg=other;other_nights_pw=2 | the evidence contradicts what is claimed ? other_nights_pw
            channel=online;evidence=id+mail+util;reg=other;other_nights_pw=0 | -
            channel=online;evidence=id+mail+util;reg=other | -
            channel=online;evidence=id+mail+util;reg=none;other_nights_pw=2  | -
            """)
    void evidenceStandsForClaimsMadeOnline(String facts, String said) {
        assertThat(reviewed("C-ONLINE", facts, LIVES_HERE)).isEqualTo(said);
        assertThat(reviewed("C-ONLINE", facts, GONE)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since=2024-05-01                                      | -
            nights_pw=7                                           | there is doubt about what is claimed ? since
            since=none                                            | there is doubt about what is claimed ? since
            since=2024-06-11                                      | there is doubt about what is claimed ? since
            since=2024-05-01;nights_pw=5;other_nights_pw=2        | -
            since=2024-05-01;nights_pw=5;other_nights_pw=2.1      | there is doubt about what is claimed ? other_nights_pw
            since=2024-05-01;other_nights_pw=3                    | -
            since=2024-05-01;nights_pw=5                          | -
            since=2024-05-01;mail=returned                        | there is doubt about what is claimed ? mail
            since=2024-05-01;plan_changed_on=2024-06-10           | -
            since=2024-05-01;plan_changed_on=2024-06-11           | there is doubt about what is claimed ? plan_changed_on
            """)
    void whatContradictsIsInvestigated(String facts, String said) {
        assertThat(reviewed("G10", facts, LIVES_HERE)).isEqualTo(said);
        assertThat(reviewed("G10", facts, GONE)).isEqualTo("-");
    }

    @Test
    void lettersAndNightsDoNotContradictAnAbsence() {
        assertThat(reviewed(
                        "G10", "since=2024-05-01;mail=returned;nights_pw=5;other_nights_pw=7", LIVES_HERE.whileAway()))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            family_at=other;other=family_home;returns=weekly                                 | every week is spent with the family
            family_at=other;other=family_home;returns=weekly;family_contact=none             | -
            family_at=other;other=none;returns=weekly                                        | -
            family_at=other;other=family_home;stay_expected=P3M                              | -
            family_at=other;other=family_home;stay_expected=P3M;work=other                   | -
            family_at=other;other=family_home;stay_expected=P3M;work=here                    | the stay is temporary and there is a place to return to
            family_at=other;other=family_home;stay_expected=P3M;place=dorm_company           | the stay is temporary and there is a place to return to
            family_at=other;other=family_home;stay_expected=P3M;place=diet_dorm              | the stay is temporary and there is a place to return to
            family_at=other;other=family_home;stay_expected=P3M;contract=employer            | the stay is temporary and there is a place to return to
            family_at=other;other=family_home;stay_expected=P3M;work=here;return_place=no    | -
            family_at=other;other=family_home;stay_expected=P3Y;work=here;nights_pw=5;returns=rare | the posting lasts a year or more, without weekly returns to the family
            family_at=other;other=family_home;stay_expected=P3Y;work=here;nights_pw=4;returns=rare | the posting lasts a year or more, without weekly returns to the family
            family_at=other;other=family_home;stay_expected=P3Y;work=here;nights_pw=3;returns=rare | -
            family_at=other;other=family_home;stay_expected=P3Y;work=here;nights_pw=5        | -
            family_at=other;other=family_home;stay_expected=P3Y;place=dorm_company;nights_pw=5 | the posting lasts a year or more, without weekly returns to the family
            family_at=other;other=family_home;stay_expected=P3Y;contract=employer;nights_pw=5 | the posting lasts a year or more, without weekly returns to the family
            family_at=other;other=family_home;work=here;nights_pw=5;returns=rare             | -
            """)
    void aWorkerIsWhereEveryWeekEndsOrWhereThePostingLasts(String facts, String said) {
        assertThat(said("C-WORK", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dorm_student;other=family_home                         | the student lives in dormitory or lodging to study
            place=dorm_student                                           | -
            place=dorm_student;other=family_home;stay_expected=P3M       | the stay is temporary and there is a place to return to
            place=dorm_student;other=family_home;returns=weekly          | the family's home is near, and the student is often back outside vacations
            place=dorm_student;other=family_home;returns=holidays        | the student lives in dormitory or lodging to study
            place=dwelling;school=here;age=15;other=family_home          | the student lives in dormitory or lodging to study
            place=dwelling;school=here;age=14;other=family_home          | -
            place=dwelling;school=here;other=family_home                 | -
            place=dwelling;school=other;age=20;other=family_home         | -
            place=villa;school=here;age=20;other=family_home             | -
            """)
    void aStudentLivesWhereTheStudiesAre(String facts, String said) {
        assertThat(said("C-STU", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nat=jp                                                | -
            survey=absent;mail=returned;util=none                 | a survey found nobody, and several independent signs agree
            survey=absent;mail=returned                           | -
            mail=returned;util=none                               | -
            survey=present                                        | a survey saw living there
            leave_date=2024-06-10                                 | the person has left the place
            leave_date=2024-06-11                                 | -
            leave_date=2024-06-01;nights_pw=0                     | the person has left the place
            leave_date=2024-06-01;nights_pw=0.1                   | -
            leave_date=2024-06-01;other=own_home                  | the person has left the place
            leave_date=2024-06-01;other=abroad                    | -
            leave_date=2024-06-01;other=hospital                  | -
            leave_date=2024-06-01;other=prison                    | -
            leave_date=2024-06-01;other=ship                      | -
            leave_date=2024-06-01;absence_expected=P3M            | -
            """)
    void whoIsNotThereOrHasLeftHasNoResidence(String facts, String said) {
        assertThat(said("C-UNK", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail=returned                           | -
            trigger=owner_report                    | there is a trigger, and no survey has seen living there ? survey
            trigger=owner_report;survey=absent      | there is a trigger, and no survey has seen living there ? mail
            trigger=owner_report;survey=present     | -
            """)
    void whatGaveRiseToDoubtIsSurveyed(String facts, String said) {
        assertThat(reviewed("C-UNK", facts, LIVES_HERE)).isEqualTo(said);
        assertThat(reviewed("C-UNK", facts, GONE)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                     | -
            place=simple_lodging;contract=lease                                | -
            place=simple_lodging;contract=owner                                | -
            place=simple_lodging;other=own_home                                | the stay is temporary and there is a place to return to
            place=simple_lodging;other=own_home;stay_expected=P3M              | the stay is temporary and there is a place to return to
            place=simple_lodging;other=own_home;stay_expected=unknown          | there is a home elsewhere, and how long the person will lodge is not known ? stay_expected
            place=simple_lodging;other=own_home;stay_expected=P3Y              | -
            place=shelter;other=own_home;return_place=no;stay_expected=P3M     | the stay is temporary and there is a place to return to
            place=shelter;other=own_home;return_place=no;stay_expected=P3Y     | it is temporary lodging without the substance of a base
            place=shelter;stay_expected=P3M                                    | it is temporary lodging without the substance of a base
            place=simple_lodging;other=own_home;return_place=no;stay_expected=P3M | it is temporary lodging without the substance of a base
            place=simple_lodging;consent=yes                                   | there is no record elsewhere, and the manager agrees
            place=shelter;consent=yes                                          | there is no record elsewhere, and the manager agrees
            place=simple_lodging;consent=yes;reg=other                         | there is a record elsewhere ? reg
            place=simple_lodging                                               | it is temporary lodging without the substance of a base
            place=simple_lodging;nights_pw=6;belongings=here                   | the person really lives there, and contract or consent is wanting ? consent
            place=simple_lodging;nights_pw=5.9;belongings=here                 | it is temporary lodging without the substance of a base
            place=simple_lodging;nights_pw=6;belongings=other                  | it is temporary lodging without the substance of a base
            place=simple_lodging;nights_pw=6;belongings=here;stay_expected=P3M | it is temporary lodging without the substance of a base
            """)
    void aLodgerHasSettledWithConsentAndWithoutARecordElsewhere(String facts, String said) {
        assertThat(said("C-HOMELESS", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                              | -
            place=net_cafe;contract=lease                                               | -
            place=net_cafe;other=own_home                                               | the stay is temporary and there is a place to return to
            place=net_cafe;consent=yes;contract=longterm                                | it is the only home, on a long contract and with the manager's consent
            place=net_cafe;consent=yes;contract=daily                                   | it is temporary lodging without the substance of a base
            place=net_cafe;consent=yes;contract=longterm;reg=other                      | there is a record elsewhere ? reg
            place=net_cafe;consent=yes;contract=daily;nights_pw=6;belongings=here       | the person really lives there, and contract or consent is wanting ? contract
            place=net_cafe;contract=longterm;nights_pw=6;belongings=here                | the person really lives there, and contract or consent is wanting ? consent
            """)
    void aGuestHasSettledOnALongContractWithConsent(String facts, String said) {
        assertThat(said("C-NETCAFE", facts)).isEqualTo(said);
    }

    @Test
    void whereConsentIsIgnoredALongRealStayIsEnough() {
        ResidencePolicy ignoring = ResidencePolicy.builder()
                .version("ignoring")
                .lodgingConsent(ResidencePolicy.LodgingConsent.IGNORED)
                .build();
        String settled = "as_of=2024-06-10;place=net_cafe;nights_pw=7;belongings=here";

        assertThat(said(criterion("C-NETCAFE")
                        .appraise(Situation.of(AnyFacts.of(settled + ";stay_expected=P2Y"), ignoring))))
                .isEqualTo("the person has really lived there, as the only home, for long");
        assertThat(said(criterion("C-NETCAFE").appraise(Situation.of(AnyFacts.of(settled), ignoring))))
                .isEqualTo("the person really lives there, and contract or consent is wanting ? consent");
    }

    private static final String NO_REMOVAL_YET =
            "the facts point elsewhere, but a survey and two independent signs are needed before a record is removed";

    @Test
    void aRecordIsRemovedOnASurveyAndTwoSigns() {
        assertThat(reviewed("ERASURE", "reg=here", GONE)).isEqualTo(NO_REMOVAL_YET + " ? survey");
        assertThat(reviewed("ERASURE", "reg=here;mail=returned;util=none", GONE))
                .isEqualTo(NO_REMOVAL_YET + " ? survey");
        assertThat(reviewed("ERASURE", "reg=here;survey=absent;mail=returned", GONE))
                .isEqualTo(NO_REMOVAL_YET + " ? mail");
        assertThat(reviewed("ERASURE", "reg=here;survey=present", GONE)).isEqualTo(NO_REMOVAL_YET + " ? mail");
        assertThat(reviewed("ERASURE", "reg=here;survey=absent;mail=returned;util=none", GONE))
                .isEqualTo("-");
        assertThat(reviewed("ERASURE", "reg=here;survey=present;mail=returned;util=none", GONE))
                .isEqualTo("-");
        assertThat(reviewed("ERASURE", "reg=none", GONE)).isEqualTo("-");
        assertThat(reviewed("ERASURE", "reg=here", LIVES_HERE)).isEqualTo("-");
        assertThat(reviewed("ERASURE", "reg=here", GONE.withoutSurvey())).isEqualTo("-");
    }

    @Test
    void whoNotifiesMovingAwayIsNotSurveyed() {
        Opinion left = GONE.dated(EffectiveDateRule.ED5);

        assertThat(reviewed("ERASURE", "reg=here;filed=2024-06-01", left)).isEqualTo("-");
        assertThat(reviewed("ERASURE", "reg=here", left)).isEqualTo(NO_REMOVAL_YET + " ? survey");
        assertThat(reviewed("ERASURE", "reg=here;filed=2024-06-01", GONE)).isEqualTo(NO_REMOVAL_YET + " ? survey");
        assertThat(reviewed("ERASURE", "reg=here;filed=2024-06-01", GONE.dated(EffectiveDateRule.ED6)))
                .isEqualTo(NO_REMOVAL_YET + " ? survey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nights_pw=0;absence_expected=P3M;belongings=here                  | the absence is under a year, and the base is kept
            absence_expected=P3M;belongings=here                              | -
            nights_pw=0;belongings=here                                       | -
            nights_pw=0;belongings=here;other=abroad;stay_expected=P3M        | -
            nights_pw=0;absence_expected=P2Y;belongings=here                  | -
            nights_pw=0;absence_expected=P3M                                  | -
            stay_expected=P3M;return_place=yes                                | the stay is temporary and there is a place to return to
            stay_expected=P3M                                                 | -
            stay_expected=P3Y;return_place=yes                                | -
            stay_expected=P3M;return_place=yes;other=abroad;nights_pw=7       | -
            """)
    void lessThanAYearMovesNothing(String facts, String said) {
        assertThat(said("G8", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                            | -
            place=nursing_home;stay_expected=P3Y                                      | a year or more in the facility is expected
            place=nursing_home;stay_expected=P3Y;return_place=yes                     | a year or more in the facility is expected
            place=nursing_home;stay_expected=P3M;return_place=yes                     | the stay is temporary and there is a place to return to
            place=nursing_home;return_place=no                                        | there is nowhere to return to and nobody who would take the person in
            place=nursing_home                                                        | how long the stay will be is not known ? stay_expected
            place=rehab_facility;stay_expected=P3Y                                    | a year or more in the facility is expected
            place=rehab_facility;stay_expected=P3Y;return_place=yes                   | the stay is temporary and there is a place to return to
            place=rehab_facility;stay_expected=P3Y;return_place=yes;belongings=here   | a year or more in the facility is expected
            place=rehab_facility;stay_expected=P3M;return_place=yes;belongings=here   | the stay is temporary and there is a place to return to
            """)
    void aFacilityIsAHomeForAYearOrMore(String facts, String said) {
        assertThat(said("C-FAC", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            place=hospital;medical=lt1y;other=family_home;family_contact=close                          | REDIRECT
            place=nursing_home;stay_expected=P3M;other=family_home;family_contact=close                 | REDIRECT
            place=hospital;medical=lt1y;other=family_home;family_contact=close;age=17                   | -
            place=hospital;medical=lt1y;other=family_home;family_contact=weak                           | -
            place=hospital;medical=lt1y;other=own_home;family_contact=close                             | -
            place=hospital;medical=lt1y;other=family_home;family_contact=close;reg=other                | -
            place=hospital;medical=lt1y;other=family_home;family_contact=close;previous_base=kept       | -
            place=hospital;medical=lt1y;other=own_home;previous_base=given_up                           | REDIRECT
            """)
    void whoIsTiedToAHomeByTheFamilyAloneIsSentThere(String facts, RecordAction action) {
        String id = facts.contains("hospital") ? "C-HOSP" : "C-FAC";

        assertThat(opinion(id, facts).english()).isEqualTo("the stay is temporary and there is a place to return to");
        assertThat(opinion(id, facts).action()).isEqualTo(Optional.ofNullable(action));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age=30                                                   | the nationality is not known ? nat
            nat=jp                                                   | -
            nat=foreign                                              | the status of residence is not known ? fstatus
            nat=foreign;fstatus=midlong                              | the status is one of those of Art. 30-45
            nat=foreign;fstatus=short_stay                           | the status is none of those of Art. 30-45
            nat=foreign;fstatus=birth60;fstatus_since=2024-04-11     | the status is one of those of Art. 30-45
            nat=foreign;fstatus=birth60;fstatus_since=2024-04-10     | the status is none of those of Art. 30-45
            nat=foreign;fstatus=midlong;fstatus_since=2024-06-10     | the status is one of those of Art. 30-45
            nat=foreign;fstatus=midlong;fstatus_since=2024-06-11     | the status begins on a later day
            """)
    void onlyListedStatusesAreRecorded(String facts, String said) {
        assertThat(said("C-FOR", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                  | -
            place=dwelling;land=public                      | -
            place=dwelling;place_legal=no                   | -
            place=dwelling;land=public;place_legal=no       | it stands on public land or waters without right and lacks the substance of a base
            place=park_tent                                 | it stands on public land or waters without right and lacks the substance of a base
            place=park_tent;land=private                    | -
            place=park_tent;place_legal=yes                 | -
            place=houseboat                                 | -
            place=houseboat;place_legal=no                  | it stands on public land or waters without right and lacks the substance of a base
            """)
    void aTentWithoutRightOnPublicLandIsNoBase(String facts, String said) {
        assertThat(said("G5", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=none                                      | there is no fixed place; refer to a support centre or shelter
            place=dwelling;nights_pw=0                      | -
            place=dwelling;structure=yes                    | -
            place=dwelling;structure=no                     | there is no dwelling, or it moves
            place=office;nights_pw=0                        | it is used for letters and the like, and nobody lives there
            place=support_office;since=none                 | it is used for letters and the like, and nobody lives there
            place=office;nights_pw=5                        | -
            place=park_tent;structure=no                    | -
            place=vehicle                                   | there is no dwelling, or it moves
            place=vehicle;structure=yes                     | there is no dwelling, or it moves
            place=vehicle;structure=yes;place_legal=yes     | -
            """)
    void aResidenceIsAPlaceThatCanBeFound(String facts, String said) {
        assertThat(said("G1", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                           | -
            place=evac_site                                                          | an evacuation site is no base
            place=temp_housing;return_place=no                                       | the old home is lost and there is no other
            place=temp_housing;return_place=yes                                      | the stay is an evacuation, and return is intended
            place=temp_housing;return_place=yes;filed=2024-06-01;stay_expected=P3M   | the stay is an evacuation, and return is intended
            place=temp_housing;return_place=yes;filed=2024-06-01;stay_expected=P3Y   | the person settled in the host town and notified it
            """)
    void anEvacuationKeepsTheHomeUntilSettlingIsNotified(String facts, String said) {
        assertThat(said("C-EVAC", facts)).isEqualTo(said);
    }

    @Test
    void whoIsAtAnEvacuationSiteLivesElsewhereAsFarAsKnown() {
        assertThat(opinion("C-EVAC", "place=evac_site").place()).contains(ResidencePlace.OTHER);
        assertThat(opinion("C-EVAC", "place=evac_site;other=abroad").place()).contains(ResidencePlace.ABROAD);
        assertThat(opinion("C-EVAC", "place=evac_site;return_place=no").place()).contains(ResidencePlace.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other=abroad;nights_pw=7                                                | -
            other=own_home;nights_pw=0                                              | -
            other=abroad;nights_pw=0;since=none                                     | -
            other=abroad;nights_pw=0                                                | how long the person will be abroad is not known ? absence_expected
            other=abroad;nights_pw=0;leave_date=2024-06-11;absence_expected=P3M     | the day of leaving has not come
            other=abroad;nights_pw=0;leave_date=2024-06-10;absence_expected=P3M     | less than a year abroad, and it is not known whether the base is kept ? return_place
            other=abroad;nights_pw=0;absence_expected=P3M;belongings=here           | less than a year abroad is expected and the base is kept
            other=abroad;nights_pw=0;absence_expected=P2Y                           | the absence abroad is of a year or more
            """)
    void anAbsenceAbroadForLessThanAYearKeepsTheResidence(String facts, String said) {
        assertThat(said("C-ABR", facts)).isEqualTo(said);
    }

    @Test
    void aChangedPlanDatesTheMoveAbroadOnceTheDayHasCome() {
        String abroad = "other=abroad;nights_pw=0;absence_expected=P2Y";

        assertThat(opinion("C-ABR", abroad).dateRule()).contains(EffectiveDateRule.ED5);
        assertThat(opinion("C-ABR", abroad + ";plan_changed_on=2024-06-10").dateRule())
                .contains(EffectiveDateRule.ED4);
        assertThat(opinion("C-ABR", abroad + ";plan_changed_on=2024-06-11").dateRule())
                .contains(EffectiveDateRule.ED5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place=dwelling                                                     | -
            other=ship;nights_pw=0                                             | the base ashore is here while the person is at sea
            place=ship                                                         | whether there is a home ashore is not known ? other
            place=ship;return_place=no                                         | the crew is bound to live on board, or there is nothing ashore
            place=ship;other=family_home                                       | there is a base ashore
            place=ship;other=family_home;contract=institution                  | the crew is bound to live on board, or there is nothing ashore
            place=ship;other=family_home;contract=institution;returns=weekly   | there is a base ashore
            place=ship;other=family_home;contract=institution;stay_expected=P3M | there is a base ashore
            """)
    void aSeafarerHasABaseAshoreUnlessBoundToTheShip(String facts, String said) {
        assertThat(said("C-SHIP", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nights_pw=7                                                                    | -
            other=family_home;nights_pw=5                                                  | all in all the base of life is here
            other=family_home;nights_pw=2                                                  | all in all the base of life is elsewhere
            other=family_home;family_at=candidate                                          | all in all the base of life is here
            other=family_home;family_at=other                                              | all in all the base of life is elsewhere
            other=family_home;nights_pw=0;family_at=candidate;belongings=here              | nobody sleeps here, against the other factors ? nights_pw
            other=family_home;nights_pw=0;family_at=other                                  | all in all the base of life is elsewhere
            other=family_home;nights_pw=5;family_at=other;work=here                        | all in all the base of life is here
            other=family_home;nights_pw=5;family_at=other;work=other                       | all in all the base of life is elsewhere
            other=family_home;nights_pw=5;family_at=other                                  | strong and medium factors are even ? survey
            other=family_home;nights_pw=5;family_at=other;stay_expected=unknown            | the strong factors are even, and how long the stay will be is not known ? stay_expected
            other=family_home                                                              | the places are objectively equal, and no survey has been made ? nights_pw
            other=family_home;nights_pw=3.5                                                | the places are objectively equal, and no survey has been made ? survey
            other=family_home;nights_pw=3.5;survey=present                                 | the places are equal, and no intention is stated ? intent
            other=family_home;nights_pw=3.5;survey=present;intent=here                     | all in all the base of life is here
            other=family_home;nights_pw=3.5;survey=present;intent=other                    | all in all the base of life is elsewhere
            """)
    void ofTwoPlacesTheOneWithTheStrongerTiesIsTheResidence(String facts, String said) {
        assertThat(said("C-TWO", facts)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other=own_home;nights_pw=7                       | - | -
            other=abroad;nights_pw=0                         | - | -
            other=abroad;nights_pw=7;stay_expected=P3Y       | the person is back from abroad to stay | the person is back from abroad to stay
            other=abroad;nights_pw=7;stay_expected=P3M       | the return is for less than the minimum | the person is back from abroad to stay
            other=abroad;nights_pw=7                         | how long the person will stay is not known ? stay_expected | the person is back from abroad to stay
            """)
    void aReturnIsMeasuredByTheMinimumWhereThereIsOne(String facts, String byOneYear, String withoutMinimum) {
        ResidencePolicy without = ResidencePolicy.builder()
                .version("without")
                .temporaryReturnMinimum(Optional.empty())
                .build();

        assertThat(said("C-TEMPRET", facts)).isEqualTo(byOneYear);
        assertThat(said(criterion("C-TEMPRET")
                        .appraise(Situation.of(AnyFacts.of("as_of=2024-06-10;" + facts), without))))
                .isEqualTo(withoutMinimum);
    }
}
