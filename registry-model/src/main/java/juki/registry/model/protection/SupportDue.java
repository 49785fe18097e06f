package juki.registry.model.protection;

/**
 * What is due for a measure on a day (支援措置の期限のアラート, shien sochi no kigen no arāto): somebody has to act; until then it
 * protects on.
 *
 * <p>Source: standard specification 3.4, 11.1.
 */
public enum SupportDue {
    /** The period ends within one month, and an extension can be entered. */
    ENDS_WITHIN_A_MONTH,
    /** The period has ended and was neither extended nor ended by an act. */
    ENDED_NOT_EXTENDED,
    /** A provisional measure has been open too long. */
    PROVISIONAL_TOO_LONG
}
