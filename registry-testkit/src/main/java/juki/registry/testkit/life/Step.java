package juki.registry.testkit.life;

import java.util.List;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;

/**
 * A step of a life (異動の1件): a change that was accepted, and the register before and after it.
 *
 * @param before the register that the change was folded against
 * @param change the change, its event with every number drawn
 * @param after the register to which it was applied
 */
public record Step(InMemoryRegister before, RegisterChange change, InMemoryRegister after) {

    /** {@return the event, with every number drawn} */
    public ChangeEvent event() {
        return change.event();
    }

    /** {@return whether the change came of folding its event; a register is opened with a carry-over, which nothing folds} */
    public boolean isFolded() {
        return event().type() != EventType.CARRY_OVER;
    }

    /** {@return the alerts that were acknowledged for it} */
    public List<Acknowledgement> acknowledgements() {
        return change.entries().isEmpty() ? List.of() : change.entries().get(0).acknowledgements();
    }
}
