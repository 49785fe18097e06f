package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownBlueprintTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static TownBlueprint town(String code) {
        return TownBlueprint.build(TownPlan.of(MunicipalityCode.of(code), 2025, 20250101));
    }

    private static List<HouseholdSketch> households(TownBlueprint town) {
        return town.households().toList();
    }

    private static int age(PersonSketch person) {
        return Period.between(person.dateOfBirth(), NEW_YEAR).getYears();
    }

    /** 青ヶ島村, 利島村, 羅臼町, 尾花沢市, 占冠村, 川上村, 楢葉町, 飛島村, 千代田区, 浪速区, 浜松市浜名区, 宜野湾市. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "134023", "133621", "016942", "062120", "014630", "203041", "075426", "234273", "131016", "271110",
                "221392", "472051"
            })
    void hasExactlyThePublishedResidents(String code) {
        TownBlueprint town = town(code);
        List<HouseholdSketch> households = households(town);
        long japanese = households.stream()
                .flatMap(household -> household.members().stream())
                .filter(PersonSketch::isJapanese)
                .count();
        long all = households.stream()
                .mapToLong(household -> household.members().size())
                .sum();
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(MunicipalityCode.of(code), 2025);
        assertThat(japanese).isEqualTo(figure.japanese()).isEqualTo(town.japaneseResidents());
        assertThat(all - japanese).isEqualTo(figure.foreign()).isEqualTo(town.foreignResidents());
        assertThat(all).isEqualTo(town.residents());
        assertThat(households).hasSize(town.householdCount());
    }

    @Test
    void hasTheAgesOfTheNationExactly() {
        TownBlueprint town = town("062120");
        AgeCounts expected = AgeStructure.of(2025).apportion(town.figure().japanese());
        int[][] counts = new int[2][AgeCounts.OLDEST + 1];
        town.households()
                .flatMap(household -> household.members().stream())
                .filter(PersonSketch::isJapanese)
                .forEach(person -> counts[person.sex() == Sex.FEMALE ? 1 : 0][age(person)]++);
        for (int age = 0; age <= AgeCounts.OLDEST; age++) {
            assertThat(counts[0][age]).as("men of %d", age).isEqualTo(expected.persons(Sex.MALE, age));
            assertThat(counts[1][age]).as("women of %d", age).isEqualTo(expected.persons(Sex.FEMALE, age));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"122190", "062120", "131016", "271110", "472051", "016942", "234273", "012025"})
    void hasTheMeanHouseholdSizeOfThePlace(String code) {
        HouseholdFit fit = town(code).fit();
        assertThat(fit.ownFigure()).isTrue();
        assertThat(fit.reachedMeanSize() / fit.wantedMeanSize()).isBetween(0.98, 1.02);
        assertThat(fit.withoutPlan()).isLessThan(town(code).residents() / 200);
    }

    @Test
    void hasHouseholdsOfEveryTypeAboutAsTheNation() {
        TownBlueprint town = town("122190");
        HouseholdTypes nation = HouseholdTypes.shipped();
        for (FamilyType type : FamilyType.values()) {
            double there = town.fit().households(type) / (double) town.householdCount();
            double share = nation.total(type) / 55_704_949;
            assertThat(there).as(type.name()).isBetween(share * 0.9, share * 1.1);
        }
    }

    @Test
    void hasOneHeadInEveryHouseholdAndASpouseAtMost() {
        assertThat(households(town("122190"))).allSatisfy(household -> {
            assertThat(household.head().role()).isEqualTo(Role.HEAD);
            assertThat(household.members())
                    .filteredOn(p -> p.role() == Role.HEAD)
                    .hasSize(1);
            assertThat(household.members())
                    .filteredOn(p -> p.role() == Role.SPOUSE || p.role() == Role.UNREGISTERED_SPOUSE)
                    .hasSizeLessThan(2)
                    .allMatch(spouse -> spouse.sex() != household.head().sex());
            assertThat(household.members())
                    .filteredOn(p -> p.role() == Role.PARENT)
                    .hasSizeLessThan(3);
            assertThat(age(household.head())).isGreaterThanOrEqualTo(18);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"122190", "271110", "134023"})
    void hasParentsOldEnoughForTheirChildren(String code) {
        town(code).households().forEach(household -> {
            for (PersonSketch member : household.members()) {
                if (member.role() == Role.CHILD) {
                    assertThat(olderByAtLeast15(household.head(), member)).isTrue();
                    spouse(household)
                            .ifPresent(spouse ->
                                    assertThat(olderByAtLeast15(spouse, member)).isTrue());
                }
                if (member.role() == Role.PARENT) {
                    assertThat(olderByAtLeast15(member, household.head())).isTrue();
                }
                if (member.role() == Role.GRANDCHILD) {
                    assertThat(household.members())
                            .anyMatch(child -> child.role() == Role.CHILD && olderByAtLeast15(child, member));
                }
            }
        });
    }

    private static java.util.Optional<PersonSketch> spouse(HouseholdSketch household) {
        return household.members().stream()
                .filter(member -> member.role() == Role.SPOUSE)
                .findFirst();
    }

    private static boolean olderByAtLeast15(PersonSketch parent, PersonSketch child) {
        return !parent.dateOfBirth().plusYears(15).isAfter(child.dateOfBirth());
    }

    @Test
    void hasMothersWhoBoreChildrenAtTheAgesOfTheTable() {
        long[] births = new long[5];
        double[] rates = new double[5];
        town("122190")
                .households()
                .forEach(household -> household.members().stream()
                        .filter(child -> child.role() == Role.CHILD && age(child) < 10)
                        .forEach(child -> spouse(household)
                                .filter(mother -> mother.sex() == Sex.FEMALE && mother.isJapanese())
                                .ifPresent(mother ->
                                        births[Math.min(4, Math.max(0, (age(mother) - age(child) - 20) / 5))]++)));
        for (int age = 15; age <= 49; age++) {
            rates[Math.min(4, Math.max(0, (age - 20) / 5))] +=
                    Fertility.of(2024).rate(age);
        }
        double all = java.util.Arrays.stream(births).sum();
        double sum = java.util.Arrays.stream(rates).sum();
        for (int i = 0; i < births.length; i++) {
            assertThat(births[i] / all).as("group %d", i).isBetween(rates[i] / sum - 0.08, rates[i] / sum + 0.08);
        }
    }

    @Test
    void hasBrothersAndSistersBornAsNatureAllows() {
        town("122190").households().forEach(household -> {
            List<PersonSketch> children = household.members().stream()
                    .filter(member -> member.role() == Role.CHILD && member.isJapanese())
                    .toList();
            for (int i = 1; i < children.size(); i++) {
                long days = children.get(i).dateOfBirth().toEpochDay()
                        - children.get(i - 1).dateOfBirth().toEpochDay();
                assertThat(days)
                        .isGreaterThanOrEqualTo(0)
                        .satisfiesAnyOf(
                                twins -> assertThat(twins).isZero(),
                                apart -> assertThat(apart).isGreaterThanOrEqualTo(270));
            }
            assertThat(household.members().stream()
                            .filter(PersonSketch::isJapanese)
                            .map(member -> member.name().givenName() + member.sex()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void hasCouplesOfFittingAge() {
        List<Integer> differences = new ArrayList<>();
        town("122190")
                .households()
                .forEach(household -> spouse(household)
                        .filter(spouse ->
                                spouse.isJapanese() && household.head().isJapanese())
                        .ifPresent(spouse -> differences.add((age(household.head()) - age(spouse))
                                * (household.head().sex() == Sex.MALE ? 1 : -1))));
        assertThat(differences.stream().mapToInt(d -> d).average().orElseThrow())
                .isBetween(0.5, 4.0);
        assertThat(differences).allMatch(difference -> Math.abs(difference) <= 30);
        assertThat(differences.stream().filter(d -> Math.abs(d) <= 10).count())
                .isGreaterThan(differences.size() * 9L / 10);
    }

    @Test
    void hasAllThatATownHas() {
        List<HouseholdSketch> households = households(town("122190"));
        assertThat(households)
                .anyMatch(h -> h.members().stream().anyMatch(PersonSketch::isJapanese)
                        && h.members().stream().anyMatch(p -> !p.isJapanese()));
        assertThat(households).anyMatch(HouseholdSketch::institution);
        assertThat(households)
                .filteredOn(HouseholdSketch::institution)
                .allMatch(h -> h.members().size() == 1 && age(h.head()) >= 75)
                .allMatch(h -> h.address().supplement().isPresent());
        for (Role role : Role.values()) {
            assertThat(households)
                    .as(role.name())
                    .anyMatch(h -> h.members().stream().anyMatch(p -> p.role() == role));
        }
        assertThat(households)
                .anyMatch(h -> h.members().size() == 1
                        && age(h.head()) < 22
                        && h.address().supplement().isPresent());
        assertThat(households)
                .flatMap(HouseholdSketch::members)
                .filteredOn(p -> !p.isJapanese())
                .anyMatch(p -> p.foreign().orElseThrow().commonName().isPresent())
                .anyMatch(p -> p.foreign().orElseThrow().nameInKanji().isPresent())
                .noneMatch(p -> p.name().hasReading());
    }

    @Test
    void hasHomesAtAddressesOfTheirOwn() {
        Set<String> houses = new HashSet<>();
        int shared = 0;
        List<HouseholdSketch> households = households(town("062120"));
        for (HouseholdSketch household : households) {
            AddressSketch address = household.address();
            if (!household.institution()
                    && !houses.add(address.townAndLot() + address.supplement().orElse(""))) {
                shared++;
            }
        }
        assertThat(shared).isPositive().isLessThan(households.size() / 15);
    }

    @Test
    void dividesForeignResidentsAsThePrefectureDoes() {
        TownBlueprint town = town("271110");
        TreeMap<String, Integer> statuses = new TreeMap<>();
        town.households()
                .flatMap(household -> household.members().stream())
                .flatMap(person -> person.foreign().stream())
                .forEach(foreign -> statuses.merge(foreign.status(), 1, Integer::sum));
        StatusesOfResidence published = StatusesOfResidence.shipped();
        int[] persons = published.persons(27, 2025);
        double all = java.util.Arrays.stream(persons).sum();
        double students = persons[published.groups().indexOf("留学")] / all * town.foreignResidents();
        assertThat(statuses.get("T41").doubleValue()).isBetween(students - 1, students + 1);
    }

    @Test
    void buildsADesignatedCityWardByWard() {
        TownPlan plan = TownPlan.of(MunicipalityCode.of("141003"), 2025, 1).scaledBy(0.01);
        TownBlueprint town = TownBlueprint.build(plan);
        assertThat(town.japaneseResidents()).isEqualTo(36_267);
        assertThat(town.foreignResidents()).isEqualTo(1_267);
        Set<MunicipalityCode> wards = new HashSet<>();
        town.households().forEach(household -> wards.add(household.address().municipality()));
        assertThat(wards)
                .containsExactlyInAnyOrderElementsOf(PublishedFigures.shipped().wards(plan.municipality()));
        assertThat(town.fit().reachedMeanSize() / town.fit().wantedMeanSize()).isBetween(0.99, 1.01);
    }

    @Test
    void buildsEveryMunicipalityAsASmallLikeness() {
        for (MunicipalityCode code : PublishedFigures.shipped().municipalities()) {
            TownBlueprint town = TownBlueprint.build(TownPlan.of(code, 2020, 3).scaledBy(0.004));
            PublishedFigures.Figure figure = town.figure();
            assertThat(town.japaneseResidents()).isEqualTo((int) Math.round(figure.japanese() * 0.004));
            assertThat(town.foreignResidents()).isEqualTo((int) Math.round(figure.foreign() * 0.004));
            assertThat(town.households())
                    .allMatch(household -> household.head().role() == Role.HEAD && age(household.head()) >= 18);
        }
    }

    /** The sum itself: whoever changes it changes every town ever built, and says so in the change log. */
    @Test
    void isTheSameTownForEver() {
        assertThat(checksum(town("134023"))).isEqualTo(checksum(town("134023")));
        assertThat(Long.toHexString(checksum(town("016942")))).isEqualTo("d673756b");
    }

    @Test
    void isAnotherTownForAnotherSeed() {
        MunicipalityCode code = MunicipalityCode.of("134023");
        assertThat(checksum(TownBlueprint.build(TownPlan.of(code, 2025, 1))))
                .isNotEqualTo(checksum(TownBlueprint.build(TownPlan.of(code, 2025, 2))));
    }

    private static long checksum(TownBlueprint town) {
        CRC32 sum = new CRC32();
        town.households().forEach(household -> {
            add(sum, household.address().townAndLot());
            add(sum, household.address().supplement().orElse(""));
            for (PersonSketch person : household.members()) {
                add(sum, person.role() + " " + person.sex() + " " + person.dateOfBirth());
                add(sum, person.name().written() + person.name().reading());
                person.foreign().ifPresent(foreign -> {
                    add(sum, foreign.nationality() + foreign.status());
                    add(sum, foreign.commonName().map(NameSketch::written).orElse(""));
                });
            }
        });
        return sum.getValue();
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsNobodyInText() {
        HouseholdSketch household = households(town("134023")).get(0);
        PersonSketch head = household.head();
        String shown = household + " " + head + " " + head.name() + " " + household.address();
        assertThat(shown)
                .doesNotContain(head.name().surname(), head.name().givenName())
                .doesNotContain(household.address().lot(), head.dateOfBirth().toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, 1001, Double.POSITIVE_INFINITY})
    void refusesAnImpossibleScale(double scale) {
        TownPlan plan = TownPlan.of(MunicipalityCode.of("134023"), 2025, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.scaledBy(scale))
                .withMessageStartingWith("scale:");
    }
}
