package juki.registry.rules.addresschange;

import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Moves between the wards of a designated city. */
class WardMoveTest {

    @Nested
    class WardMoveLeavesTheHousehold {
        @Test
        void objectsToAHouseholdNumberTakenAlong() {
            assertThat(objections(Filing.notified()
                            .interWardChange(
                                    TargetHousehold.existing(OF_SABURO),
                                    lot(3),
                                    place(SABURO, Relationship.HEAD),
                                    place(YUKI, Relationship.WIFE))))
                    .contains("ADDRESS-004");
        }

        @Test
        void isSilentOnANewHousehold() {
            assertThat(objections(Filing.notified()
                            .interWardChange(
                                    TargetHousehold.newHousehold(),
                                    lot(31),
                                    place(SABURO, Relationship.HEAD),
                                    place(YUKI, Relationship.WIFE))))
                    .doesNotContain("ADDRESS-004");
        }

        @Test
        void isSilentOnAnotherHouseholdJoined() {
            assertThat(objections(Filing.notified()
                            .interWardChange(
                                    TargetHousehold.existing(OF_TARO), lot(1), place(YUKI, Relationship.RELATIVE))))
                    .doesNotContain("ADDRESS-004");
        }
    }
}
