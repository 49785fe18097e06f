package juki.registry.testkit.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.protection.Protections;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.certificate.Certificate;
import juki.registry.rules.certificate.CertificateAnswer;
import juki.registry.rules.certificate.CertificateDesk;
import juki.registry.rules.certificate.CertificateForm;
import juki.registry.rules.certificate.CertificateHtml;
import juki.registry.rules.certificate.CertificateItem;
import juki.registry.rules.certificate.CertificatePractice;
import juki.registry.rules.certificate.CertificateRequest;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the certificates of whole lives. */
class CertificatesOfLivesTest {

    private static final CertificateDesk DESK = CertificateDesk.under(CertificatePractice.standard());

    /** Records as lives make them: every resident gets a copy, in which no code, number or family register stands. */
    @Property(tries = 60)
    void everybodyOfAVillageGetsAnOrdinaryCopyWithoutWhatIsLeftOut(@ForAll("lives") Life life) {
        Set<AddresseeNumber> everybody = new HashSet<>();
        life.changes().forEach(change -> change.entries().forEach(entry -> everybody.add(entry.addressee())));
        LocalDateTime at = life.lastDay().atTime(12, 0);
        for (AddresseeNumber one : everybody) {
            ResidentRecord record = life.register().record(one).orElseThrow();
            CertificateForm form =
                    record.isLiving() ? CertificateForm.RECORD_COPY : CertificateForm.REMOVED_RECORD_COPY;
            CertificateAnswer answer = DESK.answer(
                    CertificateRequest.of(form, one).showing(CertificateItem.HISTORY),
                    life.register(),
                    Protections.none(),
                    at);
            assertThat(answer.isRefused()).as("%s of %s", answer, one).isFalse();
            Certificate certificate = answer.acknowledgedBy("係員A").certificate().orElseThrow();
            String html = CertificateHtml.of(certificate);
            record.recordCode().ifPresent(code -> assertThat(html).doesNotContain(code.digits()));
            record.individualNumber().ifPresent(number -> assertThat(html).doesNotContain(number.digits()));
            assertThat(certificate.items())
                    .doesNotContain(
                            CertificateItem.RECORD_CODE,
                            CertificateItem.INDIVIDUAL_NUMBER,
                            CertificateItem.FAMILY_REGISTER,
                            CertificateItem.HEAD_AND_RELATIONSHIP,
                            CertificateItem.NATIONALITY);
            if (record.plannedMoveOut()
                    .filter(plan -> at.toLocalDate().isBefore(plan.on()))
                    .isPresent()) {
                assertThat(certificate.lines())
                        .noneMatch(line -> line.label().contains("転出"))
                        .noneMatch(line -> line.item() == CertificateItem.HISTORY
                                && line.text().contains("転出"));
            }
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return LifeDomain.lives(60);
    }
}
