package juki.registry.testkit.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.NumberSource;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A town on 1 January is what its figures say, and a register that any office could have. */
class TownTest {

    private static final MunicipalityCode TOMISATO = MunicipalityCode.of("122335");
    private static final Town TOWN = Town.build(new TownPlan(TOMISATO, 2025, 7, 0.2));

    @ParameterizedTest
    @CsvSource({"122335, 2025, 45688, 4311", "134023, 2025, 160, 0", "472077, 2025, 48811, 1019", "221309, 2013, 0, 0"})
    void hasAsManyResidentsAsPublished(String code, int year, int japanese, int foreign) {
        InMemoryRegister register =
                Town.build(TownPlan.of(MunicipalityCode.of(code), year, 1)).register();
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(MunicipalityCode.of(code), year);
        assertThat(register.japaneseResidents()).isEqualTo(figure.japanese());
        assertThat(register.foreignResidents()).isEqualTo(figure.foreign());
        if (japanese > 0) {
            assertThat(figure.japanese()).isEqualTo(japanese);
            assertThat(figure.foreign()).isEqualTo(foreign);
        }
    }

    @Test
    void isBuiltTheSameTwice() {
        Town again = Town.build(new TownPlan(TOMISATO, 2025, 7, 0.2));
        assertThat(histories(again.register())).isEqualTo(histories(TOWN.register()));
        assertThat(again.numbers().nextRecordCode()).isEqualTo(TOWN.numbers().nextRecordCode());
    }

    @Test
    void isAnotherTownUnderAnotherSeed() {
        Town other = Town.build(new TownPlan(TOMISATO, 2025, 8, 0.2));
        assertThat(histories(other.register())).isNotEqualTo(histories(TOWN.register()));
    }

    @Test
    void givesEveryResidentACodeOfTheirOwn() {
        Set<ResidentRecordCode> codes = new HashSet<>();
        for (ChangeHistory history : histories(TOWN.register())) {
            assertThat(codes.add(history.current().recordCode().orElseThrow())).isTrue();
        }
        assertThat(codes).hasSize(TOWN.register().residents());
    }

    @Test
    void namesTheHeadInEveryRecordOfTheHousehold() {
        InMemoryRegister register = TOWN.register();
        List<Household> households = new ArrayList<>();
        register.forEachHousehold(households::add);
        for (Household household : households) {
            ResidentRecord head =
                    register.record(household.head().orElseThrow()).orElseThrow();
            for (AddresseeNumber member : household.members()) {
                ResidentRecord record = register.record(member).orElseThrow();
                assertThat(record.membership().headName()).contains(head.name());
                assertThat(record.residence().address()).isEqualTo(household.address());
            }
        }
    }

    @Test
    void gaveEveryForeignResidentWhatTheirClassDemands() {
        for (ChangeHistory history : histories(TOWN.register())) {
            if (history.current().details() instanceof ForeignResident foreign) {
                boolean special = foreign.legalClass() == LegalClass.SPECIAL_PERMANENT;
                assertThat(foreign.certificate().isPresent()).isEqualTo(special);
                if (foreign.legalClass() == LegalClass.MID_TO_LONG_TERM) {
                    assertThat(foreign.residenceCard()).isPresent();
                    assertThat(foreign.status()).isPresent();
                }
            }
        }
    }

    @Test
    void letsNobodySettleBeforeBecomingAResidentOrBeingBorn() {
        for (ChangeHistory history : histories(TOWN.register())) {
            ResidentRecord record = history.current();
            assertThat(record.residence()
                            .addressSetOn()
                            .surelyBefore(record.details().becameResidentOn()))
                    .isFalse();
            assertThat(record.details()
                            .becameResidentOn()
                            .surelyBefore(record.person().dateOfBirth()))
                    .isFalse();
        }
    }

    @Test
    void hasSomeOldResidentsOfWhoseBirthOnlyTheMonthIsKnown() {
        Town large = Town.build(new TownPlan(TOMISATO, 2025, 7, 1));
        long uncertain = histories(large.register()).stream()
                .filter(history -> history.current().person().dateOfBirth() instanceof UncertainDate)
                .count();
        assertThat(uncertain).isBetween(3L, 60L);
    }

    @Test
    void answersForTheFirstOfJanuaryAndForNoDayBefore() {
        ChangeHistory history = histories(TOWN.register()).get(0);
        assertThat(history.asOf(AsOf.endOf(LocalDate.of(2025, 1, 1)))).contains(history.current());
        assertThat(history.asOf(AsOf.endOf(LocalDate.of(2024, 12, 31)))).isEmpty();
    }

    @Test
    void replenishesItsStockBeforeItRunsOutAndDrawsNoCodeTwice() {
        Town town = Town.build(new TownPlan(TOMISATO, 2025, 7, 0.02));
        Set<ResidentRecordCode> codes = new HashSet<>();
        town.register()
                .forEachHistory(
                        history -> codes.add(history.current().recordCode().orElseThrow()));
        NumberSource numbers = town.numbers();
        for (int i = 0; i < 5_000; i++) {
            assertThat(codes.add(numbers.nextRecordCode())).isTrue();
            assertThat(codes.add(town.codeFromElsewhere())).isTrue();
        }
    }

    private static List<ChangeHistory> histories(InMemoryRegister register) {
        List<ChangeHistory> histories = new ArrayList<>();
        register.forEachHistory(histories::add);
        return histories;
    }
}
