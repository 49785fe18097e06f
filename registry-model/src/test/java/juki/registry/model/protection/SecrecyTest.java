package juki.registry.model.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** That somebody is protected is a secret: no value and no exception of this package tells it, or anything of them. */
@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class SecrecyTest {

    private static List<Object> valuesIn(SupportMeasure measure, Restriction restriction) {
        List<Object> values = new ArrayList<>(List.of(
                measure,
                measure.details(),
                measure.details().applicant(),
                restriction,
                restriction.setting(),
                Standing.opened((MeasureStep.Applied) measure.steps().get(0)),
                Protections.of(List.of(restriction), List.of(measure)),
                new ProtectionGround(RestrictionLevel.ERROR, restriction.reason())));
        values.addAll(measure.steps());
        values.addAll(measure.periods());
        values.addAll(measure.details().supportedTogether());
        values.addAll(measure.steps().stream()
                .filter(MeasureStep.Applied.class::isInstance)
                .flatMap(step -> ((MeasureStep.Applied) step).details().opposingParties().stream())
                .toList());
        values.addAll(restriction.lifts());
        return values;
    }

    @Property(tries = 300)
    void everyValueOfAMeasureLooksLikeEveryValueOfARestriction(
            @ForAll SupportMeasure measure, @ForAll Restriction restriction) {
        assertThat(valuesIn(measure, restriction))
                .allSatisfy(value -> assertThat(value).hasToString("[***]"));
    }

    /** Of the types with values, two show something on purpose: who works at the office, and the level of an answer. */
    @Test
    void noTypeOfThePackageIsForgotten() {
        Set<String> silent = valuesIn(Samples.measure(), Samples.restriction()).stream()
                .map(value -> value.getClass().getSimpleName().replace("Immutable", ""))
                .collect(Collectors.toSet());
        Set<String> all = new ClassFileImporter()
                .importPackages("juki.registry.model.protection").stream()
                        .filter(type -> !type.isEnum() && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.isEmpty()
                                && !name.startsWith("Immutable")
                                && !name.endsWith("Builder")
                                && !name.endsWith("Test")
                                && !name.equals("ProtectionDomain"))
                        .collect(Collectors.toSet());
        silent.addAll(List.of("Officer", "ProtectionAnswer"));
        assertThat(silent).containsExactlyInAnyOrderElementsOf(all);
    }

    @Provide
    Arbitrary<List<MeasureStep>> walks() {
        return ProtectionDomain.measures()
                .list()
                .ofSize(2)
                .map(two -> Stream.concat(two.get(0).steps().stream(), two.get(1).steps().stream())
                        .toList());
    }

    @Property(tries = 300)
    void whatIsRefusedIsRefusedWithoutSayingWhat(
            @ForAll("walks") List<MeasureStep> steps,
            @ForAll Restriction restriction,
            @ForAll("times") LocalDateTime at) {
        List<Throwable> refused = Stream.of(
                        catchThrowable(() -> SupportMeasure.of(steps)),
                        catchThrowable(() ->
                                restriction.released(ProtectionDomain.OFFICER.act(ProtectionRight.END_MEASURE, at))),
                        catchThrowable(() -> SupportMeasure.of(steps)
                                .extended(ProtectionDomain.OFFICER.act(ProtectionRight.KEEP_MEASURE, at))),
                        catchThrowable(() -> Protections.of(List.of(restriction), List.of())
                                .ask(Operation.ENTRY, Numbers.person(1), Optional.empty(), at)
                                .grounds(new Officer("窓口1", Set.of()))))
                .filter(Objects::nonNull)
                .toList();
        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasNoCause()
                        .message()
                        .matches("[a-zA-Z]+: [a-z ]+")
                        .doesNotContainIgnoringCase("measure")
                        .doesNotContainIgnoringCase("support")
                        .doesNotContainIgnoringCase("protect"));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers().between(-999, 999).map(ProtectionDomain.BEGINNING::plusDays);
    }
}
