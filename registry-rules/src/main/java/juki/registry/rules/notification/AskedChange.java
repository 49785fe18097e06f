package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RelationshipChange;

/**
 * What a paper asks for (届出事項, todokede jikō): a change drafted whole, the items of the everyday form, or no more than a visit.
 *
 * <p>Source: Basic Resident Registration Act Art. 22 to 25.
 */
public sealed interface AskedChange permits AskedChange.Draft, MoveForm, VisitReservation {

    /** {@return the kind of change asked for} */
    EventType type();

    /**
     * The change, if enough is told.
     *
     * @param processingDate the day of the office
     * @param basis on what it is based
     * @return the change, or nothing if something is missing
     */
    Optional<ChangeEvent> formed(LocalDate processingDate, Basis basis);

    /** {@return the residents whom it concerns, those for whom it asks for a record not among them} */
    List<AddresseeNumber> residents();

    /** {@return those for whom it asks for a record, who may have had one here before} */
    List<NewResident> newcomers();

    /** {@return the residents whom it gives a place in a household, with their relationships to the head afterwards} */
    List<Placement> placements();

    /**
     * A change that is told whole.
     *
     * @param event the change, with the dates and the basis of the paper
     */
    record Draft(ChangeEvent event) implements AskedChange {

        @Override
        public EventType type() {
            return event.type();
        }

        @Override
        public Optional<ChangeEvent> formed(LocalDate processingDate, Basis basis) {
            return Optional.of(event);
        }

        @Override
        public List<AddresseeNumber> residents() {
            return newcomers().isEmpty() ? event.subjects() : List.of();
        }

        @Override
        public List<NewResident> newcomers() {
            return event.newResidents();
        }

        @Override
        public List<Placement> placements() {
            if (event instanceof AddressChange change) {
                return change.placements();
            }
            if (event instanceof InterWardChange change) {
                return change.placements();
            }
            if (event instanceof HouseholdSplit split) {
                return split.placements();
            }
            if (event instanceof HouseholdMerger merger) {
                return merger.placements();
            }
            if (event instanceof HouseholdChange change) {
                return change.placements();
            }
            if (event instanceof HouseholdHeadChange change) {
                return change.placements();
            }
            return event instanceof RelationshipChange change ? change.placements() : List.of();
        }

        /** {@return the kind alone} */
        @Override
        public String toString() {
            return "Draft[" + event.type() + "]";
        }
    }
}
