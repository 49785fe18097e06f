package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ResidentRecord;

/** How relationships come out when a child is born, when someone else becomes the head, and how old people are. */
final class Kin {

    private Kin() {}

    static int age(ResidentRecord record, LocalDate day) {
        LocalDate born = record.person().dateOfBirth().earliest();
        int years = day.getYear() - born.getYear();
        boolean birthdayToCome = day.getMonthValue() < born.getMonthValue()
                || day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < born.getDayOfMonth();
        return birthdayToCome ? years - 1 : years;
    }

    /** The relationship to the head of a child born to someone of the given relationship. */
    static Relationship ofChildOf(Relationship parent) {
        List<Word> words = new ArrayList<>(parent.words());
        if (parent.isHead() || parent.isSpouse()) {
            return Relationship.CHILD;
        }
        if (parent.equals(Relationship.RELATIVE) || parent.equals(Relationship.COHABITANT)) {
            return parent;
        }
        if (isSpouse(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        words.add(Word.CHILD);
        return words.size() > Relationship.MAX_WORDS ? Relationship.RELATIVE : Relationship.of(words);
    }

    /**
     * The relationship to a new head of someone whose relationship to the old head is known.
     *
     * @param newHead who becomes the head
     * @param headBefore what the new head was to the old one
     * @param one the member
     * @param before what the member was to the old head
     */
    static Relationship towards(
            ResidentRecord newHead, Relationship headBefore, ResidentRecord one, Relationship before) {
        if (one.addressee().equals(newHead.addressee())) {
            return Relationship.HEAD;
        }
        boolean woman = one.person().sex() == Sex.FEMALE;
        if (headBefore.isSpouse()) {
            if (before.isHead()) {
                return woman ? Relationship.WIFE : Relationship.HUSBAND;
            }
            return startsWithChild(before) ? before : Relationship.RELATIVE;
        }
        if (headBefore.equals(Relationship.CHILD)) {
            if (before.isHead() || before.isSpouse()) {
                return Relationship.of(woman ? Word.MOTHER : Word.FATHER);
            }
            if (before.equals(Relationship.CHILD)) {
                return sibling(newHead, one);
            }
            if (before.words().equals(List.of(Word.CHILD, Word.CHILD))) {
                return Relationship.CHILD;
            }
            if (before.words().equals(List.of(Word.CHILD, woman ? Word.WIFE : Word.HUSBAND))
                    && newHead.person().sex() != one.person().sex()) {
                return woman ? Relationship.WIFE : Relationship.HUSBAND;
            }
        }
        return before.equals(Relationship.COHABITANT) ? before : Relationship.RELATIVE;
    }

    /** What a brother or sister is to another, by sex and age. */
    static Relationship sibling(ResidentRecord to, ResidentRecord one) {
        boolean elder = one.person()
                .dateOfBirth()
                .earliest()
                .isBefore(to.person().dateOfBirth().earliest());
        return Relationship.of(siblingWord(one.person().sex(), elder));
    }

    static Word siblingWord(Sex sex, boolean elder) {
        if (sex == Sex.FEMALE) {
            return elder ? Word.ELDER_SISTER : Word.YOUNGER_SISTER;
        }
        return elder ? Word.ELDER_BROTHER : Word.YOUNGER_BROTHER;
    }

    private static boolean startsWithChild(Relationship relationship) {
        return relationship.words().get(0) == Word.CHILD;
    }

    private static boolean isSpouse(Word word) {
        return Relationship.of(word).isSpouse();
    }
}
