package juki.registry.rules.birthdeath;

import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the family register tells. */
class BirthAndDeathRulesTest {

    @Nested
    class BirthHappensOnDateOfBirth {
        @Test
        void objectsToAnotherDay() {
            assertThat(objections(Filing.noticed()
                            .changed(2026, 4, 11)
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .contains("BIRTH-001");
        }

        @Test
        void isSilentOnTheDay() {
            assertThat(objections(Filing.noticed()
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .doesNotContain("BIRTH-001");
        }

        @Test
        void isSilentOnTheSameUncertainDay() {
            assertThat(objections(Filing.noticed()
                            .changed(UncertainDate.inMonth(YearMonth.of(2026, 4)))
                            .birth(
                                    newcomer(
                                            Person.of(
                                                    PersonName.of("見本 新芽"),
                                                    UncertainDate.inMonth(YearMonth.of(2026, 4)),
                                                    Sex.FEMALE),
                                            Relationship.CHILD),
                                    OF_TARO)))
                    .doesNotContain("BIRTH-001");
        }
    }

    @Nested
    class DeathFollowsBirth {
        @Test
        void objectsToADeathBeforeBirth() {
            assertThat(objections(Filing.noticed().changed(1970, 5, 2).death(TARO)))
                    .contains("DEATH-001");
        }

        @Test
        void isSilentOnADeathOnTheDayOfBirth() {
            assertThat(objections(Filing.noticed().changed(1970, 5, 3).death(TARO)))
                    .doesNotContain("DEATH-001");
        }

        @Test
        void isSilentWhereTheOrderIsUndetermined() {
            assertThat(objections(
                            Filing.noticed().changed(UncertainDate.inYear(1970)).death(TARO)))
                    .doesNotContain("DEATH-001");
        }
    }
}
