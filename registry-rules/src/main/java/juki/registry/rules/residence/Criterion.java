package juki.registry.rules.residence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Criterion of residence (認定基準, nintei kijun): what it says, on what authority, how sure that is, at which stage it is asked, and
 * one pure function.
 *
 * <p>A criterion is a value in a file of its own. It either <em>appraises</em> a situation, or <em>reviews</em> what the others have
 * decided provisionally; it abstains where it has nothing to say. It never sees motive or objections, which are stripped first.
 *
 * <p>Ids are stable. Two criteria are equal if their ids are. Immutable and thread-safe.
 */
public final class Criterion {
    private static final Pattern ID = Pattern.compile("[A-Z]+[0-9]*(-[A-Z]+)*");

    private final String id;
    private final String title;
    private final String titleEnglish;
    private final String text;
    private final String textEnglish;
    private final Stage stage;
    private final CertaintyMark certainty;
    private final List<Authority> authorities;
    private final Function<Situation, Optional<Opinion>> appraisal;
    private final BiFunction<Situation, Opinion, Optional<Opinion>> review;

    private Criterion(
            Builder begun,
            List<Authority> authorities,
            Function<Situation, Optional<Opinion>> appraisal,
            BiFunction<Situation, Opinion, Optional<Opinion>> review) {
        this.id = begun.id;
        this.title = begun.title;
        this.titleEnglish = begun.titleEnglish;
        this.text = begun.text;
        this.textEnglish = begun.textEnglish;
        this.stage = begun.stage;
        this.certainty = begun.certainty;
        this.authorities = List.copyOf(authorities);
        this.appraisal = appraisal;
        this.review = review;
    }

    /**
     * Begins a criterion.
     *
     * @param id its id, as {@code C-HOSP}
     * @param title its subject, in Japanese
     * @param titleEnglish its subject, in English
     * @return the criterion begun
     * @throws IllegalArgumentException if the id has another form
     */
    public static Builder of(String id, String title, String titleEnglish) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id: must be capital words joined with hyphens, the first perhaps numbered");
        }
        return new Builder(id, title, titleEnglish);
    }

    /** {@return the stable id} */
    public String id() {
        return id;
    }

    /** {@return its subject, in Japanese} */
    public String title() {
        return title;
    }

    /** {@return its subject, in English} */
    public String titleEnglish() {
        return titleEnglish;
    }

    /** {@return what it says, in Japanese} */
    public String text() {
        return text;
    }

    /** {@return what it says, in English} */
    public String textEnglish() {
        return textEnglish;
    }

    /** {@return the stage at which it is asked} */
    public Stage stage() {
        return stage;
    }

    /** {@return how sure it is} */
    public CertaintyMark certainty() {
        return certainty;
    }

    /** {@return what it stands on, at least one authority, unmodifiable} */
    public List<Authority> authorities() {
        return authorities;
    }

    /**
     * What it says of a situation.
     *
     * @param situation the situation
     * @return the opinion, empty if it has none
     */
    public Optional<Opinion> appraise(Situation situation) {
        return appraisal.apply(situation);
    }

    /**
     * What it puts in the place of a provisional decision.
     *
     * @param situation the situation
     * @param provisional the decision so far
     * @return the opinion that replaces it, empty if it may stand
     */
    public Optional<Opinion> review(Situation situation, Opinion provisional) {
        return review.apply(situation, provisional);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Criterion that && id.equals(that.id);
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

    /** A criterion still being written; see {@link Criterion#of}. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final String titleEnglish;
        private String text = "";
        private String textEnglish = "";
        private Stage stage = Stage.CATEGORY;
        private CertaintyMark certainty = CertaintyMark.ENGINEERING;
        private List<Authority> authorities = List.of();

        private Builder(String id, String title, String titleEnglish) {
            this.id = id;
            this.title = title;
            this.titleEnglish = titleEnglish;
        }

        /**
         * What it says.
         *
         * @param japanese in Japanese
         * @param english in English
         * @return this criterion
         */
        public Builder saying(String japanese, String english) {
            text = japanese;
            textEnglish = english;
            return this;
        }

        /**
         * When it is asked.
         *
         * @param when the stage
         * @return this criterion
         */
        public Builder at(Stage when) {
            stage = when;
            return this;
        }

        /**
         * On what it stands, and how sure that is.
         *
         * @param how how sure it is
         * @param what the authorities, at least one
         * @return this criterion
         */
        public Builder on(CertaintyMark how, Authority... what) {
            certainty = how;
            authorities = List.of(what);
            return this;
        }

        /**
         * Completes it with an appraisal.
         *
         * @param appraisal what it says of a situation
         * @return the criterion
         * @throws IllegalStateException if its text or its authorities are missing
         */
        public Criterion appraising(Function<Situation, Optional<Opinion>> appraisal) {
            return complete(appraisal, (situation, provisional) -> Optional.empty());
        }

        /**
         * Completes it with a review.
         *
         * @param review what it puts in the place of a provisional decision
         * @return the criterion
         * @throws IllegalStateException if its text or its authorities are missing
         */
        public Criterion reviewing(BiFunction<Situation, Opinion, Optional<Opinion>> review) {
            return complete(situation -> Optional.empty(), review);
        }

        /**
         * Completes it as a principle that others apply.
         *
         * @return the criterion
         * @throws IllegalStateException if its text or its authorities are missing
         */
        public Criterion appliedByOthers() {
            return complete(situation -> Optional.empty(), (situation, provisional) -> Optional.empty());
        }

        /**
         * Completes it with both.
         *
         * @param appraisal what it says of a situation
         * @param review what it puts in the place of a provisional decision
         * @return the criterion
         * @throws IllegalStateException if its text or its authorities are missing
         */
        public Criterion asking(
                Function<Situation, Optional<Opinion>> appraisal,
                BiFunction<Situation, Opinion, Optional<Opinion>> review) {
            return complete(appraisal, review);
        }

        private Criterion complete(
                Function<Situation, Optional<Opinion>> appraisal,
                BiFunction<Situation, Opinion, Optional<Opinion>> review) {
            if (text.isBlank() || textEnglish.isBlank() || authorities.isEmpty()) {
                throw new IllegalStateException(id + " needs a text in both languages and an authority");
            }
            return new Criterion(this, authorities, appraisal, review);
        }
    }
}
