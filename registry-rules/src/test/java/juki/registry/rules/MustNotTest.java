package juki.registry.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.person;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.ConsolidatedRemarks;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.history.Stay;
import juki.registry.model.household.MemberOrder;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.InternalReason;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.consequence.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the standard says is not to be built (実装しない機能), as far as it touches this library, in the order of {@code CATALOGUE.md}:
 * each test fails once somebody builds it.
 */
class MustNotTest {

    private static final JavaClasses LIBRARY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("juki.registry");

    /** Day of the office on which a late cancellation is recorded. */
    private static final LocalDate TEN_DAYS_LATE = LocalDate.of(2026, 5, 11);

    // ----- rows of the catalogue that are no checks

    @Test
    void theOneWhoIsLeftIsMadeHeadAndNobodyIsWarned() {
        ChangeEvent death = Filing.noticed().death(SABURO);

        assertThat(objections(death)).isEmpty();
        assertThat(after(register(), death).household(OF_SABURO).orElseThrow().head())
                .contains(YUKI);
    }

    @Test
    void householdsOfOneLotJoinWhateverTheirSupplementsSay() {
        ChangeEvent merger = Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT));

        assertThat(objections(merger)).isEmpty();
        assertThat(record(after(register(), merger), HANAKO)
                        .residence()
                        .address()
                        .supplement())
                .isEmpty();
        assertThat(record(after(register(), merger), JIRO).residence().address().supplement())
                .isPresent();
    }

    @Test
    void aMoveOutIsUndoneAfterItsDayWithoutAWarning() {
        InMemoryRegister planned = after(register(), moveOutOnMayFirst());

        assertThat(objections(undone(ChangeReason.CORRECTION_CANCELLED, 2), planned))
                .isEmpty();
    }

    @Test
    void aMoveOutIsUndoneAfterTheRemovalWithoutAWarning() {
        InMemoryRegister gone = after(
                after(register(), moveOutOnMayFirst()),
                Filing.exOfficio()
                        .changed(2026, 5, 1)
                        .recorded(LocalDate.of(2026, 5, 1))
                        .plannedMoveOutReached(JIRO));

        assertThat(objections(undone(ChangeReason.REMOVAL_CANCELLED, 3), gone)).isEmpty();
    }

    @Test
    void aMoveOutIsUndoneAfterTheNoticeWithoutAWarning() {
        InMemoryRegister noticed = after(
                after(register(), moveOutOnMayFirst()),
                Filing.noticed()
                        .changed(2026, 5, 1)
                        .recorded(LocalDate.of(2026, 5, 7))
                        .moveInNotice(JIRO));

        assertThat(objections(undone(ChangeReason.REMOVAL_CANCELLED, 3), noticed))
                .isEmpty();
        assertThat(objections(
                        undone(ChangeReason.CORRECTION_CANCELLED, 2),
                        after(noticed, undone(ChangeReason.REMOVAL_CANCELLED, 3))))
                .isEmpty();
    }

    @Test
    void noRuleKnowsWhichCertificatesWereIssued() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "juki.registry.model..",
                        "juki.registry.rules",
                        "..rules.common",
                        "..rules.movein",
                        "..rules.addresschange",
                        "..rules.moveout",
                        "..rules.birthdeath",
                        "..rules.household",
                        "..rules.exofficio",
                        "..rules.codes",
                        "..rules.cancellation",
                        "..rules.duplicate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..certificate..")
                .because("a change that predates a certificate is entered without a warning")
                .check(LIBRARY);
    }

    @Test
    void aPlannedMoveOutOfOneMemberIsNoMatterOfTheOthers() {
        InMemoryRegister leaving =
                after(register(), Filing.notified().changed(2026, 5, 1).moveOut(ICHIRO));

        assertThat(objections(Filing.requested().codeChange(HANAKO, Optional.empty()), leaving))
                .isEmpty();
    }

    // ----- 12.2, in its order

    @Test
    void aDateOfBirthThatIsUnknownIsRecordedAsItIs() {
        for (RegisterDate unknown : List.of(UncertainDate.unknown(), UncertainDate.inYear(1950))) {
            InMemoryRegister entered = after(
                    register(),
                    Filing.notified()
                            .moveIn(newcomer(Person.of(PersonName.of("新人 不詳"), unknown, Sex.MALE), Relationship.HEAD)));

            assertThat(record(entered, person(20)).person().dateOfBirth()).isEqualTo(unknown);
        }
    }

    @Test
    void aDateIsWrittenInOneCalendar() {
        assertThat(CalendarDate.of(2026, 4, 1).wording()).isEqualTo("令和8年4月1日");
        assertThat(UncertainDate.inYear(1950).wording()).doesNotContain("1950");
    }

    @ParameterizedTest
    @ValueSource(strings = {"祖父", "祖母", "おじ", "おば", "甥", "姪", "孫", "家事使用人", "準世帯主", "長男", "内縁の妻"})
    void noOtherRelationshipIsRead(String text) {
        assertThat(Relationship.parse(text)).isEmpty();
    }

    @Test
    void membersAreOrderedInOneWay() {
        List<Method> ways = publicMethods(MemberOrder.class);

        assertThat(ways).singleElement().satisfies(way -> {
            assertThat(way.getName()).isEqualTo("of");
            assertThat(way.getParameterTypes()).containsExactly(Collection.class);
        });
    }

    @Test
    void noReasonIsTheUndoingOfAnAddressChange() {
        assertThat(everyReason()).isNotEmpty().noneMatch(wording -> wording.contains("転居取消"));
    }

    @Test
    void aCorrectionOverwritesNothing() {
        InMemoryRegister corrected = after(
                register(),
                Filing.exOfficio()
                        .clericalErrorCorrection(
                                TARO,
                                RecordedItems.builder()
                                        .name(PersonName.of("見本 太朗"))
                                        .build()));
        ChangeHistory history = corrected.history(TARO).orElseThrow();

        assertThat(history.size()).isEqualTo(2);
        assertThat(history.entry(1).orElseThrow().record()).isEqualTo(record(register(), TARO));
        assertThat(publicMethods(ChangeHistory.class))
                .extracting(Method::getName)
                .noneMatch(name -> name.matches("(set|replac|remov|delet|edit|overwrit|without|correct).*"));
    }

    @Test
    void aRecordIsNeverMadeAnewByItself() {
        InMemoryRegister register = register();
        for (int i = 0; i < 120; i++) {
            register = after(
                    register,
                    Filing.exOfficio()
                            .correction(
                                    JIRO,
                                    RecordedItems.builder()
                                            .name(PersonName.of("見本 次郎" + i))
                                            .build()));
        }

        assertThat(register.history(JIRO).orElseThrow().stays()).hasSize(1);
    }

    @Test
    void aFalseNotificationIsUndoneLikeAnyOther() {
        InMemoryRegister entered = after(register(), Filing.notified().moveIn(newHead()));

        assertThat(everyReason()).noneMatch(wording -> wording.contains("虚偽"));
        assertThat(objections(
                        Filing.exOfficio()
                                .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(person(20), 1)),
                        entered))
                .isEmpty();
    }

    @Test
    void noHouseholdChangeHasAnAddress() {
        for (Class<?> change : List.of(
                HouseholdSplit.class, HouseholdMerger.class, HouseholdChange.class, HouseholdHeadChange.class)) {
            assertThat(publicMethods(change))
                    .extracting(Method::getGenericReturnType)
                    .extracting(Object::toString)
                    .noneMatch(type -> type.contains(Address.class.getPackageName()));
        }
    }

    @Test
    void noRequestNotToAcceptNotificationsCanBeKept() {
        assertThat(LIBRARY)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(NonAcceptance|Fujuri).*"));
        assertThat(Stream.concat(Arrays.stream(Operation.values()), Arrays.stream(ProtectionRight.values())))
                .extracting(Enum::name)
                .noneMatch(name -> name.matches(".*(ACCEPT|NOTIFICATION).*"));
    }

    @Test
    void aDeathHasNeitherCauseNorPresumption() {
        assertThat(attributes(Death.class)).containsExactly("subject");
        assertThat(ChangeReason.values())
                .extracting(ChangeReason::wording)
                .filteredOn(wording -> wording.contains("死"))
                .containsExactly("死亡");
        assertThat(ExOfficioDeletion.Cause.values())
                .extracting(ExOfficioDeletion.Cause::wording)
                .noneMatch(wording -> wording.contains("死"));
    }

    @Test
    void nobodyKeepsWhoDecidedAndWhen() {
        for (Class<?> kept :
                List.of(HistoryEntry.class, ChangeEvent.class, RegisterChange.class, ResidentRecord.class)) {
            assertThat(publicMethods(kept))
                    .extracting(Method::getName)
                    .noneMatch(name -> name.matches("(?i).*(decid|decision|approv|examin).*"));
        }
    }

    @Test
    void aMoveOnOneLotLeavesNoRemark() {
        InMemoryRegister moved = after(
                register(),
                Filing.notified()
                        .addressChange(
                                TargetHousehold.newHousehold(),
                                lot(1).withSupplement(AddressSupplement.of("202号")),
                                place(JIRO, Relationship.HEAD)));
        List<Stay> stays = moved.history(JIRO).orElseThrow().stays();

        assertThat(record(moved, JIRO).otherItems().isEmpty()).isTrue();
        assertThat(ConsolidatedRemarks.of(stays.get(stays.size() - 1)).changes())
                .allSatisfy(line -> assertThat(line.cautions()).isEmpty());
    }

    @Test
    void anOrdinaryMoveOutNeverBecomesASpecialOne() {
        assertThat(eventClasses())
                .hasSizeGreaterThan(30)
                .filteredOn(event -> publicMethods(event).stream()
                        .map(method -> method.getGenericReturnType().toString())
                        .anyMatch(type -> type.contains(MoveOut.Kind.class.getName())))
                .containsExactly(MoveOut.class);
    }

    @Test
    void noCertificateFollowsFromAMoveOutByItself() {
        assertThat(Consequence.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .noneMatch(name -> name.contains("Certificate") || name.contains("Resent"));
    }

    @Test
    void aChangeOfCodeKeepsNothingBesides() {
        assertThat(attributes(RecordCodeChange.class)).containsExactlyInAnyOrder("subject", "newCode");
        assertThat(attributes(RecordCodeEntry.class)).containsExactlyInAnyOrder("subject", "newCode");
    }

    @Test
    void remarksAreThoseOfOneStay() {
        assertThat(publicMethods(ConsolidatedRemarks.class))
                .filteredOn(method -> Modifier.isStatic(method.getModifiers()))
                .singleElement()
                .satisfies(method -> assertThat(method.getParameterTypes()).containsExactly(Stay.class));
    }

    @Test
    void anAddressHasNoPopularName() {
        assertThat(Stream.of(Address.class, AddressParts.class).flatMap(type -> publicMethods(type).stream()))
                .extracting(Method::getName)
                .noneMatch(name -> name.matches("(?i).*(popular|common|alias|nick).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"じゅうき", "ジュウキ（たろう）", "Juki", "ｼﾞｭｳｷ"})
    void aReadingIsWrittenInKatakana(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Furigana.of(text));
    }

    @Test
    void noRightHidesARelationship() {
        assertThat(Stream.concat(Arrays.stream(Operation.values()), Arrays.stream(ProtectionRight.values())))
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("RELATIONSHIP"));
    }

    @Test
    void theNumberSharedInsideTheMunicipalityIsTakenFromNobody() {
        Pattern integrated = Pattern.compile("(?i).*(integrated|unified|dantainai).*number.*");

        assertThat(LIBRARY.stream()
                        .filter(type -> type.getPackageName().startsWith("juki.registry.model")
                                || type.getPackageName().equals("juki.registry.codes"))
                        .flatMap(type -> Stream.concat(
                                Stream.of(type.getSimpleName()),
                                type.getMembers().stream().map(JavaMember::getName))))
                .isNotEmpty()
                .noneMatch(name -> integrated.matcher(name).matches());
    }

    @Test
    void otherSystemsTellSixThingsAndNoMore() {
        assertThat(publicMethods(Qualifications.class))
                .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "onElectoralRoll",
                        "nationalHealthInsurance",
                        "lateStageElderlyMedicalCare",
                        "longTermCareInsurance",
                        "nationalPension",
                        "childAllowance");
    }

    @Test
    void aLossOfNationalityBringsNoOldRegistrationBack() {
        InMemoryRegister lost = after(register(), Filing.noticed().nationalityLoss(JIRO));

        assertThat(record(lost, JIRO).details()).isInstanceOfSatisfying(ForeignResident.class, foreign -> {
            assertThat(foreign.foreignItems().alienRegisteredOn()).isEmpty();
            assertThat(foreign.becameResidentOn()).isEqualTo(CalendarDate.of(2026, 4, 10));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNoticeToTheFamilyRegisterSpeaksInNoReason(SupplementaryRegisterNotice.Kind kind) {
        assertThat(everyReason()).doesNotContain(kind.wording());
        assertThat(publicMethods(SupplementaryRegisterNotice.class))
                .extracting(Method::getGenericReturnType)
                .extracting(Object::toString)
                .noneMatch(type -> type.contains(ChangeReason.class.getName()));
    }

    @Test
    void anOfficerHasRightsAndNoRank() {
        assertThat(Officer.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("by", "rights");
    }

    // ----- looking

    private static ChangeEvent moveOutOnMayFirst() {
        return Filing.notified().changed(2026, 5, 1).moveOut(JIRO);
    }

    private static ChangeEvent undone(ChangeReason reason, int historyNumber) {
        return Filing.applied()
                .changed(CalendarDate.of(TEN_DAYS_LATE))
                .recorded(TEN_DAYS_LATE)
                .cancellation(reason, new CancelledEntry(JIRO, historyNumber));
    }

    private static ResidentRecord record(InMemoryRegister register, AddresseeNumber who) {
        return register.record(who).orElseThrow();
    }

    /** Every word by which a change says why: reasons of the standard, finer ones, kinds and causes. */
    private static Set<String> everyReason() {
        return Stream.of(
                        Arrays.stream(ChangeReason.values()).map(ChangeReason::wording),
                        Arrays.stream(EventType.values()).map(EventType::wording),
                        InternalReason.TABLE.stream().map(InternalReason::wording),
                        Arrays.stream(MoveIn.Kind.values()).map(MoveIn.Kind::wording),
                        Arrays.stream(MoveOut.Kind.values()).map(MoveOut.Kind::wording),
                        Arrays.stream(ExOfficioEntry.Cause.values()).map(ExOfficioEntry.Cause::wording),
                        Arrays.stream(ExOfficioDeletion.Cause.values()).map(ExOfficioDeletion.Cause::wording))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> eventClasses() {
        return Arrays.stream(ChangeEvent.class.getPermittedSubclasses())
                .<Class<?>>map(event -> event)
                .toList();
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !List.of("builder", "none").contains(method.getName()))
                .toList();
    }

    /** The values a change is made of, besides those of every change. */
    private static List<String> attributes(Class<?> event) {
        return publicMethods(event).stream()
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }
}
