package juki.registry.testkit.laws;

import java.util.stream.Stream;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.testkit.life.Life;

/** A change, and a register against which a book is asked about it. */
record RuleBookCase(ChangeEvent event, InMemoryRegister register) {

    /** How many changes of a life are asked about: those at the end, where the register is fullest. */
    static final int ASKED = 25;

    /** The last changes of a life: where they happened, after they have, half-way, at the end, and against an empty register. */
    static Stream<RuleBookCase> of(Life life) {
        InMemoryRegister half = life.register(life.size() / 2);
        InMemoryRegister end = life.register();
        InMemoryRegister empty = life.register(0);
        return life.steps().stream()
                .skip(Math.max(0, life.size() - ASKED))
                .flatMap(step -> Stream.of(step.before(), step.after(), half, end, empty)
                        .map(register -> new RuleBookCase(step.event(), register)));
    }
}
