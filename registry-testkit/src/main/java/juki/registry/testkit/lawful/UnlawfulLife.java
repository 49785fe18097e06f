package juki.registry.testkit.lawful;

import java.util.List;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;

/**
 * Unlawful life (違法な一生): lawful changes, each of which the standard rule book accepts, and one more to which a rule objects.
 *
 * @param lawful the lawful changes, the first first
 * @param register the register after them, which files records under the {@linkplain
 *     juki.registry.rules.duplicate.BlockingKeys#standard() standard keys}, as who holds a number is asked
 * @param broken the change that breaks the law, numbers the office draws missing
 * @param mended the same change without the slip, which the book accepts
 * @param breach the slip, with the rule that objects to it
 */
public record UnlawfulLife(
        List<RegisterChange> lawful, InMemoryRegister register, ChangeEvent broken, ChangeEvent mended, Breach breach) {

    /**
     * Keeps the changes as they are.
     *
     * @param lawful the lawful changes
     * @param register the register after them
     * @param broken the change that breaks the law
     * @param mended the same change without the slip
     * @param breach the slip
     */
    public UnlawfulLife {
        lawful = List.copyOf(lawful);
    }

    /** {@return the rule that has to object} */
    public String ruleId() {
        return breach.ruleId();
    }

    /** {@return rule, slip and kind of change; nothing of a person} */
    @Override
    public String toString() {
        return "UnlawfulLife of " + lawful.size() + " changes, broken by " + broken.type() + ": " + breach.ruleId()
                + " " + breach;
    }
}
