package juki.registry.testkit.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import juki.registry.codes.MunicipalityCode;

/**
 * The towns and hamlets of a municipality (町丁目・大字・小字, chōchōmoku, ōaza, koaza), as addresses name them.
 *
 * <p>The list is of 2023-11-09 and names municipalities instead of coding them; a small table of other spellings and of the
 * new wards of 浜松市 joins it to the municipalities of 2025. One village, 利島村, divides its area in no towns.
 *
 * <p>Immutable and thread-safe. Source: 「Geolonia 住所データ」 (CC BY 4.0).
 */
public final class Towns {

    private static final String WITHOUT_TOWN = "（大字なし）";

    /**
     * A town.
     *
     * @param name its name (町丁目・大字), empty where the address has none
     * @param section the name of the part inside it (小字), empty where there is none
     */
    public record Town(String name, String section) {

        /** {@return the name as an address has it: town and section together} */
        public String written() {
            return name + section;
        }

        /** {@return whether the town is a numbered one (丁目), where buildings mostly have block and house numbers} */
        public boolean isNumbered() {
            return section.isEmpty() && name.endsWith("丁目");
        }
    }

    private static final class Shipped {
        static final Towns TOWNS = read();
    }

    /** The unpacked table: one line a town, the lines of a municipality together. */
    private final byte[] lines;

    /** From "prefecture, tab, municipality" to where its lines start and end. */
    private final Map<String, int[]> stretches;

    private final Map<String, List<String>> otherNames;

    private Towns(byte[] lines, Map<String, int[]> stretches, Map<String, List<String>> otherNames) {
        this.lines = lines;
        this.stretches = stretches;
        this.otherNames = otherNames;
    }

    /** {@return the towns that come with this package} */
    public static Towns shipped() {
        return Shipped.TOWNS;
    }

    private static Towns read() {
        byte[] lines;
        try (InputStream stream = new GZIPInputStream(DataFile.open("towns.tsv.gz"), 1 << 16)) {
            lines = stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("towns.tsv.gz: could not be read", e);
        }
        Map<String, int[]> stretches = new HashMap<>();
        int line = after('\n', lines, 0);
        while (line < lines.length) {
            int keyLength = after('\t', lines, after('\t', lines, line)) - line;
            int start = line;
            do {
                line = after('\n', lines, line);
            } while (samePrefix(lines, start, line, keyLength));
            String key = new String(lines, start, keyLength - 1, StandardCharsets.UTF_8);
            if (stretches.put(key, new int[] {start, line}) != null) {
                throw new IllegalStateException("towns.tsv.gz: the lines of a municipality are not together");
            }
        }
        Map<String, List<String>> otherNames = new HashMap<>();
        for (String[] row : DataFile.rows("town-aliases.csv", "code", "prefecture", "listed_as")) {
            List<String> names = otherNames.computeIfAbsent(row[0], code -> new ArrayList<>());
            if (!row[2].isEmpty()) {
                names.add(row[1] + "\t" + row[2]);
            }
        }
        return new Towns(lines, stretches, otherNames);
    }

    private static int after(char mark, byte[] lines, int from) {
        int i = from;
        while (i < lines.length && lines[i] != mark) {
            i++;
        }
        return Math.min(i + 1, lines.length);
    }

    private static boolean samePrefix(byte[] lines, int start, int other, int length) {
        return other + length <= lines.length
                && java.util.Arrays.equals(lines, start, start + length, lines, other, other + length);
    }

    /**
     * The towns of a municipality or ward.
     *
     * @param municipality a code with published figures, not that of a designated city, whose wards have the towns
     * @return the towns in the order of the list; a single town without a name where the area is not divided
     * @throws IllegalArgumentException if the code is unknown or that of a designated city
     */
    public List<Town> of(MunicipalityCode municipality) {
        PublishedFigures figures = PublishedFigures.shipped();
        if (!figures.wards(municipality).isEmpty()) {
            throw new IllegalArgumentException("municipality: a designated city has its towns in its wards");
        }
        PublishedFigures.Figure figure = figures.figure(municipality, figures.lastYear());
        List<String> keys =
                otherNames.getOrDefault(municipality.digits(), List.of(figure.prefecture() + "\t" + figure.name()));
        List<Town> towns = new ArrayList<>();
        for (String key : keys) {
            int[] stretch = stretches.get(key);
            if (stretch == null) {
                throw new IllegalStateException("towns.tsv.gz: a municipality with residents has no towns");
            }
            int skipped = key.getBytes(StandardCharsets.UTF_8).length + 1;
            for (int line = stretch[0]; line < stretch[1]; line = after('\n', lines, line)) {
                int from = line + skipped;
                int to = after('\n', lines, line) - 1;
                String[] cells = new String(lines, from, to - from, StandardCharsets.UTF_8).split("\t", -1);
                towns.add(new Town(cells[0].equals(WITHOUT_TOWN) ? "" : cells[0], cells[1]));
            }
        }
        return towns.isEmpty()
                ? List.of(new Town("", ""))
                // Two former wards may both have had a part of one town.
                : towns.stream().distinct().toList();
    }
}
