package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.testkit.town.Town;
import juki.registry.testkit.town.YearOfNotifications;
import org.junit.jupiter.api.Test;

/** How like a real town an invented one is: its distributions beside the published figures, with Pearson's chi-square. */
class RealismTest {

    private static final Path REPORT = Path.of("REALISM.md");

    /** 千葉県富里市 on 1 January 2025. */
    private static final TownPlan PLAN = TownPlan.of(MunicipalityCode.of("122335"), 2025, 20_260_401);

    private static final int PREFECTURE = 12;

    /** Surnames with more bearers than this are compared one by one. */
    private static final int BEARERS = 150_000;

    private static final Town TOWN = Town.build(PLAN);

    /** One distribution: in classes, what was counted, and what the figures let expect of as many. */
    private static final class Comparison {
        private final String what;
        private final String figures;
        private final List<String> classes;
        private final long[] counts;
        private final double[] shares;

        Comparison(String what, String figures, List<String> classes, long[] counts, double[] shares) {
            this.what = what;
            this.figures = figures;
            this.classes = classes;
            this.counts = counts;
            this.shares = shares;
        }

        double[] expected() {
            double all = 0;
            for (long count : counts) {
                all += count;
            }
            double sum = 0;
            for (double share : shares) {
                sum += share;
            }
            double[] expected = new double[shares.length];
            for (int i = 0; i < shares.length; i++) {
                expected[i] = all * shares[i] / sum;
            }
            return expected;
        }

        double chiSquare() {
            return ChiSquare.of(counts, expected());
        }

        double critical() {
            return ChiSquare.critical(counts.length - 1);
        }
    }

    private static List<PersonSketch> japanese() {
        return TOWN.blueprint()
                .households()
                .flatMap(household -> household.members().stream())
                .filter(PersonSketch::isJapanese)
                .toList();
    }

    private static int age(PersonSketch person) {
        return Period.between(person.dateOfBirth(), LocalDate.of(PLAN.year(), 1, 1))
                .getYears();
    }

    private static Comparison ages() {
        List<AgeStructure.Group> groups = AgeStructure.of(PLAN.year()).groups();
        long[] counts = new long[groups.size()];
        for (PersonSketch person : japanese()) {
            for (int i = 0; i < groups.size(); i++) {
                AgeStructure.Group group = groups.get(i);
                if (group.sex() == person.sex() && age(person) >= group.from() && age(person) <= group.to()) {
                    counts[i]++;
                }
            }
        }
        return new Comparison(
                "Japanese residents by sex and groups of ages",
                "the nation's of the latest census (`age-structure.csv`)",
                groups.stream()
                        .map(group -> (group.sex() == Sex.MALE ? "men " : "women ") + group.from() + "–" + group.to())
                        .toList(),
                counts,
                groups.stream().mapToDouble(AgeStructure.Group::persons).toArray());
    }

    /** Beside the plain shares of the nation, whose households are of another size. */
    private static Comparison householdTypes() {
        Map<FamilyType, Double> shares = new EnumMap<>(FamilyType.class);
        for (FamilyType type : FamilyType.values()) {
            shares.put(type, HouseholdTypes.shipped().total(type));
        }
        return householdTypes("the nation's of 2020 (`household-totals.csv`)", shares);
    }

    /**
     * Beside what the nation's figures say of so many residents in households of this size: as many families as among so many
     * people in the nation, and whoever is left to make up the number of households lives alone.
     */
    private static Comparison householdTypesForTheSize() {
        HouseholdFit fit = TOWN.blueprint().fit();
        HouseholdTypes nation = HouseholdTypes.shipped();
        Map<FamilyType, Double> shares = new EnumMap<>(FamilyType.class);
        double households = 0;
        for (FamilyType type : FamilyType.values()) {
            households += nation.total(type);
        }
        double alone = privateResidents() / fit.wantedMeanSize();
        for (FamilyType type : FamilyType.values()) {
            if (type != FamilyType.ALONE) {
                double families = nation.total(type) / (households * nation.meanSize()) * privateResidents();
                shares.put(type, families);
                alone -= families;
            }
        }
        shares.put(FamilyType.ALONE, alone);
        return householdTypes(
                "the nation's families for as many residents, in households of the size of the place", shares);
    }

    private static double privateResidents() {
        return TOWN.blueprint()
                .households()
                .filter(household -> !household.institution())
                .mapToInt(household -> household.members().size())
                .sum();
    }

