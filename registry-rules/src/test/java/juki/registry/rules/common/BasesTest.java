package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.rules.Filing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which basis each kind of change may rest (届出・申出・請求・通知・職権). */
class BasesTest {

    private static final Map<String, Basis> BASES = Map.of(
            "NOTIFICATION", Basis.Notification.on(TODAY),
            "APPLICATION", Basis.Application.on(TODAY),
            "REQUEST", Basis.Request.on(TODAY),
            "NOTICE", Basis.Notice.on(TODAY),
            "EX_OFFICIO", new Basis.ExOfficio());

    /** After standard specification 1.2.1 and the rule's own table. */
    @ParameterizedTest
    @CsvSource({
        "MOVE_OUT, NOTIFICATION EX_OFFICIO",
        "HOUSEHOLD_SPLIT, NOTIFICATION EX_OFFICIO",
        "BIRTH, NOTIFICATION NOTICE EX_OFFICIO",
        "DEATH, NOTIFICATION NOTICE EX_OFFICIO",
        "EX_OFFICIO_CORRECTION, NOTIFICATION APPLICATION NOTICE EX_OFFICIO",
        "CLERICAL_ERROR_CORRECTION, APPLICATION EX_OFFICIO",
        "RECORD_RECONSTRUCTED, EX_OFFICIO",
        "RECORD_CODE_ENTRY, EX_OFFICIO",
        "RECORD_RECOMPILED, APPLICATION EX_OFFICIO",
        "MOVE_IN_NOTICE_RECEIVED, NOTICE",
        "FORMER_SURNAME_CHANGE, REQUEST",
        "COMMON_NAME_CHANGE, APPLICATION EX_OFFICIO",
        "INDIVIDUAL_NUMBER_ASSIGNED, NOTICE EX_OFFICIO",
        "INDIVIDUAL_NUMBER_CHANGE, REQUEST EX_OFFICIO",
        "RELATIONSHIP_CHANGE, NOTIFICATION APPLICATION NOTICE EX_OFFICIO",
        "NATURALIZATION, NOTIFICATION APPLICATION NOTICE EX_OFFICIO"
    })
    void objectsToEveryOtherBasis(EventType kind, String fitting) {
        Set<String> silent = BASES.keySet().stream()
                .filter(basis -> !objections(change(kind, Filing.exOfficio().basedOn(BASES.get(basis))))
                        .contains("COMMON-014"))
                .collect(Collectors.toSet());

        assertThat(silent).containsExactlyInAnyOrder(fitting.split(" "));
    }

    private static ChangeEvent change(EventType kind, Filing filing) {
        return switch (kind) {
            case MOVE_OUT -> filing.moveOut(JIRO);
            case HOUSEHOLD_SPLIT -> filing.split(place(HANAKO, Relationship.HEAD));
            case BIRTH -> filing.birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), OF_TARO);
            case DEATH -> filing.death(TARO);
            case EX_OFFICIO_CORRECTION -> filing.correction(TARO, renamed());
            case CLERICAL_ERROR_CORRECTION -> filing.clericalErrorCorrection(TARO, renamed());
            case RECORD_RECONSTRUCTED -> filing.reconstructed(TARO);
            case RECORD_CODE_ENTRY -> filing.codeEntry(TARO, Optional.empty());
            case RECORD_RECOMPILED -> filing.recompiled(TARO);
            case MOVE_IN_NOTICE_RECEIVED -> filing.moveInNotice(MOVED_OUT);
            case FORMER_SURNAME_CHANGE ->
                filing.formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(FormerSurname.of("旧姓")));
            case COMMON_NAME_CHANGE -> filing.commonName(ANH, Optional.of(PersonName.of("見本 安")));
            case INDIVIDUAL_NUMBER_ASSIGNED -> filing.individualNumber(TARO, IndividualNumber.ofPayload(7));
            case INDIVIDUAL_NUMBER_CHANGE -> filing.individualNumberChange(TARO, IndividualNumber.ofPayload(8));
            case RELATIONSHIP_CHANGE -> filing.relationshipChange(place(MOMO, Relationship.RELATIVE));
            case NATURALIZATION -> filing.naturalization(ANH);
            default -> throw new IllegalArgumentException("kind: is in no row of the table");
        };
    }

    private static RecordedItems renamed() {
        return RecordedItems.builder().name(PersonName.of("見本 太朗")).build();
    }
}
