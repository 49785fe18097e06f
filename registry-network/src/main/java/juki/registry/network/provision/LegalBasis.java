package juki.registry.network.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.DateSpan;
import juki.registry.network.notice.IdentityItem;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;

/**
 * Legal basis (提供の根拠, teikyō no konkyo) on which identity information is provided: who may ask about whom, for which kind of task, and
 * which items are provided.
 *
 * <p>The bases of Articles 30-9 to 30-15 are {@linkplain #STANDARD dated data}; each says how it is known. Immutable.
 *
 * @param id its name here: article, paragraph and item, as 30-10-1-4
 * @param citation the passage
 * @param recipient who may ask, about whom
 * @param tasks for which kind of task
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
        RecordCodeRule recordCode,
        NumberRule individualNumber,
        DateSpan inForce,
        String source) {

    /** Who may ask, about whom (提供先). */
    public enum Recipient {
        /** 国の機関又は法人, about everybody. */
        STATE_BODY(RequestingAgency.Kind.STATE_BODY),
        /** デジタル庁, about everybody. */
        DIGITAL_AGENCY(RequestingAgency.Kind.DIGITAL_AGENCY),
        /** 通知都道府県の区域内の市町村, a municipality, about residents of its prefecture. */
        MUNICIPALITY_OF_THE_PREFECTURE(RequestingAgency.Kind.MUNICIPALITY),
        /** 通知都道府県以外の都道府県の区域内の市町村, a municipality, about residents of other prefectures. */
        MUNICIPALITY_ELSEWHERE(RequestingAgency.Kind.MUNICIPALITY),
        /** 他の市町村, a municipality, about residents of other municipalities. */
        OTHER_MUNICIPALITY(RequestingAgency.Kind.MUNICIPALITY),
        /** 通知都道府県以外の都道府県, a prefecture, about residents of others. */
        OTHER_PREFECTURE(RequestingAgency.Kind.PREFECTURE),
        /** 当該都道府県, a prefecture, about its own residents. */
        OWN_PREFECTURE(RequestingAgency.Kind.PREFECTURE);

        private final RequestingAgency.Kind kind;

        Recipient(RequestingAgency.Kind kind) {
            this.kind = kind;
        }

        /** {@return what kind of agency it is} */
        public RequestingAgency.Kind kind() {
            return kind;
        }

        /** Whether an agency may ask about somebody of whom a municipality has or last had a record. */
        boolean reaches(RequestingAgency agency, MunicipalityCode holder) {
            int prefecture = agency.seat().map(MunicipalityCode::prefecture).orElse(0);
            return switch (this) {
                case STATE_BODY, DIGITAL_AGENCY -> true;
                case MUNICIPALITY_OF_THE_PREFECTURE, OWN_PREFECTURE -> prefecture == holder.prefecture();
                case MUNICIPALITY_ELSEWHERE, OTHER_PREFECTURE -> prefecture != holder.prefecture();
                case OTHER_MUNICIPALITY -> !agency.seat().equals(Optional.of(holder));
            };
        }
    }

    /** For which kind of task (事務の種類): one of the six appended tables, or what the Act names otherwise. */
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
        SHARING_IDENTIFIER
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
    public Set<IdentityItem> items(boolean entitled) {
        if (recordCode == RecordCodeRule.ONLY) {
            return Set.of(IdentityItem.RECORD_CODE);
        }
        Set<IdentityItem> items = EnumSet.allOf(IdentityItem.class);
        if (recordCode == RecordCodeRule.NO) {
            items.remove(IdentityItem.RECORD_CODE);
        }
        if (individualNumber == NumberRule.NEVER || individualNumber == NumberRule.IF_ENTITLED && !entitled) {
            items.remove(IdentityItem.INDIVIDUAL_NUMBER);
        }
        return Collections.unmodifiableSet(items);
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
        Citation article =
                Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        int paragraph = Integer.parseInt(cells[3]);
        int item = Integer.parseInt(cells[4]);
        Citation passage = paragraph == 0 ? article : article.paragraph(paragraph);
        LocalDate from = LocalDate.parse(cells[9]);
        return new LegalBasis(
                cells[0],
                item == 0 ? passage : passage.item(item),
                Recipient.valueOf(cells[5]),
                Tasks.valueOf(cells[6]),
                RecordCodeRule.valueOf(cells[7].toUpperCase(Locale.ROOT)),
                NumberRule.valueOf(cells[8]),
                cells[10].isEmpty() ? DateSpan.since(from) : DateSpan.of(from, LocalDate.parse(cells[10])),
                cells[11]);
    }
}
