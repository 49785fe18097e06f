package juki.registry.rules.review;

import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.LEAVING;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.PLAN;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.WITHOUT_HEAD;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody should look at on a day. */
class RegisterReviewTest {

    private static final RegisterReview REVIEW = RegisterReview.standard();
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path TABLE = Path.of("REVIEW.md");

    // ----- records

    @Nested
    class MoveInNoticeHasArrived {
        @Test
        void objectsOnTheThirtyFirstDayAfterTheMoveOut() {
            assertThat(due(MOVED_OUT, register(), LocalDate.of(2025, 7, 31))).contains("REVIEW-001");
        }

        @Test
        void isSilentOnTheThirtieth() {
            assertThat(due(MOVED_OUT, register(), LocalDate.of(2025, 7, 30))).doesNotContain("REVIEW-001");
        }

        @Test
        void isSilentOnceTheNoticeHasCome() {
            assertThat(due(MOVED_OUT, after(register(), Filing.noticed().moveInNotice(MOVED_OUT)), TODAY))
                    .doesNotContain("REVIEW-001");
        }

        @Test
        void isSilentOnSomebodyWhoLeftTheCountry() {
            InMemoryRegister abroad = after(register(), Filing.notified().moveOut(OutsideAddress.abroad("ブラジル"), JIRO));

            assertThat(due(JIRO, abroad, TODAY.plusYears(1))).doesNotContain("REVIEW-001");
        }

        @Test
        void waitsAsLongAsTheOfficeSays() {
            RegisterReview patient =
                    RegisterReview.under(OfficePractice.standard().withLongestWaitForNotice(60));
            ResidentRecord gone = register().record(MOVED_OUT).orElseThrow();

            assertThat(patient.of(gone, LocalDate.of(2025, 8, 29))).isEmpty();
            assertThat(patient.of(gone, LocalDate.of(2025, 8, 30))).hasSize(1);
        }
    }

    @Nested
    class PlannedMoveOutHasComeAbout {
        @Test
        void objectsTheDayAfterThePlannedOne() {
            assertThat(due(LEAVING, register(), PLAN.on().plusDays(1))).contains("REVIEW-002");
        }

        @Test
        void isSilentOnThePlannedDay() {
            assertThat(due(LEAVING, register(), PLAN.on())).doesNotContain("REVIEW-002");
        }

        @Test
        void isSilentOnceItHasComeAbout() {
            InMemoryRegister gone =
                    after(register(), Filing.exOfficio().recorded(PLAN.on()).plannedMoveOutReached(LEAVING));

            assertThat(due(LEAVING, gone, PLAN.on().plusDays(1))).doesNotContain("REVIEW-002");
        }
    }

    // ----- households

    @Nested
    class HeadIsSet {
        @Test
        void objectsToTwoSistersWithoutAHead() {
            assertThat(due(WITHOUT_HEAD, register())).contains("REVIEW-003");
        }

        @Test
        void isSilentWhereThereIsOne() {
            assertThat(due(OF_TARO, register())).doesNotContain("REVIEW-003");
        }

        @Test
        void isSilentOnAHouseholdThatHasEnded() {
            assertThat(due(Village.ENDED, register())).isEmpty();
        }
    }

    @Nested
    class HeadIsNamedByAll {
        @Test
        void objectsToARecordCarriedOverWithAnotherHeadsName() {
            assertThat(due(
                            OF_SABURO,
                            carriedOver(yuki -> yuki.withMembership(
                                    Membership.of(OF_SABURO, Relationship.WIFE, PersonName.of("架空 旧名"))))))
                    .contains("REVIEW-004");
        }

        @Test
        void objectsWhereAHeadHasJoinedThoseWhoHadNone() {
            assertThat(due(
                            WITHOUT_HEAD,
                            after(
                                    register(),
                                    Filing.notified()
                                            .moveIn(
                                                    TargetHousehold.existing(WITHOUT_HEAD),
                                                    lot(5),
                                                    newcomer(born("姉 椿", 1955, 1, 1, Sex.FEMALE), Relationship.HEAD)))))
                    .contains("REVIEW-004")
                    .doesNotContain("REVIEW-003");
        }

        @Test
        void isSilentWhereAllNameTheHeadAsItIs() {
            assertThat(due(OF_SABURO, register())).doesNotContain("REVIEW-004");
        }
    }

    @Nested
    class MembersLiveTogether {
        @Test
        void objectsToARecordCarriedOverWithAnotherAddress() {
            assertThat(due(
                            OF_SABURO,
                            carriedOver(
                                    yuki -> yuki.withResidence(yuki.residence().withAddress(lot(4))))))
                    .contains("REVIEW-005");
        }

