package juki.registry.rules.certificate;

import static juki.registry.rules.certificate.Specimen.ANH;
import static juki.registry.rules.certificate.Specimen.DAY;
import static juki.registry.rules.certificate.Specimen.GONE;
import static juki.registry.rules.certificate.Specimen.HANAKO;
import static juki.registry.rules.certificate.Specimen.ICHIRO;
import static juki.registry.rules.certificate.Specimen.JIRO;
import static juki.registry.rules.certificate.Specimen.LEAVING;
import static juki.registry.rules.certificate.Specimen.NOW;
import static juki.registry.rules.certificate.Specimen.OFFICER;
import static juki.registry.rules.certificate.Specimen.TARO;
import static juki.registry.rules.certificate.Specimen.family;
import static juki.registry.rules.certificate.Specimen.provisional;
import static juki.registry.rules.certificate.Specimen.register;
import static juki.registry.rules.certificate.Specimen.restriction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.ProtectionGround;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.protection.TemporaryLift;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.certificate.Certificate.Line;
import juki.registry.rules.certificate.CertificateObjection.Kind;
import org.junit.jupiter.api.Test;

/** What somebody at the window is told and given. */
class CertificateSituationsTest {

    private static CertificateAnswer ask(CertificateRequest request, Protections protections, LocalDateTime at) {
        return CertificateDesk.under(CertificatePractice.standard()).answer(request, register(), protections, at);
    }

    private static CertificateAnswer ask(CertificateRequest request) {
        return ask(request, Protections.none(), NOW);
    }

    private static Certificate issued(CertificateRequest request) {
        return ask(request).certificate().orElseThrow();
    }

    private static List<Kind> kinds(CertificateAnswer answer) {
        return answer.objections().stream().map(CertificateObjection::kind).toList();
    }

    private static Protections with(SupportMeasure... measures) {
        return Protections.of(List.of(), List.of(measures));
    }

