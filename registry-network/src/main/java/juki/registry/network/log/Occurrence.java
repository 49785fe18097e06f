package juki.registry.network.log;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.IdentityItem;

/**
 * What is logged (提供・利用の事実): one person's information was asked for, pushed, extracted or used, or one was refused it.
 *
 * <p>A refused inquiry is logged with its true reason, which whoever asked is not told. Immutable; {@code toString} shows nobody.
 *
 * @param at when
 * @param agency the agency that asked
 * @param task the task for which it asked
 * @param basis the legal basis it named
 * @param operator who operated, as the agency names its operators
 * @param kind how
 * @param person whose information; empty if nobody was found
 * @param items the items provided; none if refused
 * @param result what came of it
 * @param withheld whether the person is not shown this entry, because a law says so
 */
public record Occurrence(
        LocalDateTime at,
        String agency,
        String task,
        String basis,
        String operator,
        Kind kind,
        Optional<ResidentRecordCode> person,
        Set<IdentityItem> items,
        Result result,
        boolean withheld) {

    /** How information was provided or used (提供・利用の方法). */
    public enum Kind {
        /** 照会, an inquiry about one person. */
        INQUIRY("照会"),
        /** プッシュ型の情報提供, pushed because somebody subscribed. */
        PUSH("プッシュ型の情報提供"),
        /** 一括提供, extracted with many others, each logged alone. */
        EXTRACTION("一括提供"),
        /** 利用, used by whoever holds it. */
        USE("利用");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** What came of it (結果). All but the first are refusals, and whoever asked cannot tell them apart. */
    public enum Result {
        /** 提供, it was provided. */
        PROVIDED("提供"),
        /** 根拠なし, there is no such basis on that day, or it is for other agencies. */
        NO_BASIS("根拠なし"),
        /** 事務の相違, the task is none for which the basis lets this agency ask. */
        TASK_NOT_OF_BASIS("事務の相違"),
        /** 操作者の未登録, the operator is not registered for the task. */
        OPERATOR_NOT_REGISTERED("操作者の未登録"),
        /** 照会方法の相違, the basis does not let ask by this number. */
        NUMBER_NOT_ALLOWED("照会方法の相違"),
        /** 該当なし, nobody was ever notified under the number. */
        UNKNOWN_PERSON("該当なし"),
        /** 重複付番, two persons have the number. */
        NUMBER_SHARED("重複付番"),
        /** 区域外, the basis is for residents of other municipalities or prefectures. */
        OUTSIDE_AREA("区域外"),
        /** 項目なし, none of the items asked for may be provided. */
        NOTHING_ALLOWED("項目なし");

        private final String wording;

        Result(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * What is logged.
     *
     * @param at when
     * @param agency the agency that asked
     * @param task the task for which it asked
     * @param basis the legal basis it named
     * @param operator who operated
     * @param kind how
     * @param person whose information
     * @param items the items provided
     * @param result what came of it
     * @param withheld whether the person is not shown this entry
     * @throws IllegalArgumentException if the basis is blank, or items and result do not fit each other
     */
    public Occurrence {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("basis: must not be blank");
        }
        if (items.isEmpty() == (result == Result.PROVIDED)) {
            throw new IllegalArgumentException("items: are there if something was provided, and only then");
        }
        if (result == Result.PROVIDED && person.isEmpty()) {
            throw new IllegalArgumentException("person: must be known if something was provided");
        }
        items = Set.copyOf(items);
    }

    /** What is hashed: every field with its length, so that no two occurrences are written alike. */
    String written() {
        StringBuilder text = new StringBuilder();
        append(text, at.toString());
        append(text, agency);
        append(text, task);
        append(text, basis);
        append(text, operator);
        append(text, kind.name());
        append(text, person.map(ResidentRecordCode::digits).orElse(""));
        EnumSet<IdentityItem> ordered = EnumSet.noneOf(IdentityItem.class);
        ordered.addAll(items);
        append(text, ordered.toString());
        append(text, result.name());
        append(text, Boolean.toString(withheld));
        return text.toString();
    }

    private static void append(StringBuilder text, String field) {
        text.append(field.length()).append(':').append(field);
    }

    /** {@return {@code Occurrence[}, basis, kind and result} */
    @Override
    public String toString() {
        return "Occurrence[" + basis + ", " + kind + ", " + result + "]";
    }
}
