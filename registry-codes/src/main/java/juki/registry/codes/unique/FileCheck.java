package juki.registry.codes.unique;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import juki.registry.codes.CodeFault;
import org.jspecify.annotations.Nullable;

/**
 * File check (ファイルの形式検査, fairu no keishiki kensa): judges every line of a text of codes, one after the other.
 *
 * <p>Whether a code comes twice is {@link FileAudit}'s question; here each line is judged by itself, and nothing of it is kept. So
 * memory does not grow with the file, and nothing is allocated for a line that is ASCII. Values are immutable.
 */
public final class FileCheck {
    private final LineForm form;

    private FileCheck(LineForm form) {
        this.form = form;
    }

    /** Verdicts on lines (行ごとの判定, gyō-goto no hantei): is told of each line. */
    @FunctionalInterface
    public interface Verdicts {
        /**
         * A line was judged.
         *
         * @param line its number, from 1
         * @param fault the first fault found, or null if the line is well-formed
         * @throws IOException if the verdict cannot be written; the check then ends with it
         */
        void line(long line, @Nullable CodeFault fault) throws IOException;
    }

    /**
     * A check for codes of a form.
     *
     * @param form what lines must look like
     * @return the check
     */
    public static FileCheck of(LineForm form) {
        return new FileCheck(Objects.requireNonNull(form, "form"));
    }

    /**
     * Checks a text file, see {@link #lines(InputStream, Verdicts)}.
     *
     * @param file the file
     * @param verdicts is told of each line
     * @throws IOException if reading fails, or telling a verdict
     */
    public void lines(Path file, Verdicts verdicts) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            lines(in, verdicts);
        }
    }

    /**
     * Checks a text of one code on each line. A line ends with a line feed, with or without a carriage return before it, or with
     * the text; a byte order mark before the first line is passed over. Bytes that are no UTF-8 are a fault of their line.
     *
     * @param in the text, in UTF-8; read to its end and not closed
     * @param verdicts is told of each line, in order
     * @throws IOException if reading fails, or telling a verdict
     */
    public void lines(InputStream in, Verdicts verdicts) throws IOException {
        BlockReader blocks = new BlockReader(in, form.mostBytes());
        LineBlock block = new LineBlock(FileAudit.BUFFER_BYTES, form.usualBytes(), form.mostBytes());
        long line = 0;
        while (blocks.read(block, false)) {
            while (block.next()) {
                long judged = form.judge(block.bytes(), block.begin(), block.end());
                verdicts.line(++line, judged < 0 ? LineForm.faultOf(judged) : null);
            }
        }
    }

    @Override
    public String toString() {
        return "FileCheck[" + form + "]";
    }
}
