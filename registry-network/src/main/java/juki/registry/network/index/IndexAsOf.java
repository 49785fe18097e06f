package juki.registry.network.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.person.Sex;
import juki.registry.network.index.Standing.Doubt;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.IdentityInformation;

/**
 * The national index as it stood on a day, as far as notified by a place in its log (基準日現在の本人確認情報): the same day and place give
 * the same answers for ever, whatever is notified later.
 *
 * <p>A notice says how a record stands from the date of its cause on, and takes back what the same municipality notified before
 * of days from then on. A record that is living and whose move-out is notified ends on the planned day, and earlier if the person is
 * entered elsewhere before it (standard specification 1.1.5). A date that leaves open whether a change had happened by the day
 * leaves open how the person stood; nothing is made up.
 *
 * <p>Persons are found at places, numbers from 0, one person at one place, under whichever codes. Most places are nobody's. Threads as for {@link
 * NationalIndex}, and nobody may apply notices while one is used.
 */
public final class IndexAsOf {

    /** How many codes are looked up together. */
    private static final int TOGETHER = 256;

    private final NationalIndex index;
    private final Rows rows;
    private final LocalDate day;
    private final long epochDay;
    private final long known;
    private final int bound;

    /** The senders of one code whose rows have been looked at. */
    private int[] settled = new int[8];

    private int settledCount;

    /** What was only looked at; written so that looking is not left out. */
    @SuppressWarnings("UnusedVariable")
    private long seen;

    IndexAsOf(NationalIndex index, Rows rows, LocalDate day, long known, int bound) {
        this.index = index;
        this.rows = rows;
        this.day = day;
        this.epochDay = day.toEpochDay();
        this.known = known;
        this.bound = bound;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return how many notices count, from the first that was applied on} */
    public long known() {
        return known;
    }

    /** {@return how many places there are, of which each is that of one person or nobody's} */
    public int places() {
        return bound;
    }

    /** {@return the municipalities that ever sent a notice, in the order of their numbers} */
    public List<MunicipalityCode> senders() {
        return index.sendersInOrder();
    }

    /** {@return something to read on} */
    public Standing standing() {
        return new Standing(this, rows, index.form());
    }

    /**
     * Reads how the person stood whose place it is.
     *
     * @param place the place, 0 to {@code places() - 1}
     * @param into what is read on
     * @return false if the place is nobody's
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean read(int place, Standing into) {
        if (place < 0 || place >= bound) {
            throw new IndexOutOfBoundsException("place: must be 0 to " + (bound - 1));
        }
        if (!opensCode(place)) {
            return false;
        }
        into.clear();
        int head = lastKnown(rows.code(place) / 10);
        if (head == place && isAlone(place)) {
            if ((rows.flags(place) & (NationalIndex.LIVING | NationalIndex.AMENDS)) == NationalIndex.LIVING) {
                happened(place, into);
            }
            return true;
        }
        return readAll(place, head, into);
    }

    /** The only row of a person. */
    private void happened(int row, Standing into) {
        int occurred = rows.occurredOn(row);
        if (index.form().earliest(occurred) > epochDay) {
            return;
        }
        into.add(row);
        if (index.form().latest(occurred) > epochDay) {
            into.doubt(Doubt.DATE_OF_CHANGE);
        }
    }

    /** Whether a row hangs together with no other code. */
    private boolean isAlone(int row) {
        int before = rows.before(row);
        return before == Rows.NONE || rows.code(before) / 10 == rows.code(row) / 10;
    }

    private boolean opensCode(int row) {
        return rows.previous(row) == Rows.NONE && (rows.flags(row) & NationalIndex.ASIDE) == 0;
    }

    private int lastKnown(long payload) {
        int row = index.head(payload);
        while (row >= bound) {
            row = rows.previous(row);
        }
        return row;
    }

    /** What is done with a code and the place of the person who has it or had it. */
    @FunctionalInterface
    public interface CodeAction {

        /**
         * Takes a code.
         *
         * @param payload the code without check digit
         * @param place the place of the person, the same for all codes of one
         */
        void take(long payload, int place);
    }

    /**
     * Hands over every code that was notified by then, ascending.
     *
     * @param action what is done with each
     */
    public void forEachCode(CodeAction action) {
        long[] payloads = new long[TOGETHER];
        int[] heads = new int[TOGETHER];
        int[] filled = new int[1];
        index.forEachCode(payload -> {
            payloads[filled[0]++] = payload;
            if (filled[0] == TOGETHER) {
                take(payloads, heads, TOGETHER, action);
                filled[0] = 0;
            }
        });
        take(payloads, heads, filled[0], action);
    }

    private void take(long[] payloads, int[] heads, int count, CodeAction action) {
        int known = 0;
        for (int i = 0; i < count; i++) {
            int head = lastKnown(payloads[i]);
            if (head != Rows.NONE) {
                payloads[known] = payloads[i];
                heads[known++] = head;
            }
        }
        for (int i = 0; i < known; i++) {
            seen += rows.touched(heads[i]);
        }
        for (int i = 0; i < known; i++) {
            action.take(payloads[i], isPlain(heads[i]) ? heads[i] : first(payloads(payloads[i])));
        }
    }

