package juki.registry.network.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.ChangeCause.Operation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.rules.consequence.Consequence.Holding;
import juki.registry.rules.consequence.Consequence.Unless;

/**
 * Record of lapses (失効情報, shikkō jōhō) at the national body: which certificates and cards of whom have no effect since when.
 *
 * <p>A lapse that a move-in prevents is prevented if another municipality has notified an entry under the same code before the day. What
 * it answers depends on what it was given, and not on its order; what comes again changes nothing. A host stores notices and arrangements,
 * and after a restart gives them again. It belongs to one thread at a time; {@code toString} shows nobody.
 */
public final class LapseRecord {

    private final Map<ResidentRecordCode, Set<LapseNotice>> lapses = new HashMap<>();
    private final Map<ResidentRecordCode, List<IdentityNotice>> entries = new HashMap<>();
    private final Map<ResidentRecordCode, LocalDate> arranged = new HashMap<>();

    /** Makes a record without lapses. */
    public LapseRecord() {}

    /**
     * Takes a notice that something lapses.
     *
     * @param notice the notice
     */
    public void take(LapseNotice notice) {
        lapses.computeIfAbsent(notice.code(), code -> new HashSet<>()).add(notice);
    }

    /**
     * Takes an identity notice, of which only entries matter.
     *
     * @param notice the notice
     */
    public void take(IdentityNotice notice) {
        if (notice.change().operation() == Operation.ENTRY) {
            List<IdentityNotice> known =
                    entries.computeIfAbsent(notice.identity().recordCode(), code -> new ArrayList<>(1));
            if (!known.contains(notice)) {
                known.add(notice);
            }
        }
    }

    /**
     * Takes note that somebody has arranged to use the card abroad (国外継続利用の手続).
     *
     * @param code the resident record code
     * @param on the day on which it was arranged; of several the first counts
     */
    public void arrangedAbroad(ResidentRecordCode code, LocalDate on) {
        arranged.merge(code, on, (one, other) -> one.isBefore(other) ? one : other);
    }

    /**
     * Since when something has no effect.
     *
     * @param code the resident record code with which it was made
     * @param holding what
     * @param issuedOn the day on which it was issued; what lapsed by then was another
     * @param day the day on which it is asked
     * @return the first day without effect; empty if as far as is known it has not lapsed by that day
     */
    public Optional<LocalDate> lapsed(ResidentRecordCode code, Holding holding, LocalDate issuedOn, LocalDate day) {
        return lapses.getOrDefault(code, Set.of()).stream()
                .filter(notice -> notice.holding() == holding
                        && notice.on().isAfter(issuedOn)
                        && !notice.on().isAfter(day)
                        && !isPrevented(notice))
                .map(LapseNotice::on)
                .min(LocalDate::compareTo);
    }

    private boolean isPrevented(LapseNotice notice) {
        return notice.unless()
                .filter(unless -> unless == Unless.USE_ABROAD_IS_ARRANGED
                        ? Optional.ofNullable(arranged.get(notice.code()))
                                .filter(notice.on()::isAfter)
                                .isPresent()
                        : entries.getOrDefault(notice.code(), List.of()).stream()
                                .anyMatch(entry -> isElsewhereInTime(entry, notice)))
                .isPresent();
    }

    private static boolean isElsewhereInTime(IdentityNotice entry, LapseNotice notice) {
        return !entry.sender().equals(notice.sender())
                && !entry.noticedOn().isBefore(notice.noticedOn())
                && entry.noticedOn().isBefore(notice.on());
    }

    /** {@return {@code LapseRecord[} and of how many persons} */
    @Override
    public String toString() {
        return "LapseRecord[" + lapses.size() + " persons]";
    }
}
