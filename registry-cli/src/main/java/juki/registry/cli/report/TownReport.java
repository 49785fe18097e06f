package juki.registry.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of one municipality's year, counted and closed: all that {@link ReportPage} shows.
 *
 * @param municipality whose register it is
 * @param run          what was run
 * @param population   the residents on the first day and on the last
 * @param pyramid      the same by age and sex
 * @param movements    the year's changes by month
 * @param findings     the rule book's findings
 * @param households   the households by size
 * @param life         one invented resident's history; never that of a resident read from a file
 * @param balances     the equations of the closed books
 * @param rejected     the lines of the input that could not be used
 */
public record TownReport(
        Municipality municipality,
        Run run,
        Population population,
        PopulationPyramid pyramid,
        MovementsByMonth movements,
        FindingsByRule findings,
        HouseholdSizes households,
        Optional<ResidentLife> life,
        List<Balance> balances,
        RejectedLines rejected) {
    /**
     * Copies the equations.
     *
     * @param municipality whose register it is
     * @param run          what was run
     * @param population   the residents on the first day and on the last
     * @param pyramid      the same by age and sex
     * @param movements    the year's changes by month
     * @param findings     the rule book's findings
     * @param households   the households by size
     * @param life         one invented resident's history
     * @param balances     the equations of the closed books
     * @param rejected     the lines of the input that could not be used
     * @throws IllegalArgumentException if a life is given although the residents are not invented
     */
    public TownReport {
        balances = List.copyOf(balances);
        if (life.isPresent() && !run.invented()) {
            throw new IllegalArgumentException("life: must be that of an invented resident");
        }
    }

    /**
     * A municipality.
     *
     * @param code its six digits
     * @param name its name with the prefecture's
     */
    public record Municipality(String code, Phrase name) {}

    /**
     * What was run.
     *
     * @param year  the year whose notifications were processed
     * @param seed  the seed the residents were drawn from; empty if they were read from a file
     * @param scale the size of the town relative to the published figures; 1 is true to them
     */
    public record Run(int year, OptionalLong seed, double scale) {
        /**
         * Checks the scale.
         *
         * @param year  the year whose notifications were processed
         * @param seed  the seed the residents were drawn from
         * @param scale the size of the town relative to the published figures
         * @throws IllegalArgumentException if it is not a positive number
         */
        public Run {
            if (!(scale > 0) || Double.isInfinite(scale)) {
                throw new IllegalArgumentException("scale: must be a positive number");
            }
        }

        /** {@return whether the residents are invented} */
        public boolean invented() {
            return seed.isPresent();
        }
    }

    /**
     * The number of residents.
     *
     * @param published what is published for 1 January, unscaled; empty if the register was read from a file
     * @param atStart   the residents on 1 January
     * @param atEnd     the residents after the last notification of the year
     */
    public record Population(Optional<Residents> published, Residents atStart, Residents atEnd) {}

    /**
     * Residents of one day.
     *
     * @param japanese Japanese residents
     * @param foreign  foreign residents (外国人住民, gaikokujin jūmin)
     */
    public record Residents(long japanese, long foreign) {
        /**
         * Checks the numbers.
         *
         * @param japanese Japanese residents
         * @param foreign  foreign residents
         * @throws IllegalArgumentException if one is negative
         */
        public Residents {
            Counts.nonNegative("japanese", japanese);
            Counts.nonNegative("foreign", foreign);
        }

        /** {@return all residents} */
        public long total() {
            return japanese + foreign;
        }
    }

    /** {@return whether every equation of the books holds} */
    public boolean balanced() {
        return balances.stream().allMatch(Balance::holds);
    }
}
