package juki.registry.cli.codes;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code juki codes}: designates codes, and checks and audits files of codes. */
@Command(
        name = "codes",
        header = "Issues resident record codes, and checks and audits files of codes.",
        description = {
            "Designates resident record codes (住民票コード) that were never designated before, judges the form of every",
            "line of a file, and finds the codes that come twice in it, exactly, in files of any length."
        },
        subcommands = {IssueCommand.class, CheckCommand.class, AuditCommand.class, HelpCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  juki codes issue --count 1000 --out codes.txt",
            "  juki codes check --type resident-record-code codes.txt",
            "  juki codes audit --type resident-record-code codes.txt"
        })
public final class CodesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by the command line. */
    public CodesCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
