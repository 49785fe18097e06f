package juki.registry.network.push;

import static juki.registry.network.provision.Offices.ALWAYS;
import static juki.registry.network.provision.Offices.DAY;
import static juki.registry.network.provision.Offices.HERE;
import static juki.registry.network.provision.Offices.MAYOR;
import static juki.registry.network.provision.Offices.NOW;
import static juki.registry.network.provision.Offices.PASSPORT;
import static juki.registry.network.provision.Offices.PENSION;
import static juki.registry.network.provision.Offices.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.person.PersonName;
import juki.registry.network.MadeUpNation;
import juki.registry.network.index.Holding;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.LogHead;
import juki.registry.network.log.LogStore;
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
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis;
import juki.registry.network.provision.Offices;
import juki.registry.network.provision.ProvidedInformation;
import juki.registry.network.provision.RequestingAgency;
import juki.registry.network.provision.TaskRegister;
import juki.registry.network.push.Subscription.Interval;
import juki.registry.network.push.Subscription.Scope;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One stream of numbered messages serves push and catch-up, shows what the basis allows, and ends with it. */
class PushDeskTest {

    private static final Set<IdentityItem> ALL = EnumSet.allOf(IdentityItem.class);
    private static final SharingIdentifierSimulation IDENTIFIERS = SharingIdentifierSimulation.of(new byte[32]);

    private final NationalIndex index = NationalIndex.empty();
    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final ProvisionLog log = ProvisionLog.under(new byte[32]);
    private final AccessControl access = AccessControl.of(Offices.register(), log);
    private final PushDesk desk = PushDesk.of(index, access, IDENTIFIERS);

    private static Subscription subscription(Scope scope, Interval interval, Set<IdentityItem> wanted) {
        return new Subscription("受給者", PENSION, "年金", "30-9", scope, wanted, interval);
    }

    private static Subscription followed(Interval interval) {
        return subscription(new Scope.Followed(), interval, ALL);
    }

    private static Subscription residentsOfHere(Interval interval) {
        return subscription(new Scope.ResidentsOf(HERE), interval, ALL);
    }

    private static AuthenticatedOperator first() {
        return Offices.operator("甲", PENSION);
    }

    private static Subject number(long payload) {
        return new Subject.ByIndividualNumber(IndividualNumber.ofPayload(payload));
    }

    private void happens(NoticeBook book, long person, IdentityInformation identity, ChangeInformation change) {
        IdentityNotice notice = book.byHand(AddresseeNumber.of(person), DAY, identity, change);
        assertThat(index.apply(notice)).isEqualTo(NationalIndex.Outcome.APPLIED);
        desk.changed(notice, NOW);
    }

    private static ChangeInformation change(ChangeCause cause, Optional<IdentityInformation> before) {
        return new ChangeInformation(cause, CalendarDate.of(DAY), false, before);
    }

    private void born(long person) {
        happens(here, person, Identities.of(person).in(HERE, 1), change(ChangeCause.BIRTH, Optional.empty()));
    }

    private void movesWithin(long person, int from, int to) {
        happens(
                here,
                person,
                Identities.of(person).in(HERE, to),
                change(
                        ChangeCause.ADDRESS_CHANGE,
                        Optional.of(Identities.of(person).in(HERE, from))));
    }

    private void movesAway(long person, int from) {
        happens(here, person, Identities.of(person).in(HERE, from), change(ChangeCause.MOVE_OUT, Optional.empty()));
        happens(there, person, Identities.of(person).in(THERE, 1), change(ChangeCause.MOVE_IN, Optional.empty()));
    }

    private List<PushMessage> from(Subscription subscription, long number) {
        return desk.deliver(subscription, number, first(), NOW).orElseThrow();
    }

    private static List<PushMessage.Kind> kinds(List<PushMessage> messages) {
        return messages.stream().map(PushMessage::kind).toList();
    }

    private LogEntry logged() {
        return log.entry(log.head().entries()).orElseThrow();
    }

