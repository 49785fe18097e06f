package juki.registry.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import juki.registry.model.event.ClericalErrorCorrection;

/**
 * How entries are numbered for systems that keep a branch beside the history number (履歴番号と枝番の付け方, rireki bangō to
 * edaban no tsukekata).
 *
 * <p>The standard numbers 1, 2, 3 … without gaps; the data list has a branch (枝番) beside it and does not say when it grows. So
 * it is a parameter: {@link #STANDARD} gives every entry its number and the first branch. A vendor's practice, unverified,
 * goes in steps of ten and gives a clerical error correction (誤記修正) the next branch of the entry before instead of a number.
 *
 * @param step by how much the number grows, at least 1
 * @param firstBranch the branch of an entry that begins a number, at least 0
 * @param branchesOnClericalError whether a clerical error correction grows the branch instead of the number
 */
public record HistoryNumbering(int step, int firstBranch, boolean branchesOnClericalError) {

    /** Numbers 1, 2, 3 … and the branch 1 for every entry. */
    public static final HistoryNumbering STANDARD = new HistoryNumbering(1, 1, false);

    /**
     * Number and branch of one entry (履歴番号・枝番).
     *
     * @param number the number
     * @param branch the branch
     */
    public record Key(int number, int branch) {}

    /**
     * Numbers grow.
     *
     * @param step by how much the number grows
     * @param firstBranch the branch of an entry that begins a number
     * @param branchesOnClericalError whether a clerical error correction grows the branch
     */
    public HistoryNumbering {
        if (step < 1) {
            throw new IllegalArgumentException("step: must be at least 1");
        }
        if (firstBranch < 0) {
            throw new IllegalArgumentException("firstBranch: must be at least 0");
        }
    }

    /**
     * The keys of all entries of a history; no two are the same, and they grow.
     *
     * @param history the history; entries that are not kept count as if none of them grew a branch
     * @return the keys in the order of the entries
     */
    public List<Key> of(ChangeHistory history) {
        List<Key> keys = new ArrayList<>(history.size());
        int number = step * (history.entries().get(0).historyNumber() - 1);
        int branch = firstBranch;
        for (HistoryEntry entry : history.entries()) {
            if (branchesOnClericalError && number > 0 && entry.event() instanceof ClericalErrorCorrection) {
                branch++;
            } else {
                number += step;
                branch = firstBranch;
            }
            keys.add(new Key(number, branch));
        }
        return Collections.unmodifiableList(keys);
    }
}
