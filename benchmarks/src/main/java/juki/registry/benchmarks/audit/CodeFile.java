package juki.registry.benchmarks.audit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.FileAudit;

/** Codes in a file: packed, or as lines of eleven digits, the last of which is the check digit. */
final class CodeFile {
    static final CheckDigit SCHEME = CheckDigit.RESIDENT_RECORD_CODE;

    private static final int BUFFER_BYTES = 1 << 20;
    private static final int DIGITS = 11;

    private CodeFile() {}

    static void writePacked(long[] codes, Path file) throws IOException {
        byte[] record = new byte[FileAudit.PACKED_BYTES];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
            for (long code : codes) {
                for (int i = 0; i < record.length; i++) {
                    record[i] = (byte) (code >>> Byte.SIZE * (record.length - 1 - i));
                }
                out.write(record);
            }
        }
    }

    static void writeLines(long[] codes, Path file) throws IOException {
        byte[] line = new byte[DIGITS + 1];
        line[DIGITS] = '\n';
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
            for (long code : codes) {
                long rest = code * 10 + SCHEME.digitFor(code);
                for (int i = DIGITS - 1; i >= 0; i--) {
                    line[i] = (byte) ('0' + rest % 10);
                    rest /= 10;
                }
                out.write(line);
            }
        }
    }

    /** Brings a file into memory for a method that wants an array; no slower than the peers deserve. */
    static long[] readPacked(Path file, int codes) throws IOException {
        long[] read = new long[codes];
        byte[] record = new byte[FileAudit.PACKED_BYTES];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            for (int i = 0; i < codes; i++) {
                requireWhole(in.readNBytes(record, 0, record.length), record.length);
                long code = 0;
                for (byte part : record) {
                    code = code << Byte.SIZE | part & 0xFF;
                }
                read[i] = code;
            }
        }
        return read;
    }

    /** The same with lines, whose digits are looked at and whose check digits are verified. */
    static long[] readLines(Path file, int codes) throws IOException {
        long[] read = new long[codes];
        byte[] line = new byte[DIGITS + 1];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            for (int i = 0; i < codes; i++) {
                requireWhole(in.readNBytes(line, 0, line.length), line.length);
                long number = 0;
                int notDigits = 0;
                for (int j = 0; j < DIGITS; j++) {
                    int digit = line[j] - '0';
                    notDigits |= digit | 9 - digit;
                    number = number * 10 + digit;
                }
                if (notDigits < 0 || line[DIGITS] != '\n' || !SCHEME.accepts(number)) {
                    throw new IOException("line " + (i + 1) + " is no code");
                }
                read[i] = number / 10;
            }
        }
        return read;
    }

    private static void requireWhole(int length, int expected) throws IOException {
        if (length != expected) {
            throw new IOException("the file ends too early");
        }
    }
}
