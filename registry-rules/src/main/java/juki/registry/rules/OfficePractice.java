package juki.registry.rules;

import java.time.LocalDate;
import java.util.function.Consumer;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.MoveOut;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Practice of an office (運用, un'yō): what the law and the standard leave to the municipality and rules need to know, and the
 * regime of moves it lives under.
 *
 * <p>Immutable and thread-safe, as far as closed days, dictionary and repertoires are.
 */
public final class OfficePractice {

    private static final OfficePractice STANDARD = new OfficePractice(new Draft());

    private final ClosedDays closedDays;
    private final int greatestUsualAge;
    private final int farthestUsualPlan;
    private final int longestWaitForNotice;
    private final int longestProvisionalMeasure;
    private final int documentsTogether;
    private final boolean membersFileForEachOther;
    private final MoveRegime moveRegime;
    private final int shortestUsualAbsence;
    private final int noticeOfExpiry;
    private final LocalDate readingsExpectedFrom;
    private final WritingStandard writing;
    private final AddressDictionary dictionary;
    private final boolean previousHeadAsked;

    private OfficePractice(Draft draft) {
        closedDays = draft.closedDays;
        greatestUsualAge = draft.greatestUsualAge;
        farthestUsualPlan = draft.farthestUsualPlan;
        longestWaitForNotice = draft.longestWaitForNotice;
        longestProvisionalMeasure = draft.longestProvisionalMeasure;
        documentsTogether = draft.documentsTogether;
        membersFileForEachOther = draft.membersFileForEachOther;
        moveRegime = draft.moveRegime;
        shortestUsualAbsence = draft.shortestUsualAbsence;
        noticeOfExpiry = draft.noticeOfExpiry;
        readingsExpectedFrom = draft.readingsExpectedFrom;
        writing = draft.writing;
        dictionary = draft.dictionary;
        previousHeadAsked = draft.previousHeadAsked;
    }

    /** What a practice is made of while one part of it is changed; the standard one at first. */
    private static final class Draft {
        private ClosedDays closedDays = ClosedDays.standard();
        private int greatestUsualAge = 120;
        private int farthestUsualPlan = 60;
        private int longestWaitForNotice = 30;
        private int longestProvisionalMeasure = SupportMeasure.PROVISIONAL_DAYS;
        private int documentsTogether = 2;
        private boolean membersFileForEachOther = true;
        private MoveRegime moveRegime = MoveRegime.MOVE_OUT_THEN_MOVE_IN;
        private int shortestUsualAbsence = 30;
        private int noticeOfExpiry = 30;
        private LocalDate readingsExpectedFrom = LocalDate.of(2026, 5, 26);
        private WritingStandard writing = WritingStandard.standard();
        private AddressDictionary dictionary = AddressDictionary.none();
        private boolean previousHeadAsked;
    }

    private OfficePractice with(Consumer<Draft> part) {
        Draft draft = new Draft();
        draft.closedDays = closedDays;
        draft.greatestUsualAge = greatestUsualAge;
        draft.farthestUsualPlan = farthestUsualPlan;
        draft.longestWaitForNotice = longestWaitForNotice;
        draft.longestProvisionalMeasure = longestProvisionalMeasure;
        draft.documentsTogether = documentsTogether;
        draft.membersFileForEachOther = membersFileForEachOther;
        draft.moveRegime = moveRegime;
        draft.shortestUsualAbsence = shortestUsualAbsence;
        draft.noticeOfExpiry = noticeOfExpiry;
        draft.readingsExpectedFrom = readingsExpectedFrom;
        draft.writing = writing;
        draft.dictionary = dictionary;
        draft.previousHeadAsked = previousHeadAsked;
        part.accept(draft);
        return new OfficePractice(draft);
    }

    /**
     * {@return the practice assumed where an office says nothing: closed on Saturdays, Sundays and from 29 December to 3
     * January; attention above the age of 120, to plans more than 60 days ahead, to returns within 30 days and to periods of stay
     * that end within 30 days; confirmed readings expected from 2026-05-26; the {@linkplain WritingStandard#standard() standard
     * writing}; no address dictionary; nobody asked who headed the household before moving in; move-in notices missed after 30
     * days, and provisional support measures after 30; two documents together that do not prove identity alone; members of a
     * household filing for each other; a move-out, then a move-in}
     */
    public static OfficePractice standard() {
        return STANDARD;
    }

    /**
     * This practice with other closed days.
     *
     * @param days the days on which the office is closed (Local Autonomy Act Art. 4-2)
     * @return the practice
     */
    public OfficePractice closedOn(ClosedDays days) {
        return with(draft -> draft.closedDays = days);
    }

    /**
     * This practice with another age above which a date of birth deserves attention.
     *
     * @param years the greatest age that needs no attention, at least 100
     * @return the practice
     * @throws IllegalArgumentException if the age is below 100
     */
    public OfficePractice withGreatestUsualAge(int years) {
        if (years < 100) {
            throw new IllegalArgumentException("years: must be at least 100");
        }
        return with(draft -> draft.greatestUsualAge = years);
    }

    /**
     * This practice with another time from which a planned move-out deserves attention.
     *
     * @param days how many days ahead a move-out may be planned without attention, at least 14
     * @return the practice
     * @throws IllegalArgumentException if there are fewer than 14 days
     */
    public OfficePractice withFarthestUsualPlan(int days) {
        if (days < 14) {
            throw new IllegalArgumentException("days: must be at least 14");
        }
        return with(draft -> draft.farthestUsualPlan = days);
    }

    /**
     * This practice with another time after which a move-in notice is missed.
     *
     * @param days how many days after a move-out the notice may take, at least 14
     * @return the practice
     * @throws IllegalArgumentException if there are fewer than 14 days
     */
    public OfficePractice withLongestWaitForNotice(int days) {
        if (days < 14) {
            throw new IllegalArgumentException("days: must be at least 14");
        }
        return with(draft -> draft.longestWaitForNotice = days);
    }

    /**
     * This practice with another time for which a provisional support measure may be open.
     *
     * @param days how many days, not negative
     * @return the practice
     * @throws IllegalArgumentException if the number is negative
     */
    public OfficePractice withLongestProvisionalMeasure(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative");
        }
        return with(draft -> draft.longestProvisionalMeasure = days);
    }

    /**
     * This practice with another number of documents asked for together of those that do not prove identity alone, a spoken
     * explanation among them (Ordinance Art. 8 leaves it to the mayor).
     *
     * @param documents how many, at least one
     * @return the practice
     * @throws IllegalArgumentException if the number is below 1
     */
    public OfficePractice withDocumentsTogether(int documents) {
        if (documents < 1) {
            throw new IllegalArgumentException("documents: must be at least 1");
        }
        return with(draft -> draft.documentsTogether = documents);
    }

    /**
     * This practice, asking members of a household who are not its head for a power of attorney, or not. The Act lets the head
     * file for members (Art. 26) and is silent on the others; most offices take them as messengers.
     *
     * @param mayFile whether they file without one
     * @return the practice
     */
    public OfficePractice withMembersFilingForEachOther(boolean mayFile) {
        return with(draft -> draft.membersFileForEachOther = mayFile);
    }

    /**
     * This practice under another regime of moves: the one switch between the two.
     *
     * @param regime the regime
     * @return the practice
     */
    public OfficePractice under(MoveRegime regime) {
        return with(draft -> draft.moveRegime = regime);
    }

    /**
     * This practice with another time within which a return deserves attention.
     *
     * @param days how many days after leaving somebody may return without attention, 0 or more
     * @return the practice
     * @throws IllegalArgumentException if the number is negative
     */
    public OfficePractice withShortestUsualAbsence(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative");
        }
        return with(draft -> draft.shortestUsualAbsence = days);
    }

    /**
     * This practice with another time before the end of a period of stay from which it deserves attention.
     *
     * @param days how many days ahead, 0 or more; 0 for the last day alone
     * @return the practice
     * @throws IllegalArgumentException if the number is negative
     */
    public OfficePractice withNoticeOfExpiry(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative");
        }
        return with(draft -> draft.noticeOfExpiry = days);
    }

    /**
     * This practice with another day from which every Japanese resident is expected to have a confirmed reading. Of the newly
     * born it is expected since readings are items of the record, 2025-05-26.
     *
     * @param day the first day
     * @return the practice
     */
    public OfficePractice expectingReadingsFrom(LocalDate day) {
        return with(draft -> draft.readingsExpectedFrom = day);
    }

    /**
     * This practice with another standard of writing.
     *
     * @param standard lengths of fields, permitted and own characters
     * @return the practice
     */
    public OfficePractice writing(WritingStandard standard) {
        return with(draft -> draft.writing = standard);
    }

    /**
     * This practice with an address dictionary at hand.
     *
     * @param addresses the dictionary
     * @return the practice
     */
    public OfficePractice lookingUp(AddressDictionary addresses) {
        return with(draft -> draft.dictionary = addresses);
    }

    /** {@return the days on which the office is closed} */
    public ClosedDays closedDays() {
        return closedDays;
    }

    /** {@return the greatest age that needs no attention} */
    public int greatestUsualAge() {
        return greatestUsualAge;
    }

    /** {@return how many days ahead a move-out may be planned without attention} */
    public int farthestUsualPlan() {
        return farthestUsualPlan;
    }

    /** {@return how many days after a move-out the move-in notice may take} */
    public int longestWaitForNotice() {
        return longestWaitForNotice;
    }

    /** {@return how many days a provisional support measure may be open} */
    public int longestProvisionalMeasure() {
        return longestProvisionalMeasure;
    }

    /** {@return how many documents are asked for together that do not prove identity alone} */
    public int documentsTogether() {
        return documentsTogether;
    }

    /** {@return whether members of a household file for each other without a power of attorney} */
    public boolean membersFileForEachOther() {
        return membersFileForEachOther;
    }

    /** {@return how somebody passes from one municipality to another} */
    public MoveRegime moveRegime() {
        return moveRegime;
    }

    /** {@return how many days after leaving somebody may return without attention} */
    public int shortestUsualAbsence() {
        return shortestUsualAbsence;
    }

    /** {@return how many days before its end a period of stay deserves attention} */
    public int noticeOfExpiry() {
        return noticeOfExpiry;
    }

    /** {@return the day from which every Japanese resident is expected to have a confirmed reading} */
    public LocalDate readingsExpectedFrom() {
        return readingsExpectedFrom;
    }

    /** {@return lengths of fields, permitted and own characters} */
    public WritingStandard writing() {
        return writing;
    }

    /**
     * This practice, asking whoever moves in from inside Japan who headed the household there, or not. The data list has the
     * item, and neither the Act nor the standard asks for it.
     *
     * @param asked whether it is asked
     * @return the practice
     */
    public OfficePractice withPreviousHeadAsked(boolean asked) {
        return with(draft -> draft.previousHeadAsked = asked);
    }

    /** {@return whether whoever moves in from inside Japan is asked who headed the household there} */
    public boolean previousHeadAsked() {
        return previousHeadAsked;
    }

    /** {@return the address dictionary} */
    public AddressDictionary dictionary() {
        return dictionary;
    }

    /**
     * Whether a move-out is notified so late that it is no notification any more: more than fourteen days after the departure,
     * of an uncertain one after its latest possible day. A move-in that is deemed the move-out is late as a move-in alone.
     *
     * @param moveOut the move-out
     * @return true if the office records it ex officio
     */
    public boolean isTooLateToNotify(MoveOut moveOut) {
        boolean deemed = moveRegime == MoveRegime.DESTINATION_ONLY
                && moveOut.destination().kind() == OutsideAddress.Kind.DOMESTIC;
        return !deemed
                && moveOut.basis() instanceof Basis.Notification notification
                && StatutoryPeriod.LATE_MOVE_OUT_NOTIFICATION
                        .period()
                        .isMissed(moveOut.changeDate(), notification.filedOn(), closedDays)
                        .isYes();
    }
}
