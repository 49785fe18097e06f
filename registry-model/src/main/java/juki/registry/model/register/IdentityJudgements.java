package juki.registry.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;

/**
 * What the office has decided about pairs of records that look alike: one person or two (同一人・別人の判断の記録, dōitsunin / betsujin
 * no handan no kiroku).
 *
 * <p>A register remembers it, so that nobody is asked the same again and nobody links whom a colleague has told apart. The
 * latest judgement of a pair counts; earlier ones stay. Immutable and thread-safe; shows no number. Source: the examination
 * of Order Art. 11, on standard specification 4.1.1.2.
 */
public final class IdentityJudgements {

    /** What was found out about two records (判断の結果, handan no kekka). */
    public enum Outcome {
        /** They are records of two persons (別人). */
        DISTINCT("別人"),
        /** They are records of one person (同一人). */
        SAME("同一人"),
        /** A judgement made before no longer holds, and the question is open again (判断の取消し). */
        OPEN("未判断");

        private final String wording;

        Outcome(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * One judgement (判断, handan).
     *
     * @param one one person's number
     * @param other the other's, not the same
     * @param outcome what was found out
     * @param on the day, as the office records it
     * @param by who decided: the operator's name or mark at the office, not blank; never a resident's name
     */
    public record Judgement(AddresseeNumber one, AddresseeNumber other, Outcome outcome, LocalDate on, String by) {
        /**
         * Two numbers and somebody who decided.
         *
         * @param one one person's number
         * @param other the other's
         * @param outcome what was found out
         * @param on the day
         * @param by who decided
         * @throws IllegalArgumentException if both numbers are one, or nobody is named
         */
        public Judgement {
            if (one.equals(other)) {
                throw new IllegalArgumentException("other: must be another number");
            }
            if (by.isBlank()) {
                throw new IllegalArgumentException("by: must not be blank");
            }
        }

        /** Shows outcome and day. */
        @Override
        public String toString() {
            return "Judgement[" + outcome + ", " + on + "]";
        }
    }

    private record Pair(long less, long more) {
        static Pair of(AddresseeNumber one, AddresseeNumber other) {
            return new Pair(Math.min(one.value(), other.value()), Math.max(one.value(), other.value()));
        }
    }

    private static final IdentityJudgements NONE = new IdentityJudgements(List.of());

    private final List<Judgement> judgements;
    private final Map<Pair, Judgement> latest = new HashMap<>();

    private IdentityJudgements(List<Judgement> judgements) {
        this.judgements = List.copyOf(judgements);
        for (Judgement judgement : judgements) {
            latest.put(Pair.of(judgement.one(), judgement.other()), judgement);
        }
    }

    /** {@return nothing decided yet} */
    public static IdentityJudgements none() {
        return NONE;
    }

    /**
     * The given judgements.
     *
     * @param judgements in the order in which they were made
     * @return the record of them
     */
    public static IdentityJudgements of(List<Judgement> judgements) {
        return new IdentityJudgements(judgements);
    }

    /**
     * These judgements and one more.
     *
     * @param judgement the latest
     * @return the longer record
     */
    public IdentityJudgements with(Judgement judgement) {
        List<Judgement> longer = new ArrayList<>(judgements);
        longer.add(judgement);
        return new IdentityJudgements(longer);
    }

    /** {@return every judgement ever made, in order, unmodifiable} */
    public List<Judgement> all() {
        return judgements;
    }

    /**
     * The judgement that counts for two records.
     *
     * @param one one person's number
     * @param other the other's
     * @return the latest one, whichever was named first in it; empty if none was made
     */
    public Optional<Judgement> about(AddresseeNumber one, AddresseeNumber other) {
        return latest.isEmpty() ? Optional.empty() : Optional.ofNullable(latest.get(Pair.of(one, other)));
    }

    /**
     * Whether two records were found to be of two persons.
     *
     * @param one one person's number
     * @param other the other's
     * @return true if so and not taken back
     */
    public boolean areDistinct(AddresseeNumber one, AddresseeNumber other) {
        return about(one, other).filter(it -> it.outcome() == Outcome.DISTINCT).isPresent();
    }

    @Override
    public String toString() {
        return "IdentityJudgements[" + judgements.size() + "]";
    }
}
