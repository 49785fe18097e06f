package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for the values of every code type alike. */
class ValueLawsTest {
    /** A code type: how to make the i-th of at least 10,000 values, in the order of their texts, and how to write one. */
    private record Kind<T extends Comparable<T>>(String name, LongFunction<T> value, Function<T, String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>("ResidentRecordCode", ResidentRecordCode::ofPayload, ResidentRecordCode::digits),
            new Kind<>("IndividualNumber", IndividualNumber::ofPayload, IndividualNumber::digits),
            new Kind<>("MunicipalityCode", i -> MunicipalityCode.ofPayload(1_000 + i), MunicipalityCode::digits),
            new Kind<>("AddresseeNumber", AddresseeNumber::of, AddresseeNumber::digits),
            new Kind<>("HouseholdNumber", HouseholdNumber::of, HouseholdNumber::digits),
            new Kind<>("ResidenceCardNumber", i -> ResidenceCardNumber.of(card(i)), ResidenceCardNumber::text),
            new Kind<>(
                    "SpecialPermanentResidentCertificateNumber",
                    i -> SpecialPermanentResidentCertificateNumber.of(card(i)),
                    SpecialPermanentResidentCertificateNumber::text),
            new Kind<>("PostalCode", PostalCode::of, PostalCode::digits));

    private static String card(long i) {
        return String.format("AB%08dCD", i);
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Property
    void valuesAreEqualWhenTheirTextsAre(
            @ForAll("kinds") Kind<?> kind,
            @ForAll @LongRange(max = 9_999) long one,
            @ForAll @LongRange(max = 9_999) long other) {
        checkPair(kind, one, other);
        checkPair(kind, one, one);
    }

    private static <T extends Comparable<T>> void checkPair(Kind<T> kind, long one, long other) {
        T a = kind.value().apply(one);
        T b = kind.value().apply(other);
        String textOfA = kind.text().apply(a);
        String textOfB = kind.text().apply(b);
        assertThat(a.equals(b)).isEqualTo(textOfA.equals(textOfB)).isEqualTo(one == other);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(textOfA.compareTo(textOfB)));
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
    }

    @Property(tries = 8)
    void hashCodesTellValuesApart(@ForAll("kinds") Kind<?> kind) {
        Set<Integer> hashCodes = new HashSet<>();
        for (long i = 0; i < 1_000; i++) {
            hashCodes.add(kind.value().apply(i).hashCode());
        }
        assertThat(hashCodes).hasSizeGreaterThan(990);
    }

    @Property
    void valuesOfDifferentTypesAreNeverEqual(
            @ForAll("kinds") Kind<?> kind, @ForAll("kinds") Kind<?> otherKind, @ForAll @LongRange(max = 9_999) long i) {
        Object value = kind.value().apply(i);
        assertThat(value.equals(otherKind.value().apply(i))).isEqualTo(kind.equals(otherKind));
        assertThat(value).isNotEqualTo(null).isNotEqualTo(value.toString());
    }

    @Property
    void textsOfPersonalCodesHideThem(
            @ForAll("kinds") Kind<?> kind, @ForAll @LongRange(min = 1_000, max = 9_999) long i) {
        checkMasking(kind, i);
    }

    private static <T extends Comparable<T>> void checkMasking(Kind<T> kind, long i) {
        T value = kind.value().apply(i);
        String shown = value.toString();
        String written = kind.text().apply(value);
        switch (kind.name()) {
            case "MunicipalityCode" -> assertThat(shown).isEqualTo(written);
            case "PostalCode" -> assertThat(shown.replace("-", "")).isEqualTo(written);
            case "AddresseeNumber", "HouseholdNumber" ->
                assertThat(shown).isEqualTo(kind.name() + "[***" + written.substring(12) + "]");
            default -> assertThat(shown).isEqualTo(kind.name() + "[***]").doesNotContainPattern("[0-9]");
        }
    }
}
