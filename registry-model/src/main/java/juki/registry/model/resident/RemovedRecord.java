package juki.registry.model.resident;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Removed record (除票, johyō): a record after its removal, or the old one after recompilation (改製), as it is filed and kept.
 *
 * <p>After a recompilation its owner lives here still: {@link #isOfPresentResident()}. An error found later is not corrected
 * in place; a {@link CautionNote} says so. Immutable and thread-safe; {@code toString} shows no personal data. Source: Basic
 * Resident Registration Act Art. 15-2, Art. 15-3; Order Art. 34; standard specification 1.1.5, 9.3.
 */
@RegistryValue
@Value.Immutable
public abstract class RemovedRecord {

    /** The order in which removed records are filed (処理年月日順): by day of processing, then addressee and history number. */
    public static final Comparator<RemovedRecord> IN_ORDER_OF_PROCESSING = Comparator.comparing(
                    RemovedRecord::processedOn)
            .thenComparing(removed -> removed.record().addressee().digits())
            .thenComparingInt(RemovedRecord::historyNumber);

    RemovedRecord() {}

    /** {@return the record with its removal} */
    @Value.Parameter
    public abstract ResidentRecord record();

    /** {@return the history number of the entry that removed it} */
    @Value.Parameter
    public abstract int historyNumber();

    /** {@return the day on which the removal or the recompilation was recorded (処理日)} */
    @Value.Parameter
    public abstract LocalDate processedOn();

    /**
     * How long removed records are kept (除票の保存期間).
     *
     * @param live how long beside the living ones
     * @param total how long in all
     */
    public record Retention(Period live, Period total) {
        /**
         * Five years live (standard specification 1.1.5, 9.3) and 150 years in all (Order Art. 34 para. 1, for records removed
         * since 2014-06-20, whose five years had not passed on 2019-06-20).
         */
        public static final Retention STANDARD = new Retention(Period.ofYears(5), Period.ofYears(150));

        /**
         * The live time is part of the whole.
         *
         * @param live how long beside the living ones
         * @param total how long in all
         */
        public Retention {
            if (live.isNegative() || total.toTotalMonths() < live.toTotalMonths()) {
                throw new IllegalArgumentException("total: must not be shorter than live");
            }
        }
    }

    /**
     * A record after its removal.
     *
     * @param record the record, removed
     * @param historyNumber the history number of the entry that removed it
     * @param processedOn the day on which that was recorded
     * @return the removed record
     * @throws IllegalArgumentException if the record is living or the number below 1
     */
    public static RemovedRecord of(ResidentRecord record, int historyNumber, LocalDate processedOn) {
        return ImmutableRemovedRecord.of(record, historyNumber, processedOn);
    }

    /** {@return whether it was recompiled and its owner is a resident still} */
    public boolean isOfPresentResident() {
        return record().state() == RecordState.RESIDENT;
    }

    /**
     * The last day on which it stays beside the living records; later it may be moved to the store of removed records.
     *
     * @param retention for how long
     * @return the day; the day of processing is not counted (Civil Code Art. 140, Art. 143)
     */
    public LocalDate liveUntil(Retention retention) {
        return processedOn().plus(retention.live());
    }

    /**
     * The last day on which it must be kept.
     *
     * @param retention for how long
     * @return the day; the day of processing is not counted, so that it is kept a day longer than if it were
     */
    public LocalDate keptUntil(Retention retention) {
        return processedOn().plus(retention.total());
    }

    /** The record is removed by an entry of its history. */
    @Value.Check
    void check() {
        if (record().isLiving()) {
            throw new IllegalArgumentException("record: must be removed");
        }
        if (historyNumber() < 1) {
            throw new IllegalArgumentException("historyNumber: must be 1 or more");
        }
    }
}
