package juki.registry.model.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On what a change is based (異動の契機, idō no keiki): a notification, an application, a request, a notice, or the office's own
 * duty.
 *
 * <p>Each kind has its own date, and they are never mixed up (standard specification 1.2.1). Immutable.
 */
public sealed interface Basis {

    /** {@return the day on which it was filed or arrived; empty if the office acts by itself} */
    Optional<LocalDate> day();

    /** {@return the word for it: 届出, 申出, 請求, 通知, 職権} */
    String wording();

    /**
     * Notification by a resident who has the duty to notify (届出, todokede; Basic Resident Registration Act Art. 22 to 25).
     *
     * @param filedOn the day it was filed (届出日)
     */
    record Notification(LocalDate filedOn) implements Basis {
        /**
         * A notification.
         *
         * @param day the day it was filed (届出日)
         * @return the basis
         */
        public static Notification on(LocalDate day) {
            return new Notification(day);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(filedOn);
        }

        @Override
        public String wording() {
            return "届出";
        }
    }

    /**
     * Application (申出, mōshide), as for a common name or for the cancellation of a change.
     *
     * @param filedOn the day it was filed (申出日)
     */
    record Application(LocalDate filedOn) implements Basis {
        /**
         * An application.
         *
         * @param day the day it was filed (申出日)
         * @return the basis
         */
        public static Application on(LocalDate day) {
            return new Application(day);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(filedOn);
        }

        @Override
        public String wording() {
            return "申出";
        }
    }

    /**
     * Request (請求, seikyū), as for another resident record code (Basic Resident Registration Act Art. 30-4).
     *
     * @param filedOn the day it was filed (請求日)
     */
    record Request(LocalDate filedOn) implements Basis {
        /**
         * A request.
         *
         * @param day the day it was filed (請求日)
         * @return the basis
         */
        public static Request on(LocalDate day) {
            return new Request(day);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(filedOn);
        }

        @Override
        public String wording() {
            return "請求";
        }
    }

    /**
     * Notice of another authority (通知, tsūchi), as of the municipality moved to (Basic Resident Registration Act Art. 9).
     *
     * @param filedOn the day of the notice (通知日)
     */
    record Notice(LocalDate filedOn) implements Basis {
        /**
         * A notice.
         *
         * @param day the day of the notice (通知日)
         * @return the basis
         */
        public static Notice on(LocalDate day) {
            return new Notice(day);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(filedOn);
        }

        @Override
        public String wording() {
            return "通知";
        }
    }

    /** The office's own duty (職権, shokken; Act Art. 8, Order Art. 12). There is no day of filing. */
    record ExOfficio() implements Basis {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String wording() {
            return "職権";
        }
    }
}
