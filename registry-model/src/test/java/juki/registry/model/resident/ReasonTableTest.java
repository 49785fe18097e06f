package juki.registry.model.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTableTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    /** As in an address system long in use (12.3 of the notes on the standard): the standard's digits with other meanings. */
    private static final ReasonTable LEGACY = ReasonTable.of(
            "atena",
            List.of(
                    row("20", "転出", ChangeReason.DOMESTIC_MOVE_OUT),
                    row("21", "死亡", ChangeReason.DEATH),
                    row("22", "職権消除", ChangeReason.EX_OFFICIO_DELETION),
                    row("23", "国籍喪失", ChangeReason.DELETION_ON_NATIONALITY_LOSS),
                    row("24", "失踪", ChangeReason.EX_OFFICIO_DELETION),
                    row("10", "転入", ChangeReason.DOMESTIC_MOVE_IN),
                    row("11", "出生", ChangeReason.BIRTH)));

    private static ReasonTable.Row row(String code, String wording, ChangeReason reason) {
        return new ReasonTable.Row(code, wording, Optional.of(reason), DateSpan.since(LocalDate.of(1990, 4, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfTheStandardHasItsCodeThereAndBack(ChangeReason reason) {
        ReasonCode code = ReasonTable.standardCode(reason);
        ReasonTable table = ReasonTable.of(reason.table());
        assertThat(table.reasonOf(code, DAY)).contains(reason);
        assertThat(table.codesOf(reason, DAY)).containsExactly(code);
        assertThat(ReasonCode.of(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "20:01, DOMESTIC_MOVE_IN",
        "20:09, REMOVAL_CANCELLED",
        "21:21, DOMESTIC_MOVE_OUT",
        "21:23, DEATH",
        "21:27, DELETION_ON_RECOMPILATION",
        "22:41, ADDRESS_CHANGE",
        "22:59, CORRECTION_CANCELLED"
    })
    void codesOfTheStandardMeanTheirReasons(String code, ChangeReason reason) {
        assertThat(ReasonTable.of(reason.table()).reasonOf(ReasonCode.of(code), DAY))
                .contains(reason);
    }

    @Test
    void theSameDigitsOfTwoTablesAreTwoCodes() {
        ReasonCode standard = ReasonCode.of("21", "23");
        ReasonCode legacy = ReasonCode.of("atena", "23");
        assertThat(standard).isNotEqualTo(legacy);
        assertThat(ReasonTable.of(ChangeReason.Table.DELETION).reasonOf(standard, DAY))
                .contains(ChangeReason.DEATH);
        assertThat(LEGACY.reasonOf(legacy, DAY)).contains(ChangeReason.DELETION_ON_NATIONALITY_LOSS);
        assertThatThrownBy(() -> LEGACY.reasonOf(standard, DAY)).hasMessage("code: must be of this table");
        assertThatThrownBy(() -> ReasonTable.of(ChangeReason.Table.DELETION).reasonOf(legacy, DAY))
                .hasMessage("code: must be of this table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "01", "", "転出"})
    void aBareCodeIsRefused(String text) {
        assertThat(ReasonCode.faultIn(text)).contains(ReasonCode.Fault.WITHOUT_TABLE);
        assertThatThrownBy(() -> ReasonCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: must name the table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:", ":21", "21:21:21", "21: 21", "表:21"})
    void whatIsNoCodeIsRefused(String text) {
        assertThat(ReasonCode.faultIn(text)).contains(ReasonCode.Fault.MALFORMED);
        assertThatThrownBy(() -> ReasonCode.of(text)).hasMessage("text: must be table:code");
    }

    @Test
    void aTableMayTellApartWhatTheStandardDoesNot() {
        assertThat(LEGACY.codesOf(ChangeReason.EX_OFFICIO_DELETION, DAY))
                .extracting(ReasonCode::code)
                .containsExactly("22", "24");
        assertThat(LEGACY.codesOf(ChangeReason.ADDRESS_CHANGE, DAY)).isEmpty();
    }

    @Test
    void aCodeMeansOneThingOnOneDay() {
        LocalDate changed = LocalDate.of(2012, 7, 9);
        ReasonTable.Row before =
                new ReasonTable.Row("30", "外国人登録", Optional.empty(), DateSpan.of(LocalDate.of(1990, 4, 1), changed));
        ReasonTable.Row after = new ReasonTable.Row(
                "30", "30条の46", Optional.of(ChangeReason.MOVE_IN_FROM_ABROAD), DateSpan.since(changed));
        ReasonTable table = ReasonTable.of("own", List.of(before, after));
        ReasonCode code = ReasonCode.of("own", "30");
        assertThat(table.reasonOf(code, changed.minusDays(1))).isEmpty();
        assertThat(table.reasonOf(code, changed)).contains(ChangeReason.MOVE_IN_FROM_ABROAD);
        assertThat(table.codesOf(ChangeReason.MOVE_IN_FROM_ABROAD, changed.minusDays(1)))
                .isEmpty();
        assertThatThrownBy(() -> ReasonTable.of("own", List.of(after, after)))
                .hasMessage("rows: a code must mean one thing on one day");
    }

    @Test
    void noOtherTablePosesAsTheStandards() {
        assertThatThrownBy(() -> ReasonTable.of("21", List.of()))
                .hasMessage("name: must not be that of a table of the standard");
    }

    @Test
    void theStandardsTablesDoNotShareACode() {
        assertThat(ReasonTable.STANDARD.stream()
                        .flatMap(table -> table.rows().stream())
                        .map(ReasonTable.Row::code))
                .doesNotHaveDuplicates()
                .hasSize(ChangeReason.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "帰化, DELETION, DELETION_ON_NATURALIZATION",
        "帰化, ENTRY, ENTRY_ON_NATURALIZATION",
        "国籍喪失, ENTRY, ENTRY_ON_NATIONALITY_LOSS",
        "失踪, DELETION, EX_OFFICIO_DELETION",
        "転出取消, CORRECTION, CORRECTION_CANCELLED",
        "住居表示, CORRECTION, MINOR_CORRECTION"
    })
    void internalReasonsAreMappedByTable(String wording, ChangeReason.Table table, ChangeReason reason) {
        InternalReason internal = InternalReason.named(wording).orElseThrow();
        assertThat(internal.standard(table)).contains(reason);
        assertThat(InternalReason.of(reason)).contains(internal);
    }

    @Test
    void whatIsFiledTellsApartWhatTheTableDoesNot() {
        InternalReason unnotified = InternalReason.named("未届転入").orElseThrow();
        assertThat(unnotified.standard()).containsExactly(ChangeReason.DOMESTIC_MOVE_IN, ChangeReason.EX_OFFICIO_ENTRY);
        assertThat(unnotified.standard(ChangeReason.Table.ENTRY)).isEmpty();
        assertThat(InternalReason.named("転入通知受理").orElseThrow().standard()).isEmpty();
    }

    @Test
    void internalReasonsHaveDifferentNames() {
        assertThat(InternalReason.TABLE).extracting(InternalReason::wording).doesNotHaveDuplicates();
        assertThat(InternalReason.named("転居取消")).isEmpty();
    }
}
