package juki.registry.testkit.population;

import java.util.List;

/**
 * What a member of a household is to its head (続柄, tsuzukigara), in the order in which a record lists them.
 *
 * <p>Together with the member's sex it gives the wording: a male {@link #SPOUSE} is 夫, a {@link #GRANDCHILD} is 子の子.
 */
public enum Role {
    /** The head (世帯主). */
    HEAD(0),
    /** Husband or wife (夫・妻). */
    SPOUSE(1),
    /** Husband or wife in all but the marriage (夫（未届）・妻（未届）). */
    UNREGISTERED_SPOUSE(2),
    /** A child (子). */
    CHILD(3),
    /** Husband or wife of a child (子の夫・子の妻). */
    SPOUSE_OF_CHILD(4),
    /** A child's child (子の子). */
    GRANDCHILD(5),
    /** Father or mother (父・母). */
    PARENT(6),
    /** Brother or sister (兄・弟・姉・妹). */
    SIBLING(7),
    /** Father or mother of the spouse (妻の父・夫の母 and so on). */
    PARENT_OF_SPOUSE(8),
    /** Someone who is no relative (同居人). */
    COHABITANT(9);

    private static final List<Role> BY_NUMBER = List.of(values());

    private final byte number;

    Role(int number) {
        this.number = (byte) number;
    }

    /** The number that stands for this role in a column. */
    byte number() {
        return number;
    }

    static Role numbered(int number) {
        return BY_NUMBER.get(number);
    }
}
