package juki.registry.benchmarks.network;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import juki.registry.benchmarks.Heap;
import juki.registry.benchmarks.Machine;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.network.extraction.AgeBand;
import juki.registry.network.extraction.Extraction;
import juki.registry.network.extraction.ExtractionOrder;
import juki.registry.network.extraction.Extractor;
import juki.registry.network.extraction.Manifest;
import juki.registry.network.extraction.Selection;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.Operation;

/**
 * How long does it take to extract everybody of a nation, or those of an age, as of a base date?
 *
 * <p>Why it matters. After a disaster a benefit goes to everybody who lived here on a day, and it cannot wait for a night.
 *
 * <p>How it is answered. In a process of its own an index is notified of so many births. Then everybody is extracted, with name,
 * reading, date of birth, sex and address: first all of them are found, put on a roll of hashes and logged, then the list is written as
 * text, hashed, and thrown away. Once more for those of up to 18. Both phases are timed; a small nation before is the
 * warm-up. That the list has everybody, and that the second time gives the same bytes, is checked.
 *
 * <p>What could mislead. Nobody has moved, so that a person is one row; a history costs a look at each of its rows. No disk takes the
 * list. It is one thread's work.
 *
 * <p>Prints one JSON object for each. Alone, in about a minute: {@code ./juki bench --quick --only extraction-run}. For the record:
 * {@code ./juki bench --record --only extraction-run}.
 */
public final class ExtractionRun {

    private static final int WARM_UP = 200_000;
    private static final int HASHED_BELOW = 10_000_000;
    private static final LocalDate BASE_DATE = LocalDate.of(2026, 4, 30);

    private ExtractionRun() {}

    /**
     * Measures extractions.
     *
     * @param args numbers of persons
     * @throws IOException if the machine cannot be described
     */
    public static void main(String[] args) throws IOException {
        String machine = Machine.json();
        for (int i = 0; i < 3; i++) {
            measure(nation(WARM_UP), Selection.everyone(), WARM_UP);
        }
        for (String persons : args) {
            NationalIndex index = nation(Integer.parseInt(persons));
            String everybody = measure(index, Selection.everyone(), Integer.parseInt(persons));
            String young = measure(index, Selection.everyone().aged(new AgeBand(0, 18)), -1);
            System.out.println("{" + everybody + ", " + machine + "}");
            System.out.println("{" + young + ", " + machine + "}");
        }
    }

    private static NationalIndex nation(int persons) {
        NationalIndex index = persons < HASHED_BELOW
                ? NationalIndex.empty()
                : NationalIndex.over(
                        UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE),
                        UniquenessIndex.lines(CodeSpace.INDIVIDUAL_NUMBER, persons));
        for (int person = 0; person < persons; person++) {
            index.apply(NationOnPaper.birth(person));
        }
        return index;
    }

    private static String measure(NationalIndex index, Selection selection, long expected) throws IOException {
        long before = Heap.used();
        Timed first = timed(index, selection);
        if (expected >= 0 && first.manifest.selected().persons() != expected) {
            throw new IllegalStateException("somebody is missing in the extraction");
        }
        Timed second = timed(index, selection);
        if (!second.manifest.selected().equals(first.manifest.selected())) {
            throw new IllegalStateException("the second extraction has other bytes");
        }
        Timed best = first.seconds() < second.seconds() ? first : second;
        return String.format(
                Locale.ROOT,
                "\"measure\": \"bulk extraction\", \"selection\": \"%s\", \"index\": %d, \"persons\": %d, \"bytes\": %d, "
                        + "\"findSeconds\": %.2f, \"writeSeconds\": %.2f, \"seconds\": %.2f, \"heapBefore\": %d",
                selection.wording(),
                index.notices(),
                best.manifest.selected().persons(),
                best.manifest.selected().bytes(),
                best.find,
                best.write,
                best.seconds(),
                before);
    }

    private record Timed(Manifest manifest, double find, double write) {
        double seconds() {
            return find + write;
        }
    }

    private static Timed timed(NationalIndex index, Selection selection) throws IOException {
        ProvisionLog log = ProvisionLog.under(new byte[32]);
        Extractor extractor = Extractor.of(
                index, AgencyOnPaper.access(log), log, SharingIdentifierSimulation.of(new byte[32]), new byte[32]);
        Operation operation = Operation.of(
                        Kind.EXTRACTION,
                        AgencyOnPaper.AGENCY,
                        AgencyOnPaper.operator("甲"),
                        AgencyOnPaper.TASK,
                        AgencyOnPaper.BASIS,
                        AgencyOnPaper.NOW)
                .together(AgencyOnPaper.operator("乙"));
        ExtractionOrder order = new ExtractionOrder(
                operation,
                EnumSet.of(
                        IdentityItem.NAME,
                        IdentityItem.FURIGANA,
                        IdentityItem.DATE_OF_BIRTH,
                        IdentityItem.SEX,
                        IdentityItem.ADDRESS),
                selection,
                BASE_DATE,
                index.notices());
        long start = System.nanoTime();
        Extraction extraction =
                extractor.begin(order).orElseThrow(() -> new IllegalStateException("the extraction was refused"));
        long found = System.nanoTime();
        Manifest manifest = extraction.writeAll(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        long end = System.nanoTime();
        return new Timed(manifest, (found - start) / 1e9, (end - found) / 1e9);
    }
}
