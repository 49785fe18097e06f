package juki.registry.rules.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.OtherItems;
import juki.registry.rules.Filing;
import juki.registry.rules.Village;
import juki.registry.rules.consequence.Consequence.Holding;
import juki.registry.rules.consequence.Consequence.Unless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a change. */
class ConsequencesTest {

    private static final OutsideAddress ABROAD = OutsideAddress.abroad("フランス");
    private static final IndividualNumber NUMBER = IndividualNumber.of("123456789018");
    private static final IndividualNumber OTHER_NUMBER = IndividualNumber.of("614106526000");

    private static List<Consequence> after(ChangeEvent event) {
        return after(event, Village.register());
    }

    private static List<Consequence> after(ChangeEvent event, InMemoryRegister register) {
        return Consequences.standard().of(Fold.fold(event.numbered(new Village.Numbers(70)), register), register);
    }

    private static InMemoryRegister registerAfter(ChangeEvent event) {
        return Village.register().apply(Fold.fold(event.numbered(new Village.Numbers(70)), Village.register()));
    }

    /** The lapses of a person as holding, day and what prevents it. */
    private static List<String> lapses(List<Consequence> found, AddresseeNumber who) {
        return found.stream()
                .filter(one -> one.addressee().equals(who))
                .flatMap(one -> one instanceof Consequence.Lapse lapse
                        ? List.of(lapse.holding()
                                        + " " + lapse.on()
                                        + lapse.unless()
                                                .map(unless -> " " + unless)
                                                .orElse(""))
                                .stream()
                        : List.<String>of().stream())
                .toList();
    }

    private static <T extends Consequence> List<T> of(List<Consequence> found, Class<T> kind) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ----- leaving

    @Test
    void aDeathEndsEverything() {
        assertThat(lapses(after(Filing.noticed().death(Village.JIRO)), Village.JIRO))
                .containsExactly("SIGNATURE_CERTIFICATE 2026-04-20", "USER_CERTIFICATE 2026-04-20", "CARD 2026-04-20");
    }

    @Test
    void aRemovalExOfficioEndsEverything() {
        assertThat(lapses(
                        after(Filing.exOfficio()
                                .exOfficioDeletion(ExOfficioDeletion.Cause.NOT_LIVING_HERE, Village.JIRO)),
                        Village.JIRO))
                .hasSize(3)
                .noneMatch(lapse -> lapse.contains(Unless.MOVE_IN_IS_NOTIFIED.name()));
    }

    @Test
    void whoMovesOutKeepsCardAndUserCertificateForThirtyDaysToMoveIn() {
        // Planned for 25 April 2026: 25 May is the thirtieth day.
        ChangeEvent left = Filing.exOfficio()
                .changed(CalendarDate.of(Village.PLAN.on()))
                .recorded(Village.PLAN.on())
                .plannedMoveOutReached(Village.LEAVING);

        assertThat(lapses(after(left), Village.LEAVING))
                .containsExactly(
                        "SIGNATURE_CERTIFICATE 2026-04-25",
                        "USER_CERTIFICATE 2026-05-26 MOVE_IN_IS_NOTIFIED",
                        "CARD 2026-05-26 MOVE_IN_IS_NOTIFIED");
    }

    @Test
    void aMoveOutPlannedEndsNothingYet() {
        assertThat(after(Filing.notified().changed(2026, 5, 1).moveOut(Village.JIRO)))
                .containsExactly(
                        new Consequence.DocumentIsDue(Village.JIRO, Consequence.Document.MOVE_OUT_CERTIFICATE));
    }

    @Test
    void aMoveOutRecordedByTheOfficeAloneEndsTheUserCertificateToo() {
        assertThat(lapses(after(Filing.exOfficio().moveOut(Village.JIRO)), Village.JIRO))
                .containsExactly("SIGNATURE_CERTIFICATE 2026-04-20", "USER_CERTIFICATE 2026-04-20", "CARD 2026-04-20");
    }

    @Test
    void whoHasMovedInElsewhereLosesTheSignatureAlone() {
        assertThat(lapses(after(Filing.noticed().moveInNotice(Village.LEAVING)), Village.LEAVING))
                .containsExactly("SIGNATURE_CERTIFICATE 2026-04-20");
    }

