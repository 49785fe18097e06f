package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.model.household.Household;
import juki.registry.model.household.MemberOrder;
import juki.registry.model.household.MemberOrder.Member;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.life.Life;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order of members is total and stable for the households of every life. */
class MemberOrderTest {

    @Property(tries = 60)
    void orderIsTheSameWhoeverIsNamedFirstAndNobodyIsLost(
            @ForAll(supplier = LifeSupplier.class) Life life, @ForAll Random random) {
        InMemoryRegister register = life.register();
        register.forEachHousehold(household -> {
            List<Member> members = members(household, register);
            List<Member> ordered = MemberOrder.of(members);
            assertThat(ordered).containsExactlyInAnyOrderElementsOf(members);
            Collections.shuffle(members, random);
            assertThat(MemberOrder.of(members)).isEqualTo(ordered);
            assertThat(MemberOrder.of(ordered)).isEqualTo(ordered);
            household
                    .head()
                    .ifPresent(head -> assertThat(ordered.get(0).number()).isEqualTo(head));
        });
    }

    private static List<Member> members(Household household, InMemoryRegister register) {
        List<Member> members = new ArrayList<>();
        household.members().forEach(one -> {
            ResidentRecord record = register.record(one).orElseThrow();
            members.add(new Member(
                    one, record.membership().relationship(), record.person().dateOfBirth(), false, Optional.empty()));
        });
        return members;
    }
}
