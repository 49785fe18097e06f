package juki.registry.network.notice;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Items together (本人確認情報の項目の組, hon'nin kakunin jōhō no kōmoku no kumi): a set of {@link IdentityItem}s, in their order.
 *
 * <p>There is one of each, so to take one over, to leave items out or to compare costs nothing. Immutable and thread-safe.
 */
public final class IdentityItems extends AbstractSet<IdentityItem> {

    private static final List<IdentityItem> EACH = List.of(IdentityItem.values());

    /** Every set of items there is, by its bits. */
    private static final List<IdentityItems> SETS =
            IntStream.range(0, 1 << EACH.size()).mapToObj(IdentityItems::new).toList();

    private final int bits;
    private final List<IdentityItem> items;

    private IdentityItems(int bits) {
        this.bits = bits;
        this.items = EACH.stream().filter(item -> (bits & bit(item)) != 0).toList();
    }

    /** The bit of an item, the same for ever: logs are hashed with it. */
    private static int bit(IdentityItem item) {
        return switch (item) {
            case NAME -> 1;
            case FURIGANA -> 1 << 1;
            case FORMER_SURNAME -> 1 << 2;
            case COMMON_NAME -> 1 << 3;
            case DATE_OF_BIRTH -> 1 << 4;
            case SEX -> 1 << 5;
            case ADDRESS -> 1 << 6;
            case INDIVIDUAL_NUMBER -> 1 << 7;
            case RECORD_CODE -> 1 << 8;
        };
    }

    /** {@return no items} */
    public static IdentityItems none() {
        return SETS.get(0);
    }

    /** {@return all items} */
    public static IdentityItems all() {
        return SETS.get(SETS.size() - 1);
    }

    /**
     * The items of a collection.
     *
     * @param items the items
     * @return them, each once
     */
    public static IdentityItems of(Collection<IdentityItem> items) {
        if (items instanceof IdentityItems already) {
            return already;
        }
        int bits = 0;
        for (IdentityItem item : items) {
            bits |= bit(item);
        }
        return SETS.get(bits);
    }

    /**
     * Those of these items that are also others.
     *
     * @param others the others
     * @return the items that are in both
     */
    public IdentityItems and(Set<IdentityItem> others) {
        return SETS.get(bits & of(others).bits);
    }

    /**
     * These items without one.
     *
     * @param item the one
     * @return the others
     */
    public IdentityItems without(IdentityItem item) {
        return SETS.get(bits & ~bit(item));
    }

    /**
     * The items as one number, in which each has a bit that is the same for ever: from the lowest up 氏名, 氏名の振り仮名, 旧氏, 通称,
     * 出生の年月日, 男女の別, 住所, 個人番号, 住民票コード.
     *
     * @return 0 for none to 511 for all
     */
    public int bits() {
        return bits;
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return item instanceof IdentityItem one && (bits & bit(one)) != 0;
    }

    @Override
    public boolean containsAll(Collection<?> others) {
        return others instanceof IdentityItems those ? (those.bits & ~bits) == 0 : super.containsAll(others);
    }

    @Override
    public Iterator<IdentityItem> iterator() {
        return items.iterator();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || !(other instanceof IdentityItems) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
