package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.PersonName;
import juki.registry.rules.Filing;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of change that the law knows only since some day. */
class LawOfTheDayTest {

    /** Each day is the one from which a rule of its own asks about such changes too. */
    @ParameterizedTest
    @CsvSource({
        "RECORD_CODE_CHANGE, 2002-08-05",
        "RECORD_CODE_ENTRY, 2002-08-05",
        "COMMON_NAME_CHANGE, 2012-07-09",
        "NATURALIZATION, 2012-07-09",
        "NATIONALITY_ACQUISITION, 2012-07-09",
        "NATIONALITY_LOSS, 2012-07-09",
        "INDIVIDUAL_NUMBER_ASSIGNED, 2015-10-05",
        "INDIVIDUAL_NUMBER_CHANGE, 2015-10-05",
        "FORMER_SURNAME_CHANGE, 2019-11-05"
    })
    void objectsTheDayBeforeAndIsSilentFromTheFirstDayOn(EventType kind, LocalDate firstDay) {
        assertThat(objections(change(kind, Filing.exOfficio().recorded(firstDay.minusDays(1)))))
                .contains("COMMON-028");
        assertThat(objections(change(kind, Filing.exOfficio().recorded(firstDay))))
                .doesNotContain("COMMON-028");
    }

    @Test
    void otherKindsAreAsOldAsTheAct() {
        assertThat(RuleBook.standard().rule("COMMON-028").orElseThrow().appliesTo())
                .isEqualTo(EnumSet.of(
                        EventType.RECORD_CODE_CHANGE,
                        EventType.RECORD_CODE_ENTRY,
                        EventType.COMMON_NAME_CHANGE,
                        EventType.NATURALIZATION,
                        EventType.NATIONALITY_ACQUISITION,
                        EventType.NATIONALITY_LOSS,
                        EventType.INDIVIDUAL_NUMBER_ASSIGNED,
                        EventType.INDIVIDUAL_NUMBER_CHANGE,
                        EventType.FORMER_SURNAME_CHANGE));
        assertThat(objections(
                        Filing.exOfficio().recorded(LocalDate.of(1970, 1, 1)).death(TARO)))
                .doesNotContain("COMMON-028");
    }

    private static ChangeEvent change(EventType kind, Filing filing) {
        return switch (kind) {
            case RECORD_CODE_CHANGE -> filing.codeChange(TARO, Optional.empty());
            case RECORD_CODE_ENTRY -> filing.codeEntry(TARO, Optional.empty());
            case COMMON_NAME_CHANGE -> filing.commonName(ANH, Optional.of(PersonName.of("見本 安")));
            case NATURALIZATION -> filing.naturalization(ANH);
            case NATIONALITY_ACQUISITION -> filing.nationalityAcquisition(ANH);
            case NATIONALITY_LOSS -> filing.nationalityLoss(JIRO);
            case INDIVIDUAL_NUMBER_ASSIGNED -> filing.individualNumber(TARO, IndividualNumber.ofPayload(7));
            case INDIVIDUAL_NUMBER_CHANGE -> filing.individualNumberChange(TARO, IndividualNumber.ofPayload(8));
            case FORMER_SURNAME_CHANGE ->
                filing.formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(FormerSurname.of("旧姓")));
            default -> throw new IllegalArgumentException("kind: is as old as the Act");
        };
    }
}
