package juki.registry.rules.certificate;

import static juki.registry.rules.certificate.Specimen.DAY;
import static juki.registry.rules.certificate.Specimen.FAMILY;
import static juki.registry.rules.certificate.Specimen.HANAKO;
import static juki.registry.rules.certificate.Specimen.HERE;
import static juki.registry.rules.certificate.Specimen.ICHIRO;
import static juki.registry.rules.certificate.Specimen.NOW;
import static juki.registry.rules.certificate.Specimen.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.Protections;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.rules.certificate.Certificate.Line;
import org.junit.jupiter.api.Test;

/** Which changes a certificate with history tells, and which it keeps. */
class CertificateHistoryTest {

    private static final LocalDate RECORDED = LocalDate.of(2025, 12, 20);

    private InMemoryRegister register = Specimen.register();

    private void happens(ChangeEvent event) {
        register = register.apply(Fold.fold(event, register));
    }

    private void familyMoves() {
        happens(AddressChange.builder()
                .addPlacements(
                        Placement.of(TARO, Relationship.HEAD),
                        Placement.of(HANAKO, Relationship.WIFE),
                        Placement.of(ICHIRO, Relationship.CHILD),
                        Placement.of(Specimen.JIRO, Relationship.CHILD))
                .household(TargetHousehold.existing(FAMILY))
                .address(Address.of(HERE, "三田", "１－４－２８"))
                .changeDate(CalendarDate.of(2025, 12, 18))
                .processingDate(RECORDED)
                .basis(Basis.Notification.on(RECORDED))
                .build());
    }

    private void corrected(AddresseeNumber one, RecordedItems items, boolean clericalError) {
        happens(
                clericalError
                        ? ClericalErrorCorrection.builder()
                                .subject(one)
                                .items(items)
                                .changeDate(CalendarDate.of(RECORDED))
                                .processingDate(RECORDED)
                                .basis(new Basis.ExOfficio())
                                .build()
                        : ExOfficioCorrection.builder()
                                .subject(one)
                                .items(items)
                                .changeDate(CalendarDate.of(RECORDED))
                                .processingDate(RECORDED)
                                .basis(new Basis.ExOfficio())
                                .build());
    }

