package juki.registry.rules.residence;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Policy of residence (認定の方針, nintei no hōshin): what municipalities and countries vary, and what the sources leave open.
 *
 * @param version the version to be written beside a determination, not blank
 * @param oneYear from which length on a stay or an absence moves the base; one year by the notice of 1971-03-31 (自治振第128号), as
 *     municipalities cite it
 * @param weeklyReturn whether somebody who is with the family every week has the residence there; yes by practice, no source seen
 * @param temporaryReturnMinimum from which length on somebody back from abroad for a time moves in; one year by replies of 1974 and
 *     1991, as a city cites them, while other municipalities have no minimum, which is an empty value
 * @param lodgingConsent what the manager's consent is worth; a factor by the Cabinet's answer of 2009-05-12
 * @param tieBreak what breaks a tie of two objectively equal places, in this order; an order of the library, since the sources name
 *     intention alone
 * @param tieNeedsSurvey whether a tie is broken only after a survey; yes, because without one it is not known to be a tie
 * @param traineeYardstick from which length on a residential course moves the base; one year, though an inquiry of 1967 took trainees of
 *     up to two years as staying residents of their old place
 * @param foreignShortStay what holds of a listed foreign resident whose stay is under one year; the Act records whoever stays more than
 *     three months, while the yardstick of one year would not
 * @param holdDays the days within which a hold must end; 90, between the 50 and 120 of the ordinances read
 * @param erasureNeedsSurvey whether a record is removed ex officio only after a completed survey; yes, as removing the only record
 *     takes away the vote and services, though cases decided without one are told
 * @param erasureSignals how many independent signs of absence it takes besides; two, a choice of the library
 * @param changedExpectationIsEvent whether the day on which an expectation changed is the date of the event; yes, though the source only
 *     says that one files then
 * @param lapsedCertificate whether the signature certificate of the old address, lapsed by the move-out, still identifies whoever moves
 *     in
 */
