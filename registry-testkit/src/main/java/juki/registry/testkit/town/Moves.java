package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Moves in, out and inside (転入・転出・転居), each occasion standing for one person: a household that moves together uses up as
 * many.
 */
final class Moves {

    /** How far ahead of the next household the persons who have moved so far are. */
    private static final class Count {
        private int ahead;

        /** Whether this occasion's person has moved already, with a household before. */
        boolean used() {
            if (ahead > 0) {
                ahead--;
                return true;
            }
            return false;
        }

        void moved(int persons) {
            ahead += persons - 1;
        }
    }

    private final Setting setting;
    private final Count fromJapan = new Count();
    private final Count fromAbroad = new Count();
    private final Count toJapan = new Count();
    private final Count toAbroad = new Count();
    private final Count inside = new Count();

    Moves(Setting setting) {
        this.setting = setting;
    }

    // ----- in

    @Nullable
    ChangeEvent fromJapan(InMemoryRegister register, LocalDate day) {
        if (fromJapan.used()) {
            return null;
        }
        LocalDate movedOn = setting.happenedBefore(day, 14);
        if (setting.happens("move.in.returning")) {
            ChangeEvent returning = returning(register, day, movedOn);
            if (returning != null) {
                return returning;
            }
        }
        double share = (double) register.foreignResidents() / register.residents();
        boolean foreign = setting.chance().happens(share * setting.parameter("moves.in.foreign.share.factor"));
        Newcomers.Arrival arrival = setting.newcomers().draw(setting.chance(), foreign, CalendarDate.of(movedOn));
        fromJapan.moved(arrival.members().size());
        PersonName head = arrival.members().get(0).person().name();
        List<NewResident> members = arrival.members().stream()
                .map(one -> withCode(one, ledBy(head)))
                .toList();
        return moveIn(register, day, movedOn, members, arrival.address(), setting.elsewhereInJapan());
    }

    @Nullable
    ChangeEvent fromAbroad(InMemoryRegister register, LocalDate day, boolean foreign) {
        if (fromAbroad.used()) {
            return null;
        }
        LocalDate movedOn = setting.happenedBefore(day, 12);
        Newcomers.Arrival arrival = setting.newcomers().draw(setting.chance(), foreign, CalendarDate.of(movedOn));
        fromAbroad.moved(arrival.members().size());
        List<NewResident> members = arrival.members().stream()
                .map(one -> !foreign && setting.happens("move.in.japanese.from.abroad.with.code")
                        ? withCode(one, EarlierAddresses.none())
                        : one)
                .toList();
        Optional<String> country = members.get(0).details() instanceof ForeignResident foreigner
                ? Optional.of(foreigner.nationality().name())
                : Optional.empty();
        return moveIn(register, day, movedOn, members, arrival.address(), setting.abroad(country));
    }

    private MoveIn moveIn(
            InMemoryRegister register,
            LocalDate day,
            LocalDate movedOn,
            List<NewResident> members,
            Address address,
            OutsideAddress from) {
        MoveIn.Builder moveIn = MoveIn.builder()
                .changeDate(CalendarDate.of(movedOn))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .previousAddress(from);
        Household parents = members.size() == 1 && setting.happens("move.in.joins.household")
                ? parentsOf(register, members.get(0), day)
                : null;
        if (parents == null) {
            return moveIn.addAllNewResidents(members)
                    .household(TargetHousehold.newHousehold())
                    .address(address)
                    .build();
        }
        return moveIn.addNewResidents(as(members.get(0), Relationship.CHILD))
                .household(TargetHousehold.existing(parents.number()))
                .address(parents.address())
                .build();
    }

    /** A household whose head could be a parent of a newcomer, if one is met. */
    private @Nullable Household parentsOf(InMemoryRegister register, NewResident child, LocalDate day) {
        int born = child.person().dateOfBirth().earliest().getYear();
        boolean foreign = child.details().kind() == ResidentKind.FOREIGN;
        ResidentRecord parent = setting.roster().draw(register, setting.chance(), 60, record -> {
            int older = born - record.person().dateOfBirth().earliest().getYear();
            boolean suits = record.membership().isHead()
                    && older >= 20
                    && older <= 40
                    && record.plannedMoveOut().isEmpty()
                    && foreign == (record.kind() == ResidentKind.FOREIGN);
            return suits ? 1 : 0;
        });
        return parent == null || Kin.age(parent, day) < 15 ? null : setting.householdOf(register, parent);
    }

