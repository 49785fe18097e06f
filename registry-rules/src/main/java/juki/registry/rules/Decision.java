package juki.registry.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NumberSource;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.register.Fold;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import org.jspecify.annotations.Nullable;

/**
 * Decision on a change (審査の結果, shinsa no kekka): everything the rules found, and what becomes of the change.
 *
 * <p>A value: acknowledging gives a new decision, and nothing has happened until the change that {@link #orElseThrow} returns
 * is applied by the host. Immutable and thread-safe, as far as the register is. Source: standard specification 11.1.
 */
public final class Decision {

    private final ChangeEvent event;
    private final ResidentRegister register;
    private final List<Finding> findings;
    private final List<Acknowledgement> acknowledgements;
    private final @Nullable NumberSource numbers;

    private Decision(
            ChangeEvent event,
            ResidentRegister register,
            List<Finding> findings,
            List<Acknowledgement> acknowledgements,
            @Nullable NumberSource numbers) {
        this.event = event;
        this.register = register;
        this.findings = findings;
        this.acknowledgements = acknowledgements;
        this.numbers = numbers;
    }

    static Decision on(ChangeEvent event, ResidentRegister register, List<Finding> findings) {
        return new Decision(event, register, findings, List.of(), null);
    }

    /** {@return the change decided on, as it was handed in} */
    public ChangeEvent event() {
        return event;
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
        boolean acknowledged = true;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return Outcome.REFUSED;
            }
            acknowledged &= isAcknowledged(finding);
        }
        return acknowledged ? Outcome.ACCEPTED : Outcome.NEEDS_ACKNOWLEDGEMENT;
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
        return new Decision(event, register, findings, List.copyOf(all), numbers);
    }

    /**
     * This decision, drawing missing numbers from a source once the change is demanded.
     *
     * @param source where numbers are drawn; it gives only numbers that nobody has or had
     * @return the decision
     */
    public Decision drawing(NumberSource source) {
        return new Decision(event, register, findings, acknowledgements, source);
    }

    /**
     * What the accepted change does to the register. Missing numbers are drawn now, and only if it is accepted; asking again
     * draws again.
     *
     * @return the change to apply, every entry with the acknowledgements
     * @throws NotAcceptedException if there is an error or an unacknowledged alert; no number has been drawn
     * @throws IllegalStateException if a number is missing and there is no source, or the source gave one in use
     */
    public RegisterChange orElseThrow() {
        List<Finding> inTheWay = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR || !isAcknowledged(finding))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new NotAcceptedException(this, inTheWay);
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
        return office.of(change, register);
    }

    /** {@return kind of change, outcome and rule ids} */
    @Override
    public String toString() {
        return "Decision[" + event.type() + " " + outcome() + " "
                + findings.stream().map(finding -> finding.rule().id()).toList() + "]";
    }
}
