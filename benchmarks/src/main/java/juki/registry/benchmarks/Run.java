package juki.registry.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where, when and how one scenario was measured; figures of two runs may be compared only if all but the commit and the day
 * agree.
 *
 * @param kind quick or for the record
 * @param date the day, in UTC
 * @param commit the commit of the library
 * @param machine processors, memory and operating system
 * @param jdk vendor and version of the virtual machine
 * @param pages the machine's mode of transparent huge pages: {@code always}, {@code madvise} or {@code never}
 */
public record Run(Kind kind, String date, String commit, String machine, String jdk, String pages) {

    private static final String FILE = "runs.json";
    private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final Pattern CHOSEN = Pattern.compile("\\[(\\w+)]");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** How much effort was made. */
    public enum Kind {
        /** Enough to see that everything works; its figures are not for publication. */
        QUICK,
        /** Enough for publication, if the machine was quiet. */
        RECORD
    }

    /**
     * The run that begins here and now.
     *
     * @param kind quick or for the record
     * @return the description
     * @throws IOException if the machine does not tell
     */
    static Run now(Kind kind) throws IOException {
        JsonNode here = JSON.readTree("{" + Machine.json() + "}");
        String pages = "unknown";
        if (Files.isReadable(PAGES)) {
            Matcher chosen = CHOSEN.matcher(Files.readString(PAGES));
            pages = chosen.find() ? chosen.group(1) : pages;
        }
        return new Run(
                kind,
                LocalDate.now(ZoneOffset.UTC).toString(),
                here.path("commit").asText(),
                String.format(
                        Locale.ROOT,
                        "%d × %s, %d GiB, %s",
                        here.path("processors").asInt(),
                        here.path("cpu").asText(),
                        here.path("memoryGiB").asInt(),
                        here.path("os").asText()),
                here.path("jdk").asText(),
                pages);
    }

    /** {@return the machine with the series of its system alone: the rest of a version changes from boot to boot} */
    public String machineAndSystem() {
        return machine.replaceFirst("(\\d+\\.\\d+)\\S*$", "$1");
    }

    /**
     * Says whether a figure of this run may stand beside one of another.
     *
     * @param other another run
     * @return whether kind, machine, series of the system, JDK and page mode agree
     */
    public boolean comparableWith(Run other) {
        return kind == other.kind
                && machineAndSystem().equals(other.machineAndSystem())
                && jdk.equals(other.jdk)
                && pages.equals(other.pages);
    }

    /**
     * Reads what a folder of results says about its scenarios.
     *
     * @param folder the folder
     * @return by the scenario's name; empty if the folder says nothing
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Run> in(Path folder) throws IOException {
        Map<String, Run> runs = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            JSON.readTree(file.toFile()).properties().forEach(run -> runs.put(run.getKey(), read(run.getValue())));
        }
        return runs;
    }

    /**
     * Notes how a scenario was measured.
     *
     * @param folder the folder of its results
     * @param scenario its name
     * @throws IOException if the file cannot be written
     */
    void note(Path folder, String scenario) throws IOException {
        Map<String, Run> runs = in(folder);
        runs.put(scenario, this);
        ObjectNode json = JSON.createObjectNode();
        runs.forEach((name, run) -> json.putObject(name)
                .put("kind", run.kind.name().toLowerCase(Locale.ROOT))
                .put("date", run.date)
                .put("commit", run.commit)
                .put("machine", run.machine)
                .put("jdk", run.jdk)
                .put("pages", run.pages));
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
    }

    private static Run read(JsonNode json) {
        return new Run(
                Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
                json.path("date").asText(),
                json.path("commit").asText(),
                json.path("machine").asText(),
                json.path("jdk").asText(),
                json.path("pages").asText());
    }
}