        @Test
        void isSilentOnAnotherRoomOfTheLot() {
            assertThat(due(
                            OF_SABURO,
                            carriedOver(yuki -> yuki.withResidence(
                                    yuki.residence().withAddress(lot(3).withSupplement(AddressSupplement.of("離れ")))))))
                    .doesNotContain("REVIEW-005");
        }
    }

    @Nested
    class MembersStandInOrder {
        @Test
        void objectsWhereAWifeJoinsBehindAChild() {
            InMemoryRegister joined = after(
                    register(),
                    Filing.notified()
                            .moveIn(
                                    TargetHousehold.existing(Village.OF_SHIRO),
                                    lot(4),
                                    newcomer(born("架空 紀子", 1981, 5, 5, Sex.FEMALE), Relationship.WIFE)));

            assertThat(due(Village.OF_SHIRO, joined)).contains("REVIEW-006");
        }

        @Test
        void isSilentOnHeadWifeSonAndDaughter() {
            assertThat(due(OF_TARO, register())).doesNotContain("REVIEW-006");
        }
    }

    // ----- protections

    @Nested
    class MeasureIsNotAboutToEnd {
        @Test
        void objectsFromOneMonthBeforeTheLastDay() {
            assertThat(due(IN_FORCE, LocalDate.of(2027, 2, 28))).contains("REVIEW-007");
        }

        @Test
        void isSilentTheDayBefore() {
            assertThat(due(IN_FORCE, LocalDate.of(2027, 2, 27))).doesNotContain("REVIEW-007");
        }
    }

    @Nested
    class MeasureWasExtended {
        @Test
        void objectsTheDayAfterTheLast() {
            assertThat(due(IN_FORCE, LocalDate.of(2027, 4, 1))).contains("REVIEW-008");
        }

        @Test
        void isSilentOnTheLastDay() {
            assertThat(due(IN_FORCE, LocalDate.of(2027, 3, 31))).doesNotContain("REVIEW-008");
        }

        @Test
        void isSilentOnceItWasExtended() {
            assertThat(due(IN_FORCE.extended(keeping(LocalDate.of(2027, 3, 1))), LocalDate.of(2027, 4, 1)))
                    .doesNotContain("REVIEW-008", "REVIEW-007");
        }
    }

    @Nested
    class ProvisionalMeasureIsDecided {
        @Test
        void objectsOnTheThirtyFirstDay() {
            assertThat(due(PROVISIONAL, LocalDate.of(2026, 4, 1).plusDays(31))).contains("REVIEW-009");
        }

        @Test
        void isSilentOnTheThirtieth() {
            assertThat(due(PROVISIONAL, LocalDate.of(2026, 4, 1).plusDays(30))).doesNotContain("REVIEW-009");
        }

        @Test
        void waitsAsLongAsTheOfficeSays() {
            RegisterReview strict =
                    RegisterReview.under(OfficePractice.standard().withLongestProvisionalMeasure(7));

            assertThat(strict.of(PROVISIONAL, LocalDate.of(2026, 4, 9))).hasSize(1);
            assertThat(strict.of(PROVISIONAL, LocalDate.of(2026, 4, 8))).isEmpty();
        }
    }

    @Nested
    class RestrictionIsLookedAt {
        @Test
        void objectsTheDayAfterItsLast() {
            assertThat(due(RESTRICTION, LocalDate.of(2026, 6, 1))).contains("REVIEW-010");
        }

        @Test
        void isSilentOnItsLastDay() {
            assertThat(due(RESTRICTION, LocalDate.of(2026, 5, 31))).doesNotContain("REVIEW-010");
        }
    }

    // ----- the whole

