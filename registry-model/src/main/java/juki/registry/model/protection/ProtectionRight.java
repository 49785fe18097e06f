package juki.registry.model.protection;

/**
 * Right concerning protection (抑止・支援措置の権限, yokushi, shien sochi no kengen). Each is given by itself: who may set a
 * restriction may not therefore release it.
 *
 * <p>Source: standard specification 3.1 to 3.4.
 */
public enum ProtectionRight {
    /** Set a restriction (抑止の設定). */
    SET_RESTRICTION,
    /** Release a restriction for good (抑止の解除). */
    RELEASE_RESTRICTION,
    /** Lift a restriction for a while (抑止の一時解除). */
    LIFT_RESTRICTION,
    /** Take in an application for support and keep the measure (支援措置の入力). */
    KEEP_MEASURE,
    /** End a measure (支援措置の終了). */
    END_MEASURE,
    /** Let an operation pass after an examination, as the person responsible for measures (支援措置責任者) may. */
    LIFT_MEASURE,
    /** See why something is restricted (抑止の理由の照会). */
    SEE_GROUNDS
}
