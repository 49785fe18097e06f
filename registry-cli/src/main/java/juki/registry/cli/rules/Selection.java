package juki.registry.cli.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juki.registry.model.event.EventType;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which rules of the book are listed. */
final class Selection {

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only rules in force on this day, as 2010-04-01. Default: all there ever were.")
    private @Nullable LocalDate day;

    @Option(
            names = "--applies-to",
            paramLabel = "CHANGE",
            converter = Kind.class,
            description = "Only rules that ask about this kind of change, in Japanese (転入) or as move-in.")
    private @Nullable EventType kind;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            converter = Level.class,
            description = "Only rules that object as error (エラー), as alert (アラート) or as hold (保留).")
    private @Nullable Severity severity;

    Selection() {}

    RuleBook from(RuleBook book) {
        RuleBook ofDay = day == null ? book : book.inForceOn(day);
        return RuleBook.of(ofDay.rules().stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(Rule rule) {
        return (kind == null || rule.appliesTo().contains(kind)) && (severity == null || rule.severity() == severity);
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw new TypeConversionException("a day of the calendar is written as 2010-04-01");
            }
        }
    }

    /** The kind of change named by an option: by its Japanese term, or as constants or options are written. */
    static final class Kind implements ITypeConverter<EventType> {
        @Override
        public EventType convert(String text) {
            String option = text.toLowerCase(Locale.ROOT).replace('_', '-');
            return Arrays.stream(EventType.values())
                    .filter(type -> type.wording().equals(text) || option(type).equals(option))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no such kind of change; near it are " + String.join(", ", near(text, option))));
        }

        private static List<String> near(String text, String option) {
            boolean latin = text.chars().allMatch(letter -> letter < 128);
            return Near.to(
                    latin ? option : text,
                    Arrays.stream(EventType.values())
                            .map(type -> latin ? option(type) : type.wording())
                            .toList());
        }

        private static String option(EventType type) {
            return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The severity named by an option. */
    static final class Level implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String text) {
            Optional<Severity> severity = Arrays.stream(Severity.values())
                    .filter(one -> one.wording().equals(text)
                            || one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
            return severity.orElseThrow(() -> new TypeConversionException("there are error, alert and hold"));
        }
    }
}