    private static CertificateRequest householdCopy() {
        return CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, family());
    }

    private static List<String> labels(Certificate certificate) {
        return certificate.lines().stream().map(Line::label).distinct().toList();
    }

    // ----- what is shown

    @Test
    void anOrdinaryCopyLeavesOutHeadRegisterAndCodes() {
        Certificate copy = issued(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO));
        assertThat(labels(copy))
                .containsExactly("住所", "氏名の振り仮名", "氏名", "生年月日", "性別", "住民となった年月日", "住所を定めた年月日", "届出の年月日", "転入前住所");
        assertThat(copy.text()).isEqualTo("この写しは、世帯の一部の住民票の原本と相違ないことを証明する。");
        assertThat(copy.isSpecimen()).isTrue();
    }

    @Test
    void aCopyOfTheWholeHouseholdSaysSoAndKeepsTheOrderOfTheHousehold() {
        Certificate copy =
                issued(CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, List.of(JIRO, ICHIRO, TARO, HANAKO)));
        assertThat(copy.sections()).extracting(one -> one.addressee()).containsExactly(TARO, HANAKO, ICHIRO, JIRO);
        assertThat(copy.text()).isEqualTo("この写しは、世帯全員の住民票の原本と相違ないことを証明する。");
    }

    @Test
    void whatIsSpeciallyAskedForIsShown() {
        Certificate copy = issued(householdCopy()
                .showing(
                        CertificateItem.HEAD_AND_RELATIONSHIP,
                        CertificateItem.FAMILY_REGISTER,
                        CertificateItem.INDIVIDUAL_NUMBER,
                        CertificateItem.RECORD_CODE));
        assertThat(copy.header()).extracting(Line::label, Line::text).contains(tuple("世帯主", "䶒藤󠄃　太朗󠄅"));
        assertThat(copy.sections().get(1).text("続柄")).contains("妻");
        assertThat(copy.sections().get(1).text("本籍")).contains("東京都千代田区千代田１－１");
        assertThat(copy.sections().get(0).text("個人番号")).contains("379474484458");
        assertThat(copy.sections().get(2).text("住民票コード")).contains("25208017643");
        assertThat(copy.sections().get(3).text("個人番号")).contains("【空欄】");
    }

    @Test
    void theWordsOfAnUncertainDateStayAsTheyAre() {
        assertThat(issued(CertificateRequest.of(CertificateForm.RECORD_COPY, JIRO))
                        .sections()
                        .get(0)
                        .text("生年月日"))
                .contains("令和元年5月日不詳");
    }

    @Test
    void aReadingHasALineOfItsOwnSinceItIsAnItemOfTheRecordAndStoodInBracketsBefore() {
        CertificateRequest asking =
                CertificateRequest.of(CertificateForm.RECORD_COPY, HANAKO).showing(CertificateItem.FURIGANA);
        LocalDate since = LocalDate.of(2025, 5, 26);
        Certificate after = issued(asking);
        assertThat(after.sections().get(0).text("氏名")).contains("䶒藤󠄃　花󠄃子");
        assertThat(after.sections().get(0).text("氏名の振り仮名")).contains("サイトウ　ハナコ");
        assertThat(after.sections().get(0).text("旧氏の振り仮名")).contains("ワタナベ");
        assertThat(CertificatePractice.standard()
                        .presence(
                                CertificateForm.RECORD_COPY,
                                CertificateItem.FURIGANA,
                                ResidentKind.JAPANESE,
                                since.minusDays(1)))
                .isEqualTo(Presence.ON_REQUEST);
        List<Line> before = RecordText.of(
                CertificateForm.RECORD_COPY,
                Specimen.record(HANAKO),
                Set.of(CertificateItem.NAME, CertificateItem.FURIGANA, CertificateItem.FORMER_SURNAME)::contains,
                since.minusDays(1),
                CertificatePractice.standard());
        assertThat(before).extracting(Line::text).containsExactly("䶒藤󠄃　花󠄃子（サイトウ　ハナコ）", "渡邉󠄂（ワタナベ）");
    }

    @Test
    void aForeignResidentsItemsAreShownOnRequestWithTwoDatesOfTheWesternCalendar() {
        Certificate plain = issued(CertificateRequest.of(CertificateForm.RECORD_COPY, ANH));
        assertThat(labels(plain))
                .containsExactly("住所", "氏名", "通称", "生年月日", "性別", "外国人住民となった年月日", "住所を定めた年月日", "届出の年月日", "転入前住所");
        assertThat(plain.sections().get(0).text("氏名")).contains("NGUYEN THI ANH　阮氏英");
        assertThat(plain.sections().get(0).text("生年月日")).contains("1998年6月7日");
        assertThat(plain.sections().get(0).text("外国人住民となった年月日")).contains("令和6年4月1日");
        Certificate full = issued(CertificateRequest.of(CertificateForm.RECORD_COPY, ANH)
                .showing(
                        CertificateItem.NATIONALITY,
                        CertificateItem.LEGAL_CLASS,
                        CertificateItem.STATUS_OF_RESIDENCE,
                        CertificateItem.PERIOD_OF_STAY,
                        CertificateItem.EXPIRES_ON,
                        CertificateItem.CARD_NUMBER,
                        CertificateItem.COMMON_NAME_HISTORY));
        assertThat(full.sections().get(0).text("国籍・地域")).contains("ベトナム");
        assertThat(full.sections().get(0).text("在留期間")).contains("3年");
        assertThat(full.sections().get(0).text("在留期間の満了の日")).contains("2027年3月31日");
        assertThat(full.sections().get(0).text("在留カードの番号")).contains("AB12345678CD");
        assertThat(full.sections().get(0).text("通称の記載・削除")).contains("山本　英子　令和6年4月10日東京都港区記載");
    }

    @Test
    void aCertificateOfItemsShowsWhatIsChosenAndMayLeaveOutTheSupplement() {
        Certificate certificate = issued(CertificateRequest.of(CertificateForm.ITEM_CERTIFICATE, TARO)
                .leavingOut(CertificateItem.ADDRESS_SUPPLEMENT, CertificateItem.SEX)
                .showing(CertificateItem.ADDRESS_SET_ON));
        assertThat(labels(certificate)).containsExactly("住所", "氏名", "生年月日", "住所を定めた年月日");
        assertThat(certificate.header().get(0).text()).isEqualTo("東京都港区虎ノ門２－２－１");
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO)
                        .leavingOut(CertificateItem.ADDRESS_SUPPLEMENT))))
                .containsExactly(Kind.CANNOT_BE_LEFT_OUT);
    }

    @Test
    void anItemThatTheFormDoesNotHaveIsRefusedByName() {
        CertificateAnswer answer =
                ask(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO).showing(CertificateItem.REMOVAL));
        assertThat(kinds(answer)).containsExactly(Kind.NOT_ON_FORM);
        assertThat(answer.text()).isEqualTo("この様式に記載できない事項が指定されています。（消除に関する事項）");
        assertThat(answer.certificate()).isEmpty();
    }

    @Test
    void somebodyElseGetsNeitherIndividualNumberNorCode() {
        CertificateRequest asking = CertificateRequest.of(CertificateForm.RECORD_COPY, TARO)
                .showing(CertificateItem.RECORD_CODE, CertificateItem.FAMILY_REGISTER);
        for (Requester other : List.of(Requester.THIRD_PARTY, Requester.PROFESSIONAL, Requester.PUBLIC_AGENCY)) {
            CertificateAnswer answer = ask(asking.by(other));
            assertThat(kinds(answer)).containsExactly(Kind.NOT_FOR_REQUESTER);
            assertThat(answer.objections().get(0).items()).containsExactly(CertificateItem.RECORD_CODE);
        }
        assertThat(ask(asking).certificate()).isPresent();
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, LEAVING)
                        .by(Requester.THIRD_PARTY))))
                .containsExactly(Kind.NOT_FOR_REQUESTER);
    }

    @Test
    void anOfficesOwnDefaultsHold() {
        CertificatePractice practice = CertificatePractice.standard()
                .withDefault(CertificateForm.RECORD_COPY, CertificateItem.HEAD_AND_RELATIONSHIP, true)
                .withDefault(CertificateForm.RECORD_COPY, CertificateItem.FURIGANA, false);
        Certificate copy = CertificateDesk.under(practice)
                .answer(CertificateRequest.of(CertificateForm.RECORD_COPY, HANAKO), register(), Protections.none(), NOW)
                .certificate()
                .orElseThrow();
        assertThat(labels(copy)).contains("世帯主", "続柄").doesNotContain("氏名の振り仮名");
        assertThatThrownBy(() ->
                        practice.withDefault(CertificateForm.RECORD_COPY, CertificateItem.ADDRESS_SUPPLEMENT, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("item:");
    }

    @Test
    void officialUseIsTheOnlyWordThatMayBePrinted() {
        assertThat(issued(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO)
                                .forOfficialUse())
                        .notes())
                .containsExactly("公用");
    }

    // ----- living and removed, moving out

    @Test
    void livingAndRemovedPersonsNeverStandOnOneCopy() {
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, TARO, GONE))))
                .contains(Kind.LIVING_AND_REMOVED);
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.RECORD_COPY, GONE))))
                .containsExactly(Kind.RECORD_IS_REMOVED);
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.REMOVED_RECORD_COPY, TARO))))
                .containsExactly(Kind.RECORD_IS_LIVING);
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, TARO, ANH))))
                .containsExactly(Kind.SEVERAL_HOUSEHOLDS);
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO, HANAKO))))
                .containsExactly(Kind.ONE_PERSON_ONLY);
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.RECORD_COPY, Specimen.person(39)))))
                .containsExactly(Kind.NO_SUCH_RECORD);
    }

    @Test
    void aRemovedRecordShowsPlannedAndConfirmedValuesBesideEachOther() {
        Certificate copy = issued(CertificateRequest.of(CertificateForm.REMOVED_RECORD_COPY, GONE));
        assertThat(copy.title()).isEqualTo("住民票の除票");
        assertThat(copy.sections().get(0).text("消除事由")).contains("国内転出");
        assertThat(copy.sections().get(0).text("転出予定年月日")).contains("令和7年10月3日");
        assertThat(copy.sections().get(0).text("転出先住所（予定）")).contains("千葉県千葉市中央区中央４－４－４");
        assertThat(copy.sections().get(0).text("転出年月日（確定）")).contains("令和7年10月1日");
        assertThat(copy.sections().get(0).text("転出先住所（確定）")).contains("千葉県千葉市中央区中央４－４－５");
    }

    @Test
    void aPlannedMoveOutIsNotToldBeforeItsDayAndRaisesNoAlert() {
        CertificateRequest asking = CertificateRequest.of(CertificateForm.RECORD_COPY, LEAVING)
                .showing(CertificateItem.HISTORY, CertificateItem.REMARKS);
        CertificateAnswer before =
                ask(asking, Protections.none(), LocalDate.of(2026, 1, 31).atTime(17, 0));
        assertThat(before.objections()).isEmpty();
        assertThat(before.certificate().orElseThrow().lines())
                .noneMatch(line -> line.label().contains("転出") || line.text().contains("転出先"));
        CertificateAnswer onTheDay =
                ask(asking, Protections.none(), LocalDate.of(2026, 2, 1).atTime(9, 0));
        assertThat(onTheDay.objections()).isEmpty();
        assertThat(onTheDay.certificate().orElseThrow().sections().get(0).text("転出先住所（予定）"))
                .contains("千葉県千葉市中央区中央３－３－３　転出先荘");
    }

    @Test
    void aMoveOutCertificateTellsWhatTheNextMunicipalityNeeds() {
        Certificate certificate = issued(CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, LEAVING));
        assertThat(labels(certificate))
                .contains("続柄", "本籍", "筆頭者", "個人番号", "住民票コード", "転出予定年月日", "転出先住所（予定）")
                .doesNotContain("転入前住所", "住民となった年月日");
        assertThat(kinds(ask(CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, TARO))))
                .containsExactly(Kind.NO_MOVE_OUT);
        Certificate again = issued(CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, LEAVING)
                .reissueOf(Specimen.OPENED));
        assertThat(again.notes()).containsExactly("再交付");
        assertThat(again.sections()).isEqualTo(certificate.sections());
    }

    // ----- protections

    @Test
    void aMeasureForOneMemberRefusesTheWholeHouseholdsCopyAlsoWhileItIsProvisional() {
        CertificateAnswer answer = ask(householdCopy(), with(provisional(ICHIRO)), NOW);
        assertThat(answer.isRefused()).isTrue();
        assertThat(answer.text()).isEqualTo(ProtectionAnswer.TEXT_OF_ERROR);
        assertThat(answer.grounds(OFFICER)).extracting(ProtectionGround::reason).containsExactly("仮支援措置");
        assertThatThrownBy(() -> answer.grounds(new Officer("係員B", Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(answer.toString()).doesNotContain("支援", "藤", "虎ノ門");
    }

    @Test
    void theRestOfTheHouseholdGetsACopyAsLongAsTheHeadIsNotNamed() {
        Protections protections = with(provisional(TARO));
        CertificateRequest children = CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, ICHIRO, JIRO);
        assertThat(ask(children, protections, NOW).certificate()).isPresent();
        assertThat(kinds(ask(children.showing(CertificateItem.HEAD_AND_RELATIONSHIP), protections, NOW)))
                .containsExactly(Kind.NOT_TO_BE_DONE);
    }

    @Test
    void aRefusalSaysNothingElseOfTheProtectedPerson() {
        CertificateRequest wrongForm = CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, TARO);
        assertThat(kinds(ask(wrongForm, with(provisional(TARO)), NOW))).containsExactly(Kind.NOT_TO_BE_DONE);
        assertThat(ask(wrongForm, with(provisional(TARO)), NOW).text())
                .isEqualTo(ask(
                                CertificateRequest.of(CertificateForm.MOVE_OUT_CERTIFICATE, LEAVING),
                                Protections.of(List.of(restriction(LEAVING, RestrictionLevel.ERROR)), List.of()),
                                NOW)
                        .text());
    }

    @Test
    void afterAnExaminationTheMeasureIsLiftedForAWhile() {
        SupportMeasure lifted = provisional(TARO)
                .then(new MeasureStep.Lifted(new TemporaryLift(
                        Specimen.act(ProtectionRight.LIFT_MEASURE, NOW.minusMinutes(5)),
                        Set.of(Operation.CERTIFICATE),
                        NOW.plusMinutes(25))));
        assertThat(ask(householdCopy(), with(lifted), NOW).certificate()).isPresent();
        assertThat(ask(householdCopy(), with(lifted), NOW.plusMinutes(25)).certificate())
                .isEmpty();
    }

    @Test
    void aPeriodThatIsOverProtectsOnUntilSomebodyEndsIt() {
        SupportMeasure begun = provisional(TARO)
                .then(new MeasureStep.Begun(
                        Specimen.act(ProtectionRight.KEEP_MEASURE, NOW.minusDays(10)),
                        DAY.minusDays(10),
                        DAY.minusDays(1)));
        assertThat(ask(householdCopy(), with(begun), NOW).isRefused()).isTrue();
        SupportMeasure ended = begun.then(new MeasureStep.Ended(
                Specimen.act(ProtectionRight.END_MEASURE, NOW.minusHours(1)),
                MeasureStep.EndReason.EXPIRED,
                Optional.empty()));
        assertThat(ask(householdCopy(), with(ended), NOW).isRefused()).isFalse();
    }

    @Test
    void anAlertPassesOnceSomebodyAcknowledgedItByName() {
        Restriction care = restriction(HANAKO, RestrictionLevel.ALERT);
        CertificateAnswer answer = ask(householdCopy(), Protections.of(List.of(care), List.of()), NOW);
        assertThat(answer.isRefused()).isFalse();
        assertThat(answer.certificate()).isEmpty();
        assertThat(answer.text()).isEqualTo(ProtectionAnswer.TEXT_OF_ALERT);
        CertificateAnswer seen = answer.acknowledgedBy("係員A");
        assertThat(seen.certificate()).isPresent();
        assertThat(seen.acknowledgedBy()).contains("係員A");
        assertThatThrownBy(() -> answer.acknowledgedBy(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRestrictionOfTheCounterDoesNotReachTheConvenienceStoreAndAMeasureDoes() {
        CertificateRequest store =
                CertificateRequest.of(CertificateForm.RECORD_COPY, TARO).atConvenienceStore();
        Protections counter = Protections.of(List.of(restriction(TARO, RestrictionLevel.ERROR)), List.of());
        assertThat(ask(store, counter, NOW).isRefused()).isFalse();
        assertThat(ask(store, with(provisional(TARO)), NOW).isRefused()).isTrue();
    }

    // ----- what makes it one

    @Test
    void aSpecimenBecomesACertificateBySealCertifierAndNumber() {
        Certificate specimen = issued(CertificateRequest.of(CertificateForm.RECORD_COPY, TARO));
        Attestation attestation = attestation(DAY);
        assertThat(specimen.attested(attestation).isSpecimen()).isFalse();
        assertThat(specimen.attested(attestation).lines()).isEqualTo(specimen.lines());
        assertThatThrownBy(() -> specimen.attested(attestation(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attestation("東京都港区長", " ", attestation.seal(), attestation.number()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("certifier:");
    }

    static Attestation attestation(LocalDate day) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
        return new Attestation(
                "東京都港区長",
                "見本　一郎",
                ElectronicSeal.ofPng(png, 18),
                new IssueNumber(day, Specimen.HERE, Optional.of("T01"), Optional.empty(), OptionalInt.of(42)));
    }

    @Test
    void anIssueNumberLeavesBlankWhatCannotBeKnown() {
        assertThat(attestation(DAY).number().text(1, 2)).isEqualTo("20260115-131032-T01--000042 1/2");
        assertThatThrownBy(() ->
                        new IssueNumber(DAY, Specimen.HERE, Optional.of("窓口"), Optional.empty(), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new IssueNumber(DAY, Specimen.HERE, Optional.empty(), Optional.empty(), OptionalInt.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ElectronicSeal.ofPng(new byte[] {1, 2, 3}, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        ElectronicSeal.ofPng(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}, 26))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnregisteredCharacterIsAnAlertAndPrintedAllTheSame() {
        assertThat(CertificateDesk.under(CertificatePractice.standard().knowingCharacters(c -> c != '虎'))
                        .answer(
                                CertificateRequest.of(CertificateForm.RECORD_COPY, TARO),
                                register(),
                                Protections.none(),
                                NOW)
                        .objections())
                .containsExactly(
                        new CertificateObjection(Kind.UNREGISTERED_CHARACTER, Set.of(CertificateItem.ADDRESS)));
    }

    @Test
    void noTextForLogsShowsAnythingOfThePersons() {
        Certificate copy = issued(householdCopy().showing(CertificateItem.FAMILY_REGISTER));
        CertificateAnswer answer = ask(householdCopy());
        for (Object value : List.of(
                copy,
                copy.attested(attestation(DAY)),
                copy.sections(),
                copy.lines(),
                copy.pages(),
                answer,
                householdCopy(),
                attestation(DAY),
                answer.objections())) {
            assertThat(value.toString()).doesNotContain("藤", "虎ノ門", "千代田", "サイトウ", "見本　一郎");
        }
    }
}
