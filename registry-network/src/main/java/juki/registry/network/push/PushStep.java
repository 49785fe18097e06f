package juki.registry.network.push;

import java.time.LocalDate;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.provision.AuthenticatedOperator;

/**
 * Step of the desk of subscriptions (プッシュ型の情報提供の経過の1件): something that happened there, as a host stores it.
 *
 * <p>A desk knows nothing but its steps: {@linkplain PushDesk#restored restored} from them, in their order, it goes on as if it had
 * never stopped. Each is about one subscription, by its number at the desk, and at most one person; or that a day has passed. Of a
 * subscription that has ended, the first step and the last are enough. Immutable; {@code toString} shows nobody. That there are these
 * steps is ours.
 */
public sealed interface PushStep {

    /**
     * 登録開始, a subscription was begun.
     *
     * @param subscription its number at the desk, 1, 2, 3 … without a gap
     * @param begun the subscription
     * @param by who began it
     */
    record Begun(long subscription, Subscription begun, AuthenticatedOperator by) implements PushStep {}

    /**
     * 対象者の追加, a person is followed, or has turned out to be followed under more codes.
     *
     * @param subscription the number of the subscription, one of persons who are followed
     * @param codes the codes that the person has and had; whoever was followed under one of them is this person
     */
    record Followed(long subscription, Set<ResidentRecordCode> codes) implements PushStep {

        /**
         * A person is followed.
         *
         * @param subscription the number of the subscription
         * @param codes the codes that the person has and had
         * @throws IllegalArgumentException if there is no code
         */
        public Followed {
            codes = Set.copyOf(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("codes: must be at least one");
            }
        }
    }

    /**
     * 対象者の削除, a person is followed no longer.
     *
     * @param subscription the number of the subscription
     * @param code one of the codes under which the person was followed
     */
    record Unfollowed(long subscription, ResidentRecordCode code) implements PushStep {}

    /**
     * 通知待ち, somebody may be told of when the day or the month has passed.
     *
     * @param subscription the number of the subscription, one by the day or by the month
     * @param code a code that the person has or had
     */
    record Noted(long subscription, ResidentRecordCode code) implements PushStep {}

    /**
     * 通知, a message became due, and is in the stream from now on.
     *
     * @param subscription the number of the subscription
     * @param under the code under which the person was in the subscription before, otherwise the one now
     * @param person the code under which the person is in the subscription now, or was until now
     * @param message the message
     */
    record Told(long subscription, ResidentRecordCode under, ResidentRecordCode person, PushMessage message)
            implements PushStep {}

    /**
     * 登録終了, a subscription has ended, or its basis has.
     *
     * @param subscription the number of the subscription
     */
    record Ended(long subscription) implements PushStep {}

    /**
     * 日の締め, a day has passed, and whoever waited for it is told.
     *
     * @param day the day
     */
    record Closed(LocalDate day) implements PushStep {}
}
