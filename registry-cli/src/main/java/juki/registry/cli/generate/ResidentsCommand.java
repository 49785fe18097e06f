package juki.registry.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.concurrent.Callable;
import juki.registry.cli.CannotRun;
import juki.registry.cli.MunicipalityOption;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.json.JsonLines;
import juki.registry.model.person.Furigana;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Residents;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code juki generate residents}: records of invented residents of a real town. */
@Command(
        name = "residents",
        header = "Writes records of invented residents, household by household.",
        description = {
            "Writes the records of the residents of a real municipality as its published figures have them, and when"
                    + " they",
            "are all written, of another draw of the same municipality. As JSON Lines a record has the form of the"
                    + " register",
            "file of juki town; as CSV it has fifteen columns."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Everything is written.",
            "2:It could not run: wrong options, or a file that cannot be written.",
            "3:A fault of the program itself."
        })
public final class ResidentsCommand implements Callable<Integer> {

    private static final String DEFAULT_MUNICIPALITY = "122335";

    private static final String[] COLUMNS = {
        "addressee",
        "household",
        "record_code",
        "name",
        "reading",
        "date_of_birth",
        "sex",
        "relationship",
        "municipality",
        "address",
        "supplement",
        "address_since",
        "resident_since",
        "kind",
        "nationality"
    };

    @Mixin
    private Order order = new Order();

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = MunicipalityOption.class,
            description =
                    "Municipality, ward or designated city: six digits. Default: " + DEFAULT_MUNICIPALITY + ", 千葉県富里市.")
    private @Nullable MunicipalityCode municipality;

    /** Made by the command line. */
    public ResidentsCommand() {}

    @Override
    public Integer call() throws CannotRun {
        long count = order.count();
        Residents residents = Residents.of(plan());
        order.deliver(delivery -> {
            if (order.isCsv()) {
                writeCsv(residents, count, delivery.lines());
            } else {
                writeLines(residents, count, delivery.bytes());
            }
        });
        return 0;
    }

    private TownPlan plan() throws CannotRun {
        try {
            return TownPlan.of(
                    municipality == null ? MunicipalityCode.of(DEFAULT_MUNICIPALITY) : municipality,
                    PublishedFigures.shipped().lastYear(),
                    order.seed());
        } catch (IllegalArgumentException e) {
            // Its message begins with the name of the parameter, which is that of the option.
            throw new CannotRun("--" + e.getMessage());
        }
    }

    private static void writeLines(Residents residents, long count, OutputStream out) throws IOException {
        JsonLines lines = JsonLines.to(out);
        long left = count;
        while (left > 0) {
            for (ResidentRecord record : residents.nextHousehold()) {
                if (left-- > 0) {
                    lines.write(record);
                }
            }
        }
        lines.flush();
    }

    private static void writeCsv(Residents residents, long count, Writer out) throws IOException {
        CSVPrinter rows = Order.table(out, COLUMNS);
        long left = count;
        while (left > 0) {
            for (ResidentRecord record : residents.nextHousehold()) {
                if (left-- > 0) {
                    rows.printRecord((Object[]) row(record));
                }
            }
        }
        rows.flush();
    }

    private static String[] row(ResidentRecord record) {
        return new String[] {
            record.addressee().digits(),
            record.membership().household().digits(),
            record.recordCode().map(code -> code.digits()).orElse(""),
            record.name().text(),
            record.name().furigana().map(Furigana::text).orElse(""),
            day(record.person().dateOfBirth()),
            record.person().sex().name(),
            record.membership().relationship().map(Relationship::text).orElse(""),
            record.residence().address().municipality().digits(),
            record.residence().address().town() + record.residence().address().lot(),
            record.residence()
                    .address()
                    .supplement()
                    .map(AddressSupplement::text)
                    .orElse(""),
            day(record.residence().addressSetOn()),
            day(record.details().becameResidentOn()),
            record.kind().name(),
            record.details() instanceof ForeignResident foreign
                    ? foreign.nationality().code()
                    : ""
        };
    }

    /** The day, or the words of a date that is no day. */
    private static String day(RegisterDate date) {
        return date.isCertain() ? date.latest().toString() : date.wording();
    }
}
