package juki.registry.model.person;

import juki.registry.model.date.RegisterDate;
import org.jspecify.annotations.Nullable;

/**
 * A person by the three attributes (3情報, san-jōhō): name, date of birth, sex.
 *
 * <p>Two persons may share all three; equality here means equal attributes, never the same human being.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of them. Source: Basic Resident Registration Act Art. 7 items
 * 1 to 3; standard specification 4.1.1.2.
 */
public final class Person {

    private final PersonName name;
    private final RegisterDate dateOfBirth;
    private final Sex sex;

    private Person(PersonName name, RegisterDate dateOfBirth, Sex sex) {
        this.name = name;
        this.dateOfBirth = dateOfBirth;
        this.sex = sex;
    }

    /**
     * The person with the given attributes.
     *
     * @param name the name
     * @param dateOfBirth the date of birth, possibly uncertain
     * @param sex the sex
     * @return the person
     */
    public static Person of(PersonName name, RegisterDate dateOfBirth, Sex sex) {
        return new Person(name, dateOfBirth, sex);
    }

    /** {@return the name} */
    public PersonName name() {
        return name;
    }

    /** {@return the date of birth, possibly uncertain} */
    public RegisterDate dateOfBirth() {
        return dateOfBirth;
    }

    /** {@return the sex} */
    public Sex sex() {
        return sex;
    }

    /**
     * This person under another name.
     *
     * @param value the name
     * @return the person
     */
    public Person withName(PersonName value) {
        return new Person(value, dateOfBirth, sex);
    }

    /**
     * This person born on another date.
     *
     * @param value the date of birth
     * @return the person
     */
    public Person withDateOfBirth(RegisterDate value) {
        return new Person(name, value, sex);
    }

    /**
     * This person of another sex.
     *
     * @param value the sex
     * @return the person
     */
    public Person withSex(Sex value) {
        return new Person(name, dateOfBirth, value);
    }

    /**
     * Whether name as written, date of birth and sex agree; readings are left out of account.
     *
     * @param other the other person
     * @return true if the three attributes agree
     */
    public boolean agreesWith(Person other) {
        return sex == other.sex && dateOfBirth.equals(other.dateOfBirth) && name.writtenAs(other.name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Person that
                        && name.equals(that.name)
                        && dateOfBirth.equals(that.dateOfBirth)
                        && sex == that.sex;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + dateOfBirth.hashCode();
    }

    @Override
    public String toString() {
        return "Person[***]";
    }
}
