package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A card issued to the person (カードの発行状況), as the network last told it. Its number is no item of the record.
 *
 * <p>Source: standard specification 1.1.1, 7.1.2; My Number Act Art. 16-2 to 17.
 *
 * @param kind which card
 * @param issuedOn when it was issued
 * @param expiresOn the last day of its validity
 * @param lapsedOn when it lapsed before that or was handed back
 */
public record HeldCard(
        Kind kind, Optional<LocalDate> issuedOn, Optional<LocalDate> expiresOn, Optional<LocalDate> lapsedOn) {

    /** Which card (カードの種類). */
    public enum Kind {
        /** 個人番号カード. */
        INDIVIDUAL_NUMBER_CARD("個人番号カード"),
        /** 住民基本台帳カード, issued until 2015. */
        BASIC_RESIDENT_REGISTRATION_CARD("住民基本台帳カード");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * Whether the card was valid on a day, as far as its days are known.
     *
     * @param day the day
     * @return false if it was not yet issued, had expired, or had lapsed by then
     */
    public boolean isValidOn(LocalDate day) {
        return issuedOn.map(first -> !day.isBefore(first)).orElse(true)
                && expiresOn.map(last -> !day.isAfter(last)).orElse(true)
                && lapsedOn.map(day::isBefore).orElse(true);
    }
}
