package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;

/**
 * Issue number (発行番号, hakkō bangō) of one copy: day, municipality, terminal, printer and running number; the page and the number of
 * pages follow it on each page. Each copy has its own, and a part that cannot be known is blank.
 *
 * <p>Source: standard specification 5.1 names the parts; how they are written it does not say, so {@link #text} is this
 * library's own form.
 *
 * @param day the day of issue
 * @param municipality the municipality
 * @param terminal the terminal, 1 to 20 letters, digits or hyphens; empty if it cannot be known
 * @param printer the printer, likewise
 * @param running the running number, from 1; empty if it cannot be known
 */
public record IssueNumber(
        LocalDate day,
        MunicipalityCode municipality,
        Optional<String> terminal,
        Optional<String> printer,
        OptionalInt running) {

    /**
     * Each part is short and plain.
     *
     * @param day the day of issue
     * @param municipality the municipality
     * @param terminal the terminal
     * @param printer the printer
     * @param running the running number
     */
    public IssueNumber {
        requirePlain("terminal", terminal);
        requirePlain("printer", printer);
        if (running.isPresent() && running.getAsInt() < 1) {
            throw new IllegalArgumentException("running: must be 1 or more");
        }
    }

    private static void requirePlain(String parameter, Optional<String> part) {
        if (part.filter(text -> !text.matches("[A-Za-z0-9-]{1,20}")).isPresent()) {
            throw new IllegalArgumentException(parameter + ": must have 1 to 20 letters, digits or hyphens");
        }
    }

    /**
     * The number as printed on a page.
     *
     * @param page the page, from 1
     * @param pages the number of pages
     * @return the parts joined with hyphens, blank ones left blank, then page and pages
     */
    public String text(int page, int pages) {
        String copy = Stream.of(
                        day.toString().replace("-", ""),
                        municipality.digits(),
                        terminal.orElse(""),
                        printer.orElse(""),
                        running.isPresent() ? sixDigits(running.getAsInt()) : "")
                .collect(Collectors.joining("-"));
        return copy + " " + page + "/" + pages;
    }

    private static String sixDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
