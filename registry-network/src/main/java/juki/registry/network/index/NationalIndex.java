package juki.registry.network.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.network.index.Conflict.Kind;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeCause.Operation;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.FourAttributes;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeNumber;
import juki.registry.network.notice.NoticeNumbers;

/**
 * National index (全国サーバの保存本人確認情報, zenkoku sāba): the latest identity information and its history of everyone ever notified.
 *
 * <p>It holds every notice it was given, once: one that comes again has no effect, and one whose predecessor about the same person
 * has not come is refused until that has. What it answers depends on which notices it has, and not on the order in which notices of different
 * municipalities came. Conflicts between municipalities are named and never settled here.
 *
 * <p>A notice takes 68 bytes in a row, a person's latest one about 11 to 13 more in each of the three tables of codes, numbers and
 * births, 4 to 6 in the list of its municipality, and each different text 11 to 13 in a table, 2 or 4, and itself. Segments are added as
 * notices come, tables grow a part at a time; nothing else is copied. Nearly all time goes into waiting for memory, so that huge pages
 * ({@code -XX:+UseTransparentHugePages}) make a large index faster. It belongs to one thread at a time; while nobody applies,
 * many may ask. The same notices in the same order make the same
 * bits ({@link #forEachWord}). In {@code toString} there is no personal data.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-7, Art. 30-8; the ministry's report of December 2021, 2 (1) ②.
 */
public final class NationalIndex implements IdentityStore {

    private static final List<ChangeCause> CAUSES = List.of(ChangeCause.values());

    /** How many notices are approached together. */
    private static final int TOGETHER = 64;

    private static final int CAUSE = 0xF;
    /** Above the cause and the sex, which {@link Rows} puts there. */
    private static final int FOREIGN = 1 << 6;

    static final int LIVING = 1 << 7;
    /** The row ends a code: its sender goes on under another, with the row in the column before. */
    private static final int CODE_ENDED = 1 << 8;
    /** The row only says what was before, because no row of the index says it. */
    static final int ASIDE = 1 << 9;

    static final int AMENDS = 1 << 10;
    private static final int BROKEN = 1 << 11;
    private static final int BY_HAND = 1 << 12;
    /** This row and all before it of the same code are of one sender. */
    private static final int SOLE = 1 << 13;
    /** Another row of the same code follows. */
    private static final int FOLLOWED = 1 << 14;

    /** What became of a notice (通知の受理の結果). */
    public enum Outcome {
        /** It had not been applied before and now is. */
        APPLIED,
        /** It had been applied before; nothing has changed. */
        DUPLICATE,
        /** The notice that it follows has not been applied; nothing has changed. */
        OUT_OF_ORDER
    }

    private final Rows rows = new Rows();
    private final IdentityForm form = new IdentityForm();
    private final List<MunicipalityCode> senders = new ArrayList<>();
    private final Map<MunicipalityCode, Integer> senderNumbers = new HashMap<>();
    private final List<NoticeNumbers> applied = new ArrayList<>();
    /** Of each sender, a row of every code that it ever notified. */
    private final List<RowList> notified = new ArrayList<>();

    private final Map<Integer, Integer> amended = new HashMap<>();
    /** Individual Numbers that were notified under several codes, which may be those of one person. */
    private final Map<Long, Set<ResidentRecordCode>> shared = new HashMap<>();

    private final UniquenessIndex usedCodes;
    private final UniquenessIndex usedNumbers;
    private long notices;

    /** The latest row of each code. */
    private final SlotTable codes = new SlotTable();

    /** The latest row of each Individual Number. */
    private final SlotTable numbers = new SlotTable();

    /** A row of each name and date of birth that a code had. */
    private final SlotTable births = new SlotTable();

    /** What was only looked at; written so that looking is not left out. */
    @SuppressWarnings("UnusedVariable")
    private long seen;

    private final Encoded now = new Encoded();
    private final Encoded then = new Encoded();
    private final Encoded known = new Encoded();

    private NationalIndex(UniquenessIndex usedCodes, UniquenessIndex usedNumbers) {
        this.usedCodes = usedCodes;
        this.usedNumbers = usedNumbers;
    }

    /** {@return an index without notices, which keeps the numbers ever used in hash tables} */
    public static NationalIndex empty() {
        return over(UniquenessIndex.hashed(0), UniquenessIndex.hashed(0));
    }

