package juki.registry.rules;

import juki.registry.model.event.ChangeEvent;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.notification.Notification;

/**
 * Registrar (審査, shinsa): examines a change, or the paper on which it arrives, under a rule book before it is recorded.
 *
 * <p>Pure: deciding changes nothing, and deciding twice gives the same. Immutable and thread-safe. Source: Order Art. 11: the
 * mayor examines whether a notification is true before acting on it.
 */
public final class Registrar {

    private final RuleBook book;

    private Registrar(RuleBook book) {
        this.book = book;
    }

    /**
     * A registrar who applies a book.
     *
     * @param book the book
     * @return the registrar
     */
    public static Registrar under(RuleBook book) {
        return new Registrar(book);
    }

    /** {@return the book applied} */
    public RuleBook book() {
        return book;
    }

    /**
     * Examines a change.
     *
     * @param event the change; numbers that the office draws may be missing
     * @param register the register as it stands
     * @return the decision, with all findings
     */
    public Decision decide(ChangeEvent event, ResidentRegister register) {
        return Decision.on(event, register, book.examine(event, register));
    }

    /**
     * Examines a paper: itself, and the change that is formed from it if it tells enough.
     *
     * @param paper what arrived
     * @param register the register as it stands
     * @return the decision, with all findings; held if something is missing
     */
    public Decision decide(Notification paper, ResidentRegister register) {
        return Decision.on(paper, paper.change(book.practice()), register, book.examine(paper, register));
    }
}
