package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Sex fits the relationship (性別と続柄): the last word of a relationship says what somebody is, and some words are said
 * of men only (夫, 父, 兄, 弟) or of women only (妻, 母, 姉, 妹). A sex not stated contradicts nothing.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 3 and 4, since 1967-11-10; standard specification 1.1.11.
 * Catalogue H-11; the sources leave the severity open (E?), error here as in a product's practice, and {@code
 * withSeverity} lowers it. Where the sex itself is corrected the relationship follows by a change of its own, of which
 * another rule reminds.
 */
final class SexFitsRelationship {

    private static final Objection CONTRADICTS = Objection.to("続柄", "relationship")
            .because("続柄が性別と矛盾する人がいます", "the relationship of somebody contradicts the sex")
            .remedy("性別と続柄を確認してください", "see whether sex and relationship are right");

    static final Rule RULE = Rule.asserting("COMMON-023", "性別と続柄が矛盾しない", "Sex and relationship agree")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.11")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE,
                            EventType.RELATIONSHIP_CHANGE),
                    (event, register) -> CONTRADICTS.when(Movement.of(event).related(register).stream()
                            .anyMatch(one -> contradicts(one.person().sex(), one.relationship()))));

    private SexFitsRelationship() {}

    private static boolean contradicts(Sex sex, Relationship relationship) {
        return sex != Sex.NOT_STATED
                && relationship.impliedSex().filter(implied -> implied != sex).isPresent();
    }
}
