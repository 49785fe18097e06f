package juki.registry.model.datalist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.resident.ReasonTable;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file of the data list (データリストの項目配置, dēta risuto no kōmoku haichi): which there are, in which order, and
 * how each is named there.
 *
 * <p>{@link #standard()} has every column that carries a part of a record. A host whose files name one otherwise says so with
 * {@link #renamed}, and leaves out with {@link #without} what must not leave its house, such as 個人番号. Reading goes by names:
 * the order in a file is free. Of what a record may have several times there are numbered columns (備考1 to 備考5).
 *
 * <p>Immutable and thread-safe. Source: standard data list, set 住民情報, as far as its names were seen in systems that exchange
 * it.
 */
public final class DataListLayout {

    private static final DataListLayout STANDARD = new DataListLayout(standardNames(), null);

    /** The name in the file for each column, in the order of the file. */
    private final Map<Column, String> names;

    private final @Nullable ReasonTable reasons;

    private DataListLayout(Map<Column, String> names, @Nullable ReasonTable reasons) {
        this.names = names;
        this.reasons = reasons;
    }

    private static Map<Column, String> standardNames() {
        Map<Column, String> names = new LinkedHashMap<>();
        Columns.ALL.forEach(column -> names.put(column, column.name()));
        return names;
    }

    /** {@return every column under its standard name} */
    public static DataListLayout standard() {
        return STANDARD;
    }

    /**
     * The standard names that were not seen anywhere but follow the pattern of those that were: to be compared with a file
     * before anything is built on them.
     *
     * @return the names, in the standard order
     */
    public static List<String> assumedColumns() {
        return Columns.ALL.stream()
                .filter(column -> !column.seen())
                .map(Column::name)
                .toList();
    }

    /**
     * This layout with another name for a column.
     *
     * @param standardName the column's standard name
     * @param name its name in the file
     * @return the layout
     * @throws IllegalArgumentException if there is no such column, or another one has the name
     */
    public DataListLayout renamed(String standardName, String name) {
        Column column = column(standardName);
        Map<Column, String> renamed = new LinkedHashMap<>(names);
        renamed.put(column, name);
        if (name.isBlank() || new HashSet<>(renamed.values()).size() < renamed.size()) {
            throw new IllegalArgumentException("name: must not be blank, nor that of another column");
        }
        return new DataListLayout(renamed, reasons);
    }

    /**
     * This layout without a column: it is not written, and a file that has it has one that is not known.
     *
     * @param standardName the column's standard name
     * @return the layout
     * @throws IllegalArgumentException if there is no such column
     */
    public DataListLayout without(String standardName) {
        Map<Column, String> fewer = new LinkedHashMap<>(names);
        fewer.remove(column(standardName));
        return new DataListLayout(fewer, reasons);
    }

    /**
     * This layout for files in which the reasons of changes and removals (異動事由, 消除の事由) are codes of another system.
     *
     * <p>What a code means is decided by the day on which its row was written: 処理年月日, or 異動年月日 where there is none. A
     * code that the table does not have on that day is a fault; one of which it says that the standard has no such reason
     * makes a row without a reason, and a removal by it is a fault. Of several codes for a reason the first of the table is
     * written.
     *
     * @param table the host's table
     * @return the layout
     */
    public DataListLayout withReasons(ReasonTable table) {
        return new DataListLayout(names, table);
    }

    /** The table of the reasons' codes; empty if they are the standard's. */
    Optional<ReasonTable> reasons() {
        return Optional.ofNullable(reasons);
    }

    private Column column(String standardName) {
        return names.keySet().stream()
                .filter(column -> column.name().equals(standardName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("standardName: is no column of this layout"));
    }

    /** {@return the names of the columns as they stand in the file, in order} */
    public List<String> columns() {
        return List.copyOf(names.values());
    }

    /** The columns in the order of the file. */
    Set<Column> order() {
        return names.keySet();
    }

    /** How a column is named in the file; one that is not there, by its standard name. */
    String nameOf(Column column) {
        return names.getOrDefault(column, column.name());
    }

    /** Which column stands where in a file with the given header; null where it is none of this layout. */
    List<@Nullable Column> columnsOf(List<String> header) {
        Map<String, Column> byName = new LinkedHashMap<>();
        names.forEach((column, name) -> byName.put(name, column));
        List<@Nullable Column> columns = new ArrayList<>();
        header.forEach(name -> columns.add(byName.remove(name)));
        return columns;
    }
}