    @Example
    void whoIsFollowedEntersChangesAndLeaves() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        assertThat(desk.subscribe(subscription, first(), NOW)).isTrue();
        desk.follow(subscription, number(1), first(), NOW);
        movesWithin(1, 1, 2);
        movesAway(1, 2);
        desk.unfollow(subscription, number(1), first(), NOW);
        List<PushMessage> all = from(subscription, 1);
        assertThat(all).extracting(PushMessage::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        // Moved out and not yet in: the record is not living; then it is again.
        assertThat(kinds(all))
                .containsExactly(
                        PushMessage.Kind.ENTERED,
                        PushMessage.Kind.CHANGED,
                        PushMessage.Kind.CHANGED,
                        PushMessage.Kind.CHANGED,
                        PushMessage.Kind.LEFT);
        assertThat(all.get(1).information().orElseThrow().address())
                .contains(Identities.of(1).in(HERE, 2).address());
        assertThat(all.get(2).information().orElseThrow().living()).isFalse();
        assertThat(all.get(3).information().orElseThrow().address())
                .contains(Identities.of(1).in(THERE, 1).address());
        assertThat(from(subscription, 4)).isEqualTo(all.subList(3, 5));
        assertThat(from(subscription, 6)).isEmpty();
    }

    @Example
    void residentsOfAMunicipalityEnterAndLeaveAndNobodyIsToldWhereTo() {
        Subscription subscription = residentsOfHere(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        born(2);
        movesAway(1, 1);
        List<PushMessage> all = from(subscription, 1);
        assertThat(kinds(all))
                .containsExactly(PushMessage.Kind.ENTERED, PushMessage.Kind.ENTERED, PushMessage.Kind.LEFT);
        assertThat(all.get(2).identifier()).isEqualTo(all.get(0).identifier());
        assertThat(all.get(2).information()).isEmpty();
    }

    @Example
    void aChangeOfWhatIsNotShownIsNoMessage() {
        Subscription subscription = subscription(new Scope.Followed(), Interval.EACH_CHANGE, Set.of(IdentityItem.NAME));
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(1), first(), NOW);
        movesWithin(1, 1, 2);
        assertThat(kinds(from(subscription, 1))).containsExactly(PushMessage.Kind.ENTERED);
        assertThat(logged().occurrence().items()).containsExactly(IdentityItem.NAME);
    }

    @Example
    void aChangeOfWhatTheBasisDoesNotAllowIsNoMessageHoweverMuchItIsWanted() {
        Subscription subscription =
                new Subscription("旅券", PASSPORT, "旅券", "30-9", new Scope.Followed(), ALL, Interval.EACH_CHANGE);
        AuthenticatedOperator operator = Offices.operator("乙", PASSPORT);
        IdentityInformation person = Identities.of(1).in(HERE, 1);
        born(1);
        desk.subscribe(subscription, operator, NOW);
        desk.follow(subscription, new Subject.ByFourAttributes(person.fourAttributes()), operator, NOW);
        happens(
                here,
                1,
                Identities.of(1).numbered(99).in(HERE, 1),
                change(ChangeCause.INDIVIDUAL_NUMBER_CHANGE_REQUESTED, Optional.of(person)));
        assertThat(kinds(desk.deliver(subscription, 1, operator, NOW).orElseThrow()))
                .containsExactly(PushMessage.Kind.ENTERED);
    }

