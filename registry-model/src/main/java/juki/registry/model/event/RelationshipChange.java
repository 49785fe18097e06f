package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Change of relationship (続柄の変更, tsuzukigara no henkō): members stand otherwise to the head, who stays the same.
 *
 * <p>Foreign residents whose head is foreign have to notify it within fourteen days; of others the office learns from the family
 * register. The standard has no reason of its own for it: it counts as ex officio correction (43), which is our reading, as
 * no other reason of the table fits. Source: Basic Resident Registration Act Art. 30-48, since 2012-07-09; standard
 * specification 1.2.2, 4.2.3.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class RelationshipChange extends ChangeEvent {

    RelationshipChange() {}

    /** {@return the members with their new relationships, none of them 世帯主} */
    public abstract List<Placement> placements();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.EX_OFFICIO_CORRECTION);
    }

    /** Somebody is placed, and nobody as head. */
    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("placements: must not be empty");
        }
        if (placements().stream().anyMatch(one -> one.relationship().isHead())) {
            throw new IllegalArgumentException("placements: a new head is a change of head");
        }
    }

    @Override
    public EventType type() {
        return EventType.RELATIONSHIP_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.relationshipChange(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableRelationshipChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
