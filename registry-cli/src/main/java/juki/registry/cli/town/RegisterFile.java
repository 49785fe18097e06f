package juki.registry.cli.town;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Phrase;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.json.JsonLines;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * A register as a file (台帳ファイル, daichō fairu), one line of JSON each: first
 * {@code {"type":"REGISTER","version":1,"municipality":"122335","day":"2025-01-01"}}, then the record of every person, living or
 * removed, as {@link RegistryJson} writes it.
 *
 * <p>Households need no lines of their own: their members are the living records that name them, in the order of the file, and
 * their address is that of the head, or else of the first member.
 */
public final class RegisterFile {

    static final String NAME = "register.jsonl";

    private static final String TYPE = "REGISTER";
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Phrase KNOWN_ADDRESSEE =
            new Phrase("同じ宛名番号の行が前にある", "an earlier line has the same addressee number");
    private static final Phrase KNOWN_CODE =
            new Phrase("同じ住民票コードの行が前にある", "an earlier line has the same resident record code");
    private static final Phrase SECOND_HEAD =
            new Phrase("この世帯には前の行に世帯主がいる", "an earlier line is the head of the same household");

    private RegisterFile() {}

    /** Takes what cannot be used. */
    @FunctionalInterface
    public interface Rejects {
        /**
         * A line that cannot be used.
         *
         * @param rejection the line and why
         * @throws CannotRun if it cannot be noted down
         */
        void add(Rejection rejection) throws CannotRun;
    }

    /**
     * A register that was read.
     *
     * @param register the register, opened on its day
     * @param day the day on which the records stand thus
     * @param lines the lines read, the first one and blank ones not counted
     * @param lineOf the number of the line that each person's record came from
     */
    public record Opened(InMemoryRegister register, LocalDate day, long lines, Map<AddresseeNumber, Long> lineOf) {

        /**
         * Where a person's record stands in the file.
         *
         * @param addressee the person's number
         * @return the number of the line
         */
        public long lineOf(AddresseeNumber addressee) {
            return lineOf.getOrDefault(addressee, 0L);
        }
    }

    // ----- writing

    /**
     * Writes the current records of a register.
     *
     * @param file the file to be made or replaced
     * @param register the register
     * @param day the day on which the records stand thus
     * @param reached is told how many records are written
     * @throws CannotRun if it cannot be written
     */
    static void write(Path file, InMemoryRegister register, LocalDate day, LongConsumer reached) throws CannotRun {
        try (OutputStream out = Journal.stream(file)) {
            String head = "{\"type\":\"" + TYPE + "\",\"version\":" + RegistryJson.VERSION + ",\"municipality\":\""
                    + register.municipality().digits() + "\",\"day\":\"" + day + "\"}\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            JsonLines lines = JsonLines.to(out);
            Writing writing = new Writing(lines, reached);
            register.forEachHousehold(household -> household
                    .members()
                    .forEach(member -> register.record(member).ifPresent(writing::write)));
            register.forEachHistory(history -> writing.writeRemoved(history));
            writing.finish();
        } catch (IOException e) {
            throw CannotRun.writing(file, e);
        }
    }

    /** Remembers the first failure, since a walk over a register cannot be stopped by one. */
    private static final class Writing {
        private final JsonLines lines;
        private final LongConsumer reached;
        private long written;
        private Optional<IOException> failure = Optional.empty();

        Writing(JsonLines lines, LongConsumer reached) {
            this.lines = lines;
            this.reached = reached;
        }

        void write(ResidentRecord record) {
            if (failure.isPresent()) {
                return;
            }
            try {
                lines.write(record);
                reached.accept(++written);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }

        void writeRemoved(ChangeHistory history) {
            if (!history.current().isLiving()) {
                write(history.current());
            }
        }

        void finish() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            lines.close();
        }
    }

    // ----- reading

