package juki.registry.model.event;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.ModelDomain;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ChangeEventTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    /** Numbers as long as none is asked for. */
    private static final NumberSource NONE_LEFT = new NumberSource() {
        @Override
        public ResidentRecordCode nextRecordCode() {
            throw new IllegalStateException("none left");
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            throw new IllegalStateException("none left");
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            throw new IllegalStateException("none left");
        }
    };

    private static ChangeEvent sample(EventType type) {
        return Samples.events().get(type);
    }

    /** Answers the name of the method that was asked. */
    private static String answer(ChangeEvent event) {
        return event.match(new ChangeEvent.Cases<>() {
            @Override
            public String carryOver(CarryOver it) {
                return "CARRY_OVER";
            }

            @Override
            public String moveIn(MoveIn it) {
                return "MOVE_IN";
            }

            @Override
            public String birth(Birth it) {
                return "BIRTH";
            }

            @Override
            public String addressChange(AddressChange it) {
                return "ADDRESS_CHANGE";
            }

            @Override
            public String moveOut(MoveOut it) {
                return "MOVE_OUT";
            }

            @Override
            public String plannedMoveOutReached(PlannedMoveOutReached it) {
                return "PLANNED_MOVE_OUT_REACHED";
            }

            @Override
            public String moveInNoticeReceived(MoveInNoticeReceived it) {
                return "MOVE_IN_NOTICE_RECEIVED";
            }

            @Override
            public String death(Death it) {
                return "DEATH";
            }

            @Override
            public String householdSplit(HouseholdSplit it) {
                return "HOUSEHOLD_SPLIT";
            }

            @Override
            public String householdMerger(HouseholdMerger it) {
                return "HOUSEHOLD_MERGER";
            }

            @Override
            public String householdChange(HouseholdChange it) {
                return "HOUSEHOLD_CHANGE";
            }

            @Override
            public String householdHeadChange(HouseholdHeadChange it) {
                return "HOUSEHOLD_HEAD_CHANGE";
            }

            @Override
            public String clericalErrorCorrection(ClericalErrorCorrection it) {
                return "CLERICAL_ERROR_CORRECTION";
            }

            @Override
            public String exOfficioCorrection(ExOfficioCorrection it) {
                return "EX_OFFICIO_CORRECTION";
            }

            @Override
            public String recordCodeChange(RecordCodeChange it) {
                return "RECORD_CODE_CHANGE";
            }

            @Override
            public String exOfficioEntry(ExOfficioEntry it) {
                return "EX_OFFICIO_ENTRY";
            }

            @Override
            public String exOfficioDeletion(ExOfficioDeletion it) {
                return "EX_OFFICIO_DELETION";
            }

            @Override
            public String minorCorrection(MinorCorrection it) {
                return "MINOR_CORRECTION";
            }

            @Override
            public String naturalization(Naturalization it) {
                return "NATURALIZATION";
            }

            @Override
            public String nationalityAcquisition(NationalityAcquisition it) {
                return "NATIONALITY_ACQUISITION";
            }

            @Override
            public String nationalityLoss(NationalityLoss it) {
                return "NATIONALITY_LOSS";
            }

            @Override
            public String recordRecompiled(RecordRecompiled it) {
                return "RECORD_RECOMPILED";
            }

            @Override
            public String recordReconstructed(RecordReconstructed it) {
                return "RECORD_RECONSTRUCTED";
            }

            @Override
            public String individualNumberAssigned(IndividualNumberAssigned it) {
                return "INDIVIDUAL_NUMBER_ASSIGNED";
            }

            @Override
            public String individualNumberChange(IndividualNumberChange it) {
                return "INDIVIDUAL_NUMBER_CHANGE";
            }

            @Override
            public String recordCodeEntry(RecordCodeEntry it) {
                return "RECORD_CODE_ENTRY";
            }

            @Override
            public String relationshipChange(RelationshipChange it) {
                return "RELATIONSHIP_CHANGE";
            }

            @Override
            public String interWardChange(InterWardChange it) {
                return "INTER_WARD_CHANGE";
            }

            @Override
            public String bulkAddressChange(BulkAddressChange it) {
                return "BULK_ADDRESS_CHANGE";
            }

            @Override
            public String formerSurnameChange(FormerSurnameChange it) {
                return "FORMER_SURNAME_CHANGE";
            }

            @Override
            public String commonNameChange(CommonNameChange it) {
                return "COMMON_NAME_CHANGE";
            }

            @Override
            public String changeCancelled(ChangeCancelled it) {
                return "CHANGE_CANCELLED";
            }
        });
    }

    @Property
    void matchAsksTheMethodOfTheType(@ForAll ChangeEvent event) {
        assertThat(answer(event)).isEqualTo(event.type().name());
    }

    @Test
    void theFamilyTheTypesAndTheCasesAreTheSame() {
        List<String> members = Arrays.stream(ChangeEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(Arrays.stream(ChangeEvent.Cases.class.getDeclaredMethods())
                        .map(Method::getParameterTypes)
                        .map(types -> types[0].getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(members);
        assertThat(Arrays.stream(EventType.values()).map(type -> type.name().replace("_", "")))
                .containsExactlyElementsOf(
                        members.stream().map(String::toUpperCase).toList());
        assertThat(EventType.values()).extracting(EventType::wording).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "CARRY_OVER,",
        "MOVE_IN, 01",
        "BIRTH, 03",
        "ADDRESS_CHANGE, 41",
        "MOVE_OUT, 22",
        "PLANNED_MOVE_OUT_REACHED,",
        "MOVE_IN_NOTICE_RECEIVED,",
        "DEATH, 23",
        "HOUSEHOLD_SPLIT, 50",
        "HOUSEHOLD_MERGER, 51",
        "HOUSEHOLD_CHANGE, 52",
        "HOUSEHOLD_HEAD_CHANGE, 53",
        "CLERICAL_ERROR_CORRECTION, 44",
        "EX_OFFICIO_CORRECTION, 43",
        "RECORD_CODE_CHANGE, 48",
        "CHANGE_CANCELLED, 09",
    })
    void reasonsAreThoseOfTheStandard(EventType type, String code) {
        assertThat(sample(type).reason().map(ChangeReason::code)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void theReasonOfAMoveInIsWhereOneCameFromUnlessItIsExOfficio() {
        MoveIn sample = (MoveIn) sample(EventType.MOVE_IN);
        Function<OutsideAddress, MoveIn.Builder> from = place -> MoveIn.builder()
                .changeDate(sample.changeDate())
                .processingDate(sample.processingDate())
                .addAllNewResidents(sample.newResidents())
                .household(sample.household())
                .address(sample.address())
                .previousAddress(place);
        Basis notified = Basis.Notification.on(Samples.DAY);
        assertThat(from.apply(OutsideAddress.abroad("ベトナム"))
                        .basis(notified)
                        .build()
                        .reason())
                .contains(ChangeReason.MOVE_IN_FROM_ABROAD);
        assertThat(from.apply(OutsideAddress.unknown()).basis(notified).build().reason())
                .contains(ChangeReason.DOMESTIC_MOVE_IN);
        assertThat(from.apply(OutsideAddress.abroad("ベトナム"))
                        .basis(new Basis.ExOfficio())
                        .build()
                        .reason())
                .contains(ChangeReason.EX_OFFICIO_ENTRY);
    }

    @Test
    void whatIsSpecialAboutAMoveInDecidesTheReasonToo() {
        MoveIn sample = (MoveIn) sample(EventType.MOVE_IN);
        Function<Set<MoveIn.Kind>, MoveIn> of = kinds -> MoveIn.builder()
                .changeDate(sample.changeDate())
                .processingDate(sample.processingDate())
                .basis(sample.basis())
                .addAllKinds(kinds)
                .addAllNewResidents(sample.newResidents())
                .household(sample.household())
                .address(sample.address())
                .previousAddress(OutsideAddress.none())
                .build();
        assertThat(of.apply(Set.of(MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT))
                        .reason())
                .contains(ChangeReason.MOVE_IN_FROM_ABROAD);
        assertThat(of.apply(Set.of(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT))
                        .reason())
                .contains(ChangeReason.MOVE_IN_FROM_ABROAD);
        assertThat(of.apply(Set.of(MoveIn.Kind.SPECIAL_CASE_MOVE_IN, MoveIn.Kind.RETURN_MOVE_IN))
                        .reason())
                .contains(ChangeReason.DOMESTIC_MOVE_IN);
        assertThatThrownBy(() -> of.apply(
                        Set.of(MoveIn.Kind.SPECIAL_CASE_MOVE_IN, MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT)))
                .hasMessage("kinds: must be of one procedure");
    }

    @Property
    void numberedDrawsOnlyWhatIsMissing(@ForAll ChangeEvent event) {
        ChangeEvent numbered = event.numbered(Numbers.startingAfter(0));
        assertThat(numbered.numbered(NONE_LEFT)).isEqualTo(numbered);
        assertThat(numbered.type()).isEqualTo(event.type());
        assertThat(numbered.changeDate()).isEqualTo(event.changeDate());
        assertThat(numbered.processingDate()).isEqualTo(event.processingDate());
        assertThat(numbered.basis()).isEqualTo(event.basis());
        assertThat(numbered.reason()).isEqualTo(event.reason());
        assertThat(numbered.subjects()).containsAll(event.subjects());
        numbered.match(new NumbersThere());
    }

    @Property
    void numberedChangesNothingElse(@ForAll ChangeEvent event) throws IOException {
        assertThat(withoutDrawnNumbers(event.numbered(Numbers.startingAfter(0))))
                .isEqualTo(withoutDrawnNumbers(event));
    }

    /** The event as a tree without the numbers that an office draws. */
    private static JsonNode withoutDrawnNumbers(ChangeEvent event) throws IOException {
        JsonNode tree = TREES.readTree(RegistryJson.write(event));
        List<String> drawn = List.of("addressee", "recordCode", "newCode");
        tree.findParents("addressee").forEach(parent -> ((ObjectNode) parent).remove(drawn));
        tree.findParents("recordCode").forEach(parent -> ((ObjectNode) parent).remove(drawn));
        ((ObjectNode) tree).remove(drawn);
        if (tree.get("household") instanceof ObjectNode target) {
            target.remove("number");
        }
        return tree;
    }

    @Property
    void whoBringsNumbersKeepsThem(@ForAll NewResident one) {
        NewResident numbered = one.numbered(Numbers.startingAfter(0));
        one.addressee().ifPresent(number -> assertThat(numbered.addressee()).contains(number));
        one.recordCode().ifPresent(code -> assertThat(numbered.recordCode()).contains(code));
        assertThat(numbered.individualNumber()).isEqualTo(one.individualNumber());
    }

    /** Asserts for each kind with numbers to draw that they are there. */
    private static final class NumbersThere implements ChangeEvent.Cases<Optional<Object>> {
        @Override
        public Optional<Object> moveIn(MoveIn event) {
            assertThat(event.household().number()).isPresent();
            assertThat(event.newResidents()).allSatisfy(NumbersThere::assertNumbered);
            assertThat(event.subjects()).hasSize(event.newResidents().size());
            return Optional.empty();
        }

        @Override
        public Optional<Object> birth(Birth event) {
            assertNumbered(event.child());
            return Optional.empty();
        }

        @Override
        public Optional<Object> addressChange(AddressChange event) {
            assertThat(event.household().number()).isPresent();
            return Optional.empty();
        }

        @Override
        public Optional<Object> householdSplit(HouseholdSplit event) {
            assertThat(event.household().number()).isPresent();
            return Optional.empty();
        }

        @Override
        public Optional<Object> recordCodeChange(RecordCodeChange event) {
            assertThat(event.newCode()).isPresent();
            return Optional.empty();
        }

        private static void assertNumbered(NewResident one) {
            assertThat(one.addressee()).isPresent();
            assertThat(one.recordCode()).isPresent();
        }

        @Override
        public Optional<Object> carryOver(CarryOver event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> moveOut(MoveOut event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> plannedMoveOutReached(PlannedMoveOutReached event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> moveInNoticeReceived(MoveInNoticeReceived event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> death(Death event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> householdMerger(HouseholdMerger event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> householdChange(HouseholdChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> householdHeadChange(HouseholdHeadChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> clericalErrorCorrection(ClericalErrorCorrection event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> exOfficioCorrection(ExOfficioCorrection event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> exOfficioEntry(ExOfficioEntry event) {
            assertThat(event.household().number()).isPresent();
            assertThat(event.newResidents()).allSatisfy(NumbersThere::assertNumbered);
            return Optional.empty();
        }

        @Override
        public Optional<Object> exOfficioDeletion(ExOfficioDeletion event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> minorCorrection(MinorCorrection event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> naturalization(Naturalization event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> nationalityAcquisition(NationalityAcquisition event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> nationalityLoss(NationalityLoss event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> recordRecompiled(RecordRecompiled event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> recordReconstructed(RecordReconstructed event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> individualNumberAssigned(IndividualNumberAssigned event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> individualNumberChange(IndividualNumberChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> recordCodeEntry(RecordCodeEntry event) {
            assertThat(event.newCode()).isPresent();
            return Optional.empty();
        }

        @Override
        public Optional<Object> relationshipChange(RelationshipChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> interWardChange(InterWardChange event) {
            assertThat(event.household().number()).isPresent();
            return Optional.empty();
        }

        @Override
        public Optional<Object> bulkAddressChange(BulkAddressChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> formerSurnameChange(FormerSurnameChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> commonNameChange(CommonNameChange event) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> changeCancelled(ChangeCancelled event) {
            event.household().ifPresent(made -> assertThat(made.number()).isPresent());
            return Optional.empty();
        }
    }

    @Test
    void aMoveOutHasComeAboutWhenItsLastPossibleDayHas() {
        assertThat(moveOut(CalendarDate.of(2025, 4, 1)).hasComeAbout()).isTrue();
        assertThat(moveOut(CalendarDate.of(2025, 3, 31)).hasComeAbout()).isTrue();
        assertThat(moveOut(CalendarDate.of(2025, 4, 2)).hasComeAbout()).isFalse();
        assertThat(moveOut(UncertainDate.inMonth(YearMonth.of(2025, 4))).hasComeAbout())
                .isFalse();
        assertThat(moveOut(UncertainDate.inMonth(YearMonth.of(2025, 3))).hasComeAbout())
                .isTrue();
    }

    private static MoveOut moveOut(RegisterDate on) {
        return MoveOut.builder()
                .changeDate(on)
                .processingDate(LocalDate.of(2025, 4, 1))
                .basis(new Basis.ExOfficio())
                .addSubjects(person(1))
                .destination(OutsideAddress.unknown())
                .build();
    }

    @Test
    void anEventHappensToSomebody() {
        LocalDate day = Samples.DAY;
        CalendarDate on = CalendarDate.of(day);
        Basis basis = new Basis.ExOfficio();
        assertThatThrownBy(() -> MoveOut.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .destination(OutsideAddress.unknown())
                        .build())
                .hasMessage("subjects: must not be empty");
        assertThatThrownBy(() -> PlannedMoveOutReached.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .build())
                .hasMessage("subjects: must not be empty");
        assertThatThrownBy(() -> MoveInNoticeReceived.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .destination(OutsideAddress.unknown())
                        .build())
                .hasMessage("subjects: must not be empty");
        assertThatThrownBy(() -> MoveIn.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(TargetHousehold.newHousehold())
                        .address(Samples.address())
                        .previousAddress(OutsideAddress.unknown())
                        .build())
                .hasMessage("newResidents: must not be empty");
        assertThatThrownBy(() -> AddressChange.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(TargetHousehold.newHousehold())
                        .address(Samples.address())
                        .build())
                .hasMessage("placements: must not be empty");
        assertThatThrownBy(() -> HouseholdSplit.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(TargetHousehold.newHousehold())
                        .build())
                .hasMessage("placements: must not be empty");
        assertThatThrownBy(() -> HouseholdMerger.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(household(1))
                        .build())
                .hasMessage("placements: must not be empty");
        assertThatThrownBy(() -> HouseholdChange.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(household(1))
                        .build())
                .hasMessage("placements: must not be empty");
        assertThatThrownBy(() -> HouseholdHeadChange.builder()
                        .changeDate(on)
                        .processingDate(day)
                        .basis(basis)
                        .household(household(1))
                        .build())
                .hasMessage("placements: must not be empty");
    }

    @Test
    void aSplitMakesANewHousehold() {
        assertThatThrownBy(() -> HouseholdSplit.builder()
                        .changeDate(CalendarDate.of(Samples.DAY))
                        .processingDate(Samples.DAY)
                        .basis(new Basis.ExOfficio())
                        .addPlacements(Placement.of(person(1), Relationship.HEAD))
                        .household(TargetHousehold.existing(household(1)))
                        .build())
                .hasMessage("household: must be new");
    }

    private static ChangeCancelled.Builder cancellation() {
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio());
    }

    @Test
    void aCancellationNamesEachPersonOnceAndOneOfThreeReasons() {
        CancelledEntry entry = new CancelledEntry(person(1), 2);
        assertThatThrownBy(() ->
                        cancellation().reason(ChangeReason.ENTRY_CANCELLED).build())
                .hasMessage("entries: must not be empty");
        assertThatThrownBy(() -> cancellation()
                        .addEntries(entry, new CancelledEntry(person(1), 1))
                        .reason(ChangeReason.ENTRY_CANCELLED)
                        .build())
                .hasMessage("entries: at most one of each person");
        assertThatThrownBy(() -> cancellation().addEntries(entry).build())
                .hasMessage("reason: must be that of a cancellation");
        assertThatThrownBy(() -> new CancelledEntry(person(1), 0)).hasMessage("historyNumber: must be at least 1");
        List<ChangeReason> admitted = List.of(
                ChangeReason.REMOVAL_CANCELLED, ChangeReason.ENTRY_CANCELLED, ChangeReason.CORRECTION_CANCELLED);
        for (ChangeReason reason : ChangeReason.values()) {
            if (admitted.contains(reason)) {
                assertThat(cancellation()
                                .addEntries(entry)
                                .reason(reason)
                                .build()
                                .reason())
                        .contains(reason);
            } else {
                assertThatThrownBy(() ->
                                cancellation().addEntries(entry).reason(reason).build())
                        .hasMessage("reason: must be that of a cancellation");
            }
        }
    }

    @Property
    void itemsSetWhatTheyHaveAndNothingElse(@ForAll RecordedItems items, @ForAll ResidentRecord record) {
        ResidentRecord set = items.appliedTo(record);
        assertThat(set.name()).isEqualTo(items.name().orElse(record.name()));
        assertThat(set.person().dateOfBirth())
                .isEqualTo(items.dateOfBirth().orElse(record.person().dateOfBirth()));
        assertThat(set.person().sex())
                .isEqualTo(items.sex().orElse(record.person().sex()));
        assertThat(set.details()).isEqualTo(items.details().orElse(record.details()));
        assertThat(set.residence().address())
                .isEqualTo(items.address().orElse(record.residence().address()));
        assertThat(set.residence().addressSetOn())
                .isEqualTo(items.addressSetOn().orElse(record.residence().addressSetOn()));
        assertThat(set.residence().previousAddress())
                .isEqualTo(items.previousAddress().orElse(record.residence().previousAddress()));
        assertThat(set.residence().earlier())
                .isEqualTo(items.earlier().orElse(record.residence().earlier()));
        assertThat(set.otherItems()).isEqualTo(items.otherItems().orElse(record.otherItems()));
        assertThat(set.withPerson(record.person())
                        .withDetails(record.details())
                        .withResidence(record.residence())
                        .withOtherItems(record.otherItems()))
                .isEqualTo(record);
    }

    @Test
    void atLeastOneItemIsSet() {
        assertThatThrownBy(() -> RecordedItems.builder().build()).hasMessage("items: at least one must be set");
    }

    @Test
    void eachKindOfBasisHasItsWordAndItsDay() {
        LocalDate day = Samples.DAY;
        assertThat(List.of(
                        Basis.Notification.on(day),
                        Basis.Application.on(day),
                        Basis.Request.on(day),
                        Basis.Notice.on(day)))
                .allSatisfy(basis -> assertThat(basis.day()).contains(day))
                .extracting(Basis::wording)
                .containsExactly("届出", "申出", "請求", "通知");
        assertThat(new Basis.ExOfficio().day()).isEmpty();
        assertThat(new Basis.ExOfficio().wording()).isEqualTo("職権");
    }

    @Test
    void aTargetIsNewOrExists() {
        assertThat(TargetHousehold.newHousehold().isNew()).isTrue();
        assertThat(TargetHousehold.newHousehold().number()).isEmpty();
        assertThat(TargetHousehold.newHousehold(household(1)).isNew()).isTrue();
        assertThat(TargetHousehold.existing(household(1)).isNew()).isFalse();
        assertThat(TargetHousehold.existing(household(1)))
                .isEqualTo(TargetHousehold.existing(household(1)))
                .hasSameHashCodeAs(TargetHousehold.existing(household(1)))
                .isNotEqualTo(TargetHousehold.newHousehold(household(1)));
    }
}
