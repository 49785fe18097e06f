package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.rules.residence.criterion.ResidenceCriteria;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ResidenceFacts;

/**
 * Book of criteria (認定基準集, nintei kijunshū): criteria in the order of the stages, and the determination by them.
 *
 * <p>Every criterion is asked. The first that decides wins; opinions of later ones are told beside it. Then the decision is reviewed: a
 * presumption may be rebutted, contradictory evidence and the removal of a record call for an investigation. Last come the
 * record action and the date. Immutable and thread-safe; the same facts and the same policy give the same determination.
 */
public final class CriteriaBook {

    private static final CriteriaBook STANDARD = new CriteriaBook(ResidenceCriteria.all());

    private final Map<String, Criterion> criteria;

    private CriteriaBook(List<Criterion> inOrder) {
        criteria = new LinkedHashMap<>();
        Stage latest = Stage.STRIPPING;
        for (Criterion criterion : inOrder) {
            if (criterion.stage().compareTo(latest) < 0) {
                throw new IllegalArgumentException("criteria: " + criterion.id() + " comes after a later stage");
            }
            latest = criterion.stage();
            if (criteria.put(criterion.id(), criterion) != null) {
                throw new IllegalArgumentException("criteria: " + criterion.id() + " comes twice");
            }
        }
    }

    /** {@return the book of all criteria of the library} */
    public static CriteriaBook standard() {
        return STANDARD;
    }

    /**
     * A book of one's own.
     *
     * @param criteria the criteria, in the order of their stages, no two with one id
     * @return the book
     * @throws IllegalArgumentException if two share an id or one stands behind a later stage
     */
    public static CriteriaBook of(List<Criterion> criteria) {
        return new CriteriaBook(criteria);
    }

    /** {@return the criteria in order, unmodifiable} */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    /**
     * The criterion with an id.
     *
     * @param id the id
     * @return the criterion, empty if the book has none
     */
    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /**
     * Determines a residence by the standard policy.
     *
     * @param facts the facts
     * @return the determination
     * @throws IllegalStateException if no criterion of the book decides
     */
    public ResidenceDetermination determine(ResidenceFacts facts) {
        return determine(facts, ResidencePolicy.standard());
    }

    /**
     * Determines a residence.
     *
     * @param facts the facts
     * @param policy what the municipality or the country varies
     * @return the determination
     * @throws IllegalStateException if no criterion of the book decides
     */
    public ResidenceDetermination determine(ResidenceFacts facts, ResidencePolicy policy) {
        Situation situation = Situation.of(facts, policy);
        List<Reason> beside = new ArrayList<>();
        Criterion decider = null;
        Opinion decision = null;
        for (Criterion criterion : criteria.values()) {
            Opinion opinion = criterion.appraise(situation).orElse(null);
            if (opinion == null) {
                continue;
            }
            if (decision == null && opinion.force() != Opinion.Force.NOTE) {
                decider = criterion;
                decision = opinion;
            } else {
                beside.add(reason(criterion, Reason.Role.NOTE, opinion, facts));
            }
        }
        if (decision == null || decider == null) {
            throw new IllegalStateException("no criterion of the book decides");
        }
        for (Criterion criterion : criteria.values()) {
            Opinion replaced = criterion.review(situation, decision).orElse(null);
            if (replaced != null) {
                beside.add(0, reason(decider, Reason.Role.NOTE, decision, facts));
                decider = criterion;
                decision = replaced;
            }
        }
        return determination(situation, facts, decider, decision, beside);
    }

    private ResidenceDetermination determination(
            Situation situation, ResidenceFacts facts, Criterion decider, Opinion decision, List<Reason> beside) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(decider, Reason.Role.DECISIVE, decision, facts));
        for (String id : decision.general()) {
            Criterion general = criteria.get(id);
            if (general != null && !general.equals(decider)) {
                reasons.add(new Reason(
                        general,
                        Reason.Role.DECISIVE,
                        decision.direction(),
                        Optional.empty(),
                        general.text(),
                        general.textEnglish(),
                        List.of()));
            }
        }
        for (Weighing.Finding factor : decision.factors()) {
            reasons.add(new Reason(
                    decider,
                    Reason.Role.FACTOR,
                    factor.direction(),
                    Optional.of(factor.weight()),
                    factor.wording(),
                    factor.english(),
                    List.of(factor.fact())));
        }
        reasons.addAll(beside);
        ResidenceOutcome outcome = decision.outcome().orElseThrow();
        ResidencePlace place = outcome == ResidenceOutcome.NEEDS_INVESTIGATION
                ? situation.meanwhile()
                : decision.place().orElseThrow();
        RecordAction action = decision.action().orElseGet(() -> RecordEntry.action(situation, decision));
        EffectiveDateRule dateRule = RecordEntry.dateRule(situation, decision, action);
        Optional<LocalDate> holdUntil = action == RecordAction.HOLD
                ? Optional.of(situation.asOf().plusDays(situation.policy().holdDays()))
                : Optional.empty();
        return new ResidenceDetermination(
                facts,
                situation.policy(),
                outcome,
                place,
                RecordEntry.recordability(outcome, decision, action),
                action,
                dateRule,
                RecordEntry.date(situation, dateRule),
                reasons,
                decision.questions(),
                holdUntil);
    }

    private static Reason reason(Criterion criterion, Reason.Role role, Opinion opinion, ResidenceFacts facts) {
        return new Reason(
                criterion,
                role,
                opinion.direction(),
                Optional.empty(),
                opinion.wording(),
                opinion.english(),
                opinion.facts().stream().filter(facts.stated()::contains).collect(Collectors.<Fact<?>>toList()));
    }

    /** {@return the criteria as a table to read, in Markdown} */
    public String markdown() {
        return CriteriaTable.of(criteria());
    }
}
