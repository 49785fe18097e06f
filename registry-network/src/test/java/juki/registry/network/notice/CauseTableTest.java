package juki.registry.network.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ReasonCode;
import juki.registry.network.notice.ChangeCause.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which cause of the Order each reason of the standard belongs. */
class CauseTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @EnumSource(ChangeReason.class)
    void everyReasonOfTheStandardStandsOnce(ChangeReason reason) {
        assertThat(CauseTable.standard().rows())
                .filteredOn(row -> row.reason() == reason)
                .hasSize(1);
    }

    @Test
    void everyCauseOfTheOrderIsReached() {
        Set<ChangeCause> reached = EnumSet.noneOf(ChangeCause.class);
        Arrays.stream(ChangeReason.values())
                .forEach(reason -> CauseTable.standard().causeOf(reason, TODAY).ifPresent(reached::add));
        assertThat(reached).containsExactly(ChangeCause.values());
    }

    @ParameterizedTest
    @EnumSource(ChangeReason.class)
    void aCauseDoesToTheRecordWhatItsReasonDoes(ChangeReason reason) {
        Optional<Operation> operation =
                CauseTable.standard().causeOf(reason, TODAY).map(ChangeCause::operation);
        Operation expected = switch (reason.table()) {
            case ENTRY -> Operation.ENTRY;
            case DELETION -> Operation.DELETION;
            case CORRECTION -> Operation.CORRECTION;
        };
        assertThat(operation.filter(it -> it != expected)).isEmpty();
    }

    @Test
    void rowsCarryTheCodeOfTheStandardAndHowTheyAreKnown() {
        assertThat(CauseTable.standard().rows().get(0).code()).isEqualTo(ReasonCode.of("20", "01"));
        assertThat(CauseTable.standard().rows())
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "DOMESTIC_MOVE_IN, 2002-08-04, ",
        "DOMESTIC_MOVE_IN, 2002-08-05, MOVE_IN",
        "COMMON_NAME_ENTRY, 2013-07-07, ",
        "COMMON_NAME_ENTRY, 2013-07-08, EX_OFFICIO_CORRECTION",
        "INDIVIDUAL_NUMBER_ENTRY, 2015-10-04, ",
        "INDIVIDUAL_NUMBER_ENTRY, 2015-10-05, INDIVIDUAL_NUMBER_ENTRY",
        "FORMER_SURNAME_ENTRY, 2019-11-04, ",
        "FORMER_SURNAME_ENTRY, 2019-11-05, EX_OFFICIO_CORRECTION",
        "HOUSEHOLD_SPLIT, 2026-04-01, ",
        "HOUSEHOLD_HEAD_CHANGE, 2026-04-01, ",
    })
    void aCauseCountsFromTheDayTheLawKnowsIt(ChangeReason reason, LocalDate day, ChangeCause cause) {
        assertThat(CauseTable.standard().causeOf(reason, day)).isEqualTo(Optional.ofNullable(cause));
    }
}
