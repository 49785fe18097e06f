package juki.registry.testkit.laws;

import java.util.List;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import net.jqwik.api.PropertyDefaults;

/** The register in memory keeps the laws of every register. */
@PropertyDefaults(tries = 60)
class InMemoryRegisterTest implements ResidentRegisterLaws {

    @Override
    public ResidentRegister recorded(MunicipalityCode municipality, List<RegisterChange> changes) {
        InMemoryRegister register = InMemoryRegister.empty(municipality);
        for (RegisterChange change : changes) {
            register = register.apply(change);
        }
        return register;
    }
}
