package juki.registry.cli.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juki.registry.cli.report.Phrase;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NumberSource;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;

/**
 * A municipal office (市区町村の窓口, madoguchi) with its register: whatever is filed takes the whole way from the rule book to the
 * history, or stays out of the register altogether.
 */
final class Office {

    private static final Phrase CARRY_OVER =
            new Phrase("移行は台帳を開くときだけの異動", "CARRY_OVER opens a register and cannot be filed");
    private static final Phrase BEFORE_OPENING =
            new Phrase("処理日が台帳の日より後でない", "processingDate is not after the day of the register");
    private static final Phrase UNKNOWN_RESIDENT =
            new Phrase("台帳にない住民", "names a resident whom the register does not know");
    private static final Phrase UNKNOWN_HOUSEHOLD =
            new Phrase("台帳にない世帯", "names a household that the register does not know");

    /** What became of something filed. */
    sealed interface Answer {
        /**
         * Accepted, and in the register by now.
         *
         * @param change what it did
         */
        record Accepted(RegisterChange change) implements Answer {}

        /**
         * Not accepted: there is an error, or an alert that the clerk did not let pass.
         *
         * @param decision what was found
         */
        record NotAccepted(Decision decision) implements Answer {}

        /**
         * Nothing that this register could examine.
         *
         * @param reason why
         */
        record Unusable(Phrase reason) implements Answer {}
    }

    private final LocalDate openedOn;
    private final RuleBook book;
    private final Clerk clerk;
    private final NumberSource numbers;
    private final Tally tally;
    /** The rules as they stood on each day on which something was processed. */
    private final Map<LocalDate, Registrar> registrars = new HashMap<>();

    private InMemoryRegister register;

    Office(
            InMemoryRegister opening,
            LocalDate openedOn,
            RuleBook book,
            Clerk clerk,
            NumberSource numbers,
            Tally tally) {
        this.register = opening;
        this.openedOn = openedOn;
        this.book = book;
        this.clerk = clerk;
        this.numbers = numbers;
        this.tally = tally;
    }

    /** {@return the register as it stands} */
    InMemoryRegister register() {
        return register;
    }

    /**
     * Takes what is filed.
     *
     * @param event a change, its new numbers drawn or not
     * @return what became of it
     */
    Answer take(ChangeEvent event) {
        Optional<Phrase> unusable = unusable(event);
        if (unusable.isPresent()) {
            return new Answer.Unusable(unusable.get());
        }
        Registrar registrar =
                registrars.computeIfAbsent(event.processingDate(), day -> Registrar.under(book.inForceOn(day)));
        Decision decision = registrar.decide(event, register).acknowledging(alert -> clerk.confirm(event, alert));
        if (decision.outcome() != Outcome.ACCEPTED) {
            tally.examined(decision);
            if (decision.outcome() == Outcome.REFUSED) {
                tally.refused();
            } else {
                tally.sentBack();
            }
            return new Answer.NotAccepted(decision);
        }
        InMemoryRegister before = register;
        RegisterChange change;
        try {
            change = decision.drawing(numbers).orElseThrow();
            register = before.apply(change);
        } catch (IllegalStateException e) {
            // No rule objects and yet the register cannot undergo it: whoever filed it is told, and nothing has
            // changed.
            return new Answer.Unusable(new Phrase("台帳に反映できない", String.valueOf(e.getMessage())));
        }
        tally.examined(decision);
        tally.accepted(change.event(), before);
        return new Answer.Accepted(change);
    }

    private Optional<Phrase> unusable(ChangeEvent event) {
        if (event.type() == EventType.CARRY_OVER) {
            return Optional.of(CARRY_OVER);
        }
        if (!event.processingDate().isAfter(openedOn)) {
            return Optional.of(BEFORE_OPENING);
        }
        boolean entering = event instanceof MoveIn || event instanceof Birth;
        if (!entering && !event.subjects().stream().allMatch(this::isKnown)) {
            return Optional.of(UNKNOWN_RESIDENT);
        }
        return householdNamed(event)
                .filter(number -> register.household(number).isEmpty())
                .map(number -> UNKNOWN_HOUSEHOLD);
    }

    private boolean isKnown(AddresseeNumber one) {
        return register.history(one).isPresent();
    }

    /** The household that a change names as existing. */
    private static Optional<HouseholdNumber> householdNamed(ChangeEvent event) {
        if (event instanceof MoveIn moveIn) {
            return existing(moveIn.household());
        }
        if (event instanceof AddressChange change) {
            return existing(change.household());
        }
        if (event instanceof Birth birth) {
            return Optional.of(birth.household());
        }
        if (event instanceof HouseholdMerger merger) {
            return Optional.of(merger.household());
        }
        if (event instanceof HouseholdChange change) {
            return Optional.of(change.household());
        }
        if (event instanceof HouseholdHeadChange change) {
            return Optional.of(change.household());
        }
        return Optional.empty();
    }

    private static Optional<HouseholdNumber> existing(TargetHousehold target) {
        return target.isNew() ? Optional.empty() : target.number();
    }
}
