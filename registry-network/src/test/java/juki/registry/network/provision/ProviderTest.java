package juki.registry.network.provision;

import static juki.registry.network.provision.Offices.ALWAYS;
import static juki.registry.network.provision.Offices.DAY;
import static juki.registry.network.provision.Offices.GOVERNOR;
import static juki.registry.network.provision.Offices.HERE;
import static juki.registry.network.provision.Offices.MAYOR;
import static juki.registry.network.provision.Offices.NATION;
import static juki.registry.network.provision.Offices.NOW;
import static juki.registry.network.provision.Offices.PASSPORT;
import static juki.registry.network.provision.Offices.PENSION;
import static juki.registry.network.provision.Offices.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.Sex;
import juki.registry.network.MadeUpNation;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.FourAttributes;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis.Tasks;
import juki.registry.network.provision.TaskRegister.Consent;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who asks with a right gets the items of the basis; everybody else gets the same refusal; each answer is in the log before. */
class ProviderTest {

    private final NationalIndex index = NationalIndex.empty();
    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final AccessControl access = AccessControl.of(Offices.register(), log);
    private final Provider provider = Provider.of(index, access, SharingIdentifierSimulation.of(new byte[32]));

    private void born(NoticeBook book, MunicipalityCode municipality, long person) {
        index.apply(book.byHand(
                AddresseeNumber.of(person),
                DAY,
                Identities.of(person).in(municipality, 1),
                new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty())));
    }

    private static Inquiry inquiry(RequestingAgency agency, String operator, String task, String basis, Subject about) {
        return new Inquiry(
                agency, Offices.operator(operator, agency), task, basis, about, EnumSet.allOf(IdentityItem.class), NOW);
    }

    private static Inquiry wanting(Inquiry inquiry, Set<IdentityItem> items) {
        return new Inquiry(
                inquiry.agency(),
                inquiry.operator(),
                inquiry.task(),
                inquiry.basis(),
                inquiry.about(),
                items,
                inquiry.at());
    }

    private static Subject described(IdentityInformation person) {
        return new Subject.ByFourAttributes(person.fourAttributes());
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
        return log.entry(log.head().entries()).orElseThrow().occurrence().result();
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
        ProvidedInformation information = provided(wanting(
                inquiry(PENSION, "甲", "年金", "30-9", number(1)),
                Set.of(IdentityItem.ADDRESS, IdentityItem.RECORD_CODE)));
        assertThat(information.items()).containsExactly(IdentityItem.ADDRESS);
        assertThat(information.name()).isEmpty();
        assertThat(information.dateOfBirth()).isEmpty();
        assertThat(information.sex()).isEmpty();
        assertThat(information.furigana()).isEmpty();
        assertThat(information.individualNumber()).isEmpty();
    }

    @Example
    void informationWithNothingOnRecordIsMaskedLikeAnyOther() {
        ProvidedInformation bare = ProvidedInformation.of(
                SharingIdentifier.of("0".repeat(32)),
                Set.of(IdentityItem.COMMON_NAME, IdentityItem.FORMER_SURNAME),
                true);
        ProvidedInformation left = bare.only(Set.of(IdentityItem.COMMON_NAME, IdentityItem.NAME));
        assertThat(left.items()).containsExactly(IdentityItem.COMMON_NAME);
        assertThat(left.commonName()).isEmpty();
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
                wanting(inquiry(PENSION, "甲", "年金", "30-9", number(1)), Set.of(IdentityItem.RECORD_CODE)),
                inquiry(PENSION, "甲", "年金", "30-9", described(Identities.of(1).in(HERE, 2))),
                new Inquiry(
                        PENSION,
                        Offices.operator("甲", PENSION, NOW.withYear(2010)),
                        "年金",
                        "30-9",
                        number(1),
                        Set.of(IdentityItem.NAME),
                        NOW.withYear(2010)));
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
                        Result.UNKNOWN_PERSON,
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
    void whoIsDescribedExactlyIsFoundAndNobodyElse() {
        born(here, HERE, 1);
        IdentityInformation person = Identities.of(1).in(HERE, 1);
        assertThat(provided(inquiry(PENSION, "甲", "年金", "30-9", described(person)))
                        .individualNumber())
                .contains(IndividualNumber.ofPayload(1));
        FourAttributes exact = person.fourAttributes();
        List<FourAttributes> near = List.of(
                new FourAttributes(exact.name() + "　", exact.dateOfBirth(), exact.sex(), exact.address()),
                new FourAttributes(exact.name(), CalendarDate.of(1951, 2, 3), exact.sex(), exact.address()),
                new FourAttributes(exact.name(), exact.dateOfBirth(), Sex.FEMALE, exact.address()),
                new FourAttributes(
                        exact.name(),
                        exact.dateOfBirth(),
                        exact.sex(),
                        Identities.of(1).in(HERE, 8).address()));
        for (FourAttributes other : near) {
            assertThat(provider.answer(inquiry(PENSION, "甲", "年金", "30-9", new Subject.ByFourAttributes(other))))
                    .isEqualTo(new Answer.NotProvided());
            assertThat(logged()).isEqualTo(Result.UNKNOWN_PERSON);
        }
    }

    @Example
    void aDescriptionThatFitsTwoIsAnsweredWithNeither() {
        born(here, HERE, 1);
        index.apply(here.byHand(
                AddresseeNumber.of(2),
                DAY,
                Identities.of(1).numbered(2).coded(2).in(HERE, 1),
                new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty())));
        assertThat(provider.answer(inquiry(
                        PENSION, "甲", "年金", "30-9", described(Identities.of(1).in(HERE, 1)))))
                .isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.SEVERAL_PERSONS);
        assertThat(log.entry(log.head().entries()).orElseThrow().occurrence().person())
                .isEmpty();
    }

    @Example
    void aGovernorUsesWhatThePrefectureStoresAndTheLogSaysUse() {
        born(here, HERE, 1);
        born(there, THERE, 2);
        Provider own =
                Provider.of(PrefecturalStore.reading(13, index), access, SharingIdentifierSimulation.of(new byte[32]));
        Answer answer = own.answer(inquiry(
                GOVERNOR, "戊", "条例", "30-15-1-2", described(Identities.of(1).in(HERE, 1))));
        assertThat(((Answer.Provided) answer).information().items())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(IdentityItem.RECORD_CODE, IdentityItem.INDIVIDUAL_NUMBER)));
        assertThat(log.entry(1).orElseThrow().occurrence().kind()).isEqualTo(Kind.USE);
        assertThat(own.answer(inquiry(
                        GOVERNOR,
                        "戊",
                        "条例",
                        "30-15-1-2",
                        described(Identities.of(2).in(THERE, 1)))))
                .isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.UNKNOWN_PERSON);
    }

    @Example
    void whatAGovernorUsesByConsentNeedsTheConsentOfThatPersonForThatTask() {
        born(here, HERE, 1);
        Inquiry inquiry = inquiry(
                GOVERNOR, "戊", "同意", "30-15-1-3", described(Identities.of(1).in(HERE, 1)));
        assertThat(provider.answer(inquiry)).isEqualTo(new Answer.NotProvided());
        assertThat(logged()).isEqualTo(Result.NO_CONSENT);
        TaskRegister register = Offices.register();
        access.goBy(register.with(new Consent(ResidentRecordCode.ofPayload(2), GOVERNOR.name(), "同意", Offices.ALWAYS)));
        provider.answer(inquiry);
        assertThat(logged()).isEqualTo(Result.NO_CONSENT);
        access.goBy(register.with(new Consent(ResidentRecordCode.ofPayload(1), GOVERNOR.name(), "同意", Offices.ALWAYS)));
        assertThat(provider.answer(inquiry)).isInstanceOf(Answer.Provided.class);
    }

    @Example
    void theNationalBodyUsesTheCodeButNotTheNumberForCertification() {
        born(here, HERE, 1);
        ProvidedInformation used = provided(inquiry(NATION, "庚", "認証", "30-15-4", code(1)));
        assertThat(used.recordCode()).isPresent();
        assertThat(used.individualNumber()).isEmpty();
        assertThat(log.entry(1).orElseThrow().occurrence().kind()).isEqualTo(Kind.USE);
    }

    @Example
    void theEntryIsThereBeforeTheAnswer() {
        born(here, HERE, 1);
        SharingIdentifierSimulation lost = SharingIdentifierSimulation.of(new byte[32]);
        lost.destroy();
        Provider broken = Provider.of(index, access, lost);
        assertThatIllegalStateException()
                .isThrownBy(() -> broken.answer(inquiry(PENSION, "甲", "年金", "30-9", number(1))));
        assertThat(logged()).isEqualTo(Result.PROVIDED);
    }

    @Example
    void noTwoAgenciesKnowAPersonUnderOneIdentifier() {
        access.goBy(TaskRegister.of(List.of(
                        new Task("年金", PENSION.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS),
                        new Task("年金", PASSPORT.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS)))
                .with(Offices.registration(PENSION, "年金", "30-9"))
                .with(Offices.registration(PASSPORT, "年金", "30-9"))
                .with(Offices.assignment("甲", PENSION, "年金"))
                .with(Offices.assignment("甲", PASSPORT, "年金")));
        List<String> identifiers = new ArrayList<>();
        for (long person = 1; person <= 50; person++) {
            born(here, HERE, person);
            for (RequestingAgency agency : List.of(PENSION, PASSPORT)) {
                Inquiry inquiry = inquiry(agency, "甲", "年金", "30-9", number(person));
                String identifier = ((Answer.Provided) provider.answer(inquiry))
                        .information()
                        .identifier()
                        .text();
                assertThat(((Answer.Provided) provider.answer(inquiry))
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
        long before = log.head().entries();
        List<RequestingAgency> agencies = List.of(PENSION, PASSPORT, MAYOR);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(provider.answer(inquiry(
                    agencies.get(random.nextInt(3)),
                    List.of("甲", "乙", "丙", "丁").get(random.nextInt(4)),
                    List.of("年金", "旅券", "台帳", "福祉").get(random.nextInt(4)),
                    List.of("30-9", "30-10-1-4", "30-12-1-1", "30-12-1-4").get(random.nextInt(4)),
                    switch (random.nextInt(3)) {
                        case 0 -> number(1000 + random.nextInt(60));
                        case 1 -> code(1 + random.nextInt(60));
                        default ->
                            index.person(ResidentRecordCode.ofPayload(1 + random.nextInt(60)))
                                    .map(one -> described(one.identity()))
                                    .orElseGet(() -> described(Identities.of(1).in(HERE, 1)));
                    })));
        }
        List<LogEntry> entries = log.entries().skip(before).toList();
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
