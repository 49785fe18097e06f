package juki.registry.cli.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;
import juki.registry.model.event.Notifier;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.Notification;
import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.FiledPapers;
import juki.registry.testkit.lawful.PaperSlip;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code juki generate notifications}: papers as they come to the counter of a village, complete and not. */
@Command(
        name = "notifications",
        header = "Writes papers as they come to a counter, with evidence and attachments, every other one with a slip.",
        description = {
            "Writes notifications, applications, requests and notices that are filed in one small village: who files,"
                    + " what",
            "shows it, what is attached and asked for. Every other one has one slip (no evidence, a day too late, a"
                    + " reservation",
            "without data), labelled with the rule that objects. Before the first, JSON Lines have"
                    + " {\"type\":\"REGISTER\",…} and the",
            "changes that lead to the village; CSV has a row for each paper."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Everything is written.",
            "2:It could not run: wrong options, or a file that cannot be written.",
            "3:A fault of the program itself."
        })
public final class NotificationsCommand implements Callable<Integer> {

    private static final String[] COLUMNS = {
        "number",
        "basis",
        "filed_on",
        "processing_date",
        "type",
        "change",
        "channel",
        "capacity",
        "evidence",
        "attachments",
        "added_facts",
        "missing",
        "regime",
        "slip",
        "rule"
    };

    @Mixin
    private Order order = new Order();

    /** Made by the command line. */
    public NotificationsCommand() {}

    @Override
    public Integer call() throws CannotRun {
        long count = order.count();
        order.deliver(delivery -> {
            if (order.isCsv()) {
                writeCsv(count, delivery.lines());
            } else {
                writeLines(count, delivery.lines());
            }
        });
        return 0;
    }

    private void writeLines(long count, Writer out) throws IOException {
        if (count == 0) {
            return;
        }
        JsonGenerator json =
                RegistryJson.mapper().getFactory().createGenerator(out).setRootValueSeparator(null);
        out.write(EventsCommand.REGISTER);
        for (RegisterChange change : FiledPapers.changes()) {
            json.writePOJO(change.event());
            json.writeRaw('\n');
        }
        NotificationLine line = new NotificationLine(json);
        for (long number = 0; number < count; number++) {
            line.write(Draws.paper(order.seed(), number));
            json.writeRaw('\n');
        }
        json.flush();
    }

    private void writeCsv(long count, Writer out) throws IOException {
        CSVPrinter rows = Order.table(out, COLUMNS);
        for (long number = 0; number < count; number++) {
            FiledPaper paper = Draws.paper(order.seed(), number);
            Notification notification = paper.notification();
            rows.printRecord(
                    number + 1,
                    notification.basis().wording(),
                    notification.filedOn(),
                    notification.processingDate(),
                    notification.type().name(),
                    notification.type().wording(),
                    notification.channel().name(),
                    notification
                            .notifier()
                            .flatMap(Notifier::capacity)
                            .map(Notifier.Capacity::name)
                            .orElse(""),
                    notification.evidence().stream()
                            .map(one -> one.kind().name())
                            .collect(Collectors.joining(" ")),
                    notification.attachments().stream()
                            .map(one -> one.getClass().getSimpleName())
                            .collect(Collectors.joining(" ")),
                    notification.addedFacts().stream()
                            .map(one -> one.affair().name())
                            .collect(Collectors.joining(" ")),
                    notification.asked() instanceof MoveForm form
                            ? form.missing().stream().map(MoveForm.Item::name).collect(Collectors.joining(" "))
                            : "",
                    paper.regime().name(),
                    paper.slip().map(PaperSlip::name).orElse(""),
                    paper.ruleId().orElse(""));
        }
        rows.flush();
    }
}
