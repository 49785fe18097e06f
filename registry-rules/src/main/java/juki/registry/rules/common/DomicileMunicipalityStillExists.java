package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Municipality of the domicile still exists (本籍の市区町村の現存): where a change writes a registered domicile with the code of its
 * municipality, that municipality has not ceased by the day on which it is recorded, for its family registers have gone over to a
 * successor. Asked by the code alone: words without one tell nothing, former names of towns may go on being written, and a code that
 * the {@link MunicipalityTable} never knew may be younger than the table.
 *
 * <p>Basis: standard specification 1.3.3, since version 1.0 of September 2020, on Basic Resident Registration Act Art. 7 item 5. Catalogue
 * R-28; that a municipality which has ceased is not offered is verified, the alert is a proposal.
 */
final class DomicileMunicipalityStillExists {

    private static final Objection CEASED = Objection.to("本籍の市区町村", "municipality of the registered domicile")
            .because(
                    "本籍の市区町村コードが、処理日には廃止されている団体のものです",
                    "the code is that of a municipality that has ceased to exist by the processing date")
            .remedy("戸籍の表示を現在の市区町村で確認してください", "look up the family register under the municipality of today");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-038", "本籍の市区町村が現存する", "The municipality of the registered domicile still exists")
            .alert()
            .citing(Statute.STANDARD_SPECIFICATION
                    .section("1.3.3")
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(5)))
            .since(Statute.STANDARD_SPECIFICATION.inForceSince())
            .onEach(
                    WrittenFamilyRegisters.WRITTEN_BY,
                    (event, register) -> CEASED.when(WrittenFamilyRegisters.any(
                            event, indication -> hasCeased(indication, event.processingDate()))));

    private DomicileMunicipalityStillExists() {}

    private static boolean hasCeased(FamilyRegisterIndication indication, LocalDate by) {
        return indication
                .domicileParts()
                .municipality()
                .filter(code -> !code.isPrefecture() && hasCeased(code, by))
                .isPresent();
    }

    private static boolean hasCeased(MunicipalityCode code, LocalDate by) {
        List<MunicipalityTable.Name> names = MunicipalityTable.published().names(code);
        return !names.isEmpty()
                && names.get(names.size() - 1)
                        .until()
                        .filter(end -> !end.isAfter(by))
                        .isPresent();
    }
}
