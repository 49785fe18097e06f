package juki.registry.cli.report;

/**
 * A short text in two languages: Japanese first, English beside it.
 *
 * @param japanese what the page says; not blank
 * @param english  the same in English; empty if there is no translation
 */
public record Phrase(String japanese, String english) {
    /**
     * Checks the Japanese text.
     *
     * @param japanese what the page says
     * @param english  the same in English
     * @throws IllegalArgumentException if the Japanese text is blank
     */
    public Phrase {
        if (japanese.isBlank()) {
            throw new IllegalArgumentException("japanese: must not be blank");
        }
    }

    /** The English text where there is one, otherwise the Japanese. */
    String englishOrJapanese() {
        return english.isBlank() ? japanese : english;
    }
}