    private static NewResident as(NewResident one, Relationship relationship) {
        return NewResident.builder()
                .person(one.person())
                .details(one.details())
                .relationship(relationship)
                .addressee(one.addressee())
                .recordCode(one.recordCode())
                .individualNumber(one.individualNumber())
                .earlier(one.earlier())
                .build();
    }

    /** Where somebody comes from, in a household of the given head. */
    private static EarlierAddresses ledBy(PersonName head) {
        return EarlierAddresses.builder().previousHeadName(head).build();
    }

    private NewResident withCode(NewResident one, EarlierAddresses earlier) {
        return NewResident.builder()
                .person(one.person())
                .details(one.details())
                .relationship(one.relationship())
                .addressee(one.addressee())
                .recordCode(setting.town().codeFromElsewhere())
                .individualNumber(one.individualNumber())
                .earlier(earlier)
                .build();
    }

    private @Nullable ChangeEvent returning(InMemoryRegister register, LocalDate day, LocalDate movedOn) {
        if (setting.departures().isEmpty()) {
            return null;
        }
        AddresseeNumber number = setting.departures()
                .remove(setting.chance().below(setting.departures().size()));
        ResidentRecord former = register.record(number).orElseThrow();
        Removal removal = former.removal().orElse(null);
        if (removal == null || removal.planned().isEmpty()) {
            return null;
        }
        LocalDate left = removal.occurredOn().latest();
        LocalDate returned = movedOn.isAfter(left) ? movedOn : left.plusDays(1);
        if (returned.isAfter(day) || Kin.age(former, day) < 18) {
            return null;
        }
        CalendarDate on = CalendarDate.of(returned);
        ResidentDetails details = former.details().match(new ResidentDetails.Cases<>() {
            @Override
            public ResidentDetails japanese(JapaneseResident details) {
                return JapaneseResident.builder()
                        .familyRegister(details.familyRegister())
                        .becameResidentOn(on)
                        .build();
            }

            @Override
            public ResidentDetails foreign(ForeignResident details) {
                return ForeignResident.builder()
                        .nationality(details.nationality())
                        .legalClass(details.legalClass())
                        .status(details.status())
                        .expiresOn(details.expiresOn())
                        .residenceCard(details.residenceCard())
                        .certificate(details.certificate())
                        .becameResidentOn(on)
                        .build();
            }
        });
        fromJapan.moved(1);
        return MoveIn.builder()
                .changeDate(on)
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addNewResidents(NewResident.builder()
                        .person(former.person())
                        .details(details)
                        .relationship(Relationship.HEAD)
                        .addressee(number)
                        .recordCode(former.recordCode())
                        .individualNumber(former.individualNumber())
                        .earlier(ledBy(former.name()))
                        .build())
                .household(TargetHousehold.newHousehold())
                .address(setting.newcomers().address(setting.chance()))
                .previousAddress(removal.planned().get().destination())
                .build();
    }

    // ----- out

    @Nullable
    ChangeEvent toJapan(InMemoryRegister register, LocalDate day) {
        return toJapan.used()
                ? null
                : moveOut(register, day, setting.mover(register, day), toJapan, setting.elsewhereInJapan());
    }

    @Nullable
    ChangeEvent toAbroad(InMemoryRegister register, LocalDate day, boolean foreign) {
        if (toAbroad.used()) {
            return null;
        }
        ResidentRecord leader = setting.roster()
                .draw(
                        register,
                        setting.chance(),
                        2000,
                        record ->
                                foreign == (record.kind() == ResidentKind.FOREIGN) ? setting.mobility(record, day) : 0);
        Optional<String> country = leader != null && leader.details() instanceof ForeignResident foreigner
                ? Optional.of(foreigner.nationality().name())
                : Optional.empty();
        return moveOut(register, day, leader, toAbroad, setting.abroad(country));
    }

    private @Nullable ChangeEvent moveOut(
            InMemoryRegister register,
            LocalDate day,
            @Nullable ResidentRecord leader,
            Count count,
            OutsideAddress destination) {
        List<ResidentRecord> party = leader == null ? List.of() : setting.party(register, leader);
        if (party.isEmpty()) {
            return null;
        }
        count.moved(party.size());
        double when = setting.chance().fraction();
        double before = setting.parameter("move.out.before.the.day");
        LocalDate leaves;
        if (when < before) {
            leaves = day.plusDays(setting.chance().between(1, 25));
        } else if (when < before + setting.parameter("move.out.soon.after")) {
            leaves = day.minusDays(setting.chance().between(0, 14));
        } else {
            leaves = day.minusDays(setting.chance().between(15, 60));
        }
        LocalDate on = notBefore(leaves, party);
        // A move-out told more than fourteen days late is entered ex officio (standard specification 4.1.3.0.1).
        boolean tooLate = on.isBefore(day.minusDays(14));
        return MoveOut.builder()
                .changeDate(CalendarDate.of(on))
                .processingDate(day)
                .basis(tooLate ? new Basis.ExOfficio() : Basis.Notification.on(day))
                .addAllSubjects(Setting.numbers(party))
                .destination(destination)
                .build();
    }

