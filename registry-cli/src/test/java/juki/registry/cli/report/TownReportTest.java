package juki.registry.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.FindingsByRule.Severity;
import juki.registry.cli.report.HouseholdSizes.Distribution;
import juki.registry.cli.report.HouseholdSizes.PublishedMean;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.PopulationPyramid.AgeTable;
import juki.registry.cli.report.ResidentLife.Entry;
import juki.registry.cli.report.ResidentLife.Item;
import juki.registry.cli.report.TownReport.Residents;
import juki.registry.cli.report.TownReport.Run;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TownReportTest {
    private static final Phrase WORDS = new Phrase("語", "words");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    @Property
    void everyAgeHasAGroupThatContainsIt(@ForAll @IntRange(max = 150) int age) {
        int group = PopulationPyramid.groupOf(age);
        assertThat(group).isBetween(0, PopulationPyramid.GROUPS - 1);
        assertThat(age).isGreaterThanOrEqualTo(group * 5);
        if (group < PopulationPyramid.GROUPS - 1) {
            assertThat(age).isLessThan(group * 5 + 5);
        }
    }

    @Example
    void theNetIncreaseCountsWhoComesAndGoesAndNobodyElse() {
        MovementsByMonth movements = MovementsByMonth.of(
                (kind, month) -> month == Month.MARCH ? 1L << kind.name().length() : 0);
        long expected = 0;
        for (Kind kind :
                List.of(Kind.MOVE_IN, Kind.MOVE_IN_FROM_ABROAD, Kind.RETURN_MOVE_IN, Kind.BIRTH, Kind.OTHER_ENTRY)) {
            expected += 1L << kind.name().length();
        }
        for (Kind kind : List.of(Kind.MOVE_OUT, Kind.DEATH, Kind.OTHER_DELETION)) {
            expected -= 1L << kind.name().length();
        }
        assertThat(movements.netIncrease(Month.MARCH)).isEqualTo(expected);
        assertThat(movements.netIncrease()).isEqualTo(expected);
        assertThat(movements.netIncrease(Month.APRIL)).isZero();
        assertThat(movements.total(Kind.DEATH)).isEqualTo(32);
    }

    @Example
    void aKindThatIsLeftOutDidNotHappen() {
        assertThat(new MovementsByMonth(Map.of()).count(Kind.BIRTH, Month.MAY)).isZero();
    }

    @Example
    void theMeanSizeIsPersonsPerHousehold() {
        Distribution sizes = new Distribution(new TreeMap<>(Map.of(1, 3L, 2, 1L, 9, 1L)));
        assertThat(sizes.households()).isEqualTo(5);
        assertThat(sizes.persons()).isEqualTo(14);
        assertThat(sizes.mean()).hasValue(2.8);
        assertThat(sizes.atLeast(2)).isEqualTo(2);
        assertThat(sizes.of(9)).isEqualTo(1);
        assertThat(new Distribution(new TreeMap<>()).mean()).isEmpty();
    }

    @Example
    void anEquationHoldsWhenBothSumsAgree() {
        Balance balance = new Balance(
                WORDS,
                List.of(new Balance.Term(WORDS, 10), new Balance.Term(WORDS, -3)),
                List.of(new Balance.Term(WORDS, 7)));
        assertThat(balance.holds()).isTrue();
        assertThat(SampleReport.balance("語", 7, 8).holds()).isFalse();
    }

    @Example
    void errorsComeBeforeAlertsAndTheFrequentBeforeTheRare() {
        FindingsByRule findings =
                new FindingsByRule(List.of(alert("B", 5, 5), error("D", 1), alert("A", 5, 0), error("C", 9)));
        assertThat(findings.ordered()).extracting(RuleCount::ruleId).containsExactly("C", "D", "A", "B");
        assertThat(findings.total(Severity.ERROR)).isEqualTo(10);
        assertThat(findings.total(Severity.ALERT)).isEqualTo(10);
    }

    @Example
    void aFewErrorsAreNotDrownedByManyAlerts() {
        List<RuleCount> rules = new ArrayList<>(Collections.nCopies(50, alert("A", 1_000, 1_000)));
        rules.add(error("E", 1));
        rules.add(error("SILENT", 0));
        List<RuleCount> drawn = FindingsChart.rows(new FindingsByRule(rules));
        assertThat(drawn)
                .hasSize(FindingsChart.MOST_ROWS)
                .contains(error("E", 1))
                .doesNotContain(error("SILENT", 0));
    }

    @Example
    void theLifeOfARealResidentIsRefused() {
        TownReport town = SampleReport.town();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TownReport(
                        town.municipality(),
                        new Run(2025, OptionalLong.empty(), 1),
                        town.population(),
                        town.pyramid(),
                        town.movements(),
                        town.findings(),
                        town.households(),
                        town.life(),
                        town.balances(),
                        town.rejected()))
                .withMessageStartingWith("life");
    }

    @Example
    void aLifeDoesNotTellItselfInALog() {
        ResidentLife life = SampleReport.town().life().orElseThrow();
        assertThat(life.toString()).isEqualTo("ResidentLife[8 entries]");
        assertThat(life.entries().get(1).toString()).isEqualTo("Entry[2]");
        assertThat(new Item(new Phrase("氏名", "Name"), "住基太郎", "住基花子").toString())
                .isEqualTo("Item[Name]");
    }

    @Example
    void wrongValuesCannotBeBuilt() {
        List<Long> twenty = Collections.nCopies(20, 0L);
        List<Long> groups = Collections.nCopies(21, 0L);
        refuses("men", () -> new AgeTable(twenty, groups, 0));
        refuses("women", () -> new AgeTable(groups, Collections.nCopies(21, -1L), 0));
        refuses("unknown", () -> new AgeTable(groups, groups, -1));
        refuses("age", () -> PopulationPyramid.groupOf(-1));
        refuses("counts", () -> new MovementsByMonth(Map.of(Kind.BIRTH, List.of(1L))));
        refuses("counts", () -> MovementsByMonth.of((kind, month) -> -1));
        refuses("acknowledged", () -> alert("A", 1, 2));
        refuses("acknowledged", () -> new RuleCount("A", Severity.ERROR, WORDS, "", 1, 1));
        refuses("count", () -> alert("A", -1, 0));
        refuses("ruleId", () -> alert(" ", 1, 0));
        refuses("householdsBySize", () -> new Distribution(new TreeMap<>(Map.of(0, 1L))));
        refuses("householdsBySize", () -> new Distribution(new TreeMap<>(Map.of(1, -1L))));
        refuses("persons", () -> new PublishedMean(Double.NaN, WORDS));
        refuses("scale", () -> new Run(2025, OptionalLong.empty(), 0));
        refuses("scale", () -> new Run(2025, OptionalLong.empty(), Double.NaN));
        refuses("japanese", () -> new Residents(-1, 0));
        refuses("foreign", () -> new Residents(0, -1));
        refuses("japanese", () -> new Phrase(" ", "words"));
        refuses("left", () -> new Balance(WORDS, List.of(), List.of(new Balance.Term(WORDS, 1))));
        refuses("right", () -> new Balance(WORDS, List.of(new Balance.Term(WORDS, 1)), List.of()));
        refuses("count", () -> new RejectedLines(0, List.of(new RejectedLines.Line("f", 1, WORDS))));
        refuses("number", () -> new RejectedLines.Line("f", 0, WORDS));
        refuses("entries", () -> new ResidentLife(WORDS, List.of(entry(2), entry(2))));
        refuses("entries", () -> new ResidentLife(WORDS, List.of(entry(0))));
        refuses("entries", () -> new ResidentLife(WORDS, List.of(cancelling(1, 2), entry(2))));
    }

    @Example
    void listsAreCopied() {
        List<RuleCount> rules = new ArrayList<>(List.of(error("E", 1)));
        FindingsByRule findings = new FindingsByRule(rules);
        rules.clear();
        assertThat(findings.rules()).hasSize(1);
        assertThatThrownBy(() -> findings.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new MovementsByMonth(Map.of()).counts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void booksAreBalancedWhenEveryEquationHolds() {
        assertThat(SampleReport.town().balanced()).isTrue();
        assertThat(SampleReport.with(
                                SampleReport.town(),
                                RejectedLines.none(),
                                List.of(SampleReport.balance("甲", 1, 1), SampleReport.balance("乙", 1, 2)))
                        .balanced())
                .isFalse();
        assertThat(Optional.of(SampleReport.empty()).map(TownReport::balanced)).contains(true);
    }

    private static void refuses(String parameter, Runnable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageStartingWith(parameter + ":");
    }

    private static RuleCount alert(String id, long count, long acknowledged) {
        return new RuleCount(id, Severity.ALERT, WORDS, "", count, acknowledged);
    }

    private static RuleCount error(String id, long count) {
        return new RuleCount(id, Severity.ERROR, WORDS, "", count, 0);
    }

    private static Entry entry(int number) {
        return new Entry(number, DAY, DAY, WORDS, WORDS, false, OptionalInt.empty(), List.of());
    }

    private static Entry cancelling(int number, int cancelled) {
        return new Entry(number, DAY, DAY, WORDS, WORDS, false, OptionalInt.of(cancelled), List.of());
    }
}
