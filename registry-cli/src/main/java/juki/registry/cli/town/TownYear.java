package juki.registry.cli.town;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.HouseholdSizes;
import juki.registry.cli.report.HouseholdSizes.PublishedMean;
import juki.registry.cli.report.MovementsByMonth;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.report.PopulationPyramid;
import juki.registry.cli.report.RejectedLines;
import juki.registry.cli.report.ReportPage;
import juki.registry.cli.report.ResidentLife;
import juki.registry.cli.report.TownReport;
import juki.registry.cli.report.TownReport.Residents;
import juki.registry.cli.terminal.Progress;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.NumberSource;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;

/**
 * One year of one office (一年間の処理, ichinenkan no shori), from the register of the first day to the report.
 *
 * <p>It keeps the registers of the first day and of the moment, which share nearly everything, and counts; whatever else
 * happens is written to files as it happens.
 */
final class TownYear implements AutoCloseable {

    /** Rejected lines shown in the report; all of them are in the file. */
    private static final int REJECTIONS_SHOWN = 20;

    private final Path folder;
    private final boolean watched;
    private final Journal journal;
    private final Tally tally = new Tally();
    private final List<RejectedLines.Line> rejectionsShown = new ArrayList<>();
    private long rejectedRegisterLines;

    private TownYear(Path folder, boolean watched, Journal journal) {
        this.folder = folder;
        this.watched = watched;
        this.journal = journal;
    }

    /**
     * A year whose files go to a folder.
     *
     * @param folder the folder, which exists
     * @param watched whether to show how far the work has come
     * @return the year
     * @throws CannotRun if the files cannot be written
     */
    static TownYear in(Path folder, boolean watched) throws CannotRun {
        return new TownYear(folder, watched, Journal.in(folder));
    }

    /**
     * The year of a town of invented residents.
     *
     * @param plan which town
     * @return the year, closed
     * @throws CannotRun if a file cannot be written
     */
    ClosedYear of(TownPlan plan) throws CannotRun {
        Town town;
        try (Progress progress = Progress.of(watched, "town", -1)) {
            progress.reached(0);
            town = Town.build(plan);
        }
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(plan.municipality(), plan.year());
        return year(
                town.register(),
                LocalDate.of(plan.year(), 1, 1),
                InventedYear.of(town),
                town.numbers(),
                new TownReport.Run(plan.year(), OptionalLong.of(plan.seed()), plan.scale()),
                Optional.of(new Residents(figure.japanese(), figure.foreign())),
                0);
    }

    /**
     * The year of a register and changes that are read from files.
     *
     * @param registerFile the register
     * @param eventFile the changes
     * @param seed what decides which new codes are drawn
     * @return the year, closed
     * @throws CannotRun if a file cannot be read or written
     */
    ClosedYear of(Path registerFile, Path eventFile, long seed) throws CannotRun {
        try (EventFile events = EventFile.of(eventFile, this::rejectEvent)) {
            RegisterFile.Opened opened;
            try (Progress progress = Progress.of(watched, "read", Files.size(registerFile))) {
                opened = RegisterFile.read(registerFile, this::rejectRecord, progress::reached);
            }
            return year(
                    opened.register(),
                    opened.day(),
                    events,
                    RunningNumbers.after(opened.register(), seed),
                    new TownReport.Run(opened.day().getYear(), OptionalLong.empty(), 1),
                    Optional.empty(),
                    opened.lines());
        } catch (IOException e) {
            throw CannotRun.reading(registerFile, e);
        }
    }

    private void rejectRecord(Rejection rejection) throws CannotRun {
        rejectedRegisterLines++;
        reject(rejection);
    }

    private void rejectEvent(Rejection rejection) throws CannotRun {
        tally.rejected();
        reject(rejection);
    }

    private void reject(Rejection rejection) throws CannotRun {
        journal.rejected(rejection);
        if (rejectionsShown.size() < REJECTIONS_SHOWN) {
            rejectionsShown.add(
                    new RejectedLines.Line(rejection.file(), rejection.line().number(), rejection.reason()));
        }
    }

