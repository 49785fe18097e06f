package juki.registry.testkit.laws;

import java.util.Optional;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.PropertyDefaults;

/** The library's own histories keep the laws of histories. */
@PropertyDefaults(tries = 60)
class ChangeHistoryTest implements ChangeHistoryLaws {

    @Override
    public Optional<ResidentRecord> asOf(ChangeHistory history, AsOf question) {
        return history.asOf(question);
    }
}
