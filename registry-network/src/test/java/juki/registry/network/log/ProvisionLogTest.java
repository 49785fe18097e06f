package juki.registry.network.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.log.Occurrence.Concerned;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.notice.IdentityItem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The chain finds every entry removed, changed or put elsewhere, and shows a person the own entries alone. */
class ProvisionLogTest {

    private static final byte[] KEY = new byte[32];

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }

    private static PersonRoll roll(Random random) {
        PersonRoll.Builder builder = PersonRoll.under(KEY, "抽出" + random.nextInt());
        int persons = 1 + random.nextInt(5);
        for (int i = 0; i < persons; i++) {
            builder.add(code(2L * i + random.nextInt(2)));
        }
        return builder.build();
    }

    private static Concerned concerned(Optional<ResidentRecordCode> person) {
        return person.<Concerned>map(Concerned.Person::new).orElseGet(Concerned.Nobody::new);
    }

    private static Occurrence occurrence(Random random) {
        boolean provided = random.nextInt(3) > 0;
        Set<IdentityItem> items = provided
                ? EnumSet.of(IdentityItem.NAME, List.of(IdentityItem.values()).get(random.nextInt(9)))
                : Set.of();
        return new Occurrence(
                LocalDateTime.of(2026, 4, 1, 9, 0).plusMinutes(random.nextInt(10_000)),
                "機関" + random.nextInt(3),
                "事務" + random.nextInt(3),
                "30-9",
                "操作者" + random.nextInt(5),
                random.nextInt(9) == 0 ? Optional.of("操作者9") : Optional.empty(),
                List.of(Kind.values()).get(random.nextInt(Kind.values().length)),
                concerned(provided || random.nextBoolean() ? Optional.of(code(random.nextInt(4))) : Optional.empty()),
                items,
                provided
                        ? Result.PROVIDED
                        : List.of(Result.values()).get(1 + random.nextInt(Result.values().length - 1)),
                random.nextInt(6) == 0);
    }

    private static Occurrence about(PersonRoll roll, Occurrence like) {
        return about(roll, like, like.withheld());
    }

    private static Occurrence about(PersonRoll roll, Occurrence like, boolean withheld) {
        return new Occurrence(
                like.at(),
                like.agency(),
                like.task(),
                like.basis(),
                like.operator(),
                like.secondOperator(),
                Kind.EXTRACTION,
                new Concerned.Persons(roll.head()),
                Set.of(IdentityItem.ADDRESS),
                Result.PROVIDED,
                withheld);
    }

    private static void append(ProvisionLog log, Random random) {
        if (random.nextInt(4) == 0) {
            PersonRoll roll = roll(random);
            log.append(about(roll, occurrence(random)), Optional.of(roll));
        } else {
            log.append(occurrence(random));
        }
    }

    private static ProvisionLog log(Random random, int entries) {
        ProvisionLog log = ProvisionLog.under(KEY);
        for (int i = 0; i < entries; i++) {
            append(log, random);
        }
        return log;
    }

    /** A store with the entries and rolls of a log, as a host has them that read them again. */
    private static LogStore storeOf(ProvisionLog log) {
        LogStore store = LogStore.inMemory();
        log.entries().forEach(entry -> store.append(entry, log.roll(entry.number())));
        return store;
    }

    private static boolean concerns(ProvisionLog log, LogEntry entry, Set<ResidentRecordCode> codes) {
        return log.roll(entry.number())
                .map(roll -> codes.stream().anyMatch(roll::contains))
                .orElseGet(() ->
                        entry.occurrence().person().filter(codes::contains).isPresent());
    }

    @Property(tries = 200)
    void whatWasStoredAsItWasIsWithoutFaultUpToEveryHead(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = ProvisionLog.under(KEY);
        List<LogHead> heads = new ArrayList<>(List.of(log.head()));
        for (int i = 0; i < 20; i++) {
            append(log, random);
            heads.add(log.head());
        }
        heads.forEach(
                head -> assertThat(ProvisionLog.firstFault(log.entries(), head)).isEmpty());
    }

    @Property(tries = 300)
    void everyRemovalChangeAndReorderingIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = log(random, 2 + random.nextInt(15));
        List<LogEntry> stored = log.entries().collect(Collectors.toCollection(ArrayList::new));
        int at = random.nextInt(stored.size());
        switch (random.nextInt(5)) {
            case 0 -> stored.remove(at);
            case 1 -> {
                LogEntry entry = stored.get(at);
                stored.set(
                        at,
                        new LogEntry(
                                entry.number(),
                                changed(entry.occurrence(), random.nextInt(12)),
                                entry.salt(),
                                entry.link()));
            }
            case 2 -> Collections.swap(stored, at, (at + 1) % stored.size());
            case 3 -> stored.add(at, stored.get(at));
            default -> {
                // Somebody makes the whole chain anew from the changed entry on.
                List<LogEntry> forged = new ArrayList<>();
                LogHead head = LogHead.beginning();
                for (int i = 0; i < stored.size(); i++) {
                    LogEntry real = stored.get(i);
                    Occurrence told = i == at ? changed(real.occurrence(), random.nextInt(12)) : real.occurrence();
                    forged.add(LogEntry.after(head, told, real.salt(), new Hasher()));
                    head = forged.get(i).head();
                }
                stored = forged;
            }
        }
        assertThat(ProvisionLog.firstFault(stored.stream(), log.head())).isPresent();
    }

    /** The same with one field changed. */
    private static Occurrence changed(Occurrence real, int which) {
        boolean many = real.concerned() instanceof Concerned.Persons;
        boolean provided = real.result() == Result.PROVIDED;
        // What was provided has no reason of a refusal to change, and what was provided about many is not refused.
        int field = which == 9 && provided || which == 7 && many ? 0 : which;
        Set<IdentityItem> items = real.items();
        Result result = real.result();
        if (field == 9) {
            result = result == Result.NO_BASIS ? Result.UNKNOWN_PERSON : Result.NO_BASIS;
        }
        if (field == 7) {
            items = provided ? Set.of() : Set.of(IdentityItem.SEX);
            result = provided ? Result.UNKNOWN_PERSON : Result.PROVIDED;
        }
        Concerned concerned = real.concerned();
        if (concerned instanceof Concerned.Persons persons && field == 6) {
            concerned = new Concerned.Persons(new PersonRoll.Head(
                    persons.roll().persons() + 1, persons.roll().root()));
        } else if (field == 6 || result == Result.PROVIDED && concerned instanceof Concerned.Nobody) {
            concerned = new Concerned.Person(code(77));
        }
        return new Occurrence(
                field == 0 ? real.at().plusNanos(1) : field == 11 ? real.at().plusDays(1) : real.at(),
                field == 1 ? real.agency() + "他" : real.agency(),
                field == 2 ? real.task() + "他" : real.task(),
                field == 3 ? real.basis() + "他" : real.basis(),
                field == 4 ? real.operator() + "他" : real.operator(),
                field == 10 ? Optional.of("操作者99") : real.secondOperator(),
                field == 5 ? (real.kind() == Kind.USE ? Kind.PUSH : Kind.USE) : real.kind(),
                concerned,
                items,
                result,
                field == 8 != real.withheld());
    }

    @Property(tries = 200)
    void aPersonsProofHoldsAndShowsNobodyElse(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = log(random, 30);
        Set<ResidentRecordCode> codes = Set.of(code(1), code(2));
        PersonProof proof = log.proofFor(codes);
        assertThat(proof.holds(log.head())).isTrue();
        assertThat(proof.entries())
                .isEqualTo(log.entries()
                        .filter(entry -> !entry.occurrence().withheld() && concerns(log, entry, codes))
                        .toList());
        proof.steps().forEach(step -> {
            if (step instanceof PersonProof.Shown shown) {
                assertThat(codes)
                        .contains(shown.membership()
                                .map(PersonRoll.Membership::code)
                                .or(() -> shown.entry().occurrence().person())
                                .orElseThrow());
            }
        });
    }

    @Property(tries = 200)
    void aLogIsOpenedOverItsEntriesAndRollsAndGoesOn(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = log(random, 20);
        ProvisionLog again = ProvisionLog.over(KEY, storeOf(log), log.head());
        Set<ResidentRecordCode> codes = Set.of(code(0), code(3));
        assertThat(again.proofFor(codes)).isEqualTo(log.proofFor(codes));
        LogHead before = log.head();
        Occurrence next = occurrence(random);
        assertThat(again.append(next)).isEqualTo(log.append(next));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionLog.over(KEY, storeOf(log), before))
                .withMessageStartingWith("store:");
    }

    /** Whatever was appended is there; what was not may be; and nothing is appended where that is not known. */
    @Property(tries = 200)
    void aStoreThatBreaksDownLosesNoEntryThatWasAppended(@ForAll long seed) {
        Random random = new Random(seed);
        LogStore store = new BreakingStore(() -> random.nextInt(8) == 0);
        ProvisionLog log = ProvisionLog.over(KEY, store, LogHead.beginning());
        List<LogEntry> appended = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Occurrence next = occurrence(random);
            try {
                appended.add(log.append(next));
            } catch (UncheckedIOException brokenDown) {
                ProvisionLog uncertain = log;
                assertThatIllegalStateException().isThrownBy(() -> uncertain.append(next));
                log = ProvisionLog.over(KEY, store, store.head());
            }
        }
        assertThat(log.entries()).containsSubsequence(appended);
        assertThat(ProvisionLog.firstFault(log.entries(), log.head())).isEmpty();
    }

    @Example
    void aLostRollIsNoReasonToShowAPersonLess() {
        PersonRoll roll = PersonRoll.under(KEY, "抽出1").add(code(1)).build();
        ProvisionLog log = ProvisionLog.under(KEY);
        LogEntry entry = log.append(about(roll, occurrence(new Random(2)), false), Optional.of(roll));
        LogStore lost = LogStore.inMemory();
        lost.append(entry, Optional.empty());
        LogStore another = LogStore.inMemory();
        another.append(
                entry, Optional.of(PersonRoll.under(KEY, "別").add(code(5)).build()));
        for (LogStore store : List.of(lost, another)) {
            ProvisionLog over = ProvisionLog.over(KEY, store, log.head());
            assertThatIllegalStateException()
                    .isThrownBy(() -> over.proofFor(Set.of(code(1))))
                    .withMessageContaining("roll of entry 1");
        }
    }

    @Example
    void anEntryAboutManyNeedsTheirRollAndAProofOfItTheMembership() {
        PersonRoll roll = PersonRoll.under(KEY, "抽出1").add(code(1)).add(code(4)).build();
        Occurrence many = about(roll, occurrence(new Random(1)));
        ProvisionLog log = ProvisionLog.under(KEY);
        assertThatIllegalArgumentException().isThrownBy(() -> log.append(many)).withMessageStartingWith("roll:");
        assertThat(log.entries()).isEmpty();
        Occurrence shown = about(roll, many, false);
        LogEntry entry = log.append(shown, Optional.of(roll));
        assertThat(log.proofFor(Set.of(code(4))).entries()).containsExactly(entry);
        assertThat(log.proofFor(Set.of(code(3))).entries()).isEmpty();
        PersonProof bare = new PersonProof(
                LogHead.beginning(), List.of(new PersonProof.Shown(entry, Optional.empty())), log.head());
        assertThat(bare.holds(log.head())).isFalse();
    }

    @Property(tries = 200)
    void aProofWithAnythingChangedDoesNotHold(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = log(random, 30);
        PersonProof proof = log.proofFor(Set.of(code(1), code(2)));
        if (proof.steps().isEmpty()) {
            return;
        }
        List<PersonProof.Step> steps = new ArrayList<>(proof.steps());
        int at = random.nextInt(steps.size());
        if (random.nextBoolean() || steps.size() == 1) {
            steps.remove(at);
        } else {
            Collections.swap(steps, at, (at + 1) % steps.size());
        }
        assertThat(new PersonProof(proof.from(), steps, proof.to()).holds(log.head()))
                .isFalse();
        append(log, random);
        assertThat(proof.holds(log.head())).isFalse();
    }

    @Example
    void equalOccurrencesHaveDifferentDigests() {
        ProvisionLog log = ProvisionLog.under(KEY);
        Occurrence same = occurrence(new Random(1));
        assertThat(digest(log, same)).isNotEqualTo(digest(log, same));
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThat(digest(ProvisionLog.under(other), same)).isNotEqualTo(digest(ProvisionLog.under(KEY), same));
    }

    private static Hash digest(ProvisionLog log, Occurrence occurrence) {
        return log.append(occurrence).digest(new Hasher());
    }

    @Property(tries = 50)
    void noTwoEntriesHaveOneSaltNorDoesALogThatWasRestoredGoOnWithOthers(
            @ForAll @IntRange(max = 1100) int before, @ForAll @IntRange(max = 300) int after) {
        Occurrence same = occurrence(new Random(1));
        ProvisionLog log = ProvisionLog.under(KEY);
        for (int i = 0; i < before; i++) {
            log.append(same);
        }
        ProvisionLog restored = ProvisionLog.over(KEY, storeOf(log), log.head());
        for (int i = 0; i < after; i++) {
            assertThat(restored.append(same)).isEqualTo(log.append(same));
        }
        assertThat(log.entries()).extracting(LogEntry::salt).doesNotHaveDuplicates();
    }

    /** The byte or text of each field reaches the hash; the expected hashes were made by another program, as {@link LogEntry} says. */
    @Example
    void theSameBytesAreHashedForEver() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        ProvisionLog log = ProvisionLog.under(key);
        assertThat(log.head().link().hex())
                .isEqualTo("7febc5aa9f7bbc57de2482b57cf3e551d24fb8526a6318d7170530ced510f1c9");
        LogEntry first = log.append(new Occurrence(
                LocalDateTime.of(2026, 4, 1, 9, 0),
                "年金の機関",
                "年金",
                "30-9",
                "甲",
                Optional.empty(),
                Kind.INQUIRY,
                new Concerned.Nobody(),
                Set.of(),
                Result.UNKNOWN_PERSON,
                false));
        assertThat(first.salt().hex()).isEqualTo("c25b8577861ab5765b60cad57b9cc321");
        assertThat(first.link().hex()).isEqualTo("164ef8c6f6599db85eb3eb62b1ae4d79b463e6736586077ad18ebd572c43d00b");
        LogEntry second = log.append(new Occurrence(
                LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_999),
                "A町",
                "é",
                "30-15の2-1",
                "𠮷",
                Optional.of("乙"),
                Kind.USE,
                new Concerned.Person(ResidentRecordCode.of("00000000019")),
                EnumSet.of(IdentityItem.RECORD_CODE, IdentityItem.NAME, IdentityItem.ADDRESS),
                Result.PROVIDED,
                true));
        assertThat(second.link().hex()).isEqualTo("f25c630b8151160c15bbf0ab0eb101853ddfa8abe8260686678d457ffd79a7fd");
        PersonRoll roll =
                log.beginRoll("抽出").add(code(1)).add(code(4)).add(code(9)).build();
        assertThat(roll.head().root().hex())
                .isEqualTo("7ad471d50bc43bad45f995b334d8e2e84dc36085671bfca7625faa889d76fa27");
        LogEntry third = log.append(
                new Occurrence(
                        LocalDateTime.of(2026, 4, 1, 9, 0, 1, 5),
                        "年金の機関",
                        "年金".repeat(100),
                        "30-9",
                        "甲",
                        Optional.of("乙"),
                        Kind.EXTRACTION,
                        new Concerned.Persons(roll.head()),
                        EnumSet.allOf(IdentityItem.class),
                        Result.PROVIDED,
                        false),
                Optional.of(roll));
        assertThat(third.link().hex()).isEqualTo("6157f9194bfbe04a636b59834536357a8c7276db42bbc0c8dfd69bf21ff653cd");
        assertThat(log.head()).isEqualTo(new LogHead(3, third.link()));
    }

    @Example
    void everyCodeThatIsHashedIsAsItWas() {
        assertThat(Kind.values())
                .extracting(kind -> kind.code() + " " + kind)
                .containsExactlyInAnyOrder(
                        "1 INQUIRY",
                        "2 SUBSCRIPTION",
                        "3 PUSH",
                        "4 EXTRACTION",
                        "5 USE",
                        "6 VERIFICATION",
                        "7 INSPECTION",
                        "8 DISCLOSURE",
                        "9 CORRECTION");
        assertThat(Result.values())
                .extracting(result -> result.code() + " " + result)
                .containsExactlyInAnyOrder(
                        "1 PROVIDED",
                        "2 DONE",
                        "3 NO_BASIS",
                        "4 TASK_NOT_OF_BASIS",
                        "5 TASK_NOT_REGISTERED",
                        "6 OPERATOR_NOT_AUTHENTICATED",
                        "7 OPERATOR_NOT_REGISTERED",
                        "8 OPERATOR_SUSPENDED",
                        "9 SECOND_OPERATOR_MISSING",
                        "10 NUMBER_NOT_ALLOWED",
                        "11 UNKNOWN_PERSON",
                        "12 NUMBER_SHARED",
                        "13 SEVERAL_PERSONS",
                        "14 OUTSIDE_AREA",
                        "15 NO_CONSENT",
                        "16 NOTHING_ALLOWED",
                        "17 NOTHING_REGISTERED");
    }

    @Example
    void entriesThatWereAskedForStayAsTheyAreWhenOthersCome() {
        Random random = new Random(5);
        ProvisionLog log = log(random, 3);
        List<LogEntry> three = log.entries().toList();
        Stream<LogEntry> asked = log.entries();
        append(log, random);
        assertThat(asked).isEqualTo(three);
        assertThat(log.entries()).hasSize(4);
        assertThat(log.entry(3)).contains(three.get(2));
        assertThat(log.entry(0)).isEmpty();
        assertThat(log.entry(5)).isEmpty();
    }

    @Example
    void aStoreInMemoryTakesTheNextEntryAndNoOther() {
        ProvisionLog log = log(new Random(6), 2);
        LogStore store = LogStore.inMemory();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(log.entry(2).orElseThrow(), log.roll(2)))
                .withMessageStartingWith("entry:");
        store.append(log.entry(1).orElseThrow(), log.roll(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(log.entry(1).orElseThrow(), log.roll(1)))
                .withMessageStartingWith("entry:");
        assertThat(store.head()).isEqualTo(log.entry(1).orElseThrow().head());
    }

    @Example
    void anEntryThatCouldNotBeMadeLeavesNothingBehind() {
        Occurrence whole = occurrence(new Random(1));
        Occurrence broken = new Occurrence(
                whole.at(),
                whole.agency(),
                null,
                whole.basis(),
                whole.operator(),
                whole.secondOperator(),
                whole.kind(),
                whole.concerned(),
                whole.items(),
                whole.result(),
                whole.withheld());
        ProvisionLog log = ProvisionLog.under(KEY);
        assertThatNullPointerException().isThrownBy(() -> log.append(broken));
        assertThat(log.append(whole)).isEqualTo(ProvisionLog.under(KEY).append(whole));
        assertThat(ProvisionLog.firstFault(log.entries(), log.head())).isEmpty();
    }

    @Example
    void aHeadOfNoEntriesIsThatOfTheBeginning() {
        assertThat(ProvisionLog.over(KEY, LogStore.inMemory(), LogHead.beginning())
                        .head())
                .isEqualTo(LogHead.beginning());
        LogHead another = new LogHead(0, Hash.of("00".repeat(32)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionLog.over(KEY, LogStore.inMemory(), another))
                .withMessageStartingWith("store:");
    }

    @Example
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProvisionLog.under(new byte[31]));
        Occurrence real = occurrence(new Random(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurrence(
                        real.at(),
                        "機関",
                        "事務",
                        " ",
                        "操作者",
                        Optional.empty(),
                        Kind.USE,
                        new Concerned.Nobody(),
                        Set.of(),
                        Result.NO_BASIS,
                        false))
                .withMessageStartingWith("basis:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurrence(
                        real.at(),
                        "機関",
                        "事務",
                        "30-9",
                        "操作者",
                        Optional.empty(),
                        Kind.USE,
                        new Concerned.Person(code(1)),
                        Set.of(IdentityItem.NAME),
                        Result.NO_BASIS,
                        false))
                .withMessageStartingWith("items:");
    }

    @Example
    void nobodyIsShown() {
        ProvisionLog log = log(new Random(3), 5);
        String shown = log + " " + log.entries().toList() + " " + log.proofFor(Set.of(code(1)));
        for (long payload = 0; payload < 4; payload++) {
            assertThat(shown).doesNotContain(code(payload).digits());
        }
    }
}
