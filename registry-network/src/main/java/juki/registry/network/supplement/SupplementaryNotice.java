package juki.registry.network.supplement;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.register.SupplementaryRegisterNotice.Kind;

/**
 * Notice of identity information of a supplementary family register (附票本人確認情報の通知): from the mayor of the family register over the governor
 * to the national body.
 *
 * <p>Its change information is simpler than that of resident records: what was done, and since when. Immutable; {@code toString} shows
 * nobody. Source: Basic Resident Registration Act Art. 30-41; Order Art. 30-12-3.
 *
 * @param sender the municipality of the family register
 * @param number its number among the sender's notices
 * @param kind what was done: entry, deletion or correction
 * @param since since when it counts; of somebody who leaves the country the planned day
 * @param noticedOn the day of the notice
 * @param information the identity information
 */
public record SupplementaryNotice(
        MunicipalityCode sender,
        long number,
        Kind kind,
        RegisterDate since,
        LocalDate noticedOn,
        SupplementaryInformation information) {

    /**
     * The notice that follows where the supplementary register has taken what it was told.
     *
     * @param sender the municipality of the family register
     * @param number its number among the sender's notices
     * @param told what it was told
     * @param on the day of the notice
     * @return the notice; empty without a resident record code
     */
    public static Optional<SupplementaryNotice> of(
            MunicipalityCode sender, long number, SupplementaryRegisterNotice told, LocalDate on) {
        // Who leaves the country is deleted from the resident register; the supplementary register goes on and says so.
        Kind kind = told.abroad().isPresent() ? Kind.CORRECTION : told.kind();
        return SupplementaryInformation.of(told)
                .map(information -> new SupplementaryNotice(sender, number, kind, told.since(), on, information));
    }

    /** {@return {@code SupplementaryNotice[}, sender and kind} */
    @Override
    public String toString() {
        return "SupplementaryNotice[" + sender + ", " + kind + "]";
    }
}