    /**
     * An index without notices that claims every code and number it is notified of, so that whoever issues from the same memory issues
     * none of them again (重複付番の防止).
     *
     * @param usedCodes payloads of resident record codes ever used, claimed before or not
     * @param usedNumbers payloads of Individual Numbers ever used
     * @return the index
     */
    public static NationalIndex over(UniquenessIndex usedCodes, UniquenessIndex usedNumbers) {
        return new NationalIndex(usedCodes, usedNumbers);
    }

    // ----- notices in

    /**
     * Applies a notice.
     *
     * @param notice the notice
     * @return what became of it
     * @throws IllegalArgumentException if its number is greater than 2^31 - 1; nothing has changed then
     * @throws IllegalStateException if the index cannot hold more; nothing has changed but that its codes count as used
     */
    public Outcome apply(IdentityNotice notice) {
        NoticeNumber number = notice.number();
        if (number.value() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("notice: its number must be at most " + Integer.MAX_VALUE);
        }
        Integer known = senderNumbers.get(number.sender());
        if (known != null && applied.get(known).contains(number.value())) {
            return Outcome.DUPLICATE;
        }
        if (number.follows() != 0 && (known == null || !applied.get(known).contains(number.follows()))) {
            return Outcome.OUT_OF_ORDER;
        }
        int sender = known == null ? newSender(number.sender()) : known;
        write(notice, sender);
        applied.get(sender).add(number.value());
        notices++;
        return Outcome.APPLIED;
    }

    /**
     * Applies notices in their order: the same as one {@link #apply} after the other, and in a large index faster. Memory that a notice
     * is going to need is waited for together with that of the next ones.
     *
     * @param some the notices
     * @return what became of each
     * @throws IllegalArgumentException if the number of one is greater than 2^31 - 1; those before it were applied then
     * @throws IllegalStateException if the index cannot hold more; those before the one that found no room were applied then
     */
    public List<Outcome> applyAll(List<IdentityNotice> some) {
        List<Outcome> outcomes = new ArrayList<>(some.size());
        for (int from = 0; from < some.size(); from += TOGETHER) {
            List<IdentityNotice> together = some.subList(from, Math.min(from + TOGETHER, some.size()));
            approach(together);
            for (IdentityNotice notice : together) {
                outcomes.add(apply(notice));
            }
        }
        return List.copyOf(outcomes);
    }

    /** Looks at what applying some notices is going to look at: their places in the tables, then the rows, then the texts. */
    private void approach(List<IdentityNotice> some) {
        int[] heads = new int[some.size()];
        int known = 0;
        for (IdentityNotice notice : some) {
            IdentityInformation identity = notice.identity();
            int head = head(identity.recordCode().payload());
            if (head != Rows.NONE) {
                heads[known++] = head;
            }
            Optional<IndividualNumber> number = identity.individualNumber();
            if (number.isPresent()) {
                seen += numbers.number(numbers.at(SlotTable.hash(number.get().value())));
            }
        }
        for (int i = 0; i < known; i++) {
            seen += form.touched(rows, heads[i]);
        }
    }

    private int newSender(MunicipalityCode sender) {
        int number = senders.size();
        if (number > Character.MAX_VALUE) {
            throw new IllegalStateException("an index holds notices of at most 65536 municipalities");
        }
        senders.add(sender);
        senderNumbers.put(sender, number);
        applied.add(new NoticeNumbers());
        notified.add(new RowList());
        return number;
    }

    private void write(IdentityNotice notice, int sender) {
        ChangeInformation change = notice.change();
        Optional<IdentityInformation> said = change.before();
        long payload = notice.identity().recordCode().payload();
        int latest = latest(payload, sender);
        int before = Rows.NONE;
        boolean goesOn;
        if (said.isPresent()) {
            before = latest(said.get().recordCode().payload(), sender);
            read(before, known);
            form.encode(said.get(), known, then);
            form.encode(notice.identity(), then, now);
            goesOn = isLiving(before) && then.saysWhat(known);
        } else {
            read(latest == Rows.NONE ? head(payload) : latest, known);
            form.encode(notice.identity(), known, now);
            goesOn = change.operation() == Operation.DELETION
                    ? isLiving(latest) && now.saysWhat(known)
                    : !isLiving(latest);
        }
        if (said.isPresent() && !goesOn) {
            before = append(notice, sender, then, Rows.NONE, Rows.NONE, ASIDE);
        }
        boolean amends = notice.amends().isPresent();
        int flags = CAUSES.indexOf(change.cause())
                | (change.ofForeignResident() ? FOREIGN : 0)
                | (change.operation() == Operation.DELETION ? 0 : LIVING)
                | (amends ? AMENDS : goesOn ? 0 : BROKEN)
                | (notice.byHand() ? BY_HAND : 0);
        int row = chained(notice, sender, now, before, flags);
        if (amends) {
            amended.put(row, (int) notice.amends().getAsLong());
            return;
        }
        if (latest == Rows.NONE) {
            notified.get(sender).add(row);
        }
        if (before != Rows.NONE && then.code / 10 != payload) {
            boolean isNew = latest(then.code / 10, sender) == Rows.NONE;
            int end = chained(notice, sender, then, row, (flags & (CAUSE | FOREIGN)) | CODE_ENDED);
            if (isNew) {
                notified.get(sender).add(end);
            }
        }
        if (now.individualNumber != Rows.NONE) {
            number(row);
        }
        birth(row);
    }