    @Test
    void aWholeRegisterIsGoneThrough() {
        List<String> found = new ArrayList<>();
        REVIEW.of(
                register(),
                PLAN.on().plusDays(1),
                (record, point) ->
                        found.add(point.id() + " " + record.addressee().digits()),
                (household, point) ->
                        found.add(point.id() + " " + household.number().digits()));

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "REVIEW-001 " + MOVED_OUT.digits(),
                        "REVIEW-002 " + LEAVING.digits(),
                        "REVIEW-003 " + WITHOUT_HEAD.digits());
    }

    @Test
    void nothingIsAskedBeforeItsDay() {
        assertThat(REVIEW.of(household(WITHOUT_HEAD, register()), register(), LocalDate.of(1967, 11, 9)))
                .isEmpty();
    }

    @Test
    void everyPointHasItsPassageAndATestPair() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(file -> file.toString().endsWith("RegisterReviewTest.java"))
                    .map(RegisterReviewTest::read)
                    .map(text -> text.replaceAll("\\s+", ""))
                    .collect(Collectors.joining());
        }
        assertThat(REVIEW.points()).hasSize(10).allSatisfy(point -> {
            assertThat(point.title()).isNotBlank();
            assertThat(point.titleEnglish()).isNotBlank();
            assertThat(point.basis().wording()).isNotBlank();
            assertThat(point.inForce().start()).isAfterOrEqualTo(LocalDate.of(1967, 11, 10));
            assertThat(tests)
                    .contains("contains(\"" + point.id() + "\")")
                    .contains("doesNotContain(\"" + point.id() + "\"");
        });
        assertThat(REVIEW.points()).extracting(ReviewPoint::id).isSorted().doesNotHaveDuplicates();
        assertThat(REVIEW.points()).extracting(ReviewPoint::title).doesNotHaveDuplicates();
        assertThat(REVIEW.points()).extracting(ReviewPoint::titleEnglish).doesNotHaveDuplicates();
    }

    @Test
    void theTableIsTheReview() throws IOException {
        String table = REVIEW.markdown();
        Path proposed = Path.of("target", "REVIEW.md");
        Files.writeString(proposed, table, StandardCharsets.UTF_8);

        assertThat(read(TABLE)).as("copy %s to %s", proposed, TABLE).isEqualTo(table);
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficePractice.standard().withLongestWaitForNotice(13))
                .withMessageStartingWith("days: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficePractice.standard().withLongestProvisionalMeasure(-1))
                .withMessageStartingWith("days: ");
    }

    // ----- setting up

    private static List<String> due(AddresseeNumber who, InMemoryRegister register, LocalDate day) {
        return ids(REVIEW.of(register.record(who).orElseThrow(), day));
    }

    private static List<String> due(HouseholdNumber number, InMemoryRegister register) {
        return ids(REVIEW.of(household(number, register), register, TODAY));
    }

    private static List<String> due(SupportMeasure measure, LocalDate day) {
        return ids(REVIEW.of(measure, day));
    }

    private static List<String> due(Restriction restriction, LocalDate day) {
        return ids(REVIEW.of(restriction, day));
    }

    private static List<String> ids(List<ReviewPoint> points) {
        return points.stream().map(ReviewPoint::id).toList();
    }

    private static Household household(HouseholdNumber number, InMemoryRegister register) {
        return register.household(number).orElseThrow();
    }

    /** A register opened with Saburo and his wife as another system held them. */
    private static InMemoryRegister carriedOver(UnaryOperator<ResidentRecord> yuki) {
        return InMemoryRegister.opened(
                Village.HERE,
                Village.OPENED,
                List.of(
                        register().record(SABURO).orElseThrow(),
                        yuki.apply(register().record(YUKI).orElseThrow())),
                List.of(household(OF_SABURO, register())));
    }

    private static final Officer OFFICER = new Officer("係員A", EnumSet.allOf(ProtectionRight.class));

    private static ProtectionAct keeping(LocalDate day) {
        return OFFICER.act(ProtectionRight.KEEP_MEASURE, day.atTime(10, 0));
    }

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    /** Applied for by Hanako on 1 April 2026 and provisional since. */
    private static final SupportMeasure PROVISIONAL = SupportMeasure.opened(new MeasureStep.Applied(
                    keeping(APRIL),
                    SupportDetails.builder()
                            .applicant(ProtectedPerson.builder()
                                    .addressee(HANAKO)
                                    .person(register()
                                            .record(HANAKO)
                                            .orElseThrow()
                                            .person())
                                    .build())
                            .addAffairs(ProtectedAffair.COPY_PRESENT_ADDRESS)
                            .firstMunicipality(Village.HERE)
                            .build(),
                    Optional.empty(),
                    APRIL))
            .then(new MeasureStep.BegunProvisionally(keeping(APRIL), APRIL));

    /** In force from 1 April 2026 to 31 March 2027. */
    private static final SupportMeasure IN_FORCE = PROVISIONAL.then(MeasureStep.Begun.on(keeping(APRIL), APRIL));

    /** Stands in the way of entries for Taro until 31 May 2026. */
    private static final Restriction RESTRICTION = Restriction.builder()
            .person(TARO)
            .putAllLevels(Map.of(Operation.ENTRY, RestrictionLevel.ERROR))
            .reason("差止め")
            .start(APRIL)
            .end(LocalDate.of(2026, 5, 31))
            .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, APRIL.atTime(9, 0)))
            .build();

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
