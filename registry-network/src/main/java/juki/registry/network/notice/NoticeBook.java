package juki.registry.network.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;

/**
 * Book of the notices a municipality has sent (通知した本人確認情報の控え): numbers each in turn and keeps a copy of it.
 *
 * <p>The Order has the municipality keep its copies for a hundred and fifty years (Art. 34 para. 2; {@code
 * StatutoryPeriod.IDENTITY_INFORMATION}). Whose notice one is, is known here and nowhere else. A host with a database keeps the copies there, and opens a book
 * again by {@linkplain #restore entering them} in order. It belongs to one thread at a time.
 *
 * <p>Source: standard specification 7.1.1.1, 7.1.1.2: sending by itself after a change, again, for a changed reason, and completed
 * by hand.
 */
public final class NoticeBook {

    private final MunicipalityCode sender;
    private final List<IdentityNotice> sent = new ArrayList<>();
    private final List<AddresseeNumber> addressees = new ArrayList<>();
    private final Map<AddresseeNumber, Long> last = new HashMap<>();

    private NoticeBook(MunicipalityCode sender) {
        this.sender = sender;
    }

    /**
     * An empty book.
     *
     * @param sender the municipality
     * @return the book
     */
    public static NoticeBook of(MunicipalityCode sender) {
        return new NoticeBook(sender);
    }

    /** {@return the municipality whose book it is} */
    public MunicipalityCode sender() {
        return sender;
    }

    /**
     * Enters what is due after a change.
     *
     * @param change the change
     * @param before the register against which it was folded
     * @return the notices to send, in order
     * @throws IllegalArgumentException if the register is another municipality's
     */
    public List<IdentityNotice> enter(RegisterChange change, ResidentRegister before) {
        if (!before.municipality().equals(sender)) {
            throw new IllegalArgumentException("before: must be the register of this book's municipality");
        }
        return DueNotice.of(change, before).stream().map(this::enter).toList();
    }

    /**
     * Enters a notice that is due.
     *
     * @param due the notice
     * @return the notice to send
     */
    public IdentityNotice enter(DueNotice due) {
        return entered(due.addressee(), due.recordedOn(), due.identity(), due.change(), OptionalLong.empty(), false);
    }

    /**
     * Completes by hand (手動補完) what no change of the register gives rise to, as after a consistency check.
     *
     * @param addressee whose notice it is
     * @param on the day
     * @param identity the identity information
     * @param change why, when, and what was before
     * @return the notice to send
     */
    public IdentityNotice byHand(
            AddresseeNumber addressee, LocalDate on, IdentityInformation identity, ChangeInformation change) {
        return entered(addressee, on, identity, change, OptionalLong.empty(), true);
    }

    /**
     * Sends again for a changed reason (事由変更再送): the cause of an earlier notice was another one.
     *
     * @param number the number of that notice
     * @param cause the right cause, one of the same operation and about the same items
     * @param on the day
     * @return the notice to send; what it says besides the cause is what the earlier one said
     * @throws IllegalArgumentException if there is no such notice, it amends another itself, or the cause is one of another
     *     operation
     */
    public IdentityNotice amend(long number, ChangeCause cause, LocalDate on) {
        IdentityNotice wrong = sent(number)
                .orElseThrow(() -> new IllegalArgumentException("number: no notice of this number was sent"));
        if (wrong.amends().isPresent()) {
            throw new IllegalArgumentException("number: is that of an amendment; amend the notice itself");
        }
        ChangeCause was = wrong.change().cause();
        if (was.operation() != cause.operation() || was.concern() != cause.concern()) {
            throw new IllegalArgumentException("cause: must be one of the same operation, about the same items");
        }
        ChangeInformation change = new ChangeInformation(
                cause,
                wrong.change().occurredOn(),
                wrong.change().ofForeignResident(),
                wrong.change().before());
        return entered(addresseeOf(number), on, wrong.identity(), change, OptionalLong.of(number), true);
    }

    private IdentityNotice entered(
            AddresseeNumber addressee,
            LocalDate on,
            IdentityInformation identity,
            ChangeInformation change,
            OptionalLong amends,
            boolean byHand) {
        NoticeNumber number = new NoticeNumber(sender, sent.size() + 1L, last.getOrDefault(addressee, 0L));
        IdentityNotice notice = new IdentityNotice(number, on, identity, change, amends, byHand);
        keep(addressee, notice);
        return notice;
    }

    /**
     * Enters a copy that was kept elsewhere, so that the book goes on where it ended.
     *
     * @param addressee whose notice it is
     * @param notice the copy
     * @throws IllegalArgumentException if it is another municipality's, or not the next in order
     */
    public void restore(AddresseeNumber addressee, IdentityNotice notice) {
        NoticeNumber next = new NoticeNumber(sender, sent.size() + 1L, last.getOrDefault(addressee, 0L));
        if (!notice.number().equals(next)) {
            throw new IllegalArgumentException("notice: must be this municipality's and the next in order");
        }
        keep(addressee, notice);
    }

    private void keep(AddresseeNumber addressee, IdentityNotice notice) {
        sent.add(notice);
        addressees.add(addressee);
        last.put(addressee, notice.number().value());
    }

    /**
     * The copy of a notice. Sending it again (再送) is all that resending takes.
     *
     * @param number its number
     * @return the notice; empty if none of this number was sent
     */
    public Optional<IdentityNotice> sent(long number) {
        return number < 1 || number > sent.size() ? Optional.empty() : Optional.of(sent.get((int) number - 1));
    }

    /**
     * The copies of the notices about one person.
     *
     * @param addressee the person's number
     * @return the notices in order
     */
    public List<IdentityNotice> about(AddresseeNumber addressee) {
        List<IdentityNotice> found = new ArrayList<>();
        for (long number = last.getOrDefault(addressee, 0L); number > 0; ) {
            IdentityNotice notice = sent.get((int) number - 1);
            found.add(notice);
            number = notice.number().follows();
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    /**
     * Whose notice one is.
     *
     * @param number the number of the notice
     * @return the person's number in this municipality
     * @throws IllegalArgumentException if no notice of this number was sent
     */
    public AddresseeNumber addresseeOf(long number) {
        if (number < 1 || number > addressees.size()) {
            throw new IllegalArgumentException("number: no notice of this number was sent");
        }
        return addressees.get((int) number - 1);
    }

    /** {@return the number of notices sent, amendments included} */
    public int size() {
        return sent.size();
    }

    /** {@return {@code NoticeBook[}, the municipality and the number of notices} */
    @Override
    public String toString() {
        return "NoticeBook[" + sender + ", " + sent.size() + " notices]";
    }
}
