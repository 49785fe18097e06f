package juki.registry.codes;

/**
 * Thrown when a code (コード, kōdo) is built from something that is none.
 *
 * <p>The message names the parameter, the code type and the fault, and never the value: it may end up in a log. Where
 * wrong input is to be expected, as in forms and files, ask the type's {@code faultIn} first instead of catching this.
 */
public final class InvalidCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The simple name of the code type that refused the value. */
    private final String codeType;

    /** The first fault found. */
    private final CodeFault fault;

    InvalidCodeException(String parameter, String codeType, CodeFault fault) {
        super(parameter + ": not a well-formed " + codeType + ", " + fault);
        this.codeType = codeType;
        this.fault = fault;
    }

    /**
     * The first fault found.
     *
     * @return the fault
     */
    public CodeFault fault() {
        return fault;
    }

    /**
     * The simple name of the code type that refused the value, for example {@code ResidentRecordCode}.
     *
     * @return the type's simple name
     */
    public String codeType() {
        return codeType;
    }
}
