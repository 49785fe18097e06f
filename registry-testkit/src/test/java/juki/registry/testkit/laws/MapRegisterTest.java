package juki.registry.testkit.laws;

import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import net.jqwik.api.PropertyDefaults;

/** The laws ask for no more than the contract does: a plain register of maps keeps them too. */
@PropertyDefaults(tries = 30)
class MapRegisterTest implements ResidentRegisterLaws {

    @Override
    public ResidentRegister recorded(MunicipalityCode municipality, List<RegisterChange> changes) {
        MapRegister register = new MapRegister(municipality);
        changes.forEach(register::write);
        return register;
    }
}
