package juki.registry.model.household;

import juki.registry.model.person.PersonName;

/**
 * De-facto head (事実上の世帯主, jijitsujō no setainushi): who leads a household without being in the register, as embassy or
 * forces staff to whom the Act does not apply, or the head of an institution.
 *
 * <p>Such a person is no member and has no record; one of the members may still be the head in the register. The name is
 * written among the remarks that belong to no change (備考, class C of the consolidated remarks field).
 *
 * <p>Source: standard specification 4.1.4.3, 1.1.14.
 *
 * @param status why the person is not in the register
 * @param name the name, not blank
 */
public record DeFactoHead(Status status, PersonName name) {

    /** Why somebody leads a household without being in the register. */
    public enum Status {
        /** Staff of an embassy or consulate (大使館等の職員). */
        EMBASSY_STAFF,
        /** A member of foreign armed forces, or their civilian staff (軍隊の構成員等). */
        FORCES_STAFF,
        /** The head of an institution whose residents make a household (施設の長). */
        HEAD_OF_INSTITUTION
    }

    /** What {@link #remark} puts before the name: the standard gives no wording, this is the library's own. */
    public static final String CAPTION = "事実上の世帯主：";

    /**
     * The name is known.
     *
     * @param status why the person is not in the register
     * @param name the name
     */
    public DeFactoHead {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /** {@return the text for the remarks of each member's record (備考), with {@link #CAPTION} before the name} */
    public String remark() {
        return CAPTION + name.text();
    }

    /** {@return the status alone} */
    @Override
    public String toString() {
        return "DeFactoHead[" + status + "]";
    }
}
