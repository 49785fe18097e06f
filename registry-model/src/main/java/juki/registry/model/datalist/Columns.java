package juki.registry.model.datalist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Every column that carries a part of a record, in the order in which they are written.
 *
 * <p>Seen: names in public sources of systems that exchange the list (reference 1.2 to 1.5, 2, 3.2, 4.1).
 */
final class Columns {

    private static final Catalogue CATALOGUE = new Catalogue();

    // ----- the key and the change

    static final Column ADDRESSEE = seen("宛名番号");
    static final Column HISTORY_NUMBER = seen("履歴番号");
    static final Column HISTORY_BRANCH = seen("個人履歴番号_枝番");
    static final Column NEWEST = seen("最新フラグ");
    static final Column REASON = seen("異動事由");
    static final Dated CHANGE_DATE = new Dated("異動年月日");
    static final Column PROCESSING_DATE = assumed("処理年月日");
    static final Column NOTIFIED_ON = seen("異動届出年月日");
    static final Column PLACE_OF_ENTRY = seen("入力場所");
    static final Column TERMINAL_OF_ENTRY = assumed("入力端末");
    static final Column NOTIFIER_NAME = seen("届出人氏名");

    // ----- the person

    static final Column KIND = seen("住民種別");
    static final Column STATE = seen("住民状態");
    static final Column NAME_JAPANESE = assumed("氏名_日本人");
    static final Column SURNAME_JAPANESE = seen("氏_日本人");
    static final Column GIVEN_NAME_JAPANESE = seen("名_日本人");
    static final Column NAME_ALPHABET = seen("氏名_外国人ローマ字");
    static final Column NAME_CHINESE = assumed("氏名_外国人漢字");
    static final Reading FURIGANA = new Reading("氏名");
    static final Dated DATE_OF_BIRTH = new Dated("生年月日");
    static final Column SEX = seen("性別");
    static final Column SEX_WORDING = seen("性別表記");
    static final Column RECORD_CODE = seen("住民票コード");
    static final Column INDIVIDUAL_NUMBER = seen("個人番号");

    // ----- the household

    static final Column HOUSEHOLD = seen("世帯番号");
    static final List<Column> RELATIONSHIP = List.of(seen("続柄コード1"), seen("続柄コード2"), seen("続柄コード3"), seen("続柄コード4"));
    static final Column RELATIONSHIP_WORDING = seen("続柄表記");
    static final Column HEAD_NAME = assumed("世帯主名");
    static final Column HEAD_COMMON_NAME = assumed("世帯主通称");
    static final Column HEAD_NAME_PRECEDENCE = seen("世帯主氏名優先区分");
    static final Column MEMBER_ORDER = seen("記載順位");

    // ----- Japanese residents

    static final Dated BECAME_RESIDENT_ON = new Dated("住民となった年月日");
    static final Column FORMER_SURNAME = assumed("旧氏");
    static final Reading FORMER_SURNAME_READING = new Reading("旧氏");
    static final Column REGISTERED_DOMICILE = assumed("本籍");
    static final Locality DOMICILE_PARTS = new Locality("本籍");
    static final Column REGISTER_HEAD = assumed("筆頭者");
    static final Column REGISTER_HEAD_SURNAME = assumed("筆頭者_氏");
    static final Column REGISTER_HEAD_GIVEN_NAME = assumed("筆頭者_名");

    // ----- foreign residents