    @ParameterizedTest(name = "left for abroad on {0}: {1}")
    @CsvSource({"2024-05-26, false", "2024-05-27, true"})
    void aJapaneseMayKeepTheCardAbroadSinceThen(LocalDate day, boolean kept) {
        Filing filing = new Filing(CalendarDate.of(day), day, Basis.Notification.on(day));
        InMemoryRegister register = openedIn2024();

        assertThat(lapses(after(filing.moveOut(ABROAD, Village.JIRO), register), Village.JIRO))
                .contains("CARD " + day + (kept ? " USE_ABROAD_IS_ARRANGED" : ""));
        assertThat(lapses(after(filing.moveOut(ABROAD, Village.ANH), register), Village.ANH))
                .contains("CARD " + day);
    }

    private static InMemoryRegister openedIn2024() {
        return InMemoryRegister.opened(
                Village.HERE,
                LocalDate.of(2024, 1, 1),
                List.of(
                        Village.register().record(Village.JIRO).orElseThrow(),
                        Village.register().record(Village.ANH).orElseThrow()),
                List.of(
                        Village.register().household(Village.OF_JIRO).orElseThrow(),
                        Village.register().household(Village.OF_ANH).orElseThrow()));
    }

    @Test
    void thereWereNoCardsBefore2016() {
        LocalDate day = LocalDate.of(2015, 12, 31);
        InMemoryRegister register = InMemoryRegister.opened(
                Village.HERE,
                LocalDate.of(2015, 1, 1),
                List.of(Village.register().record(Village.JIRO).orElseThrow()),
                List.of(Village.register().household(Village.OF_JIRO).orElseThrow()));

        assertThat(lapses(
                        after(
                                new Filing(CalendarDate.of(day), day, Basis.Notice.on(day)).death(Village.JIRO),
                                register),
                        Village.JIRO))
                .containsExactly("SIGNATURE_CERTIFICATE 2015-12-31");
    }

    // ----- changing

    @Test
    void anotherNameOrAddressEndsTheSignatureAndIsReportedWithinFourteenDays() {
        List<Consequence> renamed = after(Filing.noticed()
                .correction(
                        Village.JIRO,
                        RecordedItems.builder().name(PersonName.of("新姓 次郎")).build()));
        List<Consequence> moved = after(Filing.notified()
                .addressChange(
                        TargetHousehold.newHousehold(),
                        Village.lot(30),
                        Village.place(Village.JIRO, Relationship.HEAD)));

        // Changed on Friday 10 April 2026.
        for (List<Consequence> found : List.of(renamed, moved)) {
            assertThat(lapses(found, Village.JIRO)).containsExactly("SIGNATURE_CERTIFICATE 2026-04-20");
            assertThat(of(found, Consequence.CardIsBrought.class))
                    .extracting(Consequence.CardIsBrought::by)
                    .containsExactly(LocalDate.of(2026, 4, 24));
            assertThat(of(found, Consequence.FamilyRegisterIsTold.class)).hasSize(1);
        }
    }

    @Test
    void aMinorCorrectionEndsNothing() {
        ChangeEvent building = Filing.exOfficio()
                .minorCorrection(
                        Village.JIRO,
                        MinorCorrection.Ground.BUILDING_NAME,
                        RecordedItems.builder()
                                .address(Village.lot(1).withSupplement(AddressSupplement.of("新館201号")))
                                .build());

        assertThat(lapses(after(building), Village.JIRO)).isEmpty();
        assertThat(of(after(building), Consequence.CardIsBrought.class)).hasSize(1);
    }

    @Test
    void aFuriganaCountsOnceTheTransitionalRuleIsOver() {
        InMemoryRegister register = Village.register();
        ChangeEvent read = Filing.exOfficio()
                .correction(
                        Village.JIRO,
                        RecordedItems.builder()
                                .name(PersonName.of("見本 次郎", "ミホン ジロウ"))
                                .build());

        assertThat(lapses(after(read), Village.JIRO)).isEmpty();
        assertThat(lapses(
                        Consequences.standard().countingFurigana(Village.TODAY).of(Fold.fold(read, register), register),
                        Village.JIRO))
                .containsExactly("SIGNATURE_CERTIFICATE 2026-04-20");
    }

