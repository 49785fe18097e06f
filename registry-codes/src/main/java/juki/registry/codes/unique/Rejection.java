package juki.registry.codes.unique;

import java.util.List;
import java.util.Objects;
import juki.registry.codes.CodeFault;

/**
 * Rejection (不備, fubi): a line or record of an audited file that is no well-formed code, and why.
 *
 * @param position the number of the line, from 1, or of the record, from 0
 * @param fault the first fault found
 */
public record Rejection(long position, CodeFault fault) {
    private static final int FAULT_BITS = 4;
    private static final List<CodeFault> FAULTS = List.of(CodeFault.values());

    /**
     * A rejection.
     *
     * @param position the number of the line or record
     * @param fault the first fault found
     * @throws IllegalArgumentException if the position is negative
     */
    public Rejection {
        if (position < 0) {
            throw new IllegalArgumentException("position: must not be negative");
        }
        Objects.requireNonNull(fault, "fault");
    }

    /** A rejection in one number; numbers are in the order of positions. A file may have a hundred million. */
    static long packed(long position, CodeFault fault) {
        return position << FAULT_BITS | FAULTS.indexOf(fault);
    }

    /** The same fault so many positions later. */
    static long later(long packed, long positions) {
        return packed + (positions << FAULT_BITS);
    }

    static Rejection unpacked(long packed) {
        return new Rejection(packed >>> FAULT_BITS, FAULTS.get((int) (packed & (1 << FAULT_BITS) - 1)));
    }
}
