package juki.registry.testkit.population;

/** Who lives together, as the census sorts private households (世帯の家族類型, setai no kazoku ruikei). */
public enum FamilyType {
    /** One person (単独). */
    ALONE("alone"),
    /** A couple (夫婦のみ). */
    COUPLE("couple"),
    /** A couple and their children (夫婦と子). */
    COUPLE_WITH_CHILDREN("couple_child"),
    /** One parent and children (ひとり親と子). */
    SINGLE_PARENT("single_parent"),
    /** Three generations, brothers and sisters, persons who are not related, and the rest (その他). */
    OTHER("other");

    private final String word;

    FamilyType(String word) {
        this.word = word;
    }

    static FamilyType of(String word) {
        for (FamilyType type : values()) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw new IllegalStateException("a table has an unknown type of household");
    }
}
