package juki.registry.codes;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Table of municipality codes (全国地方公共団体コードの一覧, zenkoku chihō kōkyō dantai kōdo no ichiran): which codes were valid on a day,
 * what their bodies were called, and what became of them.
 *
 * <p>It knows every municipality, special ward (特別区) and ward of a designated city (行政区) since 1970-04-01, the villages of the
 * Northern Territories included; not prefectures, districts (郡) and other groups. A code is valid for one unbroken time, in
 * which its body may change its name. A record of 2003 from 天竜市 is read by its code of that day; where its area is today,
 * {@link #successorsOn} tells.
 *
 * <p>The last change it knows is of 2024-01-01 ({@link #lastChange()}), and its codes and names of that day are those of the
 * lists published in 2026. For later days it answers as of then.
 *
 * <p>Values are immutable. Source: e-Stat, 廃置分合等情報; see this module's notice.
 */
public final class MunicipalityTable {
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 4, 1);

    /** The names of each code in the order of time. */
    private final SortedMap<MunicipalityCode, List<Name>> names;

    private final Map<MunicipalityCode, List<MunicipalityChange>> changesFrom = new HashMap<>();
    private final Map<MunicipalityCode, List<MunicipalityChange>> changesInto = new HashMap<>();
    private final LocalDate lastChange;

    /**
     * A name of a body (団体名, dantai-mei) and when it was called so.
     *
     * @param name without prefecture and district; a ward's name begins with its city's
     * @param from the first day, or empty if it was called so before the table begins
     * @param until the day after the last one, or empty if it is called so still
     */
    public record Name(String name, Optional<LocalDate> from, Optional<LocalDate> until) {
        /**
         * Whether the body was called so on a day.
         *
         * @param day the day
         * @return true if it was
         */
        public boolean isValidOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(day::isBefore).orElse(true);
        }
    }

    private MunicipalityTable(List<String[]> nameRows, List<String[]> changeRows) {
        SortedMap<MunicipalityCode, List<Name>> read = new TreeMap<>();
        for (String[] row : nameRows) {
            read.computeIfAbsent(code(row[0]), code -> new ArrayList<>())
                    .add(new Name(row[3], day(row[1]), day(row[2])));
        }
        this.names = read;
        for (String[] row : changeRows) {
            MunicipalityChange change = new MunicipalityChange(
                    LocalDate.parse(row[0]), MunicipalityChange.Kind.valueOf(row[1]), code(row[2]), code(row[3]));
            changesFrom
                    .computeIfAbsent(change.code(), code -> new ArrayList<>())
                    .add(change);
            changesInto
                    .computeIfAbsent(change.successor(), code -> new ArrayList<>())
                    .add(change);
        }
        this.lastChange = names.values().stream()
                .flatMap(List::stream)
                .flatMap(name -> Stream.concat(name.from().stream(), name.until().stream()))
                .max(LocalDate::compareTo)
                .orElse(FIRST_DAY);
    }

    /**
     * The table that comes with this version of the module.
     *
     * @return always the same table
     */
    public static MunicipalityTable published() {
        return Published.TABLE;
    }

    /**
     * The first day about which the table can be asked.
     *
     * @return 1970-04-01
     */
    public LocalDate firstDay() {
        return FIRST_DAY;
    }

    /**
     * The day of the last change the table knows.
     *
     * @return a day
     */
    public LocalDate lastChange() {
        return lastChange;
    }

    /**
     * Whether a code was valid on a day.
     *
     * @param code a municipality or ward
     * @param day not before {@link #firstDay()}
     * @return true if it was
     * @throws IllegalArgumentException if the code is a prefecture's or the day too early
     */
    public boolean isValidOn(MunicipalityCode code, LocalDate day) {
        return nameOn(code, day).isPresent();
    }

    /**
     * What a body was called on a day.
     *
     * @param code a municipality or ward
     * @param day not before {@link #firstDay()}
     * @return its name without prefecture and district, a ward's with its city's before it; empty if the code was not valid
     * @throws IllegalArgumentException if the code is a prefecture's or the day too early
     */
    public Optional<String> nameOn(MunicipalityCode code, LocalDate day) {
        requireDay(day);
        return names(code).stream()
                .filter(name -> name.isValidOn(day))
                .map(Name::name)
                .findFirst();
    }

    /**
     * All names a body had under a code.
     *
     * @param code a municipality or ward
     * @return the names in the order of time; empty if the code was never valid
     * @throws IllegalArgumentException if the code is a prefecture's
     */
    public List<Name> names(MunicipalityCode code) {
        requireMunicipality(code);
        return List.copyOf(names.getOrDefault(code, List.of()));
    }

    /**
     * All codes valid on a day.
     *
     * @param day not before {@link #firstDay()}
     * @return the codes in their order
     * @throws IllegalArgumentException if the day is too early
     */
    public List<MunicipalityCode> validOn(LocalDate day) {
        requireDay(day);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name -> name.isValidOn(day)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The codes that had the area of a code on a later day, each of them at least a part: the code itself while it is valid,
     * and afterwards those that followed it, through as many changes as there were. Parts that became bodies of their own
     * while the code stayed valid are left out; {@link #changesFrom} has them.
     *
     * @param code a municipality or ward
     * @param day not before {@link #firstDay()}
     * @return the codes in their order; empty if the code was never valid up to that day
     * @throws IllegalArgumentException if the code is a prefecture's or the day too early
     */
    public List<MunicipalityCode> successorsOn(MunicipalityCode code, LocalDate day) {
        requireMunicipality(code);
        requireDay(day);
        return reachable(
                code, day, reached -> isValidOn(reached, day) ? Stream.empty() : endingChangesOf(reached, day));
    }

    /**
     * The codes that had the area of a code on an earlier day, each of them at least a part of it.
     *
     * @param code a municipality or ward
     * @param day not before {@link #firstDay()}
     * @return the codes valid on that day, in their order; the code itself is among them if it was valid already
     * @throws IllegalArgumentException if the code is a prefecture's or the day too early
     */
    public List<MunicipalityCode> predecessorsOn(MunicipalityCode code, LocalDate day) {
        requireMunicipality(code);
        requireDay(day);
        return reachable(
                code,
                day,
                reached -> changesInto(reached).stream()
                        .filter(change -> change.day().isAfter(day))
                        .map(MunicipalityChange::code));
    }

    /**
     * The changes by which a code's area, or parts of it, came to others.
     *
     * @param code a municipality or ward
     * @return the changes in the order of time
     * @throws IllegalArgumentException if the code is a prefecture's
     */
    public List<MunicipalityChange> changesFrom(MunicipalityCode code) {
        requireMunicipality(code);
        return List.copyOf(changesFrom.getOrDefault(code, List.of()));
    }

    /**
     * The changes by which others' areas, or parts of them, came to a code.
     *
     * @param code a municipality or ward
     * @return the changes in the order of time
     * @throws IllegalArgumentException if the code is a prefecture's
     */
    public List<MunicipalityChange> changesInto(MunicipalityCode code) {
        requireMunicipality(code);
        return List.copyOf(changesInto.getOrDefault(code, List.of()));
    }

    /**
     * How many codes the table knows and its last change.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "MunicipalityTable[" + names.size() + " codes, last change " + lastChange + "]";
    }

    /** The codes valid on the day that are reached from the first one, itself included. */
    private List<MunicipalityCode> reachable(
            MunicipalityCode first, LocalDate day, Function<MunicipalityCode, Stream<MunicipalityCode>> step) {
        NavigableSet<MunicipalityCode> reached = new TreeSet<>(Set.of(first));
        Deque<MunicipalityCode> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            step.apply(waiting.remove()).filter(reached::add).forEach(waiting::add);
        }
        return reached.stream().filter(code -> isValidOn(code, day)).toList();
    }

    /** The codes that took over when a code ended, if it did so up to the day. */
    private Stream<MunicipalityCode> endingChangesOf(MunicipalityCode code, LocalDate day) {
        List<Name> all = names(code);
        return all.isEmpty()
                ? Stream.empty()
                : all.get(all.size() - 1).until().filter(end -> !end.isAfter(day)).stream()
                        .flatMap(end -> changesFrom(code).stream()
                                .filter(change -> change.day().equals(end)))
                        .map(MunicipalityChange::successor);
    }

    private static void requireMunicipality(MunicipalityCode code) {
        if (code.isPrefecture()) {
            throw new IllegalArgumentException("code: is a prefecture's, and the table is of municipalities and wards");
        }
    }

    private static void requireDay(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("day: must not be before " + FIRST_DAY);
        }
    }

    /** The tables keep the five-digit form of statistics. */
    private static MunicipalityCode code(String payload) {
        return MunicipalityCode.ofPayload(Long.parseLong(payload));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** Read when it is first asked for, and never changed. */
    private static final class Published {
        static final MunicipalityTable TABLE = new MunicipalityTable(
                DatedTable.rows("municipality-names.csv"), DatedTable.rows("municipality-changes.csv"));
    }
}
