package juki.registry.network.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DateSpan;
import juki.registry.network.MadeUpNation;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis.Tasks;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who asks with a right gets the items of the basis; everybody else gets the same refusal; each answer is in the log before. */
class ProviderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDateTime NOW = DAY.atTime(9, 30);
    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final MunicipalityCode THERE = MunicipalityCode.of("141003");
    private static final RequestingAgency PENSION = RequestingAgency.stateBody("年金の機関");
    private static final RequestingAgency PASSPORT = RequestingAgency.stateBody("旅券の機関");
    private static final RequestingAgency MAYOR = RequestingAgency.municipality("見本区長", "市町村長", HERE);
    private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2016, 1, 1));

    private final NationalIndex index = NationalIndex.empty();
    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final Provider provider = Provider.of(
            index,
            new TaskRegister(
                    List.of(
                            new Task("年金", PENSION.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS),
                            new Task("旅券", PASSPORT.title(), Tasks.TABLE_1, "旅券の事務", false, ALWAYS),
                            new Task("台帳", MAYOR.title(), Tasks.REGISTER_AFFAIRS, "台帳の事務", true, ALWAYS),
                            new Task("福祉", MAYOR.title(), Tasks.TABLE_4, "福祉の事務", true, ALWAYS)),
                    List.of(
                            new TaskRegister.Operator("甲", PENSION.name(), "年金", ALWAYS),
                            new TaskRegister.Operator("乙", PASSPORT.name(), "旅券", ALWAYS),
                            new TaskRegister.Operator("丙", MAYOR.name(), "台帳", ALWAYS),
                            new TaskRegister.Operator("丁", MAYOR.name(), "福祉", ALWAYS))),
            SharingIdentifierSimulation.of(new byte[32]),
            log);

    private void born(NoticeBook book, MunicipalityCode municipality, long person) {
        index.apply(book.byHand(
                AddresseeNumber.of(person),
                DAY,
                Identities.of(person).in(municipality, 1),
                new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty())));
    }

    private static Inquiry inquiry(RequestingAgency agency, String operator, String task, String basis, Subject about) {
        return new Inquiry(agency, operator, task, basis, about, EnumSet.allOf(IdentityItem.class), NOW);
    }

    private static Subject number(long payload) {
        return new Subject.ByIndividualNumber(IndividualNumber.ofPayload(payload));
    }

    private static Subject code(long payload) {
        return new Subject.ByRecordCode(ResidentRecordCode.ofPayload(payload));
    }

    private ProvidedInformation provided(Inquiry inquiry) {
        return ((Answer.Provided) provider.answer(inquiry)).information();
    }

    private Result logged() {
        return log.entries().get(log.entries().size() - 1).occurrence().result();
    }

    @Example
    void whoMayUseTheNumberGetsEverythingButTheCode() {
        born(here, HERE, 1);
        ProvidedInformation information = provided(inquiry(PENSION, "甲", "年金", "30-9", number(1)));
        assertThat(information.address()).contains(Identities.of(1).in(HERE, 1).address());
        assertThat(information.individualNumber()).contains(IndividualNumber.ofPayload(1));
        assertThat(information.recordCode()).isEmpty();
        assertThat(information.items()).doesNotContain(IdentityItem.RECORD_CODE);
        assertThat(information.living()).isTrue();
    }

    @Example
    void onlyWhatWasAskedForIsProvided() {
        born(here, HERE, 1);
        ProvidedInformation information = provided(new Inquiry(
                PENSION, "甲", "年金", "30-9", number(1), Set.of(IdentityItem.ADDRESS, IdentityItem.RECORD_CODE), NOW));
        assertThat(information.items()).containsExactly(IdentityItem.ADDRESS);
        assertThat(information.name()).isEmpty();
        assertThat(information.dateOfBirth()).isEmpty();
        assertThat(information.sex()).isEmpty();
        assertThat(information.furigana()).isEmpty();
        assertThat(information.individualNumber()).isEmpty();
    }

    @Example
    void aMayorAsksByCodeForTheRegistersAffairsAboutResidentsOfThePrefectureAlone() {
        born(here, HERE, 1);
        born(there, THERE, 2);
        assertThat(provided(inquiry(MAYOR, "丙", "台帳", "30-10-1-4", code(1))).recordCode())
                .contains(ResidentRecordCode.ofPayload(1));
        assertThat(provider.answer(inquiry(MAYOR, "丙", "台帳", "30-10-1-4", code(2))))
                .isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.OUTSIDE_AREA);
        assertThat(provided(inquiry(MAYOR, "丙", "台帳", "30-12-1-4", code(2))).recordCode())
                .contains(ResidentRecordCode.ofPayload(2));
        assertThat(provided(inquiry(MAYOR, "丁", "福祉", "30-12-1-1", number(2))).recordCode())
                .isEmpty();
        assertThat(provider.answer(inquiry(MAYOR, "丙", "台帳", "30-12-1-4", code(1))))
                .isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.OUTSIDE_AREA);
    }

    @Example
    void everyRefusalIsTheSameAndItsReasonIsInTheLogAlone() {
        born(here, HERE, 1);
        born(there, THERE, 2);
        List<Inquiry> refused = List.of(
                inquiry(PENSION, "甲", "年金", "30-9", number(77)),
                inquiry(PENSION, "甲", "年金", "30-99", number(1)),
                inquiry(PENSION, "甲", "年金", "30-10-1-1", number(1)),
                inquiry(PENSION, "甲", "旅券", "30-9", number(1)),
                inquiry(PENSION, "乙", "年金", "30-9", number(1)),
                inquiry(PASSPORT, "乙", "旅券", "30-9", number(1)),
                inquiry(PENSION, "甲", "年金", "30-9", code(1)),
                inquiry(MAYOR, "丙", "台帳", "30-10-1-4", code(2)),
                new Inquiry(PENSION, "甲", "年金", "30-9", number(1), Set.of(IdentityItem.RECORD_CODE), NOW),
                new Inquiry(
                        PENSION,
                        "甲",
                        "年金",
                        "30-9",
                        number(1),
                        Set.of(IdentityItem.NAME),
                        DAY.withYear(2010).atStartOfDay()));
        List<Answer> answers = new ArrayList<>();
        refused.forEach(inquiry -> answers.add(provider.answer(inquiry)));
        assertThat(answers).containsOnly(new Answer.NotProvided());
        assertThat(log.entries())
                .extracting(entry -> entry.occurrence().result())
                .containsExactly(
                        Result.UNKNOWN_PERSON,
                        Result.NO_BASIS,
                        Result.NO_BASIS,
                        Result.TASK_NOT_OF_BASIS,
                        Result.OPERATOR_NOT_REGISTERED,
                        Result.NUMBER_NOT_ALLOWED,
                        Result.NUMBER_NOT_ALLOWED,
                        Result.OUTSIDE_AREA,
                        Result.NOTHING_ALLOWED,
                        Result.NO_BASIS);
    }

    @Example
    void aNumberThatTwoHaveIsAnsweredWithNeither() {
        born(here, HERE, 1);
        index.apply(there.byHand(
                AddresseeNumber.of(2),
                DAY,
                Identities.of(2).numbered(1).in(THERE, 1),
                new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty())));
        assertThat(provider.answer(inquiry(PENSION, "甲", "年金", "30-9", number(1))))
                .isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.NUMBER_SHARED);
    }

    @Example
    void theEntryIsThereBeforeTheAnswer() {
        born(here, HERE, 1);
        SharingIdentifierSimulation lost = SharingIdentifierSimulation.of(new byte[32]);
        lost.destroy();
        TaskRegister register = new TaskRegister(
                List.of(new Task("年金", PENSION.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS)),
                List.of(new TaskRegister.Operator("甲", PENSION.name(), "年金", ALWAYS)));
        Provider broken = Provider.of(index, register, lost, log);
        assertThatIllegalStateException()
                .isThrownBy(() -> broken.answer(inquiry(PENSION, "甲", "年金", "30-9", number(1))));
        assertThat(logged()).isEqualTo(Result.PROVIDED);
    }

    @Example
    void noTwoAgenciesKnowAPersonUnderOneIdentifier() {
        TaskRegister register = new TaskRegister(
                List.of(
                        new Task("年金", PENSION.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS),
                        new Task("年金", PASSPORT.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS)),
                List.of(
                        new TaskRegister.Operator("甲", PENSION.name(), "年金", ALWAYS),
                        new TaskRegister.Operator("甲", PASSPORT.name(), "年金", ALWAYS)));
        Provider two = Provider.of(index, register, SharingIdentifierSimulation.of(new byte[32]), log);
        List<String> identifiers = new ArrayList<>();
        for (long person = 1; person <= 50; person++) {
            born(here, HERE, person);
            for (RequestingAgency agency : List.of(PENSION, PASSPORT)) {
                Inquiry inquiry = inquiry(agency, "甲", "年金", "30-9", number(person));
                String identifier = ((Answer.Provided) two.answer(inquiry))
                        .information()
                        .identifier()
                        .text();
                assertThat(((Answer.Provided) two.answer(inquiry))
                                .information()
                                .identifier()
                                .text())
                        .isEqualTo(identifier);
                identifiers.add(identifier);
            }
        }
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void everyAnswerHasOneEntryAndEveryEntryABasis(@ForAll long seed) {
        Random random = new Random(seed);
        MadeUpNation.flawed(random, List.of(HERE, THERE), 60).notices().forEach(index::apply);
        int before = log.entries().size();
        List<RequestingAgency> agencies = List.of(PENSION, PASSPORT, MAYOR);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(provider.answer(inquiry(
                    agencies.get(random.nextInt(3)),
                    List.of("甲", "乙", "丙", "丁").get(random.nextInt(4)),
                    List.of("年金", "旅券", "台帳", "福祉").get(random.nextInt(4)),
                    List.of("30-9", "30-10-1-4", "30-12-1-1", "30-12-1-4").get(random.nextInt(4)),
                    random.nextBoolean() ? number(1000 + random.nextInt(60)) : code(1 + random.nextInt(60)))));
        }
        List<LogEntry> entries = log.entries().subList(before, log.entries().size());
        assertThat(entries).hasSameSizeAs(answers);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(entries.get(i).occurrence().basis()).isNotBlank();
            if (answers.get(i) instanceof Answer.Provided provided) {
                assertThat(entries.get(i).occurrence().items())
                        .isEqualTo(provided.information().items());
            } else {
                assertThat(entries.get(i).occurrence().items()).isEmpty();
            }
        }
        assertThat(ProvisionLog.firstFault(log.entries(), log.head())).isEmpty();
    }

    @Example
    void nothingOfAPersonIsShown() {
        born(here, HERE, 1);
        Inquiry inquiry = inquiry(PENSION, "甲", "年金", "30-9", number(1));
        String shown = inquiry + " " + provider.answer(inquiry);
        assertThat(shown)
                .doesNotContain("見本", "番地")
                .doesNotContain(IndividualNumber.ofPayload(1).digits());
    }
}
