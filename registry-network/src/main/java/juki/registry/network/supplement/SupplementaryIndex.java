package juki.registry.network.supplement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.register.SupplementaryRegisterNotice.Kind;

/**
 * What the nation keeps of supplementary family registers (機構保存附票本人確認情報): the latest of everyone notified, and the history.
 *
 * <p>What it answers depends on which notices it has and not on their order; one that comes again changes nothing. A host stores each,
 * and after a restart lets an index take them again. It belongs to one thread at a time; {@code toString} shows nobody. Source: Basic
 * Resident Registration Act Art. 30-42.
 */
public final class SupplementaryIndex {

    /** The latest last: by the day of the notice, of one day by sender and number. */
    private static final Comparator<SupplementaryNotice> ORDER = Comparator.comparing(SupplementaryNotice::noticedOn)
            .thenComparing(SupplementaryNotice::sender)
            .thenComparing(SupplementaryNotice::number);

    private final Map<ResidentRecordCode, List<SupplementaryNotice>> notices = new HashMap<>();

    /** Makes an index without notices. */
    public SupplementaryIndex() {}

    /**
     * Takes a notice.
     *
     * @param notice the notice
     * @return false if it had been taken before
     */
    public boolean take(SupplementaryNotice notice) {
        List<SupplementaryNotice> known =
                notices.computeIfAbsent(notice.information().code(), code -> new ArrayList<>(2));
        if (known.contains(notice)) {
            return false;
        }
        known.add(notice);
        known.sort(ORDER);
        return true;
    }

    /**
     * The latest of a person.
     *
     * @param code the resident record code
     * @return what was last notified; empty if nothing was, or the person was deleted from the supplementary register
     */
    public Optional<SupplementaryInformation> person(ResidentRecordCode code) {
        List<SupplementaryNotice> history = history(code);
        return history.isEmpty() || history.get(history.size() - 1).kind() == Kind.DELETION
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).information());
    }

    /**
     * Whether somebody is known to have left the country: whoever moved out and moved in nowhere, and is, is no case for the
     * municipalities to look into.
     *
     * @param code the resident record code
     * @return true if the latest says so
     */
    public boolean isAbroad(ResidentRecordCode code) {
        return person(code).filter(SupplementaryInformation::isAbroad).isPresent();
    }

    /**
     * Whether somebody is known to have left the country by a notice of a day or later, as {@code
     * NationalIndex.forEachConflict} asks of whoever was notified that day as moved out: one who has come back since, and left for
     * another municipality, has not left the country then, even if the notice of the return has not come.
     *
     * @param code the resident record code
     * @param since the day
     * @return true if the latest says so, and is of the day or later
     */
    public boolean isAbroad(ResidentRecordCode code, LocalDate since) {
        List<SupplementaryNotice> history = history(code);
        return isAbroad(code) && !history.get(history.size() - 1).noticedOn().isBefore(since);
    }

    /**
     * The history of a person.
     *
     * @param code the resident record code
     * @return the notices, the latest last
     */
    public List<SupplementaryNotice> history(ResidentRecordCode code) {
        return List.copyOf(notices.getOrDefault(code, List.of()));
    }

    /** {@return {@code SupplementaryIndex[} and the number of persons} */
    @Override
    public String toString() {
        return "SupplementaryIndex[" + notices.size() + " persons]";
    }
}