    static final Dated BECAME_FOREIGN_RESIDENT_ON = new Dated("外国人住民となった年月日");
    static final Column NATIONALITY_CODE = assumed("国籍・地域コード");
    static final Column NATIONALITY = seen("国籍・地域");
    static final Column LEGAL_CLASS = seen("第30条45規定区分");
    static final Column STATUS = seen("在留資格等");
    static final Column STATUS_WORDING = assumed("在留資格等表記");
    static final Column STAY_YEARS = assumed("在留期間_年");
    static final Column STAY_MONTHS = assumed("在留期間_月");
    static final Column STAY_DAYS = assumed("在留期間_日");
    static final Column EXPIRES_ON = assumed("在留期間満了年月日");
    static final Column RESIDENCE_CARD = assumed("在留カード番号");
    static final Column CERTIFICATE = assumed("特別永住者証明書番号");
    static final Named COMMON_NAME = new Named("通称");
    static final List<Deleted> DELETED_COMMON_NAMES = times(5, n -> new Deleted("通称履歴" + n));
    static final Column NAME_PRECEDENCE = seen("氏名優先区分");
    static final Dated ALIEN_REGISTERED_ON = new Dated("旧外登法による登録年月日");
    static final Column RESIDENCE_NOTIFIED = assumed("住居地の届出の有無");
    static final Column LANDING_PERMIT = assumed("上陸許可証による転入フラグ");
    static final Column MAIL_NAME_CODE = seen("郵便物送付コード");
    static final Column CARD_NUMBER_CLASS = seen("在留カード等番号区分");
    static final Column ARTICLE_CLASS = seen("法第30条46又は47区分");
    static final Column RESIDENCE_CORRECTION = seen("住居地補正コード");

    // ----- addresses

    static final Place ADDRESS = new Place("住所");
    static final Dated ADDRESS_SET_ON = new Dated("住所を定めた年月日");
    static final Column RESIDENCE_NOTIFIED_ON = assumed("住所_届出年月日");
    static final Outside PREVIOUS_ADDRESS = new Outside("転入前住所");
    static final Column PREVIOUS_HEAD_NAME = assumed("転入前住所_世帯主氏名");
    static final Place ADDRESS_BEFORE_MOVE = new Place("転居前住所");
    static final Outside LAST_REGISTERED_ADDRESS = new Outside("最終登録住所");
    static final Column PLANNED_ON = seen("転出予定年月日");
    static final Outside PLANNED_DESTINATION = new Outside("転出先住所（予定）");
    static final Column PLANNED_NOTIFIED_ON = assumed("転出予定の届出年月日");

    // ----- removal

    static final Column REMOVAL_REASON = seen("消除の事由");
    static final Dated OCCURRED_ON = new Dated("消除の異動年月日");
    static final Column REMOVAL_NOTIFIED_ON = assumed("消除の届出年月日");
    static final Column CONFIRMED_ON = seen("転出年月日（確定）");
    static final Outside CONFIRMED_DESTINATION = new Outside("転出先住所（確定）");
    static final Column MOVE_IN_NOTICED_ON = seen("転入通知年月日");

    // ----- what other systems tell

    static final Column ELECTORAL_ROLL = assumed("選挙人名簿登録有無");
    static final Insured HEALTH_INSURANCE = new Insured("国民健康保険");
    static final Insured ELDERLY_MEDICAL_CARE = new Insured("後期高齢者医療");
    static final Insured CARE_INSURANCE = new Insured("介護保険");
    static final Insured PENSION = new Insured("国民年金");
    static final Column PENSION_NUMBER = assumed("国民年金_基礎年金番号");
    static final Column PENSION_CATEGORY = assumed("国民年金_種別");
    static final Column PENSION_CATEGORY_CHANGED_ON = assumed("国民年金_種別変更年月日");
    static final Column ALLOWANCE_FROM = assumed("児童手当_受給開始年月");
    static final Column ALLOWANCE_UNTIL = assumed("児童手当_受給終了年月");

    // ----- items that few records have

    static final List<Held> CARDS = times(4, n -> new Held("カード" + n));
    static final Column ADULT_WARD = assumed("成年被後見人該当有無");
    static final Column SIGNATURE_CERTIFICATE = assumed("署名用電子証明書シリアル番号");
    static final Column AUTHENTICATION_CERTIFICATE = assumed("利用者証明用電子証明書シリアル番号");

    static final List<Caution> CAUTIONS = times(5, n -> new Caution("留意事項" + n));
    static final List<Column> REMARKS = times(5, n -> assumed("備考" + n));

    /** All of them. */
    static final List<Column> ALL = CATALOGUE.complete();

    private Columns() {}

    private static Column seen(String name) {
        return CATALOGUE.add(name, true);
    }

    private static Column assumed(String name) {
        return CATALOGUE.add(name, false);
    }

    private static <T> List<T> times(int count, IntFunction<T> columns) {
        return IntStream.rangeClosed(1, count).mapToObj(columns).toList();
    }

