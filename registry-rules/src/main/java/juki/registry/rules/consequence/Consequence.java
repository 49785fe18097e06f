package juki.registry.rules.consequence;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;

/**
 * Consequence of a change (異動に伴う効果, idō ni tomonau kōka), for one person: something lapses, is to be
 * brought, handed out or told, or a household is repaired.
 *
 * <p>Immutable; no {@code toString} shows personal data.
 */
public sealed interface Consequence {

    /** {@return whom it concerns} */
    AddresseeNumber addressee();

    /** {@return the passage on which it stands} */
    Citation basis();

    /** What somebody may hold (証, shō). */
    enum Holding {
        /** Signature certificate (署名用電子証明書). */
        SIGNATURE_CERTIFICATE("署名用電子証明書"),
        /** User certificate (利用者証明用電子証明書). */
        USER_CERTIFICATE("利用者証明用電子証明書"),
        /** Individual Number Card (個人番号カード). */
        CARD("個人番号カード");

        private final String wording;

        Holding(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** What keeps a holding good all the same (失効しない場合). */
    enum Unless {
        /** A move-in is notified elsewhere by the day before (転入届). */
        MOVE_IN_IS_NOTIFIED("転入届"),
        /** Its use after leaving the country is arranged by the day before (国外継続利用の手続). */
        USE_ABROAD_IS_ARRANGED("国外継続利用の手続");

        private final String wording;

        Unless(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** What becomes of a household that its head, or everybody, has left (世帯主が抜けた世帯の処理). */
    enum Repair {
        /** 世帯の消滅: nobody is left, and the household ends. */
        ENDS("世帯の消滅"),
        /** 残る一人が世帯主: the one member left is made its head ex officio. */
        LAST_MEMBER_HEADS("職権による世帯主の設定"),
        /** 世帯主未設定: two or more are left without a head until a change of head is notified. */
        HEAD_IS_UNSET("世帯主未設定");

        private final String wording;

        Repair(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** Papers that a change makes the office hand out or send (交付・送付する書類). */
    @SuppressWarnings("ImmutableEnumChecker") // Citation is immutable.
    enum Document {
        /** 転出証明書, with a move-out inside Japan that was notified, unless it is one with the card. */
        MOVE_OUT_CERTIFICATE("転出証明書", Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(23)),
        /** 転出証明書に準ずる証明書, where a move-out is recorded ex officio. */
        EQUIVALENT_CERTIFICATE(
                "転出証明書に準ずる証明書",
                Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(24)
                        .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.0.1"))),
        /** 住民票コード通知票, where a code was drawn. */
        RECORD_CODE_NOTICE(
                "住民票コード通知票",
                Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 3).paragraph(3));

        private final String wording;
        private final Citation basis;

        Document(String wording, Citation basis) {
            this.wording = wording;
            this.basis = basis;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }

        /** {@return the passage} */
        public Citation basis() {
            return basis;
        }
    }

    /**
     * A certificate or card loses its effect (失効, shikkō).
     *
     * @param addressee whose it is
     * @param holding what lapses
     * @param on the first day on which it has no effect
     * @param unless what prevents it, if something may
     * @param basis the passage
     */
    record Lapse(AddresseeNumber addressee, Holding holding, LocalDate on, Optional<Unless> unless, Citation basis)
            implements Consequence {}

    /**
     * The card is to be brought to the counter (個人番号カードの提出), with the move-in or because what it shows has changed.
     *
     * @param addressee whose it is
     * @param by the last day
     * @param basis the passage
     */
    record CardIsBrought(AddresseeNumber addressee, LocalDate by, Citation basis) implements Consequence {}

    /**
     * The mayor of the family register is told (戸籍附票記載事項通知).
     *
     * @param notice what is told
     */
    record FamilyRegisterIsTold(SupplementaryRegisterNotice notice) implements Consequence {
        @Override
        public AddresseeNumber addressee() {
            return notice.addressee();
        }

        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(19).paragraph(1);
        }
    }

    /**
     * The municipality moved from is told of the move-in (転入通知, ten'nyū tsūchi).
     *
     * @param addressee who moved in
     * @param municipality who is told
     */
    record FormerMunicipalityIsTold(AddresseeNumber addressee, MunicipalityCode municipality) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(9).paragraph(1);
        }
    }

    /**
     * A household is repaired after its head, or everybody, has left (世帯の整理).
     *
     * @param addressee who left as the last one, who is made head, or the member shown first of those without a head
     * @param household the household
     * @param repair what becomes of it
     */
    record HouseholdIsRepaired(AddresseeNumber addressee, HouseholdNumber household, Repair repair)
            implements Consequence {
        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4"));
        }
    }

    /**
     * A paper is to be handed out or sent (書類の交付・送付).
     *
     * @param addressee whom it is for
     * @param document which
     */
    record DocumentIsDue(AddresseeNumber addressee, Document document) implements Consequence {
        @Override
        public Citation basis() {
            return document.basis();
        }
    }

    /**
     * The data of a move-out with the card are sent to the municipality moved to (転出証明書情報の送信), ahead of the move-in.
     *
     * @param addressee who leaves
     * @param municipality who is sent them
     */
    record MoveOutDataIsSent(AddresseeNumber addressee, MunicipalityCode municipality) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2);
        }
    }

    /**
     * An Individual Number is asked for (個人番号とすべき番号の生成の求め): the person has none, being new to every register.
     *
     * @param addressee who needs it
     */
    record NumberIsRequested(AddresseeNumber addressee) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.INDIVIDUAL_NUMBER_ACT
                    .article(7)
                    .paragraph(1)
                    .and(Statute.INDIVIDUAL_NUMBER_ACT.article(8).paragraph(1));
        }
    }

    /**
     * The person is told what the office has recorded by itself although it was to be notified (職権記載等の通知).
     *
     * @param addressee whose record it is
     */
    record PersonIsTold(AddresseeNumber addressee) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(12).paragraph(4);
        }
    }

    /**
     * The last member of a household, whom the office has made its head, is told so (世帯主変更の通知).
     *
     * @param addressee the new head
     */
    record HeadIsTold(AddresseeNumber addressee) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.STANDARD_SPECIFICATION.section("4.0.4");
        }
    }

    /**
     * A household whose head has left, and which has two members or more, is asked to notify another (世帯主変更の依頼).
     *
     * @param addressee to whom the letter goes: the member who stood highest in the order before
     * @param household the household
     */
    record HeadChangeIsAskedFor(AddresseeNumber addressee, HouseholdNumber household) implements Consequence {
        @Override
        public Citation basis() {
            return Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4"));
        }
    }

    /**
     * The municipality moved to is told of an adult ward (成年被後見人に関する通知).
     *
     * @param addressee who has moved out
     * @param municipality who is told
     */
    record NewMunicipalityIsToldOfWard(AddresseeNumber addressee, MunicipalityCode municipality)
            implements Consequence {
        @Override
        public Citation basis() {
            return Statute.STANDARD_SPECIFICATION.section("4.1.3");
        }
    }
}
