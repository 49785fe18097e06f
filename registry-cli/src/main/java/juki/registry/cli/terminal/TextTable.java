package juki.registry.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of text (一覧表, ichiranhyō) whose columns line up on a terminal, also where Japanese stands beside Latin text.
 *
 * <p>The first columns are words and start on the left; the last ones are numbers and end on the right.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param words how many columns, from the left, hold words; the others hold numbers
     */
    public TextTable(int words) {
        this.words = words;
    }

    /**
     * Adds a row.
     *
     * @param cells its cells from the left; missing ones are empty
     * @return this table
     */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * How numbers are shown: with a comma between thousands.
     *
     * @param number the number
     * @return its text
     */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return the rows, one line each, with a line feed after each} */
    public String text() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String room = " ".repeat(widths[i] - Columns.of(cell));
                line.append(i == 0 ? "" : GAP).append(i < words ? cell + room : room + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
