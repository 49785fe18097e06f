package juki.registry.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import juki.registry.cli.certificate.CertificateCommand;
import juki.registry.cli.codes.CodesCommand;
import juki.registry.cli.generate.GenerateCommand;
import juki.registry.cli.match.MatchCommand;
import juki.registry.cli.network.NetworkCommand;
import juki.registry.cli.residence.ResidenceCommand;
import juki.registry.cli.rules.RulesCommand;
import juki.registry.cli.town.TownCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** {@code juki}: the registry from the command line, a command for each thing it can do. */
@Command(
        name = "juki",
        description = {
            "The Basic Resident Registry of Japan (住民基本台帳) without writing Java.",
            "Residents are invented; published figures are not. This is no resident-record system."
        },
        subcommands = {
            TownCommand.class,
            CodesCommand.class,
            MatchCommand.class,
            ResidenceCommand.class,
            CertificateCommand.class,
            RulesCommand.class,
            GenerateCommand.class,
            NetworkCommand.class,
            HelpCommand.class
        },
        footer = {"", "The library's speed beside that of its peers is measured by: juki bench --help"},
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Juki.Version.class,
        usageHelpWidth = 110,
        usageHelpAutoWidth = false)
public final class Juki implements Runnable {

    /** It could not run: wrong options, or a file that cannot be read or written. */
    private static final int CANNOT_RUN = 2;

    /** A fault of the program itself. */
    private static final int FAULT = 3;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public Juki() {}

    /** The version of the jar this class came in. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Juki.class.getPackage().getImplementationVersion();
            return new String[] {"juki " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }

    /**
     * Runs a command and ends with its exit status.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int status;
        try {
            status = commandLine().setOut(standardOutput()).execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("juki: there is not enough memory for so much; give it more, as in JUKI_OPTS=-Xmx8g");
            status = CANNOT_RUN;
        }
        System.exit(status);
    }

    /** A writer that, unlike the one by default, knows when whoever reads standard output has gone. */
    private static PrintWriter standardOutput() {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return new PrintWriter(System.out, true, Charset.forName(encoding));
    }

    /** {@return the command line, for {@link #main} and for tests} */
    static CommandLine commandLine() {
        return new CommandLine(new Juki())
                .setParameterExceptionHandler(Juki::wrongParameter)
                .setExecutionExceptionHandler(Juki::failed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongParameter(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        return complain(
                command.getErr(),
                exception.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help",
                CANNOT_RUN);
    }

    private static int failed(Exception exception, CommandLine command, ParseResult result) {
        if (exception instanceof CannotRun) {
            return complain(command.getErr(), String.valueOf(exception.getMessage()), CANNOT_RUN);
        }
        return complain(command.getErr(), "this should not have happened: " + exception, FAULT);
    }

    /** One sentence on one line, whatever the names in it are made of. */
    private static int complain(PrintWriter err, String sentence, int status) {
        err.println("juki: " + sentence.replaceAll("[\\p{Cntrl}]+", " "));
        err.flush();
        return status;
    }
}
