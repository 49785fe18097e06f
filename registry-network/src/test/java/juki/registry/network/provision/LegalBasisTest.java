package juki.registry.network.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.log.Occurrence;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.LegalBasis.Manner;
import juki.registry.network.provision.LegalBasis.RecordCodeRule;
import juki.registry.network.provision.LegalBasis.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bases of the Act, read as data. */
class LegalBasisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static Set<IdentityItem> items(String id, boolean entitled) {
        return LegalBasis.of(id, TODAY).orElseThrow().items(entitled);
    }

    @Test
    void everyBasisHasANameOfItsOwnAndSaysHowItIsKnown() {
        assertThat(LegalBasis.STANDARD).extracting(LegalBasis::id).doesNotHaveDuplicates();
        assertThat(LegalBasis.STANDARD)
                .allSatisfy(basis -> assertThat(basis.source()).isNotBlank());
        assertThat(LegalBasis.of("30-10-1-4", TODAY).orElseThrow().citation().wording())
                .isEqualTo("住民基本台帳法第30条の10第1項第4号");
    }

    @ParameterizedTest
    @CsvSource({
        "30-9, false, false", "30-10-1-1, false, false", "30-10-1-2, false, true", "30-10-1-4, true, true",
        "30-11-1-3, true, true", "30-12-1-4, true, true", "30-13-1, false, false", "30-14, false, false",
        "30-15-1-1, false, false", "30-9-2, true, false",
    })
    void codeAndNumberAreProvidedWhereTheActSaysSo(String id, boolean code, boolean number) {
        assertThat(items(id, false).contains(IdentityItem.RECORD_CODE)).isEqualTo(code);
        assertThat(items(id, false).contains(IdentityItem.INDIVIDUAL_NUMBER)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"30-9, true", "30-10-1-1, true", "30-15-1-1, true", "30-13-2, false", "30-14, false"})
    void whoMayUseTheNumberGetsItUnlessAnOrdinanceAloneIsTheBasis(String id, boolean number) {
        assertThat(items(id, true).contains(IdentityItem.INDIVIDUAL_NUMBER)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "30-15-3, true, true", "30-15-4, true, false", "30-15-5, true, true", "30-15の2-1, false, true",
        "30-15の2-2, false, true", "30-15の2-3, false, true", "30-32, true, true", "30-24, false, false",
    })
    void whatHoldersUseAndQuasiStatutoryTasksGet(String id, boolean code, boolean number) {
        assertThat(items(id, false).contains(IdentityItem.RECORD_CODE)).isEqualTo(code);
        assertThat(items(id, false).contains(IdentityItem.INDIVIDUAL_NUMBER)).isEqualTo(number);
        assertThat(LegalBasis.of(id, LocalDate.of(2015, 10, 4))).isEmpty();
    }

    /** Articles 30-15 para. 1, 3 to 5 and 30-15-2 para. 2 speak of use, the others of provision. */
    @Test
    void useIsUseAndProvisionIsProvision() {
        assertThat(LegalBasis.STANDARD)
                .filteredOn(basis -> basis.manner() == Manner.USE)
                .extracting(LegalBasis::id)
                .containsExactly(
                        "30-15-1-1",
                        "30-15-1-2",
                        "30-15-1-3",
                        "30-15-1-4",
                        "30-15-3",
                        "30-15-4",
                        "30-15-5",
                        "30-15の2-2");
        for (Occurrence.Kind kind : Occurrence.Kind.values()) {
            assertThat(Manner.values()).anyMatch(manner -> manner.allows(kind));
        }
    }

    @Test
    void quasiStatutoryTasksReachOtherPrefecturesAloneIfAPrefectureAsks() {
        LegalBasis basis = LegalBasis.of("30-15の2-1", TODAY).orElseThrow();
        assertThat(basis.recipient().reaches(Offices.GOVERNOR, Offices.THERE)).isTrue();
        assertThat(basis.recipient().reaches(Offices.GOVERNOR, Offices.HERE)).isFalse();
        assertThat(basis.recipient().reaches(Offices.MAYOR, Offices.HERE)).isTrue();
        assertThat(basis.recipient().reaches(Offices.PENSION, Offices.HERE)).isTrue();
        LegalBasis own = LegalBasis.of("30-32", TODAY).orElseThrow();
        assertThat(own.recipient().reaches(Offices.NATION, Offices.THERE)).isTrue();
        assertThat(own.recipient().reaches(Offices.GOVERNOR, Offices.THERE)).isFalse();
    }

    @Test
    void theDigitalAgencyGetsTheCodeAndNothingElse() {
        assertThat(items("30-9-2", true)).containsExactly(IdentityItem.RECORD_CODE);
    }

    @Test
    void nobodyElseGetsTheCodeWithoutTheRest() {
        assertThat(LegalBasis.STANDARD)
                .filteredOn(basis -> basis.recordCode() != RecordCodeRule.ONLY)
                .allSatisfy(basis -> assertThat(basis.items(false))
                        .containsAll(EnumSet.of(IdentityItem.NAME, IdentityItem.ADDRESS, IdentityItem.SEX)));
    }

    @Test
    void aBasisCountsFromItsDay() {
        assertThat(LegalBasis.of("30-9", LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(LegalBasis.of("30-9", LocalDate.of(2016, 1, 1))).isPresent();
        assertThat(LegalBasis.of("30-1", TODAY)).isEmpty();
    }

    @Test
    void anAgencysSeatFitsWhatItIs() {
        MunicipalityCode tokyo = MunicipalityCode.of("130001");
        MunicipalityCode chiyoda = MunicipalityCode.of("131016");
        assertThat(RequestingAgency.prefecture("知事", "都道府県知事", tokyo).seat()).contains(tokyo);
        assertThatIllegalArgumentException().isThrownBy(() -> RequestingAgency.prefecture("知事", "都道府県知事", chiyoda));
        assertThatIllegalArgumentException().isThrownBy(() -> RequestingAgency.municipality("区長", "市町村長", tokyo));
        assertThatIllegalArgumentException().isThrownBy(() -> RequestingAgency.stateBody(" "));
    }

    @Test
    void theAppendedTablesNameAgenciesAndTasks() {
        assertThat(AppendedTable.standard())
                .extracting(Task::id)
                .doesNotHaveDuplicates()
                .hasSize(240);
        assertThat(AppendedTable.tasks(Tasks.TABLE_1))
                .filteredOn(task -> task.id().equals("別表1の1-2"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.agency()).isEqualTo("金融庁又は財務省");
                    assertThat(task.wording()).startsWith("銀行法").endsWith("総務省令で定めるもの");
                    assertThat(task.mayUseIndividualNumber()).isFalse();
                    assertThat(task.usingIndividualNumber().mayUseIndividualNumber())
                            .isTrue();
                });
        assertThat(AppendedTable.tasks(Tasks.TABLE_5)).extracting(Task::agency).containsOnly("都道府県知事");
        assertThat(AppendedTable.tasks(Tasks.CONSENT)).isEmpty();
    }
}
