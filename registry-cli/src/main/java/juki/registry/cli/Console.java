package juki.registry.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints. */
public final class Console {

    private Console() {}

    /**
     * The command line to which a command belongs.
     *
     * @param spec what the command line has told the command of itself
     * @return the command line, with its output and its place for complaints
     * @throws IllegalStateException if the command runs without a command line
     */
    public static CommandLine of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("the command line has not been set up");
        }
        return spec.commandLine();
    }
}
