package juki.registry.cli.report;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;

/**
 * The year's changes (異動, idō) by kind and by the month in which the office recorded them (処理日, shoribi).
 *
 * @param counts for each kind twelve numbers, January first; a kind that is left out did not happen
 */
public record MovementsByMonth(Map<Kind, List<Long>> counts) {
    private static final int MONTHS = Month.values().length;

    /**
     * Copies the numbers and completes the missing kinds with zeros.
     *
     * @param counts for each kind twelve numbers
     * @throws IllegalArgumentException if a kind has not twelve numbers, or one of them is negative
     */
    public MovementsByMonth {
        Map<Kind, List<Long>> complete = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Long> given = counts.getOrDefault(kind, Collections.nCopies(MONTHS, 0L));
            complete.put(kind, Counts.nonNegative("counts", given, MONTHS));
        }
        counts = Collections.unmodifiableMap(complete);
    }

    /**
     * What a change does to the population, and what is counted: persons wherever the population or an address
     * changes, cases otherwise. The two kinds "other" are those of the official statistics: entries and deletions
     * by authority, and whatever a cancellation adds or takes away.
     */
    public enum Kind {
        /** 転入: moved in from another municipality. */
        MOVE_IN(1, Unit.PERSONS, "国内からの転入", "Moved in"),
        /** 国外転入: moved in from abroad. */
        MOVE_IN_FROM_ABROAD(1, Unit.PERSONS, "国外からの転入", "From abroad"),
        /** 再転入: returned, and keeps the old addressee number. */
        RETURN_MOVE_IN(1, Unit.PERSONS, "再転入", "Returned"),
        /** 出生: born. */
        BIRTH(1, Unit.PERSONS, "出生", "Born"),
        /** その他の記載: entered for another reason. */
        OTHER_ENTRY(1, Unit.PERSONS, "その他の記載", "Other entries"),
        /** 転出: moved out. */
        MOVE_OUT(-1, Unit.PERSONS, "転出", "Moved out"),
        /** 死亡: died. */
        DEATH(-1, Unit.PERSONS, "死亡", "Died"),
        /** その他の消除: deleted for another reason. */
        OTHER_DELETION(-1, Unit.PERSONS, "その他の消除", "Other deletions"),
        /** 転居: moved within the municipality. */
        ADDRESS_CHANGE(0, Unit.PERSONS, "転居", "Moved within"),
        /** 転入通知: the new municipality's notice that a move-out is complete. */
        MOVE_IN_NOTICE(0, Unit.CASES, "転入通知", "Move-in notices"),
        /** 世帯変更: household split, merger, change, change of head. */
        HOUSEHOLD_CHANGE(0, Unit.CASES, "世帯変更", "Household changes"),
        /** 修正: corrections, those of clerical errors included. */
        CORRECTION(0, Unit.CASES, "修正", "Corrections"),
        /** 異動の取消し: cancellations of earlier changes. */
        CANCELLATION(0, Unit.CASES, "異動の取消し", "Cancellations"),
        /** 住民票コードの変更: resident record codes changed on request. */
        RECORD_CODE_CHANGE(0, Unit.CASES, "住民票コードの変更", "Code changes");

        private final int effect;
        private final Unit unit;
        private final String japanese;
        private final String english;

        Kind(int effect, Unit unit, String japanese, String english) {
            this.effect = effect;
            this.unit = unit;
            this.japanese = japanese;
            this.english = english;
        }

        /** {@return what one of these does to the population: 1, −1 or 0} */
        public int effect() {
            return effect;
        }

        /** {@return what is counted} */
        public Unit unit() {
            return unit;
        }

        /** {@return the name of the kind} */
        public Phrase label() {
            return new Phrase(japanese, english);
        }

        static List<Kind> withEffect(int effect) {
            return Stream.of(values()).filter(kind -> kind.effect == effect).toList();
        }
    }

    /** What a number counts. */
    public enum Unit {
        /** 人: persons. */
        PERSONS,
        /** 件: cases, one per accepted event. */
        CASES
    }

    /**
     * The movements a caller has counted.
     *
     * @param count the number of a kind in a month; asked once for each pair
     * @return the movements
     * @throws IllegalArgumentException if a number is negative
     */
    public static MovementsByMonth of(ToLongBiFunction<Kind, Month> count) {
        Map<Kind, List<Long>> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(
                    kind,
                    Stream.of(Month.values())
                            .map(month -> count.applyAsLong(kind, month))
                            .toList());
        }
        return new MovementsByMonth(counts);
    }

    /**
     * {@return the number of a kind in a month}
     *
     * @param kind the kind
     * @param month the month
     */
    public long count(Kind kind, Month month) {
        return months(kind).get(month.getValue() - 1);
    }

    /**
     * {@return the number of a kind in the year}
     *
     * @param kind the kind
     */
    public long total(Kind kind) {
        return Counts.sum(months(kind));
    }

    /**
     * {@return by how many persons the population grew in a month; negative if it shrank}
     *
     * @param month the month
     */
    public long netIncrease(Month month) {
        return Stream.of(Kind.values())
                .mapToLong(kind -> kind.effect() * count(kind, month))
                .sum();
    }

    /** {@return by how many persons the population grew in the year; negative if it shrank} */
    public long netIncrease() {
        return Stream.of(Month.values()).mapToLong(this::netIncrease).sum();
    }

    List<Long> months(Kind kind) {
        return counts.getOrDefault(kind, List.of());
    }

    long sum(List<Kind> kinds, Month month) {
        return kinds.stream().mapToLong(kind -> count(kind, month)).sum();
    }
}
