package juki.registry.rules.duplicate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Card is on one living record (在留カード等の番号の重複): a residence card or special permanent resident certificate belongs to one
 * person, so its number is not on two living records, nor brought by two newcomers; a slip of a digit is the usual reason. Found
 * in a register that files records under {@link BlockingKeys}.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, since 2012-07-09. Catalogue N-16; the alert is a proposal.
 */
final class CardIsOnOneLivingRecord {

    private static final Objection TWICE = Objection.to("在留カード等の番号", "card or certificate number")
            .because("在留カード等の番号が他の住登者のものと同じです", "the card number is that of another resident too")
            .remedy("在留カード等で番号を確認してください", "take the number from the card");

    static final Rule RULE = Rule.asserting("ENTRY-016", "在留カード等の番号が一人の住民票にある", "A card number is on one living record")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION),
                    (event, register) -> TWICE.when(isShared(event, register)));

    private CardIsOnOneLivingRecord() {}

    private static boolean isShared(ChangeEvent event, ResidentRegister register) {
        if (event instanceof ClericalErrorCorrection correction) {
            return isOfAnother(correction.items(), correction.subject(), register);
        }
        if (event instanceof ExOfficioCorrection correction) {
            return isOfAnother(correction.items(), correction.subject(), register);
        }
        Set<String> seen = new HashSet<>();
        for (NewResident one : event.newResidents()) {
            String number = Holders.cardOf(one.details()).orElse(null);
            if (number != null && (!seen.add(number) || isOfAnother(number, one.addressee(), register))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnother(RecordedItems items, AddresseeNumber subject, ResidentRegister register) {
        return items.details()
                .flatMap(Holders::cardOf)
                .filter(number -> isOfAnother(number, Optional.of(subject), register))
                .isPresent();
    }

    private static boolean isOfAnother(String number, Optional<AddresseeNumber> self, ResidentRegister register) {
        return Holders.ofCard(number, register)
                .anyMatch(holder -> holder.isLiving() && !self.equals(Optional.of(holder.addressee())));
    }
}
