package juki.registry.network.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * Manifest (抽出結果の目録, mokuroku): what goes with the two lists, so that whoever gets them can tell that they are whole.
 *
 * @param entry the number of the entry in the provision log
 * @param agency who asked
 * @param task for which task
 * @param basis the name of the legal basis
 * @param selection of whom
 * @param baseDate the base date
 * @param known how many notices counted
 * @param columns the names of the columns
 * @param selected what was written of those who belong to the selection
 * @param undetermined what was written of those of whom it cannot be said
 */
public record Manifest(
        long entry,
        String agency,
        String task,
        String basis,
        String selection,
        LocalDate baseDate,
        long known,
        List<String> columns,
        Portion selected,
        Portion undetermined) {

    /**
     * A manifest.
     *
     * @param entry the number of the entry in the provision log
     * @param agency who asked
     * @param task for which task
     * @param basis the name of the legal basis
     * @param selection of whom
     * @param baseDate the base date
     * @param known how many notices counted
     * @param columns the names of the columns
     * @param selected what was written of those who belong to the selection
     * @param undetermined what was written of those of whom it cannot be said
     */
    public Manifest {
        columns = List.copyOf(columns);
    }

    /** {@return the manifest as lines of text, to be stored beside the lists as UTF-8} */
    public String text() {
        return "entry: " + entry + "\nagency: " + agency + "\ntask: " + task + "\nbasis: " + basis + "\nselection: "
                + selection + "\nbase date: " + baseDate + "\nnotices known: " + known + "\ncolumns: "
                + String.join(",", columns) + "\n" + text("selected", selected) + text("undetermined", undetermined);
    }

    private static String text(String name, Portion portion) {
        return name + ": " + portion.persons() + " persons, " + portion.lines() + " lines, " + portion.bytes()
                + " bytes, SHA-256 " + portion.sha256() + "\n";
    }
}
