package juki.registry.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.testkit.arbitrary.CodeDomain;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the generators of codes are worth: well-formed ones are, and near misses are wrong by exactly the fault they name. */
@Domain(CodeDomain.class)
@Domain(DomainContext.Global.class)
class CodesTest {

    private static Stream<Chance> draws() {
        return IntStream.range(0, 2_000).mapToObj(n -> Chance.seeded(n, "codes", 0));
    }

    @Property(tries = 300)
    void textsOfCodesAreWellFormed(@ForAll CodeKind kind, @ForAll long seed) {
        Chance chance = Chance.seeded(seed, "codes", 0);
        assertThat(kind.faultIn(Codes.text(chance::nextLong, kind))).isEmpty();
    }

    @Property
    void aNearMissIsWrongByItsFault(@ForAll NearMiss miss) {
        assertThat(miss.kind().faultIn(miss.text())).contains(miss.fault());
        assertThat(miss.kind().faultIn(miss.meant())).isEmpty();
    }

    /** One place put right and nothing is wrong: the text and what it was meant to be are one slip apart. */
    @Property
    void aNearMissIsOneSlipAway(@ForAll NearMiss miss) {
        if (miss.text().length() == miss.meant().length() && miss.fault() != CodeFault.OUT_OF_RANGE) {
            int[] differing = IntStream.range(0, miss.text().length())
                    .filter(i -> miss.text().charAt(i) != miss.meant().charAt(i))
                    .toArray();
            assertThat(differing.length).isBetween(1, 2);
            if (differing.length == 2) {
                assertThat(miss.text().charAt(differing[0]))
                        .isEqualTo(miss.meant().charAt(differing[1]));
                assertThat(miss.text().charAt(differing[1]))
                        .isEqualTo(miss.meant().charAt(differing[0]));
            }
        } else if (miss.fault() == CodeFault.WRONG_LENGTH) {
            assertThat(Math.abs(miss.text().length() - miss.meant().length())).isEqualTo(1);
        }
    }

    @Example
    void everyKindMissesInEveryWay() {
        Map<CodeKind, Set<CodeFault>> seen = new EnumMap<>(CodeKind.class);
        draws().map(chance -> Codes.nearMiss(chance::nextLong))
                .forEach(miss -> seen.computeIfAbsent(miss.kind(), kind -> EnumSet.noneOf(CodeFault.class))
                        .add(miss.fault()));
        assertThat(seen).containsOnlyKeys(CodeKind.values());
        seen.forEach((kind, faults) -> assertThat(faults).as(kind.term()).isEqualTo(kind.faults()));
    }

    @Example
    void everyFaultOfATextIsMissedBySomeKind() {
        Set<CodeFault> faults = EnumSet.noneOf(CodeFault.class);
        for (CodeKind kind : CodeKind.values()) {
            faults.addAll(kind.faults());
        }
        // That a number has no check digit is never a fault of a text.
        assertThat(faults).isEqualTo(EnumSet.complementOf(EnumSet.of(CodeFault.NO_CHECK_DIGIT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codes.nearMiss(() -> 0, CodeKind.POSTAL_CODE, CodeFault.WRONG_CHECK_DIGIT))
                .withMessageStartingWith("fault: ");
    }

    @Example
    void edgeCasesAreWellFormed() {
        for (CodeKind kind : CodeKind.values()) {
            assertThat(Codes.edgeCases(kind))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(text ->
                            assertThat(kind.faultIn(text)).as(kind.term()).isEmpty());
        }
    }

    @Example
    void numbersOfTheOfficeAreOldAndNew() {
        assertThat(draws().map(chance -> Codes.addresseeNumber(chance::nextLong)))
                .anyMatch(AddresseeNumber::hasCheckDigit)
                .anyMatch(number -> !number.hasCheckDigit());
        assertThat(draws().map(chance -> Codes.householdNumber(chance::nextLong)))
                .anyMatch(number -> number.hasCheckDigit())
                .anyMatch(number -> !number.hasCheckDigit());
    }

    @Example
    void codesLeadWithZerosNowAndThen() {
        assertThat(draws().map(chance ->
                        Codes.residentRecordCode(chance::nextLong).digits()))
                .filteredOn(digits -> digits.startsWith("000"))
                .hasSizeBetween(100, 1_000);
    }

    @Example
    void nothingDrawnIsThePlainest() {
        assertThat(Codes.residentRecordCode(() -> 0).payload()).isZero();
        assertThat(Codes.nearMiss(() -> 0).fault()).isEqualTo(CodeFault.EMPTY);
    }
}
