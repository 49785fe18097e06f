package juki.registry.rules.law;

import java.time.LocalDate;
import juki.registry.model.date.DateSpan;

/**
 * Periods that the law and the standard set (法定期間, hōtei kikan): each with what it is for, from which day it is counted, how it
 * is counted, the passage, and since when.
 *
 * <p>This is the one home of their lengths. Where a way of counting was not verified the {@linkplain #remark() remark} says
 * so, and an office that counts otherwise uses a {@link LegalPeriod} of its own. {@code PERIODS.md} shows them all.
 */
@SuppressWarnings("ImmutableEnumChecker") // Citation, LegalPeriod and DateSpan are immutable.
public enum StatutoryPeriod {
    /** A move-in is notified (転入の届出). */
    MOVE_IN_NOTIFICATION(
            "転入の届出",
            "move-in is notified",
            filing(14),
            "転入をした日",
            "the day of moving in",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(1),
            since(Statute.BASIC_RESIDENT_REGISTRATION_ACT),
            Certainty.READ,
            ""),
    /** An address change is notified (転居の届出). */
    ADDRESS_CHANGE_NOTIFICATION(
            "転居の届出",
            "address change is notified",
            filing(14),
            "転居をした日",
            "the day of moving",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23),
            since(Statute.BASIC_RESIDENT_REGISTRATION_ACT),
            Certainty.READ,
            ""),
    /** A move-out filed after the departure is still taken as a notification (事後の転出の届出). */
    LATE_MOVE_OUT_NOTIFICATION(
            "事後の転出の届出",
            "move-out filed afterwards is taken as a notification",
            filing(14),
            "転出をした日",
            "the day of departure",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.0.1")),
            since(Statute.STANDARD_SPECIFICATION),
            Certainty.READ,
            "the Act itself names no days; that a closed last day extends it is our reading"),
    /** A move-out may be notified online so long before the day (オンラインの転出の届出). */
    ONLINE_MOVE_OUT_AHEAD(
            "オンラインの転出の届出（事前）",
            "move-out is notified online ahead",
            LegalPeriod.ofDays(30),
            "届出をした日",
            "the day of filing",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2),
            Since.ONLINE_MOVE_OUT,
            Certainty.GUIDANCE,
            "the planned day lies within it; the days are those of municipalities' guidance, the Act names none"),
    /** A move-out may be notified online so long after the day (オンラインの転出の届出). */
    ONLINE_MOVE_OUT_AFTERWARDS(
            "オンラインの転出の届出（事後）",
            "move-out is notified online afterwards",
            LegalPeriod.ofDays(10),
            "新しい住所に住み始めた日",
            "the day of living at the new address",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2),
            Since.ONLINE_MOVE_OUT,
            Certainty.GUIDANCE,
            "the days are those of municipalities' guidance, the Act names none; taken as not extended on closed days"),
    /** A change of household or head is notified (世帯変更の届出). */
    HOUSEHOLD_CHANGE_NOTIFICATION(
            "世帯変更の届出",
            "household change is notified",
            filing(14),
            "変更があった日",
            "the day of the change",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25),
            since(Statute.BASIC_RESIDENT_REGISTRATION_ACT),
            Certainty.READ,
            ""),
    /** A foreign resident from abroad is notified (法第30条の46の届出). */
    ARRIVAL_NOTIFICATION(
            "中長期在留者等の住所の届出",
            "foreign resident's arrival is notified",
            filing(14),
            "転入をした日",
            "the day of moving in",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 46),
            Since.FOREIGN_RESIDENTS,
            Certainty.READ,
            ""),
    /** Who lives here already becomes a mid to long-term resident (法第30条の47の届出). */
    BECOMING_FOREIGN_RESIDENT_NOTIFICATION(
            "中長期在留者等となった届出",
            "becoming a mid to long-term resident is notified",
            filing(14),
            "中長期在留者等となった日",
            "the day of becoming one",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 47),
            Since.FOREIGN_RESIDENTS,
            Certainty.READ,
            ""),
    /** A relationship between foreign residents changes (法第30条の48の届出). */
    RELATIONSHIP_CHANGE_NOTIFICATION(
            "外国人住民の続柄の変更の届出",
            "change of relationship between foreign residents is notified",
            filing(14),
            "続柄に変更があった日",
            "the day of the change",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 48),
            Since.FOREIGN_RESIDENTS,
            Certainty.READ,
            ""),
    /** A birth in Japan is reported to the family register (出生届). */
    BIRTH_REPORT(
            "出生届",
            "birth is reported",
            filing(14).countingFirstDay(),
            "出生の日",
            "the day of birth",
            Statute.FAMILY_REGISTER_ACT
                    .article(43)
                    .paragraph(1)
                    .and(Statute.FAMILY_REGISTER_ACT.article(49).paragraph(1)),
            since(Statute.FAMILY_REGISTER_ACT),
            Certainty.SECOND_HAND,
            "counts the first day, unlike the notifications of residents"),
    /** A death in Japan is reported to the family register (死亡届). */
    DEATH_REPORT(
            "死亡届",
            "death is reported",
            filing(7).countingFirstDay(),
            "死亡の事実を知った日",
            "the day on which the death became known",
            Statute.FAMILY_REGISTER_ACT
                    .article(43)
                    .paragraph(1)
                    .and(Statute.FAMILY_REGISTER_ACT.article(86).paragraph(1)),
            since(Statute.FAMILY_REGISTER_ACT),
            Certainty.SECOND_HAND,
            "counts the first day, unlike the notifications of residents"),
    /** Recorded in the register before one is put on the electoral roll (選挙人名簿の登録の要件). */
    RECORDED_FOR_ELECTORAL_ROLL(
            "選挙人名簿の登録に要する住民基本台帳の記録",
            "recorded before being put on the electoral roll",
            LegalPeriod.ofMonths(3),
            "転入届をした日",
            "the day on which the move-in was filed",
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(21).paragraph(1),
            since(Statute.PUBLIC_OFFICES_ELECTION_ACT),
            Certainty.READ,
            "since when not verified; that a month without the day ends the period with its last day is the Civil Code, the commissions' practice was not seen"),
    /** Domiciled in the municipality before one may vote in its elections (地方選挙の選挙権の要件). */
    DOMICILE_FOR_LOCAL_VOTE(
            "地方公共団体の選挙の選挙権に要する住所",
            "domiciled before voting in local elections",
            LegalPeriod.ofMonths(3),
            "住所を移した日",
            "the day of moving in",
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(9).paragraph(2),
            since(Statute.PUBLIC_OFFICES_ELECTION_ACT),
            Certainty.READ,
            "not interrupted by a merger of municipalities (Art. 9 para. 5)"),
    /** Kept on the electoral roll after leaving (転出後の選挙人名簿の登録). */
    ELECTORAL_ROLL_AFTER_LEAVING(
            "転出後の選挙人名簿の登録",
            "kept on the electoral roll after leaving",
            LegalPeriod.ofMonths(4),
            "住所を有しなくなった日",
            "the day of leaving",
            Statute.PUBLIC_OFFICES_ELECTION_ACT
                    .article(21)
                    .paragraph(2)
                    .and(Statute.PUBLIC_OFFICES_ELECTION_ACT.article(28).item(2)),
            since(Statute.PUBLIC_OFFICES_ELECTION_ACT),
            Certainty.READ,
            "since when not verified"),
    /** A move-in with the card, without a move-out certificate, from the planned day (特例転入). */
    CARD_MOVE_IN_AFTER_PLAN(
            "個人番号カードによる転入（転出予定日から）",
            "move-in with the card, from the planned day",
            LegalPeriod.ofDays(30),
            "転出予定日",
            "the planned day of moving out",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(24, 2),
            Since.CARD,
            Certainty.GUIDANCE,
            "barred from the day after (経過した日), whichever of both comes first; read for the card before 2016; taken as not extended on closed days"),
    /** A move-in with the card, without a move-out certificate, from the move (特例転入). */
    CARD_MOVE_IN_AFTER_MOVE(
            "個人番号カードによる転入（転入をした日から）",
            "move-in with the card, from the move",
            LegalPeriod.ofDays(14),
            "転入をした日",
            "the day of moving in",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(24, 2),
            Since.CARD,
            Certainty.GUIDANCE,
            "barred from the day after (経過した日), whichever of both comes first; read for the card before 2016; taken as not extended on closed days"),
    /** The card is presented after the move-in, or lapses (個人番号カードの継続利用). */
    CARD_PRESENTATION(
            "転入後の個人番号カードの提出",
            "card is presented after the move-in",
            LegalPeriod.ofDays(90),
            "転入届をした日",
            "the day on which the move-in was filed",
            Statute.INDIVIDUAL_NUMBER_ORDER.article(14),
            Since.CARD,
            Certainty.GUIDANCE,
            "the article's text was not seen; taken as not extended on closed days"),
    /** A change of what the card shows is reported (個人番号カードの記載事項の変更の届出). */
    CARD_CHANGE_REPORT(
            "個人番号カードの記載事項の変更の届出",
            "change of what the card shows is reported",
            filing(14),
            "変更があった日",
            "the day of the change",
            Statute.INDIVIDUAL_NUMBER_ACT.article(17),
            Since.CARD,
            Certainty.READ,
            ""),
    /** The user certificate stays valid though no move-in is notified (利用者証明用電子証明書の効力). */
    CERTIFICATE_AFTER_PLAN(
            "転入届のない間の利用者証明用電子証明書の効力",
            "user certificate stays valid without a move-in",
            LegalPeriod.ofDays(30),
            "転出予定日",
            "the planned day of moving out",
            Statute.SIGNATURE_CERTIFICATION_ACT.article(31).and(Statute.SIGNATURE_CERTIFICATION_ACT.article(34)),
            Since.CARD,
            Certainty.READ,
            ""),
    /** Stay without a status after birth or loss of nationality (経過滞在). */
    TRANSITIONAL_STAY(
            "出生又は国籍喪失による経過滞在",
            "stay after birth or loss of nationality",
            LegalPeriod.ofDays(60),
            "出生又は国籍喪失の日",
            "the day of birth or loss",
            Statute.IMMIGRATION_CONTROL_ACT
                    .article(22, 2)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45)),
            Since.FOREIGN_RESIDENTS,
            Certainty.GUIDANCE,
            "that the first day is not counted was not verified"),
    /** A support measure, and each extension of it (支援措置の期間). */
    SUPPORT_MEASURE(
            "支援措置の期間",
            "support measure lasts",
            LegalPeriod.ofYears(1).countingFirstDay(),
            "支援措置の開始日",
            "its first day",
            Statute.STANDARD_SPECIFICATION.section("3"),
            since(Statute.STANDARD_SPECIFICATION),
            Certainty.READ,
            "an extension begins the day after and may be entered from one month before the end"),
    /** A request for disclosure of one's identity information is answered (開示の期限). */
    DISCLOSURE_ANSWER(
            "本人確認情報の開示",
            "identity information is disclosed",
            LegalPeriod.ofDays(30).countingFirstDay(),
            "開示の請求を受けた日",
            "the day of receipt",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 33),
            DateSpan.since(LocalDate.of(2015, 10, 5)),
            Certainty.READ,
            "before that day the same under another article"),
    /** A removed record was kept, until 2019 (除票の保存期間). */
    REMOVED_RECORD_FIVE_YEARS(
            "除票の保存（2019年6月19日まで）",
            "removed record was kept",
            LegalPeriod.ofYears(5),
            "消除又は改製をした日",
            "the day of removal",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(34),
            DateSpan.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(), Since.RETENTION_REFORM),
            Certainty.GUIDANCE,
            "by general knowledge, records not discarded by the reform are kept for the longer time"),
    /** A removed record is kept (除票の保存期間). */
    REMOVED_RECORD(
            "除票の保存",
            "removed record is kept",
            LegalPeriod.ofYears(150),
            "消除又は改製をした日",
            "the day of removal",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(34).paragraph(1),
            DateSpan.since(Since.RETENTION_REFORM),
            Certainty.SECOND_HAND,
            "5 years of them live, then archived (standard specification)"),
    /** A removed record stays in the live register before it is archived (除票の即時利用). */
    REMOVED_RECORD_LIVE(
            "除票を即時に利用できる期間",
            "removed record stays live",
            LegalPeriod.ofYears(5),
            "消除又は改製をした日",
            "the day of removal",
            Statute.STANDARD_SPECIFICATION.whole(),
            since(Statute.STANDARD_SPECIFICATION),
            Certainty.READ,
            ""),
    /** Sent identity information is kept by the municipality (本人確認情報の保存期間). */
    IDENTITY_INFORMATION(
            "本人確認情報の保存",
            "identity information is kept",
            LegalPeriod.ofYears(150).countingFirstDay(),
            "次の（消除にあってはその）通知の日",
            "the day of the next notice, of a deletion of its own",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(34).paragraph(2),
            DateSpan.since(Since.RETENTION_REFORM),
            Certainty.SECOND_HAND,
            "until the 「経過する日」; since when not verified; prefecture and national body the same by general knowledge"),
    /** Papers of a notification are kept (届出書等の保存期間). */
    NOTIFICATION_PAPERS(
            "届出書等の保存",
            "papers of a notification are kept",
            LegalPeriod.ofYears(1),
            "届出等を受理した日",
            "the day of acceptance",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(34).paragraph(4),
            since(Statute.BASIC_RESIDENT_REGISTRATION_ORDER),
            Certainty.SECOND_HAND,
            "since when not verified"),
    /** A log of information sharing is kept (情報提供等の記録の保存期間). */
    INFORMATION_SHARING_LOG(
            "情報提供等の記録の保存",
            "log of information sharing is kept",
            LegalPeriod.ofYears(7),
            "提供等の日",
            "the day of provision",
            Statute.INDIVIDUAL_NUMBER_ORDER.article(30),
            since(Statute.INDIVIDUAL_NUMBER_ORDER),
            Certainty.SECOND_HAND,
            "");

    private final String wording;
    private final String english;
    private final LegalPeriod period;
    private final String start;
    private final String startEnglish;
    private final Citation basis;
    private final DateSpan inForce;
    private final Certainty certainty;
    private final String remark;

    StatutoryPeriod(
            String wording,
            String english,
            LegalPeriod period,
            String start,
            String startEnglish,
            Citation basis,
            DateSpan inForce,
            Certainty certainty,
            String remark) {
        this.wording = wording;
        this.english = english;
        this.period = period;
        this.start = start;
        this.startEnglish = startEnglish;
        this.basis = basis;
        this.inForce = inForce;
        this.certainty = certainty;
        this.remark = remark;
    }

    /** {@return how long it is and how it is counted} */
    public LegalPeriod period() {
        return period;
    }

    /** {@return what it is for, in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return what it is for, in English} */
    public String english() {
        return english;
    }

    /** {@return the day of the event from which it is counted, in Japanese} */
    public String start() {
        return start;
    }

    /** {@return the day of the event from which it is counted, in English} */
    public String startEnglish() {
        return startEnglish;
    }

    /** {@return the passage that sets it} */
    public Citation basis() {
        return basis;
    }

    /** {@return the days on which the law set it so} */
    public DateSpan inForce() {
        return inForce;
    }

    /** {@return how it is known} */
    public Certainty certainty() {
        return certainty;
    }

    /** {@return what is open or to be heeded, in English; empty if nothing} */
    public String remark() {
        return remark;
    }

    private static LegalPeriod filing(int days) {
        return LegalPeriod.ofDays(days).extendedOnClosedDays();
    }

    private static DateSpan since(Statute statute) {
        return DateSpan.since(statute.inForceSince());
    }

    /** Days on which the law changed. */
    private static final class Since {
        /** Foreign residents came into the register. */
        static final DateSpan FOREIGN_RESIDENTS = DateSpan.since(LocalDate.of(2012, 7, 9));
        /** The first Individual Number Cards; generally known. */
        static final DateSpan CARD = DateSpan.since(LocalDate.of(2016, 1, 1));
        /** Move-outs are notified online in all municipalities. */
        static final DateSpan ONLINE_MOVE_OUT = DateSpan.since(LocalDate.of(2023, 2, 6));
        /** Removed records are kept for 150 years. */
        static final LocalDate RETENTION_REFORM = LocalDate.of(2019, 6, 20);
    }
}
