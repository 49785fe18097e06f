package juki.registry.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.json.RegistryJson;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "juki.registry.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top down. */
    private static final List<String> LADDER = List.of(
            "datalist",
            "json",
            "register",
            "history",
            "event",
            "protection",
            "resident",
            "household",
            "person",
            "address",
            "date",
            "value");

    private static final DescribedPredicate<JavaClass> GENERATED =
            describe("generated", type -> type.getSimpleName().startsWith("Immutable"));

    private static final DescribedPredicate<JavaClass> EXPORTED =
            describe("public for embedders", ArchitectureTest::isExported);

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !GENERATED.test(type)
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    @ArchTest
    static final ArchRule packagesFormALadder = ladder();

    private static ArchRule ladder() {
        var architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String rung : LADDER) {
            architecture = architecture.layer(rung).definedBy("juki.registry.model." + rung + "..");
        }
        for (int i = 0; i < LADDER.size(); i++) {
            architecture = i == 0
                    ? architecture.whereLayer(LADDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : architecture
                            .whereLayer(LADDER.get(i))
                            .mayOnlyBeAccessedByLayers(LADDER.subList(0, i).toArray(String[]::new));
        }
        return architecture.because("each package uses only those below it, so a reader can begin at the bottom");
    }

    @ArchTest
    static final ArchRule everyPackageHasItsRung = classes()
            .should()
            .resideInAnyPackage(
                    LADDER.stream().map(rung -> "juki.registry.model." + rung).toArray(String[]::new))
            .because("a package beside the ladder would escape it");

    @ArchTest
    static final ArchRule modelsStandOnCodesAndTheJdkAlone = classes()
            .that()
            .resideOutsideOfPackages("..json", "..datalist")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes"))
                    .or(resideInAPackage("org.jspecify.annotations"))
                    .or(resideInAPackage("org.immutables.value..")))
            .because("only the packages of written forms see Jackson, and a host without them brings none");

    @ArchTest
    static final ArchRule theJsonPackageSeesJacksonAndNothingElse = classes()
            .that()
            .resideInAPackage("..json")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes"))
                    .or(resideInAPackage("org.jspecify.annotations"))
                    .or(resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")))
            .because("Jackson is all a host must bring for it");

    @ArchTest
    static final ArchRule theDataListSeesTheGrammarOfCsvAndNothingElse = classes()
            .that()
            .resideInAPackage("..datalist")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("juki.registry.model..").and(not(resideInAPackage("..json"))))
                    .or(resideInAPackage("juki.registry.codes"))
                    .or(resideInAnyPackage("org.jspecify.annotations", "org.immutables.value.."))
                    .or(resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.dataformat.csv..")))
            .because("who reads a municipality's file need not know how the library writes its own");

    @ArchTest
    static final ArchRule nobodyHasAClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for now",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")
                            || call.getName().startsWith("systemDefault")))
            .because("dates are arguments: the library is right in every time zone and every year");

    @ArchTest
    static final ArchRule nobodyThrowsDice = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.(Random|SplittableRandom|UUID|random\\..*)")
                    .or(nameMatching("java\\.security\\..*"))
                    .or(nameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom")))
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same events and the same register always give the same change");

    @ArchTest
    static final ArchRule nobodyPrintsOrLogs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(
                    nameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*|org\\.slf4j\\..*"))
            .because("whatever a library prints may be somebody's name");

    @ArchTest
    static final ArchRule onlyWrittenFormsReadAndWrite = noClasses()
            .that()
            .resideOutsideOfPackages("..json", "..datalist")
            .and()
            .doNotHaveSimpleName("DatedTable")
            .should()
            .dependOnClassesThat(nameMatching("java\\.(io|nio|net|sql)\\..*")
                    .and(describe(
                            "is no java.io.Serializable",
                            type -> !type.getName().equals("java.io.Serializable"))))
            .because("data come in and go out as values, but for the tables of this module");

    @ArchTest
    static final ArchRule nobodyTrustsTheDefaultCharset = noClasses()
            .should()
            .callMethodWhere(describe(
                    "uses the default charset",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                                    && call.getName().equals("getBytes")
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                            || call.getName().equals("defaultCharset")))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)"))
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .because("a name must come out as it went in on every machine");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("what one caller does must not change what another sees");

    @ArchTest
    static final ArchRule publicTypesAreClosed = classes()
            .that(EXPORTED)
            .should(new ArchCondition<JavaClass>("be final, sealed, records, enums, interfaces, or not constructible") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isInterface()
                            || type.isEnum()
                            || type.isRecord()
                            || type.reflect().isSealed()
                            || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                    && type.getConstructors().stream()
                                            .noneMatch(constructor ->
                                                    constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                                            || constructor
                                                                    .getModifiers()
                                                                    .contains(JavaModifier.PROTECTED));
                    if (!closed) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anybody"));
                    }
                }
            })
            .because("a value that can be extended can be made wrong");

    @ArchTest
    static final ArchRule generatedClassesStayInside = classes()
            .that(GENERATED)
            .should()
            .notBePublic()
            .because("the abstract type is the public face; how it is made may change");

    @ArchTest
    static final ArchRule noSignatureShowsAGeneratedClass = methods()
            .that()
            .areDeclaredInClassesThat(EXPORTED)
            .and()
            .arePublic()
            .should(new ArchCondition<JavaMethod>("show no generated class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getModifiers().contains(JavaModifier.BRIDGE)
                            || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        return;
                    }
                    JavaCodeUnit unit = method;
                    boolean shows = unit.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(GENERATED)
                            .anyMatch(type -> !type.getSimpleName().endsWith("Builder"));
                    if (shows) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows one"));
                    }
                }
            })
            .because("an embedder would write the generated name into his own code");

    @ArchTest
    static final ArchRule nobodyIsCalledHelper = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Entity|Dto)")
            .because("a class is named after what it is in the registry");

    @ArchTest
    static final ArchRule nobodyGets = methods()
            .that()
            .areDeclaredInClassesThat(EXPORTED)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("get[A-Z].*")
            .because("a value answers with the name of what it is asked for");

    @Test
    void everyEventHasACaseAndAGoldenFile() {
        List<String> cases = Arrays.stream(ChangeEvent.Cases.class.getDeclaredMethods())
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .toList();
        for (Class<?> event : ChangeEvent.class.getPermittedSubclasses()) {
            assertThat(cases).as("Cases, so that nobody forgets it").contains(event.getSimpleName());
            String file = "/golden/v" + RegistryJson.VERSION + "/"
                    + event.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                            .toUpperCase(Locale.ROOT)
                    + ".json";
            assertThat(getClass().getResource(file))
                    .as(file + ", so that stored events stay readable")
                    .isNotNull();
        }
    }
}
