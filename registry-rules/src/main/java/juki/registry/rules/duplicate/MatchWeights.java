package juki.registry.rules.duplicate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Weights of evidence (照合の重み, shōgō no omomi) after Fellegi and Sunter (1969), estimated from pairs by expectation
 * maximisation: how much more often one person's records agree in this way than two persons' do.
 *
 * <p>A score puts a list of suggestions in order and decides nothing: no grade depends on it. Codes have no part in it. Attributes
 * are taken as independent of each other, which names and readings are not, so a score is no probability of anything; and what
 * is estimated from pairs that share a key holds for such pairs alone.
 *
 * <p>Immutable and thread-safe; the same pairs give the same weights.
 */
public final class MatchWeights {

    private static final Set<Attribute> SCORED = EnumSet.of(
            Attribute.NAME,
            Attribute.READING,
            Attribute.DATE_OF_BIRTH,
            Attribute.SEX,
            Attribute.ADDRESS,
            Attribute.FAMILY_REGISTER,
            Attribute.NATIONALITY);

    /** The agreements that say something; what is unknown says nothing. */
    private static final Set<Agreement> TELLING = EnumSet.of(Agreement.DIFFERED, Agreement.CLOSE, Agreement.AGREED);

    /** Keeps an agreement that no pair shows from ruling anything out. */
    private static final double PRIOR = 0.5;

    /** How often each attribute agrees how far, among pairs of one kind. */
    private static final class Shares {
        private final Map<Attribute, Map<Agreement, Double>> shares = new EnumMap<>(Attribute.class);

        Shares() {
            SCORED.forEach(attribute -> shares.put(attribute, new EnumMap<>(Agreement.class)));
        }

        private Map<Agreement, Double> of(Attribute attribute) {
            return Objects.requireNonNull(shares.get(attribute));
        }

        double of(Attribute attribute, Agreement agreement) {
            return of(attribute).getOrDefault(agreement, 0.0);
        }

        void add(Attribute attribute, Agreement agreement, double weight) {
            of(attribute).merge(agreement, weight, Double::sum);
        }

        /** The counts as shares that sum up to one. */
        Shares normalised() {
            Shares normalised = new Shares();
            for (Attribute attribute : SCORED) {
                double sum = 0;
                for (Agreement agreement : TELLING) {
                    sum += of(attribute, agreement) + PRIOR;
                }
                for (Agreement agreement : TELLING) {
                    normalised.add(attribute, agreement, (of(attribute, agreement) + PRIOR) / sum);
                }
            }
            return normalised;
        }
    }

    private final Shares ofOne;
    private final Shares ofTwo;
    private final double share;

    private MatchWeights(Shares ofOne, Shares ofTwo, double share) {
        this.ofOne = ofOne;
        this.ofTwo = ofTwo;
        this.share = share;
    }

    /**
     * Where the estimation begins: agreeing is usual for one person and rare for two.
     *
     * @return weights that know no pair yet
     */
    public static MatchWeights unestimated() {
        Shares ofOne = new Shares();
        Shares ofTwo = new Shares();
        for (Attribute attribute : SCORED) {
            ofOne.add(attribute, Agreement.DIFFERED, 0.05);
            ofOne.add(attribute, Agreement.CLOSE, 0.10);
            ofOne.add(attribute, Agreement.AGREED, 0.85);
            ofTwo.add(attribute, Agreement.DIFFERED, 0.70);
            ofTwo.add(attribute, Agreement.CLOSE, 0.15);
            ofTwo.add(attribute, Agreement.AGREED, 0.15);
        }
        return new MatchWeights(ofOne, ofTwo, 0.5);
    }

    /**
     * Weights estimated from pairs of which nobody says which are one person.
     *
     * @param pairs the comparisons, both of one person and of two among them
     * @param rounds how many rounds of estimation, at least 1; some twenty are enough
     * @return the weights
     * @throws IllegalArgumentException if there is no pair or no round
     */
    public static MatchWeights estimatedFrom(Collection<Comparison> pairs, int rounds) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("pairs: must not be empty");
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds: must be at least 1");
        }
        MatchWeights weights = unestimated();
        List<Comparison> all = List.copyOf(pairs);
        for (int round = 0; round < rounds; round++) {
            weights = weights.betterFor(all);
        }
        return weights;
    }

    /** One round: which pairs are one person as far as known, and then how often such pairs agree. */
    MatchWeights betterFor(List<Comparison> pairs) {
        Shares one = new Shares();
        Shares two = new Shares();
        double expected = 0;
        for (Comparison pair : pairs) {
            double probability = probabilityOf(pair);
            expected += probability;
            for (Attribute attribute : SCORED) {
                one.add(attribute, pair.agreement(attribute), probability);
                two.add(attribute, pair.agreement(attribute), 1 - probability);
            }
        }
        return new MatchWeights(one.normalised(), two.normalised(), (expected + PRIOR) / (pairs.size() + 2 * PRIOR));
    }

    /**
     * The score of a pair: the sum over attributes of the binary logarithm of how much more often its agreement is seen in one
     * person's records than in two persons'. Zero if nothing is known.
     *
     * @param pair the comparison
     * @return the score, the greater the likelier one person
     */
    public double scoreOf(Comparison pair) {
        double score = 0;
        for (Attribute attribute : SCORED) {
            score += weightOf(attribute, pair.agreement(attribute));
        }
        return score;
    }

    /**
     * The part of an attribute in a score.
     *
     * @param attribute the attribute
     * @param agreement how far it agreed
     * @return the weight; zero for codes and for what is unknown
     */
    public double weightOf(Attribute attribute, Agreement agreement) {
        if (!SCORED.contains(attribute) || !TELLING.contains(agreement)) {
            return 0;
        }
        return Math.log(ofOne.of(attribute, agreement) / ofTwo.of(attribute, agreement)) / Math.log(2);
    }

    /** The probability, under the independence that is assumed, that a pair is of one person. */
    double probabilityOf(Comparison pair) {
        double odds = share / (1 - share) * Math.pow(2, scoreOf(pair));
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    /** The logarithm of the likelihood of pairs, which no round of estimation lowers but for the prior. */
    double logLikelihood(List<Comparison> pairs) {
        double sum = 0;
        for (Comparison pair : pairs) {
            double one = share;
            double two = 1 - share;
            for (Attribute attribute : SCORED) {
                Agreement agreement = pair.agreement(attribute);
                if (TELLING.contains(agreement)) {
                    one *= ofOne.of(attribute, agreement);
                    two *= ofTwo.of(attribute, agreement);
                }
            }
            sum += Math.log(one + two);
        }
        return sum;
    }

    /** Shows what share of the pairs it takes for one person's. */
    @Override
    public String toString() {
        return "MatchWeights[share=" + Math.round(share * 1000) / 1000.0 + "]";
    }
}
