package juki.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Death;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

/** What the README shows compiles, and does what it says. */
class ReadmeTest {

    @Test
    void theExampleDoesWhatItSays() {
        InMemoryRegister register = Office.opened().register();
        AddresseeNumber husband = Numbers.person(5);
        AddresseeNumber wife = Numbers.person(6);
        // README begins
        Death death = Death.builder()
                .changeDate(CalendarDate.of(2025, 4, 8)) // when it happened in life
                .processingDate(LocalDate.of(2025, 4, 10)) // when the office recorded it
                .basis(Basis.Notice.on(LocalDate.of(2025, 4, 10)))
                .subject(husband)
                .build();
        RegisterChange change = Fold.fold(death, register); // entries to append, households to replace
        InMemoryRegister after = register.apply(change); // the old register stays as it was

        boolean leads = after.record(wife).orElseThrow().membership().isHead(); // true: the one left leads
        ChangeHistory history = after.history(husband).orElseThrow();
        LocalDate ninth = LocalDate.of(2025, 4, 9);
        history.asOf(AsOf.of(ninth, ninth)); // living: nobody knew yet
        history.asOf(AsOf.of(ninth, LocalDate.of(2025, 4, 10))); // dead: the day after, it was known
        String line = RegistryJson.write(death); // one line, read back by RegistryJson.readEvent
        // README ends
        assertThat(leads).isTrue();
        assertThat(register.record(husband).orElseThrow().isLiving()).isTrue();
        assertThat(history.asOf(AsOf.of(ninth, ninth)).filter(ResidentRecord::isLiving))
                .isPresent();
        assertThat(history.asOf(AsOf.of(ninth, LocalDate.of(2025, 4, 10))).filter(ResidentRecord::isLiving))
                .isEmpty();
        assertThat(RegistryJson.readEvent(line)).isEqualTo(death);
    }

    @Test
    void theReadmeShowsThisCode() throws IOException {
        assertThat(between(Path.of("README.md"), "```java", "```"))
                .isNotEmpty()
                .isEqualTo(between(
                        Path.of("src/test/java/juki/registry/model/ReadmeTest.java"),
                        "// README begins",
                        "// README ends"));
    }

    private static List<String> between(Path file, String begin, String end) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .dropWhile(line -> !line.equals(begin))
                .skip(1)
                .takeWhile(line -> !line.equals(end))
                .toList();
    }
}
