package juki.registry.network.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.network.MadeUpNation;
import juki.registry.network.extraction.PlainExtraction.Possible;
import juki.registry.network.extraction.PlainExtraction.Told;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.Occurrence.Concerned;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessPolicy;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.AuthenticatedOperator.Method;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis;
import juki.registry.network.provision.LegalBasis.Manner;
import juki.registry.network.provision.LegalBasis.NumberRule;
import juki.registry.network.provision.LegalBasis.Recipient;
import juki.registry.network.provision.LegalBasis.RecordCodeRule;
import juki.registry.network.provision.LegalBasis.Tasks;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.RequestingAgency;
import juki.registry.network.provision.Task;
import juki.registry.network.provision.TaskRegister;
import juki.registry.rules.law.Statute;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is extracted is what plain lists say; the same order makes the same bytes, stopped or not, whatever is notified later. */
class ExtractorTest {

    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final MunicipalityCode THERE = MunicipalityCode.of("141003");
    private static final List<MunicipalityCode> FOUR =
            List.of(HERE, THERE, MunicipalityCode.of("131041"), MunicipalityCode.of("472018"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 1, 9, 0);
    private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2016, 1, 1));
    private static final byte[] KEY = new byte[32];

    private static final RequestingAgency BENEFITS = RequestingAgency.stateBody("給付の機関");
    private static final RequestingAgency PENSION = RequestingAgency.stateBody("年金の機関");

    /** A basis of everything, so that everything can be looked at. */
    private static final LegalBasis ALL = new LegalBasis(
            "all",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 9),
            Recipient.STATE_BODY,
            Tasks.TABLE_1,
            Manner.PROVISION,
            RecordCodeRule.YES,
            NumberRule.ALWAYS,
            ALWAYS,
            "made up for this test");

    private final ProvisionLog log = ProvisionLog.under(KEY);
    private final AccessControl access = AccessControl.of(AccessPolicy.standard(), bases(), register(), log);

    private static List<LegalBasis> bases() {
        List<LegalBasis> bases = new ArrayList<>(LegalBasis.STANDARD);
        bases.add(ALL);
        return bases;
    }

    private static TaskRegister register() {
        TaskRegister register = TaskRegister.of(List.of(
                new Task("給付", BENEFITS.title(), Tasks.TABLE_1, "緊急の給付", true, ALWAYS),
                new Task("給付", PENSION.title(), Tasks.TABLE_1, "緊急の給付", true, ALWAYS)));
        for (RequestingAgency agency : List.of(BENEFITS, PENSION)) {
            register = register.with(
                    new TaskRegister.Registration(agency.name(), "給付", Set.of("30-9", "all"), "緊急の給付", false, ALWAYS));
            for (String operator : List.of("甲", "乙")) {
                register = register.with(new TaskRegister.Assignment(operator, agency.name(), "給付", ALWAYS, List.of()));
            }
        }
        return register;
    }

    private static AuthenticatedOperator operator(String id, RequestingAgency agency) {
        return new AuthenticatedOperator(id, agency.name(), Method.BIOMETRIC, NOW.minusMinutes(5), NOW.plusMinutes(5));
    }

    private static Operation operation(RequestingAgency agency, String basis) {
        return Operation.of(Kind.EXTRACTION, agency, operator("甲", agency), "給付", basis, NOW)
                .together(operator("乙", agency));
    }

    private static ExtractionOrder order(Selection selection, LocalDate day, long known) {
        return new ExtractionOrder(
                operation(BENEFITS, "all"), EnumSet.allOf(IdentityItem.class), selection, day, known);
    }

    private Extractor extractor(NationalIndex index) {
        return Extractor.of(index, access, log, SharingIdentifierSimulation.of(KEY), KEY);
    }

    private static NationalIndex of(List<IdentityNotice> notices) {
        NationalIndex index = NationalIndex.empty();
        notices.forEach(index::apply);
        return index;
    }

    /** Both lists as they were written. */
    private record Lists(
            ByteArrayOutputStream ofSelected, ByteArrayOutputStream ofUndetermined, Manifest manifest, Tally tally) {

        byte[] selected() {
            return ofSelected.toByteArray();
        }

        byte[] undetermined() {
            return ofUndetermined.toByteArray();
        }

        List<String> selectedLines() {
            return lines(selected());
        }

        List<String> undeterminedLines() {
            return lines(undetermined());
        }

        private static List<String> lines(byte[] list) {
            return new String(list, StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    private static Lists written(Extraction extraction) {
        ByteArrayOutputStream selected = new ByteArrayOutputStream();
        ByteArrayOutputStream undetermined = new ByteArrayOutputStream();
        try {
            Manifest manifest = extraction.writeAll(selected, undetermined);
            return new Lists(selected, undetermined, manifest, extraction.tally());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Lists extracted(NationalIndex index, ExtractionOrder order) {
        return written(extractor(index).begin(order).orElseThrow());
    }

    // ----- the oracle

    private static String line(RequestingAgency agency, IdentityInformation one) {
        String[] cells = {
            SharingIdentifierSimulation.of(KEY)
                    .identifierFor(agency.name(), one.recordCode())
                    .text(),
            one.name().text(),
            one.name().chineseCharacters().orElse(""),
            one.name().furigana().map(Furigana::text).orElse(""),
            one.formerSurname().map(FormerSurname::text).orElse(""),
            one.formerSurname()
                    .flatMap(FormerSurname::furigana)
                    .map(Furigana::text)
                    .orElse(""),
            one.commonName().map(PersonName::text).orElse(""),
            one.commonName().flatMap(PersonName::chineseCharacters).orElse(""),
            one.commonName().flatMap(PersonName::furigana).map(Furigana::text).orElse(""),
            one.dateOfBirth() instanceof CalendarDate day
                    ? day.toLocalDate().toString()
                    : one.dateOfBirth().wording(),
            one.sex().name(),
            one.address().municipality().digits(),
            one.address().town(),
            one.address().lot(),
            one.address().supplement().map(AddressSupplement::text).orElse(""),
            one.individualNumber().map(IndividualNumber::digits).orElse(""),
            one.recordCode().digits()
        };
        return Arrays.stream(cells)
                .map(cell -> cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private static Selection selection(Random random, List<IdentityNotice> notices) {
        Selection selection = Selection.everyone();
        if (random.nextBoolean()) {
            List<Set<MunicipalityCode>> areas = List.of(
                    Set.of(HERE), Set.of(HERE, THERE), Set.of(MunicipalityCode.of("130001")), Set.of(FOUR.get(3)));
            selection = selection.in(areas.get(random.nextInt(areas.size())));
        }
        if (random.nextBoolean()) {
            int from = random.nextInt(60);
            selection = selection.aged(
                    random.nextInt(4) == 0 ? AgeBand.atLeast(from) : new AgeBand(from, from + random.nextInt(40)));
        }
        if (random.nextInt(3) == 0) {
            Set<Subject> named = new HashSet<>();
            for (int i = 0; i < 12; i++) {
                IdentityInformation one =
                        notices.get(random.nextInt(notices.size())).identity();
                named.add(
                        random.nextBoolean()
                                ? new Subject.ByRecordCode(one.recordCode())
                                : one.individualNumber()
                                        .<Subject>map(Subject.ByIndividualNumber::new)
                                        .orElse(new Subject.ByRecordCode(ResidentRecordCode.ofPayload(999_999_999))));
            }
            selection = selection.named(named);
        }
        return selection;
    }

    private static LocalDate day(Random random, MadeUpNation nation) {
        return nation.today().minusDays(random.nextInt(90)).plusDays(20);
    }

    @Property(tries = 120)
    void everySelectionGivesWhatPlainListsGive(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUpNation nation = MadeUpNation.flawed(random, FOUR, 140);
        NationalIndex index = of(nation.notices());
        LocalDate day = day(random, nation);
        int known = random.nextInt(4) == 0
                ? random.nextInt(nation.notices().size() + 1)
                : nation.notices().size();
        Selection selection = selection(random, nation.notices());
        Lists lists = extracted(index, order(selection, day, known));
        PlainExtraction plain = new PlainExtraction(nation.notices().subList(0, known), day);
        List<Told> told = plain.told(selection);
        assertThat(lists.selectedLines())
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(one -> one.reason().isEmpty())
                        .map(one -> line(BENEFITS, one.records().get(0).identity()))
                        .toList());
        List<String> undetermined = new ArrayList<>();
        for (Told one : told) {
            one.reason().ifPresent(reason -> {
                for (Possible record : one.records()) {
                    undetermined.add(line(BENEFITS, record.identity()) + "," + reason);
                }
            });
        }
        assertThat(lists.undeterminedLines()).containsExactlyInAnyOrderElementsOf(undetermined);
        Tally tally = lists.tally();
        assertThat(tally.selected())
                .isEqualTo(told.stream().filter(one -> one.reason().isEmpty()).count());
        assertThat(tally.undetermined())
                .isEqualTo(told.stream().filter(one -> one.reason().isPresent()).count());
        if (selection.named().isEmpty()) {
            assertThat(tally.notResident()).isEqualTo(plain.persons(false));
            assertThat(tally.persons()).isEqualTo(plain.persons(false) + plain.persons(true));
        }
    }

    @Property(tries = 60)
    void whereNobodyErrsEverybodyComesOutAsTheIndexHasThem(@ForAll long seed) {
        MadeUpNation nation = MadeUpNation.orderly(new Random(seed), FOUR, 140);
        NationalIndex index = of(nation.notices());
        LocalDate later = nation.today().plusYears(5);
        Lists lists = extracted(index, order(Selection.everyone(), later, index.notices()));
        Set<String> living = new HashSet<>();
        for (IdentityNotice notice : nation.notices()) {
            index.person(notice.identity().recordCode())
                    .filter(Holding::living)
                    .ifPresent(one -> living.add(line(BENEFITS, one.identity())));
        }
        List<String> told = new ArrayList<>(lists.selectedLines());
        lists.undeterminedLines().forEach(line -> told.add(line.substring(0, line.lastIndexOf(','))));
        assertThat(told).containsAll(living);
        assertThat(living).containsAll(lists.selectedLines());
        assertThat(lists.undeterminedLines()).allMatch(line -> line.endsWith(",DATE_OF_CHANGE"));
    }

    @Property(tries = 40)
    void theSameOrderMakesTheSameBytesWhateverIsNotifiedLater(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUpNation nation = MadeUpNation.flawed(random, FOUR, 160);
        List<IdentityNotice> notices = nation.notices();
        int known = random.nextInt(notices.size());
        NationalIndex index = of(notices.subList(0, known));
        ExtractionOrder order = order(selection(random, notices), day(random, nation), known);
        Lists first = extracted(index, order);
        notices.subList(known, notices.size()).forEach(index::apply);
        Lists again = extracted(index, order);
        assertThat(again.selected()).isEqualTo(first.selected());
        assertThat(again.undetermined()).isEqualTo(first.undetermined());
        assertThat(again.manifest().selected()).isEqualTo(first.manifest().selected());
        NationalIndex replayed = NationalIndex.empty();
        index.forEachNotice(replayed::apply);
        assertThat(extracted(replayed, order).selected()).isEqualTo(first.selected());
    }

    @Property(tries = 40)
    void stoppedAnywhereItGoesOnToTheSameBytes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        MadeUpNation nation = MadeUpNation.flawed(random, FOUR, 160);
        NationalIndex index = of(nation.notices());
        ExtractionOrder order = order(selection(random, nation.notices()), day(random, nation), index.notices());
        Extractor extractor = extractor(index);
        Lists whole = written(extractor.begin(order).orElseThrow());
        Extraction stopped = extractor.begin(order).orElseThrow();
        long entry = log.head().entries();
        ByteArrayOutputStream selected = new ByteArrayOutputStream();
        ByteArrayOutputStream undetermined = new ByteArrayOutputStream();
        Bookmark bookmark = stopped.bookmark();
        for (int parts = random.nextInt(stopped.parts() + 1); parts > 0; parts--) {
            bookmark = stopped.writeNext(selected, undetermined);
        }
        byte[] selectedSoFar = selected.toByteArray();
        byte[] undeterminedSoFar = undetermined.toByteArray();
        // A piece of the next part that was written before it stopped is cut off by whoever goes on.
        byte[] longer = Arrays.copyOf(selectedSoFar, selectedSoFar.length + 3);
        Extraction goesOn = extractor.resume(
                order, entry, bookmark, new ByteArrayInputStream(longer), new ByteArrayInputStream(undeterminedSoFar));
        goesOn.writeAll(selected, undetermined);
        assertThat(selected.toByteArray()).isEqualTo(whole.selected());
        assertThat(undetermined.toByteArray()).isEqualTo(whole.undetermined());
        assertThat(goesOn.manifest().selected()).isEqualTo(whole.manifest().selected());
        assertThat(goesOn.manifest().undetermined()).isEqualTo(whole.manifest().undetermined());
        assertThat(goesOn.tally()).isEqualTo(whole.tally());
        if (selectedSoFar.length > 0) {
            Bookmark at = bookmark;
            selectedSoFar[random.nextInt(selectedSoFar.length)] ^= 1;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extractor.resume(
                            order,
                            entry,
                            at,
                            new ByteArrayInputStream(selectedSoFar),
                            new ByteArrayInputStream(undeterminedSoFar)));
        }
    }

    @Property(tries = 40)
    void theManifestCountsAndHashesWhatWasWritten(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        MadeUpNation nation = MadeUpNation.flawed(random, FOUR, 120);
        NationalIndex index = of(nation.notices());
        Lists lists =
                extracted(index, order(selection(random, nation.notices()), day(random, nation), index.notices()));
        Manifest manifest = lists.manifest();
        assertThat(manifest.selected().lines()).isEqualTo(lists.selectedLines().size());
        assertThat(manifest.undetermined().lines())
                .isEqualTo(lists.undeterminedLines().size());
        assertThat(manifest.selected().bytes()).isEqualTo(lists.selected().length);
        assertThat(manifest.selected().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(lists.selected())));
        assertThat(manifest.text()).contains(manifest.selected().sha256(), "base date: " + manifest.baseDate());
    }

    @Property(tries = 40)
    void whoIsExtractedIsOnTheRollOfTheEntryAndNobodyElse(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUpNation nation = MadeUpNation.flawed(random, FOUR, 120);
        NationalIndex index = of(nation.notices());
        Lists lists =
                extracted(index, order(selection(random, nation.notices()), day(random, nation), index.notices()));
        Set<Long> codes = new HashSet<>();
        lists.selectedLines().forEach(line -> codes.add(code(line, 1)));
        lists.undeterminedLines().forEach(line -> codes.add(code(line, 2)));
        Set<Long> onTheRoll = new HashSet<>();
        log.roll(lists.manifest().entry()).ifPresent(roll -> roll.forEachPayload(onTheRoll::add));
        assertThat(onTheRoll).isEqualTo(codes);
    }

    private static long code(String line, int fromTheEnd) {
        String[] cells = line.split(",", -1);
        return ResidentRecordCode.of(cells[cells.length - fromTheEnd]).payload();
    }

    // ----- entry before byte, refusals, agencies

    @Example
    void theEntryIsThereBeforeTheFirstByte() throws IOException {
        NationalIndex index = of(List.of(born(HERE, Identities.of(1))));
        Extraction extraction =
                extractor(index).begin(order(Selection.everyone(), DAY, 1)).orElseThrow();
        OutputStream watching = new OutputStream() {
            @Override
            public void write(int one) {
                assertThat(log.head().entries()).isEqualTo(1);
            }
        };
        assertThat(log.entry(1).orElseThrow().occurrence().concerned()).isInstanceOf(Concerned.Persons.class);
        assertThat(extraction.writeAll(watching, watching).selected().persons()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> extraction.writeNext(watching, watching));
        assertThat(log.entries()).hasSize(1);
    }

    @Example
    void everyRefusalIsTheSameAndItsReasonIsInTheLogAlone() {
        NationalIndex index = of(List.of(born(HERE, Identities.of(1))));
        Extractor extractor = extractor(index);
        Set<IdentityItem> name = Set.of(IdentityItem.NAME);
        List<ExtractionOrder> refused = List.of(
                new ExtractionOrder(operation(BENEFITS, "30-99"), name, Selection.everyone(), DAY, 1),
                new ExtractionOrder(operation(BENEFITS, "30-10-1-4"), name, Selection.everyone(), DAY, 1),
                new ExtractionOrder(
                        operation(BENEFITS, "30-9"), Set.of(IdentityItem.RECORD_CODE), Selection.everyone(), DAY, 1),
                new ExtractionOrder(
                        operation(BENEFITS, "30-9"),
                        name,
                        Selection.everyone().named(Set.of(new Subject.ByRecordCode(ResidentRecordCode.ofPayload(1)))),
                        DAY,
                        1),
                new ExtractionOrder(
                        Operation.of(Kind.EXTRACTION, BENEFITS, operator("甲", BENEFITS), "給付", "30-9", NOW),
                        name,
                        Selection.everyone(),
                        DAY,
                        1));
        refused.forEach(order -> assertThat(extractor.begin(order)).isEmpty());
        assertThat(log.entries())
                .extracting(entry -> entry.occurrence().result())
                .containsExactly(
                        Result.NO_BASIS,
                        Result.NO_BASIS,
                        Result.NOTHING_ALLOWED,
                        Result.NUMBER_NOT_ALLOWED,
                        Result.SECOND_OPERATOR_MISSING);
    }

    @Example
    void whatTheBasisDoesNotAllowHasNoColumn() {
        NationalIndex index = of(List.of(born(HERE, Identities.of(1))));
        Lists lists = extracted(
                index,
                new ExtractionOrder(
                        operation(BENEFITS, "30-9"), EnumSet.allOf(IdentityItem.class), Selection.everyone(), DAY, 1));
        assertThat(lists.manifest().columns())
                .contains("name", "individual_number")
                .doesNotContain("record_code");
        assertThat(new String(lists.selected(), StandardCharsets.UTF_8))
                .doesNotContain("," + ResidentRecordCode.ofPayload(1).digits());
        Lists few = extracted(
                index,
                new ExtractionOrder(
                        operation(BENEFITS, "30-9"), Set.of(IdentityItem.SEX), Selection.everyone(), DAY, 1));
        assertThat(few.manifest().columns()).containsExactly("identifier", "sex");
    }

    @Property(tries = 20)
    void neitherIdentifiersNorLineNumbersOfTwoAgenciesTellWhoIsWho(@ForAll long seed) {
        MadeUpNation nation = MadeUpNation.orderly(new Random(seed), FOUR, 200);
        NationalIndex index = of(nation.notices());
        List<List<String>> identifiers = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        for (RequestingAgency agency : List.of(BENEFITS, PENSION)) {
            List<String> lines = extracted(
                            index,
                            new ExtractionOrder(
                                    operation(agency, "all"),
                                    Set.of(IdentityItem.RECORD_CODE),
                                    Selection.everyone(),
                                    nation.today(),
                                    index.notices()))
                    .selectedLines();
            identifiers.add(lines.stream().map(line -> line.split(",", -1)[0]).toList());
            codes.add(lines.stream().map(line -> line.split(",", -1)[1]).toList());
        }
        assertThat(identifiers.get(0)).doesNotContainAnyElementsOf(identifiers.get(1));
        assertThat(codes.get(0)).containsExactlyInAnyOrderElementsOf(codes.get(1));
        assertThat(codes.get(0)).isNotEqualTo(codes.get(1));
    }

    // ----- situations

    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);

    private IdentityNotice born(MunicipalityCode municipality, Identities one) {
        return notice(municipality, one, ChangeCause.BIRTH, CalendarDate.of(2020, 1, 1));
    }

    private IdentityNotice notice(
            MunicipalityCode municipality, Identities one, ChangeCause cause, RegisterDate occurredOn) {
        return (municipality.equals(HERE) ? here : there)
                .byHand(
                        AddresseeNumber.of(one.code()),
                        DAY,
                        one.in(municipality, 1),
                        new ChangeInformation(cause, occurredOn, false, Optional.empty()));
    }

    private Lists on(LocalDate day, Selection selection, IdentityNotice... notices) {
        return extracted(of(List.of(notices)), order(selection, day, notices.length));
    }

    @Example
    void whoseBirthLeavesTheAgeOpenStandsInTheListOfTheUndetermined() {
        Identities known = Identities.of(1).born(2008, 4, 2);
        Identities late = Identities.of(2).born(2008, 4, 3);
        Identities unknown = new Identities(
                Identities.of(3)
                        .person()
                        .withDateOfBirth(
                                UncertainDate.between("平成20年不詳", LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31))),
                3,
                3);
        Lists lists = on(
                DAY,
                Selection.everyone().aged(AgeBand.atLeast(18)),
                born(HERE, known),
                born(HERE, late),
                born(HERE, unknown));
        assertThat(lists.selectedLines()).hasSize(1).allMatch(line -> line.contains("2008-04-02"));
        assertThat(lists.undeterminedLines()).hasSize(1).allMatch(line -> line.endsWith(",DATE_OF_BIRTH"));
        assertThat(lists.tally()).isEqualTo(new Tally(1, 1, 1, 0));
    }

    @Example
    void whoMovesInBeforeThePlannedDayIsExtractedOnceFromThere() {
        Identities one = Identities.of(1);
        Lists lists = on(
                DAY.plusDays(7),
                Selection.everyone(),
                born(HERE, one),
                notice(HERE, one, ChangeCause.MOVE_OUT, CalendarDate.of(DAY.plusDays(10))),
                notice(THERE, one, ChangeCause.MOVE_IN, CalendarDate.of(DAY.plusDays(5))));
        assertThat(lists.selectedLines()).containsExactly(line(BENEFITS, one.in(THERE, 1)));
        assertThat(lists.undeterminedLines()).isEmpty();
    }

    @Example
    void whoIsOnTwoRegistersStandsUndeterminedWithBothRecords() {
        Identities one = Identities.of(1);
        IdentityNotice[] notices = {
            born(HERE, one), notice(THERE, one, ChangeCause.MOVE_IN, CalendarDate.of(DAY)),
        };
        Lists lists = on(DAY, Selection.everyone().in(Set.of(THERE)), notices);
        assertThat(lists.selectedLines()).isEmpty();
        assertThat(lists.undeterminedLines()).containsExactly(line(BENEFITS, one.in(THERE, 1)) + ",TWO_LIVING_RECORDS");
        assertThat(on(DAY, Selection.everyone(), notices).undeterminedLines()).hasSize(2);
    }

    @Example
    void whoDiedOnADayThatNobodyKnowsStandsUndeterminedBetween() {
        Identities one = Identities.of(1);
        RegisterDate about = UncertainDate.between("令和8年3月頃", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        IdentityNotice[] notices = {born(HERE, one), notice(HERE, one, ChangeCause.DEATH, about)};
        assertThat(on(LocalDate.of(2026, 2, 28), Selection.everyone(), notices).selectedLines())
                .hasSize(1);
        assertThat(on(LocalDate.of(2026, 3, 10), Selection.everyone(), notices).undeterminedLines())
                .hasSize(1)
                .allMatch(line -> line.endsWith(",DATE_OF_CHANGE"));
        assertThat(on(LocalDate.of(2026, 3, 31), Selection.everyone(), notices).tally())
                .isEqualTo(new Tally(0, 0, 0, 1));
    }

    @Example
    void nothingOfAPersonIsShown() {
        IdentityNotice birth = born(HERE, Identities.of(1));
        NationalIndex index = of(List.of(birth));
        ExtractionOrder order = order(
                Selection.everyone()
                        .named(Set.of(new Subject.ByRecordCode(birth.identity().recordCode()))),
                DAY,
                1);
        Extraction extraction = extractor(index).begin(order).orElseThrow();
        String shown = order + " " + extraction + " " + extraction.bookmark() + " "
                + written(extraction).manifest().text() + index.asOf(DAY, 1).standing();
        assertThat(shown)
                .doesNotContain("見本", "番地")
                .doesNotContain(birth.identity().recordCode().digits());
    }
}
