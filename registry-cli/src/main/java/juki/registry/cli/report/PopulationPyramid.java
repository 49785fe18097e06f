package juki.registry.cli.report;

import java.util.Arrays;
import java.util.List;

/**
 * The residents by sex and age, on the first day of the year and on the last.
 *
 * @param atStart the residents on 1 January, before the first notification
 * @param atEnd   the residents after the last notification of the year
 */
public record PopulationPyramid(AgeTable atStart, AgeTable atEnd) {
    /** Number of age groups: 0–4, 5–9 … 95–99, 100 and over. */
    public static final int GROUPS = 21;

    /** Years in each group but the last, which is open. */
    public static final int YEARS_PER_GROUP = 5;

    /**
     * The group of an age.
     *
     * @param age completed years, 0 or more
     * @return 0 for ages 0–4 … {@code GROUPS - 1} for 100 and over
     * @throws IllegalArgumentException if the age is negative
     */
    public static int groupOf(int age) {
        if (age < 0) {
            throw new IllegalArgumentException("age: must not be negative");
        }
        return Math.min(age / YEARS_PER_GROUP, GROUPS - 1);
    }

    /**
     * The residents of one day by sex and five-year age group.
     *
     * @param men     persons per group, youngest first, {@link #GROUPS} numbers
     * @param women   persons per group, youngest first, {@link #GROUPS} numbers
     * @param unknown persons whose age or sex the register does not tell, such as those with an uncertain date of birth
     */
    public record AgeTable(List<Long> men, List<Long> women, long unknown) {
        /**
         * Copies the numbers.
         *
         * @param men     persons per group
         * @param women   persons per group
         * @param unknown persons whose age or sex the register does not tell
         * @throws IllegalArgumentException if a list has another length, or a number is negative
         */
        public AgeTable {
            men = Counts.nonNegative("men", men, GROUPS);
            women = Counts.nonNegative("women", women, GROUPS);
            unknown = Counts.nonNegative("unknown", unknown);
        }

        /**
         * The table of numbers counted with {@link #groupOf}.
         *
         * @param men     persons per group, {@link #GROUPS} numbers
         * @param women   persons per group, {@link #GROUPS} numbers
         * @param unknown persons of unknown age or sex
         * @return the table
         * @throws IllegalArgumentException if an array has another length, or a number is negative
         */
        public static AgeTable of(long[] men, long[] women, long unknown) {
            return new AgeTable(
                    Arrays.stream(men).boxed().toList(),
                    Arrays.stream(women).boxed().toList(),
                    unknown);
        }

        /** {@return all men} */
        public long totalMen() {
            return Counts.sum(men);
        }

        /** {@return all women} */
        public long totalWomen() {
            return Counts.sum(women);
        }

        /** {@return all persons, those of unknown age or sex included} */
        public long total() {
            return totalMen() + totalWomen() + unknown;
        }
    }
}
