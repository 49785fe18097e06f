package juki.registry.cli.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.CriteriaBook;
import juki.registry.rules.residence.ResidenceDetermination;
import juki.registry.rules.residence.fact.FactFault;
import juki.registry.rules.residence.fact.FactsReading;
import juki.registry.rules.residence.fact.ResidenceFacts;

/**
 * A case that has been determined, or could not be (判定済みの事例, hanteizumi no jirei).
 *
 * @param row its row
 * @param expectation what the table expects of it
 * @param determination the determination; empty if the facts cannot be used
 * @param faults what is wrong with the row, a sentence each
 * @param fromWords whether a fact was taken from its words
 */
record Judged(
        CaseRow row,
        Expectation expectation,
        Optional<ResidenceDetermination> determination,
        List<String> faults,
        boolean fromWords) {

    private static final int LONGEST_SHOWN = 60;

    /** Takes a copy. */
    Judged {
        faults = List.copyOf(faults);
    }

    /** Determines the case of a row. */
    static Judged of(CaseRow row, boolean words) {
        Expectation expectation = Expectation.of(row);
        List<String> faults = new ArrayList<>();
        expectation.faults().forEach(column -> faults.add(column + " has a value that it does not take"));
        FactsReading reading = ResidenceFacts.read(row.cell(CaseFile.FACTS).orElse(""));
        reading.faults().forEach(fault -> faults.add(told(fault)));
        Optional<ResidenceFacts> facts = reading.facts();
        Optional<ResidenceFacts> more = words
                ? facts.flatMap(
                        it -> StatedInWords.addedTo(it, row.cell("facts").orElse("")))
                : Optional.empty();
        return new Judged(
                row,
                expectation,
                more.or(() -> facts).map(CriteriaBook.standard()::determine),
                faults,
                more.isPresent());
    }

    private static String told(FactFault fault) {
        String shown =
                fault.text().length() > LONGEST_SHOWN ? fault.text().substring(0, LONGEST_SHOWN) + "…" : fault.text();
        String piece = fault.kind() == FactFault.Kind.MISSING ? fault.key() : "\"" + shown + "\"";
        return piece + " " + fault.kind().english();
    }

    /** Whether it is as expected; empty if nothing can be compared. */
    Optional<Boolean> agrees() {
        return determination.flatMap(expectation::isMetBy);
    }
}
