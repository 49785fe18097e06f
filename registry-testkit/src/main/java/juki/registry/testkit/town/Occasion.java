package juki.registry.testkit.town;

import java.time.LocalDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.InMemoryRegister;
import org.jspecify.annotations.Nullable;

/** Something that brings somebody to the counter. */
interface Occasion {

    /**
     * The notification it leads to, as things stand on the day.
     *
     * @param register the register as it stands
     * @param day the day of the office
     * @return the notification; null if things stand so that there is none
     */
    @Nullable
    ChangeEvent write(InMemoryRegister register, LocalDate day);
}
