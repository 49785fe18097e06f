package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * New numbers have check digits (新番号の検査数字): an addressee number or household number given for the first time ends
 * with its check digit, modulus 11 with weights 2 to 7. Numbers from before keep their digits, so a number the
 * register knows is not asked.
 *
 * <p>Basis: standard specification 1.1.13, since version 1.0 of September 2020. Catalogue N-06; error as verified,
 * except for serials of remainder 1, of which the specification says nothing.
 */
final class NewNumbersHaveCheckDigits {

    private static final Objection WRONG = Objection.to("宛名番号・世帯番号", "addressee number, household number")
            .because("新しい番号の検査数字が正しくありません", "a new number does not end with its check digit")
            .remedy("番号を払い出し直してください", "draw the number again");

    static final Rule RULE = Rule.asserting("COMMON-018", "新しい番号に検査数字がある", "New numbers have their check digits")
            .error()
            .citing(Statute.STANDARD_SPECIFICATION.section("1.1.13"))
            .since(Statute.STANDARD_SPECIFICATION.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.ADDRESS_CHANGE,
                            EventType.HOUSEHOLD_SPLIT),
                    (event, register) -> WRONG.when(isWrong(Movement.of(event), register)));

    private NewNumbersHaveCheckDigits() {}

    private static boolean isWrong(Movement movement, ResidentRegister register) {
        return movement.target()
                        .filter(TargetHousehold::isNew)
                        .flatMap(TargetHousehold::number)
                        .filter(number -> !number.hasCheckDigit())
                        .isPresent()
                || movement.entering().stream()
                        .flatMap(one -> one.addressee().stream())
                        .anyMatch(number -> !number.hasCheckDigit()
                                && register.history(number).isEmpty());
    }
}
