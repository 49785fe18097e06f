package juki.registry.testkit.lawful;

import java.util.Optional;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.notification.Notification;

/**
 * Filed paper (届出書, todokedesho): a notification as it comes to the counter of the village of {@link FiledPapers}, with or
 * without a slip in it.
 *
 * @param notification the notification
 * @param complete the same without the slip, to which the standard book has at most alerts; the notification itself if it has none
 * @param regime the regime of moves under which it is filed
 * @param slip the slip, with the rule that objects to it; empty if there is none
 */
public record FiledPaper(
        Notification notification, Notification complete, MoveRegime regime, Optional<PaperSlip> slip) {

    /** {@return the rule that has to object, if there is a slip} */
    public Optional<String> ruleId() {
        return slip.map(PaperSlip::ruleId);
    }

    /** {@return what kind of paper it is, and the slip; nothing of a person} */
    @Override
    public String toString() {
        return notification + slip.map(one -> ": " + one.ruleId() + " " + one).orElse("");
    }
}
