package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.protection.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Request for a certificate (証明書の請求, shōmeisho no seikyū): the form, whose records, who asks, and what is to be shown or left out
 * otherwise than by default.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the form and how many persons. Source: Basic Resident Registration Act
 * Art. 12 to 12-3, Art. 15-4; standard specification 5.1.
 */
public final class CertificateRequest {

    private final CertificateForm form;
    private final List<AddresseeNumber> persons;
    private final Choices choices;

    private CertificateRequest(CertificateForm form, List<AddresseeNumber> persons, Choices choices) {
        this.form = form;
        this.persons = persons;
        this.choices = choices;
    }

    /** Everything that may be otherwise than by default; changed before a request has it, and never afterwards. */
    private static final class Choices {
        private Requester requester = Requester.PERSON_OR_HOUSEHOLD;
        private Operation operation = Operation.CERTIFICATE;
        private final Set<CertificateItem> shown = EnumSet.noneOf(CertificateItem.class);
        private final Set<CertificateItem> leftOut = EnumSet.noneOf(CertificateItem.class);
        private boolean official;
        private @Nullable LocalDate firstIssued;
        private int stay;

        Choices copy() {
            Choices copy = new Choices();
            copy.requester = requester;
            copy.operation = operation;
            copy.shown.addAll(shown);
            copy.leftOut.addAll(leftOut);
            copy.official = official;
            copy.firstIssued = firstIssued;
            copy.stay = stay;
            return copy;
        }
    }

    /**
     * A request by the person or the household, at the counter, with every default.
     *
     * @param form the form
     * @param persons whose records, each once; the order in which they are shown is that of the household
     * @return the request
     * @throws IllegalArgumentException if nobody is named or somebody twice
     */
    public static CertificateRequest of(CertificateForm form, Collection<AddresseeNumber> persons) {
        if (persons.isEmpty() || persons.stream().distinct().count() != persons.size()) {
            throw new IllegalArgumentException("persons: must be somebody, and nobody twice");
        }
        return new CertificateRequest(form, List.copyOf(persons), new Choices());
    }

    /**
     * A request by the person or the household, at the counter, with every default.
     *
     * @param form the form
     * @param persons whose records, each once
     * @return the request
     * @throws IllegalArgumentException if nobody is named or somebody twice
     */
    public static CertificateRequest of(CertificateForm form, AddresseeNumber... persons) {
        return of(form, Arrays.asList(persons));
    }

    /**
     * This request, specially asking for items that are left out by default.
     *
     * @param items the items; one that was to be left out is not any more
     * @return the request
     */
    public CertificateRequest showing(CertificateItem... items) {
        return with(to -> {
            Arrays.asList(items).forEach(to.leftOut::remove);
            Collections.addAll(to.shown, items);
        });
    }

    /**
     * This request, without items that are shown by default.
     *
     * @param items the items; one that was specially asked for is not any more
     * @return the request
     */
    public CertificateRequest leavingOut(CertificateItem... items) {
        return with(to -> {
            Arrays.asList(items).forEach(to.shown::remove);
            Collections.addAll(to.leftOut, items);
        });
    }

    /**
     * This request by somebody else.
     *
     * @param value who asks
     * @return the request
     */
    public CertificateRequest by(Requester value) {
        return with(to -> to.requester = value);
    }

    /** {@return this request at a convenience store (コンビニ交付)} */
    public CertificateRequest atConvenienceStore() {
        return with(to -> to.operation = Operation.CONVENIENCE_STORE_CERTIFICATE);
    }

    /** {@return this request with 公用 printed on the certificate, the only words that may be} */
    public CertificateRequest forOfficialUse() {
        return with(to -> to.official = true);
    }

    /**
     * This request for a move-out certificate once more (再交付), in the state of its first issue.
     *
     * @param firstIssue the day of the first issue
     * @return the request
     * @throws IllegalArgumentException if the form is not of a move-out
     */
    public CertificateRequest reissueOf(LocalDate firstIssue) {
        if (!form.isOfMoveOut()) {
            throw new IllegalArgumentException("firstIssue: is of move-out certificates");
        }
        return with(to -> to.firstIssued = firstIssue);
    }

    /**
     * This request for the removed record of one stay, where a person has several.
     *
     * @param firstHistoryNumber the number of the entry that made the record, the key of the stay
     * @return the request
     * @throws IllegalArgumentException if the number is below 1
     */
    public CertificateRequest ofStay(int firstHistoryNumber) {
        if (firstHistoryNumber < 1) {
            throw new IllegalArgumentException("firstHistoryNumber: must be 1 or more");
        }
        return with(to -> to.stay = firstHistoryNumber);
    }

    private CertificateRequest with(Consumer<Choices> change) {
        Choices changed = choices.copy();
        change.accept(changed);
        return new CertificateRequest(form, persons, changed);
    }

    /** {@return the form} */
    public CertificateForm form() {
        return form;
    }

    /** {@return whose records} */
    public List<AddresseeNumber> persons() {
        return persons;
    }

    /** {@return who asks} */
    public Requester requester() {
        return choices.requester;
    }

    /** {@return what the office does: at the counter, or at a convenience store} */
    public Operation operation() {
        return choices.operation;
    }

    /** {@return the items specially asked for} */
    public Set<CertificateItem> shown() {
        return Collections.unmodifiableSet(choices.shown);
    }

    /** {@return the items to be left out} */
    public Set<CertificateItem> leftOut() {
        return Collections.unmodifiableSet(choices.leftOut);
    }

    /** {@return whether 公用 is printed} */
    public boolean isOfficial() {
        return choices.official;
    }

    /** {@return the day of the first issue, if it is issued once more} */
    public Optional<LocalDate> firstIssued() {
        return Optional.ofNullable(choices.firstIssued);
    }

    /** {@return the stay whose removed record is asked for; empty for the latest} */
    public OptionalInt stay() {
        return choices.stay == 0 ? OptionalInt.empty() : OptionalInt.of(choices.stay);
    }

    @Override
    public String toString() {
        return "CertificateRequest[" + form + " of " + persons.size() + "]";
    }
}
