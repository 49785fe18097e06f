package juki.registry.fuzzing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NumberSource;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.LocalBook;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.residence.CriteriaBook;
import juki.registry.rules.residence.ResidenceDetermination;
import juki.registry.rules.residence.fact.FactsReading;
import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;

/** What the rules promise of whatever comes to them: events as filed, facts of residence, a municipality's own book. */
final class RulePromises {

    private static final Registrar REGISTRAR = Registrar.under(RuleBook.standard());
    private static final CriteriaBook CRITERIA = CriteriaBook.standard();

    /** A village in which much has happened, and to which events are filed. */
    private static final InMemoryRegister VILLAGE = village();

    private RulePromises() {}

    private static InMemoryRegister village() {
        Chance chance = Chance.seeded(8, "fuzzing", 0);
        return Lives.any(chance::nextLong, 120).register();
    }

    /** An event in JSON, filed with the office of a village: every rule answers, and what is accepted is entered. */
    static boolean ofFiledEvents(byte[] input) {
        ChangeEvent event;
        try {
            event = RegistryJson.readEvent(Written.text(input));
        } catch (RegistryJsonException e) {
            return false;
        }
        Decision decision =
                REGISTRAR.decide(event, VILLAGE).acknowledging(alert -> Optional.of(alert.acknowledgedBy("窓口１")));
        if (decision.outcome() == Outcome.ACCEPTED) {
            RegisterChange change = decision.drawing(new Numbers()).orElseThrow();
            InMemoryRegister after = VILLAGE.apply(change);
            change.entries()
                    .forEach(entry -> Promise.require(
                            after.record(entry.addressee()).isPresent(), "whoever has an entry has a record"));
        }
        return true;
    }

    /** Facts of residence: they are written as they were read, and whatever is stated, there is a determination. */
    static boolean ofFacts(byte[] input) {
        FactsReading reading = ResidenceFacts.read(Written.text(input));
        Promise.require(
                reading.facts().isPresent() == reading.faults().isEmpty(),
                "there are facts exactly if nothing is wrong");
        if (reading.facts().isEmpty()) {
            return false;
        }
        ResidenceFacts facts = reading.facts().get();
        Promise.require(
                ResidenceFacts.read(facts.text()).facts().equals(reading.facts()),
                "facts are read as they were written");
        ResidenceDetermination determination = CRITERIA.determine(facts);
        Promise.require(!determination.memorandum().isBlank(), "a determination has its memorandum");
        return true;
    }

    /** A municipality's own book: it is there or every wrong line is told, and written again it provides the same. */
    static boolean ofLocalBooks(byte[] input) {
        String text = Written.text(input);
        LocalBook.Reading reading = LocalBook.read(text);
        long lines = text.lines().count();
        reading.rejected()
                .forEach(one -> Promise.require(1 <= one.line() && one.line() <= lines, "a rejected line is one"));
        if (reading.book().isEmpty()) {
            return false;
        }
        LocalBook book = reading.book().get();
        String written = book.provisions().stream()
                .map(one -> one.verb().word() + " " + one.word() + " # " + one.reason() + "\n")
                .collect(Collectors.joining());
        LocalBook again = LocalBook.read(written).book().orElseThrow(() -> new AssertionError("a book is read again"));
        Promise.require(provided(again).equals(provided(book)), "a book written again provides the same");
        return !book.provisions().isEmpty();
    }

    private static List<Object> provided(LocalBook book) {
        return List.of(
                book.changes().toString(),
                book.practice().greatestUsualAge(),
                book.practice().farthestUsualPlan(),
                book.practice().longestWaitForNotice(),
                book.practice().longestProvisionalMeasure());
    }

    /** Numbers that nobody has. */
    private static final class Numbers implements NumberSource {
        private final SequentialIssuer persons = SequentialIssuer.startingAfter(50_000_000);
        private final SequentialIssuer households = SequentialIssuer.startingAfter(50_000_000);
        private long codes = 9_000_000_000L;

        @Override
        public ResidentRecordCode nextRecordCode() {
            return ResidentRecordCode.ofPayload(++codes);
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            return persons.nextAddresseeNumber();
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            return households.nextHouseholdNumber();
        }
    }
}
