package juki.registry.rules.residence.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts stated of one person and one place on one day (認定の基礎となる事実, nintei no kiso to naru jijitsu).
 *
 * <p>Their text is {@code key=value;key=value} with the keys of {@link Fact}; {@link #read} takes it in any order and tells every
 * fault, and {@link #text} writes it in the order of the vocabulary, so that reading what was written gives equal facts. A fact
 * that is not there was not stated.
 *
 * <p>Immutable and thread-safe; facts are equal if the same values are stated.
 */
public final class ResidenceFacts {

    private final Map<Fact<?>, Object> values;

    private ResidenceFacts(Map<Fact<?>, Object> values) {
        this.values = values;
    }

    /**
     * Facts as of a day, of which nothing else is stated yet.
     *
     * @param day the day of the question
     * @return the facts
     */
    public static ResidenceFacts asOf(LocalDate day) {
        return new ResidenceFacts(new TreeMap<>(Map.of(Fact.AS_OF, day)));
    }

    /**
     * Reads facts.
     *
     * @param text pairs {@code key=value} separated by semicolons, in any order; spaces around a piece do not count
     * @return the facts, or every fault of the text
     */
    public static FactsReading read(String text) {
        Map<Fact<?>, Object> values = new TreeMap<>();
        List<FactFault> faults = new ArrayList<>();
        for (String piece : text.split(";", -1)) {
            if (!piece.isBlank()) {
                readPiece(piece.strip(), values, faults);
            }
        }
        if (!values.containsKey(Fact.AS_OF)
                && faults.stream().noneMatch(fault -> fault.key().equals(Fact.AS_OF.key()))) {
            faults.add(new FactFault(FactFault.Kind.MISSING, Fact.AS_OF.key(), ""));
        }
        return faults.isEmpty()
                ? new FactsReading(Optional.of(new ResidenceFacts(values)), faults)
                : new FactsReading(Optional.empty(), faults);
    }

    private static void readPiece(String piece, Map<Fact<?>, Object> values, List<FactFault> faults) {
        int sign = piece.indexOf('=');
        if (sign <= 0) {
            faults.add(new FactFault(FactFault.Kind.NOT_A_PAIR, "", piece));
            return;
        }
        String key = piece.substring(0, sign).strip();
        Fact<?> fact = Fact.ofKey(key).orElse(null);
        if (fact == null) {
            faults.add(new FactFault(FactFault.Kind.UNKNOWN_KEY, key, piece));
            return;
        }
        Object value = fact.read(piece.substring(sign + 1).strip()).orElse(null);
        if (value == null) {
            faults.add(new FactFault(FactFault.Kind.UNKNOWN_VALUE, key, piece));
        } else if (values.putIfAbsent(fact, value) != null) {
            faults.add(new FactFault(FactFault.Kind.TWICE, key, piece));
        }
    }

    /**
     * These facts and one more, in the place of what was stated of its kind.
     *
     * @param <T> what the value is
     * @param fact the kind
     * @param value the value
     * @return the facts
     */
    public <T> ResidenceFacts with(Fact<T> fact, T value) {
        Map<Fact<?>, Object> more = new TreeMap<>(values);
        more.put(fact, value);
        return new ResidenceFacts(more);
    }

    /**
     * These facts with nothing stated of some kinds.
     *
     * @param facts the kinds, not the day of the question
     * @return the facts
     * @throws IllegalArgumentException if the day of the question is among them
     */
    public ResidenceFacts without(Fact<?>... facts) {
        Map<Fact<?>, Object> fewer = new TreeMap<>(values);
        for (Fact<?> fact : facts) {
            if (fact == Fact.AS_OF) {
                throw new IllegalArgumentException("facts: there is no question without its day");
            }
            fewer.remove(fact);
        }
        return new ResidenceFacts(fewer);
    }

    /**
     * What is stated of a kind.
     *
     * @param <T> what the value is
     * @param fact the kind
     * @return the value, empty if nothing was stated
     */
    public <T> Optional<T> value(Fact<T> fact) {
        return Optional.ofNullable(values.get(fact)).map(fact::cast);
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return value(Fact.AS_OF).orElseThrow();
    }

    /**
     * Whether this value is stated.
     *
     * @param <T> what the value is
     * @param fact the kind
     * @param value the value
     * @return true if it is; false if another is, or none
     */
    public <T> boolean is(Fact<T> fact, T value) {
        return value.equals(values.get(fact));
    }

    /** {@return the kinds of which something is stated, in the order of the vocabulary, unmodifiable} */
    public Set<Fact<?>> stated() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * What is stated of a kind, in words.
     *
     * @param fact the kind
     * @return the wording of the value in Japanese, empty if nothing was stated
     */
    public Optional<String> wording(Fact<?> fact) {
        return Optional.ofNullable(values.get(fact))
                .map(value -> value instanceof Term term ? term.wording() : Fact.print(value));
    }

    /**
     * What is stated of a kind, in words.
     *
     * @param fact the kind
     * @return the wording of the value in English, empty if nothing was stated
     */
    public Optional<String> english(Fact<?> fact) {
        return Optional.ofNullable(values.get(fact))
                .map(value -> value instanceof Term term ? term.english() : Fact.print(value));
    }

    /** {@return the text, {@code key=value;key=value}, in the order of the vocabulary; it tells of a person} */
    public String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + Fact.print(entry.getValue()))
                .collect(Collectors.joining(";"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidenceFacts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the kinds stated, not the values} */
    @Override
    public String toString() {
        return "ResidenceFacts" + values.keySet();
    }
}
