package juki.registry.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Notice to the supplementary family register (戸籍附票記載事項通知, koseki fuhyō kisai jikō tsūchi): what the mayor of the family
 * register must be told after a change of a record.
 *
 * <p>It is a value that follows from a change; sending it is the host's work. Told is whoever has a family register on the
 * record, here or elsewhere: when a record is made, when an item of the supplementary register changes, when somebody leaves
 * for abroad, and when a record is removed ex officio or its entry undone. Of a move-out inside Japan the municipality moved to
 * tells, of a death the family register knows itself; that these two are not told is our reading. Immutable and thread-safe;
 * {@code toString} shows no personal data. Source: Basic Resident Registration Act Art. 17, Art. 19 para. 1; standard
 * specification 7.1.1.1, 7.2.4.
 */
@RegistryValue
@Value.Immutable
public abstract class SupplementaryRegisterNotice {

    /** What is to be done in the supplementary register (附票の記載・消除・修正). */
    public enum Kind {
        /** 記載, the address is to be entered. */
        ENTRY("記載"),
        /** 消除, the person is on no register any more. */
        DELETION("消除"),
        /** 修正, an item has changed. */
        CORRECTION("修正");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    SupplementaryRegisterNotice() {}

    /** {@return what is to be done} */
    public abstract Kind kind();

    /** {@return whose record changed} */
    public abstract AddresseeNumber addressee();

    /** {@return the number of the entry of which the notice tells; notices of one person go out in this order} */
    public abstract int historyNumber();

    /** {@return the day on which it was recorded} */
    public abstract LocalDate processingDate();

    /** {@return the family register to whose mayor it goes} */
    public abstract FamilyRegisterIndication familyRegister();

    /** {@return the name} */
    public abstract PersonName name();

    /** {@return the date of birth} */
    @Value.Redacted
    public abstract RegisterDate dateOfBirth();

    /** {@return the sex} */
    @Value.Redacted
    public abstract Sex sex();

    /** {@return the resident record code, of a removed record the one it had} */
    public abstract Optional<ResidentRecordCode> recordCode();

    /** {@return the address; empty once the record is removed} */
    public abstract Optional<Address> address();

    /** {@return the destination of somebody who leaves the country (国外転出者である旨)} */
    public abstract Optional<OutsideAddress> abroad();

    /** {@return the date of settling at the address, or that of the cause of the removal} */
    public abstract RegisterDate since();

    /**
     * The notices that follow from a change.
     *
     * @param change the change
     * @param before the register against which it was folded
     * @return the notices, those of one person in order
     */
    public static List<SupplementaryRegisterNotice> of(RegisterChange change, ResidentRegister before) {
        List<SupplementaryRegisterNotice> notices = new ArrayList<>();
        Map<AddresseeNumber, HistoryEntry> last = new HashMap<>();
        change.entries().forEach(entry -> last.put(entry.addressee(), entry));
        for (HistoryEntry entry : change.entries()) {
            // The end of one record before another of the same person is told with that.
            if (last.get(entry.addressee()) == entry) {
                notice(entry, before.record(entry.addressee()).orElse(null)).ifPresent(notices::add);
            }
        }
        return Collections.unmodifiableList(notices);
    }

    private static Optional<SupplementaryRegisterNotice> notice(HistoryEntry entry, @Nullable ResidentRecord before) {
        ResidentRecord after = entry.record();
        boolean wasTold =
                before != null && before.isLiving() && register(before).isPresent();
        if (after.isLiving()) {
            if (before == null || !wasTold) {
                return told(Kind.ENTRY, entry);
            }
            return items(before).equals(items(after)) ? Optional.empty() : told(Kind.CORRECTION, entry);
        }
        ChangeReason reason = entry.reason().orElse(null);
        boolean deletes = reason == ChangeReason.MOVE_OUT_ABROAD
                || reason == ChangeReason.EX_OFFICIO_DELETION
                || reason == ChangeReason.ENTRY_CANCELLED;
        return wasTold && deletes ? told(Kind.DELETION, entry) : Optional.empty();
    }

    private static Optional<SupplementaryRegisterNotice> told(Kind kind, HistoryEntry entry) {
        ResidentRecord record = entry.record();
        return register(record)
                .map(register -> builder()
                        .kind(kind)
                        .addressee(record.addressee())
                        .historyNumber(entry.historyNumber())
                        .processingDate(entry.processingDate())
                        .familyRegister(register)
                        .name(record.name())
                        .dateOfBirth(record.person().dateOfBirth())
                        .sex(record.person().sex())
                        .recordCode(record.recordCode())
                        .address(Optional.of(record.residence().address()).filter(any -> record.isLiving()))
                        .abroad(record.removal()
                                .filter(removal -> removal.reason() == ChangeReason.MOVE_OUT_ABROAD)
                                .flatMap(Removal::planned)
                                .map(plan -> plan.destination()))
                        .since(record.removal()
                                .map(Removal::occurredOn)
                                .orElse(record.residence().addressSetOn()))
                        .build());
    }

    /** The family register of a Japanese resident who has one that is known. */
    private static Optional<FamilyRegisterIndication> register(ResidentRecord record) {
        return record.details() instanceof JapaneseResident japanese
                ? japanese.familyRegister().filter(FamilyRegisterIndication::namesRegister)
                : Optional.empty();
    }

    /** The items of a record that the supplementary register has too. */
    private static List<Object> items(ResidentRecord record) {
        return List.of(
                register(record),
                record.person(),
                record.recordCode(),
                record.residence().address(),
                record.residence().addressSetOn());
    }

    /** {@return a builder; kind, person, day, register and date are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    public static final class Builder extends ImmutableSupplementaryRegisterNotice.Builder {
        Builder() {}
    }
}
