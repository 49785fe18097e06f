package juki.registry.network.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import juki.registry.model.date.DateSpan;
import juki.registry.network.provision.LegalBasis.Tasks;

/**
 * Appended tables (別表, beppyō) of the Act: which agency may ask for which tasks.
 *
 * <p>The rows are those of tables 1 to 5 as amended by Act 73 of 18 September 2015, read in the text; amendments since then, and table
 * 6, which came later, are not among them. Whether an agency may use the Individual Number for a task is said by another law, and
 * the tasks here say no; {@link Task#usingIndividualNumber()} says yes.
 */
public final class AppendedTable {

    /** The Act as it was renumbered; the rows count from this day. */
    private static final LocalDate SINCE = LocalDate.of(2015, 10, 5);

    private static final List<Task> STANDARD = read();

    private AppendedTable() {}

    /** {@return the tasks of all tables, in the order of the Act; the name of one is its table and number, as 別表1の1-2} */
    public static List<Task> standard() {
        return STANDARD;
    }

    /**
     * The tasks of a table.
     *
     * @param table one of the tables
     * @return the tasks; none if {@code table} is no table that comes with the library
     */
    public static List<Task> tasks(Tasks table) {
        return STANDARD.stream().filter(task -> task.kind() == table).toList();
    }

    private static List<Task> read() {
        String name = "appended-tables.csv";
        try (InputStream in = AppendedTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> task(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from this module's jar", e);
        }
    }

    private static Task task(String[] cells) {
        return new Task(
                "別表" + cells[0] + "の" + cells[1],
                cells[2],
                Tasks.valueOf("TABLE_" + cells[0]),
                cells[3],
                false,
                DateSpan.since(SINCE));
    }
}
