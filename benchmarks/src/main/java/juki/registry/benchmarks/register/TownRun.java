package juki.registry.benchmarks.register;

import java.io.IOException;

/**
 * How long does the command {@code town} take as a whole process, from the start of the virtual machine to its end, and how
 * much heap does it get along with?
 *
 * <p>The finished command line is run in a process of its own several times, after one run that does not count, with a fixed
 * greatest heap: a run that needs more fails, and so does this measurement. Prints one JSON object.
 *
 * <p>What could mislead: a whole process includes compilation by the virtual machine, class loading and writing about a
 * hundred megabytes; another machine's disk and cores count as much as the library does. Alone, in about a minute: {@code ./juki bench
 * --quick --only town-run}. For the record: {@code ./juki bench --record --only town-run}.
 */
public final class TownRun {

    private TownRun() {}

    /**
     * Measures the command.
     *
     * @param args the number of counted runs, options of the virtual machine, {@code --}, options of the command
     * @throws IOException if the command cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        CommandLine town = CommandLine.of(args);
        System.out.println(town.line("juki town, whole process", town.seconds("town", ""), ""));
    }
}
