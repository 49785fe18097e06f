package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.household.Relationship.Word;

/**
 * Order of members (世帯員の並び順, setaiin no narabijun; also 記載順位): in which order a household's members are shown.
 *
 * <ol>
 *   <li>the head, the spouse, and the head's children who have no family of their own in the household;
 *   <li>the families of the head's children, each in one piece: the child, its spouse, their children;
 *   <li>the head's own relatives without such a family: parents, brothers and sisters, grandparents;
 *   <li>all others: the spouse's relatives in the order of the third group, other relatives and families of relatives, then
 *       縁故者, then 同居人, last those of whom no relationship is recorded.
 * </ol>
 *
 * <p>Within these, whoever was born first comes first, uncertain dates by their earliest possible day, and then the smaller
 * addressee number; of parents, the one who heads the family register comes first. Several families in the fourth group are
 * ordered by generation.
 *
 * <p>A chain such as 子の妻 does not say whose wife she is. {@link Member#familyOf} does; where it is empty and the household has
 * exactly one member of whom the beginning of the chain can speak, that one is meant; otherwise the person stands after the
 * families of the group, and no family is guessed.
 *
 * <p>The order is computed when a household is made; later it is kept, whoever joins comes last, and a mayor may arrange it by
 * hand ({@link Household#joinedBy}). Source: standard specification 5.2, 4.0.4 (version 1.0, 2020).
 */
public final class MemberOrder {

    /**
     * Who is to be put in order.
     *
     * @param number the addressee number
     * @param relationship the relationship to the head; empty if none is recorded
     * @param dateOfBirth the date of birth, uncertain or not
     * @param headsRegister whether this is the first person of the family register (筆頭者)
     * @param familyOf the member to whose family this one belongs as spouse or child; empty if nobody says
     */
    public record Member(
            AddresseeNumber number,
            Optional<Relationship> relationship,
            RegisterDate dateOfBirth,
            boolean headsRegister,
            Optional<AddresseeNumber> familyOf) {

        private List<Word> words() {
            return relationship.map(Relationship::words).orElse(List.of());
        }
    }

