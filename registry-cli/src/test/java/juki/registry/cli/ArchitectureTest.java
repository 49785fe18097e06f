package juki.registry.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;

@AnalyzeClasses(packages = "juki.registry.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule figuresAreFigures = classes()
            .that()
            .resideInAPackage("..report")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("..report"))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("whoever counts may count in his own way, and the page is drawn from numbers alone");

    @ArchTest
    static final ArchRule theTerminalKnowsNoTown = noClasses()
            .that()
            .resideInAPackage("..terminal")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "juki.registry.cli", "..cli.codes", "..match", "..town", "..report", "juki.registry.model.."))
            .because("words and numbers line up whatever they mean");

    @ArchTest
    static final ArchRule theBarStaysOnTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("..terminal")
            .should()
            .dependOnClassesThat(resideInAPackage("me.tongfei.."))
            .because("whether anybody watches is asked in one place");

    @ArchTest
    static final ArchRule onlyTheStopwatchHasAClock = noClasses()
            .that()
            .doNotHaveSimpleName("Stopwatch")
            .should()
            .callMethodWhere(describe(
                    "asks for now",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")))
            .because("the same files and the same seed give the same year, and only how long it took depends on the"
                    + " day");

    @ArchTest
    static final ArchRule chanceComesFromASeed = noClasses()
            .that()
            .doNotHaveSimpleName("RunningNumbers")
            .and()
            .doNotHaveSimpleName("CodeSupply")
            .and()
            .doNotHaveSimpleName("Draws")
            .and()
            .doNotHaveSimpleName("Province")
            .and()
            .doNotHaveSimpleName("NetworkStory")
            .should()
            .dependOnClassesThat(
                    nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)")
                            .or(nameMatching("java\\.security\\..*")))
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same seed gives the same year, and the same codes");

    @ArchTest
    static final ArchRule townsAndCodesKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAPackage("..cli.codes")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..town", "..report", "juki.registry.model.."))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("juki.registry.rules..", "juki.registry.testkit.."))
            .because("a code is true without a register");

    @ArchTest
    static final ArchRule onlyTheProgramSpeaks = noClasses()
            .that()
            .doNotHaveSimpleName("Juki")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
            .because("a command answers where its command line says");

    @ArchTest
    static final ArchRule textDoesNotDependOnTheMachine = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .because("the same year reads the same in every locale");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("two runs in one process must not disturb each other");

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
            .because("nothing here is made to be extended");

    @ArchTest
    static final ArchRule nobodyIsCalledHelper = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Entity|Dto)")
            .because("a class is named after what it is in the office");
}
