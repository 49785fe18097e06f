package juki.registry.network.disclosure;

import java.time.LocalDate;
import java.util.List;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.IdentityItem;

/**
 * Request for correction (訂正等の申出, teisei-tō no mōshide): who was disclosed the own identity information asks to have it corrected.
 *
 * <p>It is investigated without delay, and the result is notified in writing; the Act sets no number of days. A holder does not change
 * what a municipality has notified: where the person is right, the municipality is told, and its notice corrects it (our reading, as
 * nothing else may be stored, Art. 30-6 and 30-7). Immutable; {@code toString} does not show who asks, nor for what. Source: Basic
 * Resident Registration Act Art. 30-35.
 *
 * @param number its number at the desk, at least 1
 * @param code the resident record code of whoever asks
 * @param receivedOn the day on which it was received
 * @param claims what is asked; at least one
 * @param state what has come of it
 */
public record CorrectionRequest(
        long number, ResidentRecordCode code, LocalDate receivedOn, List<Claim> claims, State state) {

    /** What is to be done to an item (申出の内容). */
    public enum Action {
        /** 訂正, what is written is wrong. */
        CORRECT("訂正"),
        /** 追加, something is missing. */
        ADD("追加"),
        /** 削除, something must not be there. */
        DELETE("削除");

        private final String wording;

        Action(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * Claim (申出事項): an item, and what is to be done to it. {@code toString} does not show how it should read.
     *
     * @param item the item
     * @param action what is to be done to it
     * @param claimed how it should read; blank if it must not be there
     */
    public record Claim(IdentityItem item, Action action, String claimed) {

        /**
         * A claim.
         *
         * @param item the item
         * @param action what is to be done to it
         * @param claimed how it should read
         * @throws IllegalArgumentException if it is not said how it should read, or said of what must not be there
         */
        public Claim {
            if (claimed.isBlank() != (action == Action.DELETE)) {
                throw new IllegalArgumentException("claimed: must be given unless the item is to be deleted");
            }
        }

        /** {@return {@code Claim[}, the item and what is to be done to it} */
        @Override
        public String toString() {
            return "Claim[" + item + ", " + action + "]";
        }
    }

    /** What has come of a request (申出の状態). */
    public sealed interface State {

        /** 受付, it was received. */
        record Received() implements State {}

        /**
         * 調査中, it is investigated.
         *
         * @param since since when
         */
        record UnderInvestigation(LocalDate since) implements State {}

        /**
         * 回答済, the result was notified in writing.
         *
         * @param on when
         * @param outcome the result
         * @param reason why, as the person was told; not blank
         */
        record Answered(LocalDate on, Outcome outcome, String reason) implements State {

            /**
             * An answer.
             *
             * @param on when
             * @param outcome the result
             * @param reason why
             * @throws IllegalArgumentException if no reason is given
             */
            public Answered {
                if (reason.isBlank()) {
                    throw new IllegalArgumentException("reason: must be given");
                }
            }

            /** {@return {@code Answered[}, the day and the result} */
            @Override
            public String toString() {
                return "Answered[" + on + ", " + outcome + "]";
            }
        }
    }

    /** Result of the investigation (調査の結果). */
    public enum Outcome {
        /** 訂正, the municipality has notified it as claimed. */
        CORRECTED("訂正"),
        /** 市町村へ連絡, the municipality whose notice it was is told, and decides. */
        REFERRED("市町村へ連絡"),
        /** 訂正しない, it is right as it stands. */
        UNCHANGED("訂正しない");

        private final String wording;

        Outcome(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * A request.
     *
     * @param number its number at the desk
     * @param code the resident record code of whoever asks
     * @param receivedOn the day on which it was received
     * @param claims what is asked
     * @param state what has come of it
     * @throws IllegalArgumentException if the number is less than 1, nothing is asked, or something came of it before it was received
     */
    public CorrectionRequest {
        claims = List.copyOf(claims);
        if (number < 1) {
            throw new IllegalArgumentException("number: must be at least 1");
        }
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("claims: must be at least one");
        }
        if (dayOf(state, receivedOn).isBefore(receivedOn)) {
            throw new IllegalArgumentException("state: must not be before the receipt");
        }
    }

    private static LocalDate dayOf(State state, LocalDate receivedOn) {
        if (state instanceof State.UnderInvestigation investigation) {
            return investigation.since();
        }
        return state instanceof State.Answered answered ? answered.on() : receivedOn;
    }

    /** {@return whether the result was notified} */
    public boolean isAnswered() {
        return state instanceof State.Answered;
    }

    /**
     * This request in a later state.
     *
     * @param later the state
     * @return the request
     * @throws IllegalArgumentException if the state is none that can follow: a request is received, investigated, and answered once
     */
    CorrectionRequest in(State later) {
        boolean follows = state instanceof State.Received && later instanceof State.UnderInvestigation
                || state instanceof State.UnderInvestigation && later instanceof State.Answered;
        if (!follows || dayOf(later, receivedOn).isBefore(dayOf(state, receivedOn))) {
            throw new IllegalArgumentException("state: cannot follow the present one");
        }
        return new CorrectionRequest(number, code, receivedOn, claims, later);
    }

    /** {@return {@code CorrectionRequest[}, number and state} */
    @Override
    public String toString() {
        return "CorrectionRequest[" + number + ", " + state + "]";
    }
}
