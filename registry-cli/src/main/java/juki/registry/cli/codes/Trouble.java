package juki.registry.cli.codes;

import java.io.IOException;
import juki.registry.cli.CannotRun;

/** Carries the sentence for the user through code that only knows input and output. */
final class Trouble extends IOException {
    private static final long serialVersionUID = 1L;

    /** What the user is told. */
    private final CannotRun sentence;

    Trouble(CannotRun sentence) {
        super(sentence.getMessage(), sentence);
        this.sentence = sentence;
    }

    CannotRun sentence() {
        return sentence;
    }
}
