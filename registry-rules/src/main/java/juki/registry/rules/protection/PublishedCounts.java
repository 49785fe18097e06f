package juki.registry.rules.protection;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Counts that tell of nobody alone (公表する件数, kōhyō suru kensū): a table of numbers of persons in which no cell is so small that it
 * gives away where somebody lives, or that somebody lives there at all.
 *
 * <p>Cells of fewer than the least number are taken together, and so are as many of the next smallest as it takes to make the
 * rest large enough, since it could else be found by subtraction. Every small cell is treated so, whoever is in it: a table
 * that hid only those of protected persons would tell who they are. The standard has no such rule; it follows from that an
 * address of a protected person is to appear in no statistic.
 *
 * <p>Immutable and thread-safe; {@code toString} shows how many cells there are.
 *
 * @param <K> what is counted by, such as a town
 */
public final class PublishedCounts<K> {

    /** The least number of persons in a cell where an office sets none: a cell of one is never shown. */
    public static final int LEAST = 2;

    private final Map<K, Integer> cells;
    private final int rest;

    private PublishedCounts(Map<K, Integer> cells, int rest) {
        this.cells = cells;
        this.rest = rest;
    }

    /**
     * Counts persons.
     *
     * @param <K> what is counted by
     * @param keys the cell of each person, one for each
     * @param least the least number of persons that a cell may have, {@link #LEAST} or more
     * @return the counts, cells in the order in which they first came
     * @throws IllegalArgumentException if {@code least} is below {@link #LEAST}
     */
    public static <K> PublishedCounts<K> of(Collection<? extends K> keys, int least) {
        if (least < LEAST) {
            throw new IllegalArgumentException("least: must be " + LEAST + " or more");
        }
        Map<K, Integer> cells = new LinkedHashMap<>();
        keys.forEach(key -> cells.merge(key, 1, Integer::sum));
        List<Map.Entry<K, Integer>> smallestFirst = cells.entrySet().stream()
                .map(cell -> Map.entry(cell.getKey(), cell.getValue()))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
        int rest = 0;
        for (Map.Entry<K, Integer> cell : smallestFirst) {
            if (cell.getValue() < least || rest > 0 && rest < least) {
                rest += cell.getValue();
                cells.remove(cell.getKey());
            }
        }
        return new PublishedCounts<>(cells, rest < least ? 0 : rest);
    }

    /** {@return the cells that may be shown, none smaller than the least number} */
    public Map<K, Integer> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /**
     * {@return how many persons are in all other cells together; empty if there are none, or so few that not even that is told}
     */
    public OptionalInt rest() {
        return rest == 0 ? OptionalInt.empty() : OptionalInt.of(rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedCounts<?> that && rest == that.rest && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + rest;
    }

    @Override
    public String toString() {
        return "PublishedCounts[" + cells.size() + " cells]";
    }
}