    private void read(int row, Encoded into) {
        if (row == Rows.NONE) {
            into.clear();
        } else {
            rows.read(row, into);
        }
    }

    private boolean isLiving(int row) {
        return row != Rows.NONE && (rows.flags(row) & LIVING) != 0;
    }

    /** A row at the end of those of its code. */
    private int chained(IdentityNotice notice, int sender, Encoded identity, int before, int flags) {
        long payload = identity.code / 10;
        long cursor = placeOfCode(payload);
        int previous = codes.number(cursor);
        boolean sole = previous == Rows.NONE || (rows.flags(previous) & SOLE) != 0 && rows.sender(previous) == sender;
        int row = append(notice, sender, identity, previous, before, flags | (sole ? SOLE : 0));
        if (previous == Rows.NONE) {
            usedCodes.claim(payload);
            codes.fill(cursor, SlotTable.hash(payload), row);
        } else {
            codes.replace(cursor, row);
            rows.mark(previous, FOLLOWED);
        }
        return row;
    }

    private int append(IdentityNotice notice, int sender, Encoded identity, int previous, int before, int flags) {
        return rows.append(
                identity,
                sender,
                form.date(notice.change().occurredOn()),
                (int) notice.noticedOn().toEpochDay(),
                (int) notice.number().value(),
                (int) notice.number().follows(),
                previous,
                before,
                flags);
    }

    /** Files a row under its Individual Number, and remembers where another code has the same. */
    private void number(int row) {
        long number = rows.individualNumber(row);
        long cursor = placeOfNumber(number);
        int other = numbers.number(cursor);
        if (other == SlotTable.NONE) {
            usedNumbers.claim(number / 10);
            numbers.fill(cursor, SlotTable.hash(number), row);
            return;
        }
        if (rows.code(other) / 10 != rows.code(row) / 10) {
            Set<ResidentRecordCode> sharing = shared.computeIfAbsent(number, it -> new TreeSet<>());
            sharing.add(IdentityForm.code(rows.code(other)));
            sharing.add(IdentityForm.code(rows.code(row)));
        }
        numbers.replace(cursor, row);
    }

    private static int hashOfBirth(int name, int dateOfBirth) {
        return SlotTable.hash((long) name << 32 | dateOfBirth & 0xFFFFFFFFL);
    }

    /**
     * Files a row under its name and date of birth, unless it has no name or the one before it of the same code is filed under the
     * same.
     */
    private void birth(int row) {
        int previous = rows.previous(row);
        if (rows.name(row) == 0) {
            return;
        }
        if (previous != Rows.NONE
                && (rows.flags(previous) & (AMENDS | CODE_ENDED)) == 0
                && rows.name(previous) == rows.name(row)
                && rows.dateOfBirth(previous) == rows.dateOfBirth(row)) {
            return;
        }
        int hash = hashOfBirth(rows.name(row), rows.dateOfBirth(row));
        long cursor = births.at(hash);
        while (births.number(cursor) != SlotTable.NONE) {
            cursor = births.on(cursor, hash);
        }
        births.fill(cursor, hash, row);
    }

    // ----- rows of a code

    /** The last row of a code. */
    int head(long payload) {
        return codes.number(placeOfCode(payload));
    }

    /** The last row with an Individual Number. */
    private int last(IndividualNumber number) {
        return numbers.number(placeOfNumber(number.value()));
    }

