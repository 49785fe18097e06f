package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;

/**
 * Dispute about a residence (住所の認定に関する市町村長の意見の相違): the mayors concerned disagree, and ask the governor, or the minister where
 * they are of different prefectures, who decides in writing with reasons within sixty days; a mayor may sue within thirty days.
 *
 * <p>The day of asking and the day of the decision are not counted (Civil Code Art. 140). Source: Basic Resident Registration Act Art.
 * 33. Immutable and thread-safe.
 *
 * @param one a municipality concerned
 * @param other the other
 * @param askedOn the day on which the decision was asked for
 * @param decision the decision; empty until there is one
 */
public record ResidenceDispute(
        MunicipalityCode one, MunicipalityCode other, LocalDate askedOn, Optional<Decision> decision) {

    private static final int DAYS_TO_DECIDE = 60;
    private static final int DAYS_TO_SUE = 30;

    /** Who decides (決定権者). */
    public enum Decider {
        /** 都道府県知事: the municipalities lie in one prefecture. */
        GOVERNOR,
        /** 主務大臣: they lie in several. */
        MINISTER
    }

    /**
     * A decision (決定, kettei).
     *
     * @param day the day on which it was given
     * @param residence the municipality of the residence, one of the two
     * @param reasons the written reasons, not blank
     */
    public record Decision(LocalDate day, MunicipalityCode residence, String reasons) {

        /**
         * Checks the reasons.
         *
         * @param day the day on which it was given
         * @param residence the municipality of the residence
         * @param reasons the written reasons
         * @throws IllegalArgumentException if they are blank
         */
        public Decision {
            if (reasons.isBlank()) {
                throw new IllegalArgumentException("reasons: a decision has written reasons");
            }
        }

        /** {@return the last day on which a mayor may sue} */
        public LocalDate suitUntil() {
            return day.plusDays(DAYS_TO_SUE);
        }

        /** {@return the day, neither the residence nor the reasons} */
        @Override
        public String toString() {
            return "Decision[" + day + "]";
        }
    }

    /**
     * Checks it.
     *
     * @param one a municipality concerned
     * @param other the other
     * @param askedOn the day on which the decision was asked for
     * @param decision the decision
     * @throws IllegalArgumentException if the municipalities are one, or the decision is before the asking or for a third
     */
    public ResidenceDispute {
        if (one.equals(other)) {
            throw new IllegalArgumentException("other: must be another municipality");
        }
        if (decision.isPresent()
                && (decision.get().day().isBefore(askedOn)
                        || !decision.get().residence().equals(one)
                                && !decision.get().residence().equals(other))) {
            throw new IllegalArgumentException("decision: for one of the two, not before it was asked for");
        }
    }

    /**
     * Two mayors disagree.
     *
     * @param one a municipality
     * @param other the other
     * @param askedOn the day on which the decision was asked for
     * @return the dispute
     * @throws IllegalArgumentException if the municipalities are one
     */
    public static ResidenceDispute between(MunicipalityCode one, MunicipalityCode other, LocalDate askedOn) {
        return new ResidenceDispute(one, other, askedOn, Optional.empty());
    }

    /** {@return who decides} */
    public Decider decider() {
        return one.prefecture() == other.prefecture() ? Decider.GOVERNOR : Decider.MINISTER;
    }

    /** {@return the last day for the decision} */
    public LocalDate decisionUntil() {
        return askedOn.plusDays(DAYS_TO_DECIDE);
    }

    /**
     * It is decided.
     *
     * @param given the decision
     * @return the dispute, decided
     * @throws IllegalStateException if it has been decided
     * @throws IllegalArgumentException if the decision is before the asking or for a third municipality
     */
    public ResidenceDispute decided(Decision given) {
        if (decision.isPresent()) {
            throw new IllegalStateException("the dispute has been decided");
        }
        return new ResidenceDispute(one, other, askedOn, Optional.of(given));
    }
}
