package juki.registry.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import juki.registry.rules.Provision.Fault;
import juki.registry.rules.Provision.Rejected;
import juki.registry.rules.Provision.Verb;
import juki.registry.rules.law.ClosedDays;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own book (独自の規則集, dokuji no kisokushū): the standard one, and what the municipality provides otherwise.
 *
 * <p>Written as lines, each a verb and a word, and after a {@code #} the reason:
 *
 * <pre>{@code
 * # 見本市, from 2026-04-01
 * raise   MOVE-IN-002                # previous addresses are always known here
 * lower   HH-003                     # blocks of flats whose lots were merged in 2025
 * without COMMON-024                 # asked by the window software
 * greatest-usual-age  110
 * farthest-usual-plan 45
 * closed  2026-05-01                 # anniversary of the municipality
 * }</pre>
 *
 * <p>Leaving a rule out and lowering its severity need a reason: nothing is weakened without saying so. A rule of the
 * municipality's own is Java, and joins the book by {@link RuleBook#plus}. Immutable and thread-safe.
 */
public final class LocalBook {

    private static final RuleBook STANDARD = RuleBook.standard();

    private final List<Provision> provisions;
    private final OfficePractice practice;
    private final RuleBook book;

    private LocalBook(List<Provision> provisions, OfficePractice practice, RuleBook book) {
        this.provisions = provisions;
        this.practice = practice;
        this.book = book;
    }

    /**
     * What came of reading a text (読取結果, yomitori kekka): the book, or everything that is wrong with the text.
     *
     * @param book the book; present exactly if nothing is wrong
     * @param rejected every line that cannot be used, in order
     */
    public record Reading(Optional<LocalBook> book, List<Rejected> rejected) {
        /**
         * Checks that there is either a book or a rejected line.
         *
         * @param book the book
         * @param rejected every line that cannot be used
         * @throws IllegalArgumentException if there are both or neither
         */
        public Reading {
            rejected = List.copyOf(rejected);
            if (book.isPresent() != rejected.isEmpty()) {
                throw new IllegalArgumentException("book: present exactly if no line is rejected");
            }
        }
    }

    /**
     * Reads the lines of a book.
     *
     * @param text the lines; empty ones and those of a {@code #} alone say nothing
     * @return the book, or every line that cannot be used
     */
    public static Reading read(String text) {
        Draft draft = new Draft();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            // A mark of the byte order, which some editors write, is no part of the first line.
            draft.add(
                    i + 1,
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i));
        }
        return draft.finished();
    }

    /** {@return what the municipality provides, in the order of the lines, unmodifiable} */
    public List<Provision> provisions() {
        return provisions;
    }

    /** {@return the municipality's practice} */
    public OfficePractice practice() {
        return practice;
    }

    /** {@return the book to examine changes under: all rules there ever were, as the municipality has them} */
    public RuleBook book() {
        return book;
    }

    /** {@return in what the book differs from the standard one, in the order of the ids} */
    public List<RuleChange> changes() {
        return book.changesFrom(STANDARD);
    }

    /**
     * Why the municipality provides otherwise for a rule.
     *
     * @param id the rule's id
     * @return the reason; empty if it provides nothing for the rule, or says none
     */
    public Optional<String> reasonFor(String id) {
        return provisions.stream()
                .filter(one -> one.verb().concernsRule() && one.word().equals(id))
                .map(Provision::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst();
    }

    /** {@return how many provisions there are} */
    @Override
    public String toString() {
        return "LocalBook[" + provisions.size() + " provisions]";
    }

    /** A book being read. */
    private static final class Draft {
        private final List<Provision> provisions = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private final Set<String> provided = new HashSet<>();
        private final List<LocalDate> closed = new ArrayList<>();
        private OfficePractice practice = OfficePractice.standard();

        void add(int number, String line) {
            int mark = line.indexOf('#');
            String said = (mark < 0 ? line : line.substring(0, mark)).strip();
            if (said.isEmpty()) {
                return;
            }
            String[] words = said.split("\\s+", -1);
            Optional<Verb> verb = Verb.of(words[0]);
            if (verb.isEmpty()) {
                rejected.add(new Rejected(number, Fault.UNKNOWN_VERB, words[0]));
            } else if (words.length != 2) {
                rejected.add(new Rejected(number, Fault.NOT_A_PAIR, words[0]));
            } else {
                String reason = mark < 0 ? "" : line.substring(mark + 1).strip();
                add(new Provision(number, verb.get(), words[1], reason));
            }
        }

        private void add(Provision provision) {
            Fault fault = faultIn(provision);
            if (fault == null) {
                provisions.add(provision);
            } else {
                rejected.add(new Rejected(provision.line(), fault, provision.word()));
            }
        }

        private @Nullable Fault faultIn(Provision provision) {
            Verb verb = provision.verb();
            String word = provision.word();
            if (verb.concernsRule()) {
                Optional<Rule> rule = STANDARD.rule(word);
                if (rule.isEmpty()) {
                    return Fault.UNKNOWN_RULE;
                }
                if (verb == Verb.RAISE && rule.get().severity() != Severity.ALERT) {
                    return Fault.NO_ALERT;
                }
                if (verb == Verb.LOWER && rule.get().severity() != Severity.ERROR) {
                    return Fault.NO_ERROR;
                }
            }
            // A rule, a number and a closed day are provided for once each; many days may be closed.
            if (!provided.add(verb.concernsRule() || verb == Verb.CLOSED ? word : verb.word())) {
                return Fault.TWICE;
            }
            if (verb.needsReason() && provision.reason().isEmpty()) {
                return Fault.NO_REASON;
            }
            return switch (verb) {
                case WITHOUT, RAISE, LOWER -> null;
                case CLOSED -> closing(word);
                case GREATEST_USUAL_AGE -> practising(word, practice::withGreatestUsualAge);
                case FARTHEST_USUAL_PLAN -> practising(word, practice::withFarthestUsualPlan);
                case LONGEST_WAIT_FOR_NOTICE -> practising(word, practice::withLongestWaitForNotice);
                case LONGEST_PROVISIONAL_MEASURE -> practising(word, practice::withLongestProvisionalMeasure);
            };
        }

        private @Nullable Fault closing(String word) {
            try {
                closed.add(LocalDate.parse(word));
                return null;
            } catch (DateTimeParseException noDay) {
                return Fault.NOT_A_DAY;
            }
        }

        private @Nullable Fault practising(String word, IntFunction<OfficePractice> with) {
            try {
                practice = with.apply(Integer.parseInt(word));
                return null;
            } catch (NumberFormatException noNumber) {
                return Fault.NOT_A_NUMBER;
            } catch (IllegalArgumentException outside) {
                return Fault.OUT_OF_RANGE;
            }
        }

        Reading finished() {
            if (!rejected.isEmpty()) {
                return new Reading(Optional.empty(), rejected);
            }
            OfficePractice own = practice.closedOn(ClosedDays.standard().andOn(closed));
            RuleBook book = RuleBook.standard(own);
            for (Provision provision : provisions) {
                book = switch (provision.verb()) {
                    case WITHOUT -> book.without(provision.word());
                    case RAISE -> book.raising(provision.word());
                    case LOWER -> book.lowering(provision.word());
                    default -> book;
                };
            }
            return new Reading(Optional.of(new LocalBook(List.copyOf(provisions), own, book)), List.of());
        }
    }
}