    /** The place of a code in its table, or the empty one where it would be. */
    private long placeOfCode(long payload) {
        int hash = SlotTable.hash(payload);
        long cursor = codes.at(hash);
        for (int row; (row = codes.number(cursor)) != SlotTable.NONE; cursor = codes.on(cursor, hash)) {
            if (rows.code(row) / 10 == payload) {
                break;
            }
        }
        return cursor;
    }

    /** The place of an Individual Number in its table, or the empty one where it would be. */
    private long placeOfNumber(long number) {
        int hash = SlotTable.hash(number);
        long cursor = numbers.at(hash);
        for (int row; (row = numbers.number(cursor)) != SlotTable.NONE; cursor = numbers.on(cursor, hash)) {
            if (rows.individualNumber(row) == number) {
                break;
            }
        }
        return cursor;
    }

    /** The last row of a code in which a sender says how its record stands. */
    private int latest(long payload, int sender) {
        for (int row = head(payload); row != Rows.NONE; row = rows.previous(row)) {
            int flags = rows.flags(row);
            if (rows.sender(row) == sender) {
                if ((flags & AMENDS) == 0) {
                    return row;
                }
            } else if ((flags & SOLE) != 0) {
                return Rows.NONE;
            }
        }
        return Rows.NONE;
    }

    /** The last row of each sender of a code in which it says how its record stands, the latest sender first. */
    private List<Integer> latestOfEach(ResidentRecordCode code) {
        List<Integer> latest = new ArrayList<>(2);
        for (int row = head(code.payload()); row != Rows.NONE; row = rows.previous(row)) {
            int sender = rows.sender(row);
            if ((rows.flags(row) & AMENDS) == 0 && latest.stream().noneMatch(other -> rows.sender(other) == sender)) {
                latest.add(row);
                if ((rows.flags(row) & SOLE) != 0) {
                    break;
                }
            }
        }
        return latest;
    }

    /** The cause of a row, as amended. */
    private ChangeCause cause(int row) {
        return cause(row, Integer.MAX_VALUE);
    }

    /** The cause of a row, as amended by rows before a bound. */
    ChangeCause cause(int row, int bound) {
        if (!amended.isEmpty()) {
            int number = rows.number(row);
            int sender = rows.sender(row);
            for (int later = head(rows.code(row) / 10);
                    later != row && later != Rows.NONE;
                    later = rows.previous(later)) {
                if (later < bound
                        && (rows.flags(later) & AMENDS) != 0
                        && rows.sender(later) == sender
                        && amended.getOrDefault(later, 0) == number) {
                    return CAUSES.get(rows.flags(later) & CAUSE);
                }
            }
        }
        return CAUSES.get(rows.flags(row) & CAUSE);
    }

    IdentityInformation identity(int row) {
        return form.decode(rows, row);
    }

    IdentityForm form() {
        return form;
    }

    MunicipalityCode sender(int row) {
        return senders.get(rows.sender(row));
    }

    void forEachCode(LongConsumer action) {
        usedCodes.forEachAscending(action);
    }

    List<MunicipalityCode> sendersInOrder() {
        return List.copyOf(senders);
    }

    private Holding holding(int row) {
        int flags = rows.flags(row);
        return new Holding(
                senders.get(rows.sender(row)),
                identity(row),
                cause(row),
                form.date(rows.occurredOn(row)),
                LocalDate.ofEpochDay(rows.noticedOn(row)),
                (flags & FOREIGN) != 0,
                (flags & LIVING) != 0,
                (flags & CODE_ENDED) == 0
                        ? Optional.empty()
                        : Optional.of(IdentityForm.code(rows.code(rows.before(row)))));
    }

    // ----- answers

    /**
     * What each municipality last notified of a code.
     *
     * @param code the code
     * @return the holdings, in the order of the municipalities' codes; none if the code was never notified
     */
    public List<Holding> holdings(ResidentRecordCode code) {
        return holdings(code, any -> true);
    }

    /** The holdings of the municipalities that somebody may see. */
    List<Holding> holdings(ResidentRecordCode code, Predicate<MunicipalityCode> visible) {
        return latestOfEach(code).stream()
                .filter(row -> visible.test(senders.get(rows.sender(row))))
                .map(this::holding)
                .sorted(Comparator.comparing(Holding::holder))
                .toList();
    }

    @Override
    public Optional<Holding> person(ResidentRecordCode code) {
        return latest(code, any -> true);
    }

    Optional<Holding> latest(ResidentRecordCode code, Predicate<MunicipalityCode> visible) {
        int head = head(code.payload());
        return head == Rows.NONE ? Optional.empty() : latest(head, visible);
    }

