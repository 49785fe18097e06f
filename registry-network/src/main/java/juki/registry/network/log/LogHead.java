package juki.registry.network.log;

/**
 * Head of the log (記録の末尾の証明): how many entries it has, and the hash of all of them.
 *
 * <p>It tells nothing of any entry, and can be published: who has it can verify the log up to it for ever after.
 *
 * @param entries how many entries
 * @param link the hash of the last entry and all before it, in hexadecimal digits
 */
public record LogHead(long entries, String link) {

    /** {@return the head of a log without entries} */
    public static LogHead beginning() {
        return new LogHead(0, Hashes.BEGINNING);
    }
}
