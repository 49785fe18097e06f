package juki.registry.network.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;

/**
 * Discrepancy between a register and the national index (整合性確認で見つかった不整合), with what is proposed about it.
 *
 * <p>Immutable; {@code toString} shows no personal data.
 *
 * @param code the resident record code
 * @param kind what differs
 * @param items the items in which both differ; none where one of them has no living record
 * @param repair what is proposed
 */
public record Discrepancy(ResidentRecordCode code, Kind kind, Set<IdentityItem> items, Repair repair) {

    /** What differs (不整合の内容). */
    public enum Kind {
        /** 未通知, the register has a living record and the index does not know it. */
        NOT_NOTIFIED("未通知"),
        /** 消除未通知, the index has a living record of this municipality and the register has none. */
        REMOVAL_NOT_NOTIFIED("消除未通知"),
        /** 記載内容の相違, both have one, and it says something else. */
        CONTENTS_DIFFER("記載内容の相違"),
        /** 他市町村の記録, the register has a living record and, as the index knows it, another municipality has the person. */
        HELD_ELSEWHERE("他市町村の記録");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** What is proposed (修復の提案). Nothing is done by proposing it. */
    public sealed interface Repair {

        /**
         * Notify by hand (手動補完), since the register is what counts.
         *
         * @param identity the identity information to notify
         * @param change the change information to notify
         */
        record Notify(IdentityInformation identity, ChangeInformation change) implements Repair {
            /** {@return {@code Notify[} and the cause} */
            @Override
            public String toString() {
                return "Notify[" + change.cause() + "]";
            }
        }

        /**
         * Settle with the other municipalities where the residence is (Basic Resident Registration Act Art. 33, Art. 34).
         *
         * @param with the other municipalities
         */
        record Settle(List<MunicipalityCode> with) implements Repair {
            /**
             * Settle with others.
             *
             * @param with the other municipalities
             */
            public Settle {
                with = List.copyOf(with);
            }
        }
    }

    /**
     * A discrepancy.
     *
     * @param code the resident record code
     * @param kind what differs
     * @param items the items in which both differ
     * @param repair what is proposed
     */
    public Discrepancy {
        items = IdentityItems.of(items);
    }

    /** {@return the notice that is proposed; empty if something has to be settled first} */
    public Optional<Repair.Notify> notice() {
        return repair instanceof Repair.Notify notify ? Optional.of(notify) : Optional.empty();
    }
}
