package juki.registry.rules.common;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Birth;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * Who belongs to which household after a change (異動後の世帯): who is placed there, who enters, and who leaves the household of
 * before. A change that moves nobody has an empty movement.
 *
 * @param placed residents whose relationship the change sets
 * @param entering persons for whom it makes a record
 * @param departing residents who leave their household for no other here
 * @param transfers whether those placed leave the household of before for the target
 * @param target the household of those placed and entering; empty if there is none
 * @param address the address the change states; empty if it states none
 */
record Movement(
        List<Placement> placed,
        List<NewResident> entering,
        List<AddresseeNumber> departing,
        boolean transfers,
        Optional<TargetHousehold> target,
        Optional<Address> address) {

    private static final Movement NONE =
            new Movement(List.of(), List.of(), List.of(), false, Optional.empty(), Optional.empty());

    static Movement of(ChangeEvent event) {
        return event.match(Reading.INSTANCE);
    }

    /** The target, if it exists in the register; empty for a new household and for an unknown number. */
    Optional<Household> existingTarget(ResidentRegister register) {
        return target.filter(it -> !it.isNew()).flatMap(TargetHousehold::number).flatMap(register::household);
    }

    /** Whether those placed are exactly the members of the target: it stays together, as when it moves whole. */
    boolean isOfWhole(Household household) {
        if (placed.size() != household.size()) {
            return false;
        }
        Set<AddresseeNumber> members = new HashSet<>(household.members());
        return placed.stream().map(Placement::subject).allMatch(members::contains);
    }

    /** The households in which the change sets relationships anew and moves nobody; none if it moves somebody. */
    List<Household> rearranged(ResidentRegister register) {
        if (transfers || target.isPresent()) {
            return List.of();
        }
        return placed.stream()
                .flatMap(one -> register.record(one.subject()).stream())
                .filter(ResidentRecord::isLiving)
                .map(record -> record.membership().household())
                .distinct()
                .flatMap(number -> register.household(number).stream())
                .toList();
    }

    /** The relationship of a member of now after the change; empty if it is or stays blank. */
    Optional<Relationship> relationshipOf(AddresseeNumber one, ResidentRegister register) {
        for (Placement placement : placed) {
            if (placement.subject().equals(one)) {
                return Optional.of(placement.relationship());
            }
        }
        return register.record(one).flatMap(record -> record.membership().relationship());
    }

    /** Whether the change sets somebody's relationship. */
    boolean places(AddresseeNumber one) {
        for (Placement placement : placed) {
            if (placement.subject().equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** The number of those placed or entering as heads. */
    int heads() {
        int heads = 0;
        for (Placement one : placed) {
            heads += one.relationship().isHead() ? 1 : 0;
        }
        for (NewResident one : entering) {
            heads += one.relationship().isHead() ? 1 : 0;
        }
        return heads;
    }

    /** Everybody placed or entering whose attributes are known, with the relationship given. */
    List<Related> related(ResidentRegister register) {
        List<Related> related = new ArrayList<>(placed.size() + entering.size());
        for (Placement one : placed) {
            ResidentRecord record = register.record(one.subject()).orElse(null);
            if (record != null) {
                related.add(new Related(record.person(), one.relationship()));
            }
        }
        for (NewResident one : entering) {
            related.add(new Related(one.person(), one.relationship()));
        }
        return related;
    }

    /** Members of the target who keep the relationship they have. */
    List<ResidentRecord> staying(ResidentRegister register) {
        return existingTarget(register)
                .map(household -> household.members().stream()
                        .filter(one -> !places(one))
                        .flatMap(one -> register.record(one).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether somebody leaves the household of before. */
    boolean takesAway(AddresseeNumber one) {
        return transfers ? places(one) : departing.contains(one);
    }

    /** The households that their heads leave, as they are before. */
    List<Household> leftByTheirHeads(ResidentRegister register) {
        List<Household> left = new ArrayList<>(2);
        for (AddresseeNumber one : departing) {
            addIfLedBy(one, left, register);
        }
        if (transfers) {
            for (Placement one : placed) {
                addIfLedBy(one.subject(), left, register);
            }
        }
        return left;
    }

    private void addIfLedBy(AddresseeNumber one, List<Household> left, ResidentRegister register) {
        ResidentRecord record = register.record(one).orElse(null);
        if (record == null || !record.isLiving() || !record.membership().isHead()) {
            return;
        }
        HouseholdNumber number = record.membership().household();
        if (!target.flatMap(TargetHousehold::number).equals(Optional.of(number))) {
            register.household(number).ifPresent(left::add);
        }
    }

    /** A person and the relationship to the head. */
    record Related(Person person, Relationship relationship) {}

    /** Reads the movement off each kind of change. */
    private enum Reading implements ChangeEvent.Cases<Movement> {
        INSTANCE;

        private static Movement entry(ChangeEvent event, TargetHousehold target, Optional<Address> address) {
            return new Movement(List.of(), event.newResidents(), List.of(), false, Optional.of(target), address);
        }

        private static Movement transfer(List<Placement> placed, TargetHousehold target, Optional<Address> address) {
            return new Movement(placed, List.of(), List.of(), true, Optional.of(target), address);
        }

        private static Movement departure(List<AddresseeNumber> departing) {
            return new Movement(List.of(), List.of(), departing, false, Optional.empty(), Optional.empty());
        }

        @Override
        public Movement carryOver(CarryOver event) {
            return NONE;
        }

        @Override
        public Movement moveIn(MoveIn event) {
            return entry(event, event.household(), Optional.of(event.address()));
        }

        @Override
        public Movement birth(Birth event) {
            return entry(event, TargetHousehold.existing(event.household()), Optional.empty());
        }

        @Override
        public Movement addressChange(AddressChange event) {
            return transfer(event.placements(), event.household(), Optional.of(event.address()));
        }

        @Override
        public Movement moveOut(MoveOut event) {
            return departure(event.subjects());
        }

        @Override
        public Movement plannedMoveOutReached(PlannedMoveOutReached event) {
            return departure(event.subjects());
        }

        @Override
        public Movement moveInNoticeReceived(MoveInNoticeReceived event) {
            return departure(event.subjects());
        }

        @Override
        public Movement death(Death event) {
            return departure(event.subjects());
        }

        @Override
        public Movement householdSplit(HouseholdSplit event) {
            return transfer(event.placements(), event.household(), Optional.empty());
        }

        @Override
        public Movement householdMerger(HouseholdMerger event) {
            return transfer(event.placements(), TargetHousehold.existing(event.household()), Optional.empty());
        }

        @Override
        public Movement householdChange(HouseholdChange event) {
            return transfer(event.placements(), TargetHousehold.existing(event.household()), Optional.empty());
        }

        @Override
        public Movement householdHeadChange(HouseholdHeadChange event) {
            return new Movement(
                    event.placements(),
                    List.of(),
                    List.of(),
                    false,
                    Optional.of(TargetHousehold.existing(event.household())),
                    Optional.empty());
        }

        @Override
        public Movement clericalErrorCorrection(ClericalErrorCorrection event) {
            return NONE;
        }

        @Override
        public Movement exOfficioCorrection(ExOfficioCorrection event) {
            return NONE;
        }

        @Override
        public Movement recordCodeChange(RecordCodeChange event) {
            return NONE;
        }

        @Override
        public Movement exOfficioEntry(ExOfficioEntry event) {
            return entry(event, event.household(), Optional.of(event.address()));
        }

        @Override
        public Movement exOfficioDeletion(ExOfficioDeletion event) {
            return departure(event.subjects());
        }

        @Override
        public Movement minorCorrection(MinorCorrection event) {
            return NONE;
        }

        @Override
        public Movement naturalization(Naturalization event) {
            return NONE;
        }

        @Override
        public Movement nationalityAcquisition(NationalityAcquisition event) {
            return NONE;
        }

        @Override
        public Movement nationalityLoss(NationalityLoss event) {
            return NONE;
        }

        @Override
        public Movement recordRecompiled(RecordRecompiled event) {
            return NONE;
        }

        @Override
        public Movement recordReconstructed(RecordReconstructed event) {
            return NONE;
        }

        @Override
        public Movement individualNumberAssigned(IndividualNumberAssigned event) {
            return NONE;
        }

        @Override
        public Movement individualNumberChange(IndividualNumberChange event) {
            return NONE;
        }

        @Override
        public Movement recordCodeEntry(RecordCodeEntry event) {
            return NONE;
        }

        @Override
        public Movement relationshipChange(RelationshipChange event) {
            return new Movement(event.placements(), List.of(), List.of(), false, Optional.empty(), Optional.empty());
        }

        @Override
        public Movement interWardChange(InterWardChange event) {
            return transfer(event.placements(), event.household(), Optional.of(event.address()));
        }

        @Override
        public Movement bulkAddressChange(BulkAddressChange event) {
            return NONE;
        }

        @Override
        public Movement formerSurnameChange(FormerSurnameChange event) {
            return NONE;
        }

        @Override
        public Movement commonNameChange(CommonNameChange event) {
            return NONE;
        }

        @Override
        public Movement changeCancelled(ChangeCancelled event) {
            return new Movement(List.of(), List.of(), List.of(), false, event.household(), Optional.empty());
        }
    }
}
