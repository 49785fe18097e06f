package juki.registry.codes.issue;

import java.util.Arrays;
import javax.security.auth.Destroyable;
import juki.registry.codes.ResidentRecordCode;

/**
 * Simulation of how sharing identifiers are made (情報提供用個人識別符号の生成の模擬).
 *
 * <p>What is known of the real ones is kept: an identifier is made from the resident record code and cannot be restored to it,
 * is different for each institution, and does not collide (Number Use Act Art. 21-2; order for its enforcement, not seen).
 * An identifier here is the first half of HMAC-SHA-256 over institution and code. Without the key nobody can tell whether
 * identifiers of two institutions belong to one person; with it everybody can. Two identifiers of one institution are equal
 * by chance once in 2^128; no index is kept.
 *
 * <p>The key comes from the caller, is copied, is shown nowhere, and is given up by {@link #destroy}. A simulation belongs to
 * one thread at a time.
 */
public final class SharingIdentifierSimulation implements Destroyable {
    private final OneWayFunction function;

    private SharingIdentifierSimulation(OneWayFunction function) {
        this.function = function;
    }

    /**
     * The simulation of a key.
     *
     * @param key at least 32 bytes, from a source that nobody can guess; copied, so that the caller can wipe his own
     * @return the simulation
     * @throws IllegalArgumentException if the key is shorter
     */
    public static SharingIdentifierSimulation of(byte[] key) {
        return new SharingIdentifierSimulation(new OneWayFunction(key, "juki.registry sharing identifier"));
    }

    /**
     * The identifier under which an institution knows a person, the same at every call.
     *
     * @param institution the institution's name or number, as the caller writes it always; not blank
     * @param code the person's resident record code; only its payload counts
     * @return the identifier
     * @throws IllegalArgumentException if the institution is blank
     * @throws IllegalStateException if the key was destroyed
     */
    public SharingIdentifier identifierFor(String institution, ResidentRecordCode code) {
        if (institution.isBlank()) {
            throw new IllegalArgumentException("institution: must not be blank");
        }
        return new SharingIdentifier(
                Arrays.copyOf(function.of(institution, code.payload(), 0), SharingIdentifier.BYTES));
    }

    /** Gives the key up: overwrites the copy kept here and lets the platform's function forget it. */
    @Override
    public void destroy() {
        function.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return function.isDestroyed();
    }

    /**
     * The kind; nothing of the key.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "SharingIdentifierSimulation[***]";
    }
}
