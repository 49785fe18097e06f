package juki.registry.testkit.mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.mistake.DoubleEntries.DoubleEntry;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;
import org.junit.jupiter.api.Test;

class DoubleEntriesTest {

    private final Town town = town();
    private final List<ResidentRecord> residents = residents(town);

    private static Town town() {
        return Town.build(TownPlan.of(MunicipalityCode.of("131016"), 2025, 7).scaledBy(0.008));
    }

    private static List<ResidentRecord> residents(Town town) {
        List<ResidentRecord> records = new ArrayList<>();
        town.register().forEachHistory(history -> records.add(history.current()));
        return records;
    }

    @Test
    void everyKindOfErrorIsMadeAndNobodyIsEnteredThreeTimes() {
        List<DoubleEntry> entries = DoubleEntries.of(residents, 80, town.numbers(), 1);
        assertThat(entries).hasSize(80);
        assertThat(entries).extracting(DoubleEntry::original).doesNotHaveDuplicates();
        assertThat(entries.stream().map(DoubleEntry::error).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ClericalError.class));
    }

    @Test
    void noNumberGivesASecondEntryAway() {
        Set<Object> known = residents.stream()
                .flatMap(
                        one -> List.<Object>of(one.addressee(), one.recordCode().orElseThrow()).stream())
                .collect(Collectors.toSet());
        for (DoubleEntry entry : DoubleEntries.of(residents, 80, town.numbers(), 1)) {
            ResidentRecord entered = entry.entered();
            assertThat(known)
                    .doesNotContain(entered.addressee(), entered.recordCode().orElseThrow());
            assertThat(entered.individualNumber()).isEmpty();
            if (entered.details() instanceof ForeignResident foreign) {
                assertThat(foreign.residenceCard()).isEmpty();
                assertThat(foreign.certificate()).isEmpty();
            }
        }
    }

    @Test
    void elsewhereMeansAnotherAddressAndNoPapers() {
        List<DoubleEntry> entries = DoubleEntries.of(residents, 80, town.numbers(), 1);
        assertThat(entries)
                .filteredOn(DoubleEntry::elsewhere)
                .hasSizeBetween(20, 40)
                .allSatisfy(entry -> {
                    assertThat(entry.error().concernsAddress()).isFalse();
                    assertThat(entry.entered().details())
                            .isNotEqualTo(residents.get(entry.original()).details());
                });
        assertThat(entries)
                .filteredOn(entry -> !entry.elsewhere() && entry.error() == ClericalError.ERA_SWAPPED)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.entered().residence().address())
                        .isEqualTo(residents.get(entry.original()).residence().address()));
    }

    @Test
    void theSameSeedGivesTheSameEntries() {
        Town again = town();
        assertThat(DoubleEntries.of(residents(again), 40, again.numbers(), 9))
                .isEqualTo(DoubleEntries.of(residents, 40, town.numbers(), 9));
        assertThat(DoubleEntries.of(residents, 40, town.numbers(), 10))
                .extracting(DoubleEntry::original)
                .isNotEqualTo(DoubleEntries.of(residents, 40, town.numbers(), 9).stream()
                        .map(DoubleEntry::original)
                        .toList());
    }

    @Test
    void atMostHalfOfAllAreEnteredAgain() {
        assertThatThrownBy(() -> DoubleEntries.of(residents, residents.size(), town.numbers(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("count:");
        assertThat(DoubleEntries.of(List.of(), 0, town.numbers(), 1)).isEmpty();
    }
}
