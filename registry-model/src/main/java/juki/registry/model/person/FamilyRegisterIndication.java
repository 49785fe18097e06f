package juki.registry.model.person;

import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Indication of the family register (戸籍の表示, koseki no hyōji): the registered domicile (本籍) and the person at its head
 * (筆頭者, who is not the head of the household).
 *
 * <p>A Japanese resident's record always shows it; someone without a family register has "なし", and what could not be found
 * out is "不明". Texts have 1 to 300 and 1 to 100 characters, counted as those of a name.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: Basic Resident Registration Act Art. 7 item 5;
 * standard specification 1.1.6.
 */
public final class FamilyRegisterIndication {

    private static final FamilyRegisterIndication NONE = new FamilyRegisterIndication("なし", "なし");
    private static final FamilyRegisterIndication UNKNOWN = new FamilyRegisterIndication("不明", "不明");

    private final String registeredDomicile;
    private final String registerHead;

    private FamilyRegisterIndication(String registeredDomicile, String registerHead) {
        this.registeredDomicile = registeredDomicile;
        this.registerHead = registerHead;
    }

    /**
     * The register at a domicile under a head.
     *
     * @param registeredDomicile the registered domicile, 1 to 300 characters
     * @param registerHead the head of the register, 1 to 100 characters
     * @return the indication
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public static FamilyRegisterIndication of(String registeredDomicile, String registerHead) {
        return new FamilyRegisterIndication(
                Text.checked("registeredDomicile", registeredDomicile, 300),
                Text.checked("registerHead", registerHead, PersonName.MAX_LENGTH));
    }

    /** {@return that there is no family register (なし)} */
    public static FamilyRegisterIndication none() {
        return NONE;
    }

    /** {@return that the family register could not be found out (不明)} */
    public static FamilyRegisterIndication unknown() {
        return UNKNOWN;
    }

    /** {@return the registered domicile (本籍)} */
    public String registeredDomicile() {
        return registeredDomicile;
    }

    /** {@return the head of the register (筆頭者)} */
    public String registerHead() {
        return registerHead;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FamilyRegisterIndication that
                && registeredDomicile.equals(that.registeredDomicile)
                && registerHead.equals(that.registerHead);
    }

    @Override
    public int hashCode() {
        return 31 * registeredDomicile.hashCode() + registerHead.hashCode();
    }

    @Override
    public String toString() {
        return "FamilyRegisterIndication[***]";
    }
}
