package juki.registry.cli.network;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.MunicipalityOption;
import juki.registry.cli.network.NetworkStory.Request;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.NetworkReport;
import juki.registry.cli.terminal.Progress;
import juki.registry.cli.terminal.TextTable;
import juki.registry.codes.MunicipalityCode;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code juki network}: some towns' notices on their way to the nation, and who asks about them there. */
@Command(
        name = "network",
        header = "Some towns' notices on their way to the nation, who asks about them, and balanced books.",
        description = {
            "Lives through January, or more months, with several invented towns in several prefectures; notifies what",
            "changes through a topology with faults; holds the registers against the nation and repairs what one town",
            "forgot to send; answers an agency and refuses another question; pushes, extracts, discloses to one person",
            "the own information and the own entries of the log, and takes a request for correction."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The books balance.",
            "1:It ran, but the books do not balance.",
            "2:It could not run: wrong options, or a file that cannot be written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nFiles written to --out, replacing earlier ones:%n",
        footer = {
            "  network.html      the story at a glance, one page for a browser",
            "  extraction.csv    the residents of up to 18 on the last day, as one agency gets them",
            "  undetermined.csv  those of whom it cannot be said, with the reason",
            "  manifest.txt      counts and hashes of both"
        })
public final class NetworkCommand implements Callable<Integer> {

    /** 富里市, 浦安市, 鎌倉市, 石巻市. */
    private static final List<String> DEFAULT_TOWNS = List.of("122335", "122271", "142042", "042021");

    private static final long DEFAULT_SEED = 20250101;
    private static final double DEFAULT_SCALE = 0.02;
    private static final int MOST_MONTHS = 12;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--town",
            paramLabel = "CODE",
            split = ",",
            converter = MunicipalityOption.class,
            description = "Two or more municipalities: six digits each, the last a check digit."
                    + " Default: 122335,122271,142042,042021 (富里市, 浦安市, 鎌倉市, 石巻市).")
    private List<MunicipalityCode> towns = new ArrayList<>();

    @Option(
            names = "--topology",
            paramLabel = "WAY",
            converter = Way.Named.class,
            description = "today (communication servers and prefectures), platform (shared platform), or direct."
                    + " Default: today.")
    private Way topology = Way.TODAY;

    @Option(
            names = "--faults",
            paramLabel = "HOW",
            converter = Weather.Named.class,
            description = "none, some, or many: messages lost, doubled and late, hops going dark. Default: many.")
    private Weather faults = Weather.MANY;

    @Option(names = "--months", paramLabel = "N", description = "How many months, 1 to 12. Default: 1.")
    private int months = 1;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Size of the towns relative to their published population. Default: " + DEFAULT_SCALE + ".")
    private double scale = DEFAULT_SCALE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same story. Default: " + DEFAULT_SEED + ".")
    private long seed = DEFAULT_SEED;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files, made if missing. Default: network.")
    private Path outFolder = Path.of("network");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but what is wrong.")
    private boolean quiet;

    /** Made by the command line. */
    public NetworkCommand() {}

    @Override
    public Integer call() throws CannotRun {
        List<TownPlan> plans = plans();
        if (months < 1 || months > MOST_MONTHS) {
            throw new CannotRun("--months must be 1 to " + MOST_MONTHS);
        }
        try {
            Files.createDirectories(outFolder);
        } catch (IOException e) {
            throw CannotRun.writing(outFolder, e);
        }
        NetworkReport report = NetworkStory.told(
                new Request(plans, months, topology.topology(), faults.faults(), faults.phrase(), seed),
                outFolder,
                !quiet && Progress.isWatched());
        PrintWriter out =
                quiet ? new PrintWriter(Writer.nullWriter()) : terminal().getOut();
        return told(report, outFolder, out, terminal().getErr());
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }

    private List<TownPlan> plans() throws CannotRun {
        List<MunicipalityCode> chosen = towns.isEmpty()
                ? DEFAULT_TOWNS.stream().map(MunicipalityCode::of).toList()
                : towns.stream().distinct().toList();
        if (chosen.size() < 2) {
            throw new CannotRun("--town must name at least two municipalities, parted by commas");
        }
        List<TownPlan> plans = new ArrayList<>();
        int year = PublishedFigures.shipped().lastYear();
        for (MunicipalityCode town : chosen) {
            try {
                plans.add(new TownPlan(town, year, seed, scale));
            } catch (IllegalArgumentException e) {
                throw new CannotRun("--town " + town.digits() + ": " + e.getMessage());
            }
        }
        return plans;
    }

    /**
     * Says what came of it.
     *
     * @param report what came of it
     * @param folder where the files are
     * @param result takes the summary
     * @param complaint takes what is wrong, a sentence a line
     * @return the exit status
     */
    static int told(NetworkReport report, Path folder, PrintWriter result, PrintWriter complaint) {
        TextTable towns = new TextTable(1).row("town", "residents", "changes", "first filling", "notices");
        report.towns()
                .forEach(town -> towns.row(
                        town.name(),
                        TextTable.number(town.atEnd()),
                        TextTable.number(town.changes()),
                        TextTable.number(town.filling()),
                        TextTable.number(town.notices())));
        result.print(towns.text());
        TextTable legs = new TextTable(1).row("leg", "sent", "came twice", "lost", "known", "taken");
        for (int i = 0; i < report.flow().legs().size(); i++) {
            NetworkReport.Leg leg = report.flow().legs().get(i);
            legs.row(
                    report.flow().hops().get(i).of().japanese() + " → "
                            + report.flow().hops().get(i + 1).of().japanese(),
                    TextTable.number(leg.sent()),
                    TextTable.number(leg.duplicated()),
                    TextTable.number(leg.lost()),
                    TextTable.number(leg.recognised()),
                    TextTable.number(leg.taken()));
        }
        result.println();
        result.print(legs.text());
        long found = report.checks().stream()
                .flatMap(check -> check.found().stream())
                .mapToLong(NetworkReport.Count::number)
                .sum();
        long repaired = report.checks().stream()
                .mapToLong(NetworkReport.Check::repaired)
                .sum();
        long left =
                report.checks().stream().mapToLong(NetworkReport.Check::left).sum();
        result.println();
        result.print(new TextTable(1)
                .row("discrepancies found by the consistency check", TextTable.number(found))
                .row("repaired by hand", TextTable.number(repaired))
                .row("left to be settled", TextTable.number(left))
                .row("answers and refusals", TextTable.number(report.exchanges().size()))
                .row(
                        "messages pushed",
                        TextTable.number(report.pushes().stream()
                                .mapToLong(NetworkReport.Push::number)
                                .sum()))
                .row("extracted", TextTable.number(report.extraction().selected()))
                .row("undetermined", TextTable.number(report.extraction().undetermined()))
                .row(
                        "entries that one person is shown",
                        TextTable.number(report.view().entries().size()))
                .text());
        NetworkReport.Disclosed disclosed = report.view().disclosed();
        TextTable person = new TextTable(2)
                .row("own information", "asked for", disclosed.receivedOn().toString())
                .row("", "to be answered by", disclosed.answerBy().toString())
                .row("", "disclosed", disclosed.on().toString());
        report.view()
                .correction()
                .forEach(step -> person.row(
                        "correction", step.state().english(), step.on().toString()));
        result.println();
        result.print(person.text());
        result.println();
        result.println(report.balanced() ? "The books balance." : "The books do not balance.");
        result.println("The story at a glance: " + folder.resolve(NetworkStory.PAGE));
        result.flush();
        for (Balance balance : report.balances()) {
            if (!balance.holds()) {
                complaint.println("juki: the books do not balance: "
                        + balance.label().english() + ": " + balance.leftSum() + " and " + balance.rightSum());
            }
        }
        complaint.flush();
        return report.balanced() ? 0 : 1;
    }
}
