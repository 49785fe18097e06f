package juki.registry.model.person;

import java.util.Objects;
import java.util.Optional;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Indication of the family register (戸籍の表示, koseki no hyōji): the registered domicile (本籍) and the person at its head
 * (筆頭者, who is not the head of the household).
 *
 * <p>A Japanese resident's record always shows it; someone without a family register has "なし", and what could not be found
 * out is "不明". Both texts are kept exactly as written and have 1 to 300 and 1 to 100 characters, counted as those of a name.
 * Beside them stand the parts of the data list, as far as they are known; parts that say something else than the text are
 * refused, and so are parts of なし and 不明.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: Basic Resident Registration Act Art. 7 item 5;
 * standard specification 1.1.6, 1.1.12; data list, 本籍 and 筆頭者.
 */
public final class FamilyRegisterIndication {

    private static final FamilyRegisterIndication NONE = plain("なし", "なし");
    private static final FamilyRegisterIndication UNKNOWN = plain("不明", "不明");

    private final String registeredDomicile;
    private final DomicileParts domicileParts;
    private final String registerHead;

    /** Surname and given name only where the text does not tell them by its first space. */
    private final @Nullable String headSurname;

    private final @Nullable String headGivenName;

    private FamilyRegisterIndication(
            String registeredDomicile,
            DomicileParts domicileParts,
            String registerHead,
            @Nullable String headSurname,
            @Nullable String headGivenName) {
        this.registeredDomicile = registeredDomicile;
        this.domicileParts = domicileParts;
        this.registerHead = registerHead;
        this.headSurname = headSurname;
        this.headGivenName = headGivenName;
    }

    private static FamilyRegisterIndication plain(String registeredDomicile, String registerHead) {
        return new FamilyRegisterIndication(registeredDomicile, DomicileParts.none(), registerHead, null, null);
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
        return plain(
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

    /** {@return whether it names a family register: it is neither なし nor 不明} */
    public boolean namesRegister() {
        return !equals(NONE) && !equals(UNKNOWN);
    }

    /**
     * This indication with the domicile's parts.
     *
     * @param value the parts, in place of those before
     * @return the indication, its texts unchanged
     * @throws IllegalArgumentException if the parts say something else than the domicile, or this is なし or 不明
     */
    public FamilyRegisterIndication withDomicileParts(DomicileParts value) {
        boolean says = value.say(registeredDomicile)
                && !registeredDomicile.equals(NONE.registeredDomicile)
                && !registeredDomicile.equals(UNKNOWN.registeredDomicile);
        if (!says && !value.isEmpty()) {
            throw new IllegalArgumentException("domicileParts: must say what the registered domicile says");
        }
        return new FamilyRegisterIndication(registeredDomicile, value, registerHead, headSurname, headGivenName);
    }

    /**
     * This indication with the head's name in its two parts, for a text in which no space parts them, or not the first one.
     *
     * @param surname the surname (筆頭者の氏)
     * @param givenName the given name (筆頭者の名)
     * @return the indication, its texts unchanged
     * @throws IllegalArgumentException if a part is blank, or both together are not the head's name, spaces aside
     */
    public FamilyRegisterIndication withHeadInParts(String surname, String givenName) {
        Text.checked("surname", surname, PersonName.MAX_LENGTH);
        Text.checked("givenName", givenName, PersonName.MAX_LENGTH);
        if (!Text.withoutSpaces(surname + givenName).equals(Text.withoutSpaces(registerHead))) {
            throw new IllegalArgumentException("surname: must be, with givenName, the head of the register");
        }
        FamilyRegisterIndication asTold =
                new FamilyRegisterIndication(registeredDomicile, domicileParts, registerHead, null, null);
        return asTold.headSurname().equals(Optional.of(surname))
                        && asTold.headGivenName().equals(Optional.of(givenName))
                ? asTold
                : new FamilyRegisterIndication(registeredDomicile, domicileParts, registerHead, surname, givenName);
    }

    /** {@return the registered domicile (本籍) as written} */
    public String registeredDomicile() {
        return registeredDomicile;
    }

    /** {@return the domicile's parts, as far as recorded} */
    public DomicileParts domicileParts() {
        return domicileParts;
    }

    /** {@return the head of the register (筆頭者) as written} */
    public String registerHead() {
        return registerHead;
    }

    /**
     * {@return the head's surname (筆頭者の氏): as recorded, or else what stands before the first space; empty if nothing tells
     * where it ends}
     */
    public Optional<String> headSurname() {
        return headSurname == null ? PersonName.surnameIn(registerHead) : Optional.of(headSurname);
    }

    /** {@return the head's given name (筆頭者の名): as recorded, or else what stands behind the first space; empty like the surname} */
    public Optional<String> headGivenName() {
        return headGivenName == null ? PersonName.givenNameIn(registerHead) : Optional.of(headGivenName);
    }

    /** {@return whether surname and given name are recorded, since the head's name as written does not tell them} */
    public boolean isHeadInParts() {
        return headSurname != null;
    }

    /**
     * Whether both are written alike, whatever is known of their parts.
     *
     * @param other the other indication
     * @return true if domicile and head are equal as written
     */
    public boolean writtenAs(FamilyRegisterIndication other) {
        return registeredDomicile.equals(other.registeredDomicile) && registerHead.equals(other.registerHead);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FamilyRegisterIndication that
                        && writtenAs(that)
                        && domicileParts.equals(that.domicileParts)
                        && Objects.equals(headSurname, that.headSurname)
                        && Objects.equals(headGivenName, that.headGivenName);
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
