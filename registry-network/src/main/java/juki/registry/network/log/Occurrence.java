package juki.registry.network.log;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.IdentityItem;

/**
 * What is logged (提供・利用の事実): identity information was asked for, pushed, extracted, used, disclosed or corrected, the log was
 * looked at, or somebody was refused one of these.
 *
 * <p>A refused operation is logged with its true reason, which whoever asked is not told. Immutable; {@code toString} shows nobody.
 *
 * @param at when
 * @param agency the agency that asked
 * @param task the task for which it asked
 * @param basis the legal basis it named
 * @param operator who operated, as the agency names its operators
 * @param secondOperator who operated together with the first, where two must
 * @param kind how
 * @param concerned whose information
 * @param items the items provided; none if none were
 * @param result what came of it
 * @param withheld whether the person is not shown this entry, because a law says so
 */
public record Occurrence(
        LocalDateTime at,
        String agency,
        String task,
        String basis,
        String operator,
        Optional<String> secondOperator,
        Kind kind,
        Concerned concerned,
        Set<IdentityItem> items,
        Result result,
        boolean withheld) {

    /** What was done (操作の種別). */
    public enum Kind {
        /** 照会, an inquiry about one person. */
        INQUIRY("照会"),
        /** プッシュ型の情報提供の登録, a subscription was begun, ended, or changed. */
        SUBSCRIPTION("プッシュ型の情報提供の登録"),
        /** プッシュ型の情報提供, pushed because somebody subscribed, or fetched again. */
        PUSH("プッシュ型の情報提供"),
        /** 一括提供, extracted with many others, who stand on a roll. */
        EXTRACTION("一括提供"),
        /** 利用, used by whoever holds it. */
        USE("利用"),
        /** 整合性確認, what is stored was compared with a register. */
        VERIFICATION("整合性確認"),
        /** 記録の確認, the log was looked at. */
        INSPECTION("記録の確認"),
        /** 開示, a person was shown the own information or log. */
        DISCLOSURE("開示"),
        /** 訂正等, a person asked for a correction, or was answered. */
        CORRECTION("訂正等");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** Whose information (対象者). */
    public sealed interface Concerned {

        /** Nobody's, or that of nobody who was found. */
        record Nobody() implements Concerned {}

        /**
         * One person's.
         *
         * @param code the person's resident record code
         */
        record Person(ResidentRecordCode code) implements Concerned {}

        /**
         * That of everybody on a roll.
         *
         * @param roll the head of the roll, which itself stays beside the log
         */
        record Persons(PersonRoll.Head roll) implements Concerned {}
    }

    /** What came of it (結果). All but the first two are refusals, and whoever asked cannot tell them apart. */
    public enum Result {
        /** 提供, items were provided. */
        PROVIDED("提供"),
        /** 実施, it was done, and no item was provided with it. */
        DONE("実施"),
        /** 根拠なし, there is no such basis on that day, or it is for other agencies. */
        NO_BASIS("根拠なし"),
        /** 事務の相違, the task is none for which the basis lets this agency ask. */
        TASK_NOT_OF_BASIS("事務の相違"),
        /** 登録外の事務, the agency has not registered the task with this basis. */
        TASK_NOT_REGISTERED("登録外の事務"),
        /** 操作者の未認証, nobody vouches for the operator at that time, or not well enough. */
        OPERATOR_NOT_AUTHENTICATED("操作者の未認証"),
        /** 操作者の未登録, the operator is not registered for the task. */
        OPERATOR_NOT_REGISTERED("操作者の未登録"),
        /** 操作者の停止中, the operator's registration is suspended. */
        OPERATOR_SUSPENDED("操作者の停止中"),
        /** 二人目の操作者なし, two must operate together, and there is no second one in good order. */
        SECOND_OPERATOR_MISSING("二人目の操作者なし"),
        /** 照会方法の相違, the basis does not let ask by this number. */
        NUMBER_NOT_ALLOWED("照会方法の相違"),
        /** 該当なし, nobody was ever notified under the number, or as described. */
        UNKNOWN_PERSON("該当なし"),
        /** 重複付番, two persons have the number. */
        NUMBER_SHARED("重複付番"),
        /** 複数該当, the description fits several persons. */
        SEVERAL_PERSONS("複数該当"),
        /** 区域外, the basis is for residents of other municipalities or prefectures. */
        OUTSIDE_AREA("区域外"),
        /** 本人の同意なし, the basis is the person's consent, and there is none. */
        NO_CONSENT("本人の同意なし"),
        /** 項目なし, none of the items asked for may be provided. */
        NOTHING_ALLOWED("項目なし"),
        /** 該当する登録なし, there is no such subscription, request or extraction, or it has ended. */
        NOTHING_REGISTERED("該当する登録なし");

        private final String wording;

        Result(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }

        /** {@return whether something was refused} */
        public boolean isRefusal() {
            return this != PROVIDED && this != DONE;
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
     * @param secondOperator who operated together with the first
     * @param kind how
     * @param concerned whose information
     * @param items the items provided
     * @param result what came of it
     * @param withheld whether the person is not shown this entry
     * @throws IllegalArgumentException if the basis is blank, or persons, items and result do not fit each other
     */
    public Occurrence {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("basis: must not be blank");
        }
        if (items.isEmpty() == (result == Result.PROVIDED)) {
            throw new IllegalArgumentException("items: are there if something was provided, and only then");
        }
        if (result == Result.PROVIDED && concerned instanceof Concerned.Nobody) {
            throw new IllegalArgumentException("concerned: must be known if something was provided");
        }
        if (result.isRefusal() && concerned instanceof Concerned.Persons) {
            throw new IllegalArgumentException("concerned: a refusal is about nobody or one person");
        }
        items = Set.copyOf(items);
    }

    /** {@return the one person concerned; empty if it is nobody or many} */
    public Optional<ResidentRecordCode> person() {
        return concerned instanceof Concerned.Person one ? Optional.of(one.code()) : Optional.empty();
    }

    /** What is hashed: every field with its length, so that no two occurrences are written alike. */
    String written() {
        StringBuilder text = new StringBuilder();
        append(text, at.toString());
        append(text, agency);
        append(text, task);
        append(text, basis);
        append(text, operator);
        append(text, secondOperator.map(second -> "+" + second).orElse(""));
        append(text, kind.name());
        append(text, written(concerned));
        EnumSet<IdentityItem> ordered = EnumSet.noneOf(IdentityItem.class);
        ordered.addAll(items);
        append(text, ordered.toString());
        append(text, result.name());
        append(text, Boolean.toString(withheld));
        return text.toString();
    }

    private static String written(Concerned concerned) {
        if (concerned instanceof Concerned.Person one) {
            return one.code().digits();
        }
        return concerned instanceof Concerned.Persons many
                ? many.roll().persons() + ":" + many.roll().root()
                : "";
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