    @Example
    void byTheDayAndByTheMonthOnlyWhatIsDifferentThenIsTold() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        for (Interval interval : List.of(Interval.DAILY, Interval.MONTHLY)) {
            PushDeskTest fresh = new PushDeskTest();
            Subscription subscription = followed(interval);
            fresh.born(1);
            fresh.desk.subscribe(subscription, first(), NOW);
            fresh.desk.follow(subscription, number(1), first(), NOW);
            fresh.movesWithin(1, 1, 2);
            assertThat(fresh.from(subscription, 1)).isEmpty();
            fresh.desk.close(last.minusDays(1));
            fresh.movesWithin(1, 2, 3);
            fresh.movesWithin(1, 3, 2);
            fresh.desk.close(last);
            List<PushMessage> all = fresh.from(subscription, 1);
            assertThat(kinds(all)).containsExactly(PushMessage.Kind.ENTERED);
            assertThat(all.get(0).at())
                    .isEqualTo((interval == Interval.DAILY ? last : last.plusDays(1)).atStartOfDay());
            assertThat(all.get(0).information().orElseThrow().address())
                    .contains(Identities.of(1).in(HERE, 2).address());
        }
    }

    @Example
    void aMonthThatPassedWhileNoDayWasClosedIsTold() {
        Subscription subscription = followed(Interval.MONTHLY);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.close(LocalDate.of(2026, 4, 3));
        desk.follow(subscription, number(1), first(), NOW);
        desk.close(LocalDate.of(2026, 5, 2));
        assertThat(from(subscription, 1)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.close(LocalDate.of(2026, 5, 2)))
                .withMessageStartingWith("day:");
    }

    @Example
    void whoGetsANewCodeIsToldUnderBothIdentifiers() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(1), first(), NOW);
        happens(
                here,
                1,
                Identities.of(1).coded(77).in(HERE, 1),
                change(
                        ChangeCause.RECORD_CODE_CHANGE_REQUESTED,
                        Optional.of(Identities.of(1).in(HERE, 1))));
        happens(
                here,
                1,
                Identities.of(1).coded(77).in(HERE, 2),
                change(
                        ChangeCause.ADDRESS_CHANGE,
                        Optional.of(Identities.of(1).coded(77).in(HERE, 1))));
        List<PushMessage> all = from(subscription, 1);
        assertThat(kinds(all))
                .containsExactly(PushMessage.Kind.ENTERED, PushMessage.Kind.CHANGED, PushMessage.Kind.CHANGED);
        SharingIdentifier before = all.get(0).identifier();
        SharingIdentifier now = IDENTIFIERS.identifierFor(PENSION.name(), ResidentRecordCode.ofPayload(77));
        assertThat(all.get(1).identifier()).isEqualTo(before);
        assertThat(all.get(1).information().orElseThrow().identifier()).isEqualTo(now);
        assertThat(all.get(2).identifier()).isEqualTo(now);
    }

    @Example
    void whoLeavesTheReachOfTheBasisLeavesTheSubscription() {
        Subscription subscription =
                new Subscription("住民", MAYOR, "台帳", "30-10-1-4", new Scope.Followed(), ALL, Interval.EACH_CHANGE);
        AuthenticatedOperator operator = Offices.operator("丙", MAYOR);
        born(1);
        desk.subscribe(subscription, operator, NOW);
        desk.follow(subscription, new Subject.ByRecordCode(ResidentRecordCode.ofPayload(1)), operator, NOW);
        movesAway(1, 1);
        List<PushMessage> all = desk.deliver(subscription, 1, operator, NOW).orElseThrow();
        assertThat(kinds(all))
                .containsExactly(PushMessage.Kind.ENTERED, PushMessage.Kind.CHANGED, PushMessage.Kind.LEFT);
    }

    @Example
    void whoeverFollowsNobodyIsToldNothingAndTheLogSaysWhy() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(404), first(), NOW);
        assertThat(logged().occurrence().result()).isEqualTo(Result.UNKNOWN_PERSON);
        desk.follow(subscription, new Subject.ByRecordCode(ResidentRecordCode.ofPayload(1)), first(), NOW);
        assertThat(logged().occurrence().result()).isEqualTo(Result.NUMBER_NOT_ALLOWED);
        assertThat(from(subscription, 1)).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.DONE);
    }

    @Example
    void nobodyElseGetsAStream() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(1), first(), NOW);
        assertThat(desk.deliver(subscription, 1, Offices.operator("乙", PENSION), NOW))
                .isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.OPERATOR_NOT_REGISTERED);
        Subscription theirs =
                new Subscription("受給者", PASSPORT, "旅券", "30-9", new Scope.Followed(), ALL, Interval.EACH_CHANGE);
        assertThat(desk.deliver(theirs, 1, Offices.operator("乙", PASSPORT), NOW))
                .isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NOTHING_REGISTERED);
        desk.end(subscription, Offices.operator("乙", PENSION), NOW);
        assertThat(from(subscription, 1)).hasSize(1);
    }

    @Example
    void eachDeliveryIsLoggedBeforeWithEverybodyWhomItShows() {
        Subscription subscription = residentsOfHere(Interval.EACH_CHANGE);
        for (long person = 1; person <= 5; person++) {
            born(person);
        }
        desk.subscribe(subscription, first(), NOW);
        from(subscription, 1);
        LogEntry entry = logged();
        assertThat(entry.occurrence().kind()).isEqualTo(Kind.PUSH);
        assertThat(log.roll(entry.number()).orElseThrow().head().persons()).isEqualTo(5);
        assertThat(log.proofFor(Set.of(ResidentRecordCode.ofPayload(3))).entries())
                .containsExactly(entry);
        from(subscription, 5);
        assertThat(logged().occurrence().person()).contains(ResidentRecordCode.ofPayload(5));
    }

    @Example
    void withTheSubscriptionTheStreamEnds() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(1), first(), NOW);
        assertThat(from(subscription, 1)).hasSize(1);
        desk.end(subscription, first(), NOW);
        movesWithin(1, 1, 2);
        assertThat(desk.deliver(subscription, 1, first(), NOW)).isEmpty();
        assertThat(logged().occurrence().result()).isEqualTo(Result.NOTHING_REGISTERED);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.subscribe(subscription, first(), NOW));
    }

    @Example
    void withItsBasisTheStreamEndsAndDoesNotComeBack() {
        LegalBasis basis = LegalBasis.of("30-9", DAY).orElseThrow();
        DateSpan untilMay = DateSpan.of(ALWAYS.start(), LocalDate.of(2026, 5, 1));
        LegalBasis ending = new LegalBasis(
                basis.id(),
                basis.citation(),
                basis.recipient(),
                basis.tasks(),
                basis.manner(),
                basis.recordCode(),
                basis.individualNumber(),
                untilMay,
                basis.source());
        ProvisionLog own = ProvisionLog.under(new byte[32]);
        AccessControl dated = AccessControl.of(AccessPolicy.standard(), List.of(ending), Offices.register(), own);
        PushDesk of = PushDesk.of(index, dated, IDENTIFIERS);
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        of.subscribe(subscription, first(), NOW);
        of.follow(subscription, number(1), first(), NOW);
        LocalDateTime last = LocalDate.of(2026, 4, 30).atTime(9, 0);
        assertThat(of.deliver(subscription, 1, Offices.operator("甲", PENSION, last), last)
                        .orElseThrow())
                .hasSize(1);
        LocalDateTime after = last.plusDays(1);
        assertThat(of.deliver(subscription, 1, Offices.operator("甲", PENSION, after), after))
                .isEmpty();
        assertThat(own.entry(own.head().entries()).orElseThrow().occurrence().result())
                .isEqualTo(Result.NO_BASIS);
        assertThat(of.deliver(subscription, 1, first(), NOW)).isEmpty();
    }

    @Example
    void withTheRegistrationOfItsTaskTheStreamEnds() {
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        desk.follow(subscription, number(1), first(), NOW);
        access.goBy(TaskRegister.of(Offices.register().tasks()).with(Offices.assignment("甲", PENSION, "年金")));
        movesWithin(1, 1, 2);
        access.goBy(Offices.register());
        assertThat(desk.deliver(subscription, 1, first(), NOW)).isEmpty();
    }

    @Example
    void nothingOfAPersonIsShown() {
        Subscription subscription = residentsOfHere(Interval.EACH_CHANGE);
        born(1);
        desk.subscribe(subscription, first(), NOW);
        List<PushStep> steps = new PushDeskTest().stepsOfAnOrdinaryDay();
        String shown = desk + " " + subscription + " " + from(subscription, 1) + " " + steps;
        assertThat(shown)
                .doesNotContain("見本町", "番地", "見本　")
                .doesNotContain(ResidentRecordCode.ofPayload(1).digits());
    }

    // ----- restarts

    /** A message as a host has it that stored each part of it and made it again. */
    private static PushStep readAgain(PushStep step) {
        if (!(step instanceof PushStep.Told told)) {
            return step;
        }
        PushMessage message = told.message();
        return new PushStep.Told(
                told.subscription(),
                told.under(),
                told.person(),
                new PushMessage(
                        message.number(),
                        message.at(),
                        message.kind(),
                        SharingIdentifier.of(message.identifier().text()),
                        message.information().map(PushDeskTest::readAgain)));
    }

    private static ProvidedInformation readAgain(ProvidedInformation was) {
        ProvidedInformation is = ProvidedInformation.of(was.identifier(), was.items(), was.living());
        if (was.name().isPresent()) {
            PersonName name = was.name().get().isBlank()
                    ? PersonName.unnamed()
                    : PersonName.of(was.name().get());
            is = is.withName(
                    was.chineseCharacters().map(name::withChineseCharacters).orElse(name));
        }
        is = was.furigana().map(is::withFurigana).orElse(is);
        is = was.formerSurname().map(is::withFormerSurname).orElse(is);
        is = was.commonName().map(is::withCommonName).orElse(is);
        is = was.dateOfBirth().map(is::withDateOfBirth).orElse(is);
        is = was.sex().map(is::withSex).orElse(is);
        is = was.address().map(is::withAddress).orElse(is);
        is = was.individualNumber().map(is::withIndividualNumber).orElse(is);
        return was.recordCode().map(is::withRecordCode).orElse(is);
    }

    /** A desk beside its log and what a host has stored of it. */
    private final class Kept {
        private final List<PushStep> steps = new ArrayList<>();
        private final LogStore store = LogStore.inMemory();
        private ProvisionLog log = ProvisionLog.over(new byte[32], store, LogHead.beginning());
        private AccessControl access = AccessControl.of(Offices.register(), log);
        private PushDesk desk = PushDesk.restored(index, access, IDENTIFIERS, List.of(), steps::add);

        /** Stops while the steps after some of them were being stored, of which any number from the first on was. */
        void stopAmidst(int stored, Random random) {
            int left = stored + random.nextInt(steps.size() - stored + 1);
            steps.subList(left, steps.size()).clear();
        }

        void restart(TaskRegister register) {
            log = ProvisionLog.over(new byte[32], store, log.head());
            access = AccessControl.of(register, log);
            desk = PushDesk.restored(
                    index,
                    access,
                    IDENTIFIERS,
                    steps.stream().map(PushDeskTest::readAgain).toList(),
                    steps::add);
        }
    }

    /**
     * Whatever happens, a desk restored at any moment from the steps that had been stored does what the one does that went on: the same
     * steps, the same messages, the same entries in the log; also where it stopped amidst a change or a close, which is then said again.
     */
    @Property(tries = 150)
    void aRestartLosesNothing(@ForAll long seed) {
        new PushDeskTest().goOnAcrossRestarts(new Random(seed));
    }

    private void goOnAcrossRestarts(Random random) {
        Kept going = new Kept();
        Kept stopping = new Kept();
        List<Kept> both = List.of(going, stopping);
        AuthenticatedOperator second = Offices.operator("乙", PASSPORT);
        List<Subscription> subscriptions = new ArrayList<>();
        for (Interval interval : Interval.values()) {
            subscriptions.add(
                    new Subscription("追" + interval, PENSION, "年金", "30-9", new Scope.Followed(), ALL, interval));
            subscriptions.add(new Subscription(
                    "区" + interval,
                    PASSPORT,
                    "旅券",
                    "30-9",
                    new Scope.ResidentsOf(HERE),
                    Set.of(IdentityItem.NAME, IdentityItem.ADDRESS),
                    interval));
        }
        TaskRegister register = Offices.register();
        TaskRegister narrow = TaskRegister.of(register.tasks())
                .with(Offices.registration(PENSION, "年金", "30-9"))
                .with(Offices.assignment("甲", PENSION, "年金"));
        Set<Subscription> begun = new HashSet<>();
        List<IdentityNotice> notices =
                MadeUpNation.flawed(random, List.of(HERE, THERE), 100).notices();
        LocalDate day = DAY;
        for (int i = 0; i < notices.size(); i++) {
            IdentityNotice notice = notices.get(i);
            index.apply(notice);
            int stored = stopping.steps.size();
            both.forEach(one -> one.desk.changed(notice, NOW));
            if (random.nextInt(5) == 0) {
                stopping.stopAmidst(stored, random);
                stopping.restart(register);
                stopping.desk.changed(notice, NOW);
            }
            Subscription some = subscriptions.get(random.nextInt(subscriptions.size()));
            AuthenticatedOperator operator = some.agency().equals(PENSION) ? first() : second;
            IdentityNotice earlier = notices.get(random.nextInt(i + 1));
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    if (begun.add(some)) {
                        both.forEach(one -> one.desk.subscribe(some, operator, NOW));
                    }
                }
                case 2, 3 ->
                    earlier.identity()
                            .individualNumber()
                            .map(Subject.ByIndividualNumber::new)
                            .ifPresent(about -> both.forEach(one -> {
                                if (notice.number().value() % 4 == 0) {
                                    one.desk.unfollow(some, about, operator, NOW);
                                } else {
                                    one.desk.follow(some, about, operator, NOW);
                                }
                            }));
                case 4 -> {
                    LocalDate past = day;
                    int before = stopping.steps.size();
                    both.forEach(one -> one.desk.close(past));
                    if (random.nextBoolean()) {
                        stopping.stopAmidst(before, random);
                        stopping.restart(register);
                        if (!stopping.steps.contains(new PushStep.Closed(past))) {
                            stopping.desk.close(past);
                        }
                    }
                    day = day.plusDays(1 + random.nextInt(20));
                }
                case 5 -> {
                    if (random.nextInt(8) == 0) {
                        both.forEach(one -> one.desk.end(some, operator, NOW));
                    }
                }
                case 6 -> {
                    if (random.nextInt(20) == 0) {
                        register = narrow;
                        both.forEach(one -> one.access.goBy(narrow));
                    }
                }
                default -> {
                    long from = 1L + random.nextInt(5);
                    assertThat(stopping.desk.deliver(some, from, operator, NOW))
                            .isEqualTo(going.desk.deliver(some, from, operator, NOW));
                }
            }
            assertThat(stopping.steps).isEqualTo(going.steps);
            assertThat(stopping.log.head()).isEqualTo(going.log.head());
        }
        assertThat(stopping.desk).hasToString(going.desk.toString());
    }

    private List<PushStep> stepsOfAnOrdinaryDay() {
        List<PushStep> steps = new ArrayList<>();
        PushDesk kept = PushDesk.restored(index, access, IDENTIFIERS, List.of(), steps::add);
        born(1);
        kept.subscribe(followed(Interval.EACH_CHANGE), first(), NOW);
        kept.follow(followed(Interval.EACH_CHANGE), number(1), first(), NOW);
        kept.subscribe(
                new Subscription("区民", PENSION, "年金", "30-9", new Scope.ResidentsOf(HERE), ALL, Interval.DAILY),
                first(),
                NOW);
        kept.close(DAY);
        kept.unfollow(followed(Interval.EACH_CHANGE), number(1), first(), NOW);
        kept.end(followed(Interval.EACH_CHANGE), first(), NOW);
        return steps;
    }

    @Example
    void whatIsStoredOfAnOrdinaryDay() {
        assertThat(stepsOfAnOrdinaryDay())
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly(
                        "Begun", "Followed", "Told", "Begun", "Noted", "Told", "Closed", "Unfollowed", "Told", "Ended");
    }

    @Example
    void stepsThatDoNotFitTogetherAreNotRestored() {
        List<PushStep> steps = stepsOfAnOrdinaryDay();
        for (int i : new int[] {0, 1, 2, 3, 5, 7}) {
            List<PushStep> fewer = new ArrayList<>(steps);
            fewer.remove(i);
            fewer.add(new PushStep.Unfollowed(1, ResidentRecordCode.ofPayload(1)));
            assertNotRestored(fewer);
        }
        for (int i = 0; i < steps.size(); i++) {
            if (i != 1 && i != 4) {
                // Who is followed or noted already may be so once more.
                List<PushStep> twice = new ArrayList<>(steps);
                twice.add(i, steps.get(i));
                assertNotRestored(twice);
            }
        }
        List<PushStep> otherwise = new ArrayList<>(steps);
        otherwise.set(1, new PushStep.Followed(2, Set.of(ResidentRecordCode.ofPayload(1))));
        assertNotRestored(otherwise);
        List<PushStep> tooSoon = new ArrayList<>(steps);
        tooSoon.add(2, new PushStep.Noted(1, ResidentRecordCode.ofPayload(1)));
        assertNotRestored(tooSoon);
        assertThatIllegalArgumentException().isThrownBy(() -> new PushStep.Followed(1, Set.of()));
    }

    private void assertNotRestored(List<PushStep> steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PushDesk.restored(index, access, IDENTIFIERS, steps, step -> {}))
                .withMessageStartingWith("stored:");
    }

    @Example
    void ofASubscriptionThatHasEndedTheFirstStepAndTheLastAreEnough() {
        List<PushStep> steps = stepsOfAnOrdinaryDay();
        List<PushStep> ends = new ArrayList<>(steps);
        ends.removeIf(step -> step instanceof PushStep.Followed
                || step instanceof PushStep.Unfollowed
                || step instanceof PushStep.Told told && told.subscription() == 1);
        PushDesk restored = PushDesk.restored(index, access, IDENTIFIERS, ends, step -> {});
        assertThat(restored.deliver(followed(Interval.EACH_CHANGE), 1, first(), NOW))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored.subscribe(followed(Interval.EACH_CHANGE), first(), NOW));
        assertThat(restored.deliver(((PushStep.Begun) steps.get(3)).begun(), 1, first(), NOW)
                        .orElseThrow())
                .hasSize(1);
    }

    @Example
    void aStepThatCouldNotBeStoredHasNotHappened() {
        List<PushStep> steps = new ArrayList<>();
        boolean[] full = new boolean[1];
        PushDesk kept = PushDesk.restored(index, access, IDENTIFIERS, List.of(), step -> {
            if (full[0]) {
                throw new IllegalStateException("the disk is full");
            }
            steps.add(step);
        });
        Subscription subscription = followed(Interval.EACH_CHANGE);
        born(1);
        kept.subscribe(subscription, first(), NOW);
        full[0] = true;
        assertThatIllegalStateException().isThrownBy(() -> kept.follow(subscription, number(1), first(), NOW));
        full[0] = false;
        assertThat(kept.deliver(subscription, 1, first(), NOW).orElseThrow()).isEmpty();
        kept.follow(subscription, number(1), first(), NOW);
        assertThat(kinds(kept.deliver(subscription, 1, first(), NOW).orElseThrow()))
                .containsExactly(PushMessage.Kind.ENTERED);
        assertThat(steps).hasSize(3);
    }

    @Example
    void residentsOfWhereTheStoreDoesNotReachAreNotSubscribedTo() {
        PushDesk tokyo = PushDesk.of(PrefecturalStore.reading(13, index), access, IDENTIFIERS);
        Subscription subscription = subscription(new Scope.ResidentsOf(THERE), Interval.EACH_CHANGE, ALL);
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tokyo.subscribe(subscription, first(), NOW))
                    .withMessageStartingWith("municipality:");
        }
        assertThat(log.entries()).isEmpty();
    }

    @Example
    void nothingIsMadeAgainThatWasNotProvided() {
        ProvidedInformation bare = ProvidedInformation.of(
                IDENTIFIERS.identifierFor(PENSION.name(), ResidentRecordCode.ofPayload(1)),
                Set.of(IdentityItem.SEX),
                true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.withName(PersonName.of("見本")))
                .withMessageStartingWith("items:");
    }

    // ----- laws

    /** What an agency knows that does what each message says, by the identifier under which it knows a person. */
    private static final class Replica {

        private final Map<SharingIdentifier, ProvidedInformation> known = new HashMap<>();
        private long next = 1;
        private int entered;
        private int left;

        void take(List<PushMessage> messages) {
            for (PushMessage message : messages) {
                if (message.number() < next) {
                    continue;
                }
                assertThat(message.number()).isEqualTo(next++);
                boolean was = known.remove(message.identifier()) != null;
                assertThat(was).isEqualTo(message.kind() != PushMessage.Kind.ENTERED);
                message.information().ifPresent(information -> known.put(information.identifier(), information));
                entered += message.kind() == PushMessage.Kind.ENTERED ? 1 : 0;
                left += message.kind() == PushMessage.Kind.LEFT ? 1 : 0;
            }
            assertThat(entered - left).isEqualTo(known.size());
        }
    }

    private ProvidedInformation shown(RequestingAgency agency, Holding person, Set<IdentityItem> items) {
        return ProvidedInformation.of(IDENTIFIERS.identifierFor(agency.name(), person.recordCode()), person, items);
    }

    /**
     * Whatever happens in whatever order, whoever takes the stream from wherever knows, after each close, exactly what the basis lets
     * know of whom the subscription is about; balance and mask are held all the way.
     */
    @Property(tries = 150)
    void whoeverTakesTheStreamKnowsWhatTheBasisLetsKnow(@ForAll long seed) {
        new PushDeskTest().takeFromWherever(new Random(seed));
    }

    private void takeFromWherever(Random random) {
        boolean area = random.nextBoolean();
        Interval interval = List.of(Interval.values()).get(random.nextInt(3));
        Set<IdentityItem> wanted = EnumSet.of(List.of(IdentityItem.values()).get(random.nextInt(9)));
        for (IdentityItem item : IdentityItem.values()) {
            if (random.nextBoolean()) {
                wanted.add(item);
            }
        }
        Set<IdentityItem> mask = EnumSet.copyOf(wanted);
        mask.remove(IdentityItem.RECORD_CODE);
        if (mask.isEmpty()) {
            return;
        }
        Subscription subscription =
                subscription(area ? new Scope.ResidentsOf(HERE) : new Scope.Followed(), interval, wanted);
        List<IdentityNotice> notices = MadeUpNation.interleaved(
                MadeUpNation.orderly(random, List.of(HERE, THERE), 120).notices(), random);
        int begin = random.nextInt(40);
        Set<ResidentRecordCode> followed = new TreeSet<>();
        Replica pushed = new Replica();
        List<PushMessage> stream = new ArrayList<>();
        LocalDate day = DAY;
        for (int i = 0; i < notices.size(); i++) {
            if (i == begin) {
                assertThat(desk.subscribe(subscription, first(), NOW)).isTrue();
            }
            index.apply(notices.get(i));
            desk.changed(notices.get(i), NOW);
            if (i < begin) {
                continue;
            }
            if (!area && random.nextInt(3) == 0) {
                Holding one = index.person(
                                notices.get(random.nextInt(i + 1)).identity().recordCode())
                        .orElseThrow();
                if (one.identity().individualNumber().isPresent()) {
                    Subject about = new Subject.ByIndividualNumber(
                            one.identity().individualNumber().get());
                    Set<ResidentRecordCode> codes = index.codes(one.recordCode());
                    if (followed.stream().noneMatch(codes::contains)) {
                        desk.follow(subscription, about, first(), NOW);
                        // Refused while the notice that makes two codes one person's is under way.
                        if (logged().occurrence().result() == Result.DONE) {
                            followed.add(one.recordCode());
                        }
                    } else if (random.nextInt(4) == 0) {
                        desk.unfollow(subscription, about, first(), NOW);
                        if (logged().occurrence().result() == Result.DONE) {
                            followed.removeIf(codes::contains);
                        }
                    }
                }
            }
            if (random.nextInt(6) == 0) {
                desk.close(day);
                day = day.plusDays(1 + random.nextInt(20));
            }
            if (random.nextInt(3) == 0) {
                long from = 1L + random.nextInt(stream.size() + 1);
                List<PushMessage> got = from(subscription, from);
                assertThat(got.subList(0, (int) (stream.size() - from + 1)))
                        .isEqualTo(stream.subList((int) from - 1, stream.size()));
                stream.addAll(got.subList((int) (stream.size() - from + 1), got.size()));
                pushed.take(got);
            }
        }
        desk.close(day.plusMonths(1));
        pushed.take(from(subscription, pushed.next));
        assertThat(pushed.known.values())
                .allSatisfy(information -> assertThat(mask).containsAll(information.items()));
        Set<ProvidedInformation> expected = new HashSet<>();
        Set<ResidentRecordCode> everybody = notices.stream()
                .map(notice -> notice.identity().recordCode())
                .collect(Collectors.toCollection(TreeSet::new));
        (area ? everybody : followed)
                .forEach(code -> index.person(code)
                        .filter(one -> !area || one.living() && one.holder().equals(HERE))
                        .ifPresent(one -> expected.add(shown(PENSION, one, mask))));
        assertThat(new HashSet<>(pushed.known.values()))
                .as("%s, %s, begun at %s", subscription.scope(), interval, begin)
                .isEqualTo(expected);
        Replica caughtUp = new Replica();
        caughtUp.take(from(subscription, 1));
        assertThat(caughtUp.known).isEqualTo(pushed.known);
        assertThat(ProvisionLog.firstFault(log.entries(), log.head())).isEmpty();
    }

    /** Of a nation in which offices err the stream is as lawful: balanced, masked, catching up, each delivery logged, silent at last. */
    @Property(tries = 100)
    void errorsOfOfficesDoNotUnsettleAStream(@ForAll long seed) {
        new PushDeskTest().deliverAmongErrors(new Random(seed));
    }

    private void deliverAmongErrors(Random random) {
        List<Subscription> subscriptions = List.of(
                subscription(new Scope.ResidentsOf(HERE), Interval.EACH_CHANGE, Set.of(IdentityItem.ADDRESS)),
                new Subscription("旅券", PASSPORT, "旅券", "30-9", new Scope.ResidentsOf(THERE), ALL, Interval.DAILY));
        List<AuthenticatedOperator> operators = List.of(first(), Offices.operator("乙", PASSPORT));
        List<Replica> replicas = List.of(new Replica(), new Replica());
        for (int k = 0; k < 2; k++) {
            desk.subscribe(subscriptions.get(k), operators.get(k), NOW);
        }
        LocalDate day = DAY;
        for (IdentityNotice notice :
                MadeUpNation.flawed(random, List.of(HERE, THERE), 150).notices()) {
            index.apply(notice);
            desk.changed(notice, NOW);
            if (random.nextInt(8) == 0) {
                desk.close(day);
                day = day.plusDays(1);
            }
            int k = random.nextInt(2);
            long before = log.head().entries();
            List<PushMessage> got = desk.deliver(
                            subscriptions.get(k),
                            Math.max(1, replicas.get(k).next - random.nextInt(3)),
                            operators.get(k),
                            NOW)
                    .orElseThrow();
            assertThat(log.entries()).hasSize((int) before + 1);
            replicas.get(k).take(got);
            Set<IdentityItem> told = got.stream()
                    .flatMap(message -> message.information().stream())
                    .flatMap(information -> information.items().stream())
                    .collect(Collectors.toSet());
            assertThat(logged().occurrence().items()).isEqualTo(told);
            assertThat(
                            k == 0
                                    ? Set.of(IdentityItem.ADDRESS)
                                    : EnumSet.complementOf(
                                            EnumSet.of(IdentityItem.RECORD_CODE, IdentityItem.INDIVIDUAL_NUMBER)))
                    .containsAll(told);
        }
        desk.end(subscriptions.get(0), operators.get(0), NOW);
        desk.close(day.plusDays(1));
        LongStream.rangeClosed(1, 5)
                .forEach(from -> assertThat(desk.deliver(subscriptions.get(0), from, operators.get(0), NOW))
                        .isEmpty());
        assertThat(desk.deliver(subscriptions.get(1), 1, operators.get(1), NOW)).isPresent();
    }
}
