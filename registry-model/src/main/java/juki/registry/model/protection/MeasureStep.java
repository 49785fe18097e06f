package juki.registry.model.protection;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;

/**
 * Step in the life of a measure (支援措置の経過, shien sochi no keika). A measure is its steps; which may follow which is known by
 * {@link SupportMeasure#then}.
 *
 * <p>Every step is an act by the right {@link ProtectionRight#KEEP_MEASURE}, but for {@link Lifted} and {@link Ended}, which have
 * rights of their own. All are immutable, and {@code toString} shows nothing. Source: standard specification 3.4.
 */
public sealed interface MeasureStep {

    /** {@return who did it and when} */
    ProtectionAct act();

    /**
     * Answers by kind of step.
     *
     * @param <R> what is answered
     * @param cases one method for each kind
     * @return the answer of the method that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of step.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        /**
         * The answer for 申出.
         *
         * @param step the step
         * @return the answer
         */
        R applied(Applied step);

        /**
         * The answer for 仮支援措置.
         *
         * @param step the step
         * @return the answer
         */
        R begunProvisionally(BegunProvisionally step);

        /**
         * The answer for 支援措置の開始.
         *
         * @param step the step
         * @return the answer
         */
        R begun(Begun step);

        /**
         * The answer for 延長.
         *
         * @param step the step
         * @return the answer
         */
        R extended(Extended step);

        /**
         * The answer for 終了年月日の修正.
         *
         * @param step the step
         * @return the answer
         */
        R endSet(EndSet step);

        /**
         * The answer for 記載事項の修正.
         *
         * @param step the step
         * @return the answer
         */
        R revised(Revised step);

        /**
         * The answer for 移送.
         *
         * @param step the step
         * @return the answer
         */
        R transferred(Transferred step);

        /**
         * The answer for 転出.
         *
         * @param step the step
         * @return the answer
         */
        R movedOut(MovedOut step);

        /**
         * The answer for 一時解除.
         *
         * @param step the step
         * @return the answer
         */
        R lifted(Lifted step);

        /**
         * The answer for 終了.
         *
         * @param step the step
         * @return the answer
         */
        R ended(Ended step);
    }

    /** Why a measure is ended. */
    enum EndReason {
        /** The applicant asked for it (終了の申出). */
        APPLICATION,
        /** There is no need, or none any longer (支援の必要がない). */
        NO_NEED,
        /** The period is over and nobody asked for an extension (期間満了). */
        EXPIRED
    }

    /**
     * An application was taken in (支援措置の申出): here, or by another municipality that passed it on. It protects nobody yet.
     *
     * @param act who did it and when
     * @param details what was applied for
     * @param receivedFrom the municipality that passed it on (移送元市区町村); empty if it was taken in here
     * @param receivedOn the day of application or receipt
     */
    record Applied(
            ProtectionAct act, SupportDetails details, Optional<MunicipalityCode> receivedFrom, LocalDate receivedOn)
            implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param details what was applied for
         * @param receivedFrom the municipality that passed it on
         * @param receivedOn the day of application or receipt
         */
        public Applied {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.applied(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * Protection begins while the need is examined (仮支援措置の開始).
     *
     * @param act who did it and when
     * @param start the first day
     */
    record BegunProvisionally(ProtectionAct act, LocalDate start) implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param start the first day
         */
        public BegunProvisionally {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begunProvisionally(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The need was confirmed, and a period begins (支援措置の開始). A provisional measure protects until its first day.
     *
     * @param act who did it and when
     * @param start the first day
     * @param end the last day, {@link SupportMeasure#endOf} unless the office decides otherwise
     */
    record Begun(ProtectionAct act, LocalDate start, LocalDate end) implements MeasureStep {
        /**
         * A period of one day or more.
         *
         * @param act who did it and when
         * @param start the first day
         * @param end the last day
         */
        public Begun {
            act.require(ProtectionRight.KEEP_MEASURE);
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("end: must not lie before start");
            }
        }

        /**
         * A period of one year.
         *
         * @param act who did it and when
         * @param start the first day
         * @return the step
         */
        public static Begun on(ProtectionAct act, LocalDate start) {
            return new Begun(act, start, SupportMeasure.endOf(start));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begun(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * Another period follows (支援措置の延長), from the day after the one before; {@link SupportMeasure#extended} sets its end.
     *
     * @param act who did it and when
     * @param end the last day
     */
    record Extended(ProtectionAct act, LocalDate end) implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param end the last day
         */
        public Extended {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.extended(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The last day of the present period was set to another (終了年月日の修正).
     *
     * @param act who did it and when
     * @param end the last day
     */
    record EndSet(ProtectionAct act, LocalDate end) implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param end the last day
         */
        public EndSet {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endSet(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The details have changed or were completed (記載事項の修正); those before stay readable.
     *
     * @param act who did it and when
     * @param details the details from now on
     */
    record Revised(ProtectionAct act, SupportDetails details) implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param details the details
         */
        public Revised {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.revised(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The application was passed on to another municipality, which has to protect as well (申出書の写しの移送).
     *
     * @param act who did it and when
     * @param to the municipality
     * @param on the day
     */
    record Transferred(ProtectionAct act, MunicipalityCode to, LocalDate on) implements MeasureStep {
        /**
         * Done by the right to keep measures.
         *
         * @param act who did it and when
         * @param to the municipality
         * @param on the day
         */
        public Transferred {
            act.require(ProtectionRight.KEEP_MEASURE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transferred(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The applicant has moved out (支援対象者の転出): the measure goes on as a provisional one of the former municipality.
     *
     * @param act who did it and when
     * @param on the day of the move-out, not after the act
     */
    record MovedOut(ProtectionAct act, LocalDate on) implements MeasureStep {
        /**
         * A move that has come about.
         *
         * @param act who did it and when
         * @param on the day of the move-out
         */
        public MovedOut {
            act.require(ProtectionRight.KEEP_MEASURE);
            if (on.isAfter(act.at().toLocalDate())) {
                throw new IllegalArgumentException("on: must not lie after the act");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.movedOut(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The person responsible has examined a request and lets operations pass for a while (審査後の一時解除).
     *
     * @param lift which operations, until when, by the right {@link ProtectionRight#LIFT_MEASURE}
     */
    record Lifted(TemporaryLift lift) implements MeasureStep {
        /**
         * Done by the right of the person responsible.
         *
         * @param lift which operations, until when
         */
        public Lifted {
            lift.act().require(ProtectionRight.LIFT_MEASURE);
        }

        @Override
        public ProtectionAct act() {
            return lift.act();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lifted(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }

    /**
     * The measure is ended, by the right {@link ProtectionRight#END_MEASURE}; nothing follows (支援措置の終了).
     *
     * @param act who did it and when
     * @param reason why
     * @param toldOn the day on which the applicant was told that there is no need (必要性がない旨の連絡日), if that happened
     */
    record Ended(ProtectionAct act, EndReason reason, Optional<LocalDate> toldOn) implements MeasureStep {
        /**
         * Only of something that is not needed somebody is told so.
         *
         * @param act who did it and when
         * @param reason why
         * @param toldOn the day on which the applicant was told
         */
        public Ended {
            act.require(ProtectionRight.END_MEASURE);
            if (toldOn.isPresent() && reason != EndReason.NO_NEED) {
                throw new IllegalArgumentException("toldOn: belongs to another reason");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }

        @Override
        public String toString() {
            return "[***]";
        }
    }
}
