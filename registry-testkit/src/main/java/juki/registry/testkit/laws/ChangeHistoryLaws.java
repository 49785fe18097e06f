package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.life.Life;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of change histories (異動履歴の契約, idō rireki no keiyaku): how a record stood in life on one day, as far as known by
 * another, as properties over the histories of {@linkplain Life lives}.
 *
 * <p>They hold for {@link ChangeHistory#asOf} and for an answer of one's own, say by a query:
 *
 * <pre>{@code
 * class OurHistoryTest implements ChangeHistoryLaws {
 *     public Optional<ResidentRecord> asOf(ChangeHistory history, AsOf question) {
 *         return database.holding(history.entries()).recordAsOf(question.valid(), question.known());
 *     }
 * }
 * }</pre>
 */
public interface ChangeHistoryLaws {
    /**
     * How the record of a history stood.
     *
     * @param history any history
     * @param question the day in life, and the day of the office
     * @return the record, living or removed; empty if there was none yet
     * @throws Exception if it cannot be answered; the law then fails
     */
    Optional<ResidentRecord> asOf(ChangeHistory history, AsOf question) throws Exception;

    /**
     * What was known at the end of a day of the office is answered for that day for good, whatever is recorded later.
     *
     * @param life any life
     * @throws Exception if a question cannot be answered
     */
    @Property
    default void knowingMoreLaterChangesNothingThatWasKnown(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        for (ChangeHistory history : Histories.of(life)) {
            for (int n = 1; n < history.size(); n++) {
                LocalDate known = history.entries().get(n - 1).processingDate();
                if (history.entries().get(n).processingDate().isAfter(known)) {
                    ChangeHistory soFar = Histories.first(n, history);
                    for (LocalDate valid : Histories.days(soFar)) {
                        AsOf question = AsOf.of(valid, known);
                        assertThat(asOf(history, question).equals(asOf(soFar, question)))
                                .as(
                                        "whether %d entries recorded later leave the answer of entry %d's day as it was",
                                        history.size() - n, n)
                                .isTrue();
                    }
                }
            }
        }
    }

    /**
     * A change counts from its day in life (異動日) on, that day included, and not the day before.
     *
     * @param life any life
     * @throws Exception if a question cannot be answered
     */
    @Property
    default void changeCountsFromItsDayInLifeOn(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (ChangeHistory history : Histories.of(life)) {
            if (Histories.isRecordedInOrder(history)) {
                for (HistoryEntry entry : history.entries()) {
                    LocalDate on = Histories.effectiveOn(entry);
                    LocalDate known = history.last().processingDate();
                    answersAsTheLastEntryThatCounts(history, AsOf.of(on, known));
                    answersAsTheLastEntryThatCounts(history, AsOf.of(on.minusDays(1), known));
                }
            }
        }
    }

    /**
     * A change is known from the day of the office (処理日) on which it was recorded, that day included, and not the day before.
     *
     * @param life any life
     * @throws Exception if a question cannot be answered
     */
    @Property
    default void changeIsKnownFromItsDayOfTheOfficeOn(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        for (ChangeHistory history : Histories.of(life)) {
            if (Histories.isRecordedInOrder(history)) {
                for (HistoryEntry entry : history.entries()) {
                    LocalDate known = entry.processingDate();
                    answersAsTheLastEntryThatCounts(history, AsOf.of(Histories.LATER, known));
                    answersAsTheLastEntryThatCounts(history, AsOf.of(Histories.LATER, known.minusDays(1)));
                }
            }
        }
    }

    /** For changes recorded in the order of life, the answer is the record of the last one that counts. */
    private void answersAsTheLastEntryThatCounts(ChangeHistory history, AsOf question) throws Exception {
        Optional<HistoryEntry> last = Optional.empty();
        for (HistoryEntry entry : history.entries()) {
            if (!Histories.effectiveOn(entry).isAfter(question.valid())
                    && !entry.processingDate().isAfter(question.known())) {
                last = Optional.of(entry);
            }
        }
        assertThat(asOf(history, question).equals(last.map(HistoryEntry::record)))
                .as(
                        "whether, as valid on %s and known on %s, the record is that of entry %s",
                        question.valid(), question.known(), last.map(HistoryEntry::historyNumber))
                .isTrue();
    }

    /**
     * A change that was cancelled leaves no trace in how things stood: the answer is that of the history without the change
     * and without its cancellation. Both stay in the history.
     *
     * @param life any life
     * @throws Exception if a question cannot be answered
     */
    @Property
    default void whatWasCancelledLeavesNoTrace(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (ChangeHistory history : Histories.of(life)) {
            int standing = Histories.standingAtTheEnd(history);
            if (standing < history.size()) {
                for (LocalDate valid : Histories.days(history)) {
                    AsOf question = AsOf.of(valid, history.last().processingDate());
                    Optional<ResidentRecord> expected =
                            standing == 0 ? Optional.empty() : asOf(Histories.first(standing, history), question);
                    assertThat(asOf(history, question).equals(expected))
                            .as(
                                    "whether on %s, %d entries and their cancellations apart, things stand as without them",
                                    valid, history.size() - standing)
                            .isTrue();
                }
            }
        }
    }

    /**
     * Before the first entry was recorded nobody was known, and before it took effect there was no record.
     *
     * @param life any life
     * @throws Exception if a question cannot be answered
     */
    @Property
    default void nobodyIsKnownBeforeTheFirstEntry(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (ChangeHistory history : Histories.of(life)) {
            HistoryEntry first = history.entries().get(0);
            assertThat(asOf(
                            history,
                            AsOf.of(Histories.LATER, first.processingDate().minusDays(1))))
                    .as("record known the day before the first entry was recorded")
                    .isEmpty();
            assertThat(asOf(history, AsOf.of(Histories.effectiveOn(first).minusDays(1), Histories.LATER)))
                    .as("record valid the day before the first entry took effect")
                    .isEmpty();
        }
    }
}
