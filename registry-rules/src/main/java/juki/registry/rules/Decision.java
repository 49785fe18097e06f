package juki.registry.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NumberSource;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.register.Fold;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import juki.registry.rules.consequence.NumbersToDraw;
import juki.registry.rules.notification.Notification;
import org.jspecify.annotations.Nullable;

/**
 * Decision on a change (審査の結果, shinsa no kekka): everything the rules found, and what becomes of the change.
 *
 * <p>A change is accepted, accepted once its alerts are acknowledged, or refused; a paper may be held besides, each missing thing
 * being a finding of its own.
 *
 * <p>A value: acknowledging gives a new decision, and nothing has happened until the change that {@link #orElseThrow} returns
 * is applied by the host. Immutable and thread-safe, as far as the register is. Source: standard specification 11.1.
 */
public final class Decision {

    private final EventType type;
    private final @Nullable ChangeEvent event;
    private final @Nullable Notification paper;
    private final ResidentRegister register;
    private final List<Finding> findings;
    private final List<Acknowledgement> acknowledgements;
    private final @Nullable NumberSource numbers;

    private Decision(
            EventType type,
            @Nullable ChangeEvent event,
            @Nullable Notification paper,
            ResidentRegister register,
            List<Finding> findings,
            List<Acknowledgement> acknowledgements,
            @Nullable NumberSource numbers) {
        this.type = type;
        this.event = event;
        this.paper = paper;
        this.register = register;
        this.findings = findings;
        this.acknowledgements = acknowledgements;
        this.numbers = numbers;
    }

    static Decision on(ChangeEvent event, ResidentRegister register, List<Finding> findings) {
        return new Decision(event.type(), event, null, register, findings, List.of(), null);
    }

    static Decision on(
            Notification paper, Optional<ChangeEvent> event, ResidentRegister register, List<Finding> findings) {
        return new Decision(paper.type(), event.orElse(null), paper, register, findings, List.of(), null);
    }

    /**
     * {@return the change decided on, as it was handed in or formed from the paper; empty if the paper tells too little to form
     * one}
     */
    public Optional<ChangeEvent> event() {
        return Optional.ofNullable(event);
    }

    /** {@return the paper on which it arrived; empty if the change itself was handed in} */
    public Optional<Notification> paper() {
        return Optional.ofNullable(paper);
    }

    /** {@return everything found, in the order of the book} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return what blocks} */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** {@return what has to be acknowledged, whether or not it has been} */
    public List<Finding> alerts() {
        return of(Severity.ALERT);
    }

    /** {@return what is missing, each with item, reason, remedy and passage} */
    public List<Finding> holds() {
        return of(Severity.HOLD);
    }

    /** {@return the acknowledgements so far} */
    public List<Acknowledgement> acknowledgements() {
        return acknowledgements;
    }

    private List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** {@return what becomes of the change as things stand} */
    public Outcome outcome() {
        boolean held = event == null;
        boolean acknowledged = true;
        for (Finding finding : findings) {
            switch (finding.severity()) {
                case ERROR -> {
                    return Outcome.REFUSED;
                }
                case HOLD -> held = true;
                case ALERT -> acknowledged &= isAcknowledged(finding);
            }
        }
        return held ? Outcome.HELD : acknowledged ? Outcome.ACCEPTED : Outcome.NEEDS_ACKNOWLEDGEMENT;
    }

    private boolean isAcknowledged(Finding alert) {
        return acknowledgements.stream()
                .anyMatch(one -> one.ruleId().equals(alert.rule().id()));
    }

    /**
     * This decision after somebody was asked about each alert that nobody has acknowledged yet.
     *
     * @param clerk answers an alert with an acknowledgement, or with nothing
     * @return the decision with the acknowledgements given
     * @throws IllegalArgumentException if an acknowledgement is of another rule than the one asked about
     */
    public Decision acknowledging(Function<? super Finding, Optional<Acknowledgement>> clerk) {
        List<Acknowledgement> given = new ArrayList<>();
        for (Finding alert : alerts()) {
            if (!isAcknowledged(alert)) {
                clerk.apply(alert).ifPresent(one -> {
                    if (!one.ruleId().equals(alert.rule().id())) {
                        throw new IllegalArgumentException(
                                "clerk: answered " + alert.rule().id() + " with an acknowledgement of another rule");
                    }
                    given.add(one);
                });
            }
        }
        return acknowledging(given);
    }

    /**
     * This decision with acknowledgements.
     *
     * @param given the acknowledgements
     * @return the decision
     * @throws IllegalArgumentException if one of them names no alert of this decision
     */
    public Decision acknowledging(Collection<Acknowledgement> given) {
        for (Acknowledgement one : given) {
            if (alerts().stream().noneMatch(alert -> alert.rule().id().equals(one.ruleId()))) {
                throw new IllegalArgumentException("given: an acknowledgement names no alert of this decision");
            }
        }
        List<Acknowledgement> all = new ArrayList<>(acknowledgements);
        given.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Decision(type, event, paper, register, findings, List.copyOf(all), numbers);
    }

    /**
     * This decision, drawing missing numbers from a source once the change is demanded.
     *
     * @param source where numbers are drawn; it gives only numbers that nobody has or had
     * @return the decision
     */
    public Decision drawing(NumberSource source) {
        return new Decision(type, event, paper, register, findings, acknowledgements, source);
    }

    /**
     * What the accepted change does to the register. Missing numbers are drawn now, and only if it is accepted; asking again
     * draws again.
     *
     * @return the change to apply, every entry with the acknowledgements
     * @throws NotAcceptedException if there is an error, a hold or an unacknowledged alert; no number has been drawn
     * @throws IllegalStateException if the paper tells too little to form a change, though no rule of the book says so; if a number is missing and there is no source, or the source gave one in use
     */
    public RegisterChange orElseThrow() {
        List<Finding> inTheWay = findings.stream()
                .filter(finding -> finding.severity() != Severity.ALERT || !isAcknowledged(finding))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new NotAcceptedException(type, inTheWay);
        }
        if (event == null) {
            throw new IllegalStateException(type + " cannot be formed: the paper tells too little");
        }
        return Fold.fold(numbers == null ? event : event.numbered(numbers), register, acknowledgements);
    }

    /**
     * What follows once the change is applied, beside what the register shows. Nothing of it is performed.
     *
     * @param change what {@link #orElseThrow} returned
     * @param office how this office works it out
     * @return the consequences
     */
    public List<Consequence> consequences(RegisterChange change, Consequences office) {
        return office.of(event == null ? change.event() : event, change, register);
    }

    /** {@return how many numbers the office draws once the change is demanded; none are drawn by asking} */
    public NumbersToDraw numbersToDraw() {
        return event == null ? NumbersToDraw.NONE : NumbersToDraw.by(event);
    }

    /** {@return kind of change, outcome and rule ids} */
    @Override
    public String toString() {
        return "Decision[" + type + " " + outcome() + " "
                + findings.stream().map(finding -> finding.rule().id()).toList() + "]";
    }
}
