package juki.registry.network.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Request for disclosure (開示請求, kaiji seikyū): a person asks prefecture or national body for the own identity information.
 *
 * <p>It is answered also where there is none. Source: Basic Resident Registration Act Art. 30-32, 30-33. Immutable; {@code
 * toString} does not show who asks.
 *
 * @param code the resident record code of whoever asks
 * @param receivedOn the day on which it was received
 * @param extension that it cannot be answered in time, if that was notified
 */
public record DisclosureRequest(ResidentRecordCode code, LocalDate receivedOn, Optional<Extension> extension) {

    /**
     * Extension (期限の延長): within the thirty days the person was notified in writing why they cannot be kept, and until when it will
     * be answered. Source: Art. 30-33 para. 2.
     *
     * @param notifiedOn the day on which that was notified
     * @param reason why, as difficulties of the office; not blank
     * @param until the day until which it will be answered
     */
    public record Extension(LocalDate notifiedOn, String reason, LocalDate until) {

        /**
         * An extension.
         *
         * @param notifiedOn the day on which that was notified
         * @param reason why
         * @param until the day until which it will be answered
         * @throws IllegalArgumentException if no reason is given
         */
        public Extension {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason: must be given");
            }
        }
    }

    /**
     * A request.
     *
     * @param code the resident record code of whoever asks
     * @param receivedOn the day on which it was received
     * @param extension that it cannot be answered in time
     * @throws IllegalArgumentException if the extension was not notified within the thirty days, or does not end after them
     */
    public DisclosureRequest {
        LocalDate lastDay = StatutoryPeriod.DISCLOSURE_ANSWER.period().lastDay(receivedOn);
        extension.ifPresent(later -> {
            if (later.notifiedOn().isBefore(receivedOn) || later.notifiedOn().isAfter(lastDay)) {
                throw new IllegalArgumentException("extension: must be notified within the thirty days");
            }
            if (!later.until().isAfter(lastDay)) {
                throw new IllegalArgumentException("extension: must end after the thirty days");
            }
        });
    }

    /**
     * A request as it is received.
     *
     * @param code the resident record code of whoever asks
     * @param receivedOn the day on which it was received
     * @return the request
     */
    public static DisclosureRequest of(ResidentRecordCode code, LocalDate receivedOn) {
        return new DisclosureRequest(code, receivedOn, Optional.empty());
    }

    /**
     * This request, extended.
     *
     * @param later why, and until when
     * @return the request
     * @throws IllegalArgumentException if the extension was not notified within the thirty days, or does not end after them
     */
    public DisclosureRequest extended(Extension later) {
        return new DisclosureRequest(code, receivedOn, Optional.of(later));
    }

    /**
     * {@return the last day on which it may be answered: thirty days from its receipt, which is the first of them, or that of the
     * extension; closed days do not move it, as the body that answers is no municipality}
     */
    public LocalDate answerBy() {
        return extension
                .map(Extension::until)
                .orElseGet(() -> StatutoryPeriod.DISCLOSURE_ANSWER.period().lastDay(receivedOn));
    }

    /** {@return {@code DisclosureRequest[} and the day of receipt} */
    @Override
    public String toString() {
        return "DisclosureRequest[" + receivedOn + "]";
    }
}