    /**
     * Looks at everything that reading some places is going to look at. Memory is then waited for once for many places, and not once
     * for each: places in no order are read several times faster after this.
     *
     * @param places the places
     * @param from the first of them
     * @param to one more than the last of them
     */
    public void approach(int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            seen += rows.touched(places[i]);
        }
        for (int i = from; i < to; i++) {
            seen += index.head(rows.code(places[i]) / 10);
        }
        for (int i = from; i < to; i++) {
            seen += index.form().touched(rows, places[i]);
        }
    }

    /** Whether the only row of a code hangs together with no other, as nearly always. */
    private boolean isPlain(int head) {
        return rows.previous(head) == Rows.NONE && isAlone(head);
    }

    private int opening(int head) {
        int row = head;
        while (rows.previous(row) != Rows.NONE) {
            row = rows.previous(row);
        }
        return row;
    }

    private boolean readAll(int place, int head, Standing into) {
        if (linked(head).isEmpty()) {
            readCode(head, into);
        } else {
            Set<Long> payloads = payloads(rows.code(place) / 10);
            // One person under several codes is found at the first place of them all.
            if (first(payloads) != place) {
                return false;
            }
            for (long payload : payloads) {
                readCode(lastKnown(payload), into);
            }
        }
        if (into.doubt() == Doubt.NONE && into.size() > 1) {
            withoutThoseWhoLeave(into);
            if (into.size() > 1) {
                into.doubt(Doubt.TWO_LIVING_RECORDS);
            }
        }
        return true;
    }

    /** The codes that came after a code or before it, as far as its rows say. */
    private Set<Long> linked(int head) {
        Set<Long> linked = Set.of();
        for (int row = head; row != Rows.NONE; row = rows.previous(row)) {
            if (!isAlone(row)) {
                if (linked.isEmpty()) {
                    linked = new TreeSet<>();
                }
                linked.add(rows.code(rows.before(row)) / 10);
            }
        }
        return linked;
    }

    /** All codes that hang together with one. */
    private Set<Long> payloads(long payload) {
        Set<Long> all = new TreeSet<>(Set.of(payload));
        List<Long> open = new ArrayList<>(all);
        for (int i = 0; i < open.size(); i++) {
            int head = lastKnown(open.get(i));
            linked(head).stream().filter(all::add).forEach(open::add);
        }
        all.removeIf(one -> lastKnown(one) == Rows.NONE);
        return all;
    }

    private int first(Set<Long> payloads) {
        int first = Integer.MAX_VALUE;
        for (long payload : payloads) {
            first = Math.min(first, opening(lastKnown(payload)));
        }
        return first;
    }

    /** Reads, of each sender of a code, the row that counts on the day, and those that may count in its place. */
    private void readCode(int head, Standing into) {
        settledCount = 0;
        for (int row = head; row != Rows.NONE; row = rows.previous(row)) {
            int flags = rows.flags(row);
            int sender = rows.sender(row);
            if ((flags & NationalIndex.AMENDS) != 0 || isSettled(sender)) {
                continue;
            }
            int occurred = rows.occurredOn(row);
            if (index.form().earliest(occurred) > epochDay) {
                continue;
            }
            boolean surely = index.form().latest(occurred) <= epochDay;
            if ((flags & NationalIndex.LIVING) != 0) {
                into.add(row);
            }
            if (surely) {
                settle(sender);
            } else {
                into.doubt(Doubt.DATE_OF_CHANGE);
            }
        }
    }

    private boolean isSettled(int sender) {
        for (int i = 0; i < settledCount; i++) {
            if (settled[i] == sender) {
                return true;
            }
        }
        return false;
    }

    private void settle(int sender) {
        if (settledCount == settled.length) {
            settled = Arrays.copyOf(settled, settledCount * 2);
        }
        settled[settledCount++] = sender;
    }

    /** Who is entered elsewhere has left where the move-out is notified, be the planned day yet to come. */
    private void withoutThoseWhoLeave(Standing into) {
        int staying = 0;
        for (int i = 0; i < into.size(); i++) {
            staying += isLeft(into.row(i)) ? 0 : 1;
        }
        for (int i = into.size() - 1; i >= 0 && staying > 0; i--) {
            if (isLeft(into.row(i))) {
                into.removeAt(i);
            }
        }
    }

    /** Whether the last that a sender notified of a code is that the person moves out. */
    private boolean isLeft(int living) {
        for (int row = lastKnown(rows.code(living) / 10); row != Rows.NONE; row = rows.previous(row)) {
            int flags = rows.flags(row);
            if (rows.sender(row) == rows.sender(living) && (flags & NationalIndex.AMENDS) == 0) {
                return row != living && index.cause(row, bound) == ChangeCause.MOVE_OUT;
            }
        }
        return false;
    }

    /**
     * The place of a person under a code, which may be one that the person had before.
     *
     * @param code the code
     * @return the place; empty if the code was not notified by then
     */
    public OptionalInt place(ResidentRecordCode code) {
        return lastKnown(code.payload()) == Rows.NONE
                ? OptionalInt.empty()
                : OptionalInt.of(first(payloads(code.payload())));
    }

    /**
     * The places of all of whom an Individual Number was notified, be it before or after the day.
     *
     * @param number the number
     * @return the places, ascending; more than one where it passed from one code to another or was given twice
     */
    public List<Integer> places(IndividualNumber number) {
        List<Integer> places = new ArrayList<>();
        index.codes(number).forEach(code -> place(code).ifPresent(places::add));
        Collections.sort(places);
        return places.stream().distinct().toList();
    }

    MunicipalityCode holder(int row) {
        return index.sender(row);
    }

    IdentityInformation identity(int row) {
        return index.identity(row);
    }

    Sex sex(int row) {
        return index.form().sex(rows, row);
    }

    /** {@return {@code IndexAsOf[}, day and number of notices} */
    @Override
    public String toString() {
        return "IndexAsOf[" + day + ", " + known + " notices]";
    }
}
