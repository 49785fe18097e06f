package juki.registry.rules.duplicate;

import java.util.ArrayList;
import java.util.List;
import juki.registry.model.person.SearchKey;

/**
 * A place as written, with what makes it comparable: town and numbers apart, whatever words stand between the numbers.
 *
 * <p>一丁目2番地の3, １－２－３ and 1丁目2-3 are the numbers 1, 2, 3; 町 at the end of a town, 大字 and 字 are left out, and ヶ, ケ and が are
 * one. This derives a form for comparing and replaces none that is stored; what the official register of addresses says of
 * the town is not known here.
 *
 * @param district what the town is in: the code of a municipality, or empty
 * @param text as stored
 * @param town the town, folded
 * @param numbers lot and house number, folded
 * @param room the digits of the supplement
 * @param main whether it is the present address
 */
record WrittenPlace(String district, String text, String town, List<String> numbers, List<String> room, boolean main) {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int FARTHEST_NEIGHBOUR = 2;

    /**
     * A place.
     *
     * @param lot town and lot
     * @param supplement building and room, or empty
     */
    static WrittenPlace of(String district, String lot, String supplement, boolean main) {
        String folded = numbered(SearchKey.ofWriting(lot).text());
        int digit = 0;
        while (digit < folded.length() && !isDigit(folded.charAt(digit))) {
            digit++;
        }
        return new WrittenPlace(
                district,
                supplement.isEmpty() ? lot : lot + "　" + supplement,
                town(folded.substring(0, digit)),
                tokens(folded.substring(digit)),
                digits(SearchKey.ofWriting(supplement).text()),
                main);
    }

    /** A place in one line: what follows a space behind a number is a supplement. */
    static WrittenPlace ofLine(String district, String line, boolean main) {
        boolean numbered = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            numbered |= Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
            if (numbered && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                return of(district, line.substring(0, i), line.substring(i + 1), main);
            }
        }
        return of(district, line, "", main);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Numerals before 丁目, 番 and 号 as digits, and a dash for every word that stands between numbers. */
    private static String numbered(String folded) {
        StringBuilder text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int end = i;
            while (end < folded.length() && isNumeral(folded.charAt(end))) {
                end++;
            }
            if (end > i && end < folded.length() && "丁番号".indexOf(folded.charAt(end)) >= 0) {
                text.append(valueOf(folded.substring(i, end)));
                i = end;
            } else if (end > i) {
                text.append(folded, i, end);
                i = end;
            } else {
                text.append(folded.charAt(i++));
            }
        }
        return dashed(text.toString()
                .replace("丁目", "-")
                .replace("番地", "-")
                .replace("番", "-")
                .replace("号", "-"));
    }

    /** A dash for の between numbers. */
    private static String dashed(String text) {
        StringBuilder dashed = new StringBuilder(text);
        for (int i = 1; i < text.length() - 1; i++) {
            char before = text.charAt(i - 1);
            if ("のノ之".indexOf(text.charAt(i)) >= 0
                    && (before == '-' || isDigit(before))
                    && isDigit(text.charAt(i + 1))) {
                dashed.setCharAt(i, '-');
            }
        }
        return dashed.toString();
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || c == '十' || c == '百';
    }

    private static int valueOf(String numerals) {
        int value = 0;
        int digits = 0;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            if (c == '十' || c == '百') {
                value += Math.max(digits, 1) * (c == '十' ? 10 : 100);
                digits = 0;
            } else {
                digits = digits * 10 + NUMERALS.indexOf(c);
            }
        }
        return value + digits;
    }

    private static String town(String text) {
        String town = text.replace("大字", "")
                .replace("字", "")
                .replace("-", "")
                .replace('が', 'ケ')
                .replace('ガ', 'ケ')
                .replace('の', 'ノ')
                .replace('之', 'ノ');
        return town.endsWith("町") ? town.substring(0, town.length() - 1) : town;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(3);
        for (String token : text.split("-", -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return List.copyOf(tokens);
    }

    private static List<String> digits(String text) {
        List<String> digits = new ArrayList<>(2);
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                digits.add(text.substring(i, end));
            }
            i = end + 1;
        }
        return List.copyOf(digits);
    }

    /** Whether it says enough to be compared: a town alone is no place. */
    boolean isLot() {
        return !numbers.isEmpty();
    }

    /** Equal for places that agree. */
    String lot() {
        return district + " " + town + " " + String.join("-", numbers);
    }

    private Likeness likeness(WrittenPlace other) {
        if (!district.equals(other.district) || !town.equals(other.town)) {
            return Likeness.DISTINCT;
        }
        if (numbers.equals(other.numbers)) {
            if (!room.isEmpty() && !other.room.isEmpty() && !room.equals(other.room)) {
                return Likeness.OTHER_ROOM;
            }
            if (!main || !other.main) {
                return Likeness.OTHER_PLACE;
            }
            return text.equals(other.text) ? Likeness.IDENTICAL : Likeness.WRITTEN_DIFFERENTLY;
        }
        return isBeside(other) ? Likeness.NEIGHBOURING_LOT : Likeness.DISTINCT;
    }

    private boolean isBeside(WrittenPlace other) {
        int last = numbers.size() - 1;
        if (last != other.numbers.size() - 1 || !numbers.subList(0, last).equals(other.numbers.subList(0, last))) {
            return false;
        }
        String one = numbers.get(last);
        String two = other.numbers.get(last);
        return isShortNumber(one)
                && isShortNumber(two)
                && Math.abs(Integer.parseInt(one) - Integer.parseInt(two)) <= FARTHEST_NEIGHBOUR;
    }

    private static boolean isShortNumber(String token) {
        return token.length() <= 6 && token.chars().allMatch(c -> isDigit((char) c));
    }

    /** The strongest likeness of any place of one to any place of the other. */
    static Likeness best(List<WrittenPlace> some, List<WrittenPlace> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Likeness.MISSING;
        }
        Likeness best = Likeness.DISTINCT;
        for (WrittenPlace one : some) {
            for (WrittenPlace other : others) {
                best = best.or(one.likeness(other));
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return "WrittenPlace[***]";
    }
}
