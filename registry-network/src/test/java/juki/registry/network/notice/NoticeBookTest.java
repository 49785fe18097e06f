package juki.registry.network.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.life.Step;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The book numbers notices, keeps copies, sends again, amends, and takes what was completed by hand. */
class NoticeBookTest {

    private static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    private static final AddresseeNumber ONE = AddresseeNumber.of(1);
    private static final AddresseeNumber OTHER = AddresseeNumber.of(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static ChangeInformation change(ChangeCause cause, IdentityInformation before) {
        return new ChangeInformation(cause, CalendarDate.of(TODAY), false, Optional.ofNullable(before));
    }

    private static DueNotice due(AddresseeNumber addressee, int historyNumber, IdentityInformation identity) {
        return new DueNotice(addressee, historyNumber, TODAY, identity, change(ChangeCause.MOVE_IN, null));
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void numbersHaveNoGapAndEachFollowsThePersonsLast(@ForAll Life life) {
        NoticeBook book = NoticeBook.of(Life.MUNICIPALITY);
        Map<AddresseeNumber, Long> last = new HashMap<>();
        long next = 1;
        for (Step step : life.steps()) {
            for (IdentityNotice notice : book.enter(step.change(), step.before())) {
                AddresseeNumber addressee = book.addresseeOf(notice.number().value());
                assertThat(notice.number().value()).isEqualTo(next++);
                assertThat(notice.number().follows()).isEqualTo(last.getOrDefault(addressee, 0L));
                last.put(addressee, notice.number().value());
            }
        }
        last.forEach((addressee, number) -> assertThat(book.about(addressee))
                .hasSizeGreaterThan(0)
                .last()
                .isEqualTo(book.sent(number).orElseThrow()));
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void aBookRestoredFromItsCopiesGoesOnAsBefore(@ForAll Life life) {
        NoticeBook book = NoticeBook.of(Life.MUNICIPALITY);
        life.steps().forEach(step -> book.enter(step.change(), step.before()));
        NoticeBook restored = NoticeBook.of(Life.MUNICIPALITY);
        for (long number = 1; number <= book.size(); number++) {
            restored.restore(book.addresseeOf(number), book.sent(number).orElseThrow());
        }
        IdentityInformation identity = Identities.of(5).in(HERE, 1);
        assertThat(restored.enter(due(ONE, 1, identity))).isEqualTo(book.enter(due(ONE, 1, identity)));
    }

    @Example
    void sendingAgainIsSendingTheSame() {
        NoticeBook book = NoticeBook.of(HERE);
        IdentityNotice sent = book.enter(due(ONE, 1, Identities.of(1).in(HERE, 1)));
        assertThat(book.sent(1)).contains(sent);
        assertThat(book.sent(0)).isEmpty();
        assertThat(book.sent(2)).isEmpty();
    }

    @Example
    void aChangedReasonIsANoticeOfItsOwnThatSaysTheSameOtherwise() {
        NoticeBook book = NoticeBook.of(HERE);
        IdentityNotice wrong = book.enter(due(ONE, 1, Identities.of(1).in(HERE, 1)));
        book.enter(due(OTHER, 1, Identities.of(2).in(HERE, 2)));
        IdentityNotice right = book.amend(1, ChangeCause.EX_OFFICIO_ENTRY, TODAY.plusDays(3));
        assertThat(right.amends()).hasValue(1);
        assertThat(right.number()).isEqualTo(new NoticeNumber(HERE, 3, 1));
        assertThat(right.identity()).isEqualTo(wrong.identity());
        assertThat(right.change().cause()).isEqualTo(ChangeCause.EX_OFFICIO_ENTRY);
        assertThat(right.change().occurredOn()).isEqualTo(wrong.change().occurredOn());
    }

    @Example
    void aReasonOfAnotherOperationIsRefusedAndNothingIsSent() {
        NoticeBook book = NoticeBook.of(HERE);
        book.enter(due(ONE, 1, Identities.of(1).in(HERE, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.amend(1, ChangeCause.DEATH, TODAY))
                .withMessageStartingWith("cause:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.amend(2, ChangeCause.MOVE_IN, TODAY))
                .withMessageStartingWith("number:");
        book.amend(1, ChangeCause.BIRTH, TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.amend(2, ChangeCause.MOVE_IN, TODAY))
                .withMessageStartingWith("number:");
        assertThat(book.size()).isEqualTo(2);
    }

    @Example
    void whatIsCompletedByHandSaysSo() {
        NoticeBook book = NoticeBook.of(HERE);
        IdentityInformation was = Identities.of(1).in(HERE, 1);
        IdentityInformation is = Identities.of(1).in(HERE, 2);
        book.enter(due(ONE, 1, was));
        IdentityNotice notice = book.byHand(ONE, TODAY, is, change(ChangeCause.EX_OFFICIO_CORRECTION, was));
        assertThat(notice.byHand()).isTrue();
        assertThat(notice.number().follows()).isEqualTo(1);
        assertThat(book.about(ONE)).hasSize(2);
    }

    @Example
    void theRegisterOfAnotherMunicipalityIsRefused() {
        Step step = Lives.edgeCases().get(1).steps().get(0);
        assertThat(step.before().municipality()).isNotEqualTo(HERE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeBook.of(HERE).enter(step.change(), step.before()))
                .withMessageStartingWith("before:");
    }

    @Example
    void aCopyThatIsNotTheNextIsRefused() {
        NoticeBook book = NoticeBook.of(HERE);
        IdentityNotice first = book.enter(due(ONE, 1, Identities.of(1).in(HERE, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> book.restore(ONE, first));
    }

    @Example
    void impossibleNumbersAndContentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeNumber(HERE, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeNumber(HERE, 2, 2));
        IdentityInformation identity = Identities.of(1).in(HERE, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> change(ChangeCause.DEATH, identity));
        assertThatIllegalArgumentException().isThrownBy(() -> change(ChangeCause.ADDRESS_CHANGE, null));
        assertThat(change(ChangeCause.RECORD_CODE_EX_OFFICIO_ENTRY, null).before())
                .isEmpty();
    }
}
