package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;

/** Whether the households of a register and the records of its persons tell the same. */
final class HouseholdsAgree {

    private HouseholdsAgree() {}

    static void in(
            ResidentRegister register, Collection<AddresseeNumber> persons, Collection<HouseholdNumber> households) {
        Map<AddresseeNumber, HouseholdNumber> placed = new HashMap<>();
        for (HouseholdNumber number : households) {
            Household household = register.household(number).orElseThrow();
            for (AddresseeNumber member : household.members()) {
                assertThat(placed.put(member, number))
                        .as("another household of which a member of one is a member too")
                        .isNull();
                belongs(register.record(member).orElseThrow(), household, register);
            }
            assertThat(household.members().stream()
                            .filter(one -> register.record(one)
                                    .orElseThrow()
                                    .membership()
                                    .isHead())
                            .count())
                    .as("members of a household of %d who are its head (世帯主)", household.size())
                    .isEqualTo(household.head().isPresent() ? 1 : 0);
        }
        for (AddresseeNumber one : persons) {
            ResidentRecord record = register.record(one).orElseThrow();
            assertThat(placed.containsKey(one))
                    .as("whether somebody is a member of a household; state %s", record.state())
                    .isEqualTo(record.isLiving());
        }
    }

    private static void belongs(ResidentRecord record, Household household, ResidentRegister register) {
        Membership membership = record.membership();
        assertThat(membership.household())
                .as("household that a member's record names")
                .isEqualTo(household.number());
        assertThat(membership.isHead())
                .as("whether a member's record says 世帯主, as the household does")
                .isEqualTo(household.head().filter(record.addressee()::equals).isPresent());
        // Supplements (方書) may differ: a household formed without a move asks for one lot only (specification 4.0.1).
        assertThat(record.residence().address().sameLot(household.address()))
                .as("whether a member lives on the lot of the household")
                .isTrue();
        if (household.head().isEmpty()) {
            assertThat(membership.relationship())
                    .as("relationship to a head who is unset (世帯主未設定)")
                    .isEmpty();
        }
        membership
                .headName()
                .ifPresent(name -> assertThat(household
                                .head()
                                .map(head -> register.record(head).orElseThrow().name())
                                .filter(name::equals)
                                .isPresent())
                        .as("whether a member's record shows the name the head has now")
                        .isTrue());
        membership
                .headCommonName()
                .ifPresent(name -> assertThat(household
                                .head()
                                .map(head -> register.record(head).orElseThrow().details())
                                .filter(details -> details instanceof ForeignResident foreign
                                        && foreign.commonName()
                                                .filter(name::equals)
                                                .isPresent())
                                .isPresent())
                        .as("whether a member's record shows the common name (通称) the head has now")
                        .isTrue());
    }
}
