package juki.registry.testkit.arbitrary;

import juki.registry.model.household.Relationship;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Relationships;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Persons (人): names and readings, what only Japanese or only foreign residents have, and how one is related to a head. */
public final class PersonDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public PersonDomain() {}

    /** {@return names} */
    @Provide
    public static Arbitrary<PersonName> names() {
        return Drawn.by(Persons::name);
    }

    /** {@return readings} */
    @Provide
    public static Arbitrary<Furigana> furigana() {
        return Drawn.by(Persons::furigana);
    }

    /** {@return persons of any age} */
    @Provide
    public static Arbitrary<Person> persons() {
        return Drawn.by(Persons::person);
    }

    /** {@return what only Japanese or only foreign residents have} */
    @Provide
    public static Arbitrary<ResidentDetails> details() {
        return Drawn.by(random -> Persons.details(random, Dates.registerDate(random)));
    }

    /** {@return relationships to a head, that of the head included} */
    @Provide
    public static Arbitrary<Relationship> relationships() {
        return Drawn.by(Relationships::any);
    }
}
