package juki.registry.network.provision;

import java.time.LocalDateTime;

/**
 * Authenticated operator (認証された操作者, ninshō sareta sōsasha): somebody, or some machine, of whom the host vouches that it is the one it
 * says it is.
 *
 * <p>Nobody here can verify it: whoever makes one says how it was authenticated, when, and until when that counts. Immutable. Source:
 * the ministry's report of December 2021, note 42: operators are authenticated at every operation, as by the veins of the palm.
 *
 * @param id how the agency names the operator; no personal name
 * @param agency the name of the agency
 * @param method how it was authenticated
 * @param at when it was authenticated
 * @param until when that no longer counts; later than {@code at}
 */
public record AuthenticatedOperator(String id, String agency, Method method, LocalDateTime at, LocalDateTime until) {

    /** How an operator was authenticated (認証の方法). */
    public enum Method {
        /** 生体認証, by something of the body, as the veins of the palm. */
        BIOMETRIC("生体認証"),
        /** 操作者用カード, by a card and its secret. */
        CARD("操作者用カード"),
        /** 暗証番号等, by a secret alone. */
        SECRET("暗証番号等"),
        /** システム間の相互認証, a machine of the agency and the holder's have authenticated each other. */
        MACHINE("システム間の相互認証");

        private final String wording;

        Method(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * An authenticated operator.
     *
     * @param id how the agency names the operator
     * @param agency the name of the agency
     * @param method how it was authenticated
     * @param at when it was authenticated
     * @param until when that no longer counts
     * @throws IllegalArgumentException if a name is blank, or the end is not after the beginning
     */
    public AuthenticatedOperator {
        if (id.isBlank() || agency.isBlank()) {
            throw new IllegalArgumentException("id: neither operator nor agency must be blank");
        }
        if (!until.isAfter(at)) {
            throw new IllegalArgumentException("until: must be after the authentication");
        }
    }

    /**
     * Whether the authentication counts at a time.
     *
     * @param time the time
     * @return true from the authentication on, and no longer at its end
     */
    public boolean countsAt(LocalDateTime time) {
        return !time.isBefore(at) && time.isBefore(until);
    }
}
