package juki.registry.network.log;

/**
 * Head of the log (記録の末尾の証明): how many entries it has, and the hash of all of them.
 *
 * <p>It tells nothing of any entry, and can be published: who has it can verify the log up to it for ever after.
 *
 * @param entries how many entries
 * @param link the hash of the last entry and all before it
 */
public record LogHead(long entries, Hash link) {

    private static final LogHead BEGINNING =
            new LogHead(0, new Hasher().text("juki.registry provision log").end());

    /** {@return the head of a log without entries} */
    public static LogHead beginning() {
        return BEGINNING;
    }
}
