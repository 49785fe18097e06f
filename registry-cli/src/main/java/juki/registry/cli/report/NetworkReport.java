package juki.registry.cli.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of some towns' notices on their way to the nation, and of who asked about them there.
 *
 * @param run how it was run
 * @param towns the towns
 * @param flow the way of the notices
 * @param causes notices by cause
 * @param lapses certificates and cards that lapse
 * @param conflicts conflicts between municipalities before and after the check
 * @param silent the town that sent nothing on one day
 * @param checks the consistency check of each town
 * @param exchanges what agencies asked and were told
 * @param pushes what was pushed to whoever subscribed
 * @param extraction a bulk extraction
 * @param view what one person sees of the own information
 * @param balances the equations of the books
 */
public record NetworkReport(
        Run run,
        List<Town> towns,
        Flow flow,
        List<Count> causes,
        List<Count> lapses,
        List<Conflicts> conflicts,
        String silent,
        List<Check> checks,
        List<Exchange> exchanges,
        List<Push> pushes,
        Extraction extraction,
        View view,
        List<Balance> balances) {

    /**
     * Copies the lists.
     *
     * @param run how it was run
     * @param towns the towns
     * @param flow the way of the notices
     * @param causes notices by cause
     * @param lapses certificates and cards that lapse
     * @param conflicts conflicts between municipalities
     * @param silent the town that sent nothing on one day
     * @param checks the consistency check of each town
     * @param exchanges what agencies asked and were told
     * @param pushes what was pushed
     * @param extraction a bulk extraction
     * @param view what one person sees
     * @param balances the equations of the books
     */
    public NetworkReport {
        towns = List.copyOf(towns);
        causes = List.copyOf(causes);
        lapses = List.copyOf(lapses);
        conflicts = List.copyOf(conflicts);
        checks = List.copyOf(checks);
        exchanges = List.copyOf(exchanges);
        pushes = List.copyOf(pushes);
        balances = List.copyOf(balances);
    }

    /**
     * How it was run.
     *
     * @param topology over which hops
     * @param faults with which faults
     * @param from the first day
     * @param to the last day
     * @param seed the seed of everything invented
     * @param scale the size of the towns against their figures
     */
    public record Run(Phrase topology, Phrase faults, LocalDate from, LocalDate to, long seed, double scale) {}

    /**
     * A town.
     *
     * @param name its name
     * @param code its municipality code
     * @param atStart residents on the first day
     * @param atEnd residents on the last day
     * @param changes changes accepted
     * @param filling notices of the first filling
     * @param notices notices of changes
     */
    public record Town(String name, String code, long atStart, long atEnd, long changes, long filling, long notices) {}

    /**
     * A number of something.
     *
     * @param of of what
     * @param number how many
     */
    public record Count(Phrase of, long number) {}

    /**
     * The way of the notices.
     *
     * @param hops the kinds of hops in order, with how many there were
     * @param legs what happened between each and the next
     * @param notices how many notices set out
     * @param repeated how many times one was sent again
     * @param waited how many times one waited for one before it
     * @param outages how many times a hop went dark
     * @param ticks how many ticks it took
     */
    public record Flow(
            List<Count> hops, List<Leg> legs, long notices, long repeated, long waited, long outages, long ticks) {
        /**
         * Copies the lists.
         *
         * @param hops the kinds of hops
         * @param legs what happened between each and the next
         * @param notices how many notices set out
         * @param repeated how many times one was sent again
         * @param waited how many times one waited
         * @param outages how many times a hop went dark
         * @param ticks how many ticks it took
         * @throws IllegalArgumentException unless there is a leg between any two hops
         */
        public Flow {
            hops = List.copyOf(hops);
            legs = List.copyOf(legs);
            if (legs.size() != hops.size() - 1) {
                throw new IllegalArgumentException("legs: must be one fewer than the hops");
            }
        }
    }

    /**
     * What happened between hops of one kind and the next.
     *
     * @param sent notices sent, repetitions included
     * @param duplicated copies that came besides
     * @param lost lost on the way or at a dark hop
     * @param taken arrived for the first time
     * @param recognised arrived once more, and were recognised
     */
    public record Leg(long sent, long duplicated, long lost, long taken, long recognised) {}

    /**
     * Conflicts of a kind.
     *
     * @param kind which
     * @param before how many before the consistency check
     * @param after how many after its repairs
     * @param butForThoseAbroad how many of these are left once it is known who has left the country
     */
    public record Conflicts(Phrase kind, long before, long after, long butForThoseAbroad) {}

    /**
     * The consistency check of a town.
     *
     * @param town the town
     * @param records how many living records were compared
     * @param found discrepancies by kind
     * @param repaired how many notices were completed by hand
     * @param left how many discrepancies a second check found
     */
    public record Check(String town, long records, List<Count> found, long repaired, long left) {
        /**
         * Copies the list.
         *
         * @param town the town
         * @param records how many living records were compared
         * @param found discrepancies by kind
         * @param repaired how many notices were completed by hand
         * @param left how many were left
         */
        public Check {
            found = List.copyOf(found);
        }
    }

    /**
     * What an agency asked and was told.
     *
     * @param agency who asked
     * @param task for what
     * @param basis on which basis
     * @param told what it was told
     * @param logged what the log says
     */
    public record Exchange(String agency, String task, String basis, Phrase told, Phrase logged) {}

    /**
     * What was pushed to whoever subscribed.
     *
     * @param what what happened
     * @param number how many times
     * @param logged what the log says
     */
    public record Push(Phrase what, long number, Phrase logged) {}

    /**
     * A bulk extraction.
     *
     * @param selection of whom
     * @param baseDate the base date
     * @param columns which columns
     * @param selected how many belong to the selection
     * @param undetermined of how many it cannot be said
     * @param outside how many residents do not belong to it
     * @param notResident how many are on no register that day
     * @param sha256 the hash of the list
     */
    public record Extraction(
            Phrase selection,
            LocalDate baseDate,
            String columns,
            long selected,
            long undetermined,
            long outside,
            long notResident,
            String sha256) {}

    /**
     * What one person sees.
     *
     * @param portrait who it is, without a name
     * @param disclosed the own information, as it was disclosed
     * @param history what was notified
     * @param correction what has become of a request for correction
     * @param entries who asked, was pushed or extracted it, or was refused
     * @param proof how many steps the proof has; empty if it does not hold
     */
    public record View(
            Phrase portrait,
            Disclosed disclosed,
            List<Notified> history,
            List<Correction> correction,
            List<Entry> entries,
            Optional<Long> proof) {
        /**
         * Copies the lists.
         *
         * @param portrait who it is
         * @param disclosed the own information
         * @param history what was notified
         * @param correction what has become of a request for correction
         * @param entries who asked
         * @param proof how many steps the proof has
         */
        public View {
            history = List.copyOf(history);
            correction = List.copyOf(correction);
            entries = List.copyOf(entries);
        }
    }

    /**
     * The own information, as it was disclosed.
     *
     * @param receivedOn the day on which it was asked for
     * @param answerBy the last day on which it might be answered
     * @param on the day on which it was
     * @param items the items
     */
    public record Disclosed(LocalDate receivedOn, LocalDate answerBy, LocalDate on, List<Item> items) {
        /**
         * Copies the list.
         *
         * @param receivedOn the day on which it was asked for
         * @param answerBy the last day on which it might be answered
         * @param on the day on which it was
         * @param items the items
         */
        public Disclosed {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of the own information.
     *
     * @param name which
     * @param content what it says, or that this page does not
     */
    public record Item(Phrase name, Phrase content) {}

    /**
     * What has become of a request for correction.
     *
     * @param on when
     * @param state into which state it came
     * @param content what was asked, or what was answered
     */
    public record Correction(LocalDate on, Phrase state, String content) {}

    /**
     * Something that was notified of the person.
     *
     * @param on the day of the notice
     * @param by the municipality
     * @param cause the cause
     * @param occurred the date of the cause
     */
    public record Notified(LocalDate on, String by, String cause, String occurred) {}

    /**
     * An entry of the log that the person is shown.
     *
     * @param at when
     * @param agency who
     * @param kind how
     * @param items which items, or why none
     */
    public record Entry(LocalDateTime at, String agency, String kind, String items) {}

    /** {@return whether all books balance} */
    public boolean balanced() {
        return balances.stream().allMatch(Balance::holds);
    }
}
