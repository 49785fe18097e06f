package juki.registry.benchmarks.register;

import java.util.List;
import java.util.concurrent.TimeUnit;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does one notification cost, and does the cost stay flat as the register grows?
 *
 * <p>The notifications of a generated year are replayed in order, each against the register that the one before it left: the
 * full rule book examines it, all alerts are acknowledged, it is folded, and the change is applied to the in-memory register.
 * At the end of the script the replay begins anew from the register of 1 January. Registers of 1,000 to 1,000,000 residents
 * are likenesses of one town, so the mix of notifications is the same; a thousand residents bring about 150 a year, a million
 * more than 150,000, of which the first 20,000 are replayed.
 *
 * <p>What could mislead: a small register stays in the cache of one core, a large one does not, so the ratio between them
 * contains the memory of this machine. Replaying the same few notifications trains the branch predictor; that favours the
 * small registers, which makes the ratio harder to meet, not easier. The garbage collector is part of the figure.
 *
 * <p>{@link #foldAndApply} leaves the rules out and shows what the register alone costs; {@link #decide} leaves folding out.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only decide-and-fold}. For the record: {@code ./juki bench
 * --record --only decide-and-fold}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@State(Scope.Thread)
public class DecideAndFoldBenchmark {

    private static final int NOTIFICATIONS = 20_000;

    /** Residents of the register on 1 January. */
    @Param({"1000", "50000", "1000000"})
    public int residents;

    private YearScript script;
    private List<ChangeEvent> events;
    private InMemoryRegister register;
    private int next;

    /** Builds the town and lets an office decide its year once; a script that does not replay is an error. */
    @Setup(Level.Trial)
    public void prepare() {
        script = YearScript.of(residents, NOTIFICATIONS);
        events = script.accepted;
        register = script.opening;
        for (ChangeEvent event : events) {
            register = register.apply(
                    YearScript.decided(script.registrar, event, register).orElseThrow());
        }
        next = 0;
        register = script.opening;
    }

    private ChangeEvent next() {
        if (next == events.size()) {
            next = 0;
            register = script.opening;
        }
        return events.get(next++);
    }

    /** {@return the register after one more notification, examined, acknowledged, folded and applied} */
    @Benchmark
    public InMemoryRegister decideFoldAndApply() {
        ChangeEvent event = next();
        RegisterChange change =
                YearScript.decided(script.registrar, event, register).orElseThrow();
        register = register.apply(change);
        return register;
    }

    /** {@return the register after one more notification, folded and applied without asking the rules} */
    @Benchmark
    public InMemoryRegister foldAndApply() {
        ChangeEvent event = next();
        register = register.apply(Fold.fold(event, register));
        return register;
    }

    /** {@return the decision on one of the first notifications of the year, the register being that of 1 January} */
    @Benchmark
    public Decision decide() {
        // Against the opening register most notifications of January still make sense, and the rules do the same work.
        next = (next + 1) % Math.min(events.size(), 1_000);
        return script.registrar.decide(events.get(next), script.opening);
    }
}
