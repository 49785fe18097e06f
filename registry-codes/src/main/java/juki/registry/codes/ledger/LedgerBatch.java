package juki.registry.codes.ledger;

import java.util.ArrayList;
import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.unique.UniquenessIndex;

/**
 * Batch of ledger entries (台帳への一括記録, daichō e no ikkatsu kiroku): entries that are recorded together or not at all.
 *
 * <p>Codes are payloads, without check digit. A code stands in a batch at most once, in whatever role. Batches are
 * immutable and keep eight bytes for each code; arrays are copied.
 */
public final class LedgerBatch {
    /** The most codes of one batch: {@value}. */
    public static final int MOST_CODES = 1 << 24;

    /** Entries of one kind for one municipality. */
    static final class Run {
        private final EntryKind kind;
        private final int municipality;
        private final long[] payloads;
        private final long[] previous;

        private Run(EntryKind kind, int municipality, long[] payloads, long[] previous) {
            this.kind = kind;
            this.municipality = municipality;
            this.payloads = payloads;
            this.previous = previous;
        }

        EntryKind kind() {
            return kind;
        }

        int municipality() {
            return municipality;
        }

        /** The number of entries, fewer than {@link #codes} in a change. */
        int entries() {
            return payloads.length;
        }

        long payload(int i) {
            return payloads[i];
        }

        long previous(int i) {
            return kind == EntryKind.CHANGED ? previous[i] : LedgerReader.NO_PREVIOUS;
        }

        int codes() {
            return payloads.length + previous.length;
        }

        /** The codes of the entries; not to be changed. */
        long[] payloads() {
            return payloads;
        }

        /** The codes that are replaced; not to be changed. */
        long[] previous() {
            return previous;
        }
    }

    private static final long[] NONE = {};

    private final List<Run> runs;
    private final int codes;

    private LedgerBatch(List<Run> runs, int codes) {
        this.runs = runs;
        this.codes = codes;
    }

    private static LedgerBatch checked(List<Run> runs) {
        long total = 0;
        for (Run run : runs) {
            total += run.codes();
        }
        if (total == 0) {
            throw new IllegalArgumentException("payloads: must not be empty");
        }
        if (total > MOST_CODES) {
            throw new IllegalArgumentException("payloads: a batch has at most " + MOST_CODES + " codes");
        }
        // One code cannot come twice; and the table for it is larger than the code.
        if (total > 1 || runs.get(0).payloads[0] < 0) {
            UniquenessIndex seen = UniquenessIndex.hashed(total);
            for (Run run : runs) {
                requireFirst(seen, "payloads", run.payloads);
                requireFirst(seen, "previous", run.previous);
            }
        }
        return new LedgerBatch(runs, (int) total);
    }

    private static void requireFirst(UniquenessIndex seen, String parameter, long[] payloads) {
        for (int i = 0; i < payloads.length; i++) {
            if (payloads[i] < 0) {
                throw new IllegalArgumentException(parameter + ": the code at index " + i + " is negative");
            }
            if (!seen.claim(payloads[i])) {
                throw new IllegalArgumentException(parameter + ": the code at index " + i + " was in the batch before");
            }
        }
    }

    /**
     * Codes are designated to a municipality.
     *
     * @param municipality whose mayor may assign them; not a prefecture
     * @param payloads the codes, at least one, each once
     * @return the batch
     * @throws IllegalArgumentException if the municipality is a prefecture, or a code is negative or comes twice
     */
    public static LedgerBatch designated(MunicipalityCode municipality, long... payloads) {
        return single(EntryKind.DESIGNATED, municipality, payloads.clone(), NONE);
    }

    /**
     * The codes of a designation are designated.
     *
     * @param designation the codes and whose mayor may assign them
     * @return the batch
     * @throws IllegalArgumentException if it has more than {@link #MOST_CODES} codes
     */
    public static LedgerBatch designated(Designation designation) {
        int codes = designation.size();
        if (codes > MOST_CODES) {
            throw new IllegalArgumentException("designation: a batch has at most " + MOST_CODES + " codes");
        }
        int municipality = (int) designation.municipality().value();
        // That its codes are all different, a designation has seen to itself.
        return new LedgerBatch(
                List.of(new Run(EntryKind.DESIGNATED, municipality, designation.payloads(), NONE)), codes);
    }

    /**
     * Designated codes are written on records for the first time.
     *
     * @param municipality whose mayor writes them; not a prefecture
     * @param payloads the codes, at least one, each once
     * @return the batch
     * @throws IllegalArgumentException if the municipality is a prefecture, or a code is negative or comes twice
     */
    public static LedgerBatch assigned(MunicipalityCode municipality, long... payloads) {
        return single(EntryKind.ASSIGNED, municipality, payloads.clone(), NONE);
    }

    /**
     * A person's code is replaced on request.
     *
     * @param municipality whose mayor does it; not a prefecture
     * @param previous the code the person had
     * @param next the designated code the person now has
     * @return the batch
     * @throws IllegalArgumentException if the municipality is a prefecture, or a code is negative, or both are the same
     */
    public static LedgerBatch changed(MunicipalityCode municipality, long previous, long next) {
        return single(EntryKind.CHANGED, municipality, new long[] {next}, new long[] {previous});
    }

    /**
     * Codes go out of use for good: designated ones that nobody will assign, or assigned ones.
     *
     * @param municipality whose mayor says so; not a prefecture
     * @param payloads the codes, at least one, each once
     * @return the batch
     * @throws IllegalArgumentException if the municipality is a prefecture, or a code is negative or comes twice
     */
    public static LedgerBatch retired(MunicipalityCode municipality, long... payloads) {
        return single(EntryKind.RETIRED, municipality, payloads.clone(), NONE);
    }

    /**
     * This batch and another as one.
     *
     * @param other entries that go in after these
     * @return the batch of both
     * @throws IllegalArgumentException if a code is in both, or both have more than {@link #MOST_CODES} together
     */
    public LedgerBatch and(LedgerBatch other) {
        List<Run> both = new ArrayList<>(runs);
        both.addAll(other.runs);
        return checked(List.copyOf(both));
    }

    /**
     * The number of codes, replaced ones included.
     *
     * @return at least 1
     */
    public int codes() {
        return codes;
    }

    /**
     * Shows the entries in order to a reader. A ledger of one's own records what it is shown.
     *
     * @param number the number that the batch has, or will have, in the ledger
     * @param reader is shown each entry
     */
    public void forEach(long number, LedgerReader reader) {
        for (Run run : runs) {
            MunicipalityCode municipality = MunicipalityCode.of(run.municipality());
            for (int i = 0; i < run.entries(); i++) {
                reader.entry(number, run.kind(), municipality, run.payload(i), run.previous(i));
            }
        }
    }

    List<Run> runs() {
        return runs;
    }

    private static LedgerBatch single(EntryKind kind, MunicipalityCode municipality, long[] payloads, long[] previous) {
        if (municipality.isPrefecture()) {
            throw new IllegalArgumentException("municipality: a prefecture keeps no register of residents");
        }
        return checked(List.of(new Run(kind, (int) municipality.value(), payloads, previous)));
    }

    /**
     * How many codes; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "LedgerBatch[" + codes + " codes]";
    }
}
