package juki.registry.rules.duplicate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Individual Number is nobody else's (個人番号の重複なし): a number that somebody brings along is not that of a resident, and no two
 * newcomers bring the same; a number that is entered or changed here is nobody's, removed records included. The number of a
 * removed record brought along is asked about separately: it may be the newcomer's own. Found in a register that files records
 * under {@link BlockingKeys}.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7, Individual Number Act Art. 7, since 2015-10-05. Catalogue N-05; error, of which a
 * secondary source says that the standard lists it.
 */
final class IndividualNumberIsNobodysElse {

    private static final Objection TAKEN = Objection.to("個人番号", "Individual Number")
            .because("個人番号が他の人のものと同じです", "the Individual Number is that of another person")
            .remedy("個人番号カード、転出証明書等で個人番号を確認してください", "take the number from the card or the move-out certificate");

    static final Rule RULE = Rule.asserting("ENTRY-014", "個人番号が他人のものでない", "An Individual Number is nobody else's")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .and(Statute.INDIVIDUAL_NUMBER_ACT.article(7).paragraph(1)))
            .since(Statute.INDIVIDUAL_NUMBER_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.INDIVIDUAL_NUMBER_ASSIGNED,
                            EventType.INDIVIDUAL_NUMBER_CHANGE),
                    (event, register) -> TAKEN.when(isTaken(event, register)));

    private IndividualNumberIsNobodysElse() {}

    private static boolean isTaken(ChangeEvent event, ResidentRegister register) {
        if (event instanceof IndividualNumberAssigned assigned) {
            return isOfAnother(assigned.number(), assigned.subject(), register);
        }
        if (event instanceof IndividualNumberChange change) {
            return isOfAnother(change.newNumber(), change.subject(), register);
        }
        Set<IndividualNumber> seen = new HashSet<>();
        for (NewResident one : event.newResidents()) {
            IndividualNumber number = one.individualNumber().orElse(null);
            if (number != null
                    && (!seen.add(number)
                            || Holders.of(number, register)
                                    .anyMatch(holder -> holder.isLiving()
                                            && !one.addressee().equals(Optional.of(holder.addressee()))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnother(IndividualNumber number, AddresseeNumber subject, ResidentRegister register) {
        return Holders.of(number, register)
                .anyMatch(holder -> !holder.addressee().equals(subject));
    }
}
