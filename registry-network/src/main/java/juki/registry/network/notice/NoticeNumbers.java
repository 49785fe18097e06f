package juki.registry.network.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Numbers of one sender's notices that have been seen (受信済みの番号): all up to one of them, and some beyond while others are
 * missing.
 *
 * <p>Takes as much memory as there are numbers beyond the first missing one. It belongs to one thread at a time.
 */
public final class NoticeNumbers {

    private long complete;
    private final TreeSet<Long> beyond = new TreeSet<>();

    /** Makes a set without numbers. */
    public NoticeNumbers() {}

    /**
     * Gaps in the numbers (欠番): numbers of which none was seen, while a greater one was.
     *
     * @param first the first missing number
     * @param last the last missing number
     */
    public record Gap(long first, long last) {}

    /**
     * Puts a number into the set.
     *
     * @param number the number, at least 1
     * @return true if it was not in the set
     * @throws IllegalArgumentException if the number is less than 1
     */
    public boolean add(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("number: must be at least 1");
        }
        if (number <= complete) {
            return false;
        }
        if (number > complete + 1) {
            return beyond.add(number);
        }
        complete = number;
        while (!beyond.isEmpty() && beyond.first() == complete + 1) {
            beyond.pollFirst();
            complete++;
        }
        return true;
    }

    /**
     * Whether a number is in the set.
     *
     * @param number any number
     * @return true if it is
     */
    public boolean contains(long number) {
        return number >= 1 && (number <= complete || beyond.contains(number));
    }

    /** {@return the greatest number up to which none is missing, 0 if the first is} */
    public long complete() {
        return complete;
    }

    /** {@return the numbers beyond the first missing one, ascending} */
    public List<Long> beyond() {
        return List.copyOf(beyond);
    }

    /** {@return the gaps, ascending; none if no number is missing below the greatest} */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        long expected = complete + 1;
        for (long number : beyond) {
            if (number > expected) {
                gaps.add(new Gap(expected, number - 1));
            }
            expected = number + 1;
        }
        return List.copyOf(gaps);
    }

    @Override
    public String toString() {
        return "NoticeNumbers[1.." + complete + " and " + beyond.size() + " beyond]";
    }
}
