package juki.registry.codes.unique;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a text into blocks of whole lines. A byte order mark before the first line is passed over. */
final class BlockReader {
    /** The byte order mark, which some programs write before a text in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Streams of files take as much memory again for what they are asked to read. */
    private static final int MOST_AT_ONCE = 1 << 17;

    private final InputStream in;
    private final int kept;

    /** What was read beyond the last block, which begins with a line. */
    private byte[] rest = {};

    private boolean begun;

    private boolean ended;

    /** Of lines that have more than {@code mostBytes} and fill a block only so many are kept that they have still too many. */
    BlockReader(InputStream in, int mostBytes) {
        this.in = in;
        // One too many is enough; another may be a carriage return, which is no part of the line.
        this.kept = mostBytes + 2;
    }

    /**
     * Reads until a block is full or the text ends: false if there are no more lines.
     *
     * @param patient false to return as soon as something has come, as a person does who types lines
     */
    boolean read(LineBlock block, boolean patient) throws IOException {
        byte[] buffer = block.bytes();
        System.arraycopy(rest, 0, buffer, 0, rest.length);
        int filled = rest.length;
        int from = begun ? 0 : -1;
        while (true) {
            filled = fill(buffer, filled, patient);
            if (from < 0) {
                if (!ended && filled < MARK.length) {
                    continue;
                }
                begun = true;
                from = startsWithMark(buffer, filled) ? MARK.length : 0;
            }
            int cut = ended ? filled : afterLastLineFeed(buffer, from, filled);
            if (cut > from || ended) {
                rest = Arrays.copyOfRange(buffer, cut, filled);
                block.holds(from, cut);
                return cut > from;
            }
            if (filled == buffer.length) {
                skipLine(buffer, from + kept);
                block.holds(from, from + kept);
                return true;
            }
        }
    }

    private int fill(byte[] buffer, int alreadyFilled, boolean patient) throws IOException {
        int filled = alreadyFilled;
        do {
            int read = in.read(buffer, filled, Math.min(buffer.length - filled, MOST_AT_ONCE));
            ended = read < 0;
            filled += Math.max(read, 0);
        } while (patient && !ended && filled < buffer.length);
        return filled;
    }

    private static boolean startsWithMark(byte[] buffer, int filled) {
        return Arrays.equals(buffer, 0, Math.min(filled, MARK.length), MARK, 0, MARK.length);
    }

    private static int afterLastLineFeed(byte[] buffer, int from, int to) {
        int cut = to;
        while (cut > from && buffer[cut - 1] != '\n') {
            cut--;
        }
        return cut;
    }

    /** Reads on to the end of a line of which the bytes before {@code spare} are kept. */
    private void skipLine(byte[] buffer, int spare) throws IOException {
        rest = new byte[0];
        int read;
        while ((read = in.read(buffer, spare, Math.min(buffer.length - spare, MOST_AT_ONCE))) >= 0) {
            for (int i = spare; i < spare + read; i++) {
                if (buffer[i] == '\n') {
                    rest = Arrays.copyOfRange(buffer, i + 1, spare + read);
                    return;
                }
            }
        }
    }
}
