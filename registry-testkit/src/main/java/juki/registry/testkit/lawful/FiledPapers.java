package juki.registry.testkit.lawful;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.notification.Notification;
import juki.registry.testkit.population.Chance;

/**
 * Filed papers (届出書, todokedesho): notifications of every kind as they come to the counter of one village, complete or with one
 * slip in them, labelled with the rule that has to object.
 *
 * <pre>{@code
 * FiledPaper paper = FiledPapers.any(random);
 * List<String> objections = ourCounter.examine(paper.notification(), FiledPapers.register());
 * paper.ruleId().ifPresent(rule -> assertThat(objections).contains(rule));
 * }</pre>
 *
 * <p>All papers are filed in the same village, so that many can be tried on one register; none of them changes it. They are filed
 * between one and fifteen months after the last change there, in time to the last day or late by one.
 */
public final class FiledPapers {

    private static final List<Errand> ERRANDS = List.of(Errand.values());
    private static final List<PaperSlip> SLIPS = List.of(PaperSlip.values());

    private FiledPapers() {}

    /** {@return the register of the village at which every paper is filed} */
    public static InMemoryRegister register() {
        return Counter.VILLAGE.register();
    }

    /** {@return the changes that lead from an empty register to that of the village, the first first} */
    public static List<RegisterChange> changes() {
        return Counter.VILLAGE.lawful();
    }

    /**
     * Any paper, every other one with a slip.
     *
     * @param random where draws come from, asked for {@code nextLong()} only
     * @return the paper
     */
    public static FiledPaper any(RandomGenerator random) {
        Chance chance = Chance.over(random);
        return chance.below(2) == 0
                ? of(ERRANDS.get(chance.below(ERRANDS.size())), random)
                : of(SLIPS.get(chance.below(SLIPS.size())), random);
    }

    /**
     * A paper that lacks nothing.
     *
     * @param errand what somebody comes for
     * @param random where draws come from
     * @return the paper
     */
    public static FiledPaper of(Errand errand, RandomGenerator random) {
        Notification notification = errand.paper(new Counter(Chance.over(random)));
        return new FiledPaper(notification, notification, errand.regime(), Optional.empty());
    }

    /**
     * A paper with a slip.
     *
     * @param slip how it falls short
     * @param random where draws come from
     * @return the paper
     */
    public static FiledPaper of(PaperSlip slip, RandomGenerator random) {
        PaperSlip.Pair pair = slip.pair(new Counter(Chance.over(random)));
        return new FiledPaper(pair.flawed(), pair.complete(), slip.regime(), Optional.of(slip));
    }

    /** {@return the plainest paper of each errand, then the plainest one with each slip} */
    public static List<FiledPaper> edgeCases() {
        return Stream.concat(
                        ERRANDS.stream().map(errand -> of(errand, () -> 0)),
                        SLIPS.stream().map(slip -> of(slip, () -> 0)))
                .toList();
    }

    /** {@return the ids of the rules to which some slip leads, in order} */
    public static Set<String> coveredRules() {
        return SLIPS.stream().map(PaperSlip::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }
}
