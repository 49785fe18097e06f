package juki.registry.model.datalist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Handling;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * One row of the data list (データリストの1行, dēta risuto no ichigyō): one person's whole record as it stood at one history
 * number, and the change that made it so.
 *
 * <p>Its key is addressee number, history number and branch. Immutable and thread-safe. Source: standard data list, set
 * 住民情報; standard specification 1.2.1.
 */
@RegistryValue
@Value.Immutable
public abstract class DataListRow {

    DataListRow() {}

    /** {@return the history number (履歴番号)} */
    public abstract int historyNumber();

    /** {@return the branch of the history number (履歴番号の枝番), where the other system counts any} */
    public abstract OptionalInt historyBranch();

    /** {@return whether this is the person's newest row (最新フラグ); empty if the file does not say} */
    public abstract Optional<Boolean> newest();

    /** {@return the reason of the change (異動事由)} */
    public abstract Optional<ChangeReason> reason();

    /** {@return when the change took effect in life (異動年月日)} */
    public abstract Optional<RegisterDate> changeDate();

    /** {@return the day on which it was recorded (処理日)} */
    public abstract Optional<LocalDate> processingDate();

    /** {@return the day on which it was notified, applied for or requested (異動届出年月日)} */
    public abstract Optional<LocalDate> notifiedOn();

    /** {@return where it was entered (入力場所, 入力端末) and who notified it (届出人氏名)} */
    @Value.Default
    public Handling handling() {
        return Handling.none();
    }

    /** {@return the place in the order of the household (記載順位), from 1} */
    public abstract OptionalInt memberOrder();

    /** {@return the record after the change} */
    public abstract ResidentRecord record();

    /** {@return whose row} */
    public AddresseeNumber addressee() {
        return record().addressee();
    }

    /**
     * The row of an entry of a history.
     *
     * @param entry the entry
     * @param newest whether it is the person's last
     * @return the row, without a place in the order of the household
     */
    public static DataListRow of(HistoryEntry entry, boolean newest) {
        return builder()
                .historyNumber(entry.historyNumber())
                .newest(newest)
                .reason(entry.event().reason())
                .changeDate(entry.changeDate())
                .processingDate(entry.processingDate())
                .notifiedOn(entry.event().basis().day())
                .handling(entry.event().handling())
                .record(entry.record())
                .build();
    }

    /**
     * This row with a place in the order of the household.
     *
     * @param value the place, from 1
     * @return the row
     */
    public abstract DataListRow withMemberOrder(int value);

    /** Numbers start at 1. */
    @Value.Check
    void check() {
        if (historyNumber() < 1) {
            throw new IllegalArgumentException("historyNumber: must be at least 1");
        }
    }

    /** {@return a builder; history number and record are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    public static final class Builder extends ImmutableDataListRow.Builder {
        Builder() {}
    }
}
