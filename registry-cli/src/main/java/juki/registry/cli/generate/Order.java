package juki.registry.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import juki.registry.cli.CannotRun;
import juki.registry.cli.Console;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how much of what is generated is wanted, and where (注文); what is ordered is delivered by them. */
final class Order {

    /** How lines are written. */
    enum Form {
        JSONL,
        CSV
    }

    /** Writes what is ordered. */
    @FunctionalInterface
    interface Lines {
        void writeTo(Delivery delivery) throws IOException;
    }

    /** The command that was given the order. */
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many.")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same lines. Default: " + DEFAULT_SEED + ".")
    private long seed = DEFAULT_SEED;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Named.class,
            description = "jsonl (a JSON object on each line) or csv (with a line of column names). Default: jsonl.")
    private Form form = Form.JSONL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced when all is written. Default: standard output.")
    private @Nullable Path out;

    private static final long DEFAULT_SEED = 20260401;

    Order() {}

    long count() throws CannotRun {
        if (count < 0) {
            throw new CannotRun("--count: must not be negative");
        }
        return count;
    }

    long seed() {
        return seed;
    }

    boolean isCsv() {
        return form == Form.CSV;
    }

    /** Delivers what is ordered to where it is wanted. */
    void deliver(Lines lines) throws CannotRun {
        try (Delivery delivery = out == null ? Delivery.on(Console.of(command).getOut()) : Delivery.in(out)) {
            try {
                lines.writeTo(delivery);
            } catch (IOException e) {
                throw delivery.failed(e);
            }
            delivery.finish();
        }
    }

    /** A table of these columns; to be flushed by whoever writes it. */
    static CSVPrinter table(Writer out, String... columns) throws IOException {
        CSVPrinter rows = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        if (columns.length > 0) {
            rows.printRecord((Object[]) columns);
        }
        return rows;
    }

    /** The form named by an option. */
    static final class Named implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            for (Form form : Form.values()) {
                if (form.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return form;
                }
            }
            throw new TypeConversionException("there are jsonl and csv");
        }
    }
}
