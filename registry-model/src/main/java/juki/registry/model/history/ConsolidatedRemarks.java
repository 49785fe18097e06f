package juki.registry.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;

/**
 * Consolidated remarks (統合記載欄, tōgō kisai-ran) of one stay: its changes (class A), the cautions that belong to them (class
 * B), and the remarks that belong to none (class C).
 *
 * <p>They are derived: the changes from the history, cautions and remarks from the record as it stands. A removed record shows
 * its removal here too. Each stay has its own, since the standard forbids one list over several. Immutable and thread-safe;
 * {@code toString} shows nothing of the words. Source: standard specification 1.1.5, 1.1.14.
 */
public final class ConsolidatedRemarks {

    /**
     * One change with its cautions (統合記載欄の1件).
     *
     * @param entry the entry of the history
     * @param cautions the cautions that belong to it, in order
     */
    public record Line(HistoryEntry entry, List<CautionNote> cautions) {

        /** {@return what it was: the reason of the standard, or the kind of change where the standard has none} */
        public String wording() {
            return entry.reason()
                    .map(ChangeReason::wording)
                    .orElse(entry.event().type().wording());
        }

        @Override
        public String toString() {
            return "Line[" + entry.historyNumber() + ", " + cautions.size() + " cautions]";
        }
    }

    private final List<Line> changes;
    private final List<Remark> remarks;
    private final Optional<Removal> removal;

    private ConsolidatedRemarks(List<Line> changes, List<Remark> remarks, Optional<Removal> removal) {
        this.changes = changes;
        this.remarks = remarks;
        this.removal = removal;
    }

    /**
     * The consolidated remarks of a stay.
     *
     * @param stay the stay
     * @return its remarks as they stand now, or as they stood when the record was removed
     */
    public static ConsolidatedRemarks of(Stay stay) {
        List<CautionNote> cautions = stay.record().otherItems().cautionNotes();
        List<Line> changes = new ArrayList<>(stay.entries().size());
        for (HistoryEntry entry : stay.entries()) {
            changes.add(new Line(
                    entry,
                    cautions.stream()
                            .filter(note -> note.historyNumber() == entry.historyNumber())
                            .toList()));
        }
        return new ConsolidatedRemarks(
                Collections.unmodifiableList(changes),
                stay.record().otherItems().remarks(),
                stay.record().removal());
    }

    /** {@return the changes in the order of the office (異動履歴), each with its cautions (留意事項): classes A and B} */
    public List<Line> changes() {
        return changes;
    }

    /** {@return the remarks that belong to no change (備考): class C} */
    public List<Remark> remarks() {
        return remarks;
    }

    /** {@return why and when the record was removed; empty while it is living} */
    public Optional<Removal> removal() {
        return removal;
    }

    @Override
    public String toString() {
        return "ConsolidatedRemarks[" + changes.size() + " changes, " + remarks.size() + " remarks]";
    }
}
