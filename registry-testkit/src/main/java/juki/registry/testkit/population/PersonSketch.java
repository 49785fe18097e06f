package juki.registry.testkit.population;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.person.Sex;

/**
 * An invented resident, as plain values.
 *
 * @param role what the person is to the head of the household (続柄)
 * @param sex male or female
 * @param dateOfBirth before 1 January of the town's year, or on it for those who have been alive for a year or more
 * @param name the name
 * @param foreign what only a foreign resident has; empty for a Japanese resident
 */
public record PersonSketch(
        Role role, Sex sex, LocalDate dateOfBirth, NameSketch name, Optional<ForeignSketch> foreign) {

    /** {@return whether the person is a Japanese resident} */
    public boolean isJapanese() {
        return foreign.isEmpty();
    }

    /** Shows nothing: an invented person is handled like a real one. */
    @Override
    public String toString() {
        return "PersonSketch[***]";
    }
}