    private List<String> history(CertificatePractice practice, AddresseeNumber one, CertificateItem... more) {
        return CertificateDesk.under(practice)
                .answer(
                        CertificateRequest.of(CertificateForm.RECORD_COPY, one)
                                .showing(CertificateItem.HISTORY)
                                .showing(more),
                        register,
                        Protections.none(),
                        NOW)
                .certificate()
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> line.item() == CertificateItem.HISTORY)
                .map(Line::text)
                .toList();
    }

    private List<String> history(AddresseeNumber one, CertificateItem... more) {
        return history(CertificatePractice.standard(), one, more);
    }

    @Test
    void aMoveIsToldWithTheAddressBeforeIt() {
        familyMoves();
        assertThat(history(TARO)).containsExactly("令和7年12月18日　転居　令和7年12月20日届出　旧住所：東京都港区虎ノ門２－２－１　見本荘３０１");
    }

    @Test
    void aFormerFamilyRegisterIsToldOnlyWhereTheFamilyRegisterIsShown() {
        corrected(
                TARO,
                RecordedItems.builder()
                        .name(PersonName.of("新姓　太朗"))
                        .details(JapaneseResident.of(
                                FamilyRegisterIndication.of("新本籍一番地", "新姓　太朗"), CalendarDate.of(2019, 12, 4)))
                        .build(),
                false);
        assertThat(history(TARO))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("旧氏名：䶒藤󠄃　太朗󠄅").doesNotContain("千代田"));
        assertThat(history(TARO, CertificateItem.FAMILY_REGISTER))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("旧本籍：東京都千代田区千代田１－１"));
        assertThat(history(HANAKO))
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("旧世帯主"));
        assertThat(history(HANAKO, CertificateItem.HEAD_AND_RELATIONSHIP))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("旧世帯主：䶒藤󠄃　太朗󠄅"));
    }

    @Test
    void aWrongValueIsNotToldUnlessTheOfficeDoesSo() {
        corrected(ICHIRO, RecordedItems.builder().name(PersonName.of("䶒藤󠄃　一郎")).build(), true);
        assertThat(history(ICHIRO)).containsExactly("令和7年12月20日　誤記修正");
        assertThat(history(CertificatePractice.standard().showingWrongValues(), ICHIRO))
                .containsExactly("令和7年12月20日　誤記修正　旧氏名：䶒藤󠄃　一朗󠄅");
    }

    @Test
    void aChangeOfSexIsToldOnlyIfAskedFor() {
        corrected(TARO, RecordedItems.builder().sex(Sex.FEMALE).build(), false);
        assertThat(history(TARO)).isEmpty();
        assertThat(history(TARO, CertificateItem.SENSITIVE_HISTORY)).containsExactly("令和7年12月20日　職権修正");
    }

    @Test
    void aSpecialAdoptionIsToldOnlyIfAskedFor() {
        corrected(
                ICHIRO,
                RecordedItems.builder()
                        .otherItems(OtherItems.builder()
                                .addCautionNotes(
                                        CautionNote.of(2, RecordItem.PREVIOUS_ADDRESS, CautionNote.SPECIAL_ADOPTION))
                                .addRemarks(Remark.of("特別養子縁組により作成"))
                                .build())
                        .build(),
                false);
        assertThat(history(ICHIRO, CertificateItem.REMARKS)).isEmpty();
        assertThat(history(ICHIRO, CertificateItem.SENSITIVE_HISTORY)).containsExactly("令和7年12月20日　職権修正　（特別養子縁組）");
    }

    @Test
    void aCancelledChangeIsNotToldUnlessTheOfficeDoesSo() {
        familyMoves();
        happens(ChangeCancelled.builder()
                .addEntries(
                        new CancelledEntry(TARO, 2),
                        new CancelledEntry(HANAKO, 2),
                        new CancelledEntry(ICHIRO, 2),
                        new CancelledEntry(Specimen.JIRO, 2))
                .reason(ChangeReason.CORRECTION_CANCELLED)
                .changeDate(CalendarDate.of(RECORDED))
                .processingDate(RECORDED)
                .basis(Basis.Application.on(RECORDED))
                .build());
        assertThat(history(TARO)).isEmpty();
        assertThat(history(CertificatePractice.standard().showingCancelledChanges(), TARO))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("令和7年12月18日　転居");
    }

    @Test
    void whatANotifiedMoveOutEnteredIsNotToldBeforeItsDay() {
        happens(MoveOut.builder()
                .addSubjects(HANAKO)
                .destination(OutsideAddress.domestic(Specimen.CHIBA, "中央９－９－９"))
                .changeDate(CalendarDate.of(2026, 3, 1))
                .processingDate(LocalDate.of(2026, 1, 10))
                .basis(Basis.Notification.on(LocalDate.of(2026, 1, 10)))
                .build());
        assertThat(history(HANAKO)).isEmpty();
        CertificateAnswer onTheDay = CertificateDesk.under(CertificatePractice.standard())
                .answer(
                        CertificateRequest.of(CertificateForm.RECORD_COPY, HANAKO)
                                .showing(CertificateItem.HISTORY),
                        register,
                        Protections.none(),
                        LocalDate.of(2026, 3, 1).atTime(9, 0));
        assertThat(onTheDay.certificate().orElseThrow().lines())
                .filteredOn(line -> line.item() == CertificateItem.HISTORY)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("令和8年3月1日　国内転出"));
    }

    @Test
    void whatWasRecordedLaterIsNotKnownYet() {
        familyMoves();
        CertificateAnswer earlier = CertificateDesk.under(CertificatePractice.standard())
                .answer(
                        CertificateRequest.of(CertificateForm.RECORD_COPY, TARO),
                        register,
                        Protections.none(),
                        RECORDED.minusDays(1).atTime(9, 0));
        assertThat(earlier.certificate().orElseThrow().header().get(0).text()).startsWith("東京都港区虎ノ門");
        assertThat(CertificateDesk.under(CertificatePractice.standard())
                        .answer(
                                CertificateRequest.of(CertificateForm.RECORD_COPY, TARO),
                                register,
                                Protections.none(),
                                Specimen.OPENED.minusDays(1).atTime(9, 0))
                        .isRefused())
                .isTrue();
    }

    @Test
    void aVeryLongHistoryGoesOnOverPagesAndLosesNothing() {
        for (int i = 0; i < 60; i++) {
            corrected(
                    TARO,
                    RecordedItems.builder()
                            .name(PersonName.of("䶒藤󠄃　太朗" + i))
                            .otherItems(OtherItems.builder()
                                    .addRemarks(Remark.of("長い備考".repeat(240)))
                                    .build())
                            .build(),
                    false);
        }
        Certificate certificate = CertificateDesk.under(CertificatePractice.standard())
                .answer(
                        CertificateRequest.of(CertificateForm.RECORD_COPY, TARO)
                                .showing(CertificateItem.HISTORY, CertificateItem.REMARKS),
                        register,
                        Protections.none(),
                        NOW)
                .certificate()
                .orElseThrow();
        assertThat(certificate.pages()).hasSizeGreaterThan(1);
        String html = CertificateHtml.of(certificate);
        IntStream.range(0, 59).forEach(i -> assertThat(html).contains("旧氏名：䶒藤󠄃　太朗" + i + "<"));
        assertThat(html.split("長い備考", -1)).hasSize(241);
        assertThat(certificate.issuedOn()).isEqualTo(DAY);
        assertThat(html).contains("（前頁から続く）");
    }
}
