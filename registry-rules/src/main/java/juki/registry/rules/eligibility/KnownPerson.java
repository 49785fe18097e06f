package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.law.PossibleDays;

/**
 * What the office knew of a person by a day (処理日までの記録): the times in the register, and what holds through all of them. Entries
 * undone by then count for nothing.
 *
 * <p>What an entry corrects it corrects from the beginning, so a date of birth is that of the last entry; a nationality is
 * changed on its day.
 */
final class KnownPerson {

    private final List<Domicile> domiciles;

    private KnownPerson(List<Domicile> domiciles) {
        this.domiciles = domiciles;
    }

    /**
     * The person as known by a day.
     *
     * @return empty if there was no record by then
     */
    static Optional<KnownPerson> of(ChangeHistory history, LocalDate known) {
        List<Domicile> domiciles = new ArrayList<>();
        HistoryEntry before = null;
        for (HistoryEntry entry : standing(history, known)) {
            if (before == null || isBack(before, entry)) {
                domiciles.add(new Domicile(entry));
            } else {
                domiciles.get(domiciles.size() - 1).goesOnWith(entry);
            }
            before = entry;
        }
        return domiciles.isEmpty() ? Optional.empty() : Optional.of(new KnownPerson(domiciles));
    }

    /** Whether a person comes back with an entry. A record removed and made anew by one change is one time. */
    private static boolean isBack(HistoryEntry before, HistoryEntry entry) {
        return !before.record().isLiving()
                && entry.record().isLiving()
                && !before.event().equals(entry.event());
    }

    /** The entries recorded by a day that neither undo nor were undone by then. */
    private static List<HistoryEntry> standing(ChangeHistory history, LocalDate known) {
        List<HistoryEntry> recorded = history.entries().stream()
                .filter(entry -> !entry.processingDate().isAfter(known))
                .toList();
        BitSet undone = new BitSet();
        recorded.forEach(entry -> entry.cancels().ifPresent(undone::set));
        return recorded.stream()
                .filter(entry -> entry.cancels().isEmpty() && !undone.get(entry.historyNumber()))
                .toList();
    }

    /** The times that may have begun by a day, the latest first; the first if none has. */
    List<Domicile> domicilesBegunBy(LocalDate day) {
        List<Domicile> begun = new ArrayList<>();
        for (Domicile one : domiciles) {
            if (begun.isEmpty() || !one.since().earliest().isAfter(day)) {
                begun.add(0, one);
            }
        }
        return begun;
    }

    private ResidentRecord last() {
        return domiciles.get(domiciles.size() - 1).last();
    }

    RegisterDate dateOfBirth() {
        return last().person().dateOfBirth();
    }

    ResidentKind kind() {
        return last().kind();
    }

    /** Since when the person has been Japanese, or foreign; empty if always. Who came back as such became it somewhere between. */
    Optional<PossibleDays> kindSince() {
        for (int i = domiciles.size() - 1; i >= 0; i--) {
            Domicile domicile = domiciles.get(i);
            Optional<HistoryEntry> turned = domicile.turnedInto(kind());
            if (turned.isPresent()) {
                return turned.map(entry -> PossibleDays.of(entry.changeDate()));
            }
            if (i > 0 && domiciles.get(i - 1).last().kind() != kind()) {
                PossibleDays back = domicile.since();
                LocalDate left = domiciles
                        .get(i - 1)
                        .leftOn()
                        .map(PossibleDays::earliest)
                        .orElse(back.earliest());
                return Optional.of(new PossibleDays(left.isAfter(back.latest()) ? back.latest() : left, back.latest()));
            }
        }
        return Optional.empty();
    }
}
