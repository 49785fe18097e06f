package juki.registry.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import juki.registry.model.protection.Protections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page: one of each form as it is to be, and nothing in it that runs or is fetched. */
class CertificateHtmlTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "juki", "registry", "rules", "certificate");

    private static CertificateRequest request(CertificateForm form) {
        return switch (form) {
            case RECORD_COPY ->
                CertificateRequest.of(form, Specimen.ANH)
                        .showing(
                                CertificateItem.NATIONALITY,
                                CertificateItem.LEGAL_CLASS,
                                CertificateItem.STATUS_OF_RESIDENCE,
                                CertificateItem.EXPIRES_ON);
            case HOUSEHOLD_COPY ->
                CertificateRequest.of(form, Specimen.family())
                        .showing(
                                CertificateItem.HEAD_AND_RELATIONSHIP,
                                CertificateItem.FAMILY_REGISTER,
                                CertificateItem.INDIVIDUAL_NUMBER,
                                CertificateItem.RECORD_CODE,
                                CertificateItem.REMARKS);
            case REMOVED_RECORD_COPY, REMOVED_ITEM_CERTIFICATE, MOVE_OUT_EQUIVALENT ->
                CertificateRequest.of(form, Specimen.GONE);
            case ITEM_CERTIFICATE ->
                CertificateRequest.of(form, Specimen.family()).forOfficialUse();
            case MOVE_OUT_CERTIFICATE ->
                CertificateRequest.of(form, Specimen.LEAVING).reissueOf(Specimen.OPENED);
        };
    }

    private static Certificate certificate(CertificateForm form) {
        return CertificateDesk.under(CertificatePractice.standard())
                .answer(request(form), Specimen.register(), Protections.none(), Specimen.NOW)
                .certificate()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(CertificateForm.class)
    void oneOfEachFormIsAsItIsToBe(CertificateForm form) throws IOException {
        String html = CertificateHtml.of(certificate(form));
        String name = form.name() + ".html";
        Path proposed = Path.of("target", name);
        Files.writeString(proposed, html, StandardCharsets.UTF_8);
        assertThat(html)
                .as("look at %s in a browser and, if it is as it should be, copy it to %s", proposed, GOLDEN)
                .isEqualTo(Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(CertificateForm.class)
    void nothingRunsAndNothingIsFetched(CertificateForm form) {
        String html =
                CertificateHtml.of(certificate(form).attested(CertificateSituationsTest.attestation(Specimen.DAY)));
        assertThat(html.toLowerCase(Locale.ROOT))
                .startsWith("<!doctype html>")
                .doesNotContain(
                        "<script", "<link", "<iframe", "javascript:", "http://", "https://", "@import", "url(", " on");
        assertThat(html).contains("data:image/png;base64,iVBORw0KGgo").contains("default-src 'none'");
    }

    @Test
    void aSpecimenSaysSoOnEveryPageAndACertificateNowhere() {
        Certificate specimen = certificate(CertificateForm.HOUSEHOLD_COPY);
        assertThat(CertificateHtml.of(specimen)).contains(">見本</div>", "これは見本であり、証明書ではありません。");
        assertThat(CertificateHtml.of(specimen.attested(CertificateSituationsTest.attestation(Specimen.DAY))))
                .doesNotContain(">見本</div>", "これは見本")
                .contains("東京都港区長<br>見本　一郎")
                .contains("20260115-131032-T01--000042 1/1");
    }

    @Test
    void anItemLeftOutIsMarkedAndOneThatIsNotThereToo() {
        String html = CertificateHtml.of(CertificateDesk.under(CertificatePractice.standard())
                .answer(
                        CertificateRequest.of(CertificateForm.RECORD_COPY, Specimen.TARO),
                        Specimen.register(),
                        Protections.none(),
                        Specimen.NOW)
                .certificate()
                .orElseThrow());
        assertThat(html)
                .contains("世帯主</td><td class=\"value\" colspan=\"34\">【省略】")
                .contains("個人番号</td><td class=\"value\" colspan=\"10\">【省略】")
                .contains("旧氏</td><td class=\"value\" colspan=\"18\">＊＊＊");
    }

    @Test
    void nineMembersTakeThreePages() {
        MarkedHousehold household =
                MarkedHousehold.of(List.of(false, false, true, false, false, false, true, false, false));
        Certificate certificate = CertificateDesk.under(CertificatePractice.standard())
                .answer(
                        CertificateRequest.of(CertificateForm.HOUSEHOLD_COPY, household.members()),
                        household.register(),
                        Protections.none(),
                        Specimen.NOW)
                .acknowledgedBy("係員A")
                .certificate()
                .orElseThrow();
        assertThat(certificate.pages())
                .extracting(page -> page.sections().size())
                .containsExactly(4, 4, 1);
        assertThat(CertificateHtml.of(certificate)).contains("次頁に続く", "3/3");
    }
}
