package juki.registry.rules;

import juki.registry.model.protection.SupportMeasure;
import juki.registry.rules.law.ClosedDays;

/**
 * Practice of an office (運用, un'yō): what the law and the standard leave to the municipality and rules need to know.
 *
 * <p>Immutable and thread-safe, as far as the closed days are.
 */
public final class OfficePractice {

    private static final OfficePractice STANDARD =
            new OfficePractice(ClosedDays.standard(), 120, 60, 30, SupportMeasure.PROVISIONAL_DAYS);

    private final ClosedDays closedDays;
    private final int greatestUsualAge;
    private final int farthestUsualPlan;
    private final int longestWaitForNotice;
    private final int longestProvisionalMeasure;

    private OfficePractice(
            ClosedDays closedDays,
            int greatestUsualAge,
            int farthestUsualPlan,
            int longestWaitForNotice,
            int longestProvisionalMeasure) {
        this.closedDays = closedDays;
        this.greatestUsualAge = greatestUsualAge;
        this.farthestUsualPlan = farthestUsualPlan;
        this.longestWaitForNotice = longestWaitForNotice;
        this.longestProvisionalMeasure = longestProvisionalMeasure;
    }

    /**
     * {@return the practice assumed where an office says nothing: closed on Saturdays, Sundays and from 29 December to 3
     * January; attention above the age of 120 and to plans more than 60 days ahead; move-in notices missed after 30 days, and
     * provisional support measures after 30}
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
        return new OfficePractice(
                days, greatestUsualAge, farthestUsualPlan, longestWaitForNotice, longestProvisionalMeasure);
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
        return new OfficePractice(
                closedDays, years, farthestUsualPlan, longestWaitForNotice, longestProvisionalMeasure);
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
        return new OfficePractice(closedDays, greatestUsualAge, days, longestWaitForNotice, longestProvisionalMeasure);
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
        return new OfficePractice(closedDays, greatestUsualAge, farthestUsualPlan, days, longestProvisionalMeasure);
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
        return new OfficePractice(closedDays, greatestUsualAge, farthestUsualPlan, longestWaitForNotice, days);
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
}
