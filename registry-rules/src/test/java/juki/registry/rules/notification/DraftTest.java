package juki.registry.rules.notification;

import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.rules.Filing;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Test;

/** A change that is told whole tells the paper what the everyday form would. */
class DraftTest {

    private static final Placement PLACED = place(ICHIRO, Relationship.RELATIVE);

    @Test
    void tellsWhomItPlaces() {
        assertThat(List.<ChangeEvent>of(
                        Filing.notified().addressChange(TargetHousehold.newHousehold(), lot(30), PLACED),
                        Filing.notified().interWardChange(TargetHousehold.newHousehold(), lot(30), PLACED),
                        Filing.notified().split(PLACED),
                        Filing.notified().merger(OF_JIRO, PLACED),
                        Filing.notified().householdChange(OF_SABURO, PLACED),
                        Filing.notified().headChange(OF_TARO, PLACED),
                        Filing.noticed().relationshipChange(PLACED)))
                .allSatisfy(event -> {
                    AskedChange.Draft draft = new AskedChange.Draft(event);
                    assertThat(draft.placements()).containsExactly(PLACED);
                    assertThat(draft.residents()).containsExactly(ICHIRO);
                    assertThat(draft.newcomers()).isEmpty();
                    assertThat(draft).hasToString("Draft[" + event.type() + "]");
                });
        assertThat(new AskedChange.Draft(Filing.noticed().death(TARO)).placements())
                .isEmpty();
    }

    @Test
    void tellsWhereAMoveLeads() {
        MoveOut moveOut = Filing.notified().moveOut(JIRO);

        assertThat(drafted(moveOut).destination()).contains(moveOut.destination());
        assertThat(drafted(moveOut).previousAddress()).isEmpty();
        assertThat(drafted(moveOut).moveInKinds()).isEmpty();
        assertThat(drafted(moveOut).handling()).isEqualTo(moveOut.handling());
        assertThat(drafted(Filing.noticed().death(HANAKO)).destination()).isEmpty();
    }

    @Test
    void tellsWhereAMoveComesFromAndWhatIsSpecialAboutIt() {
        MoveIn moveIn = Filing.notified()
                .moveIn(
                        MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT,
                        Village.newcomer(newHead().person(), Relationship.HEAD));

        assertThat(drafted(moveIn).previousAddress()).contains(OutsideAddress.abroad("ベトナム"));
        assertThat(drafted(moveIn).moveInKinds()).containsExactly(MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
        assertThat(drafted(moveIn).destination()).isEmpty();
        assertThat(drafted(moveIn).asked().newcomers()).isEqualTo(moveIn.newResidents());
        assertThat(drafted(moveIn).asked().residents()).isEmpty();
    }

    private static Notification drafted(ChangeEvent event) {
        return Notification.of(event.basis(), event.processingDate(), new AskedChange.Draft(event));
    }
}
