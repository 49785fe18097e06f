package juki.registry.network.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/** Records with everything changed that must not leave the municipality, and everything kept that may. */
final class Disguise {

    private static final HouseholdNumber HOUSEHOLD = HouseholdNumber.of(987_654_321L);
    private static final OutsideAddress ELSEWHERE = OutsideAddress.domestic(MunicipalityCode.of("131016"), "架空町隠れ番地");
    private static final LocalDate DAY = LocalDate.of(1999, 9, 9);

    private Disguise() {}

    static ResidentRecord of(ResidentRecord record) {
        return record.withMembership(Membership.of(HOUSEHOLD, Relationship.COHABITANT, PersonName.of("秘密　主")))
                .withPerson(disguised(record.person()))
                .withDetails(disguised(record.details()))
                .withResidence(disguised(record.residence()))
                .withPlannedMoveOut(Optional.of(new PlannedMoveOut(DAY, ELSEWHERE)))
                .withRemoval(record.removal().map(Disguise::disguised))
                .withOtherItems(OtherItems.builder()
                        .adultWard(true)
                        .addRemarks(Remark.of("秘密の備考"))
                        .addCautionNotes(CautionNote.of(1, RecordItem.RECORD_CODE, "秘密の留意事項"))
                        .build());
    }

    private static Person disguised(Person person) {
        PersonName name = person.name();
        // Where the family register shows the reading, only the day is another; any other reading is quite another.
        return person.withName(name.furigana()
                .filter(reading -> reading.origin() == Furigana.Origin.FAMILY_REGISTER)
                .map(reading -> name.withFurigana(
                        Furigana.of(reading.text()).confirmedBy(Furigana.Origin.FAMILY_REGISTER, DAY)))
                .orElse(name.withFurigana(Furigana.of("ヒミツノヨミ").confirmedBy(Furigana.Origin.PERSON, DAY))));
    }

    private static ResidentDetails disguised(ResidentDetails details) {
        if (details instanceof JapaneseResident japanese) {
            return japanese.withFamilyRegister(FamilyRegisterIndication.of("架空県秘密市一番地", "秘密　筆頭"))
                    .withBecameResidentOn(CalendarDate.of(DAY));
        }
        ForeignResident foreign = (ForeignResident) details;
        return ForeignResident.builder()
                .nationality(Nationality.of("826", "英国"))
                .legalClass(LegalClass.TRANSITIONAL_BY_BIRTH)
                .addAllCommonNames(foreign.commonNames())
                .becameResidentOn(CalendarDate.of(DAY))
                .build();
    }

    private static Residence disguised(Residence residence) {
        return Residence.builder()
                .address(residence.address().withPostalCode(PostalCode.of("9999999")))
                .addressSetOn(CalendarDate.of(DAY))
                .previousAddress(ELSEWHERE)
                .notifiedOn(DAY)
                .build();
    }

    private static Removal disguised(Removal removal) {
        return Removal.builder()
                .reason(removal.reason())
                .occurredOn(removal.occurredOn())
                .planned(removal.planned().map(plan -> new PlannedMoveOut(plan.on(), ELSEWHERE)))
                .confirmedDestination(ELSEWHERE)
                .confirmedOn(DAY)
                .build();
    }

    static RegisterChange of(RegisterChange change) {
        return RegisterChange.builder()
                .event(change.event())
                .addAllEntries(change.entries().stream().map(Disguise::of).toList())
                .build();
    }

    private static HistoryEntry of(HistoryEntry entry) {
        return HistoryEntry.builder()
                .historyNumber(entry.historyNumber())
                .event(entry.event())
                .record(of(entry.record()))
                .ownReason(entry.ownReason())
                .cancels(entry.cancels())
                .build();
    }

    /** A register whose records are in disguise. */
    static ResidentRegister of(ResidentRegister register) {
        return new ResidentRegister() {
            @Override
            public MunicipalityCode municipality() {
                return register.municipality();
            }

            @Override
            public Optional<ChangeHistory> history(AddresseeNumber addressee) {
                throw new AssertionError("what is due must follow from the records alone");
            }

            @Override
            public Optional<ResidentRecord> record(AddresseeNumber addressee) {
                return register.record(addressee).map(Disguise::of);
            }

            @Override
            public Optional<Household> household(HouseholdNumber number) {
                throw new AssertionError("households must not be asked for");
            }

            @Override
            public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
                return register.holderOf(code);
            }

            @Override
            public List<AddresseeNumber> agreeingWith(Person person) {
                return List.of();
            }
        };
    }
}