    /** The latest of the person of whose code a row is the last. */
    private Optional<Holding> latest(int head, Predicate<MunicipalityCode> visible) {
        int only = only(head);
        if (only == Rows.NONE) {
            return latest(standing(IdentityForm.code(rows.code(head)), visible));
        }
        return visible.test(sender(only)) ? Optional.of(holding(only)) : Optional.empty();
    }

    /**
     * The row that says how the record of a code stands of which one municipality has notified and no other, and which has not gone on
     * under another code. Most codes have one; NONE if this has not.
     */
    private int only(int head) {
        if ((rows.flags(head) & SOLE) == 0) {
            return Rows.NONE;
        }
        int row = head;
        while (row != Rows.NONE && (rows.flags(row) & AMENDS) != 0) {
            row = rows.previous(row);
        }
        return row == Rows.NONE || (rows.flags(row) & CODE_ENDED) != 0 ? Rows.NONE : row;
    }

    /**
     * The latest of a person's holdings. A removed record under a code that was changed since says nothing any more; only where
     * municipalities have changed codes to and fro is every code such a one.
     */
    private static Optional<Holding> latest(List<Holding> standing) {
        Set<ResidentRecordCode> changed = new HashSet<>();
        standing.stream()
                .filter(holding -> holding.succeededBy().isPresent())
                .forEach(holding -> changed.add(holding.recordCode()));
        List<Holding> last = standing.stream()
                .filter(holding -> holding.living() || !changed.contains(holding.recordCode()))
                .toList();
        return (last.isEmpty() ? standing : last).stream().max(Holding.BY_STANDING);
    }

    /** The holdings of a code and of those that came after it. */
    private List<Holding> standing(ResidentRecordCode code, Predicate<MunicipalityCode> visible) {
        List<Holding> standing = holdings(code, visible);
        if (standing.stream().allMatch(holding -> holding.succeededBy().isEmpty())) {
            return standing;
        }
        List<Holding> all = new ArrayList<>(standing);
        Set<ResidentRecordCode> seen = new HashSet<>(Set.of(code));
        for (int i = 0; i < all.size(); i++) {
            Optional<ResidentRecordCode> next = all.get(i).succeededBy().filter(seen::add);
            next.ifPresent(successor -> all.addAll(holdings(successor, visible)));
        }
        return List.copyOf(all);
    }

    @Override
    public List<Holding> persons(IndividualNumber number) {
        return persons(number, any -> true);
    }

    /** The persons who have an Individual Number, as the municipalities that somebody may see notified it. */
    List<Holding> persons(IndividualNumber number, Predicate<MunicipalityCode> visible) {
        int row = last(number);
        if (row == Rows.NONE) {
            return List.of();
        }
        Predicate<IdentityInformation> asked =
                identity -> identity.individualNumber().equals(Optional.of(number));
        // Nearly always the row that has the number is the last of its code, which then need not be looked up.
        if ((rows.flags(row) & FOLLOWED) == 0 && !shared.containsKey(number.value())) {
            return latest(row, visible)
                    .filter(holding -> asked.test(holding.identity()))
                    .map(List::of)
                    .orElse(List.of());
        }
        return latest(codes(number), visible, asked);
    }

    /** The codes under which an Individual Number was ever notified. */
    Set<ResidentRecordCode> codes(IndividualNumber number) {
        int row = last(number);
        if (row == Rows.NONE) {
            return Set.of();
        }
        Set<ResidentRecordCode> sharing = shared.get(number.value());
        return sharing == null ? Set.of(IdentityForm.code(rows.code(row))) : Collections.unmodifiableSet(sharing);
    }

    /**
     * The index as it stood on a day, as far as notified by a place in its log.
     *
     * @param day the day
     * @param known how many notices count, from the first that was applied on; {@link #notices()} for all of them
     * @return how it stood, the same for ever
     * @throws IllegalArgumentException if fewer notices than that were applied
     */
    public IndexAsOf asOf(LocalDate day, long known) {
        if (known < 0 || known > notices) {
            throw new IllegalArgumentException("known: must be at most the number of notices applied");
        }
        return new IndexAsOf(this, rows, day, known, rowsOf(known));
    }

