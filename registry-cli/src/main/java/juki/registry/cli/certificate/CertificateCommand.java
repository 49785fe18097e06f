package juki.registry.cli.certificate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import juki.registry.cli.terminal.TextTable;
import juki.registry.cli.town.RegisterFile;
import juki.registry.cli.town.Rejection;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Protections;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.certificate.Certificate;
import juki.registry.rules.certificate.CertificateAnswer;
import juki.registry.rules.certificate.CertificateDesk;
import juki.registry.rules.certificate.CertificateForm;
import juki.registry.rules.certificate.CertificateHtml;
import juki.registry.rules.certificate.CertificateItem;
import juki.registry.rules.certificate.CertificatePractice;
import juki.registry.rules.certificate.CertificateRequest;
import juki.registry.rules.certificate.Requester;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code juki certificate}: a specimen of a certificate, from a register file, as HTML to print. */
@Command(
        name = "certificate",
        header = "A copy of a record, or another certificate, as a page to print.",
        description = {
            "Reads a register, shows the items of a form by the defaults of the standard, and writes HTML for A4 that opens",
            "offline. Head and relationship, family register, codes and the items of foreign residents are left out unless",
            "asked for. What is written is a specimen: seal, certifier and issue number are the office's."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The page was written.",
            "1:It was refused, or has alerts that nobody acknowledged, or lines of the register could not be used.",
            "2:It could not run: wrong options, or a file that cannot be read or written.",
            "3:A fault of the program itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  juki town --scale 0.02 --out town",
            "  juki certificate --register town/register.jsonl --form household-copy --line 2",
            "  juki certificate --register town/register.jsonl --line 2 --show head-and-relationship,family-register",
            "  juki certificate --items --form item-certificate"
        })
public final class CertificateCommand implements Callable<Integer> {

