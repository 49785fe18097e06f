package juki.registry.testkit.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;

/**
 * Resident records to test with (住民票・除票の試験値): from the barest to those with every item that a record can have, living
 * and removed. Each stands by itself: whether a register could hold it beside others is not asked.
 */
public final class Records {

    private static final List<ChangeReason> REMOVALS = List.of(ChangeReason.values()).stream()
            .filter(reason -> reason.table() == ChangeReason.Table.DELETION)
            .toList();

    private static final List<HeldCard.Kind> CARDS = List.of(HeldCard.Kind.values());

    private static final List<NationalPension.Category> CATEGORIES = List.of(NationalPension.Category.values());

    private static final List<RecordItem> ITEMS = List.of(RecordItem.values());

    /** How many draws a record with every item takes at most. */
    public static final int MOST_DRAWS = 600;

    private Records() {}

    /**
     * The record of a resident; one in six is of somebody who will move out.
     *
     * @param random where draws come from
     * @return a living record
     */
    public static ResidentRecord living(RandomGenerator random) {
        Chance chance = Chance.over(random);
        ResidentRecord record = record(random);
        return chance.below(6) == 5
                ? record.withPlannedMoveOut(
                        Optional.of(new PlannedMoveOut(Dates.day(random), Places.outsideAddress(random))))
                : record;
    }

    /**
     * A removed record (除票), removed for any of the reasons there are.
     *
     * @param random where draws come from
     * @return the record, with a history number from 1 to 40
     */
    public static RemovedRecord removed(RandomGenerator random) {
        Chance chance = Chance.over(random);
        int historyNumber = 1 + chance.below(40);
        ResidentRecord record = record(random).withRemoval(Optional.of(removal(random)));
        return RemovedRecord.of(record, historyNumber, Dates.day(random));
    }

    /**
     * Why and when a record was removed; of moves as planned, as confirmed, as both or as neither.
     *
     * @param random where draws come from
     * @return the removal
     */
    public static Removal removal(RandomGenerator random) {
        Chance chance = Chance.over(random);
        Removal.Builder removal = Removal.builder()
                .reason(REMOVALS.get(chance.below(REMOVALS.size())))
                .occurredOn(Dates.registerDate(random));
        if (chance.below(2) == 1) {
            removal.notifiedOn(Dates.day(random));
        }
        if (chance.below(2) == 1) {
            removal.planned(new PlannedMoveOut(Dates.day(random), Places.outsideAddress(random)));
        }
        return chance.below(3) == 2
                ? removal.build().confirmed(Places.outsideAddress(random), Dates.day(random), Dates.day(random))
                : removal.build();
    }

    /**
     * Items that few records have: qualifications, cards, certificates, cautions, remarks.
     *
     * @param random where draws come from
     * @return the items, one in two times none
     */
    public static OtherItems otherItems(RandomGenerator random) {
        Chance chance = Chance.over(random);
        OtherItems.Builder items = OtherItems.builder();
        if (chance.below(2) == 0) {
            return items.build();
        }
        items.qualifications(qualifications(random)).adultWard(chance.below(8) == 7);
        for (int i = chance.below(3); i > 0; i--) {
            items.addCards(new HeldCard(
                    CARDS.get(chance.below(CARDS.size())), perhapsDay(random), perhapsDay(random), perhapsDay(random)));
        }
        if (chance.below(3) == 2) {
            items.signatureCertificate(serial(chance));
        }
        if (chance.below(3) == 2) {
            items.authenticationCertificate(serial(chance));
        }
        for (int i = chance.below(3); i > 0; i--) {
            RecordItem item = ITEMS.get(chance.below(ITEMS.size()));
            items.addCautionNotes(CautionNote.of(1 + chance.below(20), item, Texts.text(random, 100)));
        }
        for (int i = chance.below(3); i > 0; i--) {
            items.addRemarks(Remark.of(Texts.text(random, 100)));
        }
        return items.build();
    }

