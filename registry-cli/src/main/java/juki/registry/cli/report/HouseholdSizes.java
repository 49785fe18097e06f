package juki.registry.cli.report;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The households (世帯, setai) by number of members, on the first day of the year and on the last.
 *
 * @param atStart   the households on 1 January
 * @param atEnd     the households after the last notification of the year
 * @param published the mean size that is published for the municipality, if any
 */
public record HouseholdSizes(Distribution atStart, Distribution atEnd, Optional<PublishedMean> published) {
    /**
     * The households of one day by size.
     *
     * @param householdsBySize members → households; sizes from 1
     */
    public record Distribution(SortedMap<Integer, Long> householdsBySize) {
        /**
         * Copies the numbers.
         *
         * @param householdsBySize members → households
         * @throws IllegalArgumentException if a size is below 1 or a number is negative
         */
        public Distribution {
            for (Map.Entry<Integer, Long> entry : householdsBySize.entrySet()) {
                if (entry.getKey() < 1) {
                    throw new IllegalArgumentException("householdsBySize: must have sizes from 1");
                }
                Counts.nonNegative("householdsBySize", entry.getValue());
            }
            householdsBySize = Collections.unmodifiableSortedMap(new TreeMap<>(householdsBySize));
        }

        /** {@return all households} */
        public long households() {
            return atLeast(1);
        }

        /** {@return all members of all households} */
        public long persons() {
            return householdsBySize.entrySet().stream()
                    .mapToLong(entry -> entry.getKey() * entry.getValue())
                    .sum();
        }

        /** {@return members per household; empty if there is no household} */
        public OptionalDouble mean() {
            long households = households();
            return households == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) persons() / households);
        }

        /**
         * {@return the households of exactly this size}
         *
         * @param size members
         */
        public long of(int size) {
            return householdsBySize.getOrDefault(size, 0L);
        }

        /**
         * {@return the households of this size or larger}
         *
         * @param size members
         */
        public long atLeast(int size) {
            return householdsBySize.tailMap(size).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /**
     * A mean household size somebody else has counted.
     *
     * @param persons persons per household, above 0
     * @param source  who published it, and for when
     */
    public record PublishedMean(double persons, Phrase source) {
        /**
         * Checks the mean.
         *
         * @param persons persons per household
         * @param source  who published it
         * @throws IllegalArgumentException if it is not a positive number
         */
        public PublishedMean {
            if (!(persons > 0) || Double.isInfinite(persons)) {
                throw new IllegalArgumentException("persons: must be a positive number");
            }
        }
    }
}
