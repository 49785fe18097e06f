package juki.registry.network.log;

import java.time.LocalDate;
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
 */
public record DisclosureRequest(ResidentRecordCode code, LocalDate receivedOn) {

    /**
     * {@return the last day on which it may be answered, thirty days from its receipt, which is the first of them; closed days do not
     * move it, as the body that answers is no municipality}
     */
    public LocalDate answerBy() {
        return StatutoryPeriod.DISCLOSURE_ANSWER.period().lastDay(receivedOn);
    }

    @Override
    public String toString() {
        return "DisclosureRequest[" + receivedOn + "]";
    }
}
