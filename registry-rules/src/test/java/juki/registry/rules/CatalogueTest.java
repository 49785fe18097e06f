package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.protection.Protections;
import juki.registry.rules.common.CommonRules;
import juki.registry.rules.protection.ProtectionRules;
import juki.registry.rules.review.RegisterReview;
import juki.registry.rules.review.ReviewPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The catalogue of checks, {@code CATALOGUE.md}: every check is kept by something that exists, and every rule keeps one. */
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("CATALOGUE.md");

    /** How many checks each section has; ids without a gap, as the reference numbers them. */
    private static final Map<String, Integer> SECTIONS =
            Map.of("D", 32, "N", 19, "R", 30, "H", 30, "T", 35, "S", 12, "C", 6, "L", 6, "B", 1);

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z]+(-[A-Z]+)*-[0-9]{3}");
    private static final Pattern CODE = Pattern.compile("([A-Z]\\w*)(?:\\.([A-Z]\\w*))?(?:\\.([a-z]\\w*))?");

    private static final List<JavaClass> CLASSES = classes();

    private static final List<Row> ROWS = rows("\\| ([A-Z]-[0-9]{2}[a-z]?) \\|.*");
    private static final List<Row> FORBIDDEN = rows("\\| ([0-9]+) \\|.*");
    private static final List<Row> BEYOND = rows("\\| `(" + RULE_ID + ")` \\|.*");

    /**
     * A row of a table.
     *
     * @param id the check, or the rule
     * @param cells the cells
     */
    private record Row(String id, List<String> cells) {
        String keptBy() {
            return cells.get(2);
        }

        String note() {
            return cells.get(3);
        }

        /** What all cells name in backticks. */
        Stream<String> names() {
            return cells.stream().flatMap(CatalogueTest::namesIn);
        }
    }

    private static List<JavaClass> classes() {
        List<JavaClass> classes = new ArrayList<>(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("juki.registry.codes", "juki.registry.model", "juki.registry.rules"));
        classes.add(new ClassFileImporter().importClass(MustNotTest.class));
        return classes;
    }

    @Test
    void everyCheckIsThereOnce() {
        assertThat(ROWS.stream().map(Row::id)).doesNotHaveDuplicates();
        SECTIONS.forEach((section, checks) -> assertThat(
                        ROWS.stream().map(Row::id).filter(id -> id.startsWith(section + "-")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, checks)
                        .mapToObj(number -> "%s-%02d".formatted(section, number))
                        .toList()));
    }

    @Test
    void everyCheckIsKeptOrItIsSaidWhyNot() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.cells()).as(row.id()).hasSize(4);
            assertThat(row.cells().get(1)).as(row.id()).isNotBlank();
            if (row.keptBy().equals("–")) {
                assertThat(row.note()).as(row.id()).isNotBlank();
            } else {
                assertThat(namesIn(row.keptBy())).as(row.id()).isNotEmpty();
            }
        });
    }

    @Test
    void everyRuleNamedIsInTheBookOrMadeOfWhatTheHostKnows() {
        Set<String> known = Stream.of(
                        RuleBook.standard().rules().stream().map(Rule::id),
                        CommonRules.onWorkInHand(one -> false, one -> false).stream()
                                .map(Rule::id),
                        ProtectionRules.all(
                                        Protections.none(),
                                        LocalDate.of(2026, 4, 1).atStartOfDay())
                                .stream()
                                .map(Rule::id),
                        RegisterReview.standard().points().stream().map(ReviewPoint::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());

        assertThat(Stream.of(ROWS, FORBIDDEN, BEYOND)
                        .flatMap(List::stream)
                        .flatMap(Row::names)
                        .filter(RULE_ID.asMatchPredicate()))
                .isSubsetOf(known);
        assertThat(RegisterReview.standard().points())
                .extracting(ReviewPoint::id)
                .isSubsetOf(Stream.concat(ROWS.stream(), BEYOND.stream())
                        .flatMap(Row::names)
                        .toList());
    }

    @Test
    void everyThingThatMustNotBeIsHeldOffOrItIsSaidWhyNot() {
        assertThat(FORBIDDEN.stream().map(Row::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList());
        assertThat(FORBIDDEN).allSatisfy(row -> {
            assertThat(row.cells()).as(row.id()).hasSize(4);
            assertThat(row.keptBy()).as(row.id()).isNotBlank();
            if (row.keptBy().equals("–")) {
                assertThat(row.note()).as(row.id()).isNotBlank();
            } else {
                assertThat(namesIn(row.keptBy())).as(row.id()).isNotEmpty();
            }
        });
        assertThat(Stream.of(MustNotTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class)
                                || method.isAnnotationPresent(ParameterizedTest.class))
                        .map(method -> "MustNotTest." + method.getName()))
                .isSubsetOf(Stream.concat(ROWS.stream(), FORBIDDEN.stream())
                        .flatMap(row -> namesIn(row.keptBy()))
                        .toList());
    }

    @Test
    void everyRuleOfTheBookKeepsACheckOrIsNamedBeyondThem() {
        assertThat(RuleBook.standard().rules().stream()
                        .filter(rule -> !rule.asksThePaper())
                        .map(Rule::id))
                .isSubsetOf(Stream.concat(
                                ROWS.stream().flatMap(row -> namesIn(row.keptBy())),
                                BEYOND.stream().map(Row::id))
                        .toList());
        assertThat(BEYOND.stream().map(Row::id))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        ROWS.stream().flatMap(row -> namesIn(row.keptBy())).toList());
    }

    @Test
    void everyTypeAndMethodNamedExists() {
        Map<String, List<JavaClass>> byName = CLASSES.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .collect(Collectors.groupingBy(CatalogueTest::nameWithoutPackage));

        assertThat(Stream.concat(ROWS.stream(), FORBIDDEN.stream())
                        .flatMap(Row::names)
                        .filter(name -> !RULE_ID.matcher(name).matches()))
                .allSatisfy(name -> {
                    MatchResult code = matched(name);
                    String type = code.group(2) == null ? code.group(1) : code.group(1) + "." + code.group(2);
                    List<JavaClass> types = byName.getOrDefault(type, List.of());
                    assertThat(types).as(name).isNotEmpty();
                    if (code.group(3) != null) {
                        assertThat(types)
                                .as(name)
                                .anySatisfy(one -> assertThat(
                                                one.getAllMembers().stream().map(JavaMember::getName))
                                        .contains(code.group(3)));
                    }
                });
    }

    private static String nameWithoutPackage(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static MatchResult matched(String name) {
        return CODE.matcher(name)
                .results()
                .filter(result -> result.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is neither a rule nor a type or method"));
    }

    private static Stream<String> namesIn(String cell) {
        return NAMED.matcher(cell).results().map(result -> result.group(1));
    }

    private static List<Row> rows(String form) {
        Pattern row = Pattern.compile(form);
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            row.matcher(line)
                    .results()
                    .filter(result -> result.group().equals(line))
                    .forEach(result -> rows.add(new Row(result.group(1), cells(line))));
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(CATALOGUE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + CATALOGUE, e);
        }
    }
}
