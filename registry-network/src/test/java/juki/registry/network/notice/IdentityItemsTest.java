package juki.registry.network.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Items together are a set like any other, but for what they cost. */
class IdentityItemsTest {

    private static EnumSet<IdentityItem> plain(Set<IdentityItem> items) {
        EnumSet<IdentityItem> plain = EnumSet.noneOf(IdentityItem.class);
        plain.addAll(items);
        return plain;
    }

    @Property(tries = 1000)
    void theyAreTheSetOfThePlatform(
            @ForAll Set<IdentityItem> one, @ForAll Set<IdentityItem> other, @ForAll IdentityItem item) {
        IdentityItems items = IdentityItems.of(one);
        EnumSet<IdentityItem> expected = plain(one);
        assertThat(items).isEqualTo(expected).hasSameHashCodeAs(expected).containsExactlyElementsOf(expected);
        assertThat(expected).isEqualTo(items);
        assertThat(items.contains(item)).isEqualTo(expected.contains(item));
        assertThat(items.containsAll(other)).isEqualTo(expected.containsAll(other));
        assertThat(items.containsAll(IdentityItems.of(other))).isEqualTo(expected.containsAll(other));
        assertThat(items.equals(IdentityItems.of(other))).isEqualTo(one.equals(other));
        assertThat(IdentityItems.of(expected)).isSameAs(items);
        EnumSet<IdentityItem> both = plain(one);
        both.retainAll(other);
        assertThat(items.and(other)).isEqualTo(both);
        expected.remove(item);
        assertThat(items.without(item)).isEqualTo(expected);
    }

    @Example
    void noneAreNoneAndAllAreAll() {
        assertThat(IdentityItems.none()).isEmpty();
        assertThat(IdentityItems.all()).containsExactly(IdentityItem.values());
    }

    @Example
    void everyItemKeepsItsBit() {
        List<IdentityItem> fromTheLowest = List.of(
                IdentityItem.NAME,
                IdentityItem.FURIGANA,
                IdentityItem.FORMER_SURNAME,
                IdentityItem.COMMON_NAME,
                IdentityItem.DATE_OF_BIRTH,
                IdentityItem.SEX,
                IdentityItem.ADDRESS,
                IdentityItem.INDIVIDUAL_NUMBER,
                IdentityItem.RECORD_CODE);
        for (int i = 0; i < fromTheLowest.size(); i++) {
            assertThat(IdentityItems.of(Set.of(fromTheLowest.get(i))).bits()).isEqualTo(1 << i);
        }
        assertThat(IdentityItems.all().bits()).isEqualTo(511);
    }

    @Example
    void theyCannotBeChanged() {
        IdentityItems items = IdentityItems.of(Set.of(IdentityItem.NAME));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> items.add(IdentityItem.SEX));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> items.remove(IdentityItem.NAME));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(items::clear);
        assertThat(IdentityItems.of(Set.of(IdentityItem.NAME))).hasSize(1);
    }
}
