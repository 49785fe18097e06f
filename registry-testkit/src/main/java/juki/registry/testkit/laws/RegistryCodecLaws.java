package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.DateDomain;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.arbitrary.PersonDomain;
import juki.registry.testkit.arbitrary.PlaceDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/**
 * Laws of written forms (書き出しの契約, kakidashi no keiyaku): whatever writes events, records, households and history entries to
 * text reads back what was written, as properties over {@linkplain Life lives} and over values in awkward characters.
 *
 * <p>Implement it in a test class and say how a value is written and read:
 *
 * <pre>{@code
 * class OurFormTest implements RegistryCodecLaws {
 *     public <T> String written(T value, Class<T> type) { return mapper.writerFor(type).writeValueAsString(value); }
 *     public <T> T read(String text, Class<T> type) { return mapper.readValue(text, type); }
 * }
 * }</pre>
 *
 * <p>The types asked for are {@link ChangeEvent}, {@link ResidentRecord}, {@link Household} and {@link HistoryEntry}.
 */
public interface RegistryCodecLaws {
    /**
     * Writes a value.
     *
     * @param <T> the type
     * @param value the value
     * @param type one of the four types
     * @return the text
     * @throws Exception if it cannot be written; the law then fails
     */
    <T> String written(T value, Class<T> type) throws Exception;

    /**
     * Reads what was written.
     *
     * @param <T> the type
     * @param text the text
     * @param type one of the four types
     * @return the value
     * @throws Exception if it cannot be read; the law then fails
     */
    <T> T read(String text, Class<T> type) throws Exception;

    /**
     * Events come back as they were.
     *
     * @param life any life
     * @throws Exception if an event cannot be written or read
     */
    @Property
    default void eventsComeBackAsTheyWere(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (ChangeEvent event : life.events()) {
            comesBack(event, ChangeEvent.class, event.type().toString());
        }
    }

    /**
     * Entries come back as they were, with their whole event.
     *
     * @param life any life
     * @throws Exception if an entry cannot be written or read
     */
    @Property
    default void entriesComeBackAsTheyWere(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (Step step : life.steps()) {
            for (HistoryEntry entry : step.change().entries()) {
                comesBack(
                        entry, HistoryEntry.class, "an entry of " + step.event().type());
            }
        }
    }

    /**
     * Records come back as they were, living and removed.
     *
     * @param life any life
     * @throws Exception if a record cannot be written or read
     */
    @Property
    default void recordsComeBackAsTheyWere(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (Step step : life.steps()) {
            for (HistoryEntry entry : step.change().entries()) {
                comesBack(
                        entry.record(),
                        ResidentRecord.class,
                        "a record of state " + entry.record().state());
            }
        }
    }

    /**
     * Households come back as they were, with and without head, ended ones too, members in their order.
     *
     * @param life any life
     * @throws Exception if a household cannot be written or read
     */
    @Property
    default void householdsComeBackAsTheyWere(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (Step step : life.steps()) {
            for (Household household : step.change().households()) {
                comesBack(household, Household.class, "a household of " + household.size());
            }
        }
    }

    /**
     * A date comes back as it was, whether of the calendar, off it, or uncertain in whatever words.
     *
     * @param date any date
     * @throws Exception if it cannot be written or read
     */
    @Property
    @Domain(DateDomain.class)
    default void everyDateComesBackAsItWas(@ForAll RegisterDate date) throws Exception {
        Death death = Death.builder()
                .changeDate(date)
                .processingDate(Written.ON)
                .basis(new Basis.ExOfficio())
                .subject(Written.SOMEBODY)
                .build();
        comesBack(death, ChangeEvent.class, "a date: " + date);
    }

    /**
     * Names, readings and dates of birth come back as they were, and so does what only Japanese or only foreign residents have.
     *
     * @param person any person
     * @param details any details
     * @throws Exception if they cannot be written or read
     */
    @Property
    @Domain(PersonDomain.class)
    default void everyPersonComesBackAsWritten(@ForAll Person person, @ForAll ResidentDetails details)
            throws Exception {
        ExOfficioCorrection correction = ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(Written.ON))
                .processingDate(Written.ON)
                .basis(new Basis.ExOfficio())
                .subject(Written.SOMEBODY)
                .items(RecordedItems.builder()
                        .name(person.name())
                        .dateOfBirth(person.dateOfBirth())
                        .sex(person.sex())
                        .details(details)
                        .build())
                .build();
        comesBack(correction, ChangeEvent.class, "a person");
    }

    /**
     * Relationships come back as they were, whatever chain of words.
     *
     * @param relationship any relationship
     * @throws Exception if it cannot be written or read
     */
    @Property
    @Domain(PersonDomain.class)
    default void everyRelationshipComesBackAsItWas(@ForAll Relationship relationship) throws Exception {
        HouseholdChange change = HouseholdChange.builder()
                .changeDate(CalendarDate.of(Written.ON))
                .processingDate(Written.ON)
                .basis(new Basis.ExOfficio())
                .addPlacements(Placement.of(Written.SOMEBODY, relationship))
                .household(Written.HOUSEHOLD)
                .build();
        comesBack(change, ChangeEvent.class, "the relationship " + relationship.text());
    }

    /**
     * Addresses come back as they were, in whatever characters.
     *
     * @param address any address
     * @param outside any place outside
     * @throws Exception if they cannot be written or read
     */
    @Property
    @Domain(PlaceDomain.class)
    default void everyPlaceComesBackAsWritten(@ForAll Address address, @ForAll OutsideAddress outside)
            throws Exception {
        comesBack(
                Household.of(Written.HOUSEHOLD, address, List.of(Written.SOMEBODY), Optional.empty()),
                Household.class,
                "an address");
        MoveOut moveOut = MoveOut.builder()
                .changeDate(CalendarDate.of(Written.ON))
                .processingDate(Written.ON)
                .basis(new Basis.ExOfficio())
                .addSubjects(Written.SOMEBODY)
                .destination(outside)
                .build();
        comesBack(moveOut, ChangeEvent.class, "a place of kind " + outside.kind());
    }

    private <T> void comesBack(T value, Class<T> type, String what) throws Exception {
        String text = written(value, type);
        T back = read(text, type);
        assertThat(back.equals(value))
                .as("whether %s is read back as it was written", what)
                .isTrue();
        assertThat(written(back, type).equals(text))
                .as("whether %s, read back, is written the same again", what)
                .isTrue();
    }
}
