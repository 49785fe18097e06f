package juki.registry.network.notice;

import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.network.notice.ChangeCause.Operation;

/**
 * Change information (変更情報, henkō jōhō): why identity information was notified, when the cause arose, and what was before.
 *
 * <p>Of a deletion nothing is before: the identity information itself is what was recorded. Of a resident record code written for
 * the first time on a record that had none nothing is before either (その旨). Immutable; {@code toString} shows the cause alone.
 * Source: Basic Resident Registration Act Art. 30-6 para. 1; Order Art. 30-5; Ordinance Art. 11.
 *
 * @param cause the cause
 * @param occurredOn the date of the cause (事由の生じた年月日); of a move-out the planned day
 * @param ofForeignResident whether it is about the record of a foreign resident, which the words of the cause then say
 * @param before the identity information before a correction; empty for entry, deletion, and the first code of a record
 */
public record ChangeInformation(
        ChangeCause cause, RegisterDate occurredOn, boolean ofForeignResident, Optional<IdentityInformation> before) {

    /**
     * Change information.
     *
     * @param cause the cause
     * @param occurredOn the date of the cause
     * @param ofForeignResident whether it is about the record of a foreign resident
     * @param before the identity information before a correction
     * @throws IllegalArgumentException if something is before an entry or a deletion, or nothing before a correction other than
     *     the first code of a record
     */
    public ChangeInformation {
        boolean corrects = cause.operation() == Operation.CORRECTION;
        if (before.isPresent() && !corrects) {
            throw new IllegalArgumentException("before: nothing is before an entry or a deletion");
        }
        if (before.isEmpty() && corrects && cause != ChangeCause.RECORD_CODE_EX_OFFICIO_ENTRY) {
            throw new IllegalArgumentException("before: must be told of a correction");
        }
    }

    /** {@return what was done to the record} */
    public Operation operation() {
        return cause.operation();
    }

    /** {@return the words of the Order: 転出, 外国人住民に係る転出} */
    public String wording() {
        return ofForeignResident ? "外国人住民に係る" + cause.wording() : cause.wording();
    }

    /** {@return {@code ChangeInformation[} and the cause} */
    @Override
    public String toString() {
        return "ChangeInformation[" + cause + "]";
    }
}
