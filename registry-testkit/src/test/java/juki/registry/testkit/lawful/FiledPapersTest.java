package juki.registry.testkit.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Finding;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.NotificationRules;
import juki.registry.testkit.arbitrary.LawDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What filed papers are worth: that complete ones are taken, and that the rule a slip names objects to it. */
@Domain(LawDomain.class)
class FiledPapersTest {

    private static final Path REPORT = Path.of("PAPERS.md");
    private static final RuleBook TODAYS = RuleBook.standard();
    private static final RuleBook DESTINATION_ONLY =
            RuleBook.standard(OfficePractice.standard().under(MoveRegime.DESTINATION_ONLY));

    private static List<Finding> findings(Notification notification, MoveRegime regime) {
        return (regime == MoveRegime.DESTINATION_ONLY ? DESTINATION_ONLY : TODAYS)
                .examine(notification, FiledPapers.register());
    }

    private static List<String> objections(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private static void holds(FiledPaper paper) {
        List<Finding> ofComplete = findings(paper.complete(), paper.regime());
        assertThat(ofComplete.stream().filter(finding -> finding.severity() != Severity.ALERT))
                .as("what else than an alert is found in %s without the slip", paper)
                .isEmpty();
        paper.slip().ifPresent(slip -> {
            assertThat(objections(ofComplete)).as("without %s", slip).doesNotContain(slip.ruleId());
            assertThat(objections(findings(paper.notification(), paper.regime())))
                    .as("with %s", slip)
                    .contains(slip.ruleId());
        });
    }

    @Property
    void theBookObjectsToTheSlipAndHasAtMostAlertsWithoutIt(@ForAll FiledPaper paper) {
        holds(paper);
    }

    @Example
    void everyErrandIsServedAndEverySlipObjectedTo() {
        FiledPapers.edgeCases().forEach(FiledPapersTest::holds);
        for (long seed = 0; seed < 40; seed++) {
            for (Errand errand : Errand.values()) {
                holds(FiledPapers.of(errand, Chance.seeded(seed, errand.name(), 0)::nextLong));
            }
            for (PaperSlip slip : PaperSlip.values()) {
                holds(FiledPapers.of(slip, Chance.seeded(seed, slip.name(), 0)::nextLong));
            }
        }
    }

    /** A paper that is taken leads to a change, and the change folds; a visit that is only reserved never does. */
    @Example
    void whatIsTakenFolds() {
        for (Errand errand : Errand.values()) {
            for (long seed = 0; seed < 10; seed++) {
                Notification paper = FiledPapers.of(errand, Chance.seeded(seed, "folds", 0)::nextLong)
                        .notification();
                ChangeEvent event = paper.change(TODAYS.practice()).orElseThrow();
                InMemoryRegister register = FiledPapers.register();

                assertThat(register.apply(Fold.fold(event.numbered(Counter.VILLAGE.numbers), register, List.of()))
                                .residents())
                        .as("%s", errand)
                        .isPositive();
            }
        }
    }

    @Example
    void theVillageIsWhatItsChangesLeadTo() {
        InMemoryRegister register = InMemoryRegister.empty(Life.MUNICIPALITY);
        for (RegisterChange change : FiledPapers.changes()) {
            register = register.apply(Fold.fold(change.event(), register, List.of()));
        }

        assertThat(records(register)).isEqualTo(records(FiledPapers.register())).hasSize(10);
    }

    private static List<ResidentRecord> records(InMemoryRegister register) {
        List<ResidentRecord> records = new ArrayList<>();
        register.forEachHistory(history -> records.add(history.current()));
        records.sort(Comparator.comparing(record -> record.addressee().digits()));
        return records;
    }

    @Example
    void everyErrandAndEverySlipIsDrawn() {
        Set<PaperSlip> slips = EnumSet.noneOf(PaperSlip.class);
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        List<String> complete = new ArrayList<>();
        for (long seed = 0; seed < 2_000; seed++) {
            FiledPaper paper = FiledPapers.any(Chance.seeded(seed, "any paper", 0)::nextLong);
            paper.slip().ifPresentOrElse(slips::add, () -> complete.add(paper.toString()));
            channels.add(paper.notification().channel());
        }

        assertThat(slips).containsExactlyInAnyOrder(PaperSlip.values());
        assertThat(channels).containsExactlyInAnyOrder(Channel.values());
        assertThat(complete).hasSizeBetween(900, 1_100);
    }

    @Example
    void everyRuleOfThePaperHasASlip() {
        assertThat(FiledPapers.coveredRules())
                .containsAll(NotificationRules.all(OfficePractice.standard()).stream()
                        .map(Rule::id)
                        .toList());
    }

    /** Mostly nothing else is wrong: a paper with five slips would prove little of any of them. */
    @Example
    void slipsBreakLittleElse() {
        List<FiledPaper> flawed = FiledPapers.edgeCases().stream()
                .filter(paper -> paper.slip().isPresent())
                .toList();

        assertThat(flawed)
                .filteredOn(
                        paper -> findings(paper.notification(), paper.regime()).size() == 1)
                .hasSizeGreaterThan(flawed.size() / 2);
    }

    @Example
    void textShowsNothingOfAnybody() {
        assertThat(FiledPapers.of(PaperSlip.NO_DAY, () -> 0))
                .hasToString("Notification[届出 2024-04-17, MOVE_IN]: NOTIFICATION-001 NO_DAY");
    }

    @Example
    void theReportIsWhatIsCovered() throws IOException {
        Path proposed = Path.of("target", "PAPERS.md");
        Files.writeString(proposed, report(), StandardCharsets.UTF_8);

        assertThat(Files.readString(REPORT, StandardCharsets.UTF_8))
                .as("copy %s to %s", proposed, REPORT)
                .isEqualTo(report());
    }

    private static String report() {
        StringBuilder report = new StringBuilder("""
            # Papers that fall short

            Written from `PaperSlip` and compared with it in a test. Each row is one slip in a paper that would be taken without it, if
            need be with alerts; the rule objects to it. Complete papers: %s.

            | rule | 規則 | slip |
            | --- | --- | --- |
            """.formatted(List.of(Errand.values()).stream()
                .map(errand -> "`" + errand + "`")
                .collect(Collectors.joining(", "))));
        for (PaperSlip slip : PaperSlip.values()) {
            report.append("| ")
                    .append(slip.ruleId())
                    .append(" | ")
                    .append(TODAYS.rule(slip.ruleId()).orElseThrow().title())
                    .append(" | `")
                    .append(slip)
                    .append("` |\n");
        }
        return report.toString();
    }
}
