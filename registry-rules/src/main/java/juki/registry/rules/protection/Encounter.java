package juki.registry.rules.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.person.Person;
import juki.registry.model.protection.OpposingParty;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionGround;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * What a change does to persons of one measure (支援措置の当事者の異動): that somebody from whom they are protected comes to live at their
 * address, or that they part. Both are the catalogue's S-11 and S-12, deduced and not read in the standard.
 *
 * <p>A newcomer without a number is taken for an opposing party if written name and, where it is known, date of birth agree.
 */
final class Encounter {

    private static final ProtectionGround APPROACH =
            new ProtectionGround(RestrictionLevel.ALERT, "相手方が支援対象者の世帯又は住所に入る異動");
    private static final ProtectionGround PARTING =
            new ProtectionGround(RestrictionLevel.ALERT, "申出者と併せて支援を求める者の世帯が分かれる異動");

    /** Changes by which their subjects leave a household while others may stay; death parts nobody in this sense. */
    private static final Set<EventType> LEAVING = Set.of(
            EventType.ADDRESS_CHANGE,
            EventType.MOVE_OUT,
            EventType.HOUSEHOLD_SPLIT,
            EventType.HOUSEHOLD_CHANGE,
            EventType.HOUSEHOLD_MERGER,
            EventType.EX_OFFICIO_DELETION,
            EventType.INTER_WARD_CHANGE);

    /**
     * Where persons come to live by a change.
     *
     * @param numbers those who have numbers
     * @param newcomers those for whom a record is made
     * @param household the household joined, if it exists
     * @param address the address, if the change names one
     */
    private record Arrival(
            List<AddresseeNumber> numbers,
            List<NewResident> newcomers,
            Optional<HouseholdNumber> household,
            Optional<Address> address) {}

    private Encounter() {}

    static List<ProtectionGround> in(ChangeEvent event, ResidentRegister register, SupportDetails details) {
        List<ProtectionGround> grounds = new ArrayList<>();
        if (arrival(event)
                .filter(it -> brings(it, details) && reaches(it, register, details))
                .isPresent()) {
            grounds.add(APPROACH);
        }
        if (parts(event, register, details)) {
            grounds.add(PARTING);
        }
        return grounds;
    }

    private static Optional<Arrival> arrival(ChangeEvent event) {
        if (event instanceof AddressChange change) {
            return Optional.of(new Arrival(
                    change.subjects(), List.of(), joined(change.household()), Optional.of(change.address())));
        }
        if (event instanceof HouseholdChange change) {
            return Optional.of(
                    new Arrival(change.subjects(), List.of(), Optional.of(change.household()), Optional.empty()));
        }
        if (event instanceof HouseholdMerger merger) {
            return Optional.of(
                    new Arrival(merger.subjects(), List.of(), Optional.of(merger.household()), Optional.empty()));
        }
        if (event instanceof InterWardChange change) {
            return Optional.of(new Arrival(
                    change.subjects(), List.of(), joined(change.household()), Optional.of(change.address())));
        }
        if (event instanceof MoveIn moveIn) {
            return Optional.of(new Arrival(
                    moveIn.subjects(),
                    moveIn.newResidents(),
                    joined(moveIn.household()),
                    Optional.of(moveIn.address())));
        }
        if (event instanceof ExOfficioEntry entry) {
            return Optional.of(new Arrival(
                    entry.subjects(), entry.newResidents(), joined(entry.household()), Optional.of(entry.address())));
        }
        return Optional.empty();
    }

    private static Optional<HouseholdNumber> joined(TargetHousehold target) {
        return target.number().filter(number -> !target.isNew());
    }

    private static boolean brings(Arrival arrival, SupportDetails details) {
        return arrival.numbers().stream().anyMatch(details::opposes)
                || arrival.newcomers().stream()
                        .anyMatch(one -> details.opposingParties().stream().anyMatch(it -> is(it, one.person())));
    }

    private static boolean is(OpposingParty party, Person person) {
        return !party.name().isBlank()
                && party.name().writtenAs(person.name())
                && party.dateOfBirth()
                        .filter(birth -> !birth.equals(person.dateOfBirth()))
                        .isEmpty();
    }

    private static boolean reaches(Arrival arrival, ResidentRegister register, SupportDetails details) {
        return records(details, register)
                .filter(ResidentRecord::isLiving)
                .anyMatch(record -> arrival.household()
                                .filter(record.membership().household()::equals)
                                .isPresent()
                        || arrival.address()
                                .filter(record.residence().address()::sameLot)
                                .isPresent());
    }

    private static Stream<ResidentRecord> records(SupportDetails details, ResidentRegister register) {
        return persons(details).flatMap(one -> record(one, register).stream());
    }

    /** The applicant and those supported together. */
    static Stream<ProtectedPerson> persons(SupportDetails details) {
        return Stream.concat(Stream.of(details.applicant()), details.supportedTogether().stream());
    }

    private static Optional<ResidentRecord> record(ProtectedPerson person, ResidentRegister register) {
        return person.addressee().flatMap(register::record);
    }

    private static boolean parts(ChangeEvent event, ResidentRegister register, SupportDetails details) {
        Optional<ResidentRecord> applicant =
                record(details.applicant(), register).filter(ResidentRecord::isLiving);
        if (applicant.isEmpty() || !LEAVING.contains(event.type())) {
            return false;
        }
        boolean applicantLeaves = event.subjects().contains(applicant.get().addressee());
        return details.supportedTogether().stream()
                .flatMap(one -> record(one, register).stream())
                .filter(ResidentRecord::isLiving)
                .filter(one -> one.membership()
                        .household()
                        .equals(applicant.get().membership().household()))
                .anyMatch(one -> event.subjects().contains(one.addressee()) != applicantLeaves);
    }
}
