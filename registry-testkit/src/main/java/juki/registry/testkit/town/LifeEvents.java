package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseCalendar;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Fertility;
import juki.registry.testkit.population.LifeTable;
import org.jspecify.annotations.Nullable;

/** Births, deaths, marriages and divorces (出生・死亡・婚姻・離婚) as they reach the office. */
final class LifeEvents {

    private final Setting setting;
    private final Fertility fertility;
    private final double highestFertility;

    LifeEvents(Setting setting) {
        this.setting = setting;
        fertility = Fertility.of(setting.town().year());
        double highest = 0;
        for (int age = Fertility.YOUNGEST; age <= Fertility.OLDEST; age++) {
            highest = Math.max(highest, fertility.rate(age));
        }
        highestFertility = highest;
    }

    // ----- birth

    @Nullable
    ChangeEvent birth(InMemoryRegister register, LocalDate day) {
        ResidentRecord mother =
                setting.roster().draw(register, setting.chance(), 3000, record -> motherhood(record, day));
        if (mother == null) {
            return null;
        }
        LocalDate born = Days.later(
                setting.happenedBefore(day, 13),
                mother.residence().addressSetOn().latest());
        CalendarDate on = CalendarDate.of(born);
        Sex sex = setting.happens("boys") ? Sex.MALE : Sex.FEMALE;
        Household household = setting.householdOf(register, mother);
        ResidentRecord parent = japaneseParent(register, mother, household).orElse(mother);
        return Birth.builder()
                .changeDate(on)
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .household(household.number())
                .child(NewResident.builder()
                        .person(Person.of(PersonNames.ofChild(parent, sex, born, setting.chance()), on, sex))
                        .details(detailsOfChild(parent, on))
                        .relationship(
                                Kin.ofChildOf(mother.membership().relationship().orElseThrow()))
                        .build())
                .build();
    }

    private double motherhood(ResidentRecord record, LocalDate day) {
        if (record.person().sex() != Sex.FEMALE
                || record.plannedMoveOut().isPresent()
                || record.membership().relationship().isEmpty()) {
            return 0;
        }
        double rate = fertility.rate(Kin.age(record, day)) / highestFertility;
        Relationship relationship = record.membership().relationship().get();
        boolean inCouple = relationship.isSpouse()
                || relationship.words().size() == 2 && relationship.words().get(1) == Relationship.Word.WIFE;
        return inCouple ? rate : rate * setting.parameter("birth.outside.couples");
    }

    private Optional<ResidentRecord> japaneseParent(
            InMemoryRegister register, ResidentRecord mother, Household household) {
        if (mother.kind() == ResidentKind.JAPANESE) {
            return Optional.of(mother);
        }
        boolean wifeOfHead =
                mother.membership().relationship().map(Relationship::isSpouse).orElse(false);
        return household
                .head()
                .filter(head -> wifeOfHead)
                .flatMap(register::record)
                .filter(head -> head.kind() == ResidentKind.JAPANESE);
    }

    private static ResidentDetails detailsOfChild(ResidentRecord parent, CalendarDate born) {
        return parent.details().match(new ResidentDetails.Cases<ResidentDetails>() {
            @Override
            public ResidentDetails japanese(JapaneseResident details) {
                return JapaneseResident.builder()
                        .familyRegister(details.familyRegister())
                        .becameResidentOn(born)
                        .build();
            }

            @Override
            public ResidentDetails foreign(ForeignResident details) {
                return ForeignResident.builder()
                        .nationality(details.nationality())
                        .legalClass(LegalClass.TRANSITIONAL_BY_BIRTH)
                        .becameResidentOn(born)
                        .build();
            }
        });
    }

    // ----- death

    @Nullable
    ChangeEvent death(InMemoryRegister register, LocalDate day) {
        LifeTable table = LifeTable.shipped();
        ResidentRecord dead = setting.roster()
                .draw(
                        register,
                        setting.chance(),
                        20_000,
                        record -> record.person().sex() == Sex.NOT_STATED
                                ? 0
                                : table.probabilityOfDeath(record.person().sex(), Math.max(0, Kin.age(record, day))));
        if (dead == null) {
            return null;
        }
        LocalDate died = Days.later(
                setting.happenedBefore(day, 6), dead.residence().addressSetOn().latest());
        return Death.builder()
                .changeDate(asFound(died, dead))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .subject(dead.addressee())
                .build();
    }

    /** Who lived alone may be found days later. */
    private RegisterDate asFound(LocalDate died, ResidentRecord dead) {
        LocalDate earlier = died.minusDays(10);
        if (!setting.happens("death.date.uncertain")
                || earlier.isBefore(dead.residence().addressSetOn().latest())) {
            return CalendarDate.of(died);
        }
        String wording = JapaneseCalendar.STANDARD.format(earlier) + "頃から" + died.getDayOfMonth() + "日頃までの間";
        return UncertainDate.between(wording, earlier, died);
    }

    // ----- marriage

