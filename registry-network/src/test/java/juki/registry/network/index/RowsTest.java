package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rows give back what was written, the least and the greatest of everything. */
class RowsTest {

    private record Written(Encoded identity, int sender, List<Integer> rest, int flags) {}

    private static final int SEX_BITS = 0x30;

    private static long some(Random random, long greatest) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> greatest;
            default -> Math.floorMod(random.nextLong(), greatest + 1);
        };
    }

    private static int any(Random random) {
        int[] ends = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt()};
        return ends[random.nextInt(ends.length)];
    }

    private static Encoded identity(Random random) {
        Encoded identity = new Encoded();
        identity.code = some(random, 99_999_999_999L);
        identity.individualNumber = random.nextInt(4) == 0 ? Rows.NONE : some(random, 999_999_999_999L);
        identity.municipality = (char) some(random, Character.MAX_VALUE);
        identity.dateOfBirth = any(random);
        identity.sex = random.nextInt(3);
        identity.name = any(random);
        identity.furigana = any(random);
        identity.rarities = any(random);
        identity.town = any(random);
        identity.lot = any(random);
        identity.supplement = any(random);
        return identity;
    }

    private static List<Long> everything(Encoded identity) {
        return List.of(
                identity.code,
                identity.individualNumber,
                (long) identity.municipality,
                (long) identity.dateOfBirth,
                (long) identity.sex,
                (long) identity.name,
                (long) identity.furigana,
                (long) identity.rarities,
                (long) identity.town,
                (long) identity.lot,
                (long) identity.supplement);
    }

    @Property(tries = 50)
    void aRowSaysWhatWasWritten(@ForAll long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        List<Written> written = new ArrayList<>();
        int many = random.nextInt(6_000);
        for (int row = 0; row < many; row++) {
            Written one = new Written(
                    identity(random),
                    (int) some(random, Character.MAX_VALUE),
                    random.ints(6, -1, Integer.MAX_VALUE).boxed().toList(),
                    (int) some(random, 0xFFFF) & ~SEX_BITS);
            written.add(one);
            List<Integer> rest = one.rest;
            int appended = rows.append(
                    one.identity,
                    one.sender,
                    rest.get(0),
                    rest.get(1),
                    rest.get(2),
                    rest.get(3),
                    rest.get(4),
                    rest.get(5),
                    one.flags);
            assertThat(appended).isEqualTo(row);
        }
        assertThat(rows.size()).isEqualTo(many);
        Encoded read = new Encoded();
        for (int row = 0; row < many; row++) {
            Written one = written.get(row);
            rows.read(row, read);
            assertThat(read.saysWhat(one.identity)).isTrue();
            assertThat(everything(read)).isEqualTo(everything(one.identity));
            assertThat(rows.sender(row)).isEqualTo(one.sender);
            assertThat(rows.flags(row) & ~SEX_BITS).isEqualTo(one.flags);
            assertThat(List.of(
                            rows.occurredOn(row),
                            rows.noticedOn(row),
                            rows.number(row),
                            rows.follows(row),
                            rows.previous(row),
                            rows.before(row)))
                    .isEqualTo(one.rest);
        }
    }

    @Property(tries = 200)
    void identityInformationThatDiffersInAnythingSaysSomethingElse(@ForAll long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        Encoded one = identity(random);
        Encoded other = identity(random);
        Encoded mixed = new Encoded();
        rows.append(one, 0, 0, 0, 0, 0, 0, 0, 0);
        rows.read(0, mixed);
        switch (random.nextInt(11)) {
            case 0 -> mixed.code = other.code;
            case 1 -> mixed.individualNumber = other.individualNumber;
            case 2 -> mixed.municipality = other.municipality;
            case 3 -> mixed.dateOfBirth = other.dateOfBirth;
            case 4 -> mixed.sex = other.sex;
            case 5 -> mixed.name = other.name;
            case 6 -> mixed.furigana = other.furigana;
            case 7 -> mixed.rarities = other.rarities;
            case 8 -> mixed.town = other.town;
            case 9 -> mixed.lot = other.lot;
            default -> mixed.supplement = other.supplement;
        }
        rows.append(mixed, 0, 0, 0, 0, 0, 0, 0, 0);
        Encoded readOne = new Encoded();
        Encoded readMixed = new Encoded();
        rows.read(0, readOne);
        rows.read(1, readMixed);
        assertThat(readMixed.saysWhat(readOne)).isEqualTo(everything(mixed).equals(everything(one)));
    }
}
