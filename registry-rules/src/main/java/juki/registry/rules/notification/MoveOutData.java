package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/**
 * Data of a move-out (転出証明書情報, tenshutsu shōmeisho jōhō): what a certificate says on paper, or what goes over the network in its
 * place, from the municipality left to the one moved to.
 *
 * <p>As long as nothing is told of a removal, the record there lives until the planned day. Once it is closed, on that day, on
 * an earlier day that a move-in notice names, or by a move-in that is deemed the move-out, data may tell so. Immutable; {@code
 * toString} shows no person. Source: Basic Resident Registration Act Art. 22 para. 2, Art. 24-2; Order Art. 23, Art. 24; standard
 * specification 4.1.3, 7.1.
 *
 * @param municipality the municipality left
 * @param issuedOn the day on which they were issued or sent
 * @param address the address there
 * @param destination where to
 * @param plannedOn the planned day of leaving
 * @param removedOn the day of leaving (事由の生じた年月日) that the record there shows, once it is removed
 * @param movers who leaves together, at least one
 */
public record MoveOutData(
        MunicipalityCode municipality,
        LocalDate issuedOn,
        OutsideAddress address,
        OutsideAddress destination,
        LocalDate plannedOn,
        Optional<LocalDate> removedOn,
        List<Mover> movers) {

    /**
     * Somebody who leaves (転出者, tenshutsusha), with the items of the certificate.
     *
     * @param recordCode the resident record code
     * @param individualNumber the Individual Number, if there is one
     * @param person name, date of birth and sex
     * @param details the items of Japanese or of foreign residents, with the dates there
     * @param relationship the relationship to the head there, if a head is set
     * @param qualifications insurances, pension and child allowance as told there
     */
    public record Mover(
            ResidentRecordCode recordCode,
            Optional<IndividualNumber> individualNumber,
            Person person,
            ResidentDetails details,
            Optional<Relationship> relationship,
            Qualifications qualifications) {

        /** {@return nothing of the person} */
        @Override
        public String toString() {
            return "Mover[***]";
        }
    }

    /**
     * Somebody leaves.
     *
     * @param municipality the municipality left
     * @param issuedOn the day on which they were issued or sent
     * @param address the address there
     * @param destination where to
     * @param plannedOn the planned day of leaving
     * @param removedOn the day of leaving that the record there shows, once it is removed
     * @param movers who leaves together, at least one
     * @throws IllegalArgumentException if nobody leaves, or the planned day is none that a register writes, of the years 1 to 9999
     */
    public MoveOutData {
        if (plannedOn.getYear() < 1 || plannedOn.getYear() > 9999) {
            throw new IllegalArgumentException("plannedOn: the year must be 1 to 9999");
        }
        movers = List.copyOf(movers);
        if (movers.isEmpty()) {
            throw new IllegalArgumentException("movers: must not be empty");
        }
    }

    /**
     * The data of a move-out as a register has it: planned, or come about.
     *
     * @param former the register of the municipality left
     * @param leaving who leaves together
     * @param issuedOn the day on which they are issued
     * @return the data; empty if one of them has neither a planned move-out nor moved out, or they do not leave together
     */
    public static Optional<MoveOutData> of(ResidentRegister former, List<AddresseeNumber> leaving, LocalDate issuedOn) {
        List<ResidentRecord> records =
                leaving.stream().flatMap(one -> former.record(one).stream()).toList();
        if (records.isEmpty()
                || records.size() != leaving.size()
                || records.stream().anyMatch(one -> one.recordCode().isEmpty())) {
            return Optional.empty();
        }
        ResidentRecord first = records.get(0);
        Optional<PlannedMoveOut> plan = planOf(first);
        if (plan.isEmpty()
                || !records.stream()
                        .allMatch(one ->
                                planOf(one).equals(plan) && removedOn(one).equals(removedOn(first)))) {
            return Optional.empty();
        }
        return Optional.of(new MoveOutData(
                former.municipality(),
                issuedOn,
                OutsideAddress.domestic(first.residence().address()),
                plan.get().destination(),
                plan.get().on(),
                removedOn(first),
                records.stream().map(MoveOutData::mover).toList()));
    }

    private static Optional<PlannedMoveOut> planOf(ResidentRecord record) {
        return record.plannedMoveOut().or(() -> record.removal().flatMap(Removal::planned));
    }

    private static Optional<LocalDate> removedOn(ResidentRecord record) {
        return record.removal().map(removal -> removal.occurredOn().latest());
    }

    private static Mover mover(ResidentRecord record) {
        return new Mover(
                record.recordCode().orElseThrow(),
                record.individualNumber(),
                record.person(),
                record.details(),
                record.membership().relationship(),
                record.otherItems().qualifications());
    }

    /**
     * Those who leave, as they are entered elsewhere: with code, number and items. Whoever leaves alone heads the new household;
     * of several the relationships are those they had.
     *
     * @param movedIn the date of moving in, on which Japanese nationals become residents
     * @return who is entered
     */
    public List<NewResident> newcomers(RegisterDate movedIn) {
        return movers.stream().map(mover -> newcomer(mover, movedIn)).toList();
    }

    private NewResident newcomer(Mover mover, RegisterDate movedIn) {
        Relationship relationship =
                movers.size() == 1 ? Relationship.HEAD : mover.relationship().orElse(Relationship.COHABITANT);
        return NewResident.builder()
                .person(mover.person())
                .details(
                        mover.details() instanceof JapaneseResident japanese
                                ? japanese.withBecameResidentOn(movedIn)
                                : mover.details())
                .relationship(relationship)
                .recordCode(mover.recordCode())
                .individualNumber(mover.individualNumber())
                .otherItems(OtherItems.builder()
                        .qualifications(mover.qualifications())
                        .build())
                .build();
    }

    /**
     * Whether they are of somebody.
     *
     * @param code the person's resident record code
     * @return true if that person leaves
     */
    public boolean isOf(ResidentRecordCode code) {
        return movers.stream().anyMatch(one -> one.recordCode().equals(code));
    }

    /** {@return the municipality left and the days} */
    @Override
    public String toString() {
        return "MoveOutData[" + municipality + ", planned " + plannedOn
                + removedOn.map(day -> ", removed " + day).orElse("") + "]";
    }
}