    @Nullable
    ChangeEvent marriage(InMemoryRegister register, LocalDate day) {
        ResidentRecord man =
                setting.roster().draw(register, setting.chance(), 3000, record -> marriageable(record, day, Sex.MALE));
        if (man == null) {
            return null;
        }
        LocalDate bornAbout = man.person().dateOfBirth().earliest();
        ResidentRecord woman = setting.roster().draw(register, setting.chance(), 6000, record -> {
            int younger = record.person().dateOfBirth().earliest().getYear() - bornAbout.getYear();
            boolean other =
                    !record.membership().household().equals(man.membership().household());
            return other && younger >= -5 && younger <= 9 ? marriageable(record, day, Sex.FEMALE) : 0;
        });
        if (woman == null) {
            return null;
        }
        LocalDate movedOn = Days.later(
                Days.later(
                        setting.happenedBefore(day, 14),
                        man.residence().addressSetOn().latest()),
                woman.residence().addressSetOn().latest());
        setting.agenda()
                .atCounter(
                        day.plusDays(setting.chance().between(1, 20)),
                        (now, on) -> nameAfterMarriage(now, on, man, woman));
        return AddressChange.builder()
                .changeDate(CalendarDate.of(movedOn))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addPlacements(Placement.of(man.addressee(), Relationship.HEAD))
                .addPlacements(Placement.of(woman.addressee(), Relationship.WIFE))
                .household(TargetHousehold.newHousehold())
                .address(setting.newcomers().address(setting.chance()))
                .build();
    }

    private double marriageable(ResidentRecord record, LocalDate day, Sex sex) {
        if (record.person().sex() != sex
                || record.kind() != ResidentKind.JAPANESE
                || record.plannedMoveOut().isPresent()) {
            return 0;
        }
        Relationship relationship = record.membership().relationship().orElse(Relationship.COHABITANT);
        if (!relationship.isHead() && !relationship.equals(Relationship.CHILD)) {
            return 0;
        }
        int age = Kin.age(record, day);
        double fromMean = (age - 31) / 7.0;
        return age < 19 ? 0 : Math.exp(-fromMean * fromMean / 2);
    }

    private @Nullable ChangeEvent nameAfterMarriage(
            InMemoryRegister register, LocalDate day, ResidentRecord man, ResidentRecord woman) {
        boolean wifeChanges = setting.happens("marriage.wife.changes.name");
        ResidentRecord keeps = register.record(wifeChanges ? man.addressee() : woman.addressee())
                .orElseThrow();
        ResidentRecord changes = register.record(wifeChanges ? woman.addressee() : man.addressee())
                .orElseThrow();
        boolean together = keeps.isLiving()
                && changes.isLiving()
                && keeps.membership().household().equals(changes.membership().household());
        return together ? renamed(changes, PersonNames.withSurnameOf(keeps.name(), changes.name()), day) : null;
    }

    private static ChangeEvent renamed(ResidentRecord record, PersonName name, LocalDate day) {
        JapaneseResident before = (JapaneseResident) record.details();
        String domicile = record.residence().address().town()
                + record.residence().address().lot();
        return ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(Basis.Notice.on(day))
                .subject(record.addressee())
                .items(RecordedItems.builder()
                        .name(name)
                        .details(JapaneseResident.of(
                                FamilyRegisterIndication.of(domicile, name.text()), before.becameResidentOn()))
                        .build())
                .build();
    }

    // ----- divorce

    @Nullable
    ChangeEvent divorce(InMemoryRegister register, LocalDate day) {
        ResidentRecord wife = setting.roster()
                .draw(
                        register,
                        setting.chance(),
                        3000,
                        record -> record.kind() == ResidentKind.JAPANESE
                                        && record.plannedMoveOut().isEmpty()
                                        && record.membership()
                                                .relationship()
                                                .filter(Relationship.WIFE::equals)
                                                .isPresent()
                                        && Kin.age(record, day) < 65
                                ? 1
                                : 0);
        if (wife == null) {
            return null;
        }
        List<ResidentRecord> leaving = new ArrayList<>(List.of(wife));
        for (ResidentRecord member : setting.membersOf(register, setting.householdOf(register, wife))) {
            boolean child = member.membership()
                    .relationship()
                    .filter(Relationship.CHILD::equals)
                    .isPresent();
            if (child && Kin.age(member, day) < 18 && member.plannedMoveOut().isEmpty()) {
                leaving.add(member);
            }
        }
        LocalDate left = setting.happenedBefore(day, 14);
        for (ResidentRecord one : leaving) {
            left = Days.later(left, one.residence().addressSetOn().latest());
        }
        AddresseeNumber number = wife.addressee();
        if (setting.happens("divorce.leaves.town")) {
            return MoveOut.builder()
                    .changeDate(CalendarDate.of(day.plusDays(setting.chance().between(1, 14))))
                    .processingDate(day)
                    .basis(Basis.Notification.on(day))
                    .addAllSubjects(Setting.numbers(leaving))
                    .destination(setting.elsewhereInJapan())
                    .build();
        }
        if (setting.happens("divorce.name.changes.back")) {
            setting.agenda()
                    .atCounter(
                            day.plusDays(setting.chance().between(1, 20)),
                            (now, on) -> now.record(number)
                                    .filter(ResidentRecord::isLiving)
                                    .map(record -> renamed(
                                            record, PersonNames.withOtherSurname(record.name(), setting.chance()), on))
                                    .orElse(null));
        }
        return AddressChange.builder()
                .changeDate(CalendarDate.of(left))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .addAllPlacements(leaving.stream()
                        .map(one -> Placement.of(
                                one.addressee(),
                                one.addressee().equals(number) ? Relationship.HEAD : Relationship.CHILD))
                        .toList())
                .household(TargetHousehold.newHousehold())
                .address(setting.newcomers().address(setting.chance()))
                .build();
    }
}
