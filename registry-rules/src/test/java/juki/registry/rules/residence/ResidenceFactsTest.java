package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.EvidenceHeld;
import juki.registry.rules.residence.fact.EvidenceKind;
import juki.registry.rules.residence.fact.ExpectedTime;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FactFault;
import juki.registry.rules.residence.fact.FactNature;
import juki.registry.rules.residence.fact.FactsReading;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.ResidenceFacts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts, and their text there and back. */
class ResidenceFactsTest {

    @Test
    void everyFaultOfATextIsTold() {
        FactsReading reading = ResidenceFacts.read(
                "nat=jp;colour=red;place=castle;nat=foreign;nights_pw=8;;word;since=2024-02-30;evidence=id+id; age=7 ");

        assertThat(reading.facts()).isEmpty();
        assertThat(reading.faults().stream().map(fault -> fault.key() + " " + fault.kind()))
                .containsExactly(
                        "colour UNKNOWN_KEY",
                        "place UNKNOWN_VALUE",
                        "nat TWICE",
                        "nights_pw UNKNOWN_VALUE",
                        " NOT_A_PAIR",
                        "since UNKNOWN_VALUE",
                        "evidence UNKNOWN_VALUE",
                        "as_of MISSING");
        assertThat(reading.faults().get(1).text()).isEqualTo("place=castle");
        assertThat(reading.faults().toString()).doesNotContain("castle");
        assertThat(FactFault.Kind.UNKNOWN_KEY.english()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "nat=jp", "as_of=", "as_of=today", "=2024-01-01", "as_of=2024-1-1"})
    void nothingIsAskedWithoutADay(String text) {
        assertThat(ResidenceFacts.read(text).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nights_pw=7.0,nights_pw=7",
        "nights_pw=0.5,nights_pw=0.5",
        "stay_expected=P4W,stay_expected=P28D",
        "stay_expected=P1Y2M,stay_expected=P1Y2M",
        "since=none,since=none",
        "evidence=util+id,evidence=id+util",
        "evidence=none,evidence=none"
    })
    void textHasOneForm(String told, String written) {
        assertThat(AnyFacts.of(told + ";as_of=2024-06-01").text()).isEqualTo("as_of=2024-06-01;" + written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nights_pw=7.1",
                "nights_pw=-1",
                "nights_pw=3,5",
                "age=151",
                "age=-1",
                "stay_expected=P0D",
                "stay_expected=-P1M",
                "stay_expected=P999999999Y",
                "stay_expected=P999999999M",
                "koseki_proc=na",
                "consent=unknown",
                "evidence=id+",
                "evidence=id+none",
                "filed=2024-13-01",
                "nat=JP"
            })
    void aKeyTakesItsOwnValuesAlone(String piece) {
        assertThat(ResidenceFacts.read("as_of=2024-06-01;" + piece).faults())
                .extracting(FactFault::kind)
                .containsExactly(FactFault.Kind.UNKNOWN_VALUE);
    }

    @Property
    void aNonsensicalTextIsNeverAFailure(@ForAll String text) {
        FactsReading reading = ResidenceFacts.read(text);

        assertThat(reading.facts().isPresent()).isEqualTo(reading.faults().isEmpty());
    }

    @Test
    void factsAreAValue() {
        ResidenceFacts facts = ResidenceFacts.asOf(LocalDate.of(2024, 6, 1))
                .with(Fact.PLACE, PlaceKind.HOSPITAL)
                .with(Fact.NIGHTS, new Nights(65));
        ResidenceFacts copy = AnyFacts.of("nights_pw=6.5;place=hospital;as_of=2024-06-01");

        assertThat(copy).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(facts.with(Fact.PLACE, PlaceKind.PRISON)).isNotEqualTo(facts);
        assertThat(facts.value(Fact.PLACE)).contains(PlaceKind.HOSPITAL);
        assertThat(facts.wording(Fact.PLACE)).contains("病院");
        assertThat(facts.english(Fact.NIGHTS)).contains("6.5");
        assertThat(facts.value(Fact.AGE)).isEmpty();
        assertThat(facts.without(Fact.PLACE, Fact.NIGHTS)).isEqualTo(ResidenceFacts.asOf(LocalDate.of(2024, 6, 1)));
        assertThat(facts.toString()).doesNotContain("hospital", "6.5", "2024");
        assertThatIllegalArgumentException().isThrownBy(() -> facts.without(Fact.AS_OF));
    }