    /** A day, or the day on which the last of some residents settled here if that is later. */
    private static LocalDate notBefore(LocalDate day, List<ResidentRecord> party) {
        LocalDate earliest = day;
        for (ResidentRecord one : party) {
            earliest = Days.later(earliest, one.residence().addressSetOn().latest());
        }
        return earliest;
    }

    /** What follows a move-out that the office has accepted. */
    void movedOut(MoveOut moveOut) {
        LocalDate on = moveOut.plannedOn();
        List<AddresseeNumber> who = moveOut.subjects();
        boolean toJapan = moveOut.destination().kind() == OutsideAddress.Kind.DOMESTIC;
        if (toJapan) {
            setting.departures().add(who.get(0));
        }
        if (!moveOut.hasComeAbout()) {
            setting.agenda().on(on, (register, day) -> reached(register, day, who));
        }
        if (toJapan && !setting.happens("notice.never.comes")) {
            LocalDate settled = setting.happens("notice.planned.day")
                    ? on
                    : on.plusDays(setting.chance().between(-3, 6));
            LocalDate told = Days.later(settled, moveOut.processingDate())
                    .plusDays(setting.chance().between(1, 18));
            setting.agenda().atCounter(told, (register, day) -> notice(register, day, who, settled));
        }
    }

    private @Nullable ChangeEvent reached(InMemoryRegister register, LocalDate day, List<AddresseeNumber> who) {
        List<AddresseeNumber> leaving = who.stream()
                .filter(one -> register.record(one)
                        .flatMap(ResidentRecord::plannedMoveOut)
                        .filter(plan -> !plan.on().isAfter(day))
                        .isPresent())
                .toList();
        return leaving.isEmpty()
                ? null
                : PlannedMoveOutReached.builder()
                        .changeDate(CalendarDate.of(day))
                        .processingDate(day)
                        .basis(new Basis.ExOfficio())
                        .addAllSubjects(leaving)
                        .build();
    }

    private @Nullable ChangeEvent notice(
            InMemoryRegister register, LocalDate day, List<AddresseeNumber> who, LocalDate settled) {
        List<AddresseeNumber> gone = who.stream()
                .filter(one -> register.record(one)
                        .filter(record -> plan(record) != null)
                        .isPresent())
                .toList();
        if (gone.isEmpty()) {
            return null;
        }
        PlannedMoveOut plan = plan(register.record(gone.get(0)).orElseThrow());
        OutsideAddress destination = plan == null || setting.happens("notice.other.destination")
                ? setting.elsewhereInJapan()
                : plan.destination();
        return MoveInNoticeReceived.builder()
                .changeDate(CalendarDate.of(settled))
                .processingDate(day)
                .basis(Basis.Notice.on(day))
                .addAllSubjects(gone)
                .destination(destination)
                .build();
    }

    private static @Nullable PlannedMoveOut plan(ResidentRecord record) {
        return record.plannedMoveOut()
                .or(() -> record.removal().flatMap(Removal::planned))
                .orElse(null);
    }

    // ----- inside

    @Nullable
    ChangeEvent inside(InMemoryRegister register, LocalDate day) {
        if (inside.used()) {
            return null;
        }
        ResidentRecord leader = setting.mover(register, day);
        if (leader == null || leader.membership().relationship().isEmpty()) {
            return null;
        }
        List<ResidentRecord> party = setting.party(register, leader);
        if (party.isEmpty()) {
            return null;
        }
        inside.moved(party.size());
        Household household = setting.householdOf(register, leader);
        boolean whole = party.size() == household.size();
        boolean keepsNumber = whole && (household.size() > 1 || setting.happens("move.within.keeps.number"));
        List<Placement> placements = whole
                ? party.stream()
                        .map(one -> Placement.of(
                                one.addressee(), one.membership().relationship().orElseThrow()))
                        .toList()
                : List.of(Placement.of(leader.addressee(), Relationship.HEAD));
        return AddressChange.builder()
                .changeDate(CalendarDate.of(notBefore(setting.happenedBefore(day, 14), party)))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addAllPlacements(placements)
                .household(keepsNumber ? TargetHousehold.existing(household.number()) : TargetHousehold.newHousehold())
                .address(setting.newcomers().address(setting.chance()))
                .build();
    }
}
