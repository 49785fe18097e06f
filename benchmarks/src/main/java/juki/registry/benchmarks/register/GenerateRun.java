package juki.registry.benchmarks.register;

import java.io.IOException;
import java.util.Locale;

/**
 * How many values a second does the command {@code generate} write as a whole process, from the start of the virtual machine to its
 * end, and does it get along with a small heap however many there are?
 *
 * <p>The finished command line is run in a process of its own several times, after one run that does not count, with a fixed
 * greatest heap: a run that kept what it has written would fail, and so would this measurement. One thread makes and writes; the
 * virtual machine is told of one processor, so that collecting garbage is no other core's work either. Prints one JSON object.
 *
 * <p>What could mislead: a whole process includes compilation by the virtual machine, on another core where there is one, and class
 * loading, which weigh less the more is written; a disk slower than half a gigabyte a second counts as much as the library does.
 * Alone, in about a minute: {@code ./juki bench --quick --only generate-run}. For the record: {@code ./juki bench --record --only
 * generate-run}.
 */
public final class GenerateRun {

    private GenerateRun() {}

    /**
     * Measures the command.
     *
     * @param args the number of counted runs, options of the virtual machine, {@code --}, what is generated, {@code --count}, how many,
     *     further options of the command
     * @throws IOException if the command cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        CommandLine generate = CommandLine.of(args);
        long count = Long.parseLong(generate.words().get(generate.words().indexOf("--count") + 1));
        double[] seconds = generate.seconds("generate", "values");
        System.out.println(generate.line(
                "juki generate, whole process",
                seconds,
                String.format(Locale.ROOT, "\"perSecond\": %.0f, ", count / seconds[seconds.length / 2])));
    }
}
