package juki.registry.network.notice;

import java.time.LocalDate;
import java.util.OptionalLong;
import juki.registry.codes.MunicipalityCode;

/**
 * Notice of identity information (本人確認情報の通知, hon'nin kakunin jōhō no tsūchi): what a municipality tells the prefecture and,
 * through it, the nation, when a record is made, removed or changed.
 *
 * <p>It carries identity information, change information, its number and its day; nothing else leaves a register. Resending (再送) is
 * sending the same notice again: whoever has it already does nothing. Resending for a changed reason (事由変更再送) is a notice of its
 * own that {@linkplain #amends() amends} an earlier one. Immutable and thread-safe; {@code toString} shows no personal data.
 * Source: Basic Resident Registration Act Art. 30-6, Art. 30-7; standard specification 7.1.1.1.
 *
 * @param number who sent it, and its place among the sender's notices
 * @param noticedOn the day on which the change was recorded and fell due to be notified
 * @param identity the identity information; of a removed record what was recorded
 * @param change why, when, and what was before
 * @param amends the number of the notice whose change information this one replaces; empty for an ordinary notice
 * @param byHand whether somebody completed it by hand, because no change of the register gave rise to it (手動補完)
 */
public record IdentityNotice(
        NoticeNumber number,
        LocalDate noticedOn,
        IdentityInformation identity,
        ChangeInformation change,
        OptionalLong amends,
        boolean byHand) {

    /**
     * A notice.
     *
     * @param number who sent it, and its place among the sender's notices
     * @param noticedOn the day
     * @param identity the identity information
     * @param change why, when, and what was before
     * @param amends the number of the notice that it amends
     * @param byHand whether it was completed by hand
     * @throws IllegalArgumentException if it amends itself or a later one
     */
    public IdentityNotice {
        if (amends.isPresent() && (amends.getAsLong() < 1 || amends.getAsLong() > number.follows())) {
            throw new IllegalArgumentException("amends: must be an earlier notice about the same person");
        }
    }

    /** {@return the municipality that sent it} */
    public MunicipalityCode sender() {
        return number.sender();
    }

    /** {@return {@code IdentityNotice[}, sender, number and cause} */
    @Override
    public String toString() {
        return "IdentityNotice[" + number.sender() + " " + number.value() + ", " + change.cause() + "]";
    }
}
