package juki.registry.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "juki.registry.testkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule townsLivesAndValuesStandOnModelAndCodesAlone = classes()
            .that()
            .resideOutsideOfPackages("..laws", "..arbitrary", "..lawful", "..residence")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.testkit.."))
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("whoever needs towns and lives need not have the rules, and a benchmark has no jqwik");

    @ArchTest
    static final ArchRule lawfulLivesAndFactsKnowTheRulesAndNoTestLibrary = classes()
            .that()
            .resideInAnyPackage("..lawful", "..residence")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.testkit.lawful"))
                    .or(resideInAPackage("juki.registry.testkit.residence"))
                    .or(resideInAPackage("juki.registry.testkit.life"))
                    .or(nameMatching("juki\\.registry\\.testkit\\.population\\.Chance"))
                    .or(resideInAPackage("juki.registry.rules.."))
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("they work in a main method and in a benchmark as all values do");

    @ArchTest
    static final ArchRule lawsOfRegistersNeedNoRules = noClasses()
            .that()
            .resideInAPackage("..laws")
            .and()
            .haveNameNotMatching(".*RuleBookLaws.*")
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.rules.."))
            .because("a register, a history and a ledger are held to their laws whatever the rules are");

    @ArchTest
    static final ArchRule lawsOfCodesStandOnCodesAndTheTestLibraries = classes()
            .that()
            .haveNameMatching(".*\\.laws\\.(CodeLedgerLaws|Ledger\\w+|UniquenessIndexLaws|IndexCases)")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.testkit.laws"))
                    .or(nameMatching("juki\\.registry\\.testkit\\.population\\.Chance"))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.junit.jupiter.api.."))
                    .or(resideInAPackage("org.assertj.core.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("whoever keeps codes elsewhere holds his store to the laws without towns, a register or jqwik");

    @ArchTest
    static final ArchRule lawsAndArbitrariesStandOnLivesAndTheTestLibraries = classes()
            .that()
            .resideInAnyPackage("..laws", "..arbitrary")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.testkit.laws"))
                    .or(resideInAPackage("juki.registry.testkit.arbitrary"))
                    .or(resideInAPackage("juki.registry.testkit.life"))
                    .or(resideInAPackage("juki.registry.testkit.lawful"))
                    .or(resideInAPackage("juki.registry.testkit.residence"))
                    .or(resideInAPackage("juki.registry.testkit.value"))
                    .or(nameMatching("juki\\.registry\\.testkit\\.population\\.(Chance|TownPlan)"))
                    .or(nameMatching("juki\\.registry\\.testkit\\.town\\.(SmallTowns|Town)"))
                    .or(resideInAPackage("juki.registry.rules.."))
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("net.jqwik.api.."))
                    .or(resideInAPackage("org.junit.jupiter.api.."))
                    .or(resideInAPackage("org.assertj.core.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("whoever keeps a register of his own holds it to the laws without towns");

    @ArchTest
    static final ArchRule figuresKnowNoTown = noClasses()
            .that(resideInAPackage("..population"))
            .should()
            .dependOnClassesThat(resideInAPackage("..town").or(resideInAPackage("juki.registry.model.register")))
            .because("a blueprint is plain values; the register is made of it one floor above");

    @ArchTest
    static final ArchRule nobodyHasAClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for now",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")))
            .because("the same plan must give the same town on every day");

    @ArchTest
    static final ArchRule chanceComesFromTheSeed = noClasses()
            .that()
            .resideOutsideOfPackage("..arbitrary")
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                    .or(nameMatching("java\\.security\\..*")))
            .orShould()
            .callMethod(Math.class, "random")
            .because("the JDK's own draws change from release to release; jqwik hands in what it draws from");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.util\\.logging\\..*"))
            .because("a library is silent");

    @ArchTest
    static final ArchRule noStateIsShared =
            fields().that().areStatic().should().beFinal().because("two towns must not disturb each other");

    @ArchTest
    static final ArchRule publicTypesAreClosed = classes()
            .that()
            .arePublic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beInterfaces()
            .orShould()
            .beEnums()
            .because("what test writers build on is used, not extended");
}