    private static final Comparator<Member> BY_AGE =
            Comparator.comparing(Member::dateOfBirth, RegisterDate.BY_EARLIEST).thenComparing(Member::number);

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::group)
            .thenComparingInt(Place::rank)
            .thenComparingInt(Place::tier)
            .thenComparing(Place::first, BY_AGE)
            .thenComparingInt(Place::withinFamily)
            .thenComparing(Place::member, BY_AGE);

    private final Map<AddresseeNumber, Member> members = new HashMap<>();
    private final Map<List<Word>, List<Member>> byChain = new HashMap<>();

    /** The first members of families of two and more. */
    private final Set<Member> familyHeads = new HashSet<>();

    private MemberOrder(Collection<Member> all) {
        for (Member member : all) {
            if (members.put(member.number(), member) != null) {
                throw new IllegalArgumentException("members: nobody is named twice");
            }
            byChain.computeIfAbsent(member.words(), chain -> new ArrayList<>()).add(member);
        }
        for (Member member : all) {
            firstOfFamily(member).filter(first -> !first.equals(member)).ifPresent(familyHeads::add);
        }
    }

    /**
     * Puts members in order.
     *
     * @param members all members of one household, in any order
     * @return the same members in the order shown
     * @throws IllegalArgumentException if somebody is named twice
     */
    public static List<Member> of(Collection<Member> members) {
        MemberOrder order = new MemberOrder(members);
        return members.stream()
                .map(order::place)
                .sorted(ORDER)
                .map(Place::member)
                .toList();
    }

    /**
     * Where a member stands: all that the order looks at, the weightiest first.
     *
     * @param group 1 to 4
     * @param rank the place within the group, of a whole family at once
     * @param tier what goes before age: the family register's first person among parents, the elder generation among families
     * @param first the first of the family; the member itself where there is none
     * @param withinFamily the place within the family
     * @param member the member
     */
    private record Place(int group, int rank, int tier, Member first, int withinFamily, Member member) {}

    private Place place(Member member) {
        List<Word> words = member.words();
        Optional<Member> family = firstOfFamily(member).filter(familyHeads::contains);
        if (words.isEmpty()) {
            return new Place(4, 7, 0, member, 0, member);
        }
        Word word = words.get(0);
        if (word == Word.HEAD) {
            return new Place(1, 0, 0, member, 0, member);
        }
        if (word.isSpouse() && words.size() == 1) {
            return new Place(1, 1, 0, member, 0, member);
        }
        if (word == Word.RELATIVE || word == Word.COHABITANT) {
            return inFamily(4, word == Word.RELATIVE ? 5 : 6, family.orElse(member), member);
        }
        if (word.isChild()) {
            if (family.isPresent()) {
                return inFamily(2, 0, family.get(), member);
            }
            return words.size() == 1 ? new Place(1, 2, 0, member, 0, member) : new Place(2, 1, 0, member, 0, member);
        }
        if (family.isPresent()) {
            return inFamily(4, 3, family.get(), member);
        }
        return kin(word.isSpouse() ? 4 : 3, words.subList(word.isSpouse() ? 1 : 0, words.size()), member);
    }

    private static Place inFamily(int group, int rank, Member first, Member member) {
        int depth = member.words().size() - first.words().size();
        boolean isSpouse = member.words().get(member.words().size() - 1).isSpouse();
        int within = member.equals(first) ? 0 : Math.max(1, isSpouse ? 2 * depth - 1 : 2 * depth);
        return new Place(group, rank, generation(first.words()), first, within, member);
    }

    /** Parents, brothers and sisters, grandparents; whoever else is kin stands in the last group. */
    private static Place kin(int group, List<Word> chain, Member member) {
        int tier = member.headsRegister() ? 0 : 1;
        if (chain.size() == 1 && chain.get(0).isParent()) {
            return new Place(group, 0, tier, member, 0, member);
        }
        if (chain.size() == 1 && chain.get(0).isSibling()) {
            return new Place(group, 1, 0, member, 0, member);
        }
        if (chain.size() == 2 && chain.stream().allMatch(Word::isParent)) {
            return new Place(group, 2, tier, member, 0, member);
        }
        return new Place(4, 4, 0, member, 0, member);
    }

    private static int generation(List<Word> chain) {
        int generation = 0;
        for (Word word : chain) {
            generation += word.isChild() ? 1 : 0;
            generation -= word.isParent() ? 1 : 0;
        }
        return generation;
    }

    /** The member whom this one's family is named after, be it itself; empty if it is not known who that is. */
    private Optional<Member> firstOfFamily(Member member) {
        Member first = member;
        Set<Member> seen = new HashSet<>();
        while (first.familyOf().isPresent() && seen.add(first)) {
            Member next = members.get(first.familyOf().get());
            if (next == null || isHeadOrSpouse(next)) {
                break;
            }
            first = next;
        }
        List<Word> chain = familyChain(first.words());
        if (chain.equals(first.words())) {
            return Optional.of(first);
        }
        List<Member> candidates = byChain.getOrDefault(chain, List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean isHeadOrSpouse(Member member) {
        return member.words().size() == 1
                && (member.words().get(0) == Word.HEAD || member.words().get(0).isSpouse());
    }

    /**
     * The chain of whom a family is named after: 子の妻 and 子の子の子 are of the family of the 子, 兄の子 of that of the 兄, 妻の妹の夫 of
     * that of the 妻の妹. Head, spouse and parents have no family in this sense.
     */
    private static List<Word> familyChain(List<Word> words) {
        int least = !words.isEmpty() && words.get(0).isSpouse() ? 2 : 1;
        int length = words.size();
        while (length > least
                && goesOn(words.get(length - 1))
                && !words.get(length - 2).isParent()) {
            length--;
        }
        return words.subList(0, length);
    }

    private static boolean goesOn(Word word) {
        return word.isSpouse() || word.isChild();
    }
}
