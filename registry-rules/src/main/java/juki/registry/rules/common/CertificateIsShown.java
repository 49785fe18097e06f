package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Certificate is shown (特別永住者証明書の番号): the record of a special permanent resident (特別永住者) shows the number of the
 * certificate.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09; standard specification 1.1.6.
 * Catalogue R-09; error as verified.
 */
final class CertificateIsShown {

    private static final Objection BLANK = Objection.to("特別永住者証明書の番号", "certificate number")
            .because("特別永住者証明書の番号が空欄です", "the certificate number of a special permanent resident is blank")
            .remedy("特別永住者証明書で番号を確認してください", "take the number from the certificate");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-009", "特別永住者の証明書番号", "A special permanent resident shows a certificate")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 45)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.6")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> BLANK.when(Items.writesDetails(
                            event,
                            details -> details instanceof ForeignResident foreign
                                    && foreign.legalClass() == LegalClass.SPECIAL_PERMANENT
                                    && foreign.certificate().isEmpty())));

    private CertificateIsShown() {}
}
