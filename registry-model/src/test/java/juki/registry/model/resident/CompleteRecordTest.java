package juki.registry.model.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
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
class CompleteRecordTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    // ----- what must not be blank (1.1.6)

    @Test
    void aChildWithoutNameSexHeadOrNumberLacksNothing() {
        ResidentRecord child = Samples.living()
                .withPerson(Person.of(PersonName.unnamed(), UncertainDate.unknown(), Sex.NOT_STATED))
                .withMembership(Membership.withoutHead(Samples.ofTwo().number()));
        assertThat(child.missingItems()).isEmpty();
    }

    @Test
    void aJapaneseResidentLacksTheFamilyRegisterRemovedOrNot() {
        ResidentRecord record = Samples.living()
                .withDetails(JapaneseResident.builder()
                        .becameResidentOn(UncertainDate.unknown())
                        .build());
        assertThat(record.missingItems()).containsExactly(RecordItem.FAMILY_REGISTER);
        assertThat(removed(record).missingItems()).containsExactly(RecordItem.FAMILY_REGISTER);
        assertThat(withoutCode(record).missingItems())
                .containsExactlyInAnyOrder(RecordItem.FAMILY_REGISTER, RecordItem.RECORD_CODE);
    }

    @Test
    void onlyARemovedRecordMayBeWithoutACode() {
        ResidentRecord record = withoutCode(Samples.living());
        assertThat(record.missingItems()).containsExactly(RecordItem.RECORD_CODE);
        assertThat(removed(record).missingItems()).isEmpty();
    }

    /** Class by class: what a bare record lacks, living and removed. */
    @ParameterizedTest
    @CsvSource({
        "MID_TO_LONG_TERM, RESIDENCE_CARD, ",
        "SPECIAL_PERMANENT, CERTIFICATE, CERTIFICATE",
        "TEMPORARY_REFUGE, LANDING_PERIOD, LANDING_PERIOD",
        "PROVISIONAL_STAY, PROVISIONAL_STAY_PERIOD, PROVISIONAL_STAY_PERIOD",
        "TRANSITIONAL_BY_BIRTH, , ",
        "TRANSITIONAL_BY_NATIONALITY_LOSS, , ",
    })
    void aForeignResidentLacksWhatTheClassDemands(LegalClass legalClass, RecordItem living, RecordItem removed) {
        ResidentRecord record = Samples.living().withDetails(bare(legalClass).build());
        assertThat(record.missingItems()).isEqualTo(living == null ? Set.of() : Set.of(living));
        assertThat(removed(record).missingItems()).isEqualTo(removed == null ? Set.of() : Set.of(removed));
        assertThat(legalClass.requiredItems()).isEqualTo(living == null ? Set.of() : Set.of(living));
    }

    @ParameterizedTest
    @EnumSource
    void withItsItemAClassLacksNothing(LegalClass legalClass) {
        assertThat(Samples.living()
                        .withDetails(bare(legalClass)
                                .residenceCard(ResidenceCardNumber.of("AB12345678CD"))
                                .certificate(SpecialPermanentResidentCertificateNumber.of("AB12345678CD"))
                                .periodOfStay(new PeriodOfStay(0, 6, 0))
                                .build())
                        .missingItems())
                .isEmpty();
    }

    @Property
    void missingItemsAreThoseOfTheListOnly(@ForAll ResidentRecord record) {
        Set<RecordItem> list = EnumSet.of(
                RecordItem.FAMILY_REGISTER,
                RecordItem.RECORD_CODE,
                RecordItem.RESIDENCE_CARD,
                RecordItem.CERTIFICATE,
                RecordItem.LANDING_PERIOD,
                RecordItem.PROVISIONAL_STAY_PERIOD);
        assertThat(list).containsAll(record.missingItems());
        assertThat(record.missingItems()).containsAll(removed(record).missingItems());
    }

    private static ForeignResident.Builder bare(LegalClass legalClass) {
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(legalClass)
                .becameResidentOn(CalendarDate.of(DAY));
    }

    private static ResidentRecord withoutCode(ResidentRecord record) {
        return ResidentRecord.builder()
                .addressee(record.addressee())
                .person(record.person())
                .details(record.details())
                .residence(record.residence())
                .membership(record.membership())
                .build();
    }

    private static ResidentRecord removed(ResidentRecord record) {
        return record.withRemoval(Optional.of(removal(ChangeReason.DEATH)));
    }

    private static Removal removal(ChangeReason reason) {
        return Removal.builder().reason(reason).occurredOn(CalendarDate.of(DAY)).build();
    }

    // ----- foreign residents

    @ParameterizedTest
    @CsvSource({
        "5, 0, 0, 0500000, 5年",
        "1, 3, 0, 0103000, 1年3月",
        "0, 0, 90, 0000090, 90日",
        "0, 11, 365, 0011365, 11月365日"
    })
    void aPeriodOfStayHasTheCodesOfTheDataList(int years, int months, int days, String codes, String wording) {
        PeriodOfStay period = new PeriodOfStay(years, months, days);
        assertThat(period.codes()).isEqualTo(codes);
        assertThat(period.wording()).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "6, 0, 0", "0, -1, 1", "0, 12, 0", "1, 0, -1", "0, 0, 366", "0, 0, 0"})
    void otherPeriodsAreNone(int years, int months, int days) {
        assertThatThrownBy(() -> new PeriodOfStay(years, months, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void atMostOneCommonNameIsOnTheRecord() {
        CommonName first = CommonName.entered(PersonName.of("見本 一"), DAY, Samples.TOWN);
        CommonName second = CommonName.entered(PersonName.of("見本 二"), DAY.plusDays(1), Samples.TOWN);
        ForeignResident.Builder both =
                bare(LegalClass.SPECIAL_PERMANENT).addCommonNames(first).addCommonNames(second);
        assertThatThrownBy(both::build).hasMessage("commonNames: at most one must be on the record");
        ForeignResident changed = bare(LegalClass.SPECIAL_PERMANENT)
                .addCommonNames(first.deleted(DAY.plusDays(1), Samples.TOWN))
                .addCommonNames(second)
                .build();
        assertThat(changed.commonName()).contains(second);
        assertThat(changed.commonNames()).hasSize(2);
        assertThat(bare(LegalClass.SPECIAL_PERMANENT).build().commonName()).isEmpty();
    }

    @Test
    void codesOfUnknownTablesAreKeptUpToTenCharacters() {
        assertThat(ForeignItems.builder().mailNameCode("0123456789").build().isEmpty())
                .isFalse();
        assertThat(ForeignItems.builder().build()).isSameAs(ForeignItems.none());
        assertThatThrownBy(() ->
                        ForeignItems.builder().cardNumberClass("01234567890").build())
                .hasMessage("cardNumberClass: must have at most 10 characters");
        assertThatThrownBy(() ->
                        ForeignItems.builder().notificationArticleClass(" ").build())
                .hasMessage("notificationArticleClass: must not be blank");
        assertThatThrownBy(() -> ForeignItems.builder()
                        .residenceCorrectionCode("01234567890")
                        .build())
                .hasMessageStartingWith("residenceCorrectionCode: ");
        assertThatThrownBy(() -> ForeignItems.builder().mailNameCode("").build())
                .hasMessageStartingWith("mailNameCode: ");
    }

    // ----- other items

    @Test
    void recordsWithoutOtherItemsShareOneEmptyValue() {
        assertThat(OtherItems.builder().build()).isSameAs(OtherItems.none());
        assertThat(EarlierAddresses.builder().build()).isSameAs(EarlierAddresses.none());
        assertThat(Qualifications.builder().build()).isSameAs(Qualifications.none());
        assertThat(OtherItems.none().isEmpty()).isTrue();
        assertThat(Samples.otherItems().isEmpty()).isFalse();
        assertThat(Samples.removed().otherItems()).isSameAs(OtherItems.none());
        assertThat(Samples.removed().residence().earlier().isEmpty()).isTrue();
    }

    @Property
    void otherItemsChangeByThemselves(
            @ForAll ResidentRecord record, @ForAll OtherItems others, @ForAll ResidentRecord before) {
        ResidentRecord after = before.withOtherItems(others);
        assertThat(record.changedAs(before, after).otherItems())
                .isEqualTo(others.equals(before.otherItems()) ? record.otherItems() : others);
        assertThat(RecordedItems.builder().otherItems(others).build().appliedTo(record))
                .isEqualTo(record.withOtherItems(others));
    }

    @Property
    void placesBeforeAreCorrectedByThemselves(
            @ForAll ResidentRecord record, @ForAll OutsideAddress place, @ForAll EarlierAddresses earlier) {
        assertThat(RecordedItems.builder()
                        .previousAddress(place)
                        .earlier(earlier)
                        .build()
                        .appliedTo(record))
                .isEqualTo(record.withResidence(
                        record.residence().withPreviousAddress(place).withEarlier(earlier)));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-31, false",
        "2017-02-01, true",
        "2024-01-01, true",
        "2025-03-31, true",
        "2025-04-01, false",
        "2027-05-04, false"
    })
    void aCardIsValidFromItsIssueUntilItExpiresOrLapses(LocalDate day, boolean valid) {
        assertThat(Samples.otherItems().cards().get(0).isValidOn(day)).isEqualTo(valid);
        HeldCard bare = new HeldCard(
                HeldCard.Kind.BASIC_RESIDENT_REGISTRATION_CARD, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(bare.isValidOn(day)).isTrue();
    }

    @Test
    void aCardIsValidOnTheDayItExpires() {
        HeldCard card = new HeldCard(
                HeldCard.Kind.INDIVIDUAL_NUMBER_CARD,
                Optional.of(DAY),
                Optional.of(DAY.plusYears(5)),
                Optional.empty());
        assertThat(card.isValidOn(DAY.plusYears(5))).isTrue();
        assertThat(card.isValidOn(DAY.plusYears(5).plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"123456789", "12345678901", "123456789a", "１２３４５６７８９０"})
    void aPensionNumberHasTenDigits(String text) {
        assertThat(BasicPensionNumber.of("0000000000").digits()).isEqualTo("0000000000");
        assertThatThrownBy(() -> BasicPensionNumber.of(text)).hasMessage("digits: must be ten digits");
    }

    @Test
    void notesAndRemarksHaveWords() {
        assertThatThrownBy(() -> CautionNote.of(0, RecordItem.NAME, "誤記"))
                .hasMessage("historyNumber: must be 1 or more");
        assertThatThrownBy(() -> CautionNote.of(1, RecordItem.NAME, " ")).hasMessage("text: must not be blank");
        assertThatThrownBy(() -> Remark.of("備".repeat(1_001))).hasMessage("text: must have at most 1000 characters");
        assertThat(CautionNote.of(1, RecordItem.NAME, "誤記"))
                .isEqualTo(CautionNote.of(1, RecordItem.NAME, "誤記"))
                .isNotEqualTo(CautionNote.of(2, RecordItem.NAME, "誤記"))
                .isNotEqualTo(CautionNote.of(1, RecordItem.SEX, "誤記"))
                .isNotEqualTo(CautionNote.of(1, RecordItem.NAME, "誤"));
        assertThat(CautionNote.SPECIAL_ADOPTION_DISSOLVED).startsWith(CautionNote.SPECIAL_ADOPTION);
        assertThatThrownBy(() -> CertificateSerialNumber.of("0-1")).hasMessageStartingWith("text: ");
        assertThatThrownBy(() -> CertificateSerialNumber.of("")).hasMessageStartingWith("text: ");
    }

    // ----- removed records

    @Property
    void onlyARemovedRecordIsFiled(@ForAll ResidentRecord record, @ForAll Removal removal) {
        ResidentRecord living = record.withRemoval(Optional.empty());
        assertThatThrownBy(() -> RemovedRecord.of(living, 2, DAY)).hasMessage("record: must be removed");
        ResidentRecord removed = record.withRemoval(Optional.of(removal));
        assertThatThrownBy(() -> RemovedRecord.of(removed, 0, DAY)).hasMessage("historyNumber: must be 1 or more");
        assertThat(RemovedRecord.of(removed, 2, DAY).isOfPresentResident())
                .isEqualTo(removal.reason() == ChangeReason.DELETION_ON_RECOMPILATION);
    }

    /** The example of a day in February is the Civil Code's: where the day is missing, the month's last day. */
    @ParameterizedTest
    @CsvSource({"2020-06-15, 2025-06-15, 2170-06-15", "2024-02-29, 2029-02-28, 2174-02-28"})
    void aRemovedRecordIsKeptFiveYearsLiveAndAHundredAndFiftyInAll(LocalDate on, LocalDate live, LocalDate kept) {
        RemovedRecord removed = RemovedRecord.of(removed(Samples.living()), 2, on);
        assertThat(removed.liveUntil(RemovedRecord.Retention.STANDARD)).isEqualTo(live);
        assertThat(removed.keptUntil(RemovedRecord.Retention.STANDARD)).isEqualTo(kept);
        assertThatThrownBy(() -> new RemovedRecord.Retention(Period.ofYears(150), Period.ofYears(5)))
                .hasMessage("total: must not be shorter than live");
    }

    @Property
    void removedRecordsAreFiledInTheOrderOfProcessing(@ForAll RemovedRecord one, @ForAll RemovedRecord other) {
        int order = RemovedRecord.IN_ORDER_OF_PROCESSING.compare(one, other);
        if (!one.processedOn().equals(other.processedOn())) {
            assertThat(order < 0).isEqualTo(one.processedOn().isBefore(other.processedOn()));
        }
        RemovedRecord later = RemovedRecord.of(one.record(), one.historyNumber() + 1, one.processedOn());
        assertThat(RemovedRecord.IN_ORDER_OF_PROCESSING.compare(one, later)).isNegative();
    }

    /** A child that left for special adoption may have no destination shown (1.1.5). */
    @Test
    void aDestinationMayBeLeftBlank() {
        Removal removal = Removal.builder()
                .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                .occurredOn(CalendarDate.of(DAY))
                .planned(new PlannedMoveOut(DAY, OutsideAddress.none()))
                .build();
        assertThat(removal.planned().orElseThrow().destination().text()).isEmpty();
        assertThat(removal.state()).isEqualTo(RecordState.MOVED_OUT);
    }

    // ----- memos

    @Property
    void aMemoOnlyGrows(@ForAll Memo memo) {
        Memo longer = memo.write("見本", "U09", DAY.atStartOfDay());
        assertThat(longer.entries().subList(0, memo.entries().size())).isEqualTo(memo.entries());
        assertThat(longer.shown()).hasSize(memo.shown().size() + 1);
        int note = longer.entries().get(longer.entries().size() - 1).note();
        Memo deleted = longer.correct(note, "別の見本", "U08", DAY.atStartOfDay()).delete(note, "U09", DAY.atTime(1, 0));
        assertThat(deleted.shown()).isEqualTo(memo.shown());
        assertThat(deleted.entries()).hasSize(memo.entries().size() + 3);
        assertThat(Memo.of(deleted.addressee(), deleted.entries())).isEqualTo(deleted);
    }

    @Test
    void aMemoShowsEachNoteAsLastWritten() {
        assertThat(Samples.memo().shown()).containsOnlyKeys(1);
        Memo.Entry shown = Samples.memo().shown().get(1);
        assertThat(shown.text()).contains("来庁時は3番窓口へ");
        assertThat(shown.by()).isEqualTo("U01");
        assertThat(Samples.memo().entries()).hasSize(4);
    }

    @Test
    void aNoteThatIsNotShownIsNeitherCorrectedNorDeleted() {
        Memo memo = Samples.memo();
        assertThatThrownBy(() -> memo.correct(2, "見本", "U01", DAY.atStartOfDay()))
                .hasMessage("note: is not one that can be CORRECTED");
        assertThatThrownBy(() -> memo.delete(3, "U01", DAY.atStartOfDay()))
                .hasMessage("note: is not one that can be DELETED");
        assertThatThrownBy(() -> Memo.of(memo.addressee(), memo.entries().subList(1, 3)))
                .hasMessage("note: is not one that can be WRITTEN");
        assertThatThrownBy(() -> new Memo.Entry(1, Memo.Act.WRITTEN, Optional.empty(), "U01", DAY.atStartOfDay()))
                .hasMessageStartingWith("text: ");
        assertThatThrownBy(() -> new Memo.Entry(1, Memo.Act.DELETED, Optional.of("見本"), "U01", DAY.atStartOfDay()))
                .hasMessageStartingWith("text: ");
        assertThatThrownBy(() -> memo.write("見本", " ", DAY.atStartOfDay())).hasMessage("by: must not be blank");
    }
}
