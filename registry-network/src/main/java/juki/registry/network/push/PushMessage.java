package juki.registry.network.push;

import java.time.LocalDateTime;
import java.util.Optional;
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.network.provision.ProvidedInformation;

/**
 * Message of a stream (プッシュ型の情報提供の1件). Immutable; {@code toString} shows nothing of anybody.
 *
 * @param number its number in the stream, 1, 2, 3 … without a gap
 * @param at when it became due
 * @param kind what it tells
 * @param identifier under what the agency has known the person so far; the information has the one from now on, which is another
 *     where the resident record code has changed
 * @param information what the basis allows of those items that are wanted, as it is now; empty if the person has left
 */
public record PushMessage(
        long number,
        LocalDateTime at,
        Kind kind,
        SharingIdentifier identifier,
        Optional<ProvidedInformation> information) {

    /** What a message tells (通知の種別). */
    public enum Kind {
        /** 対象開始, the person has come under the subscription. */
        ENTERED("対象開始"),
        /** 変更, something that the subscription shows has changed. */
        CHANGED("変更"),
        /** 対象終了, the person is no longer under the subscription; why is not told. */
        LEFT("対象終了");

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
     * A message.
     *
     * @param number its number in the stream
     * @param at when it became due
     * @param kind what it tells
     * @param identifier under what the agency has known the person so far
     * @param information what it shows
     * @throws IllegalArgumentException if the number is less than 1, or information and kind do not fit each other
     */
    public PushMessage {
        if (number < 1) {
            throw new IllegalArgumentException("number: must be at least 1");
        }
        if (information.isPresent() == (kind == Kind.LEFT)) {
            throw new IllegalArgumentException("information: is there unless the person has left");
        }
    }

    /** {@return {@code PushMessage[}, number and kind} */
    @Override
    public String toString() {
        return "PushMessage[" + number + ", " + kind + "]";
    }
}
