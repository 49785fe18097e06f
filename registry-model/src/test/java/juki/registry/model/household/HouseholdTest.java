package juki.registry.model.household;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import juki.registry.model.person.PersonName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class HouseholdTest {

    @Property
    void whoJoinsComesLastAndNobodyTwice(
            @ForAll Household household, @ForAll @Size(max = 4) List<AddresseeNumber> joining) {
        LinkedHashSet<AddresseeNumber> expected = new LinkedHashSet<>(household.members());
        expected.addAll(joining);
        Household joined = household.joinedBy(joining);
        assertThat(joined.members()).containsExactlyElementsOf(expected);
        assertThat(joined.head()).isEqualTo(household.head());
        assertThat(joined.joinedBy(household.members())).isEqualTo(joined);
        assertThat(joined.formerMembers())
                .containsExactlyElementsOf(household.formerMembers().stream()
                        .filter(one -> !joining.contains(one))
                        .toList());
    }

    @Property
    void whoStaysKeepsTheOrderAndALeavingHeadLeavesNone(
            @ForAll Household household, @ForAll @Size(max = 3) List<AddresseeNumber> strangers) {
        for (int i = 0; i <= household.size(); i++) {
            List<AddresseeNumber> leaving = new ArrayList<>(household.members().subList(0, i));
            leaving.addAll(strangers);
            List<AddresseeNumber> expected = new ArrayList<>(household.members());
            expected.removeAll(leaving);
            Household left = household.leftBy(leaving);
            assertThat(left.members()).containsExactlyElementsOf(expected);
            assertThat(left.head()).isEqualTo(household.head().filter(head -> !leaving.contains(head)));
            assertThat(left.hasEnded()).isEqualTo(expected.isEmpty());
            assertThat(left.size()).isEqualTo(expected.size());
            List<AddresseeNumber> former = new ArrayList<>(household.formerMembers());
            former.addAll(household.members().subList(0, i));
            assertThat(left.formerMembers().subList(0, former.size())).containsExactlyElementsOf(former);
            assertThat(left.isHeadUnset())
                    .isEqualTo(!left.hasEnded() && left.head().isEmpty());
        }
    }

    /** Against the plainest memory there is: a list of what happened. */
    @Property
    void whoWasEverAMemberIsAMemberOrAFormerOne(
            @ForAll Household household,
            @ForAll @Size(max = 12) List<Boolean> ways,
            @ForAll @IntRange(max = 63) int who) {
        Set<AddresseeNumber> everSeen = new LinkedHashSet<>(household.members());
        everSeen.addAll(household.formerMembers());
        List<AddresseeNumber> persons = List.of(person(1), person(2), person(3), person(4), person(5), person(6));
        Household now = household;
        for (int step = 0; step < ways.size(); step++) {
            List<AddresseeNumber> some = new ArrayList<>();
            for (int i = 0; i < persons.size(); i++) {
                if ((who * (step + 3) >> i & 1) == 1) {
                    some.add(persons.get(i));
                }
            }
            if (ways.get(step)) {
                everSeen.addAll(some);
            }
            now = ways.get(step) ? now.joinedBy(some) : now.leftBy(some);
            List<AddresseeNumber> shown = new ArrayList<>(now.members());
            shown.addAll(now.formerMembers());
            assertThat(shown).containsExactlyInAnyOrderElementsOf(everSeen);
        }
    }

    @Property
    void whoLeavesAndComesBackHasNeverLeft(@ForAll Household household) {
        for (int i = 0; i <= household.size(); i++) {
            List<AddresseeNumber> some = household.members().subList(i, household.size());
            assertThat(household.leftBy(some).joinedBy(some).headedBy(household.head()))
                    .isEqualTo(household);
        }
    }

    @Property
    void membersMayBeArrangedByHandAndNobodyIsLost(@ForAll Household household, @ForAll long seed) {
        List<AddresseeNumber> order = new ArrayList<>(household.members());
        Collections.shuffle(order, new Random(seed));
        Household arranged = household.arrangedAs(order);
        assertThat(arranged.members()).isEqualTo(order);
        assertThat(arranged.arrangedAs(household.members())).isEqualTo(household);
        if (!order.isEmpty()) {
            List<AddresseeNumber> twice = new ArrayList<>(order);
            twice.set(0, order.get(order.size() - 1));
            List<List<AddresseeNumber>> wrong = List.of(
                    order.subList(1, order.size()),
                    order.size() > 1 ? twice : List.of(),
                    Stream.concat(order.stream(), order.stream()).toList());
            for (List<AddresseeNumber> refused : wrong) {
                assertThatThrownBy(() -> household.arrangedAs(refused))
                        .hasMessage("order: must name every member once");
            }
        }
    }

    @Test
    void aMemberIsNotFormer() {
        Household household = Samples.ofTwo();
        assertThatThrownBy(() -> household.withFormerMembers(List.of(person(3), person(1))))
                .hasMessage("formerMembers: must be distinct, and none a member");
        assertThatThrownBy(() -> household.withFormerMembers(List.of(person(3), person(3))))
                .hasMessage("formerMembers: must be distinct, and none a member");
    }

    @Test
    void aDeFactoHeadIsNamedInTheRemarksAndOutlastsWhoeverComesAndGoes() {
        DeFactoHead consul = new DeFactoHead(DeFactoHead.Status.EMBASSY_STAFF, PersonName.of("ＳＡＭＰＬＥ　ＣＯＮＳＵＬ"));
        assertThat(consul.remark()).isEqualTo("事実上の世帯主：ＳＡＭＰＬＥ　ＣＯＮＳＵＬ");
        Household household = Samples.ofTwo().withDeFactoHead(Optional.of(consul));
        assertThat(household
                        .leftBy(List.of(person(1)))
                        .joinedBy(List.of(person(3)))
                        .headedBy(Optional.of(person(3)))
                        .arrangedAs(List.of(person(3), person(2)))
                        .deFactoHead())
                .contains(consul);
        assertThatThrownBy(() -> new DeFactoHead(DeFactoHead.Status.FORCES_STAFF, PersonName.unnamed()))
                .hasMessage("name: must not be blank");
    }

    @Property
    void anyMemberMayHeadAndNobodyElse(@ForAll Household household, @ForAll AddresseeNumber stranger) {
        for (AddresseeNumber member : household.members()) {
            Household headed = household.headedBy(Optional.of(member));
            assertThat(headed.head()).contains(member);
            assertThat(headed.members()).isEqualTo(household.members());
        }
        assertThat(household.headedBy(Optional.empty()).head()).isEmpty();
        if (!household.members().contains(stranger)) {
            assertThatThrownBy(() -> household.headedBy(Optional.of(stranger)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("head: must be one of the members");
        }
    }

    @Property
    void movingChangesTheAddressAlone(@ForAll Household household, @ForAll Address address) {
        Household moved = household.withAddress(address);
        Household expected = Household.of(household.number(), address, household.members(), household.head())
                .withFormerMembers(household.formerMembers())
                .withDeFactoHead(household.deFactoHead());
        assertThat(moved).isEqualTo(expected).hasSameHashCodeAs(expected);
    }

    @Test
    void nobodyIsNamedTwice() {
        assertThatThrownBy(() -> Household.of(
                        household(1), Samples.address(), List.of(person(1), person(2), person(1)), Optional.empty()))
                .hasMessage("members: nobody is named twice");
    }
}
