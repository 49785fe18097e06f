package juki.registry.cli.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.json.JsonLines;
import juki.registry.model.resident.ChangeReason;
import juki.registry.testkit.life.Life;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code juki generate events}: changes of a small village that the rule book accepts. */
@Command(
        name = "events",
        header = "Writes lawful changes of every kind, life after life of a small village.",
        description = {
            "Writes changes that the standard rule book accepts one after the other, every number drawn: arrivals,"
                    + " births,",
            "moves, heads who leave, corrections, cancellations in chains. A life has up to a hundred and twenty of"
                    + " them and",
            "begins with nobody; before its first change JSON Lines have {\"type\":\"REGISTER\",…}, and CSV counts"
                    + " lives in its",
            "first column."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Everything is written.",
            "2:It could not run: wrong options, or a file that cannot be written.",
            "3:A fault of the program itself."
        })
public final class EventsCommand implements Callable<Integer> {

    /** The line with which the register of a village begins: nobody lives there yet. */
    static final String REGISTER = "{\"type\":\"REGISTER\",\"version\":1,\"municipality\":\""
            + Life.MUNICIPALITY.digits() + "\",\"day\":\"" + Life.FIRST_DAY + "\"}\n";

    private static final String[] COLUMNS = {
        "life", "number", "processing_date", "change_date", "type", "change", "reason", "subjects"
    };

    @Mixin
    private Order order = new Order();

    /** Made by the command line. */
    public EventsCommand() {}

    /** Takes one change after another. */
    private interface Rows {
        void begin(long life) throws IOException;

        void add(long life, int number, ChangeEvent event) throws IOException;

        void end() throws IOException;
    }

    @Override
    public Integer call() throws CannotRun {
        long count = order.count();
        order.deliver(
                delivery -> write(count, order.isCsv() ? new Csv(delivery.lines()) : new Jsonl(delivery.lines())));
        return 0;
    }

    private void write(long count, Rows rows) throws IOException {
        long left = count;
        for (long number = 0; left > 0; number++) {
            Life life = Draws.life(order.seed(), number);
            if (life.size() > 0) {
                rows.begin(number + 1);
            }
            for (int i = 0; i < life.size() && left > 0; i++, left--) {
                rows.add(number + 1, i + 1, life.steps().get(i).event());
            }
        }
        rows.end();
    }

    private static final class Jsonl implements Rows {
        private final Writer out;
        private final JsonLines lines;

        Jsonl(Writer out) throws IOException {
            this.out = out;
            this.lines = JsonLines.to(out);
        }

        @Override
        public void begin(long life) throws IOException {
            lines.flush();
            out.write(REGISTER);
        }

        @Override
        public void add(long life, int number, ChangeEvent event) throws IOException {
            lines.write(event);
        }

        @Override
        public void end() throws IOException {
            lines.flush();
        }
    }

    private static final class Csv implements Rows {
        private final CSVPrinter rows;

        Csv(Writer out) throws IOException {
            rows = Order.table(out, COLUMNS);
        }

        @Override
        public void begin(long life) {}

        @Override
        public void add(long life, int number, ChangeEvent event) throws IOException {
            rows.printRecord(
                    life,
                    number,
                    event.processingDate(),
                    event.changeDate().wording(),
                    event.type().name(),
                    event.type().wording(),
                    event.reason().map(ChangeReason::name).orElse(""),
                    event.subjects().stream().map(AddresseeNumber::digits).collect(Collectors.joining(" ")));
        }

        @Override
        public void end() throws IOException {
            rows.flush();
        }
    }
}
