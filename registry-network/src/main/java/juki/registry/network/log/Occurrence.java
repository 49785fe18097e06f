package juki.registry.network.log;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;

/**
 * What is logged (提供・利用の事実): identity information was asked for, pushed, extracted, used, disclosed or corrected, the log was
 * looked at, or somebody was refused one of these.
 *
 * <p>A refused operation is logged with its true reason, which whoever asked is not told. Immutable; {@code toString} shows nobody.
 *
 * <p>What is hashed of it does not change (since 0.1.0; how numbers and texts are written says {@link LogEntry}), field after field:
 *
 * <ul>
 *   <li>when: the days since 1970-01-01, 8 bytes; the nanoseconds since midnight, 8 bytes
 *   <li>agency, task, basis, operator: a text each
 *   <li>second operator: a byte 0 if there is none, otherwise a byte 1 and a text
 *   <li>kind: its {@linkplain Kind#code code}, 1 byte
 *   <li>whose information: a byte 0 for nobody's; a byte 1 and the eleven digits of the code as one number, 8 bytes, for one person's; a
 *       byte 2, how many persons, 8 bytes, and the root of their roll for many's
 *   <li>items: their {@linkplain IdentityItems#bits bits}, 4 bytes
 *   <li>result: its {@linkplain Result#code code}, 1 byte
 *   <li>withheld: a byte 1 if so, otherwise 0
 * </ul>
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
        INQUIRY(1, "照会"),
        /** プッシュ型の情報提供の登録, a subscription was begun, ended, or changed. */
        SUBSCRIPTION(2, "プッシュ型の情報提供の登録"),
        /** プッシュ型の情報提供, pushed because somebody subscribed, or fetched again. */
        PUSH(3, "プッシュ型の情報提供"),
        /** 一括提供, extracted with many others, who stand on a roll. */
        EXTRACTION(4, "一括提供"),
        /** 利用, used by whoever holds it. */
        USE(5, "利用"),
        /** 整合性確認, what is stored was compared with a register. */
        VERIFICATION(6, "整合性確認"),
        /** 記録の確認, the log was looked at. */
        INSPECTION(7, "記録の確認"),
        /** 開示, a person was shown the own information or log. */
        DISCLOSURE(8, "開示"),
        /** 訂正等, a person asked for a correction, or was answered. */
        CORRECTION(9, "訂正等");

        private final int code;
        private final String wording;

        Kind(int code, String wording) {
            this.code = code;
            this.wording = wording;
        }

        /** {@return the number by which it is hashed, the same for ever} */
        public int code() {
            return code;
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
        PROVIDED(1, "提供"),
        /** 実施, it was done, and no item was provided with it. */
        DONE(2, "実施"),
        /** 根拠なし, there is no such basis on that day, or it is for other agencies. */
        NO_BASIS(3, "根拠なし"),
        /** 事務の相違, the task is none for which the basis lets this agency ask. */
        TASK_NOT_OF_BASIS(4, "事務の相違"),
        /** 登録外の事務, the agency has not registered the task with this basis. */
        TASK_NOT_REGISTERED(5, "登録外の事務"),
        /** 操作者の未認証, nobody vouches for the operator at that time, or not well enough. */
        OPERATOR_NOT_AUTHENTICATED(6, "操作者の未認証"),
        /** 操作者の未登録, the operator is not registered for the task. */
        OPERATOR_NOT_REGISTERED(7, "操作者の未登録"),
        /** 操作者の停止中, the operator's registration is suspended. */
        OPERATOR_SUSPENDED(8, "操作者の停止中"),
        /** 二人目の操作者なし, two must operate together, and there is no second one in good order. */
        SECOND_OPERATOR_MISSING(9, "二人目の操作者なし"),
        /** 照会方法の相違, the basis does not let ask by this number. */
        NUMBER_NOT_ALLOWED(10, "照会方法の相違"),
        /** 該当なし, nobody was ever notified under the number, or as described. */
        UNKNOWN_PERSON(11, "該当なし"),
        /** 重複付番, two persons have the number. */
        NUMBER_SHARED(12, "重複付番"),
        /** 複数該当, the description fits several persons. */
        SEVERAL_PERSONS(13, "複数該当"),
        /** 区域外, the basis is for residents of other municipalities or prefectures. */
        OUTSIDE_AREA(14, "区域外"),
        /** 本人の同意なし, the basis is the person's consent, and there is none. */
        NO_CONSENT(15, "本人の同意なし"),
        /** 項目なし, none of the items asked for may be provided. */
        NOTHING_ALLOWED(16, "項目なし"),
        /** 該当する登録なし, there is no such subscription, request or extraction, or it has ended. */
        NOTHING_REGISTERED(17, "該当する登録なし");

        private final int code;
        private final String wording;

        Result(int code, String wording) {
            this.code = code;
            this.wording = wording;
        }

        /** {@return the number by which it is hashed, the same for ever} */
        public int code() {
            return code;
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
        items = IdentityItems.of(items);
    }

    /** {@return the one person concerned; empty if it is nobody or many} */
    public Optional<ResidentRecordCode> person() {
        return concerned instanceof Concerned.Person one ? Optional.of(one.code()) : Optional.empty();
    }

    /** Writes it to be hashed, in a form that does not change: every field, so that no two are written alike. */
    Hasher writeTo(Hasher to) {
        to.int64(at.toLocalDate().toEpochDay()).int64(at.toLocalTime().toNanoOfDay());
        to.text(agency).text(task).text(basis).text(operator);
        if (secondOperator.isPresent()) {
            to.int8(1).text(secondOperator.get());
        } else {
            to.int8(0);
        }
        to.int8(kind.code());
        if (concerned instanceof Concerned.Person one) {
            to.int8(1).int64(one.code().value());
        } else if (concerned instanceof Concerned.Persons many) {
            to.int8(2).int64(many.roll().persons()).hash(many.roll().root());
        } else {
            to.int8(0);
        }
        return to.int32(IdentityItems.of(items).bits()).int8(result.code()).int8(withheld ? 1 : 0);
    }

    /** {@return {@code Occurrence[}, basis, kind and result} */
    @Override
    public String toString() {
        return "Occurrence[" + basis + ", " + kind + ", " + result + "]";
    }
}
