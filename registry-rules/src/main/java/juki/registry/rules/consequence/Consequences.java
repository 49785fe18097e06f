package juki.registry.rules.consequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.consequence.Consequence.Document;
import juki.registry.rules.consequence.Consequence.Holding;
import juki.registry.rules.consequence.Consequence.Repair;
import juki.registry.rules.consequence.Consequence.Unless;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.LegalPeriod;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows from a change (異動に伴う効果の判定), as the law stood on the day it is recorded.
 *
 * <p>A record removed and made anew by one change, as by naturalisation, counts as corrected, which is our reading. The law
 * knows three dates: certificates since 2004, cards since 2016, and since 27 May 2024 a card that Japanese nationals may keep
 * abroad. A furigana is no item of the signature certificate for as long as a transitional rule lasts, which is until the day
 * of {@link #countingFurigana}. Letters that the standard leaves to the mayor are told like those that the law demands: who to
 * write to follows from the change, whether to write is the office's.
 *
 * <p>Immutable and thread-safe, as far as the closed days are. Source: Act on Certification of Electronic Signatures Art. 12,
 * 15, 31, 34; Individual Number Act Art. 7, 8, 16-2, 17; Individual Number Order Art. 14, whose text was not seen; Basic
 * Resident Registration Act Art. 9, 19, 24-2, 25, 30-3; Order Art. 12 para. 4, recalled and not read, Art. 23; standard
 * specification 4.0.4, 4.1.3.
 */
public final class Consequences {

    private static final LocalDate CARDS_SINCE =
            StatutoryPeriod.CARD_PRESENTATION.inForce().start();
    private static final LocalDate CARDS_ABROAD_SINCE = LocalDate.of(2024, 5, 27);
    private static final LocalDate FURIGANA_COUNTS = LocalDate.of(2026, 5, 26);
    private static final Citation SIGNATURE =
            Statute.SIGNATURE_CERTIFICATION_ACT.article(12).and(Statute.SIGNATURE_CERTIFICATION_ACT.article(15));
    private static final Citation USER = StatutoryPeriod.CERTIFICATE_AFTER_PLAN.basis();
    private static final Citation CARD = Statute.INDIVIDUAL_NUMBER_ORDER.article(14);

    private static final Consequences STANDARD = new Consequences(ClosedDays.standard(), FURIGANA_COUNTS);

    private final ClosedDays closedDays;
    private final LocalDate furiganaCounts;

    private Consequences(ClosedDays closedDays, LocalDate furiganaCounts) {
        this.closedDays = closedDays;
        this.furiganaCounts = furiganaCounts;
    }

    /** {@return an office of standard closed days, the furigana counting from 2026-05-26 on, a date that was not verified} */
    public static Consequences standard() {
        return STANDARD;
    }

    /**
     * The same for an office with other closed days.
     *
     * @param days when the office is closed
     * @return the changed value
     */
    public Consequences closedOn(ClosedDays days) {
        return new Consequences(days, furiganaCounts);
    }

    /**
     * The same with another end of the transitional rule on the furigana (Supplementary provisions of Cabinet Order 17 of 2025,
     * Art. 12 para. 2).
     *
     * @param day the first day on which correcting a furigana ends a signature certificate
     * @return the changed value
     */
    public Consequences countingFurigana(LocalDate day) {
        return new Consequences(closedDays, day);
    }

    /**
     * What follows from a change.
     *
     * @param change the change
     * @param before the register against which it was folded
     * @return the consequences, those of one person together, unmodifiable
     */
    public List<Consequence> of(RegisterChange change, ResidentRegister before) {
        return of(change.event(), change, before);
    }

    /**
     * What follows from a change some of whose numbers were drawn.
     *
     * @param asked the change as it was before any number was drawn
     * @param change the change
     * @param before the register against which it was folded
     * @return the consequences, those of one person together, unmodifiable
     */
    public List<Consequence> of(ChangeEvent asked, RegisterChange change, ResidentRegister before) {
        Map<AddresseeNumber, HistoryEntry> last = new LinkedHashMap<>();
        change.entries().forEach(entry -> last.put(entry.addressee(), entry));
        Map<AddresseeNumber, List<Consequence>> byPerson = new LinkedHashMap<>();
        // Every other code that appears was drawn.
        Set<ResidentRecordCode> brought = asked.newResidents().stream()
                .flatMap(one -> one.recordCode().stream())
                .collect(Collectors.toSet());
        last.forEach((one, entry) -> {
            ResidentRecord earlier = before.record(one).orElse(null);
            List<Consequence> found = following(entry, earlier);
            found.addAll(papers(entry, earlier, brought));
            byPerson.put(one, found);
        });
        for (Household household : change.households()) {
            before.household(household.number())
                    .flatMap(former -> repair(former, household))
                    .ifPresent(repair -> byPerson.computeIfAbsent(repair.addressee(), one -> new ArrayList<>())
                            .add(repair));
        }
        SupplementaryRegisterNotice.of(change, before)
                .forEach(notice -> byPerson.computeIfAbsent(notice.addressee(), one -> new ArrayList<>())
                        .add(new Consequence.FamilyRegisterIsTold(notice)));
        for (Household household : change.households()) {
            if (household.isHeadUnset() && hadHead(household.number(), before)) {
                AddresseeNumber highest = household.members().get(0);
                byPerson.computeIfAbsent(highest, one -> new ArrayList<>())
                        .add(new Consequence.HeadChangeIsAskedFor(highest, household.number()));
            }
        }
        return byPerson.values().stream().flatMap(List::stream).toList();
    }

    private static boolean hadHead(HouseholdNumber number, ResidentRegister before) {
        return before.household(number).flatMap(Household::head).isPresent();
    }

    private List<Consequence> following(HistoryEntry entry, @Nullable ResidentRecord before) {
        List<Consequence> found = ofRecord(entry, before);
        AddresseeNumber one = entry.addressee();
        if (!entry.event().subjects().contains(one)) {
            if (entry.record().membership().isHead()
                    && before != null
                    && !before.membership().isHead()) {
                found.add(new Consequence.HeadIsTold(one));
            }
        } else if (wasToBeNotified(entry.event())) {
            found.add(new Consequence.PersonIsTold(one));
        }
        return found;
    }

    /** Whether the office has recorded by itself what somebody had the duty to notify. */
    private static boolean wasToBeNotified(ChangeEvent event) {
        return event.basis() instanceof Basis.ExOfficio
                && switch (event.type()) {
                    case MOVE_IN,
                            ADDRESS_CHANGE,
                            INTER_WARD_CHANGE,
                            MOVE_OUT,
                            HOUSEHOLD_SPLIT,
                            HOUSEHOLD_MERGER,
                            HOUSEHOLD_CHANGE,
                            HOUSEHOLD_HEAD_CHANGE -> true;
                    case EX_OFFICIO_ENTRY ->
                        event instanceof ExOfficioEntry entry && entry.cause() != ExOfficioEntry.Cause.RESTORATION;
                    case EX_OFFICIO_DELETION ->
                        event instanceof ExOfficioDeletion deletion
                                && (deletion.cause() == ExOfficioDeletion.Cause.NOT_LIVING_HERE
                                        || deletion.cause() == ExOfficioDeletion.Cause.MOVE_OUT_NOT_NOTIFIED);
                    default -> false;
                };
    }

    private List<Consequence> ofRecord(HistoryEntry entry, @Nullable ResidentRecord before) {
        ResidentRecord after = entry.record();
        if (before == null || !before.isLiving()) {
            return after.isLiving() && !(entry.event() instanceof ChangeCancelled) ? entered(entry) : new ArrayList<>();
        }
        return after.isLiving() ? corrected(entry, before) : removed(entry);
    }

    // ----- entered

    private List<Consequence> entered(HistoryEntry entry) {
        AddresseeNumber one = entry.addressee();
        List<Consequence> found = new ArrayList<>();
        if (entry.event() instanceof MoveIn moveIn) {
            if (hasCards(entry)) {
                LocalDate filed = moveIn.basis().day().orElse(entry.processingDate());
                found.add(new Consequence.CardIsBrought(
                        one,
                        StatutoryPeriod.CARD_PRESENTATION.period().lastDay(filed),
                        Statute.INDIVIDUAL_NUMBER_ACT.article(17).and(CARD)));
            }
            moveIn.previousAddress()
                    .municipality()
                    .ifPresent(from -> found.add(new Consequence.FormerMunicipalityIsTold(one, from)));
        }
        if (entry.record().individualNumber().isEmpty()
                && !entry.processingDate().isBefore(Statute.INDIVIDUAL_NUMBER_ACT.inForceSince())) {
            found.add(new Consequence.NumberIsRequested(one));
        }
        return found;
    }

    // ----- households

    private static Optional<Consequence.HouseholdIsRepaired> repair(Household before, Household after) {
        if (before.hasEnded()) {
            return Optional.empty();
        }
        if (after.hasEnded()) {
            AddresseeNumber last = before.head().orElse(before.members().get(0));
            return Optional.of(new Consequence.HouseholdIsRepaired(last, after.number(), Repair.ENDS));
        }
        boolean headLeft =
                before.head().filter(head -> !after.members().contains(head)).isPresent();
        AddresseeNumber first = after.members().get(0);
        if (headLeft && after.head().isEmpty()) {
            return Optional.of(new Consequence.HouseholdIsRepaired(first, after.number(), Repair.HEAD_IS_UNSET));
        }
        boolean lastIsMadeHead =
                after.size() == 1 && before.size() > 1 && !before.head().equals(after.head());
        return lastIsMadeHead
                ? Optional.of(new Consequence.HouseholdIsRepaired(first, after.number(), Repair.LAST_MEMBER_HEADS))
                : Optional.empty();
    }

    // ----- papers

    /** What is handed out, or sent in its place, to somebody whom the change names; who is only left behind gets nothing. */
    private static List<Consequence> papers(
            HistoryEntry entry, @Nullable ResidentRecord before, Set<ResidentRecordCode> brought) {
        AddresseeNumber one = entry.addressee();
        ChangeEvent event = entry.event();
        if (!event.subjects().contains(one)) {
            return List.of();
        }
        List<Consequence> due = new ArrayList<>(2);
        if (event instanceof MoveOut moveOut) {
            departing(moveOut, one).ifPresent(due::add);
        }
        Optional<ResidentRecordCode> earlier = before == null ? Optional.empty() : before.recordCode();
        if (entry.record().isLiving()
                && entry.record()
                        .recordCode()
                        .filter(code -> !brought.contains(code) && !earlier.equals(Optional.of(code)))
                        .isPresent()) {
            due.add(new Consequence.DocumentIsDue(one, Document.RECORD_CODE_NOTICE));
        }
        return due;
    }

    /** A certificate, its equivalent, or the data in its place; nothing for a move abroad. */
    private static Optional<Consequence> departing(MoveOut moveOut, AddresseeNumber one) {
        if (moveOut.destination().kind() == OutsideAddress.Kind.ABROAD) {
            return Optional.empty();
        }
        if (moveOut.basis() instanceof Basis.ExOfficio) {
            return Optional.of(new Consequence.DocumentIsDue(one, Document.EQUIVALENT_CERTIFICATE));
        }
        return moveOut.kind().isEmpty()
                ? Optional.of(new Consequence.DocumentIsDue(one, Document.MOVE_OUT_CERTIFICATE))
                : moveOut.destination().municipality().map(to -> new Consequence.MoveOutDataIsSent(one, to));
    }

    // ----- corrected

    private List<Consequence> corrected(HistoryEntry entry, ResidentRecord before) {
        ResidentRecord after = entry.record();
        List<Consequence> found = new ArrayList<>();
        boolean otherIdentity = !isMinor(entry.event()) && !showsTheSame(before, after, entry.processingDate());
        if (otherIdentity) {
            found.add(lapse(entry, Holding.SIGNATURE_CERTIFICATE, entry.processingDate(), null, SIGNATURE));
        }
        if (!hasCards(entry)) {
            return found;
        }
        if (!before.recordCode().equals(after.recordCode()) || numberChanges(before, after)) {
            found.add(lapse(entry, Holding.CARD, entry.processingDate(), null, CARD));
        } else if (!cardShowsTheSame(before, after)) {
            StatutoryPeriod report = StatutoryPeriod.CARD_CHANGE_REPORT;
            found.add(new Consequence.CardIsBrought(
                    entry.addressee(),
                    report.period().lastDay(entry.changeDate().latest(), closedDays),
                    report.basis()));
        }
        return found;
    }

    /** Corrections that change how name or address is written and nothing of whom they are. */
    private static boolean isMinor(ChangeEvent event) {
        return event instanceof MinorCorrection || event instanceof BulkAddressChange;
    }

    private boolean showsTheSame(ResidentRecord before, ResidentRecord after, LocalDate day) {
        PersonName one = before.name();
        PersonName other = after.name();
        boolean sameName = day.isBefore(furiganaCounts) ? one.writtenAs(other) : one.equals(other);
        return sameName
                && before.person().dateOfBirth().equals(after.person().dateOfBirth())
                && before.person().sex() == after.person().sex()
                && before.residence().address().equals(after.residence().address());
    }

    private static boolean cardShowsTheSame(ResidentRecord before, ResidentRecord after) {
        return before.person().equals(after.person())
                && before.residence().address().equals(after.residence().address());
    }

    private static boolean numberChanges(ResidentRecord before, ResidentRecord after) {
        return before.individualNumber().isPresent()
                && !before.individualNumber().equals(after.individualNumber());
    }

    // ----- removed

    private List<Consequence> removed(HistoryEntry entry) {
        List<Consequence> found = new ArrayList<>();
        LocalDate now = entry.processingDate();
        found.add(lapse(entry, Holding.SIGNATURE_CERTIFICATE, now, null, SIGNATURE));
        wardMovedTo(entry.record())
                .ifPresent(to -> found.add(new Consequence.NewMunicipalityIsToldOfWard(entry.addressee(), to)));
        if (!hasCards(entry) || entry.event() instanceof MoveInNoticeReceived) {
            // Who has moved in elsewhere goes on with card and user certificate there.
            return found;
        }
        boolean abroad = entry.record()
                .removal()
                .filter(removal -> removal.reason() == ChangeReason.MOVE_OUT_ABROAD)
                .isPresent();
        if (!byMoveOutNotification(entry.event())) {
            found.add(lapse(entry, Holding.USER_CERTIFICATE, now, null, USER));
            found.add(lapse(entry, Holding.CARD, now, null, CARD));
        } else if (abroad) {
            boolean mayBeKept = entry.record().kind() == ResidentKind.JAPANESE && !now.isBefore(CARDS_ABROAD_SINCE);
            Unless unless = mayBeKept ? Unless.USE_ABROAD_IS_ARRANGED : null;
            LocalDate left = plannedOn(entry);
            found.add(lapse(entry, Holding.USER_CERTIFICATE, left, unless, USER));
            found.add(lapse(entry, Holding.CARD, left, unless, CARD));
        } else {
            LocalDate planned = plannedOn(entry);
            LegalPeriod certificate = StatutoryPeriod.CERTIFICATE_AFTER_PLAN.period();
            LegalPeriod card = StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.period();
            found.add(lapse(
                    entry, Holding.USER_CERTIFICATE, certificate.dayAfter(planned), Unless.MOVE_IN_IS_NOTIFIED, USER));
            found.add(lapse(entry, Holding.CARD, card.dayAfter(planned), Unless.MOVE_IN_IS_NOTIFIED, CARD));
        }
        return found;
    }

    /** The municipality to which an adult ward has moved. */
    private static Optional<MunicipalityCode> wardMovedTo(ResidentRecord removed) {
        return removed.removal()
                .filter(removal ->
                        removed.otherItems().adultWard() && removal.reason() == ChangeReason.DOMESTIC_MOVE_OUT)
                .flatMap(removal -> removal.confirmedDestination()
                        .or(() -> removal.planned().map(plan -> plan.destination())))
                .flatMap(destination -> destination.municipality());
    }

    private static boolean byMoveOutNotification(ChangeEvent event) {
        return event instanceof PlannedMoveOutReached
                || event instanceof MoveOut && event.basis() instanceof Basis.Notification;
    }

    private static LocalDate plannedOn(HistoryEntry entry) {
        return entry.record()
                .removal()
                .flatMap(removal -> removal.planned())
                .map(plan -> plan.on())
                .orElse(entry.changeDate().latest());
    }

    private static boolean hasCards(HistoryEntry entry) {
        return !entry.processingDate().isBefore(CARDS_SINCE);
    }

    private static Consequence lapse(
            HistoryEntry entry, Holding holding, LocalDate on, @Nullable Unless unless, Citation basis) {
        return new Consequence.Lapse(entry.addressee(), holding, on, Optional.ofNullable(unless), basis);
    }
}
