package juki.registry.rules.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.register.ResidentRegister;
import org.jspecify.annotations.Nullable;

/**
 * Search of a register for whoever may be a given person (同一人の候補検索, dōitsunin no kōho kensaku), among living and removed
 * records alike, by present and former names and places.
 *
 * <p>A register that answers {@link ResidentRegister#sharing} by {@link BlockingKeys} is searched in a time that does not grow
 * with it beyond the few who share a key; any other finds those whose name as written, date of birth and sex agree exactly.
 * Pairs that the office has judged to be two persons are left out, unless a code says otherwise.
 *
 * <p>Immutable and thread-safe, as far as the register is. Source: standard specification 4.1.1.2, 2.1.2.
 */
public final class CandidateSearch {

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::grade)
            .thenComparing(it -> it.comparison().gradeBesidesCodes())
            .thenComparingInt(it -> it.comparison().agreed())
            .reversed()
            .thenComparing(Suggestion::addressee);

    private final ResidentRegister register;
    private final Criteria criteria;
    private final Comparator<Suggestion> order;

    private CandidateSearch(ResidentRegister register, Criteria criteria, Comparator<Suggestion> order) {
        this.register = register;
        this.criteria = criteria;
        this.order = order;
    }

    /**
     * A search by the standard criteria.
     *
     * @param register the register
     * @return the search
     */
    public static CandidateSearch in(ResidentRegister register) {
        return new CandidateSearch(register, Criteria.standard(), BEST_FIRST);
    }

    /**
     * This search by other criteria.
     *
     * @param value the criteria
     * @return the search
     */
    public CandidateSearch by(Criteria value) {
        return new CandidateSearch(register, value, order);
    }

    /**
     * This search, its lists in the order of a score within each grade. Which suggestions there are, and their grades, stay the
     * same.
     *
     * @param weights the score
     * @return the search
     */
    public CandidateSearch rankedBy(MatchWeights weights) {
        return new CandidateSearch(
                register,
                criteria,
                Comparator.comparing(Suggestion::grade)
                        .thenComparingDouble(it -> weights.scoreOf(it.comparison()))
                        .reversed()
                        .thenComparing(Suggestion::addressee));
    }

    /**
     * Everybody of the register who may be a person: {@link Grade#SIMILAR} or better.
     *
     * @param person what is known of the person, who is left out of the answer if the register knows the number
     * @return the suggestions, the best first, unmodifiable
     */
    public List<Suggestion> candidatesFor(Particulars person) {
        Set<AddresseeNumber> worthComparing =
                new LinkedHashSet<>(register.sharing(BlockingKeys.standard().of(person)));
        if (!person.person().name().isBlank()) {
            worthComparing.addAll(register.agreeingWith(person.person()));
        }
        person.recordCode().flatMap(register::holderOf).ifPresent(worthComparing::add);
        AddresseeNumber self = person.addressee().orElse(null);
        List<Suggestion> found = new ArrayList<>();
        for (AddresseeNumber one : worthComparing) {
            if (one.equals(self)) {
                continue;
            }
            ChangeHistory history = register.history(one).orElse(null);
            if (history == null) {
                continue;
            }
            Comparison comparison = criteria.compare(person, Particulars.of(history));
            if (comparison.grade().isAtLeast(Grade.SIMILAR) && !isJudgedDistinct(self, one, comparison)) {
                found.add(new Suggestion(one, history.current().isLiving(), comparison));
            }
        }
        found.sort(order);
        return List.copyOf(found);
    }

    private boolean isJudgedDistinct(@Nullable AddresseeNumber self, AddresseeNumber other, Comparison comparison) {
        return self != null
                && comparison.grade() != Grade.SAME_CODE
                && register.judgements().areDistinct(self, other);
    }
}
