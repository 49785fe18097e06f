package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.index.Discrepancy.Kind;
import juki.registry.network.index.Discrepancy.Repair;
import juki.registry.network.notice.DueNotice;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A register held against the nation: nothing found where all was notified, and repaired where something was not. */
class ConsistencyCheckTest {

    private static final LocalDate DAY = LocalDate.of(2030, 4, 1);

    private static List<ResidentRecord> records(Life life) {
        List<ResidentRecord> records = new ArrayList<>();
        life.register().forEachHistory(history -> records.add(history.current()));
        return records;
    }

    private static List<Discrepancy> check(Life life, NationalIndex index) {
        return ConsistencyCheck.of(Life.MUNICIPALITY, records(life), index, DAY);
    }

    /** An index that some of the steps of a life have reached. */
    private static NationalIndex after(Life life, NoticeBook book, int steps) {
        NationalIndex index = NationalIndex.empty();
        life.steps()
                .subList(0, steps)
                .forEach(step -> book.enter(step.change(), step.before()).forEach(index::apply));
        return index;
    }

    private static boolean carriesOver(Life life) {
        return life.steps().stream().anyMatch(step -> !step.isFolded());
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void whereEverythingWasNotifiedNothingIsFound(@ForAll Life life) {
        if (!carriesOver(life)) {
            NationalIndex index = after(life, NoticeBook.of(Life.MUNICIPALITY), life.size());
            assertThat(check(life, index)).isEmpty();
        }
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void whatIsProposedRepairsWhatWasFound(@ForAll Life life) {
        NoticeBook book = NoticeBook.of(Life.MUNICIPALITY);
        int steps = new Random(life.hashCode()).nextInt(life.size() + 1);
        NationalIndex index = after(life, book, steps);
        for (Discrepancy discrepancy : check(life, index)) {
            Repair.Notify repair = discrepancy.notice().orElseThrow();
            // Whose it is, is all the same to the nation; the register knows.
            IdentityNotice notice = book.byHand(
                    life.register().holderOf(discrepancy.code()).orElseThrow(),
                    DAY,
                    repair.identity(),
                    repair.change());
            assertThat(index.apply(notice)).isEqualTo(NationalIndex.Outcome.APPLIED);
        }
        assertThat(check(life, index)).isEmpty();
        List<IdentityInformation> known = new ArrayList<>();
        index.forEachLiving(Life.MUNICIPALITY, known::add);
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(records(life).stream()
                        .filter(ResidentRecord::isLiving)
                        .flatMap(record -> IdentityInformation.of(record).stream())
                        .toList());
    }

    private static final Life ARRIVAL = Lives.edgeCases().get(1);

    private static IdentityInformation identity() {
        return IdentityInformation.of(records(ARRIVAL).get(0)).orElseThrow();
    }

    @Example
    void whoWasNeverNotifiedIsToBeNotifiedByHand() {
        assertThat(check(ARRIVAL, NationalIndex.empty())).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.NOT_NOTIFIED);
            assertThat(found.notice().orElseThrow().identity()).isEqualTo(identity());
        });
    }

    @Example
    void whomAnotherMunicipalityHasIsNotOverruled() {
        MunicipalityCode other = MunicipalityCode.of("131016");
        NationalIndex index = NationalIndex.empty();
        NoticeBook book = NoticeBook.of(other);
        index.apply(book.enter(DueNotice.of(
                        ARRIVAL.steps().get(0).change(), ARRIVAL.steps().get(0).before())
                .get(0)));
        assertThat(check(ARRIVAL, index)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.HELD_ELSEWHERE);
            assertThat(found.repair()).isEqualTo(new Repair.Settle(List.of(other)));
            assertThat(found.notice()).isEmpty();
        });
    }

    @Example
    void twoLivingRecordsWithOneCodeAreRefused() {
        List<ResidentRecord> twice =
                List.of(records(ARRIVAL).get(0), records(ARRIVAL).get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsistencyCheck.of(Life.MUNICIPALITY, twice, NationalIndex.empty(), DAY))
                .withMessageStartingWith("records:");
    }

    @Example
    void nothingOfAPersonIsShown() {
        String shown = check(ARRIVAL, NationalIndex.empty()).toString();
        assertThat(shown)
                .doesNotContain(identity().name().text())
                .doesNotContain(identity().recordCode().digits());
    }
}
