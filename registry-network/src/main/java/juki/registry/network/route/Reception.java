package juki.registry.network.route;

import java.util.List;
import juki.registry.network.notice.IdentityNotice;

/**
 * What a hop does with a notice that arrives (通知の受領).
 *
 * @param acknowledgement what it answers, whether the notice is new or not: an earlier answer may have been lost
 * @param isNew whether it had not arrived before
 * @param released what can be passed on now, in order: the notice, and those that waited for it; none while its predecessor is
 *     missing
 */
public record Reception(Acknowledgement acknowledgement, boolean isNew, List<IdentityNotice> released) {

    /**
     * What a hop does with a notice.
     *
     * @param acknowledgement what it answers
     * @param isNew whether it had not arrived before
     * @param released what can be passed on now
     */
    public Reception {
        released = List.copyOf(released);
    }
}
