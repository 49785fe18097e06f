package juki.registry.model.protection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Class of support (支援措置区分, shien sochi kubun) with the codes of the data list, table 32.
 *
 * <p>A provisional measure protects like a decided one. Source: standard specification 3.4; data list of the standard.
 */
public enum SupportClass {
    /** Support measure (支援措置): the need was confirmed. */
    SUPPORT("1", "支援措置"),
    /** Provisional support measure (仮支援措置): being examined, or kept as the former municipality. */
    PROVISIONAL("2", "仮支援措置"),
    /** Ended (支援措置終了): by an act, never by a day. */
    ENDED("3", "支援措置終了");

    private final String code;
    private final String wording;

    SupportClass(String code, String wording) {
        this.code = code;
        this.wording = wording;
    }

    /** {@return the code of the data list, one digit} */
    public String code() {
        return code;
    }

    /** {@return the word of the data list, a secret once it is said of somebody} */
    public String wording() {
        return wording;
    }

    /** {@return whether somebody is protected} */
    public boolean protects() {
        return this != ENDED;
    }

    /**
     * The class with a code of the data list.
     *
     * @param code the code
     * @return the class, empty if the table has no such code
     */
    public static Optional<SupportClass> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
