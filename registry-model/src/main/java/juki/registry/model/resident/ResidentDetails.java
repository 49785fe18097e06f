package juki.registry.model.resident;

import java.util.Set;
import juki.registry.model.date.RegisterDate;

/**
 * What a record has for Japanese residents only, or for foreign residents only (住民種別による記載事項).
 *
 * <p>Source: Basic Resident Registration Act Art. 7 items 5 and 6, Art. 30-45.
 */
public abstract sealed class ResidentDetails permits JapaneseResident, ForeignResident {

    ResidentDetails() {}

    /** {@return Japanese or foreign resident} */
    public abstract ResidentKind kind();

    /**
     * {@return the date of becoming a resident (住民となった年月日), for a foreign resident of becoming a foreign resident
     * (外国人住民となった年月日)}
     */
    public abstract RegisterDate becameResidentOn();

    /** Which items that must not be blank are missing here, on a living record or a removed one. */
    abstract Set<RecordItem> missingItems(boolean living);

    /**
     * These details with another date of becoming a resident.
     *
     * @param value the date
     * @return the details
     */
    public abstract ResidentDetails withBecameResidentOn(RegisterDate value);

    /**
     * Answers by kind of resident.
     *
     * @param <R> what is answered
     * @param cases one method for each kind
     * @return the answer of the method that fits
     */
    public abstract <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of resident.
     *
     * @param <R> what is answered
     */
    public interface Cases<R> {
        /**
         * The answer for a Japanese resident.
         *
         * @param details the details
         * @return the answer
         */
        R japanese(JapaneseResident details);

        /**
         * The answer for a foreign resident.
         *
         * @param details the details
         * @return the answer
         */
        R foreign(ForeignResident details);
    }
}
