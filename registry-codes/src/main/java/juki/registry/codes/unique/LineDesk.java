package juki.registry.codes.unique;

/** Where one thread judges a block of lines and sorts their codes; used again for the next block. */
final class LineDesk {
    private final LineForm form;
    private final LineBlock block;
    private final long[] codes;
    private final int[] lineOfCode;
    private final LongList rejections = new LongList();
    private int count;
    private int lines;
    private long linesBefore;

    LineDesk(LineForm form, int capacity) {
        this.form = form;
        this.block = new LineBlock(capacity, form.usualBytes(), form.mostBytes());
        // A code's line has its characters and a line feed at least; only the last one may lack that.
        int most = block.bytes().length / (form.usualBytes() + 1) + 1;
        this.codes = new long[most];
        this.lineOfCode = new int[most];
    }

    /** To be filled. */
    LineBlock block() {
        return block;
    }

    /** Judges all lines of the block. */
    void judge() {
        count = 0;
        lines = 0;
        rejections.clear();
        byte[] bytes = block.bytes();
        while (block.next()) {
            lines++;
            long judged = form.judge(bytes, block.begin(), block.end());
            if (judged >= 0) {
                codes[count] = judged;
                lineOfCode[count++] = lines;
            } else {
                rejections.add(Rejection.packed(lines, LineForm.faultOf(judged)));
            }
        }
    }

    /** Tells how many lines there are before this block, and is told how many there are before the next. */
    long follow(long before) {
        linesBefore = before;
        return before + lines;
    }

    /** The codes by range, with the numbers of their lines in the whole text. */
    SortedCodes sorted(FileRanges ranges) {
        long before = linesBefore;
        return ranges.sort(codes, i -> before + lineOfCode[i], count);
    }

    /** How many lines are codes. */
    int codes() {
        return count;
    }

    /** The other lines, with their numbers in the whole text. */
    LongList rejections() {
        LongList all = new LongList();
        for (int i = 0; i < rejections.size(); i++) {
            all.add(Rejection.later(rejections.at(i), linesBefore));
        }
        return all;
    }
}
