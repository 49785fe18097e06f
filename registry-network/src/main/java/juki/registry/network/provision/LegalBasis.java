package juki.registry.network.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.DateSpan;
import juki.registry.network.log.Occurrence;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;

/**
 * Legal basis (提供の根拠, teikyō no konkyo) on which identity information is provided or used: who may ask about whom, for which kind of
 * task, what may be done, and which items are provided.
 *
 * <p>The bases of Articles 30-9 to 30-15-2, and those on which a holder discloses, corrects, compares, and looks at its log, are
 * {@linkplain #STANDARD dated data}; each says how it is known. Immutable.
 *
 * @param id its name here: article, paragraph and item, as 30-10-1-4; of Article 30-15-2 it begins with 30-15の2
 * @param citation the passage
 * @param recipient who may ask, about whom
 * @param tasks for which kind of task
 * @param manner what may be done
 * @param recordCode whether the resident record code is provided
 * @param individualNumber whether the Individual Number is provided
 * @param inForce from when until when
 * @param source how it is known
 */
public record LegalBasis(
        String id,
        Citation citation,
        Recipient recipient,
        Tasks tasks,
        Manner manner,
        RecordCodeRule recordCode,
        NumberRule individualNumber,
        DateSpan inForce,
        String source) {

    /** Who may ask, about whom (提供先). */
    public enum Recipient {
        /** 国の機関又は法人, about everybody. */
        STATE_BODY,
        /** デジタル庁, about everybody. */
        DIGITAL_AGENCY,
        /** 通知都道府県の区域内の市町村, a municipality, about residents of its prefecture. */
        MUNICIPALITY_OF_THE_PREFECTURE,
        /** 通知都道府県以外の都道府県の区域内の市町村, a municipality, about residents of other prefectures. */
        MUNICIPALITY_ELSEWHERE,
        /** 他の市町村, a municipality, about residents of other municipalities. */
        OTHER_MUNICIPALITY,
        /** 通知都道府県以外の都道府県, a prefecture, about residents of others. */
        OTHER_PREFECTURE,
        /** 当該都道府県, a prefecture, about its own residents. */
        OWN_PREFECTURE,
        /** 準法定事務処理者, bodies of the state, municipalities, and prefectures about residents of others. */
        QUASI_STATUTORY,
        /** 機構, the national body itself, about everybody. */
        NATIONAL_BODY,
        /** 都道府県知事又は機構, who hold it: a prefecture about its own residents, the national body about everybody. */
        HOLDER;

        /**
         * Whether an agency can be it.
         *
         * @param kind what the agency is
         * @return true if so
         */
        public boolean includes(RequestingAgency.Kind kind) {
            return switch (this) {
                case STATE_BODY -> kind == RequestingAgency.Kind.STATE_BODY;
                case DIGITAL_AGENCY -> kind == RequestingAgency.Kind.DIGITAL_AGENCY;
                case MUNICIPALITY_OF_THE_PREFECTURE, MUNICIPALITY_ELSEWHERE, OTHER_MUNICIPALITY ->
                    kind == RequestingAgency.Kind.MUNICIPALITY;
                case OTHER_PREFECTURE, OWN_PREFECTURE -> kind == RequestingAgency.Kind.PREFECTURE;
                case QUASI_STATUTORY ->
                    kind == RequestingAgency.Kind.STATE_BODY
                            || kind == RequestingAgency.Kind.MUNICIPALITY
                            || kind == RequestingAgency.Kind.PREFECTURE;
                case NATIONAL_BODY -> kind == RequestingAgency.Kind.NATIONAL_BODY;
                case HOLDER -> kind == RequestingAgency.Kind.PREFECTURE || kind == RequestingAgency.Kind.NATIONAL_BODY;
            };
        }

        /**
         * Whether an agency may ask about somebody of whom a municipality has or last had a record.
         *
         * @param agency the agency, of the kind of this recipient
         * @param holder the municipality
         * @return true if so
         */
        public boolean reaches(RequestingAgency agency, MunicipalityCode holder) {
            return switch (this) {
                case STATE_BODY, DIGITAL_AGENCY, NATIONAL_BODY -> true;
                case MUNICIPALITY_OF_THE_PREFECTURE, OWN_PREFECTURE -> isSeatedWith(agency, holder);
                case MUNICIPALITY_ELSEWHERE, OTHER_PREFECTURE -> !isSeatedWith(agency, holder);
                case OTHER_MUNICIPALITY -> !agency.seat().equals(Optional.of(holder));
                case QUASI_STATUTORY ->
                    agency.kind() != RequestingAgency.Kind.PREFECTURE || !isSeatedWith(agency, holder);
                case HOLDER -> agency.seat().isEmpty() || isSeatedWith(agency, holder);
            };
        }

        private static boolean isSeatedWith(RequestingAgency agency, MunicipalityCode holder) {
            return agency.seat().map(MunicipalityCode::prefecture).equals(Optional.of(holder.prefecture()));
        }
    }

    /** What may be done (提供・利用等の別). */
    public enum Manner {
        /** 提供, others are provided with it: asked one by one, pushed, or extracted. */
        PROVISION,
        /** 利用, the holder uses it itself, one by one or extracted. */
        USE,
        /** 開示, the persons themselves are shown it. */
        DISCLOSURE,
        /** 訂正等, the persons themselves ask for a correction. */
        CORRECTION,
        /** 正確性の確保, it is compared with registers. */
        ACCURACY,
        /** 安全確保, the log is looked at. */
        SAFEGUARD;

        /**
         * Whether an operation may be done.
         *
         * @param operation what kind of operation
         * @return true if so
         */
        public boolean allows(Occurrence.Kind operation) {
            return switch (operation) {
                case INQUIRY, SUBSCRIPTION, PUSH -> this == PROVISION;
                case EXTRACTION -> this == PROVISION || this == USE;
                case USE -> this == USE;
                case VERIFICATION -> this == ACCURACY;
                case INSPECTION -> this == SAFEGUARD;
                case DISCLOSURE -> this == DISCLOSURE;
                case CORRECTION -> this == CORRECTION;
            };
        }
    }

    /** For which kind of task (事務の種類): one of the six appended tables, or what the law names otherwise. */
    public enum Tasks {
        /** 別表第一. */
        TABLE_1,
        /** 別表第二. */
        TABLE_2,
        /** 別表第三. */
        TABLE_3,
        /** 別表第四. */
        TABLE_4,
        /** 別表第五. */
        TABLE_5,
        /** 別表第六. */
        TABLE_6,
        /** 番号利用法第9条第2項に基づき条例で定める事務. */
        NUMBER_ORDINANCE,
        /** 国外転出者に係る個人番号カードの交付に関する事務. */
        CARDS_ABROAD,
        /** 住民基本台帳に関する事務. */
        REGISTER_AFFAIRS,
        /** 第30条の22第2項の連絡調整の事務. */
        LIAISON,
        /** 都道府県の条例で定める事務. */
        PREFECTURAL_ORDINANCE,
        /** 市町村の条例で定める事務. */
        MUNICIPAL_ORDINANCE,
        /** 本人が同意した事務. */
        CONSENT,
        /** 統計資料の作成. */
        STATISTICS,
        /** 情報提供用個人識別符号に関する事務 (番号利用法第21条第2項、第21条の2第1項). */
        SHARING_IDENTIFIER,
        /** 準法定事務. */
        QUASI_STATUTORY,
        /** 附票本人確認情報に関する事務 (第30条の42第4項、第30条の44の11第3項). */
        SUPPLEMENTARY_REGISTER,
        /** 公的個人認証の認証業務. */
        SIGNATURE_CERTIFICATION,
        /** 個人番号とすべき番号の生成及び機構処理事務 (番号利用法第8条第2項、第16条の2等). */
        NUMBER_GENERATION,
        /** 開示及び訂正等に関する事務. */
        OWN_INFORMATION,
        /** 住民に関する正確な記録のための事務. */
        ACCURACY,
        /** 安全確保のための事務. */
        SAFEGUARD
    }

    /** Whether the resident record code is provided (住民票コードの提供). */
    public enum RecordCodeRule {
        /** It is not. */
        NO,
        /** It is, with the other items. */
        YES,
        /** It alone is. */
        ONLY
    }

    /** Whether the Individual Number is provided (個人番号の提供). */
    public enum NumberRule {
        /** Never. */
        NEVER,
        /** If the recipient may use it for the task under Article 9 of the Individual Number Act. */
        IF_ENTITLED,
        /** Always. */
        ALWAYS
    }

    /** Since when provision has its present form, in which the Individual Number is provided: 2016-01-01 (generally known). */
    public static final LocalDate PRESENT_FORM = LocalDate.of(2016, 1, 1);

    /** The bases that come with the library, in the order of the Act. */
    public static final List<LegalBasis> STANDARD = read();

    /**
     * A basis that was in force on a day.
     *
     * @param id its name
     * @param day the day
     * @return the basis; empty if there is none of this name that day
     */
    public static Optional<LegalBasis> of(String id, LocalDate day) {
        return STANDARD.stream()
                .filter(basis -> basis.id.equals(id) && basis.inForce.contains(day))
                .findFirst();
    }

    /**
     * The items that may be provided on this basis.
     *
     * @param entitled whether the recipient may use the Individual Number for the task
     * @return the items
     */
    public IdentityItems items(boolean entitled) {
        if (recordCode == RecordCodeRule.ONLY) {
            return IdentityItems.of(Set.of(IdentityItem.RECORD_CODE));
        }
        boolean withNumber =
                individualNumber == NumberRule.ALWAYS || individualNumber == NumberRule.IF_ENTITLED && entitled;
        IdentityItems items =
                withNumber ? IdentityItems.all() : IdentityItems.all().without(IdentityItem.INDIVIDUAL_NUMBER);
        return recordCode == RecordCodeRule.YES ? items : items.without(IdentityItem.RECORD_CODE);
    }

    private static List<LegalBasis> read() {
        String name = "bases.csv";
        try (InputStream in = LegalBasis.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this module's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> basis(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from this module's jar", e);
        }
    }

    private static LegalBasis basis(String[] cells) {
        LocalDate from = LocalDate.parse(cells[11]);
        return new LegalBasis(
                cells[0],
                citation(cells),
                Recipient.valueOf(cells[6]),
                Tasks.valueOf(cells[7]),
                Manner.valueOf(cells[8]),
                RecordCodeRule.valueOf(cells[9].toUpperCase(Locale.ROOT)),
                NumberRule.valueOf(cells[10]),
                cells[12].isEmpty() ? DateSpan.since(from) : DateSpan.of(from, LocalDate.parse(cells[12])),
                cells[13]);
    }

    private static Citation citation(String[] cells) {
        Statute statute = Statute.valueOf(cells[1]);
        int number = Integer.parseInt(cells[2]);
        int branch = Integer.parseInt(cells[3]);
        int paragraph = Integer.parseInt(cells[4]);
        int item = Integer.parseInt(cells[5]);
        Citation article = branch == 0 ? statute.article(number) : statute.article(number, branch);
        Citation passage = paragraph == 0 ? article : article.paragraph(paragraph);
        return item == 0 ? passage : passage.item(item);
    }
}
