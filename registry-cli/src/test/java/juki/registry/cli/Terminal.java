package juki.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * What somebody at a terminal sees of one run of the program.
 *
 * @param status the exit status
 * @param output what went to standard output
 * @param complaints what went to standard error
 */
public record Terminal(int status, String output, String complaints) {

    /** Runs the program as {@code main} does, in this process. */
    public static Terminal running(Object... words) {
        StringWriter out = new StringWriter();
        Terminal terminal = printingTo(new PrintWriter(out), words);
        return new Terminal(terminal.status, out.toString(), terminal.complaints);
    }

    /** Runs the program with a standard output of the caller's, which is not told afterwards. */
    public static Terminal printingTo(PrintWriter out, Object... words) {
        StringWriter err = new StringWriter();
        CommandLine juki = Juki.commandLine().setOut(out).setErr(new PrintWriter(err));
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i] instanceof Path path ? path.toString() : String.valueOf(words[i]);
        }
        return new Terminal(juki.execute(args), "", err.toString());
    }

    /** One clear sentence, no stack trace, nothing on standard output. */
    public void refusedInOneSentence(String... parts) {
        assertThat(status).isEqualTo(2);
        assertThat(output).isEmpty();
        assertThat(complaints).startsWith("juki: ").contains(parts).doesNotContain("Exception", "\tat ");
        assertThat(complaints.strip().lines()).hasSize(1);
    }
}
