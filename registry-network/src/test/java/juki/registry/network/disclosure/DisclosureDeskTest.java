package juki.registry.network.disclosure;

import static juki.registry.network.provision.Offices.DAY;
import static juki.registry.network.provision.Offices.GOVERNOR;
import static juki.registry.network.provision.Offices.HERE;
import static juki.registry.network.provision.Offices.NATION;
import static juki.registry.network.provision.Offices.NOW;
import static juki.registry.network.provision.Offices.PENSION;
import static juki.registry.network.provision.Offices.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.date.CalendarDate;
import juki.registry.network.disclosure.CorrectionRequest.Action;
import juki.registry.network.disclosure.CorrectionRequest.Claim;
import juki.registry.network.disclosure.CorrectionRequest.Outcome;
import juki.registry.network.disclosure.CorrectionRequest.State;
import juki.registry.network.disclosure.DisclosureRequest.Extension;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.LogHead;
import juki.registry.network.log.LogStore;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonProof;
import juki.registry.network.log.PersonRoll;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.Inquiry;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.Offices;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.Provider;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A person sees the own information and the own log, extractions one by one, and nobody else's; and asks for corrections. */
class DisclosureDeskTest {

    private final NationalIndex index = NationalIndex.empty();
    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final AccessControl access = AccessControl.of(Offices.register(), log);
    private final DisclosureDesk desk = DisclosureDesk.of(NATION, "開示", index, access);
    private final AuthenticatedOperator clerk = Offices.operator("己", NATION);

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }

    private static ChangeInformation change(ChangeCause cause, Optional<IdentityInformation> before) {
        return new ChangeInformation(cause, CalendarDate.of(DAY), false, before);
    }

    private void born(NoticeBook book, long person) {
        index.apply(book.byHand(
                AddresseeNumber.of(person),
                DAY,
                Identities.of(person).in(book == here ? HERE : THERE, 1),
                change(ChangeCause.BIRTH, Optional.empty())));
    }

    private Optional<Disclosure> disclose(long person) {
        return desk.disclose(DisclosureRequest.of(code(person), DAY), clerk, NOW);
    }

    private void inquiredAbout(long person) {
        Provider.of(index, access, SharingIdentifierSimulation.of(new byte[32]))
                .answer(new Inquiry(
                        PENSION,
                        Offices.operator("甲", PENSION),
                        "年金",
                        "30-9",
                        new Subject.ByIndividualNumber(IndividualNumber.ofPayload(person)),
                        EnumSet.allOf(IdentityItem.class),
                        NOW));
    }

    private void extracted(Set<Long> persons) {
        PersonRoll.Builder roll = access.beginRoll("抽出" + log.head().entries());
        new TreeSet<>(persons).forEach(payload -> roll.add(code(payload)));
        Operation extraction = Operation.of(Kind.EXTRACTION, PENSION, Offices.operator("甲", PENSION), "年金", "30-9", NOW)
                .together(Offices.operator("辛", PENSION));
        assertThat(access.perform(
                        extraction,
                        permission -> Deed.provided(roll.build(), Set.of(IdentityItem.ADDRESS), () -> "一括")))
                .isPresent();
    }

    private LogEntry logged() {
        return log.entry(log.head().entries()).orElseThrow();
    }

    @Example
    void aPersonIsToldEverythingThatIsStored() {
        born(here, 1);
        Disclosure disclosure = disclose(1).orElseThrow();
        assertThat(disclosure.information().orElseThrow().identity())
                .isEqualTo(Identities.of(1).in(HERE, 1));
        assertThat(logged().occurrence().kind()).isEqualTo(Kind.DISCLOSURE);
        assertThat(logged().occurrence().items()).isEqualTo(EnumSet.allOf(IdentityItem.class));
        assertThat(disclosure.request().answerBy()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Example
    void thatThereIsNothingIsToldToo() {
        assertThat(disclose(404).orElseThrow().information()).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.DONE);
    }

    @Example
    void whoMayNotOperateDisclosesNothing() {
        born(here, 1);
        assertThat(desk.disclose(DisclosureRequest.of(code(1), DAY), Offices.operator("庚", NATION), NOW))
                .isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.OPERATOR_NOT_REGISTERED);
    }

    @Example
    void aGovernorDisclosesWhatThePrefectureStores() {
        born(here, 1);
        born(there, 2);
        DisclosureDesk own = DisclosureDesk.of(GOVERNOR, "開示", PrefecturalStore.reading(13, index), access);
        AuthenticatedOperator operator = Offices.operator("戊", GOVERNOR);
        assertThat(own.disclose(DisclosureRequest.of(code(1), DAY), operator, NOW)
                        .orElseThrow()
                        .information())
                .isPresent();
        assertThat(own.disclose(DisclosureRequest.of(code(2), DAY), operator, NOW)
                        .orElseThrow()
                        .information())
                .isEmpty();
        // Nor does a governor whose desk stands on the nation's store.
        assertThat(DisclosureDesk.of(GOVERNOR, "開示", index, access)
                        .disclose(DisclosureRequest.of(code(2), DAY), operator, NOW)
                        .orElseThrow()
                        .information())
                .isEmpty();
    }

    @Example
    void theOwnLogHasInquiriesUnderFormerCodesAndEveryExtraction() {
        born(here, 1);
        born(here, 2);
        inquiredAbout(1);
        extracted(Set.of(1L, 2L, 5L));
        extracted(Set.of(2L, 5L));
        index.apply(here.byHand(
                AddresseeNumber.of(1),
                DAY,
                Identities.of(1).coded(7).in(HERE, 1),
                change(
                        ChangeCause.RECORD_CODE_CHANGE_REQUESTED,
                        Optional.of(Identities.of(1).in(HERE, 1)))));
        extracted(Set.of(2L, 7L));
        inquiredAbout(2);
        for (long asked : new long[] {1, 7}) {
            PersonProof proof = desk.showLog(code(asked), clerk, NOW).orElseThrow();
            assertThat(proof.holds(log.head())).isTrue();
            assertThat(proof.entries().subList(0, 3))
                    .extracting(LogEntry::number)
                    .containsExactly(1L, 2L, 4L);
            assertThat(proof.entries()).endsWith(logged());
            assertThat(proof.entries())
                    .noneMatch(entry ->
                            entry.occurrence().person().filter(code(2)::equals).isPresent());
        }
    }

    @Example
    void ofACodeThatTwoPersonsHaveNeitherIsShownAnything() {
        born(here, 1);
        index.apply(there.byHand(
                AddresseeNumber.of(2),
                DAY,
                Identities.of(2).coded(1).in(THERE, 1),
                change(ChangeCause.BIRTH, Optional.empty())));
        assertThat(desk.showLog(code(1), clerk, NOW)).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NUMBER_SHARED);
        assertThat(disclose(1)).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NUMBER_SHARED);
    }

    /** Whatever was done with whomever, a proof shows a person each own entry, and a roll's membership of nobody else. */
    @Property(tries = 100)
    void everybodySeesTheOwnEntriesAndNobodyElses(@ForAll long seed) {
        new DisclosureDeskTest().showEverybody(new Random(seed));
    }

    private void showEverybody(Random random) {
        for (long person = 1; person <= 6; person++) {
            born(random.nextBoolean() ? here : there, person);
        }
        LogHead published = log.head();
        for (int i = 0; i < 20; i++) {
            if (random.nextInt(3) == 0) {
                Set<Long> persons = new TreeSet<>();
                for (int k = 0; k < 3; k++) {
                    persons.add(1L + random.nextInt(6));
                }
                extracted(persons);
            } else {
                inquiredAbout(1L + random.nextInt(6));
            }
        }
        assertThat(ProvisionLog.firstFault(log.entries(), published)).isEmpty();
        for (long person = 1; person <= 6; person++) {
            ResidentRecordCode own = code(person);
            List<LogEntry> expected = log.entries()
                    .filter(entry ->
                            entry.occurrence().person().filter(own::equals).isPresent()
                                    || log.roll(entry.number())
                                            .filter(roll -> roll.contains(own))
                                            .isPresent())
                    .toList();
            PersonProof proof = desk.showLog(own, clerk, NOW).orElseThrow();
            assertThat(proof.entries().subList(0, proof.entries().size() - 1)).isEqualTo(expected);
            assertThat(proof.holds(log.head())).isTrue();
            proof.steps().forEach(step -> {
                if (step instanceof PersonProof.Shown shown) {
                    assertThat(shown.membership().map(PersonRoll.Membership::code))
                            .isIn(Optional.empty(), Optional.of(own));
                }
            });
        }
    }

    @Example
    void aCorrectionIsAskedForAfterADisclosureInvestigatedAndAnswered() {
        born(here, 1);
        List<Claim> claims = List.of(new Claim(IdentityItem.ADDRESS, Action.CORRECT, "見本町九丁目"));
        assertThat(desk.ask(code(1), claims, clerk, NOW)).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NOTHING_REGISTERED);
        disclose(1);
        CorrectionRequest request = desk.ask(code(1), claims, clerk, NOW).orElseThrow();
        assertThat(request.state()).isEqualTo(new State.Received());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.proceed(
                        request.number(), new State.Answered(DAY, Outcome.UNCHANGED, "記載のとおり"), clerk, NOW))
                .withMessageStartingWith("state:");
        desk.proceed(request.number(), new State.UnderInvestigation(DAY.plusDays(1)), clerk, NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.proceed(
                        request.number(), new State.Answered(DAY, Outcome.UNCHANGED, "記載のとおり"), clerk, NOW));
        State answer = new State.Answered(DAY.plusDays(3), Outcome.REFERRED, "見本区に連絡した");
        assertThat(desk.proceed(request.number(), answer, clerk, NOW)
                        .orElseThrow()
                        .isAnswered())
                .isTrue();
        assertThat(disclose(1).orElseThrow().corrections())
                .extracting(CorrectionRequest::state)
                .containsExactly(answer);
        assertThat(log.proofFor(Set.of(code(1))).entries())
                .extracting(entry -> entry.occurrence().kind())
                .containsExactly(
                        Kind.CORRECTION,
                        Kind.DISCLOSURE,
                        Kind.CORRECTION,
                        Kind.CORRECTION,
                        Kind.CORRECTION,
                        Kind.DISCLOSURE);
        assertThat(desk.proceed(99, new State.UnderInvestigation(DAY), clerk, NOW))
                .isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NOTHING_REGISTERED);
    }

    @Example
    void whatAnotherPersonAskedIsNotShown() {
        born(here, 1);
        born(here, 2);
        disclose(1);
        desk.ask(code(1), List.of(new Claim(IdentityItem.SEX, Action.DELETE, "")), clerk, NOW);
        assertThat(disclose(2).orElseThrow().corrections()).isEmpty();
        assertThat(desk.ask(code(2), List.of(new Claim(IdentityItem.SEX, Action.DELETE, "")), clerk, NOW)
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    /** A desk restored at any moment from what had been stored answers as the one that went on, and is logged alike. */
    @Property(tries = 100)
    void aRestartLosesNothing(@ForAll long seed) {
        new DisclosureDeskTest().askAcrossRestarts(new Random(seed));
    }

    private void askAcrossRestarts(Random random) {
        for (long person = 1; person <= 4; person++) {
            born(random.nextBoolean() ? here : there, person);
        }
        LogStore otherStore = LogStore.inMemory();
        ProvisionLog otherLog = ProvisionLog.over(new byte[32], otherStore, LogHead.beginning());
        AccessControl otherAccess = AccessControl.of(Offices.register(), otherLog);
        DisclosureDesk other = DisclosureDesk.restored(NATION, "開示", index, otherAccess, List.of());
        Map<Long, CorrectionRequest> stored = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(6) == 0) {
                otherLog = ProvisionLog.over(new byte[32], otherStore, otherLog.head());
                otherAccess = AccessControl.of(Offices.register(), otherLog);
                other = DisclosureDesk.restored(NATION, "開示", index, otherAccess, stored.values());
                if (random.nextBoolean()) {
                    other = other.showingLogOn("個人情報76");
                }
            }
            ResidentRecordCode who = code(1L + random.nextInt(5));
            AuthenticatedOperator operator = random.nextInt(8) == 0 ? Offices.operator("庚", NATION) : clerk;
            switch (random.nextInt(4)) {
                case 0 -> {
                    DisclosureRequest request = DisclosureRequest.of(who, DAY);
                    assertThat(other.disclose(request, operator, NOW)).isEqualTo(desk.disclose(request, operator, NOW));
                }
                case 1 -> assertThat(other.showLog(who, operator, NOW)).isEqualTo(desk.showLog(who, operator, NOW));
                case 2 -> {
                    List<Claim> claims = List.of(new Claim(IdentityItem.ADDRESS, Action.CORRECT, "見本町" + i));
                    Optional<CorrectionRequest> given = other.ask(who, claims, operator, NOW);
                    assertThat(given).isEqualTo(desk.ask(who, claims, operator, NOW));
                    given.ifPresent(request -> stored.put(request.number(), request));
                }
                default -> {
                    long number = 1L + random.nextInt(stored.size() + 1);
                    State later = Optional.ofNullable(stored.get(number))
                            .filter(request -> request.state() instanceof State.UnderInvestigation)
                            .<State>map(any -> new State.Answered(DAY, Outcome.UNCHANGED, "記載のとおり"))
                            .orElseGet(() -> new State.UnderInvestigation(DAY));
                    if (Optional.ofNullable(stored.get(number))
                            .filter(CorrectionRequest::isAnswered)
                            .isEmpty()) {
                        Optional<CorrectionRequest> given = other.proceed(number, later, operator, NOW);
                        assertThat(given).isEqualTo(desk.proceed(number, later, operator, NOW));
                        given.ifPresent(request -> stored.put(request.number(), request));
                    }
                }
            }
            assertThat(otherLog.head()).isEqualTo(log.head());
        }
    }

    @Example
    void requestsThatDoNotFitTogetherAreNotRestored() {
        born(here, 1);
        disclose(1);
        List<Claim> claims = List.of(new Claim(IdentityItem.ADDRESS, Action.CORRECT, "見本町九丁目"));
        CorrectionRequest one = desk.ask(code(1), claims, clerk, NOW).orElseThrow();
        CorrectionRequest two = desk.ask(code(1), claims, clerk, NOW).orElseThrow();
        CorrectionRequest later =
                desk.proceed(1, new State.UnderInvestigation(DAY), clerk, NOW).orElseThrow();
        for (List<CorrectionRequest> wrong : List.of(List.of(two), List.of(one, later), List.of(one, two, later))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DisclosureDesk.restored(NATION, "開示", index, access, wrong))
                    .withMessageStartingWith("stored:");
        }
        assertThat(DisclosureDesk.restored(NATION, "開示", index, access, List.of(two, later))
                        .ask(code(1), claims, clerk, NOW)
                        .orElseThrow()
                        .number())
                .isEqualTo(3);
    }

    @Example
    void anExtensionIsNotifiedInTimeAndHasAReason() {
        DisclosureRequest request = DisclosureRequest.of(code(1), DAY);
        LocalDate last = LocalDate.of(2026, 4, 30);
        assertThat(request.answerBy()).isEqualTo(last);
        assertThat(request.extended(new Extension(last, "照会が輻輳している", last.plusDays(10)))
                        .answerBy())
                .isEqualTo(last.plusDays(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.extended(new Extension(last.plusDays(1), "遅れた", last.plusDays(10))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.extended(new Extension(DAY.minusDays(1), "早すぎる", last.plusDays(10))));
        assertThatIllegalArgumentException().isThrownBy(() -> request.extended(new Extension(last, "短い", last)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extension(last, " ", last.plusDays(1)));
    }

    @Example
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim(IdentityItem.SEX, Action.CORRECT, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim(IdentityItem.SEX, Action.DELETE, "男"));
        assertThatIllegalArgumentException().isThrownBy(() -> new State.Answered(DAY, Outcome.UNCHANGED, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.ask(code(1), List.of(), clerk, NOW));
        assertThat(log.entries()).isEmpty();
    }

    @Example
    void nobodyIsShown() {
        born(here, 1);
        Disclosure disclosure = disclose(1).orElseThrow();
        CorrectionRequest request = desk.ask(
                        code(1), List.of(new Claim(IdentityItem.ADDRESS, Action.CORRECT, "見本町九丁目")), clerk, NOW)
                .orElseThrow();
        String shown = desk + " " + disclosure + " " + disclosure.request() + " " + request + " " + request.claims();
        assertThat(shown).doesNotContain("見本町", "番地", "見本　").doesNotContain(code(1).digits());
    }
}
