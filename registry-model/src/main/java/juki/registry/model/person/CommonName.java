package juki.registry.model.person;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Common name (通称, tsūshō) of a foreign resident: another name than the own, in use in Japan; with the day and the
 * municipality of its entry and, once it was deleted, of its deletion. All of them go along to the next municipality.
 *
 * <p>It is no part of the name. At most one is on the record at a time. Days and municipalities may be blank where an older
 * system did not hand them on. Immutable and thread-safe; {@code toString} shows nothing of the name. Source: Basic Resident
 * Registration Order Art. 30-16 and the article after it; standard specification 1.1.2, 1.1.7.
 */
@RegistryValue
@Value.Immutable
public abstract class CommonName {

    CommonName() {}

    /** {@return the name and its reading} */
    public abstract PersonName name();

    /** {@return the day of the entry (通称を記載した年月日)} */
    public abstract Optional<LocalDate> enteredOn();

    /** {@return the municipality that entered it (通称を記載した市区町村)} */
    public abstract Optional<MunicipalityCode> enteredIn();

    /** {@return the day of the deletion (通称を削除した年月日); empty while it is on the record} */
    public abstract Optional<LocalDate> deletedOn();

    /** {@return the municipality that deleted it (通称を削除した市区町村)} */
    public abstract Optional<MunicipalityCode> deletedIn();

    /** {@return whether it is on the record: it was not deleted} */
    public boolean isRecorded() {
        return deletedOn().isEmpty() && deletedIn().isEmpty();
    }

    /**
     * A common name that was entered.
     *
     * @param name the name and its reading
     * @param on the day
     * @param in the municipality
     * @return the common name
     */
    public static CommonName entered(PersonName name, LocalDate on, MunicipalityCode in) {
        return builder().name(name).enteredOn(on).enteredIn(in).build();
    }

    /**
     * This common name, deleted.
     *
     * @param on the day
     * @param in the municipality
     * @return the common name, its entry unchanged
     * @throws IllegalStateException if it was deleted before
     */
    public CommonName deleted(LocalDate on, MunicipalityCode in) {
        if (!isRecorded()) {
            throw new IllegalStateException("it was deleted before");
        }
        return builder()
                .name(name())
                .enteredOn(enteredOn())
                .enteredIn(enteredIn())
                .deletedOn(on)
                .deletedIn(in)
                .build();
    }

    /** A name that is blank is none. */
    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /** {@return a builder; the name is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a common name. */
    public static final class Builder extends ImmutableCommonName.Builder {
        Builder() {}
    }
}