    private ClosedYear year(
            InMemoryRegister opening,
            LocalDate openedOn,
            Window window,
            NumberSource numbers,
            TownReport.Run run,
            Optional<Residents> published,
            long registerLines)
            throws CannotRun {
        try (Progress progress = Progress.of(watched, "write", opening.persons())) {
            RegisterFile.write(folder.resolve(RegisterFile.NAME), opening, openedOn, progress::reached);
        }
        Census atStart = Census.of(opening, openedOn);
        RuleBook book = RuleBook.standard();
        Office office = new Office(opening, openedOn, book, Clerk.standard(), numbers, tally);
        process(office, window);
        InMemoryRegister closing = office.register();
        Census atEnd = Census.of(closing, openedOn.plusYears(1).minusDays(1));
        MovementsByMonth movements = tally.movements();
        List<Balance> balances = new ArrayList<>(Books.closed(openedOn, opening, closing, movements));
        long eventLines = window instanceof EventFile file ? file.linesRead() : 0;
        if (!run.invented()) {
            balances.add(recordsAccountedFor(registerLines, opening.persons()));
            balances.add(changesAccountedFor(eventLines));
        }
        MunicipalityCode municipality = opening.municipality();
        Optional<ResidentLife> life = run.invented() ? LifeStory.in(closing, TownYear::place) : Optional.empty();
        TownReport report = new TownReport(
                new TownReport.Municipality(municipality.digits(), new Phrase(name(municipality), "")),
                run,
                new TownReport.Population(published, atStart.residents(), atEnd.residents()),
                new PopulationPyramid(atStart.ages(), atEnd.ages()),
                movements,
                tally.findings(book),
                new HouseholdSizes(atStart.households(), atEnd.households(), publishedMean(municipality)),
                life,
                balances,
                new RejectedLines(rejectedRegisterLines + tally.rejectedLines(), rejectionsShown));
        write(report);
        return new ClosedYear(report, tally, registerLines, rejectedRegisterLines, eventLines);
    }

    private void process(Office office, Window window) throws CannotRun {
        try (Progress progress = Progress.of(watched, "year", window.steps())) {
            Optional<Window.Filing> next = window.next(office.register());
            while (next.isPresent()) {
                Window.Filing filing = next.get();
                Office.Answer answer = office.take(filing.event());
                if (answer instanceof Office.Answer.Accepted accepted) {
                    journal.accepted(accepted.change());
                } else if (answer instanceof Office.Answer.NotAccepted notAccepted) {
                    journal.refused(notAccepted.decision(), filing.lineNumber());
                }
                window.answered(filing, answer);
                progress.reached(window.step());
                next = window.next(office.register());
            }
        }
    }

    private Balance recordsAccountedFor(long registerLines, long persons) {
        return new Balance(
                new Phrase("台帳の行", "lines of the register"),
                List.of(new Balance.Term(new Phrase("読んだ行", "read"), registerLines)),
                List.of(
                        new Balance.Term(new Phrase("記載", "records"), persons),
                        new Balance.Term(new Phrase("受付不能", "rejected"), rejectedRegisterLines)));
    }

    private Balance changesAccountedFor(long eventLines) {
        return new Balance(
                new Phrase("異動の行", "lines of changes"),
                List.of(new Balance.Term(new Phrase("読んだ行", "read"), eventLines)),
                List.of(
                        new Balance.Term(new Phrase("受理", "accepted"), tally.acceptedChanges()),
                        new Balance.Term(new Phrase("不受理", "refused"), tally.refusedChanges()),
                        new Balance.Term(new Phrase("差戻し", "sent back"), tally.changesSentBack()),
                        new Balance.Term(new Phrase("受付不能", "rejected"), tally.rejectedLines())));
    }

    private void write(TownReport report) throws CannotRun {
        Path file = folder.resolve(ClosedYear.REPORT);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(ReportPage.html(report));
        } catch (IOException e) {
            throw CannotRun.writing(file, e);
        }
    }

    // ----- what is known of the place

    private static String name(MunicipalityCode municipality) {
        PublishedFigures figures = PublishedFigures.shipped();
        if (!figures.cover(municipality)) {
            return "市区町村コード" + municipality.digits();
        }
        PublishedFigures.Figure figure = figures.figure(municipality, figures.lastYear());
        return figure.prefecture() + figure.name();
    }

    private static Optional<PublishedMean> publishedMean(MunicipalityCode municipality) {
        PublishedFigures figures = PublishedFigures.shipped();
        if (!figures.cover(municipality) || !figures.wards(municipality).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedMean(
                juki.registry.testkit.population.HouseholdSizes.shipped()
                        .of(municipality)
                        .persons(),
                new Phrase("平成27年国勢調査", "2015 census")));
    }

    private static String place(OutsideAddress place) {
        return switch (place.kind()) {
            case DOMESTIC ->
                place.municipality().map(TownYear::name).orElse("")
                        + place.text().orElse("");
            case ABROAD ->
                place.country().map(Country::name).orElse("")
                        + place.text().map(text -> " " + text).orElse("");
            case UNKNOWN -> "不明";
            case NONE -> "なし";
        };
    }

    @Override
    public void close() throws CannotRun {
        try {
            journal.close();
        } catch (IOException e) {
            throw CannotRun.writing(folder, e);
        }
    }
}
