package juki.registry.codes.issue;

/**
 * Thrown when the national body cannot designate as many codes as asked, because the code space (コード空間, kōdo kūkan) has
 * too few left that were never designated.
 */
public final class CodeSpaceExhaustedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    CodeSpaceExhaustedException(String message) {
        super(message);
    }
}
