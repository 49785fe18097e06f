package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.person.Sex;
import juki.registry.testkit.population.Migration.Direction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tables that come with the jar, against sums known from their sources. */
class StatisticsTest {

    @Property(tries = 200)
    void agesAreExactUpToLargestRemainder(@ForAll @IntRange(max = 500_000) int residents) {
        AgeStructure structure = AgeStructure.of(2025);
        AgeCounts counts = structure.apportion(residents);
        double nation = structure.groups().stream()
                .mapToDouble(AgeStructure.Group::persons)
                .sum();
        assertThat(counts.total()).isEqualTo(residents);
        for (AgeStructure.Group group : structure.groups()) {
            double share = group.persons() / nation * residents;
            int persons = IntStream.rangeClosed(group.from(), group.to())
                    .map(age -> counts.persons(group.sex(), age))
                    .sum();
            assertThat((double) persons).isBetween(Math.floor(share), Math.ceil(share));
        }
    }

    @Test
    void theCensusIsTheLatestBeforeTheYear() {
        assertThat(AgeStructure.of(2025)).isSameAs(AgeStructure.of(2020)).isNotSameAs(AgeStructure.of(2019));
        assertThat(AgeStructure.of(2013)).isSameAs(AgeStructure.of(2015));
        AgeStructure of2020 = AgeStructure.of(2020);
        assertThat(of2020.persons(Sex.MALE, 0, AgeCounts.OLDEST)).isEqualTo(59_758_438);
        assertThat(of2020.persons(Sex.FEMALE, 0, AgeCounts.OLDEST)).isEqualTo(63_455_823);
    }

    @Test
    void theLifeTableGivesThePublishedExpectation() {
        LifeTable table = LifeTable.shipped();
        assertThat(table.expectationAtBirth(Sex.MALE)).isCloseTo(81.09, within(0.05));
        assertThat(table.expectationAtBirth(Sex.FEMALE)).isCloseTo(87.14, within(0.05));
        assertThat(table.survivors(Sex.MALE, 90)).isCloseTo(0.260, within(0.001));
        assertThat(table.survivors(Sex.FEMALE, 95)).isCloseTo(0.255, within(0.001));
        assertThat(table.probabilityOfDeath(Sex.FEMALE, 120)).isEqualTo(1);
    }

    @Test
    void fertilityAddsUpToThePublishedRate() {
        assertThat(IntStream.rangeClosed(15, 49)
                        .mapToDouble(age -> Fertility.of(2024).rate(age))
                        .sum())
                .isCloseTo(1.14, within(0.01));
        assertThat(IntStream.rangeClosed(15, 49)
                        .mapToDouble(age -> Fertility.of(2020).births(age))
                        .sum())
                .isCloseTo(840_746, within(1.0));
        assertThat(Fertility.of(2023)).isSameAs(Fertility.of(2020));
        assertThat(Fertility.of(2024).rate(14)).isZero();
        assertThat(Fertility.prefectureRatio(47)).isCloseTo(1.54 / 1.15, within(1e-9));
    }

    @Test
    void householdTypesAreScaledUpToTheirTotals() {
        HouseholdTypes types = HouseholdTypes.shipped();
        assertThat(types.heads()).hasSize(30);
        assertThat(types.meanSize()).isEqualTo(2.211);
        for (FamilyType type : FamilyType.values()) {
            assertThat(types.heads().stream()
                            .mapToDouble(row -> row.households(type))
                            .sum())
                    .isCloseTo(types.total(type), within(1.0));
        }
        assertThat(types.total(FamilyType.ALONE)).isEqualTo(21_151_042);
    }

