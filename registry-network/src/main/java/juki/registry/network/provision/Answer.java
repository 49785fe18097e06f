package juki.registry.network.provision;

/**
 * Answer to an inquiry (回答, kaitō).
 *
 * <p>There is one refusal, whatever its reason: who asks without a right, and who asks about somebody who does not exist, are told the
 * same. The reason is in the log alone.
 */
public sealed interface Answer {

    /**
     * It is provided.
     *
     * @param information what is provided
     */
    record Provided(ProvidedInformation information) implements Answer {}

    /** Nothing can be provided. */
    record NotProvided() implements Answer {

        /** {@return what whoever asked is told} */
        public String wording() {
            return "提供できる情報はありません。";
        }

        /** {@return the same in English} */
        public String english() {
            return "There is no information that can be provided.";
        }
    }
}
