package juki.registry.model.json;

/**
 * Thrown when JSON is not the written form of a register value (読み取れないデータ, yomitorenai dēta).
 *
 * <p>The message names the field and the reason and never a value: it may end up in a log. A field name that does not look
 * like one of this form is shown as {@code ?}, since it may be a misplaced value.
 */
public final class RegistryJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Where the fault is. */
    private final String path;

    /** What is wrong there. */
    private final String reason;

    RegistryJsonException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** {@return where the fault is, from the kind of line inward: {@code event.newResidents[0].person.name}} */
    public String path() {
        return path;
    }

    /** {@return what is wrong there, in English, without the value} */
    public String reason() {
        return reason;
    }
}
