package juki.registry.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** How numbers are written, on every machine alike. */
final class Figures {
    private Figures() {}

    /** With thousands separators and a true minus sign: 12,345 or −12,345. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace('-', '−');
    }

    /** The same with its sign, whichever it is: +12, −12, ±0. */
    static String signed(long number) {
        if (number == 0) {
            return "±0";
        }
        return number > 0 ? "+" + grouped(number) : grouped(number);
    }

    /** With two decimals, or a dash if there is none. */
    static String mean(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%,.2f", number.getAsDouble()) : "–";
    }

    /** A part in a whole in per cent with one decimal, or a dash if the whole is nothing. */
    static String share(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    /** A number as short as it can be written in full, such as 1 or 0.05. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A position or length in a picture: at most two decimals. */
    static String coordinate(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