    private static final String DEFAULT_OUT = "certificate.html";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--register", paramLabel = "FILE", description = "The register, as juki town writes it.")
    private @Nullable Path registerFile;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "record-copy (the default), household-copy, removed-record-copy, item-certificate,"
                    + " removed-item-certificate, move-out-certificate, move-out-equivalent; or the Japanese term.")
    private @Nullable String form;

    @ArgGroup
    private Whose whose = new Whose();

    /** Whose records. */
    static final class Whose {
        @Option(
                names = "--person",
                paramLabel = "NUMBER",
                split = ",",
                description = "Addressee numbers (宛名番号). Of a household copy one stands for the whole household.")
        private @Nullable List<String> persons;

        @Option(
                names = "--line",
                paramLabel = "N",
                split = ",",
                description = "The same by the lines of the register file; line 1 is its head.")
        private @Nullable List<Long> lines;

        @Option(names = "--household", paramLabel = "NUMBER", description = "A household number (世帯番号): all members.")
        private @Nullable String household;
    }

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "The day of issue, taken at noon. Default: the day of the register.")
    private @Nullable String day;

    @Option(
            names = "--show",
            paramLabel = "ITEM",
            split = ",",
            description = "Items specially asked for, as in family-register or 本籍・筆頭者; --items lists them.")
    private List<String> shown = new ArrayList<>();

    @Option(names = "--leave-out", paramLabel = "ITEM", split = ",", description = "Items to be left out.")
    private List<String> leftOut = new ArrayList<>();

    @Option(
            names = "--requester",
            paramLabel = "WHO",
            description =
                    "person-or-household (the default), public-agency, third-party, professional; or the Japanese term.")
    private @Nullable String requester;

    @Option(names = "--official-use", description = "Print 公用.")
    private boolean officialUse;

    @Option(
            names = "--protections",
            paramLabel = "FILE",
            description = "Restrictions and support measures, as JSON Lines of registry-model.")
    private @Nullable Path protectionFile;

    @Option(
            names = "--acknowledged-by",
            paramLabel = "OPERATOR",
            description = "Who saw the alerts; without it a certificate with alerts is not written.")
    private @Nullable String operator;

    @Option(names = "--items", description = "List the items of the form and which are shown by default, and stop.")
    private boolean items;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page to be made or replaced. Default: " + DEFAULT_OUT + ".")
    private @Nullable Path out;

    /** Made by the command line. */
    public CertificateCommand() {}

    @Override
    public Integer call() throws CannotRun {
        CertificateForm chosen = form == null
                ? CertificateForm.RECORD_COPY
                : Named.parse("--form", CertificateForm.values(), CertificateForm::wording, form);
        if (items) {
            return listed(chosen);
        }
        if (registerFile == null) {
            throw new CannotRun("--register is missing; juki town writes one");
        }
        Path page = out == null ? Path.of(DEFAULT_OUT) : out;
        requirePlace(page, registerFile);
        List<Rejection> rejected = new ArrayList<>();
        RegisterFile.Opened opened = RegisterFile.read(registerFile, rejected::add, bytes -> {});
        LocalDate issued = issueDay(opened);
        CertificateRequest request = request(chosen, persons(chosen, opened));
        Protections protections = protectionFile == null ? Protections.none() : ProtectionFile.read(protectionFile);
        CertificateAnswer answer = CertificateDesk.under(CertificatePractice.standard())
                .answer(request, opened.register(), protections, issued.atTime(LocalTime.NOON));
        if (operator != null) {
            if (operator.isBlank()) {
                throw new CannotRun("--acknowledged-by: must not be blank");
            }
            answer = answer.acknowledgedBy(operator);
        }
        return told(answer, page, rejected);
    }

    // ----- what is asked for

    private LocalDate issueDay(RegisterFile.Opened opened) throws CannotRun {
        if (day == null) {
            return opened.day();
        }
        try {
            LocalDate issued = LocalDate.parse(day);
            if (issued.isBefore(opened.day())) {
                throw new CannotRun("--day lies before that of the register, " + opened.day()
                        + "; what was recorded by then is not known");
            }
            return issued;
        } catch (DateTimeException e) {
            throw new CannotRun("--day must be a day, as 2025-06-01");
        }
    }

    private List<AddresseeNumber> persons(CertificateForm chosen, RegisterFile.Opened opened) throws CannotRun {
        InMemoryRegister register = opened.register();
        if (whose.household != null) {
            String number = whose.household;
            if (HouseholdNumber.faultIn(number).isPresent()) {
                throw new CannotRun("--household must be 15 digits");
            }
            return register.household(HouseholdNumber.of(number))
                    .filter(household -> !household.hasEnded())
                    .map(Household::members)
                    .orElseThrow(() -> new CannotRun("--household: nobody in the register belongs to that number"));
        }
        List<AddresseeNumber> named = new ArrayList<>();
        if (whose.persons != null) {
            for (String number : whose.persons) {
                if (AddresseeNumber.faultIn(number).isPresent()) {
                    throw new CannotRun("--person must be an addressee number of 15 digits");
                }
                named.add(AddresseeNumber.of(number));
            }
        } else if (whose.lines != null) {
            for (long line : whose.lines) {
                named.add(onLine(opened, line));
            }
        } else {
            throw new CannotRun("--person, --line or --household is missing: whose record?");
        }
        if (named.stream().distinct().count() < named.size()) {
            throw new CannotRun("somebody is named twice");
        }
        if (chosen == CertificateForm.HOUSEHOLD_COPY && named.size() == 1) {
            return register.record(named.get(0))
                    .filter(ResidentRecord::isLiving)
                    .flatMap(record -> register.household(record.membership().household()))
                    .map(Household::members)
                    .orElse(named);
        }
        return named;
    }

    private static AddresseeNumber onLine(RegisterFile.Opened opened, long line) throws CannotRun {
        return opened.lineOf().entrySet().stream()
                .filter(entry -> entry.getValue() == line)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new CannotRun("--line: there is no record on line " + line));
    }

    private CertificateRequest request(CertificateForm chosen, List<AddresseeNumber> persons) throws CannotRun {
        CertificateRequest request = CertificateRequest.of(chosen, persons)
                .showing(parsed("--show", shown))
                .leavingOut(parsed("--leave-out", leftOut));
        for (CertificateItem item : request.leftOut()) {
            if (List.of(parsed("--show", shown)).contains(item)) {
                throw new CannotRun("--show and --leave-out both name " + Named.option(item));
            }
        }
        if (requester != null) {
            request = request.by(Named.parse("--requester", Requester.values(), Requester::wording, requester));
        }
        return officialUse ? request.forOfficialUse() : request;
    }

    private static CertificateItem[] parsed(String option, List<String> texts) throws CannotRun {
        CertificateItem[] items = new CertificateItem[texts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = Named.parse(option, CertificateItem.values(), CertificateItem::wording, texts.get(i));
        }
        return items;
    }

    private static void requirePlace(Path page, Path register) throws CannotRun {
        try {
            if (Files.isDirectory(page)) {
                throw new CannotRun("cannot write to " + page + ": it is a folder");
            }
            if (Files.exists(page) && Files.exists(register) && Files.isSameFile(page, register)) {
                throw new CannotRun("cannot write to " + page + ": it is the register");
            }
        } catch (IOException e) {
            throw CannotRun.writing(page, e);
        }
    }

    // ----- what came of it

    private int told(CertificateAnswer answer, Path page, List<Rejection> rejected) throws CannotRun {
        PrintWriter err = terminal().getErr();
        rejected.forEach(one -> err.println("juki: " + one.file() + ", line "
                + one.line().number() + ": " + one.reason().english()));
        for (String line : answer.text().split("\n", -1)) {
            if (!line.isEmpty()) {
                err.println("juki: " + line);
            }
        }
        for (String line : answer.textEnglish().split("\n", -1)) {
            if (!line.isEmpty()) {
                err.println("juki: " + line);
            }
        }
        Optional<Certificate> certificate = answer.certificate();
        if (certificate.isEmpty()) {
            err.println(
                    answer.isRefused()
                            ? "juki: nothing was written"
                            : "juki: nothing was written; --acknowledged-by NAME goes on");
            err.flush();
            return 1;
        }
        err.flush();
        try {
            Files.writeString(page, CertificateHtml.of(certificate.get()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw CannotRun.writing(page, e);
        }
        PrintWriter terminal = terminal().getOut();
        terminal.println(page + ": " + certificate.get().form().wording() + ", persons "
                + certificate.get().sections().size() + ", pages "
                + certificate.get().pages().size());
        terminal.flush();
        return rejected.isEmpty() ? 0 : 1;
    }

    private int listed(CertificateForm chosen) throws CannotRun {
        LocalDate on;
        try {
            on = day == null ? LocalDate.of(2026, 1, 1) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new CannotRun("--day must be a day, as 2025-06-01");
        }
        TextTable table = new TextTable(4).row("item", "記載事項", "Japanese", "foreign");
        for (CertificateItem item : CertificateItem.values()) {
            table.row(
                    Named.option(item),
                    item.wording(),
                    CertificatePractice.standard()
                            .presence(chosen, item, ResidentKind.JAPANESE, on)
                            .english(),
                    CertificatePractice.standard()
                            .presence(chosen, item, ResidentKind.FOREIGN, on)
                            .english());
        }
        PrintWriter terminal = terminal().getOut();
        terminal.print(table.text());
        terminal.flush();
        return 0;
    }

    private CommandLine terminal() {
        return Console.of(spec);
    }
}
