package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.person.PersonName;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;

/**
 * Added fact (付記, fuki): what a resident tells for another affair on the same paper, in the place of a report of its own.
 *
 * <p>The office of the affair is told by the host. {@code toString} shows no name. Source: Basic Resident Registration Act Art.
 * 28 to 30; which article is of which affair is generally known.
 *
 * @param affair the affair
 * @param person of whom it is told, as the paper writes the name
 * @param acquiredOn the day on which the status or the payment begins, if it is told
 * @param lostOn the day on which it ends, if it is told
 */
public record AddedFact(Affair affair, PersonName person, Optional<LocalDate> acquiredOn, Optional<LocalDate> lostOn) {

    /** The affair told of (付記の対象事務). */
    @SuppressWarnings("ImmutableEnumChecker") // Citation is immutable.
    public enum Affair {
        /** 国民健康保険, Art. 28. */
        NATIONAL_HEALTH_INSURANCE("国民健康保険", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(28)),
        /** 後期高齢者医療, Art. 28-2. */
        LATE_STAGE_ELDERLY_MEDICAL_CARE("後期高齢者医療", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(28, 2)),
        /** 介護保険, Art. 28-3. */
        LONG_TERM_CARE_INSURANCE("介護保険", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(28, 3)),
        /** 国民年金, Art. 29. */
        NATIONAL_PENSION("国民年金", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(29)),
        /** 児童手当, Art. 29-2. */
        CHILD_ALLOWANCE("児童手当", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(29, 2));

        private final String wording;
        private final Citation basis;

        Affair(String wording, Citation basis) {
            this.wording = wording;
            this.basis = basis;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }

        /** {@return the passage} */
        public Citation basis() {
            return basis;
        }
    }

    /**
     * A fact without days.
     *
     * @param affair the affair
     * @param person of whom it is told, as the paper writes the name
     * @return the fact
     */
    public static AddedFact of(Affair affair, PersonName person) {
        return new AddedFact(affair, person, Optional.empty(), Optional.empty());
    }

    /** {@return the affair alone} */
    @Override
    public String toString() {
        return "AddedFact[" + affair + "]";
    }
}
