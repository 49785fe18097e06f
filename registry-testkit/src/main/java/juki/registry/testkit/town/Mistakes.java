package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import org.jspecify.annotations.Nullable;

/** Notifications as people first bring them: a date in the future, somebody else's code, a person who has left long ago. */
final class Mistakes {

    private final Setting setting;

    Mistakes(Setting setting) {
        this.setting = setting;
    }

    /**
     * The same notification with a mistake that no office may let pass.
     *
     * @return the wrong notification; null if nobody gets this kind wrong
     */
    @Nullable
    ChangeEvent in(ChangeEvent right, InMemoryRegister register) {
        if (right instanceof MoveIn moveIn) {
            return moveIn(moveIn, register);
        }
        if (right instanceof AddressChange change) {
            return addressChange(change, register);
        }
        if (right instanceof MoveOut moveOut) {
            return moveOut(moveOut);
        }
        if (right instanceof Birth birth) {
            return Birth.builder()
                    .changeDate(nextMonth(birth))
                    .processingDate(birth.processingDate())
                    .basis(birth.basis())
                    .child(birth.child())
                    .household(birth.household())
                    .build();
        }
        if (right instanceof Death death) {
            return Death.builder()
                    .changeDate(nextMonth(death))
                    .processingDate(death.processingDate())
                    .basis(death.basis())
                    .subject(death.subject())
                    .build();
        }
        if (right instanceof HouseholdSplit split) {
            return HouseholdSplit.builder()
                    .changeDate(split.changeDate())
                    .processingDate(split.processingDate())
                    .basis(Basis.Notification.on(split.processingDate().plusDays(30)))
                    .addAllPlacements(split.placements())
                    .household(split.household())
                    .build();
        }
        if (right instanceof HouseholdMerger merger) {
            return elsewhere(merger, register);
        }
        return null;
    }

    private ChangeEvent moveIn(MoveIn right, InMemoryRegister register) {
        List<NewResident> members = right.newResidents();
        NewResident first = members.get(0);
        MoveIn.Builder wrong = MoveIn.builder()
                .processingDate(right.processingDate())
                .household(right.household())
                .address(right.address())
                .previousAddress(right.previousAddress());
        switch (setting.chance().below(3)) {
            case 0 -> wrong.changeDate(nextMonth(right)).basis(right.basis()).addAllNewResidents(members);
            case 1 -> {
                // The code of somebody who lives here, as when two papers are mixed up at the counter.
                ResidentRecord other = setting.roster().draw(register, setting.chance(), 1, record -> 1);
                wrong.changeDate(right.changeDate())
                        .basis(right.basis())
                        .addNewResidents(withCodeOf(other, first))
                        .addAllNewResidents(members.subList(1, members.size()));
            }
            default ->
                wrong.changeDate(right.changeDate())
                        .basis(Basis.Notification.on(right.processingDate().plusDays(7)))
                        .addAllNewResidents(members);
        }
        return wrong.build();
    }

    private static NewResident withCodeOf(@Nullable ResidentRecord other, NewResident one) {
        return NewResident.builder()
                .person(one.person())
                .details(one.details())
                .relationship(one.relationship())
                .addressee(one.addressee())
                .recordCode(other == null ? one.recordCode() : other.recordCode())
                .individualNumber(one.individualNumber())
                .build();
    }

    private ChangeEvent addressChange(AddressChange right, InMemoryRegister register) {
        AddressChange.Builder wrong = AddressChange.builder()
                .processingDate(right.processingDate())
                .basis(right.basis())
                .household(right.household())
                .address(right.address());
        AddresseeNumber gone = setting.chance().happens(0.5) ? goneFrom(register) : null;
        if (gone == null) {
            return wrong.changeDate(nextMonth(right))
                    .addAllPlacements(right.placements())
                    .build();
        }
        return wrong.changeDate(right.changeDate())
                .addAllPlacements(right.placements())
                .addPlacements(Placement.of(gone, Relationship.COHABITANT))
                .build();
    }

    /** Somebody who moved out or died, if one of a few residents drawn had such a member in the household. */
    private @Nullable AddresseeNumber goneFrom(InMemoryRegister register) {
        return setting.departures().isEmpty()
                ? null
                : setting.departures().stream()
                        .skip(setting.chance().below(setting.departures().size()))
                        .filter(one -> register.record(one)
                                .filter(it -> !it.isLiving())
                                .isPresent())
                        .findFirst()
                        .orElse(null);
    }

    private ChangeEvent moveOut(MoveOut right) {
        Chance chance = setting.chance();
        LocalDate day = right.processingDate();
        MoveOut.Builder wrong = MoveOut.builder().processingDate(day).destination(right.destination());
        if (right.basis() instanceof Basis.ExOfficio) {
            // Long gone, but brought to the counter as an ordinary notification.
            return wrong.changeDate(right.changeDate())
                    .basis(Basis.Notification.on(day))
                    .addAllSubjects(right.subjects())
                    .build();
        }
        return wrong.changeDate(right.changeDate())
                .basis(Basis.Notification.on(day.plusDays(chance.between(1, 30))))
                .addAllSubjects(right.subjects())
                .build();
    }

    private @Nullable ChangeEvent elsewhere(HouseholdMerger right, InMemoryRegister register) {
        ResidentRecord stranger = setting.roster().draw(register, setting.chance(), 20, record -> 1);
        return stranger == null
                        || stranger.residence()
                                .address()
                                .equals(register.record(right.subjects().get(0))
                                        .orElseThrow()
                                        .residence()
                                        .address())
                ? null
                : HouseholdMerger.builder()
                        .changeDate(right.changeDate())
                        .processingDate(right.processingDate())
                        .basis(right.basis())
                        .addAllPlacements(right.placements())
                        .household(stranger.membership().household())
                        .build();
    }

    private static CalendarDate nextMonth(ChangeEvent right) {
        return CalendarDate.of(right.processingDate().plusMonths(1));
    }
}
