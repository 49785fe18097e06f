package juki.registry.rules.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyAt;
import juki.registry.rules.residence.fact.FamilyContact;
import juki.registry.rules.residence.fact.MailDelivery;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.UtilityUse;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * Weighing of the place against the competing one (総合考慮, sōgō kōryo): factors by weight, compared in order and never summed into a
 * score.
 *
 * <p>Strong factors are compared first, medium ones only where the strong ones are even. Nights count as a factor only if one place
 * has at least one and a half times those of the other, and a long expected stay only beside them: days counted alone never decide.
 *
 * @param findings the factors that point somewhere
 */
public record Weighing(List<Finding> findings) {

    /**
     * One factor (考慮要素, kōryo yōso).
     *
     * @param fact the fact it rests on
     * @param weight its weight
     * @param direction which way it points
     * @param wording what it says, in Japanese
     * @param english what it says, in English
     */
    public record Finding(Fact<?> fact, Weight weight, Direction direction, String wording, String english) {}

    /**
     * Takes a copy.
     *
     * @param findings the factors that point somewhere
     */
    public Weighing {
        findings = List.copyOf(findings);
    }

    /**
     * Weighs all objective factors of a situation.
     *
     * @param situation the situation
     * @return the weighing
     */
    public static Weighing of(Situation situation) {
        List<Finding> found = new ArrayList<>();
        nights(situation).ifPresent(found::add);
        boolean mostlyHere = found.stream().anyMatch(finding -> finding.direction() == Direction.FOR);
        if (mostlyHere && situation.says(Fact.EXPECTED_STAY) && situation.stay() == Situation.Length.LONG) {
            found.add(new Finding(
                    Fact.EXPECTED_STAY,
                    Weight.STRONG,
                    Direction.FOR,
                    "1年以上の滞在が見込まれる",
                    "a stay of a year or more is expected"));
        }
        family(situation).ifPresent(found::add);
        found.addAll(side(situation, Fact.BELONGINGS, Weight.STRONG, "家財", "the household goods are"));
        found.addAll(side(situation, Fact.SCHOOL, Weight.STRONG, "通学先", "school is"));
        if (situation.is(Fact.UTILITIES, UtilityUse.NONE)) {
            found.add(new Finding(
                    Fact.UTILITIES, Weight.STRONG, Direction.AGAINST, "電気・水道等が使われていない", "no utilities are used"));
        }
        if (situation.surveyFoundNobody()) {
            found.add(new Finding(
                    Fact.SURVEY,
                    Weight.STRONG,
                    Direction.AGAINST,
                    "実態調査で居住が確認されなかった",
                    "a survey found nobody living there"));
        }
        found.addAll(side(situation, Fact.WORK, Weight.MEDIUM, "勤務先", "work is"));
        if (situation.is(Fact.MAIL, MailDelivery.RETURNED)) {
            found.add(new Finding(Fact.MAIL, Weight.MEDIUM, Direction.AGAINST, "郵便物が返戻された", "letters come back"));
        }
        return new Weighing(found);
    }

    private static Optional<Finding> nights(Situation situation) {
        Optional<Nights> here = situation.nights();
        Optional<Nights> there = situation.otherNights();
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        // Twice three times: one and a half, in whole numbers.
        int twiceHere = 2 * here.get().tenths();
        int twiceThere = 2 * there.get().tenths();
        if (twiceHere > 0 && twiceHere >= 3 * there.get().tenths()) {
            return Optional.of(new Finding(
                    Fact.NIGHTS,
                    Weight.STRONG,
                    Direction.FOR,
                    "宿泊は申出の場所が明らかに多い",
                    "clearly more nights are spent here"));
        }
        if (twiceThere > 0 && twiceThere >= 3 * here.get().tenths()) {
            return Optional.of(new Finding(
                    Fact.NIGHTS,
                    Weight.STRONG,
                    Direction.AGAINST,
                    "宿泊は別の場所が明らかに多い",
                    "clearly more nights are spent elsewhere"));
        }
        return Optional.empty();
    }

    private static Optional<Finding> family(Situation situation) {
        if (situation.is(Fact.FAMILY_CONTACT, FamilyContact.NONE)) {
            return Optional.empty();
        }
        if (situation.is(Fact.FAMILY_AT, FamilyAt.CANDIDATE)) {
            return Optional.of(
                    new Finding(Fact.FAMILY_AT, Weight.STRONG, Direction.FOR, "家族が申出の場所に住む", "the family lives here"));
        }
        return situation.is(Fact.FAMILY_AT, FamilyAt.OTHER)
                ? Optional.of(new Finding(
                        Fact.FAMILY_AT, Weight.STRONG, Direction.AGAINST, "家族が別の場所に住む", "the family lives elsewhere"))
                : Optional.empty();
    }

    private static List<Finding> side(
            Situation situation, Fact<Whereabouts> fact, Weight weight, String wording, String english) {
        if (situation.is(fact, Whereabouts.HERE)) {
            return List.of(new Finding(fact, weight, Direction.FOR, wording + "が申出の場所にある", english + " here"));
        }
        return situation.is(fact, Whereabouts.OTHER)
                ? List.of(new Finding(fact, weight, Direction.AGAINST, wording + "が別の場所にある", english + " elsewhere"))
                : List.of();
    }

    /**
     * How many factors of a weight point one way.
     *
     * @param weight the weight
     * @param direction the way
     * @return the number
     */
    public long count(Weight weight, Direction direction) {
        return findings.stream()
                .filter(finding -> finding.weight() == weight && finding.direction() == direction)
                .count();
    }

    /**
     * Which way the factors of one weight point.
     *
     * @param weight the weight
     * @return the way of the greater number, neither if they are even
     */
    public Direction balance(Weight weight) {
        long more = count(weight, Direction.FOR) - count(weight, Direction.AGAINST);
        return more == 0 ? Direction.NEUTRAL : more > 0 ? Direction.FOR : Direction.AGAINST;
    }

    /** {@return whether no strong factor points anywhere: the places are objectively equal} */
    public boolean isEven() {
        return findings.stream().noneMatch(finding -> finding.weight() == Weight.STRONG);
    }

    /**
     * This weighing without what rests on some facts, as a presumption has taken them into account already.
     *
     * @param facts the facts
     * @return the weighing
     */
    public Weighing without(Fact<?>... facts) {
        List<Fact<?>> taken = List.of(facts);
        return new Weighing(findings.stream()
                .filter(finding -> !taken.contains(finding.fact()))
                .toList());
    }
}
