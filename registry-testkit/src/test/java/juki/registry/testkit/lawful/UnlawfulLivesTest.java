package juki.registry.testkit.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.arbitrary.LawDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What unlawful lives are worth: that they are lawful to the last change but one, and that the rule they name objects to it. */
@Domain(LawDomain.class)
class UnlawfulLivesTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Registrar REGISTRAR = Registrar.under(BOOK);
    private static final Path REPORT = Path.of("UNLAWFUL.md");

    /** Why no life breaks them. */
    private static final Map<String, String> UNBROKEN = unbroken();

    private static Map<String, String> unbroken() {
        Map<String, String> reasons = new TreeMap<>(Map.of(
                "CANCEL-004",
                "a life begins with an empty register: nothing in it was carried over, and COMMON-015 lets nothing be",
                "ENTRY-029",
                "asks a dictionary of addresses, which the host brings; without one it cannot tell",
                "ENTRY-034",
                "asks a dictionary of addresses, which the host brings; without one it cannot tell",
                "MOVE-IN-004",
                "asked where the municipality asks for the former head, which the standard practice does not"));
        BOOK.rules().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith("NOTIFICATION-"))
                .forEach(id -> reasons.put(id, "asks the paper (届出書) and no change: a life is made of changes"));
        return reasons;
    }

    private static List<String> objections(UnlawfulLife life) {
        return BOOK.examine(life.broken(), life.register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static void holds(UnlawfulLife life) {
        InMemoryRegister register = InMemoryRegister.empty(Life.MUNICIPALITY);
        for (RegisterChange change : life.lawful()) {
            assertThat(REGISTRAR
                            .decide(change.event(), register)
                            .acknowledging(alert -> Optional.of(alert.acknowledgedBy("窓口１")))
                            .outcome())
                    .as("%s before %s", change.event().type(), life.breach())
                    .isEqualTo(Outcome.ACCEPTED);
            register = register.apply(change);
        }
        assertThat(register.residents()).isEqualTo(life.register().residents());
        assertThat(objections(life)).as("%s", life.breach()).contains(life.ruleId());
        assertThat(BOOK.examine(life.mended(), life.register()).stream()
                        .map(finding -> finding.rule().id()))
                .as("without %s", life.breach())
                .doesNotContain(life.ruleId());
        assertThat(LawfulLives.isAccepted(life.mended(), life.register()))
                .as("whether the change is accepted without %s", life.breach())
                .isTrue();
    }

    @Property(tries = 300)
    void theBookObjectsToTheBreachAndToNothingBefore(@ForAll UnlawfulLife life) {
        holds(life);
    }

    @Example
    void everyBreachIsObjectedTo() {
        UnlawfulLives.edgeCases().forEach(UnlawfulLivesTest::holds);
        for (Breach breach : Breach.values()) {
            for (long seed = 0; seed < 5; seed++) {
                Chance chance = Chance.seeded(seed, breach.name(), 0);
                holds(UnlawfulLives.of(breach, LawfulLives.any(chance::nextLong, 10), chance::nextLong));
            }
        }
    }

    @Example
    void everyBreachIsDrawn() {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        for (long seed = 0; seed < 1_500; seed++) {
            Chance chance = Chance.seeded(seed, "any breach", 0);
            breaches.add(UnlawfulLives.any(chance::nextLong, 0).breach());
        }
        assertThat(breaches).containsExactlyInAnyOrder(Breach.values());
    }

    /** Mostly nothing else is wrong: a life that breaks five rules would prove little of any of them. */
    @Example
    void breachesBreakLittleElse() {
        List<UnlawfulLife> lives = UnlawfulLives.edgeCases();

        assertThat(lives).filteredOn(life -> objections(life).size() == 1).hasSizeGreaterThan(lives.size() / 2);
        assertThat(lives).allSatisfy(life -> assertThat(objections(life)).hasSizeLessThan(6));
    }

    @Example
    void textShowsNothingOfAnybody() {
        assertThat(UnlawfulLives.edgeCases().get(0))
                .hasToString("UnlawfulLife of 9 changes, broken by DEATH: COMMON-001" + " HAPPENS_TOMORROW");
    }

    @Example
    void theReportIsWhatIsCovered() throws IOException {
        Path proposed = Path.of("target", "UNLAWFUL.md");
        Files.writeString(proposed, report(), StandardCharsets.UTF_8);

        assertThat(Files.readString(REPORT, StandardCharsets.UTF_8))
                .as("copy %s to %s", proposed, REPORT)
                .isEqualTo(report());
    }

    /** A rule that joins the book needs a breach here, or a reason why no life can break it. */
    @Example
    void everyRuleIsBrokenOrSaysWhyNot() {
        Set<String> accounted = new TreeSet<>(UnlawfulLives.coveredRules());
        accounted.addAll(UNBROKEN.keySet());

        assertThat(accounted)
                .containsExactlyElementsOf(
                        BOOK.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(UnlawfulLives.coveredRules()).doesNotContainAnyElementsOf(UNBROKEN.keySet());
    }

    private static String report() {
        StringBuilder report = new StringBuilder("""
            # Rules that unlawful lives break

            Written from `Breach` and compared with it in a test. Each row is one slip in a change that would be lawful without it; the
            rule objects to it, and to nothing before it. Rules of the standard book that no life breaks are listed below, with the
            reason.

            | rule | 規則 | slip |
            | --- | --- | --- |
            """);
        for (Breach breach : Breach.values()) {
            report.append("| ")
                    .append(breach.ruleId())
                    .append(" | ")
                    .append(BOOK.rule(breach.ruleId()).orElseThrow().title())
                    .append(" | `")
                    .append(breach)
                    .append("` |\n");
        }
        report.append("""

            ## Rules that no life breaks

            | rule | 規則 | why |
            | --- | --- | --- |
            """);
        UNBROKEN.forEach((id, reason) ->
                report.append("| " + id + " | " + BOOK.rule(id).orElseThrow().title() + " | " + reason + " |\n"));
        return report.toString();
    }
}
