package juki.registry.cli.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import juki.registry.cli.report.HouseholdSizes.Distribution;
import juki.registry.cli.report.PopulationPyramid;
import juki.registry.cli.report.PopulationPyramid.AgeTable;
import juki.registry.cli.report.TownReport.Residents;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.person.Person;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * The residents of one day, counted (人口の集計, jinkō no shūkei).
 *
 * @param residents Japanese and foreign residents
 * @param ages by sex and age in completed years
 * @param households by number of members
 */
record Census(Residents residents, AgeTable ages, Distribution households) {

    /**
     * Counts the residents of a register.
     *
     * @param register the register
     * @param day the day for which ages are reckoned
     * @return the counts
     */
    static Census of(InMemoryRegister register, LocalDate day) {
        Ages ages = new Ages(day);
        register.forEachHistory(ages::add);
        SortedMap<Integer, Long> sizes = new TreeMap<>();
        register.forEachHousehold(household -> {
            if (!household.hasEnded()) {
                sizes.merge(household.size(), 1L, Long::sum);
            }
        });
        return new Census(
                new Residents(register.japaneseResidents(), register.foreignResidents()),
                AgeTable.of(ages.men, ages.women, ages.unknown),
                new Distribution(sizes));
    }

    private static final class Ages {
        private final LocalDate day;
        private final long[] men = new long[PopulationPyramid.GROUPS];
        private final long[] women = new long[PopulationPyramid.GROUPS];
        private long unknown;

        Ages(LocalDate day) {
            this.day = day;
        }

        void add(ChangeHistory history) {
            ResidentRecord record = history.current();
            if (!record.isLiving()) {
                return;
            }
            Person person = record.person();
            long age = ageOf(person.dateOfBirth().latest());
            if (person.sex() == Sex.NOT_STATED
                    || age < 0
                    || age != ageOf(person.dateOfBirth().earliest())) {
                unknown++;
            } else {
                (person.sex() == Sex.MALE ? men : women)[PopulationPyramid.groupOf((int) age)]++;
            }
        }

        private long ageOf(LocalDate bornOn) {
            return ChronoUnit.YEARS.between(bornOn, day);
        }
    }
}
