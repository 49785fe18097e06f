package juki.registry.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.testkit.value.CodeKind;
import juki.registry.testkit.value.NearMiss;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code juki generate codes}: well-formed codes, and texts that are none by one slip. */
@Command(
        name = "codes",
        header = "Writes well-formed codes of any type, and texts that are none by one slip.",
        description = {
            "Writes texts of codes, each with its type and, of near misses, the one fault and the code that was meant."
                    + " The",
            "codes were never designated, and one may come twice; juki codes issue designates them."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Everything is written.",
            "2:It could not run: wrong options, or a file that cannot be written.",
            "3:A fault of the program itself."
        })
public final class CodesCommand implements Callable<Integer> {

    @Mixin
    private Order order = new Order();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = Named.class,
            description = "The type, as resident-record-code or 住民票コード. Default: resident-record-code.")
    private CodeKind kind = CodeKind.RESIDENT_RECORD_CODE;

    @Option(names = "--near-misses", description = "Texts that are none, each with its fault.")
    private boolean nearMisses;

    /** Made by the command line. */
    public CodesCommand() {}

    @Override
    public Integer call() throws CannotRun {
        long count = order.count();
        order.deliver(delivery -> write(count, delivery.lines()));
        return 0;
    }

    private void write(long count, Writer out) throws IOException {
        CSVPrinter rows = Order.table(out);
        if (order.isCsv()) {
            rows.printRecord("type", "text", "fault", "meant");
        }
        for (long number = 0; number < count; number++) {
            if (nearMisses) {
                NearMiss miss = Draws.nearMiss(order.seed(), number, kind);
                line(rows, out, miss.text(), miss.fault().name(), miss.meant());
            } else {
                line(rows, out, Draws.code(order.seed(), number, kind), "", "");
            }
        }
        rows.flush();
    }

    private void line(CSVPrinter rows, Writer out, String text, String fault, String meant) throws IOException {
        if (order.isCsv()) {
            rows.printRecord(option(kind), text, fault, meant);
        } else {
            // None of these texts has a character that JSON would escape.
            out.write("{\"type\":\"" + option(kind) + "\",\"text\":\"" + text
                    + (fault.isEmpty() ? "" : "\",\"fault\":\"" + fault + "\",\"meant\":\"" + meant) + "\"}\n");
        }
    }

    private static String option(CodeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind named by an option: as options or constants are written, or by its Japanese term. */
    static final class Named implements ITypeConverter<CodeKind> {
        @Override
        public CodeKind convert(String text) {
            String option = text.toLowerCase(Locale.ROOT).replace('_', '-');
            return Arrays.stream(CodeKind.values())
                    .filter(kind -> kind.term().equals(text) || option(kind).equals(option))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no such type of code; there are "
                            + Arrays.stream(CodeKind.values())
                                    .map(kind -> option(kind) + " (" + kind.term() + ")")
                                    .collect(Collectors.joining(", "))));
        }
    }
}
