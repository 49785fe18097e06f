package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The collected cases, and those written before there was any criterion. */
class ResidenceCasesTest {

    static Stream<Cases.Case> mustHold() {
        return Stream.concat(Cases.collected().stream(), Cases.heldOut().stream())
                .filter(Cases.Case::gate);
    }

    @ParameterizedTest
    @MethodSource("mustHold")
    void whatMustHoldHoldsInOutcomePlaceActionAndDate(Cases.Case one) {
        ResidenceDetermination determination = CriteriaBook.standard().determine(one.facts());

        assertThat(Cases.answer(determination))
                .as("%s: %s", one, determination.memorandumEnglish())
                .isEqualTo(one.expected());
    }

    @Test
    void ofTheDisputedCasesTheOneAboutRemovalWithoutASurveyDiffers() {
        assertThat(disagreeing(Cases.collected(), ResidencePolicy.standard())).containsExactly("J110");
        assertThat(disagreeing(Cases.heldOut(), ResidencePolicy.standard())).isEmpty();
    }

    @Test
    void aMunicipalityThatRemovesWithoutASurveyAgreesWithTheVillageCouncilCase() {
        ResidencePolicy bold = ResidencePolicy.builder()
                .version("bold")
                .erasureNeedsSurvey(false)
                .build();

        assertThat(disagreeing(Cases.collected(), bold)).doesNotContain("J110").contains("J113");
    }

    private static List<String> disagreeing(List<Cases.Case> cases, ResidencePolicy policy) {
        return cases.stream()
                .filter(one -> !Cases.answer(CriteriaBook.standard().determine(one.facts(), policy))
                        .equals(one.expected()))
                .map(Cases.Case::id)
                .toList();
    }

    @Test
    void theTablesAreThereInFull() {
        assertThat(Cases.collected()).hasSize(96);
        assertThat(Cases.collected()).filteredOn(Cases.Case::gate).hasSize(85);
        assertThat(Cases.heldOut()).hasSize(50);
    }
}
