package juki.registry.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DataListDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.DataListRelationship;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.testkit.arbitrary.DateDomain;
import juki.registry.testkit.arbitrary.PersonDomain;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the generators of values are worth: that they leave nothing out, and that what they give goes through every encoding. */
class ValuesTest {

    private static <T> Stream<T> drawn(Function<RandomGenerator, T> generator) {
        return IntStream.range(0, 3_000).mapToObj(n -> {
            Chance chance = Chance.seeded(n, "values", 0);
            return generator.apply(chance::nextLong);
        });
    }

    @Example
    void uncertainDatesHaveEveryForm() {
        Set<UncertainDate.Form> forms = EnumSet.noneOf(UncertainDate.Form.class);
        drawn(Dates::uncertainDate).forEach(date -> date.form().ifPresent(forms::add));
        assertThat(forms).containsExactlyInAnyOrder(UncertainDate.Form.values());
        assertThat(drawn(Dates::uncertainDate).filter(date -> date.form().isEmpty()))
                .as("dates in words of their own")
                .isNotEmpty();
    }

    @Example
    void relationshipsHaveEveryWordInChainsOfEveryLength() {
        Set<Word> words = EnumSet.noneOf(Word.class);
        Set<Integer> lengths = new HashSet<>();
        drawn(Relationships::any).forEach(relationship -> {
            words.addAll(relationship.words());
            lengths.add(relationship.words().size());
        });
        assertThat(words).containsExactlyInAnyOrder(Word.values());
        assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(drawn(Relationships::ofMember)).doesNotContain(Relationship.HEAD);
    }

    @Example
    void personsAreOfEverySexAndClassSomeWithoutAName() {
        Set<Sex> sexes = EnumSet.noneOf(Sex.class);
        Set<LegalClass> classes = EnumSet.noneOf(LegalClass.class);
        drawn(Persons::person).forEach(person -> sexes.add(person.sex()));
        drawn(random -> Persons.details(random, Dates.registerDate(random))).forEach(details -> {
            if (details instanceof ForeignResident foreign) {
                classes.add(foreign.legalClass());
            }
        });
        assertThat(sexes).containsExactlyInAnyOrder(Sex.values());
        assertThat(classes).containsExactlyInAnyOrder(LegalClass.values());
        assertThat(drawn(Persons::name)).anyMatch(PersonName::isBlank);
    }

    @Example
    void foreignResidentsHoldEveryStatusAndOnlyOneOfTheirClass() {
        Set<String> held = new HashSet<>();
        Map<LegalClass, Integer> classes = new EnumMap<>(LegalClass.class);
        drawn(random -> Persons.fullDetails(random, Dates.registerDate(random))).forEach(details -> {
            if (details instanceof ForeignResident foreign) {
                classes.merge(foreign.legalClass(), 1, Integer::sum);
                foreign.status().ifPresent(status -> {
                    held.add(status.code());
                    assertThat(status.legalClasses()).contains(foreign.legalClass());
                });
                assertThat(foreign.status().isEmpty())
                        .as("whether a transitional resident has no status yet")
                        .isEqualTo(foreign.legalClass() == LegalClass.TRANSITIONAL_BY_BIRTH
                                || foreign.legalClass() == LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS);
                if (foreign.status().filter(it -> it.code().equals("X14")).isPresent()) {
                    assertThat(foreign.expiresOn()).isEmpty();
                    assertThat(foreign.periodOfStay()).isEmpty();
                }
            }
        });
        assertThat(held)
                .containsAll(StatusOfResidence.inForceOn(LocalDate.of(2025, 4, 1)).stream()
                        .map(StatusOfResidence::code)
                        .toList());
        assertThat(classes.get(LegalClass.MID_TO_LONG_TERM))
                .isGreaterThan(2 * classes.get(LegalClass.SPECIAL_PERMANENT));
        assertThat(classes.get(LegalClass.SPECIAL_PERMANENT)).isGreaterThan(classes.get(LegalClass.PROVISIONAL_STAY));
    }

    @Example
    void aStatusIsHeldWhileItIsInForce() {
        LocalDate before = LocalDate.of(2014, 4, 1);
        LocalDate after = LocalDate.of(2025, 4, 1);
        assertThat(statusesOf(before)).contains("T16", "T17").doesNotContain("T26", "T71");
        assertThat(statusesOf(after)).contains("T26", "T71").doesNotContain("T16", "T17");
    }

    private static Set<String> statusesOf(LocalDate becameResidentOn) {
        return drawn(random -> Persons.fullDetails(random, CalendarDate.of(becameResidentOn)))
                .flatMap(details -> details instanceof ForeignResident foreign
                        ? foreign.status().map(StatusOfResidence::code).stream()
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    @Example
    void familyRegistersAreOfEveryKindWithPartsAndWithout() {
        assertThat(drawn(Persons::familyRegister))
                .contains(FamilyRegisterIndication.none(), FamilyRegisterIndication.unknown())
                .anyMatch(register -> register.domicileParts().townCode().isPresent())
                .anyMatch(register -> register.domicileParts().lot().isPresent()
                        && register.domicileParts().town().isEmpty())
                .anyMatch(register -> register.domicileParts().prefecture().isPresent()
                        && !register.registeredDomicile()
                                .startsWith(
                                        register.domicileParts().prefecture().get()))
                .anyMatch(FamilyRegisterIndication::isHeadInParts)
                .anyMatch(register ->
                        !register.isHeadInParts() && register.headSurname().isPresent())
                .anyMatch(register -> register.domicileParts().isEmpty()
                        && !register.equals(FamilyRegisterIndication.none())
                        && !register.equals(FamilyRegisterIndication.unknown()));
    }

    @Example
    void placesOutsideAreOfEveryKind() {
        Set<OutsideAddress.Kind> kinds = EnumSet.noneOf(OutsideAddress.Kind.class);
        drawn(Places::outsideAddress).forEach(place -> kinds.add(place.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(OutsideAddress.Kind.values());
    }

    @Example
    void nothingDrawnIsThePlainest() {
        assertThat(Dates.registerDate(() -> 0).wording()).isEqualTo("平成12年1月1日");
        assertThat(Relationships.ofMember(() -> 0)).isEqualTo(Relationship.COHABITANT);
        assertThat(Persons.name(() -> 0).text()).isEqualTo("見　見");
    }

    @Property(tries = 500)
    @Domain(DateDomain.class)
    void everyDateGoesThroughTheDataListAndUncertainOnesThroughTheirWords(@ForAll RegisterDate date) {
        assertThat(DataListDate.of(date).toRegisterDate())
                .hasValueSatisfying(back -> assertThat(back.wording()).isEqualTo(date.wording()));
        if (date instanceof UncertainDate uncertain && uncertain.form().isPresent()) {
            assertThat(UncertainDate.parse(uncertain.wording())).contains(uncertain);
        }
    }

    @Property(tries = 500)
    @Domain(PersonDomain.class)
    void everyRelationshipGoesThroughItsWordsAndTheDataList(@ForAll Relationship relationship) {
        assertThat(Relationship.parse(relationship.text())).contains(relationship);
        if (relationship.text().length() <= DataListRelationship.MAX_NOTATION) {
            assertThat(DataListRelationship.of(relationship).toRelationship()).contains(relationship);
        }
    }
}
