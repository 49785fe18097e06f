package juki.registry.cli.town;

import static juki.registry.cli.town.SmallTown.DAY;
import static juki.registry.cli.town.SmallTown.FATHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.report.TownReport;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.json.RegistryJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedYearTest {

    @TempDir
    Path folder;

    private ClosedYear year(ChangeEvent... events) throws IOException, CannotRun {
        Path register = folder.resolve("r");
        RegisterFile.write(register, SmallTown.register(), SmallTown.OPENED_ON, written -> {});
        Path changes = Files.write(
                folder.resolve("e"), Stream.of(events).map(RegistryJson::write).toList(), StandardCharsets.UTF_8);
        try (TownYear year = TownYear.in(Files.createDirectories(folder.resolve("out")), false)) {
            return year.of(register, changes, 1);
        }
    }

    private static ClosedYear with(ClosedYear year, Balance fault) {
        TownReport report = year.report();
        List<Balance> balances = new ArrayList<>(report.balances());
        balances.add(fault);
        return new ClosedYear(
                new TownReport(
                        report.municipality(),
                        report.run(),
                        report.population(),
                        report.pyramid(),
                        report.movements(),
                        report.findings(),
                        report.households(),
                        report.life(),
                        balances,
                        report.rejected()),
                year.tally(),
                year.registerLines(),
                year.rejectedRegisterLines(),
                year.eventLines());
    }

    @Test
    void failsLoudlyWhereTheBooksDoNotBalance() throws IOException, CannotRun {
        Phrase label = new Phrase("人口", "population");
        Balance fault = new Balance(
                label,
                List.of(
                        new Balance.Term(new Phrase("期首", "start"), 1_200),
                        new Balance.Term(new Phrase("死亡", "died"), -3)),
                List.of(new Balance.Term(new Phrase("期末", "end"), 1_198)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int status = TownCommand.told(with(year(), fault), folder, new PrintWriter(out), new PrintWriter(err));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("juki: the books do not balance: 人口 population: 1,200 start - 3 died ≠ 1,198 end, off by 1");
        assertThat(out.toString()).contains("do not hold");
    }

    @Test
    void countsTheFindingsOfEachRuleAndWhoSawThem() throws IOException, CannotRun {
        List<RuleCount> findings = year(
                        SmallTown.moveOut(DAY, FATHER), SmallTown.moveOut(DAY.plusMonths(8), SmallTown.WIFE))
                .report()
                .findings()
                .rules();

        assertThat(findings)
                .filteredOn(rule -> rule.count() > 0)
                .extracting(RuleCount::ruleId)
                .containsExactly("COMMON-021", "MOVE-OUT-002");
        assertThat(findings)
                .filteredOn(rule -> rule.count() > 0)
                .extracting(RuleCount::acknowledged)
                .containsExactly(1L, 0L);
    }

    @Test
    void countsPeopleByAgeAndHouseholdsBySize() throws IOException, CannotRun {
        TownReport report = year(SmallTown.death(FATHER)).report();

        assertThat(report.pyramid().atStart().men().get(8)).isEqualTo(1);
        assertThat(report.pyramid().atStart().total()).isEqualTo(5);
        assertThat(report.pyramid().atEnd().totalMen()).isEqualTo(1);
        assertThat(report.households().atStart().of(3)).isEqualTo(1);
        assertThat(report.households().atEnd().of(2)).isEqualTo(2);
        assertThat(report.population().atEnd().total()).isEqualTo(4);
    }

    @Test
    void showsNoLifeOfAResidentWhoWasReadFromAFile() throws IOException, CannotRun {
        assertThat(year(SmallTown.aYear().toArray(ChangeEvent[]::new)).report().life())
                .isEmpty();
    }
}
