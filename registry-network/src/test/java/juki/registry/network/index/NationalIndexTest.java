package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.person.PersonName;
import juki.registry.network.MadeUpNation;
import juki.registry.network.index.Conflict.Kind;
import juki.registry.network.index.NationalIndex.Outcome;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.FourAttributes;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.notice.NoticeNumber;
import juki.registry.network.notice.NoticeNumbers;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The index answers as plain maps do, whatever order municipalities' notices come in, and replays to the bit. */
class NationalIndexTest {

    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final MunicipalityCode THERE = MunicipalityCode.of("141003");
    private static final List<MunicipalityCode> FOUR =
            List.of(HERE, THERE, MunicipalityCode.of("131041"), MunicipalityCode.of("472018"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static NationalIndex of(List<IdentityNotice> notices) {
        NationalIndex index = NationalIndex.empty();
        notices.forEach(notice -> assertThat(index.apply(notice)).isEqualTo(Outcome.APPLIED));
        return index;
    }

    private static long[] words(NationalIndex index) {
        LongStream.Builder words = LongStream.builder();
        index.forEachWord(words);
        return words.build().toArray();
    }

    private static List<IdentityNotice> log(NationalIndex index) {
        List<IdentityNotice> log = new ArrayList<>();
        index.forEachNotice(log::add);
        return log;
    }

    private static List<Conflict> conflicts(NationalIndex index) {
        List<Conflict> conflicts = new ArrayList<>();
        index.forEachConflict(conflicts::add);
        return conflicts;
    }

    @Property(tries = 200)
    void itAnswersAsPlainMapsDo(@ForAll long seed) {
        List<IdentityNotice> notices =
                MadeUpNation.flawed(new Random(seed), FOUR, 120).notices();
        NationalIndex index = NationalIndex.empty();
        PlainIndex plain = new PlainIndex();
        for (IdentityNotice notice : notices) {
            assertThat(index.apply(notice)).isEqualTo(Outcome.APPLIED);
            plain.apply(notice);
            ResidentRecordCode code = notice.identity().recordCode();
            assertThat(index.holdings(code)).isEqualTo(plain.holdings(code));
        }
        plain.codes().forEach(code -> assertThat(index.holdings(code)).isEqualTo(plain.holdings(code)));
        assertThat(index.notices()).isEqualTo(notices.size());
    }

    /** Whoever is found by four attributes is whoever a look at everybody finds. */
    @Property(tries = 150)
    void whoIsDescribedIsFoundAsByLookingAtEverybody(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, FOUR, 120).notices();
        NationalIndex index = of(MadeUpNation.interleaved(notices, random));
        Set<Holding> everybody = new HashSet<>();
        notices.forEach(notice -> index.person(notice.identity().recordCode()).ifPresent(everybody::add));
        for (IdentityNotice notice : notices) {
            List<FourAttributes> asked =
                    new ArrayList<>(List.of(notice.identity().fourAttributes()));
            notice.change().before().ifPresent(before -> asked.add(before.fourAttributes()));
            for (FourAttributes attributes : asked) {
                assertThat(index.persons(attributes))
                        .isEqualTo(everybody.stream()
                                .filter(one -> !one.identity().name().isBlank()
                                        && one.identity().fourAttributes().equals(attributes))
                                .sorted(Comparator.comparing(Holding::recordCode))
                                .toList());
            }
        }
    }

    /** The first that is known of a code may be that its sender has written another in its place. */
    @Example
    void whoTakesUpACodeOfWhichOnlyTheEndIsKnownIsFoundByDescription() {
        NationalIndex index = NationalIndex.empty();
        index.apply(NoticeBook.of(HERE)
                .byHand(
                        AddresseeNumber.of(1),
                        DAY,
                        Identities.of(1).coded(77).in(HERE, 1),
                        new ChangeInformation(
                                ChangeCause.RECORD_CODE_CHANGE_REQUESTED,
                                CalendarDate.of(DAY),
                                false,
                                Optional.of(Identities.of(1).in(HERE, 1)))));
        IdentityInformation there = Identities.of(1).in(THERE, 2);
        index.apply(NoticeBook.of(THERE)
                .byHand(
                        AddresseeNumber.of(1),
                        DAY.plusDays(1),
                        there,
                        new ChangeInformation(
                                ChangeCause.MOVE_IN, CalendarDate.of(DAY.plusDays(1)), false, Optional.empty())));
        assertThat(index.persons(there.fourAttributes()))
                .extracting(Holding::holder)
                .containsExactly(THERE);
    }

    /** Whoever is asked for by any code that a person has or had has the same codes, and none of anybody else's. */
    @Property(tries = 100)
    void theCodesOfAPersonAreTheSameFromEachOfThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, FOUR, 120).notices();
        NationalIndex index = of(MadeUpNation.interleaved(notices, random));
        for (IdentityNotice notice : notices) {
            ResidentRecordCode code = notice.identity().recordCode();
            Set<ResidentRecordCode> codes = index.codes(code);
            assertThat(codes).contains(code);
            assertThat(codes).allMatch(other -> index.codes(other).equals(codes));
            notice.change().before().ifPresent(before -> assertThat(codes).contains(before.recordCode()));
            assertThat(codes).contains(index.person(code).orElseThrow().recordCode());
            index.history(code)
                    .forEach(one -> assertThat(codes).contains(one.identity().recordCode()));
        }
    }

    @Example
    void twoOfTheSameDescriptionAreBothFoundAndNobodyWithoutAName() {
        IdentityInformation one = Identities.of(1).in(HERE, 1);
        IdentityInformation twin = Identities.of(1).coded(2).numbered(2).in(HERE, 1);
        IdentityInformation unnamed = IdentityInformation.of(
                one.person().withName(PersonName.unnamed()),
                Optional.empty(),
                Optional.empty(),
                one.address(),
                Optional.empty(),
                ResidentRecordCode.ofPayload(3));
        NoticeBook book = NoticeBook.of(HERE);
        NationalIndex index = NationalIndex.empty();
        for (IdentityInformation identity : List.of(twin, one, unnamed)) {
            index.apply(book.byHand(
                    AddresseeNumber.of(identity.recordCode().payload()),
                    DAY,
                    identity,
                    new ChangeInformation(ChangeCause.BIRTH, CalendarDate.of(DAY), false, Optional.empty())));
        }
        assertThat(index.persons(one.fourAttributes()))
                .extracting(Holding::recordCode)
                .containsExactly(one.recordCode(), twin.recordCode());
        assertThat(index.persons(unnamed.fourAttributes())).isEmpty();
        assertThat(index.codes(one.recordCode())).containsExactly(one.recordCode());
        assertThat(index.isShared(one.recordCode())).isFalse();
        assertThat(index.codes(ResidentRecordCode.ofPayload(404))).containsExactly(ResidentRecordCode.ofPayload(404));
    }

    @Property(tries = 100)
    void replayingTheLogRebuildsTheIndexBitForBit(@ForAll long seed) {
        List<IdentityNotice> notices =
                MadeUpNation.flawed(new Random(seed), FOUR, 200).notices();
        NationalIndex index = of(notices);
        assertThat(log(index)).isEqualTo(notices);
        assertThat(words(of(log(index)))).isEqualTo(words(index));
    }

    @Property(tries = 60)
    @Domain(LifeDomain.class)
    void theLogOfWholeLivesComesBackAsItWas(@ForAll Life life) {
        NoticeBook book = NoticeBook.of(Life.MUNICIPALITY);
        List<IdentityNotice> notices = new ArrayList<>();
        life.steps().forEach(step -> notices.addAll(book.enter(step.change(), step.before())));
        assertThat(log(of(notices))).isEqualTo(notices);
    }

    @Property(tries = 100)
    void theOrderBetweenMunicipalitiesAndPersonsIsIrrelevant(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, FOUR, 120).notices();
        NationalIndex index = of(notices);
        NationalIndex other = of(MadeUpNation.interleaved(notices, random));
        for (IdentityNotice notice : notices) {
            ResidentRecordCode code = notice.identity().recordCode();
            assertThat(other.holdings(code)).isEqualTo(index.holdings(code));
            assertThat(other.person(code)).isEqualTo(index.person(code));
            notice.identity()
                    .individualNumber()
                    .ifPresent(number -> assertThat(other.persons(number)).isEqualTo(index.persons(number)));
        }
        assertThat(conflicts(other)).isEqualTo(conflicts(index));
    }

    @Property(tries = 100)
    void noticesTogetherDoWhatTheyDoOneAfterTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices =
                new ArrayList<>(MadeUpNation.flawed(random, FOUR, 200).notices());
        notices.addAll(notices.subList(0, random.nextInt(notices.size())));
        Collections.swap(notices, random.nextInt(notices.size()), random.nextInt(notices.size()));
        NationalIndex single = NationalIndex.empty();
        List<Outcome> outcomes = notices.stream().map(single::apply).toList();
        NationalIndex together = NationalIndex.empty();
        int half = random.nextInt(notices.size());
        List<Outcome> found = new ArrayList<>(together.applyAll(notices.subList(0, half)));
        found.addAll(together.applyAll(notices.subList(half, notices.size())));
        assertThat(found).isEqualTo(outcomes);
        assertThat(words(together)).isEqualTo(words(single));
    }

    @Property(tries = 100)
    void aNoticeThatComesAgainOrTooEarlyChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<IdentityNotice> notices = MadeUpNation.flawed(random, FOUR, 60).notices();
        NationalIndex index = of(notices.subList(0, notices.size() / 2));
        long[] before = words(index);
        for (IdentityNotice notice : notices) {
            NoticeNumber number = notice.number();
            boolean has = notices.subList(0, notices.size() / 2).contains(notice);
            boolean hasPredecessor = number.follows() == 0
                    || notices.subList(0, notices.size() / 2).stream()
                            .anyMatch(other -> other.sender().equals(notice.sender())
                                    && other.number().value() == number.follows());
            if (has || !hasPredecessor) {
                assertThat(index.apply(notice)).isEqualTo(has ? Outcome.DUPLICATE : Outcome.OUT_OF_ORDER);
            }
        }
        assertThat(words(index)).isEqualTo(before);
    }

    @Property(tries = 100)
    void atMostOneMunicipalityHoldsALivingRecordOrTheConflictIsNamed(@ForAll long seed) {
        Random random = new Random(seed);
        NationalIndex index = NationalIndex.empty();
        for (IdentityNotice notice :
                MadeUpNation.interleaved(MadeUpNation.flawed(random, FOUR, 80).notices(), random)) {
            index.apply(notice);
            ResidentRecordCode code = notice.identity().recordCode();
            long living = index.holdings(code).stream().filter(Holding::living).count();
            if (living > 1) {
                assertThat(index.conflicts(code)).extracting(Conflict::kind).contains(Kind.TWO_LIVING_RECORDS);
            }
        }
    }

    @Property(tries = 100)
    void whereNobodyErrsNothingStaysInConflictButWhoMovedOutAndNotIn(@ForAll long seed) {
        NationalIndex index =
                of(MadeUpNation.orderly(new Random(seed), FOUR, 150).notices());
        assertThat(conflicts(index)).allMatch(conflict -> conflict.kind() == Kind.MOVED_OUT_AND_NOT_IN);
    }

    @Property(tries = 100)
    void whatAMunicipalityLostComesBackFromTheIndex(@ForAll long seed) {
        MadeUpNation nation = MadeUpNation.flawed(new Random(seed), FOUR, 150);
        NationalIndex index = of(nation.notices());
        for (MunicipalityCode municipality : FOUR) {
            List<IdentityInformation> restored = new ArrayList<>();
            index.forEachLiving(municipality, restored::add);
            assertThat(restored).isSortedAccordingTo((a, b) -> a.recordCode().compareTo(b.recordCode()));
            Map<ResidentRecordCode, IdentityInformation> lost = new TreeMap<>();
            nation.register(municipality).forEach(identity -> lost.put(identity.recordCode(), identity));
            assertThat(restored).containsExactlyElementsOf(lost.values());
        }
    }

    @Property(tries = 60)
    void everyCodeAndNumberEverNotifiedIsUsed(@ForAll long seed) {
        List<IdentityNotice> notices =
                MadeUpNation.flawed(new Random(seed), FOUR, 100).notices();
        UniquenessIndex codes = UniquenessIndex.hashed(0);
        UniquenessIndex numbers = UniquenessIndex.hashed(0);
        NationalIndex index = NationalIndex.over(codes, numbers);
        notices.forEach(index::apply);
        for (IdentityNotice notice : notices) {
            assertThat(index.isUsed(notice.identity().recordCode())).isTrue();
            assertThat(codes.claim(notice.identity().recordCode().payload())).isFalse();
            notice.identity().individualNumber().ifPresent(number -> {
                assertThat(index.isUsed(number)).isTrue();
                assertThat(numbers.claim(number.payload())).isFalse();
            });
        }
        assertThat(index.isUsed(ResidentRecordCode.ofPayload(9_999_999_999L))).isFalse();
        assertThat(index.isUsed(IndividualNumber.ofPayload(99_999_999_999L))).isFalse();
    }

    // ----- situations

    private final NoticeBook here = NoticeBook.of(HERE);
    private final NoticeBook there = NoticeBook.of(THERE);
    private final NationalIndex index = NationalIndex.empty();

    private static AddresseeNumber addressee(long payload) {
        return AddresseeNumber.of(payload);
    }

    private static ChangeInformation change(ChangeCause cause, LocalDate on, IdentityInformation before) {
        return new ChangeInformation(cause, CalendarDate.of(on), false, Optional.ofNullable(before));
    }

    private IdentityNotice notice(
            NoticeBook book, long person, ChangeCause cause, LocalDate on, IdentityInformation identity) {
        return book.byHand(addressee(person), on, identity, change(cause, on, null));
    }

    private List<Kind> kinds(long code) {
        return index.conflicts(ResidentRecordCode.ofPayload(code)).stream()
                .map(Conflict::kind)
                .toList();
    }

    @Example
    void aMoveWhoseTwoNoticesCrossIsAConflictUntilBothHaveCome() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        IdentityInformation is = Identities.of(1).in(THERE, 2);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        IdentityNotice out = notice(here, 1, ChangeCause.MOVE_OUT, DAY.plusDays(9), was);
        index.apply(notice(there, 1, ChangeCause.MOVE_IN, DAY.plusDays(10), is));
        assertThat(index.conflicts(was.recordCode())).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.TWO_LIVING_RECORDS);
            assertThat(conflict.municipalities()).containsExactly(HERE, THERE);
            assertThat(conflict.since()).isEqualTo(DAY.plusDays(10));
        });
        assertThat(index.person(was.recordCode()).orElseThrow().identity()).isEqualTo(is);
        index.apply(out);
        assertThat(kinds(1)).isEmpty();
        assertThat(index.person(was.recordCode()).orElseThrow().holder()).isEqualTo(THERE);
    }

    @Example
    void ofTwoLivingRecordsTheOneWithTheLaterCauseIsTheLatestWheneverItWasNotified() {
        IdentityInformation earlier = Identities.of(1).in(HERE, 1);
        IdentityInformation later = Identities.of(1).in(THERE, 2);
        index.apply(
                here.byHand(addressee(1), DAY.plusDays(30), earlier, change(ChangeCause.EX_OFFICIO_ENTRY, DAY, null)));
        index.apply(there.byHand(
                addressee(1), DAY.plusDays(20), later, change(ChangeCause.MOVE_IN, DAY.plusDays(10), null)));
        assertThat(index.person(earlier.recordCode()).orElseThrow().identity()).isEqualTo(later);
    }

    @Example
    void whoMovedOutAndNotInIsNamed() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        index.apply(notice(here, 1, ChangeCause.MOVE_OUT, DAY.plusDays(9), was));
        assertThat(kinds(1)).containsExactly(Kind.MOVED_OUT_AND_NOT_IN);
        assertThat(index.person(was.recordCode()).orElseThrow().living()).isFalse();
    }

    @Example
    void whoDiedHereAndLivesThereIsNamed() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        index.apply(notice(there, 1, ChangeCause.MOVE_IN, DAY, Identities.of(1).in(THERE, 1)));
        index.apply(notice(here, 1, ChangeCause.DEATH, DAY.plusDays(9), was));
        assertThat(kinds(1)).containsExactly(Kind.DEAD_AND_LIVING);
    }

    @Example
    void aRemovalOfSomebodyNeverEnteredIsABrokenOrderUntilANoticeGoesOnFromIt() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.DEATH, DAY, was));
        assertThat(kinds(1)).containsExactly(Kind.ORDER_BROKEN);
        index.apply(notice(here, 1, ChangeCause.EX_OFFICIO_ENTRY, DAY, was));
        assertThat(kinds(1)).isEmpty();
    }

    @Example
    void aCorrectionOfWhatWasNotNotifiedIsABrokenOrder() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        index.apply(here.byHand(
                addressee(1),
                DAY,
                Identities.of(1).in(HERE, 3),
                change(ChangeCause.ADDRESS_CHANGE, DAY, Identities.of(1).in(HERE, 2))));
        assertThat(kinds(1)).containsExactly(Kind.ORDER_BROKEN);
    }

    @Example
    void anEntryOfSomebodyWhoIsEnteredIsABrokenOrder() {
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, Identities.of(1).in(HERE, 1)));
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, Identities.of(1).in(HERE, 1)));
        assertThat(kinds(1)).containsExactly(Kind.ORDER_BROKEN);
    }

    @Example
    void twoPersonsWithOneCodeAreNamed() {
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, Identities.of(1).in(HERE, 1)));
        index.apply(notice(
                there, 1, ChangeCause.BIRTH, DAY, Identities.of(2).coded(1).in(THERE, 1)));
        assertThat(kinds(1)).contains(Kind.DUPLICATE_RECORD_CODE);
    }

    @Example
    void twoPersonsWithOneNumberAreNamedAtBothAndUntilOneChanges() {
        IdentityInformation one = Identities.of(1).in(HERE, 1);
        IdentityInformation two = Identities.of(2).numbered(1).in(THERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, one));
        index.apply(notice(there, 2, ChangeCause.BIRTH, DAY, two));
        assertThat(index.conflicts(one.recordCode())).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.DUPLICATE_INDIVIDUAL_NUMBER);
            assertThat(conflict.others()).containsExactly(two.recordCode());
            assertThat(conflict.municipalities()).containsExactly(HERE, THERE);
        });
        assertThat(kinds(2)).containsExactly(Kind.DUPLICATE_INDIVIDUAL_NUMBER);
        assertThat(index.persons(IndividualNumber.ofPayload(1))).hasSize(2);
        index.apply(there.byHand(
                addressee(2),
                DAY,
                Identities.of(2).numbered(7).in(THERE, 1),
                change(ChangeCause.INDIVIDUAL_NUMBER_CORRECTION, DAY, two)));
        assertThat(kinds(1)).isEmpty();
        assertThat(kinds(2)).isEmpty();
        assertThat(index.persons(IndividualNumber.ofPayload(1)))
                .extracting(Holding::recordCode)
                .containsExactly(one.recordCode());
    }

    @Example
    void whoHasAnotherCodeNowIsFoundByTheFormerOne() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        IdentityInformation is = Identities.of(1).coded(2).in(HERE, 1);
        IdentityInformation moved = Identities.of(1).coded(2).in(THERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        IdentityNotice recoded =
                here.byHand(addressee(1), DAY, is, change(ChangeCause.RECORD_CODE_CHANGE_REQUESTED, DAY, was));
        // The new municipality's notice overtakes that of the code.
        index.apply(notice(there, 1, ChangeCause.MOVE_IN, DAY.plusDays(2), moved));
        assertThat(kinds(1)).containsExactly(Kind.DUPLICATE_INDIVIDUAL_NUMBER);
        index.apply(recoded);
        index.apply(notice(here, 1, ChangeCause.MOVE_OUT, DAY.plusDays(1), is));
        assertThat(index.person(was.recordCode()).orElseThrow().identity()).isEqualTo(moved);
        assertThat(index.persons(was.individualNumber().orElseThrow())).hasSize(1);
        assertThat(kinds(1)).isEmpty();
        assertThat(kinds(2)).isEmpty();
        assertThat(index.history(is.recordCode()))
                .hasSize(4)
                .startsWith(here.sent(1).orElseThrow());
    }

    @Example
    void aCodeChangedThereAndBackEndsWhereItBegan() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        IdentityInformation is = Identities.of(1).coded(2).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        index.apply(here.byHand(addressee(1), DAY, is, change(ChangeCause.RECORD_CODE_CHANGE_REQUESTED, DAY, was)));
        index.apply(here.byHand(addressee(1), DAY, was, change(ChangeCause.RECORD_CODE_EX_OFFICIO_ENTRY, DAY, is)));
        assertThat(index.person(was.recordCode()).orElseThrow().identity()).isEqualTo(was);
        assertThat(index.person(is.recordCode()).orElseThrow().identity()).isEqualTo(was);
    }

    @Example
    void anAmendedCauseIsTheCause() {
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, was));
        index.apply(notice(here, 1, ChangeCause.MOVE_OUT, DAY, was));
        index.apply(here.amend(2, ChangeCause.DEATH, DAY.plusDays(5)));
        assertThat(index.person(was.recordCode()).orElseThrow().cause()).isEqualTo(ChangeCause.DEATH);
        assertThat(kinds(1)).isEmpty();
        assertThat(index.history(was.recordCode()))
                .hasSize(3)
                .element(2)
                .satisfies(notice -> assertThat(notice.amends()).isEqualTo(OptionalLong.of(2)));
    }

    @Example
    void missingNoticesAreNamed() {
        for (long person = 1; person <= 5; person++) {
            notice(here, person, ChangeCause.BIRTH, DAY, Identities.of(person).in(HERE, 1));
        }
        index.apply(here.sent(1).orElseThrow());
        index.apply(here.sent(5).orElseThrow());
        index.apply(here.sent(3).orElseThrow());
        assertThat(index.missing(HERE)).containsExactly(new NoticeNumbers.Gap(2, 2), new NoticeNumbers.Gap(4, 4));
        assertThat(index.missing(THERE)).isEmpty();
    }

    @Example
    void aNumberTooGreatIsRefusedAndNothingChanges() {
        long[] before = words(index);
        IdentityNotice notice = new IdentityNotice(
                new NoticeNumber(HERE, 1L << 31, 0),
                DAY,
                Identities.of(1).in(HERE, 1),
                change(ChangeCause.BIRTH, DAY, null),
                OptionalLong.empty(),
                false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.apply(notice))
                .withMessageStartingWith("notice:");
        assertThat(words(index)).isEqualTo(before);
    }

    @Example
    void whoWasNeverNotifiedIsUnknown() {
        assertThat(index.person(ResidentRecordCode.ofPayload(1))).isEmpty();
        assertThat(index.persons(IndividualNumber.ofPayload(1))).isEmpty();
        assertThat(index.holdings(ResidentRecordCode.ofPayload(1))).isEqualTo(Collections.emptyList());
        assertThat(index.conflicts(ResidentRecordCode.ofPayload(1))).isEmpty();
        assertThat(index.history(ResidentRecordCode.ofPayload(1))).isEmpty();
    }

    @Example
    void manyPersonsFillManySegments() {
        for (long person = 1; person <= 30_000; person++) {
            index.apply(notice(
                    here,
                    person,
                    ChangeCause.BIRTH,
                    DAY,
                    Identities.of(person * 7919).in(HERE, (int) person)));
        }
        for (long person = 1; person <= 30_000; person++) {
            IdentityInformation expected = Identities.of(person * 7919).in(HERE, (int) person);
            assertThat(index.person(expected.recordCode()).orElseThrow().identity())
                    .isEqualTo(expected);
        }
    }

    @Example
    void nothingOfAPersonIsShown() {
        index.apply(notice(here, 1, ChangeCause.BIRTH, DAY, Identities.of(1).in(HERE, 1)));
        String shown = index + " " + index.person(ResidentRecordCode.ofPayload(1)) + " " + conflicts(index);
        assertThat(shown)
                .doesNotContain("見本")
                .doesNotContain(ResidentRecordCode.ofPayload(1).digits());
    }
}
