package juki.registry.network.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.IndexAsOf;
import juki.registry.network.index.Standing;
import juki.registry.network.index.Utf8Line;
import juki.registry.rules.law.Answer;

/**
 * Extraction that is being written (一括提供の書出し), part after part, in memory that does not grow.
 *
 * <p>Both lists are comma-separated values (RFC 4180) in UTF-8 with a line of column names, each line a person under the identifier
 * of the agency. In the list of the undetermined a person has a line for each record that is possible, with the reason. The order of
 * persons is the agency's own: line numbers of two agencies tell nothing. It belongs to one thread at a time, and nobody may apply
 * notices to the index meanwhile.
 */
public final class Extraction {

    private static final int ENOUGH = 1 << 15;
    private static final int BUFFER = 1 << 16;

    /** How many places are approached together: what they are read from stays in a core's own cache. */
    private static final int TOGETHER = 128;

    private final ExtractionOrder order;
    private final long entry;
    private final IndexAsOf index;
    private final Sieve sieve;
    private final Turns turns;
    private final Columns columns;
    private final SharingIdentifierSimulation identifiers;
    private final Standing standing;
    private final Written selected = new Written();
    private final Written undetermined = new Written();

    private int parts;
    private long outside;
    private long notResident;

    /** What has been written of a list. */
    private static final class Written {
        private final Utf8Line line = new Utf8Line();
        private final MessageDigest digest = sha256();
        private long persons;
        private long lines;
        private long bytes;

        void handOver(OutputStream to) throws IOException {
            bytes += line.handOver(to, digest);
        }

        /** Reads again what was written. */
        void resume(Portion portion, InputStream from, String name) throws IOException {
            byte[] buffer = new byte[BUFFER];
            long left = portion.bytes();
            while (left > 0) {
                int count = from.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (count < 0) {
                    break;
                }
                digest.update(buffer, 0, count);
                left -= count;
            }
            persons = portion.persons();
            lines = portion.lines();
            bytes = portion.bytes();
            if (left > 0 || !portion().equals(portion)) {
                throw new IllegalArgumentException(name + ": must begin with what was written up to the bookmark");
            }
        }

        Portion portion() {
            try {
                return new Portion(
                        persons, lines, bytes, HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest()));
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(
                        "the platform's SHA-256 cannot be copied, as that of every Java can", e);
            }
        }
    }

    Extraction(
            ExtractionOrder order,
            long entry,
            IndexAsOf index,
            Sieve sieve,
            Turns turns,
            Columns columns,
            SharingIdentifierSimulation identifiers) {
        this.order = order;
        this.entry = entry;
        this.index = index;
        this.sieve = sieve;
        this.turns = turns;
        this.columns = columns;
        this.identifiers = identifiers;
        this.standing = index.standing();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void resume(Bookmark bookmark, InputStream selectedSoFar, InputStream undeterminedSoFar) throws IOException {
        if (bookmark.parts() < 0 || bookmark.parts() > turns.parts()) {
            throw new IllegalArgumentException("bookmark: must be one of this extraction");
        }
        selected.resume(bookmark.selected(), selectedSoFar, "selectedSoFar");
        undetermined.resume(bookmark.undetermined(), undeterminedSoFar, "undeterminedSoFar");
        parts = bookmark.parts();
        outside = bookmark.tally().outside();
        notResident = bookmark.tally().notResident();
    }

    /** {@return how many parts it has} */
    public int parts() {
        return turns.parts();
    }

    /** {@return whether a part is left to be written} */
    public boolean hasNext() {
        return parts < turns.parts();
    }

    /**
     * Writes the next part to the ends of both lists.
     *
     * <p>If this fails, the lists may have a piece of the part: cut them to the length that the last bookmark says, and go on from there
     * with {@link Extractor#resume}.
     *
     * @param selectedList takes those who belong to the selection
     * @param undeterminedList takes those of whom it cannot be said
     * @return where to go on
     * @throws IOException if something cannot be written
     * @throws IllegalStateException if no part is left
     */
    public Bookmark writeNext(OutputStream selectedList, OutputStream undeterminedList) throws IOException {
        if (!hasNext()) {
            throw new IllegalStateException("no part is left");
        }
        if (parts == 0) {
            writeNames();
        }
        int[] places = turns.places(parts);
        for (int i = 0; i < places.length; i++) {
            if (i % TOGETHER == 0) {
                index.approach(places, i, Math.min(i + TOGETHER, places.length));
            }
            if (index.read(places[i], standing)) {
                write(places[i]);
                if (selected.line.length() > ENOUGH) {
                    selected.handOver(selectedList);
                }
                if (undetermined.line.length() > ENOUGH) {
                    undetermined.handOver(undeterminedList);
                }
            }
        }
        selected.handOver(selectedList);
        undetermined.handOver(undeterminedList);
        parts++;
        return bookmark();
    }

    /**
     * Writes all parts that are left.
     *
     * @param selectedList takes those who belong to the selection
     * @param undeterminedList takes those of whom it cannot be said
     * @return the manifest
     * @throws IOException if something cannot be written
     */
    public Manifest writeAll(OutputStream selectedList, OutputStream undeterminedList) throws IOException {
        while (hasNext()) {
            writeNext(selectedList, undeterminedList);
        }
        return manifest();
    }

    private void writeNames() {
        columns.names().forEach(name -> write(name, selected.line));
        selected.line.end();
        columns.names().forEach(name -> write(name, undetermined.line));
        write("reason", undetermined.line);
        undetermined.line.end();
    }

    private static void write(String value, Utf8Line line) {
        line.next();
        line.text(value);
    }

    private void write(int place) {
        Answer answer = sieve.judge(place, standing);
        switch (answer) {
            case YES -> {
                write(0, selected);
                selected.line.end();
                selected.persons++;
            }
            case UNDETERMINED -> {
                String reason = sieve.reason(place, standing).name();
                for (int i = 0; i < standing.size(); i++) {
                    if (sieve.isPossible(i)) {
                        write(i, undetermined);
                        write(reason, undetermined.line);
                        undetermined.line.end();
                    }
                }
                undetermined.persons++;
            }
            case NO -> {
                if (standing.size() == 0) {
                    notResident++;
                } else {
                    outside++;
                }
            }
        }
    }

    private void write(int i, Written to) {
        write(identifiers.identifierFor(order.agency(), standing.recordCode(i)).text(), to.line);
        columns.write(standing, i, to.line);
        to.lines++;
    }

    /** {@return where it goes on} */
    public Bookmark bookmark() {
        return new Bookmark(parts, selected.portion(), undetermined.portion(), tally());
    }

    /** {@return everybody looked at so far; it stays with whoever extracts} */
    public Tally tally() {
        return new Tally(selected.persons, undetermined.persons, outside, notResident);
    }

    /**
     * The manifest.
     *
     * @return the manifest
     * @throws IllegalStateException if a part is left to be written
     */
    public Manifest manifest() {
        if (hasNext()) {
            throw new IllegalStateException("the manifest is made when all parts are written");
        }
        return new Manifest(
                entry,
                order.agency(),
                order.operation().task(),
                order.operation().basis(),
                order.selection().wording(),
                order.baseDate(),
                order.known(),
                columns.names(),
                selected.portion(),
                undetermined.portion());
    }

    /** {@return {@code Extraction[}, base date and how far it is} */
    @Override
    public String toString() {
        return "Extraction[" + order.baseDate() + ", " + parts + " of " + parts() + " parts]";
    }
}
