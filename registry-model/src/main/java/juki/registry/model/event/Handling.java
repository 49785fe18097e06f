package juki.registry.model.event;

import java.util.Optional;
import juki.registry.model.value.SparseValue;
import juki.registry.model.value.Text;
import org.immutables.value.Value;

/**
 * How the office handled a change (取扱い, toriatsukai): where and at which terminal it was entered, and who notified it.
 *
 * <p>It belongs to the event, and so to every entry that the event makes. The standard wants place and terminal with every
 * change and names no form for them: they are what the host's own tables say. The notifier it lists as no item of the history
 * but needs for the letter on the receipt of a notification (住民異動届受理通知). Who decided, and when, is kept nowhere: the standard
 * forbids it; who saw an alert is an {@code Acknowledgement}. A host that keeps none of it shares one empty value.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.2.1, 1.1.16; data list, 入力場所, 届出人氏名.
 */
@SparseValue
@Value.Immutable
public abstract class Handling {

    /** The longest place or terminal, in characters, a limit of this library; the standard names none. */
    public static final int MAX_LENGTH = 100;

    Handling() {}

    /** {@return the place of entry (入力場所): main office, branch or ward, by the host's own code or name} */
    public abstract Optional<String> place();

    /** {@return the terminal of entry (入力端末), by the host's own code or name} */
    public abstract Optional<String> terminal();

    /** {@return who notified, applied or requested (届出人)} */
    public abstract Optional<Notifier> notifier();

    /** {@return nothing of it} */
    public static Handling none() {
        return ImmutableHandling.of();
    }

    /** {@return whether nothing of it is known} */
    public boolean isEmpty() {
        return equals(none());
    }

    /** Place and terminal are on one line each. */
    @Value.Check
    void check() {
        place().ifPresent(text -> Text.checkedLine("place", text, MAX_LENGTH));
        terminal().ifPresent(text -> Text.checkedLine("terminal", text, MAX_LENGTH));
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a handling. */
    public static final class Builder extends ImmutableHandling.Builder {
        Builder() {}
    }
}
