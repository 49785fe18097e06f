package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.codes.MunicipalityChange.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityTableTest {
    private static final MunicipalityTable TABLE = MunicipalityTable.published();
    private static final LocalDate FIRST = TABLE.firstDay();
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<MunicipalityCode> EVERY_CODE =
            Table.rows("/juki/registry/codes/municipality-names.csv").stream()
                    .map(row -> MunicipalityCode.ofPayload(Long.parseLong(row.get(0))))
                    .distinct()
                    .toList();

    @Provide
    Arbitrary<MunicipalityCode> codes() {
        return Arbitraries.of(EVERY_CODE);
    }

    @Property
    void areaOfAValidCodeIsInSomeCodeOnEveryLaterDay(
            @ForAll("codes") MunicipalityCode code, @ForAll @IntRange(max = 20_500) int days) {
        LocalDate day = FIRST.plusDays(days);
        List<MunicipalityCode> successors = TABLE.successorsOn(code, day);
        assertThat(successors).allMatch(successor -> TABLE.isValidOn(successor, day));
        boolean hasBegun =
                TABLE.names(code).get(0).from().map(from -> !from.isAfter(day)).orElse(true);
        assertThat(successors.isEmpty()).isEqualTo(!hasBegun);
        if (TABLE.isValidOn(code, day)) {
            assertThat(successors).containsExactly(code);
        }
    }

    @Property
    void whoSucceedsHasItAsPredecessor(
            @ForAll("codes") MunicipalityCode code,
            @ForAll @IntRange(max = 19_600) int days,
            @ForAll @IntRange(max = 900) int more) {
        LocalDate day = FIRST.plusDays(days);
        LocalDate later = day.plusDays(20L * more);
        if (TABLE.isValidOn(code, day)) {
            assertThat(TABLE.successorsOn(code, later))
                    .isNotEmpty()
                    .allMatch(successor -> TABLE.predecessorsOn(successor, day).contains(code));
        }
    }

    @Property
    void namesFollowEachOtherWithoutGap(@ForAll("codes") MunicipalityCode code) {
        List<MunicipalityTable.Name> names = TABLE.names(code);
        assertThat(names).isNotEmpty();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).from())
                    .isPresent()
                    .isEqualTo(names.get(i - 1).until());
        }
        assertThat(names.get(0).from().orElse(FIRST.plusDays(1))).isAfter(FIRST);
    }

    @Property
    void codeThatEndedHasASuccessorOfThatDay(@ForAll("codes") MunicipalityCode code) {
        List<MunicipalityTable.Name> names = TABLE.names(code);
        Optional<LocalDate> end = names.get(names.size() - 1).until();
        end.ifPresent(day -> assertThat(TABLE.changesFrom(code))
                .anyMatch(change ->
                        change.day().equals(day) && !change.successor().equals(code)));
    }

    @Test
    void presentCodesAndNamesAreThoseOfAnIndependentList() {
        // That list still has the seven wards of Hamamatsu from before 2024.
        Map<MunicipalityCode, String> listed = Table.rows("municipalities.csv").stream()
                .collect(Collectors.toMap(
                        row -> MunicipalityCode.of(row.get(0)),
                        row -> row.get(2).replace(" ", "")));
        listed.keySet().removeIf(code -> code.payload() >= 22_131 && code.payload() <= 22_137);
        assertThat(listed).hasSize(1_909);
        assertThat(listed)
                .allSatisfy(
                        (code, name) -> assertThat(TABLE.nameOn(code, TODAY)).contains(name));
        List<MunicipalityCode> more = TABLE.validOn(TODAY).stream()
                .filter(code -> !listed.containsKey(code))
                .toList();
        assertThat(more)
                .extracting(MunicipalityCode::digits)
                .containsExactly(
                        "016951", "016969", "016977", "016985", "016993", "017001", "221384", "221392", "221406");
    }

    @Test
    void everyPresentCodeIsInTheMinistrysListAndHasOneName() {
        Map<MunicipalityCode, String> bodies = Table.rows("bodies.csv").stream()
                .collect(Collectors.toMap(row -> MunicipalityCode.of(row.get(0)), row -> row.get(2)));
        assertThat(TABLE.validOn(TODAY)).hasSize(1_918).allSatisfy(code -> {
            assertThat(TABLE.names(code).stream().filter(name -> name.isValidOn(TODAY)))
                    .hasSize(1);
            // The ministry writes the district before a town's name.
            // One name it writes with the old form of a character, 須惠町, where the table and another list have 須恵町.
            assertThat(bodies.get(code).replace('惠', '恵'))
                    .endsWith(TABLE.nameOn(code, TODAY).orElseThrow());
        });
    }

    @Test
    void municipalitiesBecameFewer() {
        Function<LocalDate, Long> municipalities = day -> TABLE.validOn(day).stream()
                .filter(code -> !TABLE.nameOn(code, day).orElseThrow().matches(".+市.+区"))
                .filter(code -> code.payload() < 1_695 || code.payload() > 1_700)
                .count();
        // Published totals, the 23 special wards added: 3,232 on 1999-03-31, 1,727 on 2010-03-31, 1,718 since
        // 2014-04-05.
        assertThat(municipalities.apply(LocalDate.of(1999, 3, 31))).isEqualTo(3_232 + 23);
        assertThat(municipalities.apply(LocalDate.of(2010, 3, 31))).isEqualTo(1_727 + 23);
        assertThat(municipalities.apply(TODAY)).isEqualTo(1_718 + 23);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    22131, 2007-03-31, ''
                    22131, 2007-04-01, 浜松市中区
                    22131, 2023-12-31, 浜松市中区
                    22131, 2024-01-01, ''
                    22138, 2023-12-31, ''
                    22138, 2024-01-01, 浜松市中央区
                    22137, 2023-12-31, 浜松市天竜区
                    22140, 2024-01-01, 浜松市天竜区
                    22202, 2007-03-31, 浜松市
                    22202, 2007-04-01, ''
                    22130, 2007-04-01, 浜松市
                    21486, 1970-04-19, 奥明方村
                    21486, 1970-04-20, 明方村
                    47201, 1972-05-14, ''
                    47201, 1972-05-15, 那覇市
                    13104, 1970-04-01, 新宿区
                    """)
    void namesOnDays(long payload, LocalDate day, String name) {
        MunicipalityCode code = MunicipalityCode.ofPayload(payload);
        assertThat(TABLE.nameOn(code, day)).isEqualTo(name.isEmpty() ? Optional.empty() : Optional.of(name));
        assertThat(TABLE.isValidOn(code, day)).isEqualTo(!name.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    天竜市 joined 浜松市 which became a designated city, 22217, 2026-04-01, 22130
                    中区 came to 中央区 whole,                            22131, 2024-01-01, 22138
                    北区 was parted between two wards,                   22135, 2024-01-01, 22138 22139
                    天竜区 got a new code only,                          22137, 2024-01-01, 22140
                    天竜区 kept its code until then,                     22137, 2023-12-31, 22137
                    大野村 joined 鹿島町 which became a city that day,    8404, 1995-09-01, 08222
                    上九一色村 was parted between a city and a town,       19341, 2026-04-01, 19201 19430
                    a ward that did not exist yet,                       22138, 2023-12-31, ''
                    東大和 became a city by another name,                13343, 1970-10-01, 13220
                    """)
    void successorsOnDays(String what, long payload, LocalDate day, String expected) {
        assertThat(TABLE.successorsOn(MunicipalityCode.ofPayload(payload), day).stream()
                        .map(code -> code.digits().substring(0, 5))
                        .collect(Collectors.joining(" ")))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    22138, 2023-12-31, 22131 22132 22133 22134 22135
                    22139, 2023-12-31, 22135 22136
                    22130, 2006-01-01, 22202
                    22130, 2007-04-01, 22130
                    28109, 1973-07-31, 28105
                    28109, 1980-01-01, 28109
                    """)
    void predecessorsOnDays(long payload, LocalDate day, String expected) {
        List<String> predecessors = TABLE.predecessorsOn(MunicipalityCode.ofPayload(payload), day).stream()
                .map(code -> code.digits().substring(0, 5))
                .toList();
        assertThat(String.join(" ", predecessors)).isEqualTo(expected);
    }

    @Test
    void partsThatWentAwayAreInTheChanges() {
        MunicipalityCode hyogo = MunicipalityCode.ofPayload(28_105);
        assertThat(TABLE.successorsOn(hyogo, TODAY)).containsExactly(hyogo);
        assertThat(TABLE.changesFrom(hyogo))
                .containsExactly(new MunicipalityChange(
                        LocalDate.of(1973, 8, 1), Kind.SEPARATION, hyogo, MunicipalityCode.ofPayload(28_109)));
        assertThat(TABLE.changesInto(MunicipalityCode.ofPayload(28_109))).isEqualTo(TABLE.changesFrom(hyogo));
    }

    @Test
    void codesThatNeverWereAreKnownByNothing() {
        MunicipalityCode nowhere = MunicipalityCode.ofPayload(1_999);
        assertThat(TABLE.names(nowhere)).isEmpty();
        assertThat(TABLE.isValidOn(nowhere, TODAY)).isFalse();
        assertThat(TABLE.successorsOn(nowhere, TODAY)).isEmpty();
        assertThat(TABLE.changesFrom(nowhere)).isEmpty();
    }

    @Test
    void prefecturesAndDaysBeforeTheTableAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.isValidOn(MunicipalityCode.of("470007"), TODAY))
                .withMessageStartingWith("code: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.validOn(LocalDate.of(1970, 3, 31)))
                .withMessageStartingWith("day: ");
    }

    @Test
    void tellsHowFarItGoes() {
        assertThat(TABLE.lastChange()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(TABLE).hasToString("MunicipalityTable[" + EVERY_CODE.size() + " codes, last change 2024-01-01]");
        assertThat(MunicipalityTable.published()).isSameAs(TABLE);
    }
}
