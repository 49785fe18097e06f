package juki.registry.rules.notification;

import java.util.Optional;
import juki.registry.model.person.PersonName;

/**
 * What is attached to a paper (添付書類, tenpu shorui), or arrived for it from another municipality.
 *
 * <p>Immutable; no {@code toString} shows personal data.
 */
public sealed interface Attachment {

    /** {@return the data of a move-out that it holds, if it holds any} */
    default Optional<MoveOutData> moveOutData() {
        return Optional.empty();
    }

    /** On what a move-out is proved (転出を証する書面). */
    enum Proof {
        /** 転出証明書 (Order Art. 23). */
        MOVE_OUT_CERTIFICATE("転出証明書"),
        /** 転出証明書に準ずる証明書, after a removal ex officio. */
        EQUIVALENT_CERTIFICATE("転出証明書に準ずる証明書"),
        /** 除票の写し. */
        REMOVED_RECORD_COPY("除票の写し");

        private final String wording;

        Proof(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** Other documents (その他の書類). */
    enum Document {
        /** 委任状. */
        POWER_OF_ATTORNEY("委任状"),
        /** 法定代理人の資格を証する書類, as a family register or an entry of guardianship. */
        PROOF_OF_STATUTORY_AGENCY("法定代理人の資格を証する書類"),
        /** 世帯主との続柄を証する文書, of a foreign resident (Act Art. 30-49). */
        PROOF_OF_RELATIONSHIP("世帯主との続柄を証する文書");

        private final String wording;

        Document(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * The paper that proves a move-out (転出証明書等). There is one original: whoever makes a record on it, or cancels the move-out,
     * keeps it.
     *
     * @param proof which paper
     * @param data what it says
     */
    record MoveOutPaper(Proof proof, MoveOutData data) implements Attachment {
        @Override
        public Optional<MoveOutData> moveOutData() {
            return Optional.of(data);
        }
    }

    /**
     * Data of a move-out that came over the network (転出証明書情報), ahead of the visit or on being asked for.
     *
     * @param data the data
     */
    record TransmittedData(MoveOutData data) implements Attachment {
        @Override
        public Optional<MoveOutData> moveOutData() {
            return Optional.of(data);
        }
    }

    /**
     * The Individual Number Card, handed over at the counter (個人番号カードの提出).
     *
     * @param holder whose card it is, as it shows the name
     */
    record CardHandedOver(PersonName holder) implements Attachment {
        /** {@return nothing of the holder} */
        @Override
        public String toString() {
            return "CardHandedOver[***]";
        }
    }

    /**
     * A reservation of the visit to the municipality moved to, made with a move-out online (来庁予定の連絡).
     *
     * @param visit the reservation
     */
    record VisitReserved(VisitReservation visit) implements Attachment {}

    /**
     * The certificate handed back, or the word of the municipality that has the data that no record was or will be made on them
     * (転出証明書の返納・転出証明書情報の取下げ).
     */
    record MoveOutWithdrawn() implements Attachment {}

    /**
     * Another document.
     *
     * @param document which
     */
    record Enclosed(Document document) implements Attachment {}
}
