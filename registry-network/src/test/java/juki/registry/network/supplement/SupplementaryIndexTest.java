package juki.registry.network.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.register.SupplementaryRegisterNotice.Kind;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.index.Conflict;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.Identities;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.NoticeBook;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The nation knows from supplementary registers who has left the country, and nothing that does not travel. */
class SupplementaryIndexTest {

    private static final MunicipalityCode FAMILY_REGISTER = MunicipalityCode.of("131016");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static List<SupplementaryNotice> notices(Life life) {
        List<SupplementaryNotice> notices = new ArrayList<>();
        life.steps()
                .forEach(step -> SupplementaryRegisterNotice.of(step.change(), step.before())
                        .forEach(told -> SupplementaryNotice.of(
                                        FAMILY_REGISTER, notices.size() + 1L, told, told.processingDate())
                                .ifPresent(notices::add)));
        return notices;
    }

    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void whoLeavesTheCountryIsKnownToBeAbroad(@ForAll Life life) {
        SupplementaryIndex index = new SupplementaryIndex();
        for (SupplementaryNotice notice : notices(life)) {
            index.take(notice);
            assertThat(index.isAbroad(notice.information().code()))
                    .isEqualTo(notice.information().isAbroad() && notice.kind() == Kind.CORRECTION);
        }
        life.register()
                .forEachHistory(history -> history.current()
                        .recordCode()
                        .ifPresent(
                                code -> assertThat(index.isAbroad(code)).isEqualTo(leftAndNotKnownToBeBack(history))));
    }

    /**
     * Whether a history shows that somebody with a family register left the country, and since then no resident with one:
     * of whoever comes back without, no family register can be told.
     */
    private static boolean leftAndNotKnownToBeBack(ChangeHistory history) {
        boolean resident = false;
        boolean abroad = false;
        for (HistoryEntry entry : history.entries()) {
            boolean left = resident
                    && entry.record()
                            .removal()
                            .filter(removal -> removal.reason() == ChangeReason.MOVE_OUT_ABROAD)
                            .isPresent();
            resident = entry.record().isLiving() && hasFamilyRegister(entry.record());
            abroad = left || abroad && !resident;
        }
        return abroad;
    }

    private static boolean hasFamilyRegister(ResidentRecord record) {
        return record.details() instanceof JapaneseResident japanese
                && japanese.familyRegister()
                        .filter(FamilyRegisterIndication::namesRegister)
                        .isPresent();
    }

    private static List<Conflict> conflicts(NationalIndex index, SupplementaryIndex supplement) {
        List<Conflict> left = new ArrayList<>();
        index.forEachConflict(supplement::isAbroad, left::add);
        return left;
    }

    /** Of a village that errs in nothing, whoever moved out and not in is in conflict, but for those known to be abroad. */
    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void whoIsKnownToHaveLeftTheCountryIsNoCaseForTheMunicipalities(@ForAll Life life) {
        NationalIndex index = NationalIndex.empty();
        NoticeBook book = NoticeBook.of(life.register().municipality());
        life.steps().forEach(step -> book.enter(step.change(), step.before()).forEach(index::apply));
        SupplementaryIndex supplement = new SupplementaryIndex();
        notices(life).forEach(supplement::take);
        List<Conflict> all = new ArrayList<>();
        index.forEachConflict(all::add);
        assertThat(conflicts(index, supplement))
                .isEqualTo(all.stream()
                        .filter(conflict -> conflict.kind() != Conflict.Kind.MOVED_OUT_AND_NOT_IN
                                || !supplement.isAbroad(conflict.code()))
                        .toList());
        assertThat(conflicts(index, new SupplementaryIndex())).isEqualTo(all);
        for (Conflict conflict : all) {
            assertThat(index.conflicts(conflict.code(), supplement::isAbroad))
                    .isEqualTo(conflicts(index, supplement).stream()
                            .filter(left -> left.code().equals(conflict.code()))
                            .toList());
        }
    }

    private final NationalIndex index = NationalIndex.empty();
    private final SupplementaryIndex supplement = new SupplementaryIndex();
    private final Identities person = Identities.of(1);

    private void moves(NoticeBook book, ChangeCause cause, LocalDate on) {
        index.apply(book.byHand(
                AddresseeNumber.of(1),
                on,
                person.in(book.sender(), 1),
                new ChangeInformation(cause, CalendarDate.of(on), false, Optional.empty())));
    }

    /** What the supplementary register has taken: an address, or that the person is abroad. */
    private void supplemented(long number, Optional<Address> address, LocalDate on) {
        IdentityInformation identity = person.in(FAMILY_REGISTER, 1);
        supplement.take(new SupplementaryNotice(
                FAMILY_REGISTER,
                number,
                Kind.CORRECTION,
                CalendarDate.of(on),
                on,
                new SupplementaryInformation(
                        identity.name(), address, identity.dateOfBirth(), identity.sex(), identity.recordCode())));
    }

    @Example
    void whoCameBackAndMovedOutAgainIsACaseThoughTheSupplementaryRegisterStillSaysAbroad() {
        NoticeBook here = NoticeBook.of(FAMILY_REGISTER);
        NoticeBook there = NoticeBook.of(MunicipalityCode.of("141003"));
        moves(here, ChangeCause.BIRTH, DAY);
        moves(here, ChangeCause.MOVE_OUT, DAY.plusDays(10));
        assertThat(conflicts(index, supplement))
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.MOVED_OUT_AND_NOT_IN);
        supplemented(1, Optional.empty(), DAY.plusDays(10));
        assertThat(conflicts(index, supplement)).isEmpty();
        moves(there, ChangeCause.MOVE_IN, DAY.plusDays(500));
        moves(there, ChangeCause.MOVE_OUT, DAY.plusDays(600));
        assertThat(conflicts(index, supplement)).hasSize(1);
        supplemented(2, Optional.of(person.in(there.sender(), 1).address()), DAY.plusDays(601));
        assertThat(conflicts(index, supplement)).hasSize(1);
        supplemented(3, Optional.empty(), DAY.plusDays(602));
        assertThat(conflicts(index, supplement)).isEmpty();
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void neitherOrderNorRepetitionMatters(@ForAll Life life) {
        List<SupplementaryNotice> notices = notices(life);
        SupplementaryIndex index = new SupplementaryIndex();
        notices.forEach(notice -> index.take(notice));
        List<SupplementaryNotice> otherwise = new ArrayList<>(notices);
        otherwise.addAll(notices);
        Collections.shuffle(otherwise, new Random(life.size()));
        SupplementaryIndex other = new SupplementaryIndex();
        otherwise.forEach(notice -> other.take(notice));
        for (SupplementaryNotice notice : notices) {
            ResidentRecordCode code = notice.information().code();
            assertThat(other.person(code)).isEqualTo(index.person(code));
            assertThat(other.history(code)).isEqualTo(index.history(code));
        }
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void noReadingLeavesThatTheFamilyRegisterDoesNotShow(@ForAll Life life) {
        for (SupplementaryNotice notice : notices(life)) {
            assertThat(notice.information()
                            .name()
                            .furigana()
                            .map(Furigana::origin)
                            .orElse(Furigana.Origin.FAMILY_REGISTER))
                    .isEqualTo(Furigana.Origin.FAMILY_REGISTER);
            assertThat(notice.information().address().flatMap(address -> address.postalCode()))
                    .isEmpty();
            assertThat(notice + " " + notice.information())
                    .doesNotContain(notice.information().code().digits());
        }
    }
}
