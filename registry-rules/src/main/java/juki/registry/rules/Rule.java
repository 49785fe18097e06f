package juki.registry.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import juki.registry.model.date.DateSpan;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.law.Citation;
import juki.registry.rules.notification.Notification;
import org.jspecify.annotations.Nullable;

/**
 * Rule (規則, kisoku): what must hold of a change, on which passage of the law it stands, since when, and how it objects.
 *
 * <p>A rule is a value in a file of its own, named by its assertion. This is how one is written:
 *
 * <pre>{@code
 * final class NotifiedWithinFourteenDays {
 *     private static final Objection LATE = Objection.to("届出日", "filing day")
 *             .because("異動日から14日を過ぎています", "more than 14 days have passed since the change")
 *             .remedy("遅れた理由を確認してください", "ask for the reason of the delay");
 *
 *     static Rule rule(ClosedDays closedDays) {
 *         return Rule.asserting("MOVE-IN-001", "届出は14日以内", "Notified within fourteen days")
 *                 .alert()
 *                 .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(1))
 *                 .since(LocalDate.of(1967, 11, 10))
 *                 .on(MoveIn.class, EventType.MOVE_IN, (moveIn, register) -> LATE.when(...));
 *     }
 * }
 * }</pre>
 *
 * <p>A rule of the paper ends with {@link Builder#onPaper} instead, and asks a {@link Notification} for the kinds of change it asks
 * for; it alone may {@linkplain Builder#hold() hold}.
 *
 * <p>Its check is a pure function: the same change and the same register give the same answer, nothing is changed, and it
 * never throws, however nonsensical the change. It says in its Javadoc which bound of an uncertain date it compares. An
 * objection names items, never their values.
 *
 * <p>Ids are stable: once published, an id keeps its meaning, and that of a rule no longer in force is never given again. Two
 * rules are equal if ids, severities and spans are. Immutable and thread-safe. Source: standard specification chapter 11.
 */
public final class Rule {

    private static final Pattern ID = Pattern.compile("[A-Z]+(-[A-Z]+)*-[0-9]{3}");

    /**
     * The check of a rule.
     *
     * @param <E> the kind of change checked
     */
    @FunctionalInterface
    public interface Check<E extends ChangeEvent> {
        /**
         * What there is to object to a change.
         *
         * @param event the change
         * @param register the register as it stands
         * @return the objection, or nothing
         */
        Optional<Objection> objectionTo(E event, ResidentRegister register);
    }

    /** The check of a rule that asks the paper on which a change arrives, and not the change. */
    @FunctionalInterface
    public interface PaperCheck {
        /**
         * What there is to object to a paper.
         *
         * @param paper the paper
         * @param register the register as it stands
         * @return the objection, or nothing
         */
        Optional<Objection> objectionTo(Notification paper, ResidentRegister register);
    }

    private final String id;
    private final String title;
    private final String titleEnglish;
    private final Severity severity;
    private final Citation basis;
    private final DateSpan inForce;
    private final Set<EventType> appliesTo;
    /** Of the two checks there is one. */
    private final @Nullable Check<ChangeEvent> check;

    private final @Nullable PaperCheck paperCheck;

    private Rule(
            String id,
            String title,
            String titleEnglish,
            Severity severity,
            Citation basis,
            DateSpan inForce,
            Set<EventType> appliesTo,
            @Nullable Check<ChangeEvent> check,
            @Nullable PaperCheck paperCheck) {
        this.id = id;
        this.title = title;
        this.titleEnglish = titleEnglish;
        this.severity = severity;
        this.basis = basis;
        this.inForce = inForce;
        this.appliesTo = appliesTo;
        this.check = check;
        this.paperCheck = paperCheck;
    }