    /** A date that may be uncertain: ten characters, flag and words (不詳フラグ, 不詳表記). */
    static final class Dated {
        final Column date;
        final Column uncertain;
        final Column wording;

        Dated(String name) {
            date = seen(name);
            uncertain = seen(name + "_不詳フラグ");
            wording = seen(name + "_不詳表記");
        }
    }

    /** A reading in katakana, and whether it was confirmed. */
    static final class Reading {
        final Column text;
        final Column confirmed;

        Reading(String name) {
            text = assumed(name + "_フリガナ");
            confirmed = assumed(name + "_フリガナ確認フラグ");
        }
    }

    /** A common name, and its entry. */
    static class Named {
        final Column text;
        final Reading reading;
        final Column enteredOn;
        final Column enteredIn;

        Named(String name) {
            text = assumed(name);
            reading = new Reading(name);
            enteredOn = assumed(name + "_記載年月日");
            enteredIn = assumed(name + "_記載市区町村コード");
        }
    }

    /** A common name, its entry and its deletion. */
    static final class Deleted extends Named {
        final Column deletedOn;
        final Column deletedIn;

        Deleted(String name) {
            super(name);
            deletedOn = assumed(name + "_削除年月日");
            deletedIn = assumed(name + "_削除市区町村コード");
        }
    }

    /** A coverage by an insurance. */
    static final class Insured {
        final Column insured;
        final Column acquiredOn;
        final Column lostOn;

        Insured(String name) {
            insured = assumed(name + "_被保険者該当有無");
            acquiredOn = assumed(name + "_資格取得年月日");
            lostOn = assumed(name + "_資格喪失年月日");
        }
    }

    /** A card. */
    static final class Held {
        final Column kind;
        final Column issuedOn;
        final Column expiresOn;
        final Column lapsedOn;

        Held(String name) {
            kind = assumed(name + "_種類");
            issuedOn = assumed(name + "_発行年月日");
            expiresOn = assumed(name + "_有効期限年月日");
            lapsedOn = assumed(name + "_廃止年月日");
        }
    }

    /** A caution, the entry and the item to which it is bound. */
    static final class Caution {
        final Column text;
        final Column historyNumber;
        final Column item;

        Caution(String name) {
            text = assumed(name);
            historyNumber = assumed(name + "_履歴番号");
            item = assumed(name + "_項目");
        }
    }

    /** Codes and words of a place: their names were seen, how they are joined with the name of the place was not. */
    static class Locality {
        final Column municipality;
        final Column townCode;
        final Column prefecture;
        final Column municipalityName;
        final Column town;
        final Column lot;

        Locality(String name) {
            municipality = assumed(name + "_市区町村コード");
            townCode = assumed(name + "_町字コード");
            prefecture = assumed(name + "_都道府県");
            municipalityName = assumed(name + "_市区郡町村名");
            town = assumed(name + "_町字");
            lot = assumed(name + "_番地号表記");
        }
    }

    /** A place where somebody lives. */
    static final class Place extends Locality {
        final Column addressCode;
        final Column sortForm;
        final Column buildingCode;
        final Column supplement;
        final Column supplementReading;
        final Column postalCode;

        Place(String name) {
            super(name);
            addressCode = assumed(name + "_住所コード");
            sortForm = assumed(name + "_番地枝番数値");
            buildingCode = assumed(name + "_方書コード");
            supplement = assumed(name + "_方書");
            supplementReading = assumed(name + "_方書_フリガナ");
            postalCode = assumed(name + "_郵便番号");
        }
    }

    /** A place outside the municipality, perhaps abroad. */
    static final class Outside {
        final Place domestic;
        final Column countryCode;
        final Column country;
        final Column abroad;

        Outside(String name) {
            domestic = new Place(name);
            countryCode = assumed(name + "_国名コード");
            country = assumed(name + "_国名等");
            abroad = assumed(name + "_国外住所");
        }
    }

    /** Gives each column its place while the table above is made. */
    private static final class Catalogue {
        private final List<Column> columns = new ArrayList<>();

        Column add(String name, boolean seen) {
            Column column = new Column(columns.size(), name, seen);
            columns.add(column);
            return column;
        }

        List<Column> complete() {
            return List.copyOf(columns);
        }
    }
}
