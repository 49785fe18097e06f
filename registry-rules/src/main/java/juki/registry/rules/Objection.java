package juki.registry.rules;

import java.util.Optional;

/**
 * What a rule objects to (指摘, shiteki): the item, the reason and the remedy, in Japanese and English, as the clerk is told them.
 *
 * <p>Never personal data: an objection speaks of items, not of their values. A rule therefore makes its objections once, and
 * objecting costs nothing. Immutable and thread-safe. Source: standard specification 11.1.
 */
public final class Objection {

    private final String item;
    private final String itemEnglish;
    private final String reason;
    private final String reasonEnglish;
    private final String remedy;
    private final String remedyEnglish;
    private final Optional<Objection> raised = Optional.of(this);

    private Objection(
            String item, String itemEnglish, String reason, String reasonEnglish, String remedy, String remedyEnglish) {
        this.item = item;
        this.itemEnglish = itemEnglish;
        this.reason = reason;
        this.reasonEnglish = reasonEnglish;
        this.remedy = remedy;
        this.remedyEnglish = remedyEnglish;
    }

    /**
     * An objection to an item; reason and remedy follow.
     *
     * @param item the item in Japanese
     * @param itemEnglish the item in English
     * @return the objection begun
     */
    public static Wording to(String item, String itemEnglish) {
        return new Wording(item, itemEnglish, "", "");
    }

    /**
     * This objection, if it is to be raised.
     *
     * @param raised whether it is
     * @return this objection or nothing
     */
    public Optional<Objection> when(boolean raised) {
        return raised ? this.raised : Optional.empty();
    }

    /** {@return the item in Japanese} */
    public String item() {
        return item;
    }

    /** {@return the item in English} */
    public String itemEnglish() {
        return itemEnglish;
    }

    /** {@return the reason in Japanese} */
    public String reason() {
        return reason;
    }

    /** {@return the reason in English} */
    public String reasonEnglish() {
        return reasonEnglish;
    }

    /** {@return the remedy in Japanese} */
    public String remedy() {
        return remedy;
    }

    /** {@return the remedy in English} */
    public String remedyEnglish() {
        return remedyEnglish;
    }

    @Override
    public String toString() {
        return item + ": " + reason;
    }

    /** An objection still being worded; see {@link Objection#to}. */
    public static final class Wording {

        private final String item;
        private final String itemEnglish;
        private final String reason;
        private final String reasonEnglish;

        private Wording(String item, String itemEnglish, String reason, String reasonEnglish) {
            this.item = item;
            this.itemEnglish = itemEnglish;
            this.reason = reason;
            this.reasonEnglish = reasonEnglish;
        }

        /**
         * The reason.
         *
         * @param reason in Japanese
         * @param reasonEnglish in English
         * @return the objection with its reason
         */
        public Wording because(String reason, String reasonEnglish) {
            return new Wording(item, itemEnglish, reason, reasonEnglish);
        }

        /**
         * The remedy, which completes the objection.
         *
         * @param remedy in Japanese
         * @param remedyEnglish in English
         * @return the objection
         * @throws IllegalArgumentException if a part is blank
         */
        public Objection remedy(String remedy, String remedyEnglish) {
            if (item.isBlank() || itemEnglish.isBlank()) {
                throw new IllegalArgumentException("item: must not be blank");
            }
            if (reason.isBlank() || reasonEnglish.isBlank()) {
                throw new IllegalArgumentException("reason: must not be blank");
            }
            if (remedy.isBlank() || remedyEnglish.isBlank()) {
                throw new IllegalArgumentException("remedy: must not be blank");
            }
            return new Objection(item, itemEnglish, reason, reasonEnglish, remedy, remedyEnglish);
        }
    }
}
