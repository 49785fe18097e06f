package juki.registry.rules;

import static juki.registry.rules.Village.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What happens every day at the counter: nothing to object, one change of each kind at least. */
class OrdinaryChangesTest {

    private static final List<ChangeEvent> ORDINARY = List.of(
            Filing.notified().moveIn(newHead()),
            Filing.notified()
                    .moveIn(
                            TargetHousehold.existing(OF_SABURO),
                            lot(3),
                            newcomer(born("架空 小雪", 1985, 1, 1, Sex.FEMALE), Relationship.CHILD)),
            Filing.noticed()
                    .birth(
                            newcomer(
                                    born("見本 新芽", 2026, 4, 10, Sex.FEMALE),
                                    Relationship.parse("子の子").orElseThrow()),
                            OF_TARO),
            Filing.notified()
                    .addressChange(
                            TargetHousehold.existing(OF_SABURO),
                            lot(30),
                            place(SABURO, Relationship.HEAD),
                            place(YUKI, Relationship.WIFE)),
            Filing.notified().addressChange(TargetHousehold.newHousehold(), lot(30), place(ICHIRO, Relationship.HEAD)),
            Filing.notified().changed(2026, 5, 1).moveOut(ICHIRO, MOMO),
            Filing.notified().moveOut(JIRO),
            Filing.exOfficio()
                    .changed(CalendarDate.of(PLAN.on()))
                    .recorded(PLAN.on())
                    .plannedMoveOutReached(LEAVING),
            Filing.noticed().changed(2025, 6, 30).moveInNotice(MOVED_OUT),
            Filing.noticed().death(SABURO),
            Filing.notified().split(place(ICHIRO, Relationship.HEAD)),
            Filing.notified().merger(OF_TARO, place(JIRO, Relationship.COHABITANT)),
            Filing.notified().householdChange(OF_JIRO, place(ICHIRO, Relationship.RELATIVE)),
            Filing.notified()
                    .headChange(OF_SABURO, place(YUKI, Relationship.HEAD), place(SABURO, Relationship.HUSBAND)),
            Filing.notified()
                    .headChange(WITHOUT_HEAD, place(SAKURA, Relationship.HEAD), place(UME, Relationship.COHABITANT)),
            Filing.exOfficio()
                    .clericalErrorCorrection(
                            TARO,
                            RecordedItems.builder()
                                    .dateOfBirth(CalendarDate.of(1970, 5, 13))
                                    .build()),
            Filing.noticed()
                    .correction(
                            TARO,
                            RecordedItems.builder().name(PersonName.of("新姓 太郎")).build()),
            Filing.requested().codeChange(HANAKO, Optional.empty()),
            Filing.exOfficio()
                    .exOfficioEntry(TargetHousehold.newHousehold(), lot(21), OutsideAddress.unknown(), newHead()),
            Filing.exOfficio().exOfficioDeletion(ExOfficioDeletion.Cause.NOT_LIVING_HERE, JIRO),
            Filing.exOfficio()
                    .minorCorrection(
                            JIRO,
                            MinorCorrection.Ground.BUILDING_NAME,
                            RecordedItems.builder()
                                    .address(lot(1).withSupplement(AddressSupplement.of("見本荘201号")))
                                    .build()),
            Filing.noticed().naturalization(ANH),
            Filing.noticed().nationalityAcquisition(ANH),
            Filing.noticed().nationalityLoss(JIRO),
            Filing.exOfficio().recompiled(TARO, HANAKO),
            Filing.exOfficio().reconstructed(TARO),
            Filing.noticed().individualNumber(HANAKO, IndividualNumber.ofPayload(7)),
            Filing.requested().individualNumberChange(HANAKO, IndividualNumber.ofPayload(8)),
            Filing.exOfficio().codeEntry(HANAKO, Optional.empty()),
            Filing.noticed().relationshipChange(place(MOMO, Relationship.RELATIVE)),
            Filing.notified()
                    .interWardChange(TargetHousehold.newHousehold(), lot(31), place(ICHIRO, Relationship.HEAD)),
            Filing.exOfficio().bulkAddressChange(new BulkAddressChange.Readdressing(OF_SABURO, lot(3), lot(33))),
            Filing.requested()
                    .formerSurname(
                            HANAKO,
                            FormerSurnameChange.Kind.ENTRY,
                            Optional.of(FormerSurname.of("旧姓").withFurigana(Furigana.of("キュウセイ")))),
            Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安"))),
            Filing.applied().cancellation(ChangeReason.REMOVAL_CANCELLED, new CancelledEntry(JIRO, 2)));

    private static final InMemoryRegister AFTER_JIRO_LEFT =
            after(register(), Filing.notified().recorded(TODAY).moveOut(JIRO));

    @TestFactory
    List<DynamicTest> passWithoutAFinding() {
        return ORDINARY.stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.type().wording(),
                        () -> assertThat(objections(event, registerFor(event))).isEmpty()))
                .toList();
    }

    @Test
    void areOfEveryKindButTheOpeningOfARegister() {
        assertThat(ORDINARY.stream().map(ChangeEvent::type).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)));
        assertThat(Arrays.asList(EventType.values())).hasSize(32);
    }

    private static InMemoryRegister registerFor(ChangeEvent event) {
        return event.type() == EventType.CHANGE_CANCELLED ? AFTER_JIRO_LEFT : register();
    }
}
