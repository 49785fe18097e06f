package juki.registry.network;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "juki.registry.network", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top down. */
    private static final List<String> LADDER = List.of(
            "disclosure", "extraction", "push", "provision", "route", "log", "index", "card", "supplement", "notice");

    @ArchTest
    static final ArchRule packagesFormALadder = ladder();

    private static ArchRule ladder() {
        var architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String rung : LADDER) {
            architecture = architecture.layer(rung).definedBy("juki.registry.network." + rung);
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
                    LADDER.stream().map(rung -> "juki.registry.network." + rung).toArray(String[]::new))
            .because("a package beside the ladder would escape it");

    @ArchTest
    static final ArchRule theNetworkStandsOnRulesModelAndCodesAlone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.crypto..")
                    .or(resideInAPackage("juki.registry.network.."))
                    .or(resideInAPackage("juki.registry.rules.."))
                    .or(resideInAPackage("juki.registry.model.."))
                    .or(resideInAPackage("juki.registry.codes.."))
                    .or(resideInAPackage("org.jspecify.annotations")))
            .because("an embedder gets no dependency with the network");

    @ArchTest
    static final ArchRule householdsAndProtectionAreNotSeen = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("juki.registry.model.household..")
                    .or(resideInAPackage("juki.registry.model.protection.."))
                    .or(resideInAPackage("juki.registry.model.json..")))
            .because("what is not seen cannot leave");

    @ArchTest
    static final ArchRule recordsAreSeenWhereTheyAreProjectedAlone = noClasses()
            .that()
            .doNotHaveSimpleName("IdentityInformation")
            .and()
            .doNotHaveSimpleName("DueNotice")
            .and()
            .doNotHaveSimpleName("NoticeBook")
            .and()
            .doNotHaveSimpleName("ConsistencyCheck")
            .and()
            .doNotHaveSimpleName("LapseNotice")
            .and()
            .resideOutsideOfPackage("..supplement..")
            .should()
            .dependOnClassesThat(
                    nameMatching(
                            "juki\\.registry\\.model\\.(register|history)\\..*|juki\\.registry\\.model\\.resident\\.ResidentRecord"))
            .because("a register is never opened to anyone");

    @ArchTest
    static final ArchRule entriesAreMadeAtTheOneDoor = noClasses()
            .that()
            .doNotHaveSimpleName("AccessControl")
            .and()
            .doNotHaveSimpleName("ProvisionLog")
            .should()
            .callMethodWhere(describe(
                    "appends to the log",
                    call -> call.getName().equals("append")
                            && call.getTargetOwner().getSimpleName().equals("ProvisionLog")))
            .because("what is logged elsewhere was not let pass, and what is let pass elsewhere is not logged");

    @ArchTest
    static final ArchRule nobodyHasAClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for now",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")))
            .because("days and ticks are arguments");

    @ArchTest
    static final ArchRule nobodyDrawsReadsWritesOrReflects = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\..*)")
                    .or(nameMatching("java\\.(net|sql|nio\\.file|util\\.logging|lang\\.reflect)\\..*")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("transport and storage are the host's");

    @ArchTest
    static final ArchRule chanceIsHandedToTheSimulationAlone = noClasses()
            .that()
            .doNotHaveSimpleName("NetworkSimulation")
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.random\\..*"))
            .because("nothing else depends on chance");

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
            .because("a projection that can be extended can be made to tell more");

    @ArchTest
    static final ArchRule nobodyIsCalledHelper = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Entity|Dto)")
            .because("a class is named after what it is in the registry");
}
