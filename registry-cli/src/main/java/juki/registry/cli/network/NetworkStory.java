package juki.registry.cli.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.NetworkPage;
import juki.registry.cli.report.NetworkReport;
import juki.registry.cli.report.NetworkReport.Check;
import juki.registry.cli.report.NetworkReport.Conflicts;
import juki.registry.cli.report.NetworkReport.Correction;
import juki.registry.cli.report.NetworkReport.Count;
import juki.registry.cli.report.NetworkReport.Disclosed;
import juki.registry.cli.report.NetworkReport.Entry;
import juki.registry.cli.report.NetworkReport.Exchange;
import juki.registry.cli.report.NetworkReport.Flow;
import juki.registry.cli.report.NetworkReport.Item;
import juki.registry.cli.report.NetworkReport.Leg;
import juki.registry.cli.report.NetworkReport.Notified;
import juki.registry.cli.report.NetworkReport.Push;
import juki.registry.cli.report.NetworkReport.Town;
import juki.registry.cli.report.NetworkReport.View;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.terminal.Progress;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.date.DateSpan;
import juki.registry.model.history.AsOf;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.disclosure.CorrectionRequest;
import juki.registry.network.disclosure.CorrectionRequest.Action;
import juki.registry.network.disclosure.CorrectionRequest.Claim;
import juki.registry.network.disclosure.CorrectionRequest.Outcome;
import juki.registry.network.disclosure.CorrectionRequest.State;
import juki.registry.network.disclosure.Disclosure;
import juki.registry.network.disclosure.DisclosureDesk;
import juki.registry.network.disclosure.DisclosureRequest;
import juki.registry.network.extraction.AgeBand;
import juki.registry.network.extraction.Extraction;
import juki.registry.network.extraction.ExtractionOrder;
import juki.registry.network.extraction.Extractor;
import juki.registry.network.extraction.Manifest;
import juki.registry.network.extraction.Selection;
import juki.registry.network.extraction.Tally;
import juki.registry.network.index.Conflict;
import juki.registry.network.index.Discrepancy;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonProof;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.Answer;
import juki.registry.network.provision.AppendedTable;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.AuthenticatedOperator.Method;
import juki.registry.network.provision.Inquiry;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis.Tasks;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.Provider;
import juki.registry.network.provision.RequestingAgency;
import juki.registry.network.provision.Task;
import juki.registry.network.provision.TaskRegister;
import juki.registry.network.push.PushDesk;
import juki.registry.network.push.PushMessage;
import juki.registry.network.push.PushStep;
import juki.registry.network.push.Subscription;
import juki.registry.network.route.Faults;
import juki.registry.network.route.HopName;
import juki.registry.network.route.NetworkSimulation;
import juki.registry.network.route.SimulatedNetwork;
import juki.registry.network.route.Topology;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;

/**
 * The story of some towns' notices (通知の物語), from the first filling to balanced books.
 *
 * <p>Notices go to the nation over a simulated network with faults. What the nation has then is held against the registers and repaired.
 * Agencies ask, are pushed to, and extract from an index that took the same notices day by day, which must know the same as the one that
 * took them over the network.
 */
final class NetworkStory {

    static final String PAGE = "network.html";
    static final String SELECTED = "extraction.csv";
    static final String UNDETERMINED = "undetermined.csv";
    static final String MANIFEST = "manifest.txt";

