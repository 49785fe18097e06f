package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.Handling;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Notifier;
import juki.registry.rules.OfficePractice;

/**
 * Notification (届出, todokede): what arrives at the office before there is a change, as a paper with everything on it and
 * attached to it.
 *
 * <p>The basis says whether it is a notification proper (届出), an application (申出), a request (請求), a notice (通知) or a note
 * of the office itself (職権), each with its own day. Whatever is not told is absent and never made up. Immutable and
 * thread-safe; {@code toString} shows no person. Source: Basic Resident Registration Act Art. 22 to 30; standard specification
 * 1.2.1, 4.0.
 */
public final class Notification {

    /** Kinds whose papers somebody files at this office, and not with the family register or another authority. */
    static final Set<EventType> FILED_HERE = Set.of(
            EventType.MOVE_IN,
            EventType.ADDRESS_CHANGE,
            EventType.INTER_WARD_CHANGE,
            EventType.MOVE_OUT,
            EventType.HOUSEHOLD_SPLIT,
            EventType.HOUSEHOLD_MERGER,
            EventType.HOUSEHOLD_CHANGE,
            EventType.HOUSEHOLD_HEAD_CHANGE,
            EventType.RELATIONSHIP_CHANGE,
            EventType.RECORD_CODE_CHANGE,
            EventType.FORMER_SURNAME_CHANGE,
            EventType.COMMON_NAME_CHANGE);

    private final Basis basis;
    private final LocalDate processingDate;
    private final AskedChange asked;
    private final Channel channel;
    private final Handling handling;
    private final List<IdentityEvidence> evidence;
    private final List<Attachment> attachments;
    private final List<AddedFact> addedFacts;

    private Notification(
            Basis basis,
            LocalDate processingDate,
            AskedChange asked,
            Channel channel,
            Handling handling,
            List<IdentityEvidence> evidence,
            List<Attachment> attachments,
            List<AddedFact> addedFacts) {
        this.basis = basis;
        this.processingDate = processingDate;
        this.asked = asked;
        this.channel = channel;
        this.handling = handling;
        this.evidence = evidence;
        this.attachments = attachments;
        this.addedFacts = addedFacts;
    }

    /**
     * A paper on which nothing stands but what it asks for; it came to the counter.
     *
     * @param basis what kind of paper it is, and of which day
     * @param processingDate the day of the office on which it is examined
     * @param asked what it asks for
     * @return the paper
     * @throws IllegalArgumentException if a drafted change has another basis or another day of the office
     */
    public static Notification of(Basis basis, LocalDate processingDate, AskedChange asked) {
        Handling handling = Handling.none();
        if (asked instanceof AskedChange.Draft draft) {
            if (!draft.event().basis().equals(basis)
                    || !draft.event().processingDate().equals(processingDate)) {
                throw new IllegalArgumentException("asked: must have the basis and the day of the paper");
            }
            handling = draft.event().handling();
        }
        return new Notification(
                basis, processingDate, asked, Channel.COUNTER, handling, List.of(), List.of(), List.of());
    }

    /**
     * This paper, come another way.
     *
     * @param way how it came
     * @return the paper
     */
    public Notification through(Channel way) {
        return new Notification(basis, processingDate, asked, way, handling, evidence, attachments, addedFacts);
    }

    /**
     * This paper, handled thus: where it was entered, and who filed it. The change formed from it says so too.
     *
     * @param value place, terminal and notifier
     * @return the paper
     */
    public Notification handled(Handling value) {
        return new Notification(basis, processingDate, asked, channel, value, evidence, attachments, addedFacts);
    }

    /**
     * This paper, filed by somebody; place and terminal stay.
     *
     * @param notifier who, and in which capacity
     * @return the paper
     */
    public Notification filedBy(Notifier notifier) {
        return handled(Handling.builder()
                .place(handling.place())
                .terminal(handling.terminal())
                .notifier(notifier)
                .build());
    }

    /**
     * This paper and more evidence of who files it.
     *
     * @param shown the evidence
     * @return the paper
     */
    public Notification showing(IdentityEvidence... shown) {
        return new Notification(
                basis, processingDate, asked, channel, handling, and(evidence, shown), attachments, addedFacts);
    }

    /**
     * This paper with more attached to it.
     *
     * @param more what is attached
     * @return the paper
     */
    public Notification attaching(Attachment... more) {
        return new Notification(
                basis, processingDate, asked, channel, handling, evidence, and(attachments, more), addedFacts);
    }

    /**
     * This paper with more facts for other affairs (付記).
     *
     * @param more the facts
     * @return the paper
     */
    public Notification adding(AddedFact... more) {
        return new Notification(
                basis, processingDate, asked, channel, handling, evidence, attachments, and(addedFacts, more));
    }

    /**
     * This paper, examined on another day, as one that was held.
     *
     * @param day the day of the office
     * @return the paper
     * @throws IllegalArgumentException if what it asks for is a change drafted for the day before
     */
    public Notification examinedOn(LocalDate day) {
        return of(basis, day, asked).taking(this);
    }

    /**
     * This paper with what it asks for filled in further.
     *
     * @param value what it asks for
     * @return the paper
     * @throws IllegalArgumentException if a drafted change has another basis or another day of the office
     */
    public Notification asking(AskedChange value) {
        return of(basis, processingDate, value).taking(this);
    }

