package juki.registry.model.protection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answer to whether an operation may be done (操作の可否, sōsa no kahi): a level and a neutral text for everybody, and the grounds
 * for those with the right to see them.
 *
 * <p>Level and text are the same whether a restriction or a measure stands against the operation: outside, nobody can tell
 * which. Immutable and thread-safe. Source: standard specification 3.1, 11.1.
 */
public final class ProtectionAnswer {

    /** The text for an error. The standard gives no wording, this is the library's own. */
    public static final String TEXT_OF_ERROR = "この操作はできません。責任者に確認してください。";

    /** The text for an alert. The standard gives no wording, this is the library's own. */
    public static final String TEXT_OF_ALERT = "この操作には注意が必要です。確認してください。";

    private final List<ProtectionGround> grounds;

    private ProtectionAnswer(List<ProtectionGround> grounds) {
        this.grounds = List.copyOf(grounds);
    }

    /**
     * The answer that follows from grounds.
     *
     * @param grounds what stands against the operation, in order; nothing if it may be done
     * @return the answer
     */
    public static ProtectionAnswer of(List<ProtectionGround> grounds) {
        return new ProtectionAnswer(grounds);
    }

    /**
     * The answer for both of two persons or reasons: whatever stands against one stands against both.
     *
     * @param other another answer
     * @return the answer with the grounds of this one before those of the other
     */
    public ProtectionAnswer and(ProtectionAnswer other) {
        return new ProtectionAnswer(
                Stream.concat(grounds.stream(), other.grounds.stream()).toList());
    }

    /** {@return the strongest level; none if nothing stands against the operation} */
    public RestrictionLevel level() {
        return grounds.stream().map(ProtectionGround::level).reduce(RestrictionLevel.NONE, RestrictionLevel::or);
    }

    /** {@return what a screen may show to everybody; empty if nothing stands against the operation} */
    public String text() {
        return switch (level()) {
            case ERROR -> TEXT_OF_ERROR;
            case ALERT -> TEXT_OF_ALERT;
            case NONE -> "";
        };
    }

    /**
     * What stands against the operation, with true reasons.
     *
     * @param officer who wants to know
     * @return the grounds, restrictions before measures
     * @throws IllegalArgumentException if the officer lacks the right {@link ProtectionRight#SEE_GROUNDS}
     */
    public List<ProtectionGround> grounds(Officer officer) {
        if (!officer.rights().contains(ProtectionRight.SEE_GROUNDS)) {
            throw new IllegalArgumentException("officer: lacks the right to see grounds");
        }
        return grounds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ProtectionAnswer that && grounds.equals(that.grounds);
    }

    @Override
    public int hashCode() {
        return grounds.hashCode();
    }

    /** {@return the level alone} */
    @Override
    public String toString() {
        return "ProtectionAnswer[" + level() + "]";
    }
}
