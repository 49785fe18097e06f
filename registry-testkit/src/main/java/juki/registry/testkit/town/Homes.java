package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/** Splits, mergers, changes of household and of head (世帯分離・合併・変更・世帯主変更). */
final class Homes {

    /** A household that a child left by a split, and the child's own. */
    private record Split(HouseholdNumber parents, HouseholdNumber child) {}

    private final Setting setting;
    private final List<Split> splits = new ArrayList<>();

    Homes(Setting setting) {
        this.setting = setting;
    }

    // ----- split

    @Nullable
    ChangeEvent split(InMemoryRegister register, LocalDate day) {
        ResidentRecord child = setting.roster().draw(register, setting.chance(), 2000, record -> {
            boolean grown =
                    Kin.age(record, day) >= 22 && record.plannedMoveOut().isEmpty();
            return grown && isTo(record, Relationship.CHILD) ? 1 : 0;
        });
        if (child == null) {
            return null;
        }
        return HouseholdSplit.builder()
                .changeDate(CalendarDate.of(since(child, setting.happenedBefore(day, 10))))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addPlacements(Placement.of(child.addressee(), Relationship.HEAD))
                .household(TargetHousehold.newHousehold())
                .build();
    }

    /** Remembers a split that the office has accepted: two households at one address. */
    void accepted(HouseholdSplit split, InMemoryRegister before) {
        HouseholdNumber parents = before.record(split.subjects().get(0))
                .orElseThrow()
                .membership()
                .household();
        splits.add(new Split(parents, split.household().number().orElseThrow()));
    }

    // ----- merger and change between the two households of a split

    @Nullable
    ChangeEvent merger(InMemoryRegister register, LocalDate day) {
        Split split = undone(register);
        if (split == null) {
            return null;
        }
        Household ending = register.household(split.child()).orElseThrow();
        AddresseeNumber child = ending.members().get(0);
        ResidentRecord record = register.record(child).orElseThrow();
        return HouseholdMerger.builder()
                .changeDate(CalendarDate.of(since(record, setting.happenedBefore(day, 10))))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addPlacements(Placement.of(child, Relationship.CHILD))
                .household(split.parents())
                .build();
    }

    @Nullable
    ChangeEvent change(InMemoryRegister register, LocalDate day) {
        Split split = undone(register);
        if (split == null) {
            return null;
        }
        Household parents = register.household(split.parents()).orElseThrow();
        ResidentRecord head = register.record(register.household(split.child())
                        .orElseThrow()
                        .members()
                        .get(0))
                .orElseThrow();
        for (ResidentRecord member : setting.membersOf(register, parents)) {
            if (isTo(member, Relationship.CHILD) && member.plannedMoveOut().isEmpty()) {
                return HouseholdChange.builder()
                        .changeDate(CalendarDate.of(since(member, setting.happenedBefore(day, 10))))
                        .processingDate(day)
                        .basis(Basis.Notification.on(day))
                        .addPlacements(Placement.of(member.addressee(), Kin.sibling(head, member)))
                        .household(split.child())
                        .build();
            }
        }
        return null;
    }

    /** Two households of a split that still stand side by side, the child alone in one; struck off the list. */
    private @Nullable Split undone(InMemoryRegister register) {
        while (!splits.isEmpty()) {
            Split split = splits.remove(setting.chance().below(splits.size()));
            Household parents = register.household(split.parents()).orElseThrow();
            Household child = register.household(split.child()).orElseThrow();
            boolean side = parents.address().equals(child.address());
            boolean alone = child.size() == 1
                    && register.record(child.members().get(0))
                            .orElseThrow()
                            .plannedMoveOut()
                            .isEmpty();
            if (side && alone && parents.head().isPresent()) {
                return split;
            }
        }
        return null;
    }

    // ----- head

    @Nullable
    ChangeEvent headChange(InMemoryRegister register, LocalDate day) {
        ResidentRecord old = setting.roster()
                .draw(
                        register,
                        setting.chance(),
                        3000,
                        record -> record.membership().isHead() && Kin.age(record, day) >= 70 ? 1 : 0);
        if (old == null) {
            return null;
        }
        Map<AddresseeNumber, Relationship> relationships = new HashMap<>();
        List<ResidentRecord> members = setting.membersOf(register, setting.householdOf(register, old));
        for (ResidentRecord member : members) {
            relationships.put(
                    member.addressee(), member.membership().relationship().orElse(Relationship.RELATIVE));
        }
        return members.stream()
                .filter(member -> isTo(member, Relationship.CHILD) && Kin.age(member, day) >= 25)
                .findFirst()
                .map(heir -> headed(old.membership().household(), members, heir, relationships, day))
                .orElse(null);
    }

    /** What follows a change that left households without a head: the members name one some days later. */
    void accepted(RegisterChange change) {
        for (Household household : change.households()) {
            if (household.head().isEmpty() && household.size() > 1) {
                setting.agenda()
                        .atCounter(
                                change.event()
                                        .processingDate()
                                        .plusDays(setting.chance().between(2, 20)),
                                (register, day) -> newHead(register, household.number(), day));
            }
        }
    }

    private @Nullable ChangeEvent newHead(InMemoryRegister register, HouseholdNumber number, LocalDate day) {
        Household household = register.household(number).orElseThrow();
        if (household.head().isPresent() || household.hasEnded()) {
            return null;
        }
        List<ResidentRecord> members = setting.membersOf(register, household);
        Map<AddresseeNumber, Relationship> before = new HashMap<>();
        for (ResidentRecord member : members) {
            before.put(
                    member.addressee(),
                    lastRelationship(register.history(member.addressee()).orElseThrow()));
        }
        ResidentRecord heir = members.stream()
                .filter(member -> isSpouse(before, member))
                .findFirst()
                .or(() -> members.stream()
                        .filter(member -> Kin.age(member, day) >= 15)
                        .min((one, other) -> Integer.compare(Kin.age(other, day), Kin.age(one, day))))
                .orElse(members.get(0));
        return headed(number, members, heir, before, day);
    }

    private static boolean isSpouse(Map<AddresseeNumber, Relationship> before, ResidentRecord member) {
        return Optional.ofNullable(before.get(member.addressee()))
                .map(Relationship::isSpouse)
                .orElse(false);
    }

    private static Relationship lastRelationship(ChangeHistory history) {
        List<HistoryEntry> entries = history.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<Relationship> relationship =
                    entries.get(i).record().membership().relationship();
            if (relationship.isPresent()) {
                return relationship.get();
            }
        }
        return Relationship.RELATIVE;
    }

    private static ChangeEvent headed(
            HouseholdNumber number,
            List<ResidentRecord> members,
            ResidentRecord heir,
            Map<AddresseeNumber, Relationship> before,
            LocalDate day) {
        Relationship heirBefore = before.getOrDefault(heir.addressee(), Relationship.RELATIVE);
        return HouseholdHeadChange.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .household(number)
                .addAllPlacements(members.stream()
                        .map(member -> Placement.of(
                                member.addressee(),
                                Kin.towards(
                                        heir,
                                        heirBefore,
                                        member,
                                        before.getOrDefault(member.addressee(), Relationship.RELATIVE))))
                        .toList())
                .build();
    }

    private static boolean isTo(ResidentRecord record, Relationship relationship) {
        return record.membership().relationship().filter(relationship::equals).isPresent();
    }

    private static LocalDate since(ResidentRecord record, LocalDate day) {
        return Days.later(day, record.residence().addressSetOn().latest());
    }
}
