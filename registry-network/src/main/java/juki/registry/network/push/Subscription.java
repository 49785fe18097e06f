package juki.registry.network.push;

import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;
import juki.registry.network.provision.RequestingAgency;

/**
 * Subscription (プッシュ型の情報提供の登録, pusshu-gata no jōhō teikyō no tōroku): who is told of whose changes, for which task, how often.
 *
 * @param name its name, of which an agency has each once; not blank
 * @param agency who is told
 * @param task for which task
 * @param basis the name of the legal basis
 * @param scope of whose changes
 * @param wanted the items wanted
 * @param interval how often
 */
public record Subscription(
        String name,
        RequestingAgency agency,
        String task,
        String basis,
        Scope scope,
        Set<IdentityItem> wanted,
        Interval interval) {

    /** Of whose changes (対象者の範囲). */
    public sealed interface Scope {

        /** 登録された対象者, those whom the agency follows one by one, living or not. */
        record Followed() implements Scope {}

        /**
         * 区域内の住民, whoever lives in a municipality.
         *
         * @param municipality the municipality
         */
        record ResidentsOf(MunicipalityCode municipality) implements Scope {}
    }

    /** How often (通知間隔). */
    public enum Interval {
        /** 変更の都度, at each change. */
        EACH_CHANGE("変更の都度"),
        /** 日次, at the end of each day. */
        DAILY("日次"),
        /** 月次, at the end of each month. */
        MONTHLY("月次");

        private final String wording;

        Interval(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * A subscription.
     *
     * @param name its name
     * @param agency who is told
     * @param task for which task
     * @param basis the name of the legal basis
     * @param scope of whose changes
     * @param wanted the items wanted
     * @param interval how often
     * @throws IllegalArgumentException if the name is blank or nothing is wanted
     */
    public Subscription {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
        wanted = IdentityItems.of(wanted);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("wanted: must be at least one item");
        }
    }
}