    private static Comparison householdTypes(String figures, Map<FamilyType, Double> shares) {
        HouseholdFit fit = TOWN.blueprint().fit();
        return new Comparison(
                "private households by type of family",
                figures,
                shares.keySet().stream()
                        .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList(),
                shares.keySet().stream().mapToLong(fit::households).toArray(),
                shares.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Comparison surnames() {
        Map<String, Double> bearers = new LinkedHashMap<>();
        double others = 0;
        Map<String, String> variants = new LinkedHashMap<>();
        for (String[] row : DataFile.rows("invented/surname-variants.csv", "surname", "variant", "share")) {
            variants.put(row[1], row[0]);
        }
        for (String[] row : DataFile.rows("surnames.csv", "surname", "reading", "bearers")) {
            double own = Double.parseDouble(row[2]);
            if (own >= BEARERS) {
                bearers.put(row[0], own);
            } else {
                others += own;
            }
        }
        List<String> classes = new ArrayList<>(bearers.keySet());
        classes.add("all others");
        long[] counts = new long[classes.size()];
        TOWN.blueprint()
                .households()
                .map(HouseholdSketch::head)
                .filter(PersonSketch::isJapanese)
                .forEach(head -> {
                    String surname = variants.getOrDefault(
                            head.name().surname(), head.name().surname());
                    int place = classes.indexOf(surname);
                    counts[place < 0 ? classes.size() - 1 : place]++;
                });
        double[] shares = new double[classes.size()];
        int i = 0;
        for (double own : bearers.values()) {
            shares[i++] = own;
        }
        shares[i] = others;
        return new Comparison(
                "surnames of Japanese heads, variants counted with the usual form",
                "their bearers in the nation (`surnames.csv`)",
                classes,
                counts,
                shares);
    }

    /**
     * People who move in from inside Japan, by the month in which they notify it, which is what the report counts; the office is
     * one where everything is accepted that can be folded.
     */
    private static Comparison movesByMonth() {
        long[] counts = new long[12];
        YearOfNotifications year = YearOfNotifications.of(TOWN);
        InMemoryRegister register = TOWN.register();
        for (Optional<ChangeEvent> next = year.next(register); next.isPresent(); next = year.next(register)) {
            ChangeEvent event = next.get();
            try {
                RegisterChange change = Fold.fold(event.numbered(TOWN.numbers()), register);
                register = register.apply(change);
                year.accepted(change);
                if (event instanceof MoveIn moveIn && moveIn.previousAddress().kind() == OutsideAddress.Kind.DOMESTIC) {
                    counts[moveIn.basis().day().orElseThrow().getMonthValue() - 1] +=
                            moveIn.newResidents().size();
                }
            } catch (IllegalStateException impossible) {
                year.refused(event);
            }
        }
        double[] shares = new double[12];
        List<String> classes = new ArrayList<>();
        Migration.Rates rates = Migration.shipped().rates(PREFECTURE, PLAN.year());
        for (Month month : Month.values()) {
            shares[month.getValue() - 1] =
                    rates.in() * Migration.shipped().share(PREFECTURE, Migration.Direction.IN, month)
                            + rates.within() * Migration.shipped().share(PREFECTURE, Migration.Direction.WITHIN, month);
            classes.add(month.toString().toLowerCase(Locale.ROOT));
        }
        return new Comparison(
                "persons who moved in from inside Japan, by month of the notification",
                "moves into and within the prefecture of 2014 to 2018 (`migration-by-month-2014-2018.csv`)",
                classes,
                counts,
                shares);
    }

    private static final List<Comparison> COMPARISONS =
            List.of(ages(), householdTypesForTheSize(), householdTypes(), surnames(), movesByMonth());

    private static String report() {
        HouseholdFit fit = TOWN.blueprint().fit();
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # How real an invented town is

                Written by `RealismTest` and compared with what it measures. The town is 千葉県富里市 on 1 January %d, seed %d: %d residents as
                published, %d of them foreign. Persons per private household: %.3f where %.3f are wanted, the place's own mean of the census of
                2015, changed as the nation's has since.

                Chi-square is Pearson's; where a distribution is drawn from the figures, it lies below the critical value 999 times in a
                thousand. Ages and moves by month are apportioned and not drawn, so they agree better than chance would. Types of households
                agree with what the nation's figures say of as many residents in households of this size: as many families, and whoever is
                left lives alone. With the plain shares of the nation they cannot agree: its households are of another size, 2.211 persons. Of a
                place of very large or very small households neither holds: in 尾花沢市 three generations live together more often, in
                千代田区 fewer families find room, as the ages of the nation let them. Ages and types by municipality were not at hand.

                | distribution | beside | classes | counted | chi-square | critical (0.1 %%) |
                | --- | --- | --- | --- | --- | --- |
                """,
                PLAN.year(),
                PLAN.seed(),
                TOWN.blueprint().residents(),
                TOWN.blueprint().foreignResidents(),
                fit.reachedMeanSize(),
                fit.wantedMeanSize()));
        for (Comparison one : COMPARISONS) {
            long all = 0;
            for (long count : one.counts) {
                all += count;
            }
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %.1f | %.1f |%n",
                    one.what,
                    one.figures,
                    one.counts.length,
                    all,
                    one.chiSquare(),
                    one.critical()));
        }
        for (Comparison one : List.of(COMPARISONS.get(1), COMPARISONS.get(4))) {
            report.append("\n## ").append(one.what).append("\n\n| | counted | expected |\n| --- | --- | --- |\n");
            double[] expected = one.expected();
            for (int i = 0; i < expected.length; i++) {
                report.append(String.format(
                        Locale.ROOT, "| %s | %d | %.1f |%n", one.classes.get(i), one.counts[i], expected[i]));
            }
        }
        return report.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theReportIsWhatIsMeasured() throws IOException {
        Path proposed = Path.of("target", "REALISM.md");
        Files.writeString(proposed, report(), StandardCharsets.UTF_8);

        assertThat(Files.readString(REPORT, StandardCharsets.UTF_8))
                .as("copy %s to %s", proposed, REPORT)
                .isEqualTo(report());
    }

    @Test
    void agesFamiliesSurnamesAndMonthsAreThoseOfTheFigures() {
        for (Comparison one : List.of(COMPARISONS.get(0), COMPARISONS.get(1), COMPARISONS.get(3), COMPARISONS.get(4))) {
            assertThat(one.chiSquare()).as(one.what).isLessThan(one.critical());
        }
    }

    @Test
    void theMeanHouseholdIsThatOfThePlace() {
        HouseholdFit fit = TOWN.blueprint().fit();
        assertThat(fit.reachedMeanSize() / fit.wantedMeanSize()).isBetween(0.98, 1.02);
    }
}
