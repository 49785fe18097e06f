package juki.registry.rules.exofficio;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Relationship follows sex (性別の修正と続柄): where the sex on a record is corrected and the last word of the relationship is said of
 * the other sex only, as 妻 or 弟, the relationship is set next. The two are different changes, so neither can wait for the
 * other.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 3 and 4, Order Art. 12, since 1967-11-10; standard specification
 * 1.1.11. Catalogue H-11 for corrections; the sources leave the severity open (E?), alert because an error would forbid both
 * changes.
 */
final class RelationshipFollowsSex {

    private static final Objection CONTRADICTS = Objection.to("続柄・性別", "relationship, sex")
            .because("修正後の性別が続柄と矛盾します", "the corrected sex contradicts the relationship")
            .remedy("続いて続柄を変更してください", "change the relationship next");

    static final Rule RULE = Rule.asserting("CORRECTION-006", "性別の修正に続柄が合う", "The relationship fits a corrected sex")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.11")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.CLERICAL_ERROR_CORRECTION, EventType.EX_OFFICIO_CORRECTION),
                    (event, register) -> CONTRADICTS.when(Correction.in(event)
                            .filter(it -> contradicts(it, register))
                            .isPresent()));

    private RelationshipFollowsSex() {}

    private static boolean contradicts(Correction correction, ResidentRegister register) {
        Sex sex = correction.items().sex().orElse(Sex.NOT_STATED);
        return register.record(correction.subject())
                .filter(record -> record.isLiving() && record.person().sex() != sex)
                .flatMap(record -> record.membership().relationship())
                .flatMap(Relationship::impliedSex)
                .filter(implied -> sex != Sex.NOT_STATED && sex != implied)
                .isPresent();
    }
}