    @Test
    void theVocabularyHoldsEachKeyOnceAndTellsItsNature() {
        assertThat(Fact.all()).extracting(Fact::key).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(new HashSet<>(Fact.all())).hasSameSizeAs(Fact.all());
        assertThat(Fact.all()).allSatisfy(fact -> {
            assertThat(Fact.ofKey(fact.key())).contains(fact);
            assertThat(fact.wording()).isNotBlank();
            assertThat(fact.english()).isNotBlank();
        });
        assertThat(Fact.all().stream().filter(fact -> fact.nature() == FactNature.EXTRANEOUS))
                .containsExactly(Fact.MOTIVE, Fact.OBJECTION);
        assertThat(Fact.NIGHTS.nature()).isEqualTo(FactNature.CLAIM);
        assertThat(Fact.SURVEY.nature()).isEqualTo(FactNature.EVIDENCE);
        assertThat(AnyFacts.VALUES)
                .containsOnlyKeys(Fact.all().stream()
                        .filter(fact -> fact != Fact.AS_OF)
                        .map(Fact::key)
                        .toArray(String[]::new));
    }

    @Test
    void everyKindOfEvidenceSaysWhatItProvesAndWhatItLeavesOpen() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(List.of(
                            kind.proves(),
                            kind.provesEnglish(),
                            kind.leavesOpen(),
                            kind.leavesOpenEnglish(),
                            kind.weakness(),
                            kind.weaknessEnglish()))
                    .noneMatch(String::isBlank);
        }
        assertThat(EvidenceHeld.of(EvidenceKind.MAIL).has(EvidenceKind.MAIL)).isTrue();
        assertThat(EvidenceHeld.of(EvidenceKind.MAIL).has(EvidenceKind.LEASE)).isFalse();
    }

    @Test
    void timesAreMeasuredFromTheirStart() {
        LocalDate leapYear = LocalDate.of(2024, 2, 1);
        Period year = Period.ofYears(1);

        assertThat(ExpectedTime.of(Period.ofDays(365)).reaches(year, leapYear)).isFalse();
        assertThat(ExpectedTime.of(Period.ofDays(366)).reaches(year, leapYear)).isTrue();
        assertThat(ExpectedTime.of(Period.ofMonths(12)).reaches(year, leapYear)).isTrue();
        assertThat(ExpectedTime.INDEFINITE.reaches(year, leapYear)).isTrue();
        assertThat(ExpectedTime.UNKNOWN.reaches(year, leapYear)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedTime.of(Period.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectedTime(ExpectedTime.Kind.UNKNOWN, Optional.of(year)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nights(71));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactsReading(Optional.empty(), List.of()));
    }

    @Test
    void anAgeGoesToAHundredAndFifty() {
        assertThat(ResidenceFacts.read("as_of=2024-06-01;age=150").faults()).isEmpty();
        assertThat(ResidenceFacts.read("as_of=2024-06-01;age=151").faults())
                .containsExactly(new FactFault(FactFault.Kind.UNKNOWN_VALUE, "age", "age=151"));
    }

    @Test
    void aPairHasAKeyAndADayOfTheQuestionThatIsNoDayIsNotMissing() {
        assertThat(ResidenceFacts.read("as_of=2024-06-01;=jp").faults())
                .containsExactly(new FactFault(FactFault.Kind.NOT_A_PAIR, "", "=jp"));
        assertThat(ResidenceFacts.read("as_of=2024-02-30").faults())
                .containsExactly(new FactFault(FactFault.Kind.UNKNOWN_VALUE, "as_of", "as_of=2024-02-30"));
    }

    @Test
    void kindsAreShownAndValuesAreNot() {
        assertThat(AnyFacts.of("as_of=2024-06-01;nat=jp")).hasToString("ResidenceFacts[as_of, nat]");
        assertThat(Fact.AS_OF).hasToString("as_of");
        assertThat(EvidenceKind.LEASE.english()).isEqualTo("lease with the owner's signature (2)");
        assertThat(AnyFacts.of("as_of=2024-06-01").hashCode())
                .isNotEqualTo(AnyFacts.of("as_of=2024-06-01;nat=jp").hashCode());
    }
}
