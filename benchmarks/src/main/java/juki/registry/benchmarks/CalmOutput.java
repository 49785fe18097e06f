package juki.registry.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Sends JMH's flood to a log, tells the progress now and then, and remembers what failed. */
final class CalmOutput implements OutputFormat {

    private static final String PROGRESS = "# Run progress: ";
    private static final long PAUSE_NANOS = 20_000_000_000L;

    private final OutputFormat log;
    private final Consumer<String> progress;
    private final List<String> failures = new ArrayList<>();
    private long told = System.nanoTime();
    private @Nullable BenchmarkParams current;
    private @Nullable String complaint;

    CalmOutput(PrintStream log, Consumer<String> progress) {
        this.log = OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL);
        this.progress = progress;
    }

    /** {@return what began and did not end, a sentence each} */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void settle() {
        if (current != null) {
            BenchmarkParams failed = current;
            String method =
                    failed.getBenchmark().substring(failed.getBenchmark().lastIndexOf('.') + 1);
            String parameters = failed.getParamsKeys().stream()
                    .map(key -> key + "=" + failed.getParam(key))
                    .collect(Collectors.joining(" "));
            failures.add((method + " " + parameters).strip() + ": " + (complaint == null ? "see the log" : complaint));
        }
        current = null;
        complaint = null;
    }

    @Override
    public void startBenchmark(BenchmarkParams params) {
        settle();
        current = params;
        log.startBenchmark(params);
    }

    @Override
    public void endBenchmark(BenchmarkResult result) {
        if (result != null) {
            current = null;
        }
        log.endBenchmark(result);
    }

    @Override
    public void endRun(Collection<RunResult> result) {
        settle();
        log.endRun(result);
    }

    @Override
    public void println(String text) {
        if (text.startsWith(PROGRESS) && System.nanoTime() - told >= PAUSE_NANOS) {
            told = System.nanoTime();
            progress.accept(text.substring(PROGRESS.length()));
        }
        listen(text);
        log.println(text);
    }

    /** The innermost reason is the last that a stack trace names. */
    private void listen(String text) {
        text.lines()
                .filter(line -> !line.startsWith("\t") && line.matches("(Caused by: )?[\\w.$]+(Exception|Error)\\b.*"))
                .forEach(line -> complaint = line.replace("Caused by: ", ""));
    }

    @Override
    public void print(String text) {
        log.print(text);
    }

    @Override
    public void verbosePrintln(String text) {
        listen(text);
        log.verbosePrintln(text);
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {
        log.iteration(benchmark, params, iteration);
    }

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult result) {
        log.iterationResult(benchmark, params, iteration, result);
    }

    @Override
    public void startRun() {
        log.startRun();
    }

    @Override
    public void write(int b) {
        log.write(b);
    }

    @Override
    public void write(byte[] b) throws IOException {
        log.write(b);
    }

    @Override
    public void flush() {
        log.flush();
    }

    @Override
    public void close() {
        log.flush();
    }
}
