package juki.registry.cli.town;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import juki.registry.cli.CannotRun;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.InMemoryRegister;

/** Where changes are filed one after another (窓口, madoguchi), and who filed them is told what became of them. */
interface Window extends Closeable {

    /**
     * A change that was filed.
     *
     * @param event the change
     * @param line the line it was read from, if it was
     */
    record Filing(ChangeEvent event, Optional<NumberedLines.Line> line) {
        /** {@return the number of its line} */
        OptionalLong lineNumber() {
            return line.map(one -> OptionalLong.of(one.number())).orElse(OptionalLong.empty());
        }
    }

    /**
     * The next change.
     *
     * @param register the register as it stands
     * @return the change, empty after the last
     * @throws CannotRun if it cannot be read
     */
    Optional<Filing> next(InMemoryRegister register) throws CannotRun;

    /**
     * What became of the change filed last.
     *
     * @param filing the change
     * @param answer what became of it
     */
    void answered(Filing filing, Office.Answer answer) throws CannotRun;

    /** {@return how far the year has come, of {@link #steps()}} */
    long step();

    /** {@return how many steps the year has} */
    long steps();

    @Override
    default void close() throws IOException {}
}
