package juki.registry.rules.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.RuleBook;
import juki.registry.rules.notification.Country.Happening;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody has two living records anywhere, in either regime, whatever is lost, late, cancelled or tried. */
class MovesAcrossMunicipalitiesTest {

    private static final int STEPS = 80;

    @Property(tries = 1_000)
    void nobodyHasTwoLivingRecordsWhereTheMoveOutComesFirst(@ForAll long seed) {
        Country.guarded(Papers.TODAYS, seed).live(STEPS);
    }

    @Property(tries = 1_000)
    void nobodyHasTwoLivingRecordsWhereTheMoveInIsTheMoveOut(@ForAll long seed) {
        Country.guarded(Papers.DESTINATION_ONLY, seed).live(STEPS);
    }

    /** Notices that came twice brought data twice; the moves on were of the same day, or of an earlier one. */
    @Example
    void nobodyIsEnteredAgainOnDataOfAMoveThatIsOver() {
        for (long seed : new long[] {1_927_208_587, -1_202_881_585}) {
            Country.guarded(Papers.DESTINATION_ONLY, seed).live(STEPS);
        }
    }

    @Example
    void everythingHappensInThoseCountries() {
        assertThat(happenings(Papers.TODAYS)).containsAll(EnumSet.allOf(Happening.class));
        assertThat(happenings(Papers.DESTINATION_ONLY))
                .containsAll(EnumSet.complementOf(EnumSet.of(
                        Happening.MOVE_OUT_ACCEPTED,
                        Happening.MOVE_OUT_TAKEN_EX_OFFICIO,
                        Happening.PLANNED_DAY_REACHED,
                        Happening.MOVE_IN_ACCEPTED)))
                .doesNotContain(Happening.MOVE_OUT_ACCEPTED, Happening.PLANNED_DAY_REACHED);
    }

    private static Set<Happening> happenings(RuleBook book) {
        Map<Happening, Integer> all = new EnumMap<>(Happening.class);
        for (long seed = 0; seed < 200; seed++) {
            Country country = Country.guarded(book, seed);
            country.live(STEPS);
            country.happenings().forEach((one, times) -> all.merge(one, times, Integer::sum));
        }
        return all.keySet();
    }

    @Example
    void withoutItsGuardsTodaysRegimeLetsSomebodyHaveTwo() {
        for (String guard : new String[] {"NOTIFICATION-014", "NOTIFICATION-015", "NOTIFICATION-022"}) {
            assertThat(goesWrong(Papers.TODAYS.without(guard))).as(guard).isTrue();
        }
    }

    @Example
    void withoutItsGuardsTheOtherRegimeDoesToo() {
        for (String guard : new String[] {"NOTIFICATION-015", "NOTIFICATION-022"}) {
            assertThat(goesWrong(Papers.DESTINATION_ONLY.without(guard)))
                    .as(guard)
                    .isTrue();
        }
    }

    private static boolean goesWrong(RuleBook book) {
        for (long seed = 0; seed < 400; seed++) {
            try {
                Country.unguarded(book, seed).live(STEPS);
            } catch (Country.TwoLivingRecords found) {
                return true;
            }
        }
        return false;
    }

    @Example
    void oneSwitchMakesTheDifference() {
        assertThat(Papers.TODAYS.practice().moveRegime()).isEqualTo(MoveRegime.MOVE_OUT_THEN_MOVE_IN);
        assertThat(Papers.DESTINATION_ONLY.practice().moveRegime()).isEqualTo(MoveRegime.DESTINATION_ONLY);
        assertThat(Papers.DESTINATION_ONLY.rules()).isEqualTo(Papers.TODAYS.rules());
    }
}