    /** How many rows so many notices have made. */
    private int rowsOf(long known) {
        if (known == notices) {
            return rows.size();
        }
        long left = known;
        int row = 0;
        while (left > 0 || (rows.flags(row) & CODE_ENDED) != 0) {
            left -= (rows.flags(row) & (ASIDE | CODE_ENDED)) == 0 ? 1 : 0;
            row++;
        }
        return row;
    }

    @Override
    public List<Holding> persons(FourAttributes attributes) {
        return persons(attributes, any -> true);
    }

    /** The persons who have four attributes, as the municipalities that somebody may see notified them. */
    List<Holding> persons(FourAttributes attributes, Predicate<MunicipalityCode> visible) {
        OptionalInt name = form.knownText(attributes.name());
        OptionalInt dateOfBirth = form.knownDate(attributes.dateOfBirth());
        if (name.isEmpty() || dateOfBirth.isEmpty()) {
            return List.of();
        }
        Set<ResidentRecordCode> codes = new TreeSet<>();
        int hash = hashOfBirth(name.getAsInt(), dateOfBirth.getAsInt());
        long cursor = births.at(hash);
        for (int row; (row = births.number(cursor)) != SlotTable.NONE; cursor = births.on(cursor, hash)) {
            if (rows.name(row) == name.getAsInt() && rows.dateOfBirth(row) == dateOfBirth.getAsInt()) {
                codes.add(IdentityForm.code(rows.code(row)));
            }
        }
        return latest(codes, visible, identity -> identity.fourAttributes().equals(attributes));
    }

