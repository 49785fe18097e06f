package juki.registry.network.log;

/**
 * Entry of the log (記録の1件), as it is stored.
 *
 * @param number its number, 1, 2, 3 …
 * @param occurrence what is logged
 * @param salt what makes its digest tell nothing to somebody who guesses its contents, in hexadecimal digits
 * @param link the hash of the entry and of all before it, in hexadecimal digits
 */
public record LogEntry(long number, Occurrence occurrence, String salt, String link) {

    /** The hash of what is logged, which stands for it where it is not shown. */
    String digest() {
        return Hashes.of(salt, number + ":" + occurrence.written());
    }

    /** {@return {@code LogEntry[}, number and occurrence} */
    @Override
    public String toString() {
        return "LogEntry[" + number + ", " + occurrence + "]";
    }
}