    @Test
    void anotherCodeOrNumberEndsTheCardAndNothingElse() {
        InMemoryRegister numbered = registerAfter(Filing.noticed().individualNumber(Village.JIRO, NUMBER));

        assertThat(lapses(after(Filing.requested().codeChange(Village.JIRO, Optional.empty())), Village.JIRO))
                .containsExactly("CARD 2026-04-20");
        assertThat(lapses(
                        after(Filing.requested().individualNumberChange(Village.JIRO, OTHER_NUMBER), numbered),
                        Village.JIRO))
                .containsExactly("CARD 2026-04-20");
        assertThat(lapses(after(Filing.noticed().individualNumber(Village.JIRO, NUMBER)), Village.JIRO))
                .isEmpty();
    }

    @Test
    void aRecordMadeAnewIsNoRemoval() {
        assertThat(after(Filing.exOfficio().recompiled(Village.JIRO))).isEmpty();
        assertThat(lapses(after(Filing.noticed().naturalization(Village.ANH)), Village.ANH))
                .containsExactly("SIGNATURE_CERTIFICATE 2026-04-20");
    }

    @Test
    void householdsHaveNoConsequences() {
        assertThat(after(Filing.notified().split(Village.place(Village.ICHIRO, Relationship.HEAD))))
                .isEmpty();
    }

    // ----- entering

    @Test
    void aMoverInBringsTheCardIsReportedAndNeedsANumberIfNew() {
        List<Consequence> found = after(Filing.notified().moveIn(Village.newHead()));

        // Filed on 20 April 2026: the ninetieth day is 19 July.
        assertThat(of(found, Consequence.CardIsBrought.class))
                .extracting(Consequence.CardIsBrought::by)
                .containsExactly(LocalDate.of(2026, 7, 19));
        assertThat(of(found, Consequence.FormerMunicipalityIsTold.class))
                .extracting(Consequence.FormerMunicipalityIsTold::municipality)
                .containsExactly(Village.ELSEWHERE);
        assertThat(of(found, Consequence.NumberIsRequested.class)).hasSize(1);
        assertThat(of(found, Consequence.FamilyRegisterIsTold.class)).hasSize(1);
        assertThat(of(found, Consequence.Lapse.class)).isEmpty();
    }

    @Test
    void whoHasANumberNeedsNoneAndFromAbroadNobodyIsTold() {
        NewResident back = NewResident.builder()
                .person(Village.born("帰国 花", 1990, 1, 1, Sex.FEMALE))
                .details(Village.japanese())
                .relationship(Relationship.HEAD)
                .individualNumber(NUMBER)
                .build();
        List<Consequence> found =
                after(Filing.notified().moveIn(TargetHousehold.newHousehold(), Village.lot(20), ABROAD, back));

        assertThat(of(found, Consequence.NumberIsRequested.class)).isEmpty();
        assertThat(of(found, Consequence.FormerMunicipalityIsTold.class)).isEmpty();
    }

    @Test
    void aChildBornNeedsANumberAndBringsNoCard() {
        List<Consequence> found = after(Filing.noticed()
                .birth(
                        Village.newcomer(Village.born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.COHABITANT),
                        Village.OF_TARO));

        assertThat(of(found, Consequence.NumberIsRequested.class)).hasSize(1);
        assertThat(of(found, Consequence.CardIsBrought.class)).isEmpty();
    }