public record ResidencePolicy(
        String version,
        Period oneYear,
        boolean weeklyReturn,
        Optional<Period> temporaryReturnMinimum,
        LodgingConsent lodgingConsent,
        List<TieBreaker> tieBreak,
        boolean tieNeedsSurvey,
        Period traineeYardstick,
        ForeignShortStay foreignShortStay,
        int holdDays,
        boolean erasureNeedsSurvey,
        int erasureSignals,
        boolean changedExpectationIsEvent,
        LapsedCertificate lapsedCertificate) {

    /** What the consent of a lodging's manager is worth (管理者の同意の扱い). */
    public enum LodgingConsent {
        /** A factor: without it a settled life is investigated. */
        FACTOR,
        /** A condition: without it no residence. */
        REQUIRED,
        /** Nothing: a settled life of a year or more is enough, as title is no condition (Supreme Court 2003-06-26). */
        IGNORED
    }

    /** What may break a tie (同等の場合の決め手). */
    public enum TieBreaker {
        /** Where the family lives. */
        FAMILY,
        /** Where the school is. */
        SCHOOL,
        /** Where letters arrive. */
        MAIL,
        /** What the person declares. */
        INTENTION
    }

    /** What holds of a foreign resident who stays less than a year (1年未満の外国人住民). */
    public enum ForeignShortStay {
        /** Recorded, as the Act's groups begin above three months. */
        RECORDED,
        /** Measured by the yardstick of one year like anybody else. */
        YARDSTICK
    }

    /** What a lapsed signature certificate is worth between move-out and move-in (転出後の署名用電子証明書). */
    public enum LapsedCertificate {
        /** It identifies for fourteen days after the move, while the move-in may be filed in time. */
        FOURTEEN_DAYS,
        /** It identifies nobody. */
        REFUSED
    }

    private static final ResidencePolicy STANDARD = new ResidencePolicy(
            "2026-11",
            Period.ofYears(1),
            true,
            Optional.of(Period.ofYears(1)),
            LodgingConsent.FACTOR,
            List.of(TieBreaker.FAMILY, TieBreaker.SCHOOL, TieBreaker.MAIL, TieBreaker.INTENTION),
            true,
            Period.ofYears(1),
            ForeignShortStay.RECORDED,
            90,
            true,
            2,
            true,
            LapsedCertificate.FOURTEEN_DAYS);

    /**
     * Checks it.
     *
     * @param version the version to be written beside a determination
     * @param oneYear from which length on a stay or an absence moves the base
     * @param weeklyReturn whether somebody who is with the family every week has the residence there
     * @param temporaryReturnMinimum from which length on somebody back from abroad for a time moves in
     * @param lodgingConsent what the manager's consent is worth
     * @param tieBreak what breaks a tie of two objectively equal places
     * @param tieNeedsSurvey whether a tie is broken only after a survey
     * @param traineeYardstick from which length on a residential course moves the base
     * @param foreignShortStay what holds of a listed foreign resident whose stay is under one year
     * @param holdDays the days within which a hold must end
     * @param erasureNeedsSurvey whether a record is removed ex officio only after a completed survey
     * @param erasureSignals how many independent signs of absence it takes besides
     * @param changedExpectationIsEvent whether the day on which an expectation changed is the date of the event
     * @param lapsedCertificate whether the signature certificate of the old address
     * @throws IllegalArgumentException if the version is blank, a length or number is not positive, or a tie-breaker comes twice
     */
    public ResidencePolicy {
        tieBreak = List.copyOf(tieBreak);
        if (version.isBlank()) {
            throw new IllegalArgumentException("version: must not be blank");
        }
        requirePositive("oneYear", oneYear);
        requirePositive("traineeYardstick", traineeYardstick);
        temporaryReturnMinimum.ifPresent(minimum -> requirePositive("temporaryReturnMinimum", minimum));
        if (holdDays < 1) {
            throw new IllegalArgumentException("holdDays: must be at least 1");
        }
        if (erasureSignals < 1) {
            throw new IllegalArgumentException("erasureSignals: must be at least 1");
        }
        if (tieBreak.stream().distinct().count() != tieBreak.size()) {
            throw new IllegalArgumentException("tieBreak: each may come once");
        }
    }

    private static void requirePositive(String parameter, Period period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(parameter + ": must be positive");
        }
    }

    /** {@return the policy assumed where a municipality says nothing} */
    public static ResidencePolicy standard() {
        return STANDARD;
    }

    /** {@return a builder that begins with the standard policy; name the version when anything is changed} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, beginning with the standard one. */
    public static final class Builder {
        private String version = STANDARD.version();
        private Period oneYear = STANDARD.oneYear();
        private boolean weeklyReturn = STANDARD.weeklyReturn();
        private Optional<Period> temporaryReturnMinimum = STANDARD.temporaryReturnMinimum();
        private LodgingConsent lodgingConsent = STANDARD.lodgingConsent();
        private List<TieBreaker> tieBreak = STANDARD.tieBreak();
        private boolean tieNeedsSurvey = STANDARD.tieNeedsSurvey();
        private Period traineeYardstick = STANDARD.traineeYardstick();
        private ForeignShortStay foreignShortStay = STANDARD.foreignShortStay();
        private int holdDays = STANDARD.holdDays();
        private boolean erasureNeedsSurvey = STANDARD.erasureNeedsSurvey();
        private int erasureSignals = STANDARD.erasureSignals();
        private boolean changedExpectationIsEvent = STANDARD.changedExpectationIsEvent();
        private LapsedCertificate lapsedCertificate = STANDARD.lapsedCertificate();

        private Builder() {}

        /**
         * Sets version; see {@link ResidencePolicy}.
         *
         * @param value the version
         * @return this builder
         */
        public Builder version(String value) {
            version = value;
            return this;
        }

        /**
         * Sets oneYear; see {@link ResidencePolicy}.
         *
         * @param value the yardstick
         * @return this builder
         */
        public Builder oneYear(Period value) {
            oneYear = value;
            return this;
        }

        /**
         * Sets weeklyReturn; see {@link ResidencePolicy}.
         *
         * @param value whether weekly returns settle it
         * @return this builder
         */
        public Builder weeklyReturn(boolean value) {
            weeklyReturn = value;
            return this;
        }

        /**
         * Sets temporaryReturnMinimum; see {@link ResidencePolicy}.
         *
         * @param value the minimum, or nothing
         * @return this builder
         */
        public Builder temporaryReturnMinimum(Optional<Period> value) {
            temporaryReturnMinimum = value;
            return this;
        }

        /**
         * Sets lodgingConsent; see {@link ResidencePolicy}.
         *
         * @param value its worth
         * @return this builder
         */
        public Builder lodgingConsent(LodgingConsent value) {
            lodgingConsent = value;
            return this;
        }

        /**
         * Sets tieBreak; see {@link ResidencePolicy}.
         *
         * @param value the order
         * @return this builder
         */
        public Builder tieBreak(List<TieBreaker> value) {
            tieBreak = value;
            return this;
        }

        /**
         * Sets tieNeedsSurvey; see {@link ResidencePolicy}.
         *
         * @param value whether a survey comes first
         * @return this builder
         */
        public Builder tieNeedsSurvey(boolean value) {
            tieNeedsSurvey = value;
            return this;
        }

        /**
         * Sets traineeYardstick; see {@link ResidencePolicy}.
         *
         * @param value the yardstick
         * @return this builder
         */
        public Builder traineeYardstick(Period value) {
            traineeYardstick = value;
            return this;
        }

        /**
         * Sets foreignShortStay; see {@link ResidencePolicy}.
         *
         * @param value what holds
         * @return this builder
         */
        public Builder foreignShortStay(ForeignShortStay value) {
            foreignShortStay = value;
            return this;
        }

        /**
         * Sets holdDays; see {@link ResidencePolicy}.
         *
         * @param value the days
         * @return this builder
         */
        public Builder holdDays(int value) {
            holdDays = value;
            return this;
        }

        /**
         * Sets erasureNeedsSurvey; see {@link ResidencePolicy}.
         *
         * @param value whether it does
         * @return this builder
         */
        public Builder erasureNeedsSurvey(boolean value) {
            erasureNeedsSurvey = value;
            return this;
        }

        /**
         * Sets erasureSignals; see {@link ResidencePolicy}.
         *
         * @param value how many
         * @return this builder
         */
        public Builder erasureSignals(int value) {
            erasureSignals = value;
            return this;
        }

        /**
         * Sets changedExpectationIsEvent; see {@link ResidencePolicy}.
         *
         * @param value whether it is
         * @return this builder
         */
        public Builder changedExpectationIsEvent(boolean value) {
            changedExpectationIsEvent = value;
            return this;
        }

        /**
         * Sets lapsedCertificate; see {@link ResidencePolicy}.
         *
         * @param value its worth
         * @return this builder
         */
        public Builder lapsedCertificate(LapsedCertificate value) {
            lapsedCertificate = value;
            return this;
        }

        /**
         * Builds it.
         *
         * @return the policy
         * @throws IllegalArgumentException if a value is out of its range
         */
        public ResidencePolicy build() {
            return new ResidencePolicy(
                    version,
                    oneYear,
                    weeklyReturn,
                    temporaryReturnMinimum,
                    lodgingConsent,
                    tieBreak,
                    tieNeedsSurvey,
                    traineeYardstick,
                    foreignShortStay,
                    holdDays,
                    erasureNeedsSurvey,
                    erasureSignals,
                    changedExpectationIsEvent,
                    lapsedCertificate);
        }
    }
}
