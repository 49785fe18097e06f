package juki.registry.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.person.PersonName;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class HandlingTest {

    @Property(tries = 300)
    void everyKindOfChangeCanBeHandledAndStaysWhatItIs(@ForAll ChangeEvent event, @ForAll Handling handling) {
        ChangeEvent handled = event.withHandling(handling);
        assertThat(handled.handling()).isEqualTo(handling);
        assertThat(handled.type()).isEqualTo(event.type());
        assertThat(handled.withHandling(event.handling())).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(handled.equals(event)).isEqualTo(handling.equals(event.handling()));
    }

    @Example
    void whoKeepsNothingOfItSharesOneValue() {
        assertThat(Handling.builder().build()).isSameAs(Handling.none());
        assertThat(Handling.none().isEmpty()).isTrue();
        assertThat(Handling.builder().terminal("1").build().isEmpty()).isFalse();
        assertThat(Samples.events().get(EventType.DEATH).handling()).isSameAs(Handling.none());
    }

    @Example
    void placeAndTerminalStandOnOneLineEach() {
        assertThatThrownBy(() -> Handling.builder().place(" ").build()).hasMessage("place: must not be blank");
        assertThatThrownBy(() -> Handling.builder().place("本庁\n1階").build())
                .hasMessage("place: has a control character");
        assertThatThrownBy(() -> Handling.builder()
                        .terminal("端".repeat(Handling.MAX_LENGTH + 1))
                        .build())
                .hasMessage("terminal: must have at most 100 characters");
    }

    @Example
    void aNotifierIsKnownByCapacityOrByName() {
        assertThatThrownBy(() -> new Notifier(Optional.empty(), Optional.empty()))
                .hasMessage("capacity, name: at least one must be set");
        assertThatThrownBy(() -> Notifier.of(Notifier.Capacity.HEAD, PersonName.unnamed()))
                .hasMessage("name: must not be blank");
        assertThat(new Notifier(Optional.empty(), Optional.of(PersonName.of("架空　次郎"))))
                .hasToString("Notifier[***]");
    }

    @Example
    void aBuilderTakesFromAnotherChangeAllThatEveryChangeHas() {
        ChangeEvent arrival = Samples.events().get(EventType.MOVE_IN);
        ChangeEvent like = RecordRecompiled.builder()
                .like(arrival)
                .addAllSubjects(arrival.subjects())
                .build();
        assertThat(like.changeDate()).isEqualTo(arrival.changeDate());
        assertThat(like.processingDate()).isEqualTo(arrival.processingDate());
        assertThat(like.basis()).isEqualTo(arrival.basis());
        assertThat(like.handling()).isEqualTo(arrival.handling());
    }
}