    /**
     * Reads a register.
     *
     * @param file the file
     * @param rejects takes every line that cannot be used
     * @param reached is told how many bytes are read
     * @return the register of all other lines
     * @throws CannotRun if there is no such file, or its first line does not say what it is
     */
    public static Opened read(Path file, Rejects rejects, LongConsumer reached) throws CannotRun {
        try (NumberedLines lines = NumberedLines.of(file)) {
            Head head = head(file, lines.next());
            Reading reading = new Reading();
            long read = 0;
            Optional<NumberedLines.Line> next = lines.next();
            while (next.isPresent()) {
                NumberedLines.Line line = next.get();
                read++;
                Optional<Phrase> fault = line.fault().isPresent() ? line.fault() : reading.faultIn(line);
                if (fault.isPresent()) {
                    rejects.add(new Rejection(file.getFileName().toString(), line, fault.get()));
                }
                reached.accept(lines.bytesRead());
                next = lines.next();
            }
            return new Opened(
                    InMemoryRegister.opened(head.municipality(), head.day(), reading.records, reading.households()),
                    head.day(),
                    read,
                    reading.lines);
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
    }

    /**
     * Refuses a file that does not begin as a register does.
     *
     * @param file the file
     * @param first its first line
     * @throws CannotRun if it does not
     */
    public static void requireHead(Path file, Optional<NumberedLines.Line> first) throws CannotRun {
        head(file, first);
    }

    /**
     * Whether a line is the first one of a register.
     *
     * @param line the line
     * @return true if it says so
     */
    public static boolean isHead(NumberedLines.Line line) {
        return line.fault().isEmpty() && head(line.text()).isPresent();
    }

    /**
     * Whether a line says that it is a record.
     *
     * @param text the line
     * @return true if it says so, whether it can be read as one or not
     */
    public static boolean isRecord(String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            return in.nextToken() == JsonToken.START_OBJECT
                    && "type".equals(in.nextFieldName())
                    && "RESIDENT_RECORD".equals(in.nextTextValue());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Why a line is no record.
     *
     * @param fault what reading it said
     * @return the reason, without a value of the line
     */
    public static Phrase noRecord(RegistryJsonException fault) {
        return new Phrase("住民票又は異動の形式に合わない", fault.path() + " " + fault.reason());
    }

    private record Head(MunicipalityCode municipality, LocalDate day) {}

    private static Head head(Path file, Optional<NumberedLines.Line> first) throws CannotRun {
        Optional<Head> head = first.filter(line -> line.fault().isEmpty()).flatMap(line -> head(line.text()));
        return head.orElseThrow(() -> new CannotRun("cannot use " + file
                + ": its first line must be {\"type\":\"REGISTER\",\"version\":1,\"municipality\":\"<six digits>\","
                + "\"day\":\"<yyyy-mm-dd>\"}"));
    }

    private static Optional<Head> head(String text) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser in = FACTORY.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                if (!in.nextToken().isScalarValue() || fields.put(name, in.getText()) != null) {
                    return Optional.empty();
                }
            }
            if (!fields.equals(Map.of(
                            "type", TYPE,
                            "version", Integer.toString(RegistryJson.VERSION),
                            "municipality", fields.getOrDefault("municipality", ""),
                            "day", fields.getOrDefault("day", "")))
                    || MunicipalityCode.faultIn(fields.getOrDefault("municipality", ""))
                            .isPresent()) {
                return Optional.empty();
            }
            return CalendarDate.parse(fields.getOrDefault("day", ""))
                    .map(day ->
                            new Head(MunicipalityCode.of(fields.getOrDefault("municipality", "")), day.toLocalDate()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The lines read so far, with what they must not contradict. */
    private static final class Reading {
        private final List<ResidentRecord> records = new ArrayList<>();
        private final Map<AddresseeNumber, Long> lines = new HashMap<>();
        private final Set<Long> codes = new HashSet<>();
        private final Map<HouseholdNumber, DraftHousehold> drafts = new LinkedHashMap<>();

        Optional<Phrase> faultIn(NumberedLines.Line line) {
            ResidentRecord record;
            try {
                record = RegistryJson.readRecord(line.text());
            } catch (RegistryJsonException e) {
                return Optional.of(new Phrase("住民票の形式に合わない", e.path() + " " + e.reason()));
            }
            if (lines.containsKey(record.addressee())) {
                return Optional.of(KNOWN_ADDRESSEE);
            }
            if (record.recordCode().filter(code -> codes.contains(code.value())).isPresent()) {
                return Optional.of(KNOWN_CODE);
            }
            DraftHousehold household = drafts.get(record.membership().household());
            boolean heads = record.isLiving() && record.membership().isHead();
            if (heads && household != null && household.head.isPresent()) {
                return Optional.of(SECOND_HEAD);
            }
            if (household == null) {
                household = new DraftHousehold(record.residence().address());
                drafts.put(record.membership().household(), household);
            }
            household.add(record, heads);
            lines.put(record.addressee(), line.number());
            record.recordCode().ifPresent(code -> codes.add(code.value()));
            records.add(record);
            return Optional.empty();
        }

        List<Household> households() {
            List<Household> households = new ArrayList<>(drafts.size());
            drafts.forEach(
                    (number, draft) -> households.add(Household.of(number, draft.address, draft.members, draft.head)));
            return households;
        }
    }

    private static final class DraftHousehold {
        private final List<AddresseeNumber> members = new ArrayList<>(4);
        private Optional<AddresseeNumber> head = Optional.empty();
        private Address address;

        DraftHousehold(Address address) {
            this.address = address;
        }

        void add(ResidentRecord record, boolean heads) {
            if (!record.isLiving()) {
                return;
            }
            if (heads || members.isEmpty()) {
                address = record.residence().address();
            }
            if (heads) {
                head = Optional.of(record.addressee());
            }
            members.add(record.addressee());
        }
    }
}
