package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.function.Predicate;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Nothing else is provisional (仮登録中の異動がない): as long as a change of somebody is entered but not decided, another one of the
 * same person waits: it would be examined against a record that may be another by then.
 *
 * <p>Which changes are provisional the register does not know, they leave no trace in it; the host says so. Basis: standard
 * specification 4.0, whose text on 仮登録 was seen without the number of its section, since 2020-09-11. Catalogue T-24; error
 * as verified.
 */
final class NothingElseIsProvisional {

    private static final Objection OTHER = Objection.to("異動者", "persons concerned")
            .because("仮登録中の異動がある人が含まれています", "an undecided change of somebody concerned is in hand")
            .remedy("先の異動を本登録するか取り下げてから処理してください", "decide or withdraw the earlier change first");

    static Rule rule(Predicate<AddresseeNumber> provisional) {
        return Rule.asserting("HOST-001", "仮登録中の異動がない", "No other change of those concerned is in hand")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("4.0"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        EnumSet.allOf(EventType.class),
                        (event, register) ->
                                OTHER.when(event.subjects().stream().anyMatch(provisional)));
    }

    private NothingElseIsProvisional() {}
}
