package juki.registry.model.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason.Table;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ResidentRecordTest {

    @Property
    void aRecordIsLivingUntilItIsRemoved(@ForAll ResidentRecord record, @ForAll Removal removal) {
        assertThat(record.isLiving()).isEqualTo(record.removal().isEmpty());
        assertThat(record.isLiving() || record.state() != RecordState.RESIDENT || recompiled(record))
                .isTrue();
        assertThat(record.withRemoval(Optional.of(removal)).state()).isEqualTo(removal.state());
        assertThat(record.withRemoval(Optional.empty()).isLiving()).isTrue();
        assertThat(record.name()).isEqualTo(record.person().name());
    }

    private static boolean recompiled(ResidentRecord record) {
        return record.removal().orElseThrow().reason() == ChangeReason.DELETION_ON_RECOMPILATION;
    }

    @Property
    void aChangeOfTheSameRecordLeadsToWhatItLedTo(@ForAll ResidentRecord before, @ForAll ResidentRecord after) {
        assertThat(before.changedAs(before, after)).isEqualTo(after);
    }

    @Property
    void aChangeThatChangedNothingChangesNothing(@ForAll ResidentRecord record, @ForAll ResidentRecord other) {
        assertThat(record.changedAs(other, other)).isEqualTo(record);
    }

    @Property
    void whatDiffersIsTakenAndWhatDoesNotStays(
            @ForAll ResidentRecord record, @ForAll ResidentRecord before, @ForAll PersonName name) {
        ResidentRecord after = before.withPerson(before.person().withName(name)).withRemoval(Optional.empty());
        ResidentRecord changed = record.changedAs(before, after);
        assertThat(changed.name()).isEqualTo(name.equals(before.name()) ? record.name() : name);
        assertThat(changed.person().dateOfBirth()).isEqualTo(record.person().dateOfBirth());
        assertThat(changed.person().sex()).isEqualTo(record.person().sex());
        assertThat(changed.residence()).isEqualTo(record.residence());
        assertThat(changed.membership()).isEqualTo(record.membership());
        assertThat(changed.removal()).isEqualTo(before.removal().isEmpty() ? record.removal() : Optional.empty());
        assertThat(changed.recordCode()).isEqualTo(record.recordCode());
    }

    @Property
    void aNoticeConfirmsBesideThePlan(@ForAll Removal removal, @ForAll OutsideAddress destination) {
        LocalDate moved = LocalDate.of(2025, 4, 1);
        Removal confirmed = removal.confirmed(destination, moved, moved.plusDays(5));
        assertThat(confirmed.planned()).isEqualTo(removal.planned());
        assertThat(confirmed.notifiedOn()).isEqualTo(removal.notifiedOn());
        assertThat(confirmed.reason()).isEqualTo(removal.reason());
        assertThat(confirmed.occurredOn()).isEqualTo(removal.occurredOn());
        assertThat(confirmed.confirmedDestination()).contains(destination);
        assertThat(confirmed.confirmedOn()).contains(moved);
        assertThat(confirmed.moveInNoticedOn()).contains(moved.plusDays(5));
    }

    @Property
    void movingSetsAddressDayAndNotificationAndKeepsThePlaceBefore(
            @ForAll Residence residence, @ForAll RegisterDate day) {
        Residence moved = residence.movedTo(Samples.address(), day, Optional.empty());
        assertThat(moved.address()).isEqualTo(Samples.address());
        assertThat(moved.addressSetOn()).isEqualTo(day);
        assertThat(moved.notifiedOn()).isEmpty();
        assertThat(moved.previousAddress()).isEqualTo(residence.previousAddress());
        assertThat(moved.earlier()).isEqualTo(residence.earlier().withAddressBeforeMove(residence.address()));
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalHasAReasonOfTheTableOfDeletions(ChangeReason reason) {
        Removal.Builder removal = Removal.builder().reason(reason).occurredOn(CalendarDate.of(2025, 4, 1));
        if (reason.table() == Table.DELETION) {
            RecordState expected = switch (reason.code()) {
                case "21", "22" -> RecordState.MOVED_OUT;
                case "23" -> RecordState.DEAD;
                case "27" -> RecordState.RESIDENT;
                default -> RecordState.OTHERWISE_REMOVED;
            };
            assertThat(removal.build().state()).isEqualTo(expected);
        } else {
            assertThatThrownBy(removal::build).hasMessage("reason: must be one of the table of deletions");
        }
    }

    @Test
    void codesOfReasonsTellReasonsApart() {
        Set<String> codes = new HashSet<>();
        for (ChangeReason reason : ChangeReason.values()) {
            assertThat(reason.code()).matches("[0-9]{2}");
            assertThat(codes.add(reason.code())).as(reason.name()).isTrue();
            Table expected = reason.code().compareTo("20") < 0
                    ? Table.ENTRY
                    : reason.code().compareTo("40") < 0 ? Table.DELETION : Table.CORRECTION;
            assertThat(reason.table()).isEqualTo(expected);
        }
        assertThat(Arrays.stream(ChangeReason.values()).filter(one -> one.table() == Table.ENTRY))
                .hasSize(9);
        assertThat(Arrays.stream(ChangeReason.values()).filter(one -> one.table() == Table.DELETION))
                .hasSize(8);
        assertThat(Arrays.stream(ChangeReason.values()).filter(one -> one.table() == Table.CORRECTION))
                .hasSize(19);
    }

    @Test
    void codesOfStatesKindsAndClassesAreThoseOfTheDataList() {
        assertThat(RecordState.values()).extracting(RecordState::code).containsExactly("1", "2", "3", "9");
        assertThat(ResidentKind.values()).extracting(ResidentKind::code).containsExactly("1", "2");
        assertThat(LegalClass.values())
                .extracting(LegalClass::code)
                .containsExactly("01", "02", "03", "04", "05", "06");
        assertThat(LegalClass.SPECIAL_PERMANENT.wording()).isEqualTo("特別永住者");
    }

    @Test
    void theHeadIsTheOneWhoseRelationshipSaysSo() {
        PersonName name = Samples.japanese().name();
        assertThat(Samples.living().membership().isHead()).isTrue();
        assertThat(Membership.of(Samples.ofTwo().number(), Relationship.WIFE, name)
                        .isHead())
                .isFalse();
        assertThat(Membership.withoutHead(Samples.ofTwo().number()).isHead()).isFalse();
        assertThat(Membership.withoutHead(Samples.ofTwo().number()).headName()).isEmpty();
    }

    @Test
    void detailsAreOfAJapaneseOrAForeignResident() {
        ResidentDetails.Cases<String> kinds = new ResidentDetails.Cases<>() {
            @Override
            public String japanese(JapaneseResident details) {
                return "JAPANESE";
            }

            @Override
            public String foreign(ForeignResident details) {
                return "FOREIGN";
            }
        };
        ResidentDetails japanese = Samples.japaneseDetails();
        ResidentDetails foreign = Samples.foreignDetails();
        assertThat(japanese.match(kinds)).isEqualTo(japanese.kind().name());
        assertThat(foreign.match(kinds)).isEqualTo(foreign.kind().name());
        assertThat(Samples.removed().kind()).isEqualTo(ResidentKind.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource({"VNM, true", "X1Z, true", "VN, false", "VNMM, false", "vnm, false", "ＶＮＭ, false", "'', false"})
    void nationalitiesHaveThreeCapitalsOrDigits(String code, boolean wellFormed) {
        if (wellFormed) {
            assertThat(Nationality.of(code, "ベトナム").code()).isEqualTo(code);
            assertThat(Nationality.of(code, "ベトナム"))
                    .isEqualTo(Nationality.of(code, "越南"))
                    .hasSameHashCodeAs(Nationality.of(code, "越南"));
        } else {
            assertThatThrownBy(() -> Nationality.of(code, "ベトナム"))
                    .hasMessage("code: must be three capital letters or digits");
        }
        assertThatThrownBy(() -> Nationality.of("VNM", "　")).hasMessage("name: must have 1 to 200 characters");
        assertThatThrownBy(() -> Nationality.of("VNM", "あ".repeat(201)))
                .hasMessage("name: must have 1 to 200 characters");
    }

    @ParameterizedTest
    @CsvSource({"T41, true", "001, true", "T4, false", "T4X, false", "t41, false", "T411, false"})
    void statusesHaveALetterOrDigitAndTwoDigits(String code, boolean wellFormed) {
        if (wellFormed) {
            assertThat(StatusOfResidence.of(code, "留学").name()).isEqualTo("留学");
            assertThat(StatusOfResidence.of(code, "留学"))
                    .isEqualTo(StatusOfResidence.of(code, "就学"))
                    .hasSameHashCodeAs(StatusOfResidence.of(code, "就学"))
                    .hasToString("StatusOfResidence[" + code + "]");
        } else {
            assertThatThrownBy(() -> StatusOfResidence.of(code, "留学"))
                    .hasMessage("code: must be a capital letter or digit and two digits");
        }
        assertThatThrownBy(() -> StatusOfResidence.of("T41", "")).hasMessage("name: must have 1 to 50 characters");
    }
}
