package juki.registry.model.protection;

import java.util.Optional;

/**
 * Ground (抑止の根拠, yokushi no konkyo): one thing that stands against an operation, with its true reason. Only for those with
 * the right to see it; {@code toString} shows nothing.
 *
 * @param level how strongly it stands against the operation
 * @param reason the true reason
 */
public record ProtectionGround(RestrictionLevel level, String reason) {

    static Optional<ProtectionGround> of(RestrictionLevel level, String reason) {
        return level == RestrictionLevel.NONE ? Optional.empty() : Optional.of(new ProtectionGround(level, reason));
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
