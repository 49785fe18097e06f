package juki.registry.benchmarks.model;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import juki.registry.model.json.JsonLines;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.resident.ResidentRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many megabytes of JSON a second, and how many would Jackson manage by hand?
 *
 * <p>Why it matters. A host that keeps lines writes one for each change and reads them all when it starts; what strict forms
 * with good messages cost is to be known.
 *
 * <p>How it is answered. One operation is a megabyte of lines, each a resident's whole record, so that operations a second are
 * megabytes a second. {@code write} and {@code read} are ours. {@code writeByHand} and {@code readByHand} are what somebody
 * would write against Jackson's streaming layer for these very lines: the same bytes, from and into plain records of strings,
 * numbers and days. {@code tokens} reads every name and text and keeps nothing: no reader can be faster. The aim is half as
 * much again as by hand, at most.
 *
 * <p>What could mislead. By hand nothing is checked but the calendar: no check digit, no length, no field given twice; and the
 * message for a fault is Jackson's, which quotes the text. All lines have the same fields in the same order. Text is
 * Japanese, three bytes a character in a file but one or two in memory.
 *
 * <p>Alone, in less than a minute: {@code ./juki bench --quick --only json}. For the record: {@code ./juki bench --record
 * --only json}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class JsonBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<ResidentRecord> records = new ArrayList<>();
    private final List<PlainRecord> plain = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(MEGABYTE * 2);

    /** Writes a megabyte of lines, and requires that both ways write the same bytes and read the same records. */
    @Setup
    public void prepare() throws IOException {
        int bytes = 0;
        for (int n = 0; bytes < MEGABYTE; n++) {
            ResidentRecord record = Villager.record(n);
            String line = RegistryJson.write(record);
            bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
            records.add(record);
            lines.add(line);
            plain.add(PlainRecord.read(line, FACTORY));
            if (!RegistryJson.readRecord(line).equals(record)) {
                throw new IllegalStateException("a record comes back as another");
            }
        }
        if (!written(this::write).equals(written(this::writeByHand))) {
            throw new IllegalStateException("by hand other bytes are written");
        }
    }

    private interface Output {
        int write() throws IOException;
    }

    private String written(Output output) throws IOException {
        output.write();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** {@return the bytes of a megabyte of lines, written by {@link JsonLines}} */
    @Benchmark
    public int write() throws IOException {
        out.reset();
        try (JsonLines into = JsonLines.to(out)) {
            for (ResidentRecord record : records) {
                into.write(record);
            }
        }
        return out.size();
    }

    /** {@return the bytes of a megabyte of lines, written by hand} */
    @Benchmark
    public int writeByHand() throws IOException {
        out.reset();
        try (JsonGenerator into = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            into.setRootValueSeparator(null);
            for (PlainRecord record : plain) {
                record.write(into);
                into.writeRaw('\n');
            }
        }
        return out.size();
    }

    /** Reads a megabyte of lines with {@link RegistryJson}. */
    @Benchmark
    public void read(Blackhole hole) {
        for (String line : lines) {
            hole.consume(RegistryJson.readRecord(line));
        }
    }

    /** Reads a megabyte of lines by hand. */
    @Benchmark
    public void readByHand(Blackhole hole) throws IOException {
        for (String line : lines) {
            hole.consume(PlainRecord.read(line, FACTORY));
        }
    }

    /** Reads the names and texts of a megabyte of lines, and keeps nothing. */
    @Benchmark
    public void tokens(Blackhole hole) throws IOException {
        for (String line : lines) {
            try (JsonParser in = FACTORY.createParser(line)) {
                for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        hole.consume(in.getText());
                    }
                }
            }
        }
    }
}
