package juki.registry.testkit.laws;

import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.Fold;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import net.jqwik.api.PropertyDefaults;

/** The library's own fold keeps the laws of folding. */
@PropertyDefaults(tries = 60)
class FoldTest implements FoldLaws {

    @Override
    public RegisterChange folded(ChangeEvent event, ResidentRegister register) {
        return Fold.fold(event, register);
    }
}
