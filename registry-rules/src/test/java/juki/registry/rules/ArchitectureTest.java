package juki.registry.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "juki.registry.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rulesStandOnModelAndCodesAlone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.rules.."))
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("an embedder gets no dependency with the rules");

    @ArchTest
    static final ArchRule nobodySeesTheWrittenForm = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.model.json.."))
            .because("rules judge values, however they arrived");

    @ArchTest
    static final ArchRule proceduresDoNotSeeEachOther = slices().matching("juki.registry.rules.(*)..")
            .that(describe(
                    "are procedures, or hold of all",
                    slice -> !slice.getDescription().contains("law")))
            .should()
            .notDependOnEachOther()
            .because("a procedure is read, changed and left out by itself");

    @ArchTest
    static final ArchRule theLawKnowsNoRule = noClasses()
            .that()
            .resideInAPackage("..rules.law")
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.rules..")
                    .and(describe(
                            "is outside law", type -> !type.getPackageName().endsWith(".law"))))
            .because("a deadline is true without a rule");

    @ArchTest
    static final ArchRule nobodyHasAClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for now",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")))
            .because("dates are arguments");

    @ArchTest
    static final ArchRule nobodyDrawsReadsWritesOrReflects = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\..*|random\\..*)")
                    .or(nameMatching("java\\.(security|net|sql|nio\\.file|util\\.logging|lang\\.reflect)\\..*")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a rule is a pure function");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("what one caller does must not change what another sees");

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
            .because("a rule that can be extended can be made to forget");

    @ArchTest
    static final ArchRule aProcedureShowsTheListOfItsRulesAlone = classes()
            .that()
            .resideOutsideOfPackages(
                    "juki.registry.rules",
                    "juki.registry.rules.law",
                    "juki.registry.rules.certificate",
                    "juki.registry.rules.protection",
                    "juki.registry.rules.duplicate",
                    "juki.registry.rules.eligibility",
                    "juki.registry.rules.consequence",
                    "juki.registry.rules.review",
                    "juki.registry.rules.notification",
                    "juki.registry.rules.residence..")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Rules")
            .because("a rule is reached through the book, by its id");

    @ArchTest
    static final ArchRule criteriaOfResidenceAreReachedThroughTheirBook = classes()
            .that()
            .resideInAPackage("..residence.criterion")
            .and()
            .arePublic()
            .should()
            .haveSimpleName("ResidenceCriteria")
            .because("a criterion is reached through the book, by its id");

    @ArchTest
    static final ArchRule factsKnowNoCriterion = noClasses()
            .that()
            .resideInAPackage("..residence.fact")
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.rules..")
                    .and(describe("is no fact", type -> !type.getPackageName().endsWith(".fact"))))
            .because("facts are told before anybody weighs them");

    @ArchTest
    static final ArchRule nobodyIsCalledHelper = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Entity|Dto)")
            .because("a class is named after what it is in the registry");
}
