package juki.registry.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.addresschange.AddressChangeRules;
import juki.registry.rules.birthdeath.BirthAndDeathRules;
import juki.registry.rules.cancellation.CancellationRules;
import juki.registry.rules.codes.CodeRules;
import juki.registry.rules.common.CommonRules;
import juki.registry.rules.duplicate.DuplicateRules;
import juki.registry.rules.exofficio.CorrectionRules;
import juki.registry.rules.household.HouseholdRules;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.movein.MoveInRules;
import juki.registry.rules.moveout.MoveOutRules;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.NotificationRules;

/**
 * Rule book (規則集, kisokushū): rules in a fixed order, asked all together.
 *
 * <p>Every rule is asked; none silences another. The order of the rules decides the order of the findings and nothing else.
 * Immutable and thread-safe. Source: standard specification chapter 11.
 */
public final class RuleBook {

    private static final Rule[] NONE = {};

    private final List<Rule> rules;
    private final OfficePractice practice;
    private final Map<String, Rule> byId;
    private final Map<EventType, Rule[]> byType;

    private RuleBook(List<Rule> rules, OfficePractice practice) {
        this.rules = List.copyOf(rules);
        this.practice = practice;
        this.byId = new HashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rules: " + rule.id() + " is in the book twice");
            }
        }
        this.byType = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            byType.put(
                    type,
                    rules.stream()
                            .filter(rule ->
                                    !rule.asksThePaper() && rule.appliesTo().contains(type))
                            .toArray(Rule[]::new));
        }
    }

    /**
     * A book of the given rules, for an office of {@linkplain OfficePractice#standard() standard practice}.
     *
     * @param rules the rules in order, no two with one id
     * @return the book
     * @throws IllegalArgumentException if two rules share an id
     */
    public static RuleBook of(List<Rule> rules) {
        return of(rules, OfficePractice.standard());
    }

    /**
     * A book of the given rules, for an office with its own practice.
     *
     * @param rules the rules in order, no two with one id, made for the same practice
     * @param practice the practice, by which changes are formed from papers
     * @return the book
     * @throws IllegalArgumentException if two rules share an id
     */
    public static RuleBook of(List<Rule> rules, OfficePractice practice) {
        return new RuleBook(rules, practice);
    }

    /** {@return all rules there ever were, for an office of {@linkplain OfficePractice#standard() standard practice}} */
    public static RuleBook standard() {
        return standard(OfficePractice.standard());
    }

    /**
     * All rules there ever were, for an office with its own closed days.
     *
     * @param closedDays the days on which the office is closed, its holidays included
     * @return the book
     */
    public static RuleBook standard(ClosedDays closedDays) {
        return standard(OfficePractice.standard().closedOn(closedDays));
    }

    /**
     * All rules there ever were, for an office with its own practice.
     *
     * @param practice the practice
     * @return the book
     */
    public static RuleBook standard(OfficePractice practice) {
        return of(
                Stream.of(
                                NotificationRules.all(practice),
                                CommonRules.all(practice),
                                DuplicateRules.all(),
                                MoveInRules.all(practice),
                                AddressChangeRules.all(practice),
                                MoveOutRules.all(practice),
                                BirthAndDeathRules.all(),
                                HouseholdRules.all(practice),
                                CorrectionRules.all(),
                                CodeRules.all(),
                                CancellationRules.all())
                        .flatMap(List::stream)
                        .toList(),
                practice);
    }

    /**
     * This book as the law stood on a day.
     *
     * @param day the day
     * @return the book with the rules in force that day, in the same order
     */
    public RuleBook inForceOn(LocalDate day) {
        return of(rules.stream().filter(rule -> rule.inForce().contains(day)).toList(), practice);
    }

    /** {@return the practice of the office whose book it is} */
    public OfficePractice practice() {
        return practice;
    }

    /** {@return the rules in order, unmodifiable} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule, empty if the book has none
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * This book and rules more, after its own.
     *
     * @param more the rules
     * @return the book
     * @throws IllegalArgumentException if an id is in the book already
     */
    public RuleBook plus(Rule... more) {
        List<Rule> longer = new ArrayList<>(rules);
        longer.addAll(List.of(more));
        return of(longer, practice);
    }

    /**
     * This book without a rule.
     *
     * @param id the rule's id
     * @return the book
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(String id) {
        requireRule(id);
        return of(rules.stream().filter(rule -> !rule.id().equals(id)).toList(), practice);
    }

    /**
     * This book with a rule in the place of the one with the same id. The one put there may object more strictly, but not more
     * mildly: that is said by {@link #lowering}.
     *
     * @param rule the rule
     * @return the book
     * @throws IllegalArgumentException if the book has no rule with that id, or the rule is milder than that of the book
     */
    public RuleBook replacing(Rule rule) {
        if (rule.severity().isMilderThan(requireRule(rule.id()).severity())) {
            throw new IllegalArgumentException("rule: " + rule.id() + " would become milder; say so by lowering it");
        }
        return with(rule);
    }

    /**
     * This book with an alert made an error (重大度の引上げ). What holds a paper until something has come is neither raised nor lowered.
     *
     * @param id the rule's id
     * @return the book
     * @throws IllegalArgumentException if the book has no such rule, or it is no alert
     */
    public RuleBook raising(String id) {
        return with(requireSeverity(id, Severity.ALERT).withSeverity(Severity.ERROR));
    }

    /**
     * This book with an error made an alert (重大度の引下げ), as an office may where the sources leave the severity open. What
     * the error kept out may then pass, acknowledged, that no register can undergo; it fails when it is folded.
     *
     * @param id the rule's id
     * @return the book
     * @throws IllegalArgumentException if the book has no such rule, or it is no error
     */
    public RuleBook lowering(String id) {
        return with(requireSeverity(id, Severity.ERROR).withSeverity(Severity.ALERT));
    }

    private RuleBook with(Rule rule) {
        return of(
                rules.stream()
                        .map(one -> one.id().equals(rule.id()) ? rule : one)
                        .toList(),
                practice);
    }

    private Rule requireSeverity(String id, Severity severity) {
        Rule rule = requireRule(id);
        if (rule.severity() != severity) {
            throw new IllegalArgumentException("id: " + id + " is no " + severity);
        }
        return rule;
    }

    /**
     * In what this book differs from another (規則集の差分): rules added, left out, raised, lowered and otherwise replaced.
     *
     * <p>The order of the rules makes no difference. A rule of the same id, titles, severity, citation, span and kinds of change
     * counts as the same one, whatever its check does: two checks cannot be compared.
     *
     * @param standard the book to compare with
     * @return the differences in the order of the ids, unmodifiable; none if the books agree
     */
    public List<RuleChange> changesFrom(RuleBook standard) {
        return Stream.concat(standard.rules.stream(), rules.stream())
                .map(Rule::id)
                .distinct()
                .sorted()
                .flatMap(id -> RuleChange.between(standard.rule(id), rule(id)).stream())
                .toList();
    }

    private Rule requireRule(String id) {
        return rule(id).orElseThrow(() -> new IllegalArgumentException("id: the book has no such rule"));
    }

    /**
     * Asks every rule about a change.
     *
     * @param event the change
     * @param register the register as it stands
     * @return everything found, in the order of the book, unmodifiable
     */
    public List<Finding> examine(ChangeEvent event, ResidentRegister register) {
        List<Finding> found = null;
        for (Rule rule : Objects.requireNonNullElse(byType.get(event.type()), NONE)) {
            Finding finding = rule.findingIn(event, register);
            if (finding != null) {
                if (found == null) {
                    found = new ArrayList<>(4);
                }
                found.add(finding);
            }
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    /**
     * Asks the rules of the paper about a paper, and every other about the change that is formed from it, if one is.
     *
     * @param paper what arrived
     * @param register the register as it stands
     * @return everything found, in the order of the book, unmodifiable
     */
    public List<Finding> examine(Notification paper, ResidentRegister register) {
        ChangeEvent event = paper.change(practice).orElse(null);
        List<Finding> found = new ArrayList<>(4);
        for (Rule rule : rules) {
            Finding ofPaper = rule.findingIn(paper, register);
            Finding finding = ofPaper != null || event == null ? ofPaper : rule.findingIn(event, register);
            if (finding != null) {
                found.add(finding);
            }
        }
        return List.copyOf(found);
    }

    /** {@return the book as a table in Markdown, one line for each rule} */
    public String markdown() {
        return RuleTable.of(rules);
    }

    @Override
    public String toString() {
        return "RuleBook[" + rules.size() + " rules]";
    }
}