    private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2016, 1, 1));
    private static final int SILENT_FROM = 12;
    private static final int GROWN_UP = 18;

    /** The national pension: table 1, number 77, as the Act has it. */
    private static final Task PENSION_TASK = AppendedTable.standard().stream()
            .filter(task -> task.id().equals("別表1の77"))
            .findFirst()
            .orElseThrow()
            .usingIndividualNumber();

    private static final Task BENEFIT_TASK =
            new Task("緊急の給付（模擬）", "給付の機関", Tasks.TABLE_1, "災害等に際しての給付の模擬", true, ALWAYS);

    private static final RequestingAgency NATION = RequestingAgency.nationalBody();

    private static final Task DISCLOSURE_TASK =
            new Task("開示等", NATION.title(), Tasks.OWN_INFORMATION, "本人確認情報の開示と訂正等", true, ALWAYS);

    /** After so many days the own information is disclosed, of the thirty within which it must be. */
    private static final int DAYS_TO_DISCLOSE = 5;

    /** After so many more days a request for correction is answered. */
    private static final int DAYS_TO_INVESTIGATE = 9;

    private static final RequestingAgency PENSION = new RequestingAgency(
            "年金の機関（模擬）", PENSION_TASK.agency(), RequestingAgency.Kind.STATE_BODY, Optional.empty());
    private static final RequestingAgency BENEFITS = new RequestingAgency(
            "給付の機関（模擬）", BENEFIT_TASK.agency(), RequestingAgency.Kind.STATE_BODY, Optional.empty());
    private static final String BASIS = "30-9";

    /**
     * What is asked for.
     *
     * @param plans which towns
     * @param months how many months
     * @param topology over which hops
     * @param faults with which faults
     * @param faultsName what they are called
     * @param seed the seed of everything else
     */
    record Request(List<TownPlan> plans, int months, Topology topology, Faults faults, Phrase faultsName, long seed) {}

    private final Request request;
    private final Path folder;
    private final boolean watched;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDateTime now;
    private final byte[] key = new byte[32];
    private final SharingIdentifierSimulation identifiers;
    private final ProvisionLog log;
    private final AccessControl access;
    /** What the nation provides from: the same notices, taken day by day. */
    private final NationalIndex nation = NationalIndex.empty();
    /** What is stored of the push desk. */
    private final List<PushStep> steps = new ArrayList<>();

    private NetworkStory(Request request, Path folder, boolean watched) {
        this.request = request;
        this.folder = folder;
        this.watched = watched;
        this.from = LocalDate.of(request.plans().get(0).year(), 1, 1);
        this.to = from.plusMonths(request.months()).minusDays(1);
        this.now = to.plusDays(1).atTime(9, 0);
        new Random(request.seed()).nextBytes(key);
        this.identifiers = SharingIdentifierSimulation.of(key);
        this.log = ProvisionLog.under(key);
        this.access = AccessControl.of(register(), log);
    }

    /**
     * Tells the story.
     *
     * @param request what is asked for
     * @param folder where the page and the lists go
     * @param watched whether to show how far it has come
     * @return what the page shows
     * @throws CannotRun if a file cannot be written
     */
    static NetworkReport told(Request request, Path folder, boolean watched) throws CannotRun {
        NetworkReport report = new NetworkStory(request, folder, watched).report();
        Path page = folder.resolve(PAGE);
        try {
            Files.writeString(page, NetworkPage.html(report), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw CannotRun.writing(page, e);
        }
        return report;
    }

    private NetworkReport report() throws CannotRun {
        Province province = lived();
        SimulatedNetwork network = NetworkSimulation.run(
                request.topology(), province.notices(), request.faults(), new Random(request.seed()));
        Map<Conflict.Kind, Long> before = conflicts(network.nation(), (code, day) -> false);
        List<Check> checks = checked(province, network);
        Map<Conflict.Kind, Long> after = conflicts(network.nation(), (code, day) -> false);
        Map<Conflict.Kind, Long> left = conflicts(network.nation(), province.supplement()::isAbroad);
        ResidentRecordCode person = person(province);
        List<Push> pushes = takenDayByDay(province, person);
        List<Exchange> exchanges = asked(person);
        Manifest manifest;
        Tally tally;
        try {
            Extraction extraction = begun(Selection.everyone().aged(new AgeBand(0, GROWN_UP)));
            manifest = written(extraction);
            tally = extraction.tally();
        } catch (IOException e) {
            throw CannotRun.writing(folder, e);
        }
        Tally everybody = everybody();
        View view = view(person);
        return new NetworkReport(
                run(),
                towns(province),
                flow(network),
                causes(province),
                province.lapses().entrySet().stream()
                        .map(one -> new Count(
                                new Phrase(
                                        one.getKey().wording(),
                                        english(one.getKey().name())),
                                one.getValue()))
                        .toList(),
                Stream.of(Conflict.Kind.values())
                        .filter(kind -> before.containsKey(kind) || after.containsKey(kind))
                        .map(kind -> new Conflicts(
                                new Phrase(kind.wording(), english(kind.name())),
                                before.getOrDefault(kind, 0L),
                                after.getOrDefault(kind, 0L),
                                left.getOrDefault(kind, 0L)))
                        .toList(),
                name(province.silentTown()),
                checks,
                exchanges,
                pushes,
                new NetworkReport.Extraction(
                        new Phrase(GROWN_UP + "歳以下の住民", "residents of up to " + GROWN_UP),
                        manifest.baseDate(),
                        String.join("、", manifest.columns()),
                        tally.selected(),
                        tally.undetermined(),
                        tally.outside(),
                        tally.notResident(),
                        manifest.selected().sha256()),
                view,
                balances(province, network, exchanges, pushes, everybody, manifest, tally, person, view));
    }

    // ----- the towns

    private Province lived() {
        try (Progress progress = Progress.of(watched, "towns", to.toEpochDay() - from.toEpochDay())) {
            Province province = new Province(request.plans(), request.seed(), from.withDayOfMonth(SILENT_FROM));
            province.fill(from);
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                province.live(day);
                progress.reached(day.toEpochDay() - from.toEpochDay());
            }
            return province;
        }
    }

    private List<Check> checked(Province province, SimulatedNetwork network) {
        List<Check> checks = new ArrayList<>();
        for (MunicipalityCode town : province.municipalities()) {
            List<Discrepancy> found = province.check(town, network.nation(), to);
            List<IdentityNotice> repairs = province.repair(town, found, to);
            // By now the network is calm.
            for (IdentityNotice repair : repairs) {
                Optional.ofNullable(network.prefectures().get(town.prefecture()))
                        .filter(store -> store.isOwn())
                        .ifPresent(store -> store.store(repair));
                network.nation().apply(repair);
            }
            Map<Discrepancy.Kind, Long> kinds = new EnumMap<>(Discrepancy.Kind.class);
            found.forEach(one -> kinds.merge(one.kind(), 1L, Long::sum));
            checks.add(new Check(
                    name(town),
                    province.records(town).stream()
                            .filter(ResidentRecord::isLiving)
                            .count(),
                    kinds.entrySet().stream()
                            .map(one -> new Count(
                                    new Phrase(
                                            one.getKey().wording(),
                                            english(one.getKey().name())),
                                    one.getValue()))
                            .toList(),
                    repairs.size(),
                    province.check(town, network.nation(), to).size()));
        }
        return checks;
    }

    private static Map<Conflict.Kind, Long> conflicts(
            NationalIndex index, BiPredicate<ResidentRecordCode, LocalDate> abroad) {
        Map<Conflict.Kind, Long> conflicts = new EnumMap<>(Conflict.Kind.class);
        index.forEachConflict(abroad, one -> conflicts.merge(one.kind(), 1L, Long::sum));
        return conflicts;
    }

    /** Somebody who has moved between the towns, or otherwise the first of whom anything was notified. */
    private static ResidentRecordCode person(Province province) {
        return province.movers().stream()
                .findFirst()
                .orElseGet(() -> province.notices().get(0).identity().recordCode());
    }

    // ----- who asks

    private static TaskRegister register() {
        TaskRegister register = TaskRegister.of(List.of(PENSION_TASK, BENEFIT_TASK, DISCLOSURE_TASK))
                .with(new TaskRegister.Registration(
                        NATION.name(), DISCLOSURE_TASK.id(), Set.of("30-32", "30-35", "個人情報76"), "模擬", false, ALWAYS))
                .with(new TaskRegister.Assignment("窓口", NATION.name(), DISCLOSURE_TASK.id(), ALWAYS, List.of()));
        for (RequestingAgency agency : List.of(PENSION, BENEFITS)) {
            Task task = agency.equals(PENSION) ? PENSION_TASK : BENEFIT_TASK;
            register = register.with(
                    new TaskRegister.Registration(agency.name(), task.id(), Set.of(BASIS), "模擬", false, ALWAYS));
            for (String operator : List.of("甲", "乙")) {
                register = register.with(
                        new TaskRegister.Assignment(operator, agency.name(), task.id(), ALWAYS, List.of()));
            }
        }
        return register;
    }

    private static AuthenticatedOperator operator(String id, RequestingAgency agency, LocalDateTime at) {
        return new AuthenticatedOperator(id, agency.name(), Method.BIOMETRIC, at.minusMinutes(1), at.plusMinutes(30));
    }

    /** Lets the nation take all notices, those of a day together, and pushes to whoever has subscribed after the first filling. */
    private List<Push> takenDayByDay(Province province, ResidentRecordCode person) {
        Subscription subscription = new Subscription(
                "受給者の異動",
                PENSION,
                PENSION_TASK.id(),
                BASIS,
                new Subscription.Scope.Followed(),
                EnumSet.allOf(IdentityItem.class),
                Subscription.Interval.DAILY);
        List<IdentityNotice> inOrder = province.notices().stream()
                .sorted(Comparator.comparing(IdentityNotice::noticedOn))
                .toList();
        Set<IndividualNumber> followed = new LinkedHashSet<>();
        Stream.concat(Stream.of(person), province.movers().stream())
                .limit(50)
                .forEach(code -> province.notices().stream()
                        .filter(notice -> notice.identity().recordCode().equals(code))
                        .findFirst()
                        .flatMap(notice -> notice.identity().individualNumber())
                        .ifPresent(followed::add));
        int next = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDateTime evening = day.atTime(18, 0);
            PushDesk desk = pushDesk();
            while (next < inOrder.size() && !inOrder.get(next).noticedOn().isAfter(day)) {
                IdentityNotice notice = inOrder.get(next++);
                nation.apply(notice);
                desk.changed(notice, evening);
            }
            if (day.equals(from)) {
                AuthenticatedOperator operator = operator("甲", PENSION, evening);
                desk.subscribe(subscription, operator, evening);
                followed.forEach(
                        number -> desk.follow(subscription, new Subject.ByIndividualNumber(number), operator, evening));
            }
            desk.close(day);
        }
        Map<PushMessage.Kind, Long> kinds = new EnumMap<>(PushMessage.Kind.class);
        pushDesk()
                .deliver(subscription, 1, operator("甲", PENSION, now), now)
                .orElse(List.of())
                .forEach(message -> kinds.merge(message.kind(), 1L, Long::sum));
        Phrase logged = logged();
        return kinds.entrySet().stream()
                .map(one -> new Push(
                        new Phrase(one.getKey().wording(), english(one.getKey().name())), one.getValue(), logged))
                .toList();
    }

    /** The push desk, started anew from the steps that were stored. */
    private PushDesk pushDesk() {
        return PushDesk.restored(nation, access, identifiers, List.copyOf(steps), steps::add);
    }

    /** One answer, and two refusals that look alike. */
    private List<Exchange> asked(ResidentRecordCode person) {
        Provider provider = Provider.of(nation, access, identifiers);
        IndividualNumber number = nation.person(person)
                .flatMap(holding -> holding.identity().individualNumber())
                .orElseThrow(() -> new IllegalStateException("the person has no Individual Number"));
        IndividualNumber nobodys = IndividualNumber.ofPayload((number.payload() + 1) % 100_000_000_000L);
        return List.of(
                asked(provider, PENSION, PENSION_TASK, number),
                asked(provider, PENSION, BENEFIT_TASK, number),
                asked(provider, PENSION, PENSION_TASK, nobodys));
    }

    private Exchange asked(Provider provider, RequestingAgency agency, Task task, IndividualNumber number) {
        Answer answer = provider.answer(new Inquiry(
                agency,
                operator("甲", agency, now),
                task.id(),
                BASIS,
                new Subject.ByIndividualNumber(number),
                EnumSet.allOf(IdentityItem.class),
                now));
        Phrase told = answer instanceof Answer.Provided provided
                ? new Phrase(items(provided.information().items()), "")
                : new Phrase(new Answer.NotProvided().wording(), new Answer.NotProvided().english());
        return new Exchange(agency.name(), task.id(), BASIS, told, logged());
    }

    private Phrase logged() {
        Result result =
                log.entry(log.head().entries()).orElseThrow().occurrence().result();
        return new Phrase(result.wording(), english(result.name()));
    }

    private static String items(Set<IdentityItem> items) {
        return Stream.of(IdentityItem.values())
                .filter(items::contains)
                .map(IdentityItem::wording)
                .collect(Collectors.joining("、"));
    }

    private Extraction begun(Selection selection) {
        Operation operation = Operation.of(
                        Kind.EXTRACTION, BENEFITS, operator("甲", BENEFITS, now), BENEFIT_TASK.id(), BASIS, now)
                .together(operator("乙", BENEFITS, now));
        return Extractor.of(nation, access, log, identifiers, key)
                .begin(new ExtractionOrder(
                        operation,
                        EnumSet.of(IdentityItem.NAME, IdentityItem.DATE_OF_BIRTH, IdentityItem.ADDRESS),
                        selection,
                        to,
                        nation.notices()))
                .orElseThrow(() -> new IllegalStateException("the extraction was refused"));
    }

    private Manifest written(Extraction extraction) throws IOException {
        try (OutputStream selected = new BufferedOutputStream(Files.newOutputStream(folder.resolve(SELECTED)));
                OutputStream undetermined =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(UNDETERMINED)))) {
            Manifest manifest = extraction.writeAll(selected, undetermined);
            Files.writeString(folder.resolve(MANIFEST), manifest.text(), StandardCharsets.UTF_8);
            return manifest;
        }
    }

    private Tally everybody() {
        Extraction everybody = begun(Selection.everyone());
        try {
            everybody.writeAll(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written", e);
        }
        return everybody.tally();
    }

    /** What one person asks for and is shown: the own information, a correction of it, and at last the own log. */
    private View view(ResidentRecordCode person) {
        DisclosureDesk desk = DisclosureDesk.of(NATION, DISCLOSURE_TASK.id(), nation, access);
        DisclosureRequest request = DisclosureRequest.of(person, now.toLocalDate());
        LocalDateTime disclosedAt = now.plusDays(DAYS_TO_DISCLOSE);
        Disclosure disclosure = granted(desk.disclose(request, clerk(disclosedAt), disclosedAt));
        Holding own = disclosure.information().orElseThrow();
        List<CorrectionRequest> corrections = corrected(desk, person, disclosedAt);
        LocalDateTime shownAt = disclosedAt.plusDays(DAYS_TO_INVESTIGATE + 1);
        PersonProof proof = granted(desk.showLog(person, clerk(shownAt), shownAt));
        int born = own.identity().dateOfBirth().earliest().getYear();
        return new View(
                new Phrase(
                        born + "年生まれの住民。氏名、読みと番号はこのページには示さない。",
                        "A resident born in " + born + "; names and numbers are not shown on this page."),
                new Disclosed(
                        request.receivedOn(),
                        request.answerBy(),
                        disclosedAt.toLocalDate(),
                        Stream.of(IdentityItem.values())
                                .map(item ->
                                        new Item(new Phrase(item.wording(), english(item.name())), content(item, own)))
                                .toList()),
                nation.history(person).stream()
                        .map(notice -> new Notified(
                                notice.noticedOn(),
                                name(notice.sender()),
                                notice.change().wording(),
                                notice.change().occurredOn().wording()))
                        .toList(),
                corrections.stream().map(NetworkStory::correction).toList(),
                proof.entries().stream()
                        .map(LogEntry::occurrence)
                        .map(one -> new Entry(
                                one.at(),
                                one.agency(),
                                one.kind().wording(),
                                one.items().isEmpty() ? one.result().wording() : items(one.items())))
                        .toList(),
                proof.holds(log.head()) ? Optional.of((long) proof.steps().size()) : Optional.empty());
    }

    private static AuthenticatedOperator clerk(LocalDateTime at) {
        return operator("窓口", NATION, at);
    }

    private static <T> T granted(Optional<T> answer) {
        return answer.orElseThrow(() -> new IllegalStateException("the desk of disclosure refused"));
    }

    /** Asks for a correction, as it is received, investigated and answered. */
    private static List<CorrectionRequest> corrected(
            DisclosureDesk desk, ResidentRecordCode person, LocalDateTime asked) {
        List<Claim> claims = List.of(new Claim(IdentityItem.ADDRESS, Action.CORRECT, "見本町一丁目1番地"));
        CorrectionRequest received = granted(desk.ask(person, claims, clerk(asked), asked));
        LocalDateTime begun = asked.plusDays(1);
        LocalDateTime answered = asked.plusDays(DAYS_TO_INVESTIGATE);
        return List.of(
                received,
                granted(desk.proceed(
                        received.number(), new State.UnderInvestigation(begun.toLocalDate()), clerk(begun), begun)),
                granted(desk.proceed(
                        received.number(),
                        new State.Answered(answered.toLocalDate(), Outcome.REFERRED, "通知した市町村に連絡した。台帳が直れば、その通知で直る。"),
                        clerk(answered),
                        answered)));
    }

    private static Correction correction(CorrectionRequest request) {
        if (request.state() instanceof State.UnderInvestigation investigation) {
            return new Correction(investigation.since(), new Phrase("調査中", "under investigation"), "–");
        }
        if (request.state() instanceof State.Answered answer) {
            return new Correction(
                    answer.on(), new Phrase("回答済（" + answer.outcome().wording() + "）", "answered"), answer.reason());
        }
        return new Correction(
                request.receivedOn(),
                new Phrase("受付", "received"),
                request.claims().stream()
                        .map(claim ->
                                claim.item().wording() + "の" + claim.action().wording())
                        .collect(Collectors.joining("、")));
    }

    /** What an item says, but for names and numbers. */
    private static Phrase content(IdentityItem item, Holding own) {
        IdentityInformation identity = own.identity();
        boolean recorded = switch (item) {
            case NAME, DATE_OF_BIRTH, SEX, ADDRESS, RECORD_CODE -> true;
            case FURIGANA -> identity.name().furigana().isPresent();
            case FORMER_SURNAME -> identity.formerSurname().isPresent();
            case COMMON_NAME -> identity.commonName().isPresent();
            case INDIVIDUAL_NUMBER -> identity.individualNumber().isPresent();
        };
        if (!recorded) {
            return new Phrase("記録なし", "not on record");
        }
        return switch (item) {
            case DATE_OF_BIRTH -> new Phrase(identity.dateOfBirth().wording(), "");
            case SEX -> new Phrase(identity.sex().wording(), "");
            case ADDRESS -> new Phrase(name(own.holder()) + "（以下は本人に開示）", "the rest to the person");
            default -> new Phrase("本人に開示", "disclosed to the person");
        };
    }

    // ----- the books

    private List<Balance> balances(
            Province province,
            SimulatedNetwork network,
            List<Exchange> exchanges,
            List<Push> pushes,
            Tally everybody,
            Manifest manifest,
            Tally extracted,
            ResidentRecordCode person,
            View view) {
        List<Balance> balances = new ArrayList<>();
        long sent = province.municipalities().stream()
                .mapToLong(town -> province.office(town).sent())
                .sum();
        balances.add(new Balance(
                new Phrase("通知は一度ずつ届いた", "every notice has arrived once"),
                List.of(term("発信", "sent", sent)),
                List.of(
                        term("全国に反映", "applied", network.nation().notices()),
                        term("未達", "missing", missing(province, network.nation())))));
        for (SimulatedNetwork.Leg leg : network.legs()) {
            balances.add(new Balance(
                    new Phrase(
                            leg.from().wording() + "から" + leg.to().wording() + "へ",
                            english(leg.from().name()) + " to "
                                    + english(leg.to().name())),
                    List.of(term("送信", "sent", leg.sent()), term("重複", "came twice", leg.duplicated())),
                    List.of(
                            term("喪失", "lost", leg.lost()),
                            term("既受領", "known", leg.recognised()),
                            term("受領", "taken", leg.taken()))));
        }
        Set<ResidentRecordCode> codes = province.notices().stream()
                .map(notice -> notice.identity().recordCode())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        balances.add(new Balance(
                new Phrase("網を経た索引と日ごとの索引", "the index over the network and the one day by day"),
                List.of(term("番号", "codes", codes.size())),
                List.of(term(
                        "保存内容が同じ",
                        "with the same holdings",
                        codes.stream()
                                .filter(code -> network.nation().holdings(code).equals(nation.holdings(code)))
                                .count()))));
        balances.add(new Balance(
                new Phrase("基準日の住民", "residents on the base date"),
                List.of(term("台帳", "registers", residents(province))),
                List.of(
                        term("該当", "selected", everybody.selected()),
                        term("確定できない", "undetermined", everybody.undetermined()))));
        balances.add(new Balance(
                new Phrase("抽出は全員を見た", "the extraction has looked at everybody"),
                List.of(term("全住民の抽出", "everyone", everybody.persons())),
                List.of(
                        term("該当", "selected", extracted.selected()),
                        term("確定できない", "undetermined", extracted.undetermined()),
                        term("条件の外", "outside", extracted.outside()),
                        term("記録なし", "on no register", extracted.notResident()))));
        balances.add(new Balance(
                new Phrase("抽出の行", "lines of the extraction"),
                List.of(term("目録", "manifest", manifest.selected().lines())),
                List.of(term("該当者", "selected", extracted.selected()))));
        long inquiries = log.entries()
                .filter(entry -> entry.occurrence().kind() == Kind.INQUIRY)
                .count();
        balances.add(new Balance(
                new Phrase("照会はすべて記録にある", "every inquiry is in the log"),
                List.of(term("照会", "inquiries", exchanges.size())),
                List.of(term("記録", "entries", inquiries))));
        balances.add(new Balance(
                new Phrase("記録の連鎖", "the chain of the log"),
                List.of(term("記録", "entries", log.head().entries())),
                List.of(term(
                        "正しくつながる",
                        "in order",
                        ProvisionLog.firstFault(log.entries(), log.head())
                                        .orElse(log.head().entries() + 1)
                                - 1))));
        balances.add(new Balance(
                new Phrase("窓口を毎朝起こし直しても通知は失われない", "no message is lost though the desk starts anew each morning"),
                List.of(term(
                        "起こった通知",
                        "that became due",
                        steps.stream()
                                .filter(step -> step instanceof PushStep.Told)
                                .count())),
                List.of(term(
                        "渡した通知",
                        "delivered",
                        pushes.stream().mapToLong(Push::number).sum()))));
        Set<ResidentRecordCode> own = nation.codes(person);
        balances.add(new Balance(
                new Phrase("本人の記録はすべて本人に見える", "the person is shown every own entry"),
                List.of(term(
                        "記録",
                        "entries",
                        log.entries()
                                .filter(entry -> own.stream()
                                        .anyMatch(code -> entry.occurrence()
                                                        .person()
                                                        .filter(code::equals)
                                                        .isPresent()
                                                || log.roll(entry.number())
                                                        .filter(roll -> roll.contains(code))
                                                        .isPresent()))
                                .count())),
                List.of(term("表示", "shown", view.entries().size()))));
        return balances;
    }

    private static long missing(Province province, NationalIndex index) {
        return province.municipalities().stream()
                .flatMap(town -> index.missing(town).stream())
                .mapToLong(gap -> gap.last() - gap.first() + 1)
                .sum();
    }

    /** Whoever has a living record in a register on the last day, once. */
    private long residents(Province province) {
        return province.municipalities().stream()
                .flatMap(town -> {
                    List<ResidentRecord> records = new ArrayList<>();
                    province.town(town)
                            .register()
                            .forEachHistory(
                                    history -> history.asOf(AsOf.of(to, to)).ifPresent(records::add));
                    return records.stream();
                })
                .filter(ResidentRecord::isLiving)
                .flatMap(record -> record.recordCode().stream())
                .distinct()
                .count();
    }

    private static Balance.Term term(String japanese, String english, long number) {
        return new Balance.Term(new Phrase(japanese, english), number);
    }

    // ----- what the page shows

    private NetworkReport.Run run() {
        return new NetworkReport.Run(
                new Phrase(
                        request.topology().wording(), english(request.topology().name())),
                request.faultsName(),
                from,
                to,
                request.seed(),
                request.plans().get(0).scale());
    }

    private static List<Town> towns(Province province) {
        return province.municipalities().stream()
                .map(town -> new Town(
                        name(town),
                        town.digits(),
                        province.office(town).atStart(),
                        province.town(town).register().residents(),
                        province.office(town).changes(),
                        province.office(town).filling(),
                        province.office(town).sent() - province.office(town).filling()))
                .toList();
    }

    private Flow flow(SimulatedNetwork network) {
        Map<HopName.Kind, Set<HopName>> hops = new LinkedHashMap<>();
        request.plans().stream()
                .flatMap(plan -> request.topology().route(plan.municipality()).stream())
                .forEach(hop -> hops.computeIfAbsent(hop.kind(), kind -> new LinkedHashSet<>())
                        .add(hop));
        SimulatedNetwork.Figures figures = network.figures();
        return new Flow(
                hops.entrySet().stream()
                        .map(one -> new Count(
                                new Phrase(
                                        one.getKey().wording(),
                                        english(one.getKey().name())),
                                one.getValue().size()))
                        .toList(),
                network.legs().stream()
                        .map(leg -> new Leg(leg.sent(), leg.duplicated(), leg.lost(), leg.taken(), leg.recognised()))
                        .toList(),
                figures.notices(),
                figures.repeated(),
                figures.waited(),
                figures.outages(),
                figures.ticks());
    }

    private static List<Count> causes(Province province) {
        Map<ChangeCause, Long> causes = new EnumMap<>(ChangeCause.class);
        province.notices().forEach(notice -> causes.merge(notice.change().cause(), 1L, Long::sum));
        return causes.entrySet().stream()
                .map(one -> new Count(
                        new Phrase(one.getKey().wording(), english(one.getKey().name())), one.getValue()))
                .toList();
    }

    /** TWO_LIVING_RECORDS as two living records. */
    private static String english(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String name(MunicipalityCode municipality) {
        PublishedFigures figures = PublishedFigures.shipped();
        PublishedFigures.Figure figure = figures.figure(municipality, figures.lastYear());
        return figure.prefecture() + figure.name();
    }
}
