package juki.registry.model.register;

import java.util.List;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * What an event does to a register (台帳の変更, daichō no henkō): the entries to append and the households to put in place of
 * those with the same numbers. A host writes it in one transaction.
 *
 * <p>There is one entry for each person whose record changes, also for those whom the event does not name, as the members
 * left behind whose head has died. A change that closes one stay of a person and opens the next, as a naturalisation or a
 * recompilation (改製), has two entries of that person, one after the other, each with a reason of its own. Immutable and thread-safe.
 */
@RegistryValue
@Value.Immutable
public abstract class RegisterChange {

    RegisterChange() {}

    /** {@return the event, with every number drawn} */
    public abstract ChangeEvent event();

    /** {@return the entries to append, those of one person in order} */
    public abstract List<HistoryEntry> entries();

    /** {@return the households that are new or changed, ended ones without members} */
    public abstract List<Household> households();

    /** {@return a builder; the event is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableRegisterChange.Builder {
        Builder() {}
    }
}
