package juki.registry.cli.generate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code juki generate}: values to test with, from the generators of the testkit. */
@Command(
        name = "generate",
        header = "Writes residents, changes, notifications and codes to test with, as many as wanted.",
        description = {
            "Writes invented values, a line for each: the same seed gives the same lines, and more of them begin with"
                    + " the",
            "fewer. Nothing is kept, so a million takes no more memory than ten."
        },
        subcommands = {
            ResidentsCommand.class,
            EventsCommand.class,
            NotificationsCommand.class,
            CodesCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  juki generate residents --count 1000000 --out residents.jsonl",
            "  juki generate events --count 500 --seed 7 --format csv",
            "  juki generate notifications --count 100 --seed 7",
            "  juki generate codes --count 100 --type individual-number --near-misses"
        })
public final class GenerateCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by the command line. */
    public GenerateCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
