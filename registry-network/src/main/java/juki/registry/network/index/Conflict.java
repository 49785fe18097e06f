package juki.registry.network.index;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;

/**
 * Conflict in what municipalities have notified (市町村間の不整合): named, never settled by the index.
 *
 * <p>Most pass by themselves: the notice of the move-out is still under way. What stays is for the municipalities to settle (Basic
 * Resident Registration Act Art. 12-5, 13, 14, 30-8). Immutable; {@code toString} shows no personal data.
 *
 * @param kind what is wrong
 * @param code the resident record code concerned
 * @param municipalities the municipalities concerned, ascending
 * @param others other codes concerned, ascending: those that share the Individual Number
 * @param since the day of the latest of the notices that contradict each other
 */
public record Conflict(
        Kind kind,
        ResidentRecordCode code,
        List<MunicipalityCode> municipalities,
        List<ResidentRecordCode> others,
        LocalDate since) {

    /** What is wrong (不整合の種類). */
    public enum Kind {
        /** 二重登録, two municipalities have a living record of one person. */
        TWO_LIVING_RECORDS("二重登録"),
        /**
         * 未転入, moved out and moved in nowhere. Of whoever left the country it is no fault: the index cannot tell, the supplementary
         * family registers can, on which foreign residents are not.
         */
        MOVED_OUT_AND_NOT_IN("未転入"),
        /** 死亡後の記録, one municipality has notified the death and another has a living record. */
        DEAD_AND_LIVING("死亡後の記録"),
        /** 通知順序の不整合, the last notice does not go on from what the same municipality had notified. */
        ORDER_BROKEN("通知順序の不整合"),
        /** 住民票コードの重複付番, under one code municipalities notify two persons, who never had a name or date of birth in common. */
        DUPLICATE_RECORD_CODE("住民票コードの重複付番"),
        /** 個人番号の重複付番, two persons with one Individual Number. */
        DUPLICATE_INDIVIDUAL_NUMBER("個人番号の重複付番");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * A conflict.
     *
     * @param kind what is wrong
     * @param code the resident record code concerned
     * @param municipalities the municipalities concerned
     * @param others other codes concerned
     * @param since the day of the latest of the notices
     */
    public Conflict {
        municipalities = List.copyOf(municipalities);
        others = List.copyOf(others);
    }

    /** Whether it is none, because the person has left the country since. */
    boolean isSettledBy(BiPredicate<ResidentRecordCode, LocalDate> abroad) {
        return kind == Kind.MOVED_OUT_AND_NOT_IN && abroad.test(code, since);
    }

    /** {@return {@code Conflict[}, the kind and the municipalities} */
    @Override
    public String toString() {
        return "Conflict[" + kind + ", " + municipalities + "]";
    }
}
