package juki.registry.model.resident;

import java.util.Optional;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.PersonName;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Someone's place in a household (世帯に関する記載事項): which household, how related to its head, and the head's name; of a foreign
 * head also the common name and which of the names leads.
 *
 * <p>Relationship and head's names are blank while the head is unset. A removed record keeps the place its owner had.
 * Immutable and thread-safe. Source: Basic Resident Registration Act Art. 7 item 4; standard specification 1.1.10; data list,
 * 世帯主氏名優先区分.
 */
@RegistryValue
@Value.Immutable
public abstract class Membership {

    Membership() {}

    /** {@return the household (世帯番号)} */
    public abstract HouseholdNumber household();

    /** {@return the relationship to the head (続柄), blank while the head is unset} */
    public abstract Optional<Relationship> relationship();

    /** {@return the head's name (世帯主の氏名), one's own for the head, blank while the head is unset} */
    public abstract Optional<PersonName> headName();

    /** {@return the common name of a foreign head (世帯主の通称), if one is on the head's record} */
    public abstract Optional<CommonName> headCommonName();

    /**
     * {@return which of a foreign head's names are shown and which leads (世帯主氏名優先区分), where a municipality keeps it: as on the
     * head's own record when this was written} Its codes in the data list were not seen; they are taken to be those of 氏名優先区分.
     */
    public abstract Optional<NamePrecedence> headNamePrecedence();

    /**
     * A place in a household with a head of one name.
     *
     * @param household the household
     * @param relationship the relationship to the head
     * @param headName the head's name
     * @return the membership
     */
    public static Membership of(HouseholdNumber household, Relationship relationship, PersonName headName) {
        return builder()
                .household(household)
                .relationship(relationship)
                .headName(headName)
                .build();
    }

    /**
     * The place of a head, with every name by which members' records may show one.
     *
     * @param household the household
     * @param name the head's name
     * @param details the head's details: of a foreign resident they tell the common name and the precedence
     * @return the membership
     */
    public static Membership ofHead(HouseholdNumber household, PersonName name, ResidentDetails details) {
        Builder head =
                builder().household(household).relationship(Relationship.HEAD).headName(name);
        if (details instanceof ForeignResident foreign) {
            head.headCommonName(foreign.commonName()).headNamePrecedence(foreign.namePrecedence());
        }
        return head.build();
    }

    /**
     * A place in a household whose head is unset.
     *
     * @param household the household
     * @return the membership
     */
    public static Membership withoutHead(HouseholdNumber household) {
        return builder().household(household).build();
    }

    /**
     * The same place in another household.
     *
     * @param household the household
     * @return the membership
     */
    public Membership inHousehold(HouseholdNumber household) {
        return withHousehold(household);
    }

    /**
     * Another place under the same head.
     *
     * @param relationship the relationship to the head
     * @return the membership
     * @throws IllegalStateException if the head is unset
     */
    public Membership related(Relationship relationship) {
        if (headName().isEmpty()) {
            throw new IllegalStateException("the head is unset");
        }
        return withRelationship(relationship);
    }

    abstract Membership withHousehold(HouseholdNumber value);

    abstract Membership withRelationship(Relationship value);

    /** {@return whether this is the place of the head} */
    public boolean isHead() {
        return relationship().map(Relationship::isHead).orElse(false);
    }

    /**
     * {@return the head's name in one line as this record and certificates show it, without its reading; empty while the head is
     * unset} Where no precedence is kept, a foreign head is shown by the name in the alphabet and then in Chinese characters,
     * as in the example of standard specification 5.3, and by no common name.
     */
    public Optional<String> headNameShown() {
        NamePrecedence precedence = headNamePrecedence().orElse(NamePrecedence.ALPHABET_AND_CHINESE_CHARACTERS);
        return headName().map(name -> precedence.shown(name, headCommonName()));
    }

    /** There is a head of whom the names tell, or none of them is there. */
    @Value.Check
    void check() {
        if (relationship().isPresent() != headName().isPresent()) {
            throw new IllegalArgumentException("headName: must be there exactly where relationship is");
        }
        if (headName().isEmpty()
                && (headCommonName().isPresent() || headNamePrecedence().isPresent())) {
            throw new IllegalArgumentException("headName: must be there with headCommonName and headNamePrecedence");
        }
    }

    /** {@return a builder; the household is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a membership. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
