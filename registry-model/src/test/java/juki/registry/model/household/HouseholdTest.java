package juki.registry.model.household;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
        }
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
        assertThat(moved)
                .isEqualTo(Household.of(household.number(), address, household.members(), household.head()))
                .hasSameHashCodeAs(Household.of(household.number(), address, household.members(), household.head()));
    }

    @Test
    void nobodyIsNamedTwice() {
        assertThatThrownBy(() -> Household.of(
                        household(1), Samples.address(), List.of(person(1), person(2), person(1)), Optional.empty()))
                .hasMessage("members: nobody is named twice");
    }
}
