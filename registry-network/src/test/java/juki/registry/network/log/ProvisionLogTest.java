package juki.registry.network.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.notice.IdentityItem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The chain finds every entry removed, changed or put elsewhere, and shows a person the own entries alone. */
class ProvisionLogTest {

    private static final byte[] KEY = new byte[32];

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
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
                List.of(Kind.values()).get(random.nextInt(4)),
                provided || random.nextBoolean() ? Optional.of(code(random.nextInt(4))) : Optional.empty(),
                items,
                provided ? Result.PROVIDED : List.of(Result.values()).get(1 + random.nextInt(8)),
                random.nextInt(6) == 0);
    }

    private static ProvisionLog log(Random random, int entries) {
        ProvisionLog log = ProvisionLog.under(KEY);
        for (int i = 0; i < entries; i++) {
            log.append(occurrence(random));
        }
        return log;
    }

    @Property(tries = 200)
    void whatWasStoredAsItWasIsWithoutFaultUpToEveryHead(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = ProvisionLog.under(KEY);
        List<LogHead> heads = new ArrayList<>(List.of(log.head()));
        for (int i = 0; i < 20; i++) {
            log.append(occurrence(random));
            heads.add(log.head());
        }
        heads.forEach(
                head -> assertThat(ProvisionLog.firstFault(log.entries(), head)).isEmpty());
    }

    @Property(tries = 300)
    void everyRemovalChangeAndReorderingIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        ProvisionLog log = log(random, 2 + random.nextInt(15));
        List<LogEntry> stored = new ArrayList<>(log.entries());
        int at = random.nextInt(stored.size());
        switch (random.nextInt(5)) {
            case 0 -> stored.remove(at);
            case 1 -> {
                LogEntry entry = stored.get(at);
                stored.set(
                        at,
                        new LogEntry(
                                entry.number(),
                                changed(entry.occurrence(), random.nextInt(10)),
                                entry.salt(),
                                entry.link()));
            }
            case 2 -> Collections.swap(stored, at, (at + 1) % stored.size());
            case 3 -> stored.add(at, stored.get(at));
            default -> {
                // Somebody makes the whole chain anew from the changed entry on.
                ProvisionLog forged = ProvisionLog.under(KEY);
                for (int i = 0; i < stored.size(); i++) {
                    Occurrence real = stored.get(i).occurrence();
                    forged.append(i == at ? changed(real, random.nextInt(10)) : real);
                }
                stored = new ArrayList<>(forged.entries());
            }
        }
        assertThat(ProvisionLog.firstFault(stored, log.head())).isPresent();
    }

    /** The same with one field changed. */
    private static Occurrence changed(Occurrence real, int which) {
        Set<IdentityItem> items = real.items();
        Result result = real.result();
        // What was provided has no reason of a refusal to change.
        int field = which == 9 && result == Result.PROVIDED ? 0 : which;
        if (field == 9) {
            result = result == Result.NO_BASIS ? Result.UNKNOWN_PERSON : Result.NO_BASIS;
        }
        if (field == 7) {
            boolean provided = result == Result.PROVIDED;
            items = provided ? Set.of() : Set.of(IdentityItem.SEX);
            result = provided ? Result.UNKNOWN_PERSON : Result.PROVIDED;
        }
        Optional<ResidentRecordCode> person =
                field == 6 || result == Result.PROVIDED && real.person().isEmpty()
                        ? Optional.of(code(77))
                        : real.person();
        return new Occurrence(
                field == 0 ? real.at().plusSeconds(1) : real.at(),
                field == 1 ? real.agency() + "他" : real.agency(),
                field == 2 ? real.task() + "他" : real.task(),
                field == 3 ? real.basis() + "他" : real.basis(),
                field == 4 ? real.operator() + "他" : real.operator(),
                field == 5 ? (real.kind() == Kind.USE ? Kind.PUSH : Kind.USE) : real.kind(),
                person,
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
        assertThat(proof.entries()).isEqualTo(log.shownTo(codes));
        assertThat(proof.entries())
                .allMatch(entry -> codes.contains(entry.occurrence().person().orElseThrow()))
                .noneMatch(entry -> entry.occurrence().withheld());
        long own = log.entries().stream()
                .filter(entry -> !entry.occurrence().withheld()
                        && entry.occurrence().person().filter(codes::contains).isPresent())
                .count();
        assertThat(proof.entries()).hasSize((int) own);
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
        log.append(occurrence(random));
        assertThat(proof.holds(log.head())).isFalse();
    }

    @Example
    void equalOccurrencesHaveDifferentDigests() {
        ProvisionLog log = ProvisionLog.under(KEY);
        Occurrence same = occurrence(new Random(1));
        assertThat(log.append(same).digest()).isNotEqualTo(log.append(same).digest());
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThat(ProvisionLog.under(other).append(same).digest())
                .isNotEqualTo(ProvisionLog.under(KEY).append(same).digest());
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
                        Kind.USE,
                        Optional.empty(),
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
                        Kind.USE,
                        Optional.of(code(1)),
                        Set.of(IdentityItem.NAME),
                        Result.NO_BASIS,
                        false))
                .withMessageStartingWith("items:");
    }

    @Example
    void aDisclosureIsAnsweredWithinThirtyDaysOfWhichTheFirstIsThatOfItsReceipt() {
        assertThat(new DisclosureRequest(code(1), LocalDate.of(2026, 4, 1)).answerBy())
                .isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Example
    void nobodyIsShown() {
        ProvisionLog log = log(new Random(3), 5);
        String shown = log + " " + log.entries() + " " + log.proofFor(Set.of(code(1))) + " "
                + new DisclosureRequest(code(1), LocalDate.of(2026, 4, 1));
        for (long payload = 0; payload < 4; payload++) {
            assertThat(shown).doesNotContain(code(payload).digits());
        }
    }
}
