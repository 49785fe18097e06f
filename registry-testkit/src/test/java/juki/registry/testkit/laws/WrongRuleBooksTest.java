package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.law.Statute;
import juki.registry.testkit.lawful.UnlawfulLives;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rule books that are wrong on purpose, and the law that finds each out within a thousand tries. */
class WrongRuleBooksTest {

    private static final int TRIES = 1_000;

    private static final int SHORT = 30;

    private static final Objection OBJECTION =
            Objection.to("項目", "item").because("理由", "reason").remedy("対応", "remedy");

    private interface Law {
        void holdsFor(RuleBookLaws laws, RandomGenerator random);
    }

    private record Planted(String bug, Supplier<RuleBook> book, String lawName, Law law) {
        DynamicTest caught() {
            return DynamicTest.dynamicTest(
                    bug + " is caught by " + lawName,
                    () -> assertThat(firstBroken())
                            .as("the first try in which the law is broken")
                            .isBetween(1, TRIES));
        }

        int firstBroken() {
            RuleBookLaws laws = book::get;
            for (int n = 1; n <= TRIES; n++) {
                Chance chance = Chance.seeded(n, "wrong books", 0);
                try {
                    law.holdsFor(laws, chance::nextLong);
                } catch (AssertionError broken) {
                    return n;
                }
            }
            return 0;
        }
    }

    private static Rule rule(Rule.Check<ChangeEvent> check) {
        return Rule.asserting("LOCAL-001", "独自", "Local")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8))
                .since(LocalDate.of(2026, 4, 1))
                .onEach(EnumSet.allOf(EventType.class), check);
    }

    private static RuleBook with(Rule.Check<ChangeEvent> check) {
        return RuleBook.standard().plus(rule(check));
    }

    private static Stream<Planted> planted() {
        return Stream.of(
                new Planted(
                        "a rule that takes everybody for known",
                        () -> with((event, register) -> OBJECTION.when(event.subjects().stream()
                                .noneMatch(one ->
                                        register.record(one).orElseThrow().isLiving()))),
                        "examiningNeverThrows",
                        (laws, random) -> laws.examiningNeverThrows(Lives.any(random, SHORT))),
                new Planted(
                        "a rule that remembers having objected",
                        () -> {
                            AtomicInteger asked = new AtomicInteger();
                            return with((event, register) -> OBJECTION.when(asked.getAndIncrement() % 2 == 0));
                        },
                        "examiningTwiceFindsTheSame",
                        (laws, random) -> laws.examiningTwiceFindsTheSame(Lives.any(random, SHORT))),
                new Planted(
                        "a rule that counts how often the book was asked",
                        () -> {
                            AtomicInteger asked = new AtomicInteger();
                            return with((event, register) -> OBJECTION.when(asked.getAndIncrement() % 3 == 0));
                        },
                        "orderOfTheRulesIsIrrelevant",
                        (laws, random) -> laws.orderOfTheRulesIsIrrelevant(Lives.any(random, SHORT))),
                new Planted(
                        "a book that lets those change who are no residents",
                        () -> RuleBook.standard().without("COMMON-011"),
                        "acceptedChangeFolds",
                        (laws, random) -> laws.acceptedChangeFolds(Lives.any(random, SHORT))),
                new Planted(
                        "a rule that says whose record it is",
                        () -> with((event, register) -> event.subjects().stream()
                                .flatMap(one -> register.record(one).stream())
                                .findFirst()
                                .flatMap(record -> record.recordCode())
                                .map(code -> Objection.to("項目", "item")
                                        .because(code.digits() + "は住登者です", "is a resident")
                                        .remedy("対応", "remedy"))),
                        "findingShowsNothingOfAnybody",
                        (laws, random) -> laws.findingShowsNothingOfAnybody(Lives.any(random, SHORT))),
                new Planted(
                        "a rule that became silent",
                        () -> {
                            RuleBook standard = RuleBook.standard();
                            Rule late = standard.rule("MOVE-IN-001").orElseThrow();
                            return standard.replacing(Rule.asserting(late.id(), late.title(), late.titleEnglish())
                                    .alert()
                                    .citing(late.basis())
                                    .during(late.inForce())
                                    .onEach(late.appliesTo(), (event, register) -> Optional.empty()));
                        },
                        "breachIsObjectedTo",
                        (laws, random) -> laws.breachIsObjectedTo(UnlawfulLives.any(random, 0))));
    }

    @TestFactory
    Stream<DynamicTest> everyBugIsCaught() {
        return planted().map(Planted::caught);
    }

    @Test
    void everyLawCatchesSomething() {
        Set<String> laws = Stream.of(RuleBookLaws.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(planted().map(Planted::lawName).collect(Collectors.toSet())).isEqualTo(laws);
    }
}