    /**
     * Records with little and records with everything, the barest first.
     *
     * @return the records
     */
    public static List<ResidentRecord> edgeCases() {
        Chance chance = Chance.seeded(1, "records", 0);
        ResidentRecord bare = living(() -> 0);
        ResidentRecord unnamed = bare.withPerson(Person.of(
                PersonName.unnamed(),
                Dates.uncertainDate(() -> 0),
                bare.person().sex()));
        ResidentRecord headless =
                bare.withMembership(Membership.withoutHead(bare.membership().household()));
        ResidentRecord removed = bare.withRemoval(Optional.of(removal(() -> 0)));
        OtherItems items = otherItems(() -> 0);
        while (items.cards().isEmpty()
                || items.remarks().isEmpty()
                || items.cautionNotes().isEmpty()) {
            items = otherItems(chance::nextLong);
        }
        return List.of(bare, unnamed, headless, removed, bare.withOtherItems(items), removed.withOtherItems(items));
    }

    private static ResidentRecord record(RandomGenerator random) {
        Chance chance = Chance.over(random);
        RegisterDate becameResidentOn = Dates.registerDate(random);
        ResidentRecord.Builder record = ResidentRecord.builder();
        record.addressee(Codes.addresseeNumber(random))
                .person(Persons.person(random))
                .details(Persons.fullDetails(random, becameResidentOn))
                .residence(residence(random, becameResidentOn))
                .membership(membership(random))
                .otherItems(otherItems(random));
        if (chance.below(12) < 11) {
            record.recordCode(Codes.residentRecordCode(random));
        }
        if (chance.below(3) > 0) {
            record.individualNumber(Codes.individualNumber(random));
        }
        return record.build();
    }

    private static Residence residence(RandomGenerator random, RegisterDate becameResidentOn) {
        Chance chance = Chance.over(random);
        MunicipalityCode municipality = Places.municipality(random);
        Residence.Builder residence = Residence.builder()
                .address(Places.address(random, municipality))
                .previousAddress(Places.outsideAddress(random))
                .addressSetOn(chance.below(2) == 0 ? becameResidentOn : Dates.registerDate(random));
        if (chance.below(4) > 0) {
            residence.notifiedOn(Dates.day(random));
        }
        if (chance.below(3) == 2) {
            residence.earlier(EarlierAddresses.builder()
                    .addressBeforeMove(Places.address(random, municipality))
                    .lastRegisteredAddress(Places.outsideAddress(random))
                    .previousHeadName(Persons.name(random))
                    .build());
        }
        return residence.build();
    }

    private static Membership membership(RandomGenerator random) {
        return switch (Chance.over(random).below(8)) {
            case 7 -> Membership.withoutHead(Codes.householdNumber(random));
            case 4, 5, 6 ->
                Membership.of(Codes.householdNumber(random), Relationships.ofMember(random), Persons.name(random));
            default -> Membership.of(Codes.householdNumber(random), Relationship.HEAD, Persons.name(random));
        };
    }

    private static Qualifications qualifications(RandomGenerator random) {
        Chance chance = Chance.over(random);
        Qualifications.Builder all = Qualifications.builder().onElectoralRoll(chance.below(2) == 1);
        if (chance.below(2) == 1) {
            all.nationalHealthInsurance(coverage(random));
        }
        if (chance.below(3) == 2) {
            all.lateStageElderlyMedicalCare(coverage(random)).longTermCareInsurance(coverage(random));
        }
        if (chance.below(2) == 1) {
            all.nationalPension(new NationalPension(
                    coverage(random),
                    Optional.of(BasicPensionNumber.of(
                            Codes.residentRecordCode(random).digits().substring(1))),
                    Optional.of(CATEGORIES.get(chance.below(CATEGORIES.size()))),
                    perhapsDay(random)));
        }
        if (chance.below(4) == 3) {
            LocalDate from = Dates.day(random);
            all.childAllowance(new ChildAllowance(Optional.of(YearMonth.from(from)), Optional.empty()));
        }
        return all.build();
    }

    private static Coverage coverage(RandomGenerator random) {
        return new Coverage(Chance.over(random).below(4) < 3, perhapsDay(random), perhapsDay(random));
    }

    private static Optional<LocalDate> perhapsDay(RandomGenerator random) {
        return Chance.over(random).below(3) < 2 ? Optional.of(Dates.day(random)) : Optional.empty();
    }

    private static CertificateSerialNumber serial(Chance chance) {
        return CertificateSerialNumber.of(Long.toString(chance.below(1_000_000_000_000L)));
    }
}