    /**
     * Begins a rule.
     *
     * @param id capital words and three digits joined with hyphens, as {@code MOVE-IN-003}
     * @param title what holds, in Japanese
     * @param titleEnglish what holds, in English
     * @return the rule begun
     * @throws IllegalArgumentException if the id has another form or a title is blank
     */
    public static Builder asserting(String id, String title, String titleEnglish) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: must be capital words and three digits joined with hyphens");
        }
        if (title.isBlank() || titleEnglish.isBlank()) {
            throw new IllegalArgumentException("title: must not be blank");
        }
        return new Builder(id, title, titleEnglish);
    }

    /** {@return the stable id} */
    public String id() {
        return id;
    }

    /** {@return what holds, in Japanese} */
    public String title() {
        return title;
    }

    /** {@return what holds, in English} */
    public String titleEnglish() {
        return titleEnglish;
    }

    /** {@return how it objects} */
    public Severity severity() {
        return severity;
    }

    /** {@return the passage of law or specification it stands on} */
    public Citation basis() {
        return basis;
    }

    /** {@return the days on which it is law} */
    public DateSpan inForce() {
        return inForce;
    }

    /** {@return the kinds of change it asks about, unmodifiable} */
    public Set<EventType> appliesTo() {
        return appliesTo;
    }

    /**
     * What this rule finds in a change; nothing in a change of a kind it does not ask about.
     *
     * @param event the change
     * @param register the register as it stands
     * @return the finding, or nothing
     */
    public Optional<Finding> examine(ChangeEvent event, ResidentRegister register) {
        return Optional.ofNullable(findingIn(event, register));
    }

    /** {@return whether it asks the paper on which a change arrives (届出書の審査), and not the change} */
    public boolean asksThePaper() {
        return paperCheck != null;
    }

    @Nullable
    Finding findingIn(ChangeEvent event, ResidentRegister register) {
        if (check == null || !appliesTo.contains(event.type())) {
            return null;
        }
        Objection objection = check.objectionTo(event, register).orElse(null);
        return objection == null ? null : new Finding(this, objection);
    }

    @Nullable
    Finding findingIn(Notification paper, ResidentRegister register) {
        if (paperCheck == null || !appliesTo.contains(paper.type())) {
            return null;
        }
        Objection objection = paperCheck.objectionTo(paper, register).orElse(null);
        return objection == null ? null : new Finding(this, objection);
    }

    /**
     * This rule with another severity, as an office may have where the sources leave it open.
     *
     * @param other the severity
     * @return the rule
     */
    public Rule withSeverity(Severity other) {
        return new Rule(id, title, titleEnglish, other, basis, inForce, appliesTo, check, paperCheck);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule that
                && id.equals(that.id)
                && severity == that.severity
                && inForce.equals(that.inForce);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, severity, inForce);
    }

    /** {@return id and English title} */
    @Override
    public String toString() {
        return id + " " + titleEnglish;
    }

    /** A rule still being written; see {@link Rule#asserting}. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final String titleEnglish;
        private @Nullable Severity severity;
        private @Nullable Citation basis;
        private @Nullable DateSpan inForce;

        private Builder(String id, String title, String titleEnglish) {
            this.id = id;
            this.title = title;
            this.titleEnglish = titleEnglish;
        }

        /** {@return this rule, objecting as an error} */
        public Builder error() {
            severity = Severity.ERROR;
            return this;
        }

        /** {@return this rule, objecting as an alert} */
        public Builder alert() {
            severity = Severity.ALERT;
            return this;
        }

        /** {@return this rule, holding the paper until what is missing has come} */
        public Builder hold() {
            severity = Severity.HOLD;
            return this;
        }

        /**
         * The passage it stands on.
         *
         * @param citation the passage, or several
         * @return this rule
         */
        public Builder citing(Citation citation) {
            basis = citation;
            return this;
        }

        /**
         * The day from which it is law.
         *
         * @param firstDay the day
         * @return this rule
         */
        public Builder since(LocalDate firstDay) {
            return during(DateSpan.since(firstDay));
        }

        /**
         * The days on which it is, or was, law.
         *
         * @param span the days
         * @return this rule
         */
        public Builder during(DateSpan span) {
            inForce = span;
            return this;
        }

        /**
         * Completes the rule with a check of one kind of change.
         *
         * @param <E> the kind of change
         * @param kind its class
         * @param type its type, that of every value of the class
         * @param check the check
         * @return the rule
         * @throws IllegalStateException if severity, citation or span is missing
         */
        public <E extends ChangeEvent> Rule on(Class<E> kind, EventType type, Check<? super E> check) {
            return onEach(EnumSet.of(type), (event, register) -> check.objectionTo(kind.cast(event), register));
        }

        /**
         * Completes the rule with a check of several kinds of change.
         *
         * @param types the kinds, at least one
         * @param check the check
         * @return the rule
         * @throws IllegalArgumentException if there is no kind
         * @throws IllegalStateException if severity, citation or span is missing
         */
        public Rule onEach(Set<EventType> types, Check<ChangeEvent> check) {
            return completed(types, check, null);
        }

        /**
         * Completes the rule with a check of the papers that ask for several kinds of change.
         *
         * @param types the kinds, at least one
         * @param check the check
         * @return the rule
         * @throws IllegalArgumentException if there is no kind
         * @throws IllegalStateException if severity, citation or span is missing
         */
        public Rule onPaper(Set<EventType> types, PaperCheck check) {
            return completed(types, null, check);
        }

        private Rule completed(
                Set<EventType> types, @Nullable Check<ChangeEvent> check, @Nullable PaperCheck paperCheck) {
            if (types.isEmpty()) {
                throw new IllegalArgumentException("types: must not be empty");
            }
            if (severity == null || basis == null || inForce == null) {
                throw new IllegalStateException(id + " needs a severity, a citation and a span");
            }
            return new Rule(
                    id,
                    title,
                    titleEnglish,
                    severity,
                    basis,
                    inForce,
                    Collections.unmodifiableSet(EnumSet.copyOf(types)),
                    check,
                    paperCheck);
        }
    }
}