    private Notification taking(Notification other) {
        return new Notification(
                basis,
                processingDate,
                asked,
                other.channel,
                other.handling,
                other.evidence,
                other.attachments,
                other.addedFacts);
    }

    private static <T> List<T> and(List<T> some, T[] more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    /** {@return what kind of paper it is (届出・申出・請求・通知・職権), and of which day} */
    public Basis basis() {
        return basis;
    }

    /** {@return the day of the office on which it is examined (処理日)} */
    public LocalDate processingDate() {
        return processingDate;
    }

    /** {@return the day on which it was filed or arrived; if the office acts by itself, the day of the office} */
    public LocalDate filedOn() {
        return basis.day().orElse(processingDate);
    }

    /** {@return what it asks for} */
    public AskedChange asked() {
        return asked;
    }

    /** {@return the kind of change it asks for} */
    public EventType type() {
        return asked.type();
    }

    /** {@return how it came} */
    public Channel channel() {
        return channel;
    }

    /** {@return where it was entered and who filed it} */
    public Handling handling() {
        return handling;
    }

    /** {@return who filed it (届出人), if that stands on it} */
    public Optional<Notifier> notifier() {
        return handling.notifier();
    }

    /** {@return the evidence of who files it} */
    public List<IdentityEvidence> evidence() {
        return evidence;
    }

    /** {@return what is attached} */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** {@return the facts added for other affairs (付記)} */
    public List<AddedFact> addedFacts() {
        return addedFacts;
    }

    /**
     * {@return whether somebody filed it at this office, who is named and shows who that is: neither the office itself nor
     * another authority, nor papers of the family register}
     */
    public boolean isFiledHere() {
        return FILED_HERE.contains(type())
                && channel != Channel.OTHER_MUNICIPALITY
                && (basis instanceof Basis.Notification
                        || basis instanceof Basis.Application
                        || basis instanceof Basis.Request);
    }

    /**
     * Whether a document is enclosed.
     *
     * @param document the document
     * @return true if it is
     */
    public boolean encloses(Attachment.Document document) {
        return attachments.contains(new Attachment.Enclosed(document));
    }

    /** {@return the data of move-outs attached, on paper or come over the network} */
    public List<MoveOutData> moveOutData() {
        return attachments.stream().flatMap(one -> one.moveOutData().stream()).toList();
    }

    /** {@return what is special about the move-in asked for} */
    public Set<MoveIn.Kind> moveInKinds() {
        if (asked instanceof MoveForm form) {
            return form.moveInKinds();
        }
        return asked instanceof AskedChange.Draft draft && draft.event() instanceof MoveIn moveIn
                ? moveIn.kinds()
                : Set.of();
    }

    /** {@return the address before the move-in asked for, as far as told} */
    public Optional<OutsideAddress> previousAddress() {
        if (asked instanceof MoveForm form) {
            return form.previousAddress();
        }
        return asked instanceof AskedChange.Draft draft && draft.event() instanceof MoveIn moveIn
                ? Optional.of(moveIn.previousAddress())
                : Optional.empty();
    }

    /** {@return where the move-out asked for leads, as far as told} */
    public Optional<OutsideAddress> destination() {
        if (asked instanceof MoveForm form) {
            return form.destination();
        }
        return asked instanceof AskedChange.Draft draft && draft.event() instanceof MoveOut moveOut
                ? Optional.of(moveOut.destination())
                : Optional.empty();
    }

    /** Whether it is the everyday form and an item is missing on it. */
    boolean misses(MoveForm.Item item) {
        return asked instanceof MoveForm form && form.missing().contains(item);
    }

    /**
     * The change to record, if enough is told to form it.
     *
     * <p>A move-out notified more than fourteen days after the departure is no notification any more; the change proposed in its
     * place is the same move-out, recorded ex officio (職権). A move-in that is deemed the move-out is never late in this sense.
     *
     * @param practice the office's closed days and the regime
     * @return the change; empty if something is missing
     */
    public Optional<ChangeEvent> change(OfficePractice practice) {
        return formed().map(event ->
                event instanceof MoveOut moveOut && practice.isTooLateToNotify(moveOut) ? exOfficio(moveOut) : event);
    }

    /** The change just as the paper has it. */
    Optional<ChangeEvent> formed() {
        return asked.formed(processingDate, basis)
                .map(event -> handling.isEmpty() ? event : event.withHandling(handling));
    }

    /** Whether it asks for a move-out that is notified too late to be one. */
    boolean isLateMoveOut(OfficePractice practice) {
        return formed().filter(event -> event instanceof MoveOut moveOut && practice.isTooLateToNotify(moveOut))
                .isPresent();
    }

    private static MoveOut exOfficio(MoveOut moveOut) {
        return MoveOut.builder()
                .changeDate(moveOut.changeDate())
                .processingDate(moveOut.processingDate())
                .basis(new Basis.ExOfficio())
                .handling(moveOut.handling())
                .addAllSubjects(moveOut.subjects())
                .destination(moveOut.destination())
                .build();
    }

    /** {@return kind, day and what it asks for, no person} */
    @Override
    public String toString() {
        return "Notification[" + basis.wording() + " " + filedOn() + ", " + type() + "]";
    }
}
