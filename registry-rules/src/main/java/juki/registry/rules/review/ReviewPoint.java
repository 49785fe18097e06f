package juki.registry.rules.review;

import java.time.LocalDate;
import java.util.regex.Pattern;
import juki.registry.model.date.DateSpan;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Point of the review (点検項目, tenken kōmoku): what should hold on any day of a record, a household, a restriction or a support
 * measure, on which passage it stands, and what to say and do where it does not.
 *
 * <p>It speaks of items and shows nobody. Ids are stable as those of rules are; two points are equal if their ids are. Immutable
 * and thread-safe.
 */
public final class ReviewPoint {

    private static final Pattern ID = Pattern.compile("REVIEW-[0-9]{3}");

    private final String id;
    private final String title;
    private final String titleEnglish;
    private final Citation basis;
    private final DateSpan inForce;
    private final Objection objection;

    private ReviewPoint(
            String id, String title, String titleEnglish, Citation basis, DateSpan inForce, Objection objection) {
        this.id = id;
        this.title = title;
        this.titleEnglish = titleEnglish;
        this.basis = basis;
        this.inForce = inForce;
        this.objection = objection;
    }

    /**
     * A point that holds since a day.
     *
     * @param id {@code REVIEW-} and three digits
     * @param title what should hold, in Japanese
     * @param titleEnglish what should hold, in English
     * @param basis the passage it stands on
     * @param since the first day of which it is asked
     * @param objection item, reason and remedy
     * @return the point
     * @throws IllegalArgumentException if the id has another form
     */
    static ReviewPoint of(
            String id, String title, String titleEnglish, Citation basis, LocalDate since, Objection objection) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id: must be REVIEW- and three digits");
        }
        return new ReviewPoint(id, title, titleEnglish, basis, DateSpan.since(since), objection);
    }

    /** {@return the stable id} */
    public String id() {
        return id;
    }

    /** {@return what should hold, in Japanese} */
    public String title() {
        return title;
    }

    /** {@return what should hold, in English} */
    public String titleEnglish() {
        return titleEnglish;
    }

    /** {@return the passage of law or specification it stands on} */
    public Citation basis() {
        return basis;
    }

    /** {@return the days of which it is asked} */
    public DateSpan inForce() {
        return inForce;
    }

    /** {@return item, reason and remedy, in Japanese and English} */
    public Objection objection() {
        return objection;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewPoint that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return id and English title} */
    @Override
    public String toString() {
        return id + " " + titleEnglish;
    }
}