    @Test
    void everyMunicipalityHasAMeanHouseholdSize() {
        List<MunicipalityCode> substituted = PublishedFigures.shipped().municipalities().stream()
                .filter(code -> !HouseholdSizes.shipped().of(code).ownFigure())
                .toList();
        assertThat(PublishedFigures.shipped().municipalities())
                .allSatisfy(code ->
                        assertThat(HouseholdSizes.shipped().of(code).persons()).isBetween(1.3, 4.0));
        // Evacuated in 2011: 楢葉町 富岡町 大熊町 双葉町 浪江町 葛尾村 飯舘村.
        assertThat(substituted)
                .extracting(MunicipalityCode::digits)
                .containsExactly("075426", "075434", "075451", "075469", "075477", "075485", "075647");
    }

    @Test
    void householdsHaveBecomeSmallerAsTheNationsHave() {
        MunicipalityCode tomisato = MunicipalityCode.of("122335");
        HouseholdSizes sizes = HouseholdSizes.shipped();
        double then = sizes.ofPrivateHouseholds(tomisato, 2015).persons();
        double now = sizes.ofPrivateHouseholds(tomisato, 2025).persons();

        assertThat(then)
                .as("a home for the old is no private household")
                .isLessThan(sizes.of(tomisato).persons());
        assertThat((now - 1) / (then - 1)).isCloseTo((2.211 - 1) / (2.331 - 1), within(1e-9));
        assertThat(sizes.ofPrivateHouseholds(tomisato, 2013).persons()).isEqualTo(then);
        assertThat(HouseholdTypes.shipped().perPerson(FamilyType.COUPLE))
                .as("couples for each person in a private household")
                .isCloseTo(11_158_840 / (2.211 * (55_704_949 - 160_120)), within(1e-9));
    }

    @Test
    void marriagesAreThoseOfTheYear() {
        assertThat(Marriages.of(2024).marriages()).isEqualTo(485_092);
        assertThat(Marriages.of(2030)).isEqualTo(Marriages.of(2024));
        assertThat(Marriages.of(1990).year()).isEqualTo(2000);
    }

    @Test
    void movesPeakInMarchAndApril() {
        Migration migration = Migration.shipped();
        for (int prefecture = 1; prefecture <= 47; prefecture++) {
            for (Direction direction : Direction.values()) {
                int own = prefecture;
                assertThat(Arrays.stream(Month.values())
                                .mapToDouble(month -> migration.share(own, direction, month))
                                .sum())
                        .isCloseTo(1, within(1e-9));
                assertThat(migration.share(own, direction, Month.MARCH) + migration.share(own, direction, Month.APRIL))
                        .isGreaterThan(0.2);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> migration.share(48, Direction.IN, Month.MAY))
                .withMessageStartingWith("prefecture:");
    }

    @Test
    void movesOf2018AreThoseCounted() {
        double moved = 0;
        for (int prefecture = 1; prefecture <= 47; prefecture++) {
            Migration.Rates rates = Migration.shipped().rates(prefecture, 2018);
            moved += rates.intoMunicipality() * PublishedFigures.shipped().residentsOfPrefecture(prefecture, 2018);
        }
        assertThat(moved).isCloseTo(5_359_174, within(1.0));
        assertThat(Migration.shipped().rates(13, 2025).in())
                .isCloseTo(Migration.shipped().rates(13, 2018).in() * 4_528_254 / 4_889_713, within(1e-12));
    }

    @Test
    void statusesAreThoseOfTheActAndOfTheStatistics() {
        StatusesOfResidence statuses = StatusesOfResidence.shipped();
        assertThat(statuses.ofTheAct()).hasSize(29);
        Set<String> named = new HashSet<>(List.of("特別永住者", "その他"));
        statuses.ofTheAct().forEach(status -> named.add(status.name()));
        assertThat(named).containsAll(statuses.groups());
        assertThat(statuses.groups()).hasSize(11);
        assertThat(Arrays.stream(statuses.persons(13, 2026)).sum()).isEqualTo(775_340);
        assertThat(statuses.persons(13, 2025)).isNotEqualTo(statuses.persons(13, 2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statuses.persons(0, 2025))
                .withMessageStartingWith("prefecture:");
    }
}