    /** The latest of each person of some codes whose identity information is asked for. */
    private List<Holding> latest(
            Set<ResidentRecordCode> codes, Predicate<MunicipalityCode> visible, Predicate<IdentityInformation> asked) {
        List<Holding> found = new ArrayList<>(1);
        for (ResidentRecordCode code : codes) {
            latest(code, visible)
                    .filter(holding -> asked.test(holding.identity()) && !found.contains(holding))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Holding::recordCode));
        return List.copyOf(found);
    }

    @Override
    public Set<ResidentRecordCode> codes(ResidentRecordCode code) {
        Set<ResidentRecordCode> found = new TreeSet<>(Set.of(code));
        List<ResidentRecordCode> asked = new ArrayList<>(found);
        for (int i = 0; i < asked.size(); i++) {
            for (int row = head(asked.get(i).payload()); row != Rows.NONE; row = rows.previous(row)) {
                int before = rows.before(row);
                if (before != Rows.NONE && found.add(IdentityForm.code(rows.code(before)))) {
                    asked.add(IdentityForm.code(rows.code(before)));
                }
            }
        }
        return Collections.unmodifiableSet(found);
    }

    @Override
    public boolean isShared(ResidentRecordCode code) {
        return !arePossiblyOne(code);
    }

    /**
     * The history of a person (変更履歴): the notices of a code and of those before it.
     *
     * @param code the code
     * @return the notices in the order in which they were applied
     */
    public List<IdentityNotice> history(ResidentRecordCode code) {
        Set<Long> asked = new HashSet<>(Set.of(code.payload()));
        List<Long> payloads = new ArrayList<>(asked);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < payloads.size(); i++) {
            for (int row = head(payloads.get(i)); row != Rows.NONE; row = rows.previous(row)) {
                if ((rows.flags(row) & CODE_ENDED) == 0) {
                    found.add(row);
                    int before = rows.before(row);
                    if (before != Rows.NONE && asked.add(rows.code(before) / 10)) {
                        payloads.add(rows.code(before) / 10);
                    }
                }
            }
        }
        return found.stream().map(this::notice).toList();
    }

    /**
     * Hands over every notice, in the order in which they were applied. Applied in this order, they make this index again, bit for
     * bit.
     *
     * @param action what is done with each
     */
    public void forEachNotice(Consumer<IdentityNotice> action) {
        for (int row = 0; row < rows.size(); row++) {
            if ((rows.flags(row) & (ASIDE | CODE_ENDED)) == 0) {
                action.accept(notice(row));
            }
        }
    }

    private IdentityNotice notice(int row) {
        int flags = rows.flags(row);
        int before = rows.before(row);
        Integer amends = amended.get(row);
        return new IdentityNotice(
                new NoticeNumber(senders.get(rows.sender(row)), rows.number(row), rows.follows(row)),
                LocalDate.ofEpochDay(rows.noticedOn(row)),
                identity(row),
                new ChangeInformation(
                        CAUSES.get(flags & CAUSE),
                        form.date(rows.occurredOn(row)),
                        (flags & FOREIGN) != 0,
                        before == Rows.NONE ? Optional.empty() : Optional.of(identity(before))),
                amends == null ? OptionalLong.empty() : OptionalLong.of(amends),
                (flags & BY_HAND) != 0);
    }

    @Override
    public void forEachLiving(MunicipalityCode municipality, Consumer<IdentityInformation> action) {
        Integer sender = senderNumbers.get(municipality);
        if (sender == null) {
            return;
        }
        notified.get(sender).stream()
                .mapToLong(row -> rows.code(row) / 10)
                .sorted()
                .mapToInt(payload -> latest(payload, sender))
                .filter(row -> (rows.flags(row) & LIVING) != 0)
                .forEach(row -> action.accept(identity(row)));
    }

    /**
     * Whether a code was ever notified or claimed, and so must never be designated again.
     *
     * @param code the code
     * @return true if it was
     */
    public boolean isUsed(ResidentRecordCode code) {
        return usedCodes.contains(code.payload());
    }

    /**
     * Whether an Individual Number was ever notified or claimed, and so must never be generated again.
     *
     * @param number the number
     * @return true if it was
     */
    public boolean isUsed(IndividualNumber number) {
        return usedNumbers.contains(number.payload());
    }

    // ----- conflicts

    /**
     * Hands over every conflict, ascending by code.
     *
     * @param action what is done with each
     */
    public void forEachConflict(Consumer<Conflict> action) {
        usedCodes.forEachAscending(payload -> {
            int row = head(payload);
            if (row != Rows.NONE) {
                conflicts(IdentityForm.code(rows.code(row))).forEach(action);
            }
        });
    }

    /**
     * Hands over every conflict, ascending by code, but for those that are none because somebody has left the country.
     *
     * @param abroad whether whoever has a code is known to have left the country, by a notice of a day or later
     * @param action what is done with each
     */
    public void forEachConflict(BiPredicate<ResidentRecordCode, LocalDate> abroad, Consumer<Conflict> action) {
        forEachConflict(conflict -> {
            if (!conflict.isSettledBy(abroad)) {
                action.accept(conflict);
            }
        });
    }

    /**
     * The conflicts of a code, but for one that is none because the person has left the country.
     *
     * @param code the code
     * @param abroad whether whoever has a code is known to have left the country, by a notice of a day or later
     * @return the conflicts, mostly none
     */
    public List<Conflict> conflicts(ResidentRecordCode code, BiPredicate<ResidentRecordCode, LocalDate> abroad) {
        return conflicts(code).stream()
                .filter(conflict -> !conflict.isSettledBy(abroad))
                .toList();
    }

    /**
     * The conflicts of a code.
     *
     * @param code the code
     * @return the conflicts, mostly none
     */
    public List<Conflict> conflicts(ResidentRecordCode code) {
        List<Holding> own = holdings(code);
        List<Holding> inUse =
                own.stream().filter(holding -> holding.succeededBy().isEmpty()).toList();
        if (inUse.isEmpty()) {
            return List.of();
        }
        List<Holding> all = standing(code, any -> true);
        List<Holding> living = all.stream().filter(Holding::living).toList();
        List<Conflict> found = new ArrayList<>();
        if (living.size() > 1) {
            found.add(conflict(Kind.TWO_LIVING_RECORDS, code, living));
        }
        Holding latest = latest(all).orElseThrow();
        if (living.isEmpty()
                && latest.cause() == ChangeCause.MOVE_OUT
                && latest.recordCode().equals(code)) {
            found.add(conflict(Kind.MOVED_OUT_AND_NOT_IN, code, List.of(latest)));
        }
        List<Holding> dead = inUse.stream()
                .filter(holding -> holding.cause() == ChangeCause.DEATH)
                .toList();
        if (!dead.isEmpty() && !living.isEmpty()) {
            List<Holding> both = new ArrayList<>(dead);
            both.addAll(living);
            found.add(conflict(Kind.DEAD_AND_LIVING, code, both));
        }
        List<Holding> broken = latestOfEach(code).stream()
                .filter(row -> (rows.flags(row) & BROKEN) != 0)
                .map(this::holding)
                .toList();
        if (!broken.isEmpty()) {
            found.add(conflict(Kind.ORDER_BROKEN, code, broken));
        }
        if (own.size() > 1 && !arePossiblyOne(code)) {
            found.add(conflict(Kind.DUPLICATE_RECORD_CODE, code, inUse));
        }
        sharingNumber(code, latest).ifPresent(found::add);
        return List.copyOf(found);
    }

    /**
     * Whether all municipalities may speak of one person: names and dates of birth change, but whoever moves is entered with the name
     * or the date of birth that was on the record left, so that all hang together.
     */
    private boolean arePossiblyOne(ResidentRecordCode code) {
        Map<Integer, Set<Integer>> namesOf = new HashMap<>();
        Map<Integer, Set<Integer>> birthsOf = new HashMap<>();
        for (int row = head(code.payload()); row != Rows.NONE; row = rows.previous(row)) {
            namesOf.computeIfAbsent(rows.sender(row), it -> new HashSet<>()).add(rows.name(row));
            birthsOf.computeIfAbsent(rows.sender(row), it -> new HashSet<>()).add(rows.dateOfBirth(row));
        }
        Set<Integer> apart = new HashSet<>(namesOf.keySet());
        Set<Integer> names = new HashSet<>();
        Set<Integer> births = new HashSet<>();
        Optional<Integer> next = apart.stream().findFirst();
        while (next.isPresent()) {
            apart.remove(next.get());
            names.addAll(namesOf.getOrDefault(next.get(), Set.of()));
            births.addAll(birthsOf.getOrDefault(next.get(), Set.of()));
            next = apart.stream()
                    .filter(sender -> !Collections.disjoint(names, namesOf.getOrDefault(sender, Set.of()))
                            || !Collections.disjoint(births, birthsOf.getOrDefault(sender, Set.of())))
                    .findFirst();
        }
        return apart.isEmpty();
    }

    private Optional<Conflict> sharingNumber(ResidentRecordCode code, Holding latest) {
        if (!latest.recordCode().equals(code)
                || latest.identity()
                        .individualNumber()
                        .filter(number -> shared.containsKey(number.value()))
                        .isEmpty()) {
            return Optional.empty();
        }
        List<Holding> sharing = persons(latest.identity().individualNumber().orElseThrow());
        return sharing.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict(
                        Kind.DUPLICATE_INDIVIDUAL_NUMBER,
                        code,
                        holders(sharing),
                        sharing.stream()
                                .map(Holding::recordCode)
                                .filter(other -> !other.equals(code))
                                .toList(),
                        latestNotice(sharing)));
    }

    private static Conflict conflict(Kind kind, ResidentRecordCode code, List<Holding> between) {
        return new Conflict(kind, code, holders(between), List.of(), latestNotice(between));
    }

    private static List<MunicipalityCode> holders(List<Holding> holdings) {
        return holdings.stream().map(Holding::holder).distinct().sorted().toList();
    }

    private static LocalDate latestNotice(List<Holding> holdings) {
        return holdings.stream()
                .map(Holding::noticedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    // ----- of itself

    /** {@return the number of notices applied} */
    public long notices() {
        return notices;
    }

    /** {@return the municipalities that have sent a notice, ascending} */
    public List<MunicipalityCode> senders() {
        return senders.stream().sorted().toList();
    }

    /**
     * Which numbers of a municipality's notices were applied, so that missing ones can be asked for.
     *
     * @param sender the municipality
     * @return the gaps; none if no notice is missing below the greatest applied
     */
    public List<NoticeNumbers.Gap> missing(MunicipalityCode sender) {
        Integer number = senderNumbers.get(sender);
        return number == null ? List.of() : applied.get(number).gaps();
    }

    /** {@return the bytes that texts themselves take, names and places alike, each different one once} */
    public long textBytes() {
        return form.textBytes();
    }

    /**
     * Hands over the whole memory of the index, word by word. Two indexes that were given the same notices in the same order hand
     * over the same words. They contain personal data.
     *
     * @param action what is done with each word
     */
    public void forEachWord(LongConsumer action) {
        rows.forEachWord(action);
        form.forEachWord(action);
        for (int i = 0; i < senders.size(); i++) {
            action.accept(senders.get(i).value());
            action.accept(applied.get(i).complete());
            applied.get(i).beyond().forEach(action::accept);
        }
        codes.forEachWord(action);
        numbers.forEachWord(action);
        births.forEachWord(action);
        usedCodes.forEachAscending(action);
        usedNumbers.forEachAscending(action);
    }

    /** {@return {@code NationalIndex[} and the number of notices} */
    @Override
    public String toString() {
        return "NationalIndex[" + notices + " notices of " + senders.size() + " municipalities]";
    }
}
