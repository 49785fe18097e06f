package juki.registry.codes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
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
import juki.registry.codes.issue.RandomSource;

@AnalyzeClasses(packages = "juki.registry.codes", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule codesStandOnTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(nameMatching("javax\\.(crypto|security\\.auth)\\..*"))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("a code is true without a register, and embedders get no dependency with it");

    @ArchTest
    static final ArchRule packagesFormALadder = slices().matching("juki.registry.(codes..)")
            .should()
            .beFreeOfCycles()
            .because("a reader can then begin at the bottom");

    @ArchTest
    static final ArchRule checkDigitsKnowNoCode = noClasses()
            .that(resideInAPackage("..check").or(resideInAPackage("..unique")))
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.codes")
                    .and(not(simpleName("CodeFault").or(simpleName("DigitFolding"))))
                    .or(resideInAPackage("..issue")))
            .because(
                    "digits and sets of numbers are beneath the codes, and only whoever reads a file folds and says what is wrong in it");

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
    static final ArchRule chanceIsAnArgument = noClasses()
            .that()
            .areNotAssignableTo(RandomSource.class)
            .should()
            .dependOnClassesThat(
                    nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)")
                            .or(nameMatching("java\\.security\\.(SecureRandom|DrbgParameters).*")))
            .orShould()
            .callMethod(Math.class, "random")
            .because("whoever draws says from what");

    @ArchTest
    static final ArchRule nobodyReadsOrWrites = noClasses()
            .that()
            .doNotHaveSimpleName("DatedTable")
            .and()
            .resideOutsideOfPackage("..ledger")
            .and(not(nameMatching(".*\\.unique\\.(FileAudit|FileCheck|BlockReader|SpillFile).*")))
            .should()
            .dependOnClassesThat(nameMatching("java\\.(io|nio\\.file|nio\\.channels|net|sql|util\\.logging)\\..*")
                    .and(describe(
                            "is no java.io.Serializable",
                            type -> !type.getName().equals("java.io.Serializable"))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because(
                    "data come in and go out as values; only tables beside the classes are read, and files to be audited, and only the ledger keeps files");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that()
            .areStatic()
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
            .because("a value that can be extended can be made wrong");

    @ArchTest
    static final ArchRule nobodyIsCalledHelper = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Entity|Dto)")
            .because("a class is named after what it is in the registry");
}
