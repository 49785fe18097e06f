package juki.registry.fuzzing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import juki.registry.cli.CannotRun;
import juki.registry.cli.residence.ResidenceCommand;
import juki.registry.cli.town.RegisterFile;
import juki.registry.cli.town.Rejection;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerException;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerMark;
import juki.registry.codes.ledger.LedgerOptions;
import picocli.CommandLine;

/** What files promise: registers and tables of cases as the command line takes them, and the segments of a ledger of codes. */
final class FilePromises {

    private static final Path FOLDER = folder();
    private static final int REFUSED = 2;

    private FilePromises() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("juki-fuzzing");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("there must be room for files", e);
        }
    }

    private static Path file(String name, byte[] content) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.write(file, content);
        file.toFile().deleteOnExit();
        return file;
    }

    /** A register of one record on each line: every line is in it or told. */
    static boolean ofRegisters(byte[] input) throws IOException {
        List<Rejection> rejected = new ArrayList<>();
        RegisterFile.Opened opened;
        try {
            opened = RegisterFile.read(file("register.jsonl", input), rejected::add, bytes -> {});
        } catch (CannotRun e) {
            Promise.require(rejected.isEmpty(), "a file that is no register is refused at its first line");
            return false;
        }
        Promise.require(
                opened.lines() == rejected.size() + opened.lineOf().size(), "every line is in the register or told");
        return opened.lines() > rejected.size();
    }

    /** A table of cases of residence, determined by the command: whatever stands there, it says what cannot be used. */
    static boolean ofCases(byte[] input) throws IOException {
        StringWriter said = new StringWriter();
        try (PrintWriter out = new PrintWriter(said)) {
            int status = new CommandLine(new ResidenceCommand())
                    .setOut(out)
                    .setErr(out)
                    .setExecutionExceptionHandler(FilePromises::refused)
                    .execute("--cases", file("cases.csv", input).toString());
            Promise.require(status == REFUSED || said.toString().contains("cases "), "a table is counted or refused");
            return status != REFUSED;
        }
    }

    private static int refused(Exception why, CommandLine command, CommandLine.ParseResult result) {
        if (why instanceof CannotRun) {
            return REFUSED;
        }
        throw new AssertionError("not kept: a table is used or refused", why);
    }

    // ----- ledger

    private static final LedgerIdentity IDENTITY = LedgerIdentity.of(new UUID(8, 8), 10);
    private static final long[] DESIGNATED = {3, 1_415_926_535L, 2_718_281_828L, 9_999_999_999L};
    private static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("131016");

    /** The bytes of a sound ledger, and the mark that its owner keeps elsewhere. */
    private record Sound(Map<String, byte[]> files, LedgerMark mark) {

        static final Sound LEDGER = made();

        private static Sound made() {
            Path folder = FOLDER.resolve("sound");
            try {
                LedgerMark mark;
                try (FileCodeLedger ledger = FileCodeLedger.create(folder, IDENTITY, LedgerOptions.defaults())) {
                    ledger.append(LedgerBatch.designated(MUNICIPALITY, DESIGNATED));
                    ledger.append(LedgerBatch.assigned(MUNICIPALITY, DESIGNATED[0], DESIGNATED[1]));
                    mark = ledger.append(LedgerBatch.retired(MUNICIPALITY, DESIGNATED[0]));
                }
                Map<String, byte[]> files = new TreeMap<>();
                for (Path file : filesIn(folder)) {
                    files.put(file.getFileName().toString(), trimmed(Files.readAllBytes(file)));
                    file.toFile().deleteOnExit();
                }
                return new Sound(files, mark);
            } catch (IOException e) {
                throw new UncheckedIOException("there must be room for files", e);
            }
        }

        /** Without the room that is kept ready behind the last frame. */
        private static byte[] trimmed(byte[] file) {
            int end = file.length;
            while (end > 0 && file[end - 1] == 0) {
                end--;
            }
            return Arrays.copyOf(file, Math.min(file.length, end + 64));
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /**
     * A ledger whose files were tampered with as the input says, four bytes a change: it is refused, or has everything that was
     * acknowledged.
     */
    static boolean ofLedgers(byte[] input) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("tampered"));
        for (Path left : filesIn(folder)) {
            Files.delete(left);
        }
        for (Map.Entry<String, byte[]> file : Sound.LEDGER.files().entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.write(copy, tampered(file.getValue(), input));
            copy.toFile().deleteOnExit();
        }
        folder.toFile().deleteOnExit();
        LedgerOptions options = LedgerOptions.defaults().withKnownMark(Sound.LEDGER.mark());
        try (FileCodeLedger ledger = FileCodeLedger.open(folder, IDENTITY, options)) {
            Promise.require(ledger.durable().equals(Sound.LEDGER.mark()), "the mark is reached");
            for (long code : DESIGNATED) {
                Promise.require(ledger.contains(code), "no acknowledged code is lost");
            }
            Promise.require(ledger.state(DESIGNATED[0]) == CodeState.RETIRED, "what was retired is");
            ledger.audit();
            return true;
        } catch (LedgerException e) {
            return false;
        }
    }

    private static byte[] tampered(byte[] file, byte[] input) {
        byte[] bytes = file.clone();
        ByteBuffer changes = ByteBuffer.wrap(input);
        while (changes.remaining() >= Integer.BYTES) {
            int what = changes.get() & 3;
            int at = bytes.length == 0 ? 0 : (changes.getShort() & 0xFFFF) % bytes.length;
            byte with = changes.get();
            switch (what) {
                case 0 -> bytes = set(bytes, at, with);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.min(bytes.length + (with & 0xFF), 1 << 13));
                default -> move(bytes, at, (with & 0xFF) * 8);
            }
        }
        return bytes;
    }

    /** Half of what stands from a place on stands at another as well, as far as there is room. */
    private static void move(byte[] bytes, int from, int to) {
        int length = Math.min((bytes.length - from) / 2, bytes.length - to);
        if (length > 0) {
            System.arraycopy(bytes, from, bytes, to, length);
        }
    }

    private static byte[] set(byte[] bytes, int at, byte with) {
        if (at < bytes.length) {
            bytes[at] = with;
        }
        return bytes;
    }
}