    @Test
    void whoIsLivingAgainAfterARemovalWasUndoneIsNoMoverIn() {
        InMemoryRegister gone = registerAfter(Filing.notified().moveOut(Village.JIRO));

        assertThat(after(
                        Filing.applied()
                                .cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(Village.JIRO, 2)),
                        gone))
                .noneMatch(one -> one instanceof Consequence.CardIsBrought
                        || one instanceof Consequence.NumberIsRequested
                        || one instanceof Consequence.FormerMunicipalityIsTold);
    }

    // ----- letters

    @Test
    void whoWasMovedByTheOfficeAloneIsToldAndWhoNotifiedIsNot() {
        ChangeEvent byTheOffice = Filing.exOfficio().moveOut(Village.JIRO);
        ChangeEvent notified = Filing.notified().moveOut(Village.JIRO);

        assertThat(of(after(byTheOffice), Consequence.PersonIsTold.class))
                .extracting(Consequence::addressee)
                .containsExactly(Village.JIRO);
        assertThat(of(after(notified), Consequence.PersonIsTold.class)).isEmpty();
    }

    @Test
    void whoIsFoundLivingHereOrGoneIsTold() {
        assertThat(of(
                        after(Filing.exOfficio()
                                .exOfficioEntry(
                                        TargetHousehold.newHousehold(),
                                        Village.lot(21),
                                        OutsideAddress.unknown(),
                                        Village.newHead())),
                        Consequence.PersonIsTold.class))
                .hasSize(1);
        assertThat(of(
                        after(Filing.exOfficio()
                                .exOfficioDeletion(ExOfficioDeletion.Cause.NOT_LIVING_HERE, Village.JIRO)),
                        Consequence.PersonIsTold.class))
                .hasSize(1);
    }

    @Test
    void whoHadNoDutyToNotifyIsNotTold() {
        List<ChangeEvent> withoutDuty = List.of(
                Filing.exOfficio().exOfficioDeletion(ExOfficioDeletion.Cause.ENTERED_TWICE, Village.JIRO),
                Filing.exOfficio().recompiled(Village.JIRO),
                Filing.exOfficio()
                        .clericalErrorCorrection(
                                Village.JIRO,
                                RecordedItems.builder()
                                        .dateOfBirth(CalendarDate.of(1965, 8, 2))
                                        .build()),
                Filing.noticed().death(Village.SABURO));

        assertThat(withoutDuty)
                .allSatisfy(event -> assertThat(of(after(event), Consequence.PersonIsTold.class))
                        .isEmpty());
    }

    @Test
    void theWidowWhoIsLeftAloneIsToldThatSheIsHead() {
        assertThat(of(after(Filing.noticed().death(Village.SABURO)), Consequence.HeadIsTold.class))
                .extracting(Consequence::addressee)
                .containsExactly(Village.YUKI);
    }

    @Test
    void ofThreeWhoAreLeftTheOneWhoStoodHighestIsAskedToNotifyAHead() {
        List<Consequence> found = after(Filing.noticed().death(Village.TARO));

        assertThat(of(found, Consequence.HeadChangeIsAskedFor.class))
                .containsExactly(new Consequence.HeadChangeIsAskedFor(Village.HANAKO, Village.OF_TARO));
        assertThat(of(found, Consequence.HeadIsTold.class)).isEmpty();
    }

    @Test
    void nobodyIsAskedForAHeadTwice() {
        ChangeEvent joined = Filing.notified()
                .moveIn(
                        TargetHousehold.existing(Village.WITHOUT_HEAD),
                        Village.lot(5),
                        Village.newcomer(Village.born("姉 椿", 1955, 1, 1, Sex.FEMALE), Relationship.COHABITANT));

        assertThat(of(after(joined), Consequence.HeadChangeIsAskedFor.class)).isEmpty();
    }

    @Test
    void theMunicipalityMovedToIsToldOfAnAdultWard() {
        InMemoryRegister ward = registerAfter(Filing.noticed()
                .correction(
                        Village.JIRO,
                        RecordedItems.builder()
                                .otherItems(OtherItems.builder().adultWard(true).build())
                                .build()));
        ChangeEvent left = Filing.notified().moveOut(Village.JIRO);

        assertThat(of(after(left, ward), Consequence.NewMunicipalityIsToldOfWard.class))
                .containsExactly(new Consequence.NewMunicipalityIsToldOfWard(Village.JIRO, Village.ELSEWHERE));
        assertThat(of(after(left), Consequence.NewMunicipalityIsToldOfWard.class))
                .isEmpty();
        assertThat(of(
                        after(Filing.notified().moveOut(ABROAD, Village.JIRO), ward),
                        Consequence.NewMunicipalityIsToldOfWard.class))
                .isEmpty();
    }

    // ----- words

    @Test
    void everyConsequenceHasItsPassageAndShowsNoName() {
        List<Consequence> found = List.of(
                        Filing.notified().moveIn(Village.newHead()),
                        Filing.noticed().death(Village.JIRO),
                        Filing.noticed().death(Village.TARO),
                        Filing.noticed().death(Village.SABURO),
                        Filing.exOfficio().moveOut(Village.JIRO),
                        Filing.requested().codeChange(Village.JIRO, Optional.empty()))
                .stream()
                .flatMap(event -> after(event).stream())
                .toList();

        assertThat(found).hasSizeGreaterThan(6).allSatisfy(one -> {
            assertThat(one.basis().wording()).matches(".*(第|標準仕様書).*");
            assertThat(one.toString())
                    .doesNotContain("新人", "見本", "架空", one.addressee().digits());
        });
        assertThat(Holding.values()).extracting(Holding::wording).doesNotHaveDuplicates();
        assertThat(Unless.values()).extracting(Unless::wording).doesNotHaveDuplicates();
    }
}
