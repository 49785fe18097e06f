package juki.registry.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.ModelDomain;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.MemberOrder.Member;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class MemberOrderTest {

    private static AddresseeNumber number(int n) {
        return AddresseeNumber.of(n);
    }

    private static Member member(int number, String relationship, RegisterDate born) {
        return new Member(number(number), Relationship.parse(relationship), born, false, Optional.empty());
    }

    /** Members written as relationship and year of birth, numbered from 1 in that order. */
    private static List<Member> household(String text) {
        List<Member> members = new ArrayList<>();
        for (String one : text.split(" ", -1)) {
            String relationship = one.replaceAll("[0-9*]+$", "");
            int year = Integer.parseInt(one.replaceAll("[^0-9]", ""));
            members.add(new Member(
                    number(members.size() + 1),
                    Relationship.parse(relationship),
                    CalendarDate.of(year, 1, 1),
                    one.endsWith("*"),
                    Optional.empty()));
        }
        return members;
    }

    private static String shown(List<Member> members) {
        return members.stream()
                .map(member -> member.relationship().map(Relationship::text).orElse("？")
                        + member.dateOfBirth().earliest().getYear()
                        + (member.headsRegister() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // 1: head, spouse, children by age.
        "子2005 世帯主1970 子2001 妻1975, 世帯主1970 妻1975 子2001 子2005",
        // 2: the son with a family follows the spouse, his own family in one piece.
        "子の子2020 世帯主1950 子1980 子の妻1982 妻1952 子の子2018," + " 世帯主1950 妻1952 子1980 子の妻1982 子の子2018 子の子2020",
        // 3: parents, the first person of the register first; brothers and sisters; grandparents.
        "父の母1920 妹1985 兄1970 母1950* 父1948 世帯主1975," + " 世帯主1975 母1950* 父1948 兄1970 妹1985 父の母1920",
        // 4: the spouse's parents before her sister, then others, relatives without papers, cohabitants.
        "同居人1960 縁故者1990 妻の妹1980 妻の母1950 妻の子2000 妻1975 世帯主1970 父1940,"
                + " 世帯主1970 妻1975 父1940 妻の母1950 妻の妹1980 妻の子2000 縁故者1990 同居人1960",
        // A brother with a family is no longer among the brothers: the family stays together, the elder generation
        // first.
        "兄の子2000 兄1965 弟1972 兄の妻1966 世帯主1970, 世帯主1970 弟1972 兄1965 兄の妻1966 兄の子2000",
        // Whoever has no relationship recorded stands last.
        "？1940 同居人1980 世帯主1970, 世帯主1970 同居人1980 ？1940",
        // Two sons and one wife whom nobody has tied to either: no family is guessed.
        "子の妻1982 子1981 子1980 世帯主1950, 世帯主1950 子1980 子1981 子の妻1982",
        // A stepmother makes the father no family of his own.
        "父の妻1955 父1948 世帯主1975, 世帯主1975 父1948 父の妻1955",
        // Great-grandchildren stand with the child they descend from.
        "子の子の子2021 子の子1999 子1975 子の子の妻2000 世帯主1950, 世帯主1950 子1975 子の子1999 子の子の妻2000 子の子の子2021",
    })
    void membersStandInTheOrderOfTheStandard(String given, String expected) {
        assertThat(shown(MemberOrder.of(household(given)))).isEqualTo(expected);
    }

    @Test
    void aTieSaysWhoseWifeAndWhoseChildSomebodyIs() {
        Member head = member(1, "世帯主", CalendarDate.of(1950, 1, 1));
        Member elder = member(2, "子", CalendarDate.of(1978, 1, 1));
        Member younger = member(3, "子", CalendarDate.of(1980, 1, 1));
        Member wife = tied(4, "子の妻", 1983, 3);
        Member child = tied(5, "子の子", 2010, 4);
        Member otherChild = tied(6, "子の子", 2005, 2);
        Member youngest = member(7, "子", CalendarDate.of(1990, 1, 1));
        assertThat(MemberOrder.of(List.of(child, otherChild, wife, younger, elder, youngest, head)))
                .containsExactly(head, youngest, elder, otherChild, younger, wife, child);
    }

    private static Member tied(int number, String relationship, int born, int familyOf) {
        return new Member(
                number(number),
                Relationship.parse(relationship),
                CalendarDate.of(born, 1, 1),
                false,
                Optional.of(number(familyOf)));
    }

    @Test
    void familiesOfCohabitantsStayTogether() {
        Member head = member(1, "世帯主", CalendarDate.of(1950, 1, 1));
        Member lodger = member(2, "同居人", CalendarDate.of(1980, 1, 1));
        Member other = member(3, "同居人", CalendarDate.of(1985, 1, 1));
        Member lodgersChild = tied(4, "同居人", 2010, 2);
        assertThat(MemberOrder.of(List.of(lodgersChild, other, lodger, head)))
                .containsExactly(head, lodger, lodgersChild, other);
    }

    @Test
    void ofTwinsTheSmallerNumberComesFirstAndAnUncertainBirthCountsFromItsEarliestDay() {
        Member head = member(1, "世帯主", CalendarDate.of(1950, 1, 1));
        Member second = member(8, "子", CalendarDate.of(2000, 5, 5));
        Member first = member(7, "子", CalendarDate.of(2000, 5, 5));
        Member someday = member(9, "子", UncertainDate.inYear(2000));
        assertThat(MemberOrder.of(List.of(second, head, first, someday))).containsExactly(head, someday, first, second);
    }

    @Test
    void nobodyIsNamedTwice() {
        Member head = member(1, "世帯主", CalendarDate.of(1950, 1, 1));
        assertThatThrownBy(() -> MemberOrder.of(List.of(head, head))).hasMessage("members: nobody is named twice");
    }

    /** Any households, also such as cannot exist, with ties to anybody, themselves and strangers included. */
    @Provide
    Arbitrary<List<Member>> households() {
        Arbitrary<Optional<Relationship>> relationships = Arbitraries.oneOf(
                ModelDomain.relationships().map(Optional::of),
                Arbitraries.of("子", "子の妻", "子の子", "父", "母", "兄", "兄の妻", "妻", "妻の母", "縁故者", "同居人")
                        .map(Relationship::parse),
                Arbitraries.just(Optional.empty()));
        Arbitrary<Optional<AddresseeNumber>> ties = Arbitraries.integers()
                .between(1, 10)
                .map(MemberOrderTest::number)
                .optional(0.3);
        Arbitrary<Member> members = Combinators.combine(
                        Arbitraries.integers().between(1, 9).map(MemberOrderTest::number),
                        relationships,
                        ModelDomain.registerDates(),
                        Arbitraries.of(true, false),
                        ties)
                .as(Member::new);
        return members.list().ofMaxSize(9).uniqueElements(Member::number);
    }

    /**
     * An ordinary household written down in the very order of specification 5.2, member after member, and numbered and born so
     * that nothing but the rule can find that order again.
     */
    private static List<Member> writtenInOrder(Random chance) {
        List<Member> household = new ArrayList<>();
        List<Integer> shuffled =
                new ArrayList<>(IntStream.rangeClosed(1, 60).boxed().toList());
        Collections.shuffle(shuffled, chance);
        Deque<Integer> drawn = new ArrayDeque<>(shuffled);
        household.add(born(drawn, "世帯主", 1960, Optional.empty()));
        if (chance.nextBoolean()) {
            household.add(
                    born(drawn, chance.nextBoolean() ? "妻" : "妻（未届）", chance.nextInt(1920, 2020), Optional.empty()));
        }
        inAge(household, drawn, chance, 3, List.of("子"));
        for (int year : years(chance, chance.nextInt(3))) {
            Member child = born(drawn, "子", year, Optional.empty());
            Optional<AddresseeNumber> family = Optional.of(child.number());
            household.add(child);
            household.add(born(drawn, "子の妻", chance.nextInt(1920, 2020), family));
            for (int born : years(chance, chance.nextInt(3))) {
                household.add(born(drawn, "子の子", born, family));
            }
        }
        kin(household, drawn, chance, "");
        kin(household, drawn, chance, "妻の");
        inAge(household, drawn, chance, 2, List.of("父の兄の子", "母の妹"));
        inAge(household, drawn, chance, 3, List.of("縁故者"));
        inAge(household, drawn, chance, 3, List.of("同居人"));
        return household;
    }

    /** Parents, brothers and sisters, grandparents. */
    private static void kin(List<Member> household, Deque<Integer> numbers, Random chance, String of) {
        int younger = chance.nextInt(1900, 1950);
        boolean mothersRegister = chance.nextBoolean();
        if (chance.nextBoolean()) {
            // Whoever heads the register comes first, be it the younger of the two.
            household.add(new Member(
                    number(numbers.pop()),
                    Relationship.parse(of + (mothersRegister ? "母" : "父")),
                    CalendarDate.of(younger, 1, 1),
                    true,
                    Optional.empty()));
            household.add(born(numbers, of + (mothersRegister ? "父" : "母"), younger - 3, Optional.empty()));
        }
        inAge(household, numbers, chance, 4, List.of(of + "兄", of + "妹", of + "弟", of + "姉"));
        inAge(household, numbers, chance, 3, List.of(of + "父の母", of + "母の父"));
    }

    private static void inAge(
            List<Member> household, Deque<Integer> numbers, Random chance, int most, List<String> relationships) {
        for (int year : years(chance, chance.nextInt(most + 1))) {
            String relationship = relationships.get(chance.nextInt(relationships.size()));
            household.add(born(numbers, relationship, year, Optional.empty()));
        }
    }

    private static List<Integer> years(Random chance, int count) {
        return chance.ints(1890, 2025).distinct().limit(count).sorted().boxed().toList();
    }

    private static Member born(
            Deque<Integer> numbers, String relationship, int year, Optional<AddresseeNumber> family) {
        return new Member(
                number(numbers.pop()), Relationship.parse(relationship), CalendarDate.of(year, 6, 15), false, family);
    }

    @Property
    void anOrdinaryHouseholdComesOutAsTheStandardWritesIt(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Member> written = writtenInOrder(chance);
        List<Member> shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, chance);
        assertThat(shown(MemberOrder.of(shuffled))).isEqualTo(shown(written));
        assertThat(MemberOrder.of(shuffled)).isEqualTo(written);
    }

    /** Beside a head, two strangers to each other stand as the precedence of their words says. */
    @Property
    void theOrderOfMembersAndThePrecedenceOfExpressionsAreOne(@ForAll Relationship one, @ForAll Relationship other) {
        Assume.that(!one.isHead()
                && !other.isHead()
                && one.words().get(0) != other.words().get(0));
        Member head = member(1, "世帯主", CalendarDate.of(1990, 1, 1));
        Member first = member(3, one.text(), CalendarDate.of(1990, 1, 1));
        Member second = member(2, other.text(), CalendarDate.of(1990, 1, 1));
        List<Member> order = MemberOrder.of(List.of(second, first, head));
        List<Relationship> shown =
                order.stream().map(it -> it.relationship().orElseThrow()).toList();
        int before = RelationshipTest.placeOf(shown.get(1));
        int after = RelationshipTest.placeOf(shown.get(2));
        assertThat(before).isLessThanOrEqualTo(after);
    }

    @Property
    void theOrderDoesNotDependOnWhoIsNamedFirst(@ForAll("households") List<Member> members, @ForAll long seed) {
        List<Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(MemberOrder.of(shuffled)).isEqualTo(MemberOrder.of(members));
    }

    @Property
    void nobodyIsLostAndNobodyIsAdded(@ForAll("households") List<Member> members) {
        assertThat(MemberOrder.of(members)).containsExactlyInAnyOrderElementsOf(members);
    }

    @Property
    void orderingAgainChangesNothing(@ForAll("households") List<Member> members) {
        List<Member> once = MemberOrder.of(members);
        assertThat(MemberOrder.of(once)).isEqualTo(once);
    }

    @Property
    void headsComeFirstAndThenSpouses(@ForAll("households") List<Member> members) {
        int[] ranks = MemberOrder.of(members).stream()
                .mapToInt(member -> member.relationship()
                        .map(it -> it.isHead() ? 0 : it.isSpouse() ? 1 : 2)
                        .orElse(3))
                .toArray();
        int[] sorted =
                Arrays.stream(ranks).map(rank -> Math.min(rank, 2)).sorted().toArray();
        assertThat(Arrays.stream(ranks).map(rank -> Math.min(rank, 2)).toArray())
                .isEqualTo(sorted);
    }
}
