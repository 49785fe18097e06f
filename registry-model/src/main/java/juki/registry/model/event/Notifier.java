package juki.registry.model.event;

import java.util.Optional;
import juki.registry.model.person.PersonName;

/**
 * Notifier (届出人, todokedenin): who brought a notification, an application or a request to the office.
 *
 * <p>The head may notify for a member and must if the member cannot; whoever comes for somebody else shows the authority to do
 * so. {@code toString} shows nothing of it. Source: Basic Resident Registration Act Art. 26, Art. 27.
 *
 * @param capacity in which capacity; empty if it is not kept
 * @param name the name (届出人氏名); empty if it is not kept, as where it is that of the resident
 */
public record Notifier(Optional<Capacity> capacity, Optional<PersonName> name) {

    /** In which capacity somebody notifies (届出人の資格); the standard has no table of it, this one is the library's. */
    public enum Capacity {
        /** The resident concerned (本人). */
        RESIDENT,
        /** The head of the household for a member (世帯主; Act Art. 26). */
        HEAD,
        /** Another member of the household (世帯員). */
        MEMBER,
        /** A statutory agent, as a parent or a guardian (法定代理人). */
        STATUTORY_AGENT,
        /** An agent by power of attorney (任意代理人). */
        APPOINTED_AGENT
    }

    /**
     * Something is known of whoever notifies.
     *
     * @param capacity in which capacity
     * @param name the name, not blank
     */
    public Notifier {
        if (capacity.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("capacity, name: at least one must be set");
        }
        if (name.filter(PersonName::isBlank).isPresent()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /**
     * Somebody in a capacity.
     *
     * @param capacity the capacity
     * @return the notifier, without a name
     */
    public static Notifier of(Capacity capacity) {
        return new Notifier(Optional.of(capacity), Optional.empty());
    }

    /**
     * Somebody by name, in a capacity.
     *
     * @param capacity the capacity
     * @param name the name, not blank
     * @return the notifier
     */
    public static Notifier of(Capacity capacity, PersonName name) {
        return new Notifier(Optional.of(capacity), Optional.of(name));
    }

    /** {@return nothing of whoever it is} */
    @Override
    public String toString() {
        return "Notifier[***]";
    }
}
