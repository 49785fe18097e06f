package juki.registry.network.log;

/**
 * Entry of the log (記録の1件), as it is stored.
 *
 * <p>Any program can verify stored entries, for what is hashed does not change (since 0.1.0). Hashes are SHA-256. Numbers are written with
 * the highest byte first; a text as the number of its bytes in UTF-8, in 4 bytes, and these (half a surrogate pair, which stands in no
 * well-formed text, as three bytes like any character of its range). Hashed are
 *
 * <ul>
 *   <li>of an entry, which gives its digest: a byte 0; the salt, 16 bytes; the number of the entry, 8 bytes; the {@link Occurrence}, as is
 *       said there
 *   <li>as its link: a byte 1; the link of the entry before; the digest of this one
 *   <li>as the link before the first entry: the text {@code juki.registry provision log}
 * </ul>
 *
 * @param number its number, 1, 2, 3 …
 * @param occurrence what is logged
 * @param salt what makes its digest tell nothing to somebody who guesses its contents
 * @param link the hash of the entry and of all before it
 */
public record LogEntry(long number, Occurrence occurrence, Salt salt, Hash link) {

    /** The entry after those of a head. */
    static LogEntry after(LogHead before, Occurrence occurrence, Salt salt, Hasher hasher) {
        long number = before.entries() + 1;
        return new LogEntry(
                number, occurrence, salt, hasher.node(before.link(), digest(number, occurrence, salt, hasher)));
    }

    /** The hash of what is logged, which stands for it where it is not shown. */
    Hash digest(Hasher hasher) {
        return digest(number, occurrence, salt, hasher);
    }

    private static Hash digest(long number, Occurrence occurrence, Salt salt, Hasher hasher) {
        return occurrence.writeTo(hasher.begin(salt).int64(number)).end();
    }

    /** The head of the log that ends with this entry. */
    LogHead head() {
        return new LogHead(number, link);
    }

    /** {@return {@code LogEntry[}, number and occurrence} */
    @Override
    public String toString() {
        return "LogEntry[" + number + ", " + occurrence + "]";
    }
}
