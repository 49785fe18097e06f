package juki.registry.testkit.population;

import juki.registry.model.person.Sex;

/**
 * How many persons there are of each sex and single year of age, 0 to {@value #OLDEST}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AgeCounts {

    /** The oldest age told apart; it includes everyone older. */
    public static final int OLDEST = 105;

    private final int[] male;
    private final int[] female;

    AgeCounts(int[] male, int[] female) {
        this.male = male.clone();
        this.female = female.clone();
    }

    /**
     * The persons of one sex and age.
     *
     * @param sex male or female
     * @param age completed years, 0 to {@value #OLDEST}
     * @return how many there are
     */
    public int persons(Sex sex, int age) {
        return (sex == Sex.FEMALE ? female : male)[age];
    }

    /** {@return everyone} */
    public int total() {
        int sum = 0;
        for (int age = 0; age <= OLDEST; age++) {
            sum += male[age] + female[age];
        }
        return sum;
    }
}
