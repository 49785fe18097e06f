package juki.registry.benchmarks.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import juki.registry.benchmarks.Heap;
import juki.registry.benchmarks.Machine;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.network.index.NationalIndex;

/**
 * How many bytes does a person take in the national index, and does that stay as it grows?
 *
 * <p>Why it matters. A nation of 125 million shall fit on one machine: 200 bytes each, texts not counted, is 25 GB.
 *
 * <p>How it is answered. An index is notified of the births of so many persons, each with a name and a reading of the own, or one that
 * so many have, texts of places shared as they are. The used heap is read after collections with the index held and after letting go; what the texts
 * themselves take, which the index tells, is subtracted. The memory of numbers ever used is counted: hash tables up to ten million
 * persons, and beyond them what a nation would take, a bitmap for codes and cache lines for Individual Numbers.
 *
 * <p>What could mislead. Tables grow by a quarter, each of their 256 parts at about the same size, and the hash tables of numbers ever
 * used by doubling, so the figure swings as the nation grows; a person's history costs 68 bytes a notice more. A bitmap takes 1.25 GB
 * however few the persons: 25 bytes each of 50 million, 10 of 125 million. How many of a nation share a name is not published; a name
 * of the own for everybody is the most that texts and their tables can take.
 *
 * <p>Prints one JSON object a size. Alone, in about a minute: {@code ./juki bench --quick --only index-footprint}. For the
 * record: {@code ./juki bench --record --only index-footprint}.
 */
public final class IndexFootprint {

    private static final int HASHED = 10_000_000;

    private IndexFootprint() {}

    /**
     * Measures indexes of the given sizes.
     *
     * @param args numbers of persons, each alone or, behind an x, with how many have a name: {@code 100000000x3}
     * @throws IOException if the machine cannot be described
     */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String size : args) {
            lines.add(measure(size));
        }
        String machine = Machine.json();
        lines.forEach(line -> System.out.println("{" + line + ", " + machine + "}"));
    }

    private static String measure(String size) {
        int behind = size.indexOf('x');
        int persons = Integer.parseInt(behind < 0 ? size : size.substring(0, behind));
        int namesakes = behind < 0 ? 1 : Integer.parseInt(size.substring(behind + 1));
        NationalIndex[] held = {empty(persons)};
        for (int person = 0; person < persons; person++) {
            if (held[0].apply(NationOnPaper.birth(person, namesakes)) != NationalIndex.Outcome.APPLIED) {
                throw new IllegalStateException("a birth was not applied");
            }
        }
        long texts = held[0].textBytes();
        long with = Heap.used();
        if (held[0].notices() != persons) {
            throw new IllegalStateException("the index has lost notices");
        }
        held[0] = NationalIndex.empty();
        long bytes = with - Heap.used();
        return String.format(
                Locale.ROOT,
                "\"measure\": \"heap bytes per person in NationalIndex\", \"persons\": %d, \"namesakes\": %d, "
                        + "\"bytesPerPerson\": %.1f, \"textBytesPerPerson\": %.1f",
                persons,
                namesakes,
                (double) (bytes - texts) / persons,
                (double) texts / persons);
    }

    private static NationalIndex empty(int persons) {
        return persons <= HASHED
                ? NationalIndex.empty()
                : NationalIndex.over(
                        UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE),
                        UniquenessIndex.lines(CodeSpace.INDIVIDUAL_NUMBER, persons));
    }
}
