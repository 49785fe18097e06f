package juki.registry.network.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.log.PersonRoll.Head;
import juki.registry.network.log.PersonRoll.Membership;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Everybody on a roll can be shown to be on it, by its head alone; nobody else can. */
class PersonRollTest {

    private static final byte[] KEY = new byte[32];
    private static final Hash ZEROS = Hash.of("00".repeat(32));

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }

    private static NavigableSet<Long> persons(Random random, int count) {
        TreeSet<Long> persons = new TreeSet<>();
        long spread = random.nextBoolean() ? 10_000_000_000L : 3L * count;
        while (persons.size() < count) {
            persons.add(random.nextLong(spread));
        }
        return persons;
    }

    private static PersonRoll roll(byte[] key, String label, Iterable<Long> persons) {
        PersonRoll.Builder builder = PersonRoll.under(key, label);
        persons.forEach(payload -> builder.add(code(payload)));
        return builder.build();
    }

    @Property(tries = 150)
    void whoIsOnItIsShownToBeAndNobodyElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int count) {
        Random random = new Random(seed);
        NavigableSet<Long> persons = persons(random, count);
        PersonRoll roll = roll(KEY, "抽出", persons);
        assertThat(roll.head().persons()).isEqualTo(count);
        List<Long> all = new ArrayList<>(persons);
        for (int i = 0; i < 20; i++) {
            long payload = all.get(random.nextInt(count));
            assertThat(roll.contains(code(payload))).isTrue();
            Membership membership = roll.membership(code(payload)).orElseThrow();
            assertThat(membership.leadsTo(roll.head())).isTrue();
            long other = random.nextLong(10_000_000_000L);
            assertThat(roll.contains(code(other))).isEqualTo(persons.contains(other));
            assertThat(roll.membership(code(other)).isPresent()).isEqualTo(persons.contains(other));
            if (other != payload) {
                assertThat(new Membership(code(other), membership.position(), membership.salt(), membership.path())
                                .leadsTo(roll.head()))
                        .isFalse();
            }
        }
        List<Long> again = new ArrayList<>();
        roll.forEachPayload(again::add);
        assertThat(again).isEqualTo(all);
        assertThat(roll(KEY, "抽出", again).head()).isEqualTo(roll.head());
    }

    @Property(tries = 100)
    void everyBoundOfBlocksAndLevelsIsHeld(
            @ForAll @IntRange(min = -2, max = 2) int beside, @ForAll @IntRange(min = 1, max = 4) int blocks) {
        int count = blocks * 1024 + beside;
        TreeSet<Long> persons = new TreeSet<>();
        for (long i = 0; i < count; i++) {
            persons.add(i * i);
        }
        PersonRoll roll = roll(KEY, "抽出", persons);
        for (long i : new long[] {0, 1, 1022, 1023, 1024, 1025, count - 2, count - 1}) {
            if (i < count) {
                assertThat(roll.membership(code(i * i)).orElseThrow().leadsTo(roll.head()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void aMembershipWithAnythingChangedLeadsNowhere(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 2100) int count) {
        Random random = new Random(seed);
        NavigableSet<Long> persons = persons(random, count);
        PersonRoll roll = roll(KEY, "抽出", persons);
        Membership real = roll.membership(code(persons.first())).orElseThrow();
        List<Hash> path = new ArrayList<>(real.path());
        switch (random.nextInt(4)) {
            case 0 -> path.remove(random.nextInt(path.size()));
            case 1 -> path.add(ZEROS);
            case 2 -> path.set(random.nextInt(path.size()), ZEROS);
            default -> {
                assertThat(new Membership(real.code(), real.position(), Salt.of("00".repeat(16)), path)
                                .leadsTo(roll.head()))
                        .isFalse();
                path.set(0, Hash.of("11".repeat(32)));
            }
        }
        assertThat(new Membership(real.code(), real.position(), real.salt(), path).leadsTo(roll.head()))
                .isFalse();
        assertThat(real.leadsTo(new Head(
                        real.position() == 0 ? 1 : real.position(), roll.head().root())))
                .isFalse();
        assertThat(new Membership(real.code(), -1, real.salt(), real.path()).leadsTo(roll.head()))
                .isFalse();
        assertThat(new Membership(real.code(), count, real.salt(), real.path()).leadsTo(roll.head()))
                .isFalse();
    }

    @Example
    void noTwoPersonsOfARollHaveOneSalt() {
        NavigableSet<Long> persons = new TreeSet<>();
        for (long i = 0; i < 2100; i++) {
            persons.add(i);
        }
        PersonRoll roll = roll(KEY, "抽出", persons);
        assertThat(List.of(0L, 1L, 1023L, 1024L, 1025L, 2047L, 2048L, 2049L, 2099L))
                .extracting(
                        payload -> roll.membership(code(payload)).orElseThrow().salt())
                .doesNotHaveDuplicates();
    }

    @Example
    void theHeadOfOnePersonTellsNobodyWho() {
        assertThat(roll(KEY, "甲", Set.of(5L)).head().root())
                .isNotEqualTo(roll(KEY, "乙", Set.of(5L)).head().root());
        byte[] other = KEY.clone();
        other[31] = 1;
        assertThat(roll(KEY, "甲", Set.of(5L)).head().root())
                .isNotEqualTo(roll(other, "甲", Set.of(5L)).head().root());
    }

    @Example
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRoll.under(new byte[31], "抽出"))
                .withMessageStartingWith("key:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRoll.under(KEY, "抽出").build())
                .withMessageStartingWith("persons:");
        PersonRoll.Builder builder = PersonRoll.under(KEY, "抽出").add(code(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(code(5)))
                .withMessageStartingWith("code:")
                .withMessageNotContaining("5");
    }

    @Example
    void nobodyIsShown() {
        PersonRoll roll = roll(KEY, "抽出", Set.of(5L));
        String shown = roll + " " + roll.head() + " " + roll.membership(code(5)).orElseThrow();
        assertThat(shown).doesNotContain(code(5).digits());
    }
}
