package juki.registry.network.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.network.log.Occurrence.Concerned;

/**
 * Proof of one person's entries (本人の記録の証明): they stand in the log that ends with a head, in this order, and of all other entries
 * nothing is shown but a hash.
 *
 * <p>That no entry of the person is among the hashes it cannot prove. Immutable.
 *
 * @param from the head before the first step
 * @param steps the entries up to the head, shown or not
 * @param to the head after the last step
 */
public record PersonProof(LogHead from, List<Step> steps, LogHead to) {

    /** An entry of the log, shown or not. */
    public sealed interface Step {}

    /**
     * An entry that is shown.
     *
     * @param entry the entry
     * @param membership of an entry about many persons, that this person is on their roll; otherwise empty
     */
    public record Shown(LogEntry entry, Optional<PersonRoll.Membership> membership) implements Step {

        private boolean holds() {
            return entry.occurrence().concerned() instanceof Concerned.Persons many
                    ? membership.filter(one -> one.leadsTo(many.roll())).isPresent()
                    : membership.isEmpty();
        }
    }

    /**
     * An entry of which only the hash is shown.
     *
     * @param digest the salted hash of what is logged
     */
    public record Hidden(Hash digest) implements Step {}

    /**
     * A proof.
     *
     * @param from the head before the first step
     * @param steps the entries up to the head
     * @param to the head after the last step
     */
    public PersonProof {
        steps = List.copyOf(steps);
    }

    /** {@return the entries that are shown, in order} */
    public List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Shown shown) {
                entries.add(shown.entry());
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Whether the proof holds: the steps lead from the one head to the other, and the person is on the roll of every entry shown
     * that is about many.
     *
     * @param published the head that was published, to which the proof must lead
     * @return true if every entry shown stands in the log of that head
     */
    public boolean holds(LogHead published) {
        Hasher hasher = new Hasher();
        Hash link = from.link();
        long number = from.entries();
        for (Step step : steps) {
            number++;
            if (step instanceof Shown shown) {
                if (shown.entry().number() != number || !shown.holds()) {
                    return false;
                }
                link = hasher.node(link, shown.entry().digest(hasher));
            } else if (step instanceof Hidden hidden) {
                link = hasher.node(link, hidden.digest());
            }
        }
        return new LogHead(number, link).equals(published) && to.equals(published);
    }

    /** {@return {@code PersonProof[} and the numbers of steps and entries shown} */
    @Override
    public String toString() {
        return "PersonProof[" + entries().size() + " of " + steps.size() + " entries]";
    }
}
