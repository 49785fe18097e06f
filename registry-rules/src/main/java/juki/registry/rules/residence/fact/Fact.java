package juki.registry.rules.residence.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Kind of fact (事実の項目, jijitsu no kōmoku) that may be stated of a person and a place: its key in text, its type, and its nature.
 *
 * <p>The vocabulary is closed: these constants are all there are. Immutable and thread-safe.
 *
 * @param <T> what a value of it is
 */
public final class Fact<T> implements Comparable<Fact<?>> {
    private static final int GREATEST_AGE = 150;
    private static final Pattern NIGHTS_TEXT = Pattern.compile("[0-7](\\.[0-9])?");
    private static final Pattern AGE_TEXT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DATE_TEXT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Map<String, Fact<?>> BY_KEY = new LinkedHashMap<>();

    /** The day for which residence is asked (基準日, kijunbi); the one fact without which nothing can be asked. */
    public static final Fact<LocalDate> AS_OF =
            of("as_of", LocalDate.class, FactNature.QUESTION, "判断の基準日", "day of the question", Fact::date);

    /** Nationality (国籍, kokuseki). */
    public static final Fact<Nationality> NATIONALITY =
            of("nat", Nationality.class, FactNature.QUESTION, "国籍", "nationality", terms(Nationality.class));

    /** Status of a foreign national (在留の区分). Act Art. 30-45. */
    public static final Fact<ForeignStatus> FOREIGN_STATUS = of(
            "fstatus",
            ForeignStatus.class,
            FactNature.RECORD,
            "在留の区分",
            "status of the foreign national",
            terms(ForeignStatus.class));

    /** Day on which the person came into that status (区分該当日). */
    public static final Fact<LocalDate> FOREIGN_STATUS_SINCE = of(
            "fstatus_since",
            LocalDate.class,
            FactNature.RECORD,
            "在留の区分となった日",
            "day of entering the status",
            Fact::date);

    /** Family register (戸籍, koseki). */
    public static final Fact<FamilyRegister> FAMILY_REGISTER =
            of("koseki", FamilyRegister.class, FactNature.RECORD, "戸籍", "family register", terms(FamilyRegister.class));

    /** Whether steps towards a family register are pending (就籍・嫡出否認等の手続中). */
    public static final Fact<YesOrNo> FAMILY_REGISTER_PROCEDURE = of(
            "koseki_proc",
            YesOrNo.class,
            FactNature.RECORD,
            "就籍等の手続",
            "procedure towards a family register",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO));

    /** Notice of birth (出生届, shusshō todoke). */
    public static final Fact<BirthNotice> BIRTH_NOTICE = of(
            "birth_notice", BirthNotice.class, FactNature.RECORD, "出生届", "notice of birth", terms(BirthNotice.class));

    /** Age in completed years (年齢, nenrei), from 0 to 150. */
    public static final Fact<Integer> AGE = of("age", Integer.class, FactNature.QUESTION, "年齢", "age", Fact::years);

    /** Kind of the place asked about (場所の種類). */
    public static final Fact<PlaceKind> PLACE =
            of("place", PlaceKind.class, FactNature.QUESTION, "場所の種類", "kind of place", terms(PlaceKind.class));

    /** Whether there is a dwelling (住居の構造の有無). */
    public static final Fact<YesOrNo> STRUCTURE = of(
            "structure",
            YesOrNo.class,
            FactNature.EVIDENCE,
            "住居としての構造",
            "a dwelling stands there",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO));

    /** Whether the dwelling may stand where it stands (設置の適法性). */
    public static final Fact<YesOrNo> PLACED_LAWFULLY = of(
            "place_legal",
            YesOrNo.class,
            FactNature.EVIDENCE,
            "設置の適法性",
            "lawfully placed",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO, YesOrNo.UNKNOWN));

    /** Whose land it is (公共用地・私有地の別). */
    public static final Fact<LandKind> LAND =
            of("land", LandKind.class, FactNature.EVIDENCE, "土地の別", "public or private land", terms(LandKind.class));

    /** Where the place lies (区域の内外). */
    public static final Fact<Territory> TERRITORY = of(
            "municipality",
            Territory.class,
            FactNature.QUESTION,
            "区域",
            "position of the place",
            terms(Territory.class));

    /** Whether mayors disagree about the residence (市町村長間の意見の相違). Act Art. 33. */
    public static final Fact<YesOrNo> DISPUTE = of(
            "dispute",
            YesOrNo.class,
            FactNature.RECORD,
            "市町村間の異議",
            "dispute between municipalities",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO));

    /** By what right the place is used (使用の権原). */
    public static final Fact<Title> TITLE =
            of("contract", Title.class, FactNature.EVIDENCE, "使用の権原", "title", terms(Title.class));

    /** Whether the manager agrees that the place is recorded as an address (管理者の同意). */
    public static final Fact<YesOrNo> CONSENT = of(
            "consent",
            YesOrNo.class,
            FactNature.EVIDENCE,
            "管理者の同意",
            "consent of the manager",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO, YesOrNo.NOT_APPLICABLE));

    /** First day of really living there (居住開始日). */
    public static final Fact<LivingSince> SINCE =
            of("since", LivingSince.class, FactNature.CLAIM, "居住開始日", "first day of living there", Fact::livingSince);

    /** Announced day of a future move (居住予定日). */
    public static final Fact<LocalDate> PLANNED_SINCE =
            of("planned_since", LocalDate.class, FactNature.CLAIM, "居住予定日", "planned first day", Fact::date);

    /** Day of leaving the place (退去日). */
    public static final Fact<LocalDate> LEAVE_DATE =
            of("leave_date", LocalDate.class, FactNature.CLAIM, "退去日", "day of leaving", Fact::date);

    /** Day on which it became clear that a stay or an absence reaches one year, or that the old base was lost (見込みの変わった日). */
    public static final Fact<LocalDate> PLAN_CHANGED_ON = of(
            "plan_changed_on",
            LocalDate.class,
            FactNature.CLAIM,
            "見込み変更日",
            "day on which the plan changed",
            Fact::date);

    /** Length expected of the stay in all (滞在見込み期間); of the absence where somebody recorded at home is abroad and no absence is stated. */
    public static final Fact<ExpectedTime> EXPECTED_STAY =
            of("stay_expected", ExpectedTime.class, FactNature.CLAIM, "滞在見込み期間", "expected stay", Fact::expectedTime);

    /** Length expected of the absence from the place in all (不在見込み期間). */
    public static final Fact<ExpectedTime> EXPECTED_ABSENCE = of(
            "absence_expected",
            ExpectedTime.class,
            FactNature.CLAIM,
            "不在見込み期間",
            "expected absence",
            Fact::expectedTime);

    /** Average nights a week at the place (週平均宿泊数). */
    public static final Fact<Nights> NIGHTS =
            of("nights_pw", Nights.class, FactNature.CLAIM, "週平均宿泊数", "nights a week", Fact::nightsAWeek);

    /** Average nights a week at the competing place (他所での週平均宿泊数). */
    public static final Fact<Nights> OTHER_NIGHTS = of(
            "other_nights_pw",
            Nights.class,
            FactNature.CLAIM,
            "他所での週平均宿泊数",
            "nights a week elsewhere",
            Fact::nightsAWeek);

    /** Kind of the competing place (競合する場所). */
    public static final Fact<OtherPlace> OTHER =
            of("other", OtherPlace.class, FactNature.CLAIM, "競合する場所", "competing place", terms(OtherPlace.class));

    /** How often the competing place is visited (帰宅の頻度). */
    public static final Fact<Returns> RETURNS = of(
            "returns", Returns.class, FactNature.CLAIM, "帰宅の頻度", "visits to the competing place", terms(Returns.class));

    /** Whether there is a place to go back to (帰来地, kiraichi). */
    public static final Fact<YesOrNo> PLACE_TO_RETURN_TO = of(
            "return_place",
            YesOrNo.class,
            FactNature.CLAIM,
            "帰来地",
            "place to go back to",
            terms(YesOrNo.class, YesOrNo.YES, YesOrNo.NO));

    /** Where the family lives (家族の居住地). */
    public static final Fact<FamilyAt> FAMILY_AT = of(
            "family_at", FamilyAt.class, FactNature.CLAIM, "家族の居住地", "where the family lives", terms(FamilyAt.class));

    /** How close the family is (家族との交流). */
    public static final Fact<FamilyContact> FAMILY_CONTACT = of(
            "family_contact",
            FamilyContact.class,
            FactNature.CLAIM,
            "家族との交流",
            "contact with the family",
            terms(FamilyContact.class));

    /** Where the parent with custody lives (監護者の所在). */
    public static final Fact<Custody> CUSTODY = of(
            "custody",
            Custody.class,
            FactNature.RECORD,
            "監護者の所在",
            "where the custodial parent lives",
            terms(Custody.class));

    /** What a doctor expects of the length of in-patient care (医師の見込み). */
    public static final Fact<MedicalOpinion> MEDICAL = of(
            "medical",
            MedicalOpinion.class,
            FactNature.EVIDENCE,
            "医師の見込み",
            "doctor's expectation",
            terms(MedicalOpinion.class));

    /** Use of utilities (電気・水道等の使用状況). */
    public static final Fact<UtilityUse> UTILITIES =
            of("util", UtilityUse.class, FactNature.EVIDENCE, "電気・水道等の使用", "use of utilities", terms(UtilityUse.class));

    /** What became of letters (郵便の到達). */
    public static final Fact<MailDelivery> MAIL =
            of("mail", MailDelivery.class, FactNature.EVIDENCE, "郵便の到達", "letters", terms(MailDelivery.class));

    /** Result of a completed survey (実態調査の結果). Act Art. 34 para. 2. */
    public static final Fact<SurveyResult> SURVEY =
            of("survey", SurveyResult.class, FactNature.EVIDENCE, "実態調査", "survey on site", terms(SurveyResult.class));

    /** Where the household goods are (家財の所在). */
    public static final Fact<Whereabouts> BELONGINGS =
            of("belongings", Whereabouts.class, FactNature.CLAIM, "家財", "household goods", terms(Whereabouts.class));

    /** Where the person works (勤務先の所在). */
    public static final Fact<Whereabouts> WORK =
            of("work", Whereabouts.class, FactNature.CLAIM, "勤務先", "work", terms(Whereabouts.class));

    /** Where the person, or the children, go to school (通学先の所在). */
    public static final Fact<Whereabouts> SCHOOL =
            of("school", Whereabouts.class, FactNature.CLAIM, "学校", "school", terms(Whereabouts.class));

    /** Whether the previous base is kept or given up (従前の本拠の維持・喪失). */
    public static final Fact<PreviousBase> PREVIOUS_BASE = of(
            "previous_base", PreviousBase.class, FactNature.CLAIM, "従前の本拠", "previous base", terms(PreviousBase.class));

    /** Declared intention (主観的居住意思). */
    public static final Fact<Intention> INTENTION =
            of("intent", Intention.class, FactNature.CLAIM, "居住意思", "declared intention", terms(Intention.class));

    /** Where a resident record exists (既存の住民票の所在). */
    public static final Fact<ExistingRecord> RECORD = of(
            "reg",
            ExistingRecord.class,
            FactNature.RECORD,
            "既存の住民票",
            "existing resident record",
            terms(ExistingRecord.class));

    /** Where the person lived before (従前の住所). */
    public static final Fact<FormerPlace> FORMER_PLACE =
            of("former", FormerPlace.class, FactNature.RECORD, "従前の住所", "former place", terms(FormerPlace.class));

    /** Day on which the notation of the address changed while nobody moved (住居表示・地番変更の実施日). */
    public static final Fact<LocalDate> RENUMBERED =
            of("renumbered", LocalDate.class, FactNature.RECORD, "住居表示等の実施日", "day of renumbering", Fact::date);

    /** Day of filing (届出日, todokede bi). */
    public static final Fact<LocalDate> FILED =
            of("filed", LocalDate.class, FactNature.RECORD, "届出日", "day of filing", Fact::date);

    /** How it was notified (届出の方法). */
    public static final Fact<Channel> CHANNEL =
            of("channel", Channel.class, FactNature.RECORD, "届出の方法", "channel", terms(Channel.class));

    /** Whether a notification or the announcement of a visit was handed in (届出・予約の別). */
    public static final Fact<FilingKind> FILING = of(
            "filing",
            FilingKind.class,
            FactNature.RECORD,
            "届出・予約の別",
            "notification or reservation",
            terms(FilingKind.class));

    /** Evidence held (疎明資料, somei shiryō). */
    public static final Fact<EvidenceHeld> EVIDENCE =
            of("evidence", EvidenceHeld.class, FactNature.EVIDENCE, "疎明資料", "evidence held", Fact::evidenceHeld);

    /** Whether the device was located once or on several nights (位置情報の確認). */
    public static final Fact<LocationProof> LOCATION_PROOF = of(
            "geo",
            LocationProof.class,
            FactNature.EVIDENCE,
            "位置情報の確認回数",
            "location evidence",
            terms(LocationProof.class));

    /** State of the certificate that signed (署名用電子証明書の状態). */
    public static final Fact<SignatureCertificate> CERTIFICATE = of(
            "certificate",
            SignatureCertificate.class,
            FactNature.EVIDENCE,
            "署名用電子証明書",
            "signature certificate",
            terms(SignatureCertificate.class));

    /** What gave rise to a survey (調査の端緒). */
    public static final Fact<Trigger> TRIGGER = of(
            "trigger", Trigger.class, FactNature.EVIDENCE, "調査の端緒", "what gave rise to a survey", terms(Trigger.class));

    /** Motive (動機, dōki); never weighed. */
    public static final Fact<Motive> MOTIVE =
            of("motive", Motive.class, FactNature.EXTRANEOUS, "動機", "motive", terms(Motive.class));

    /** Objection outside the facts of residence; never weighed. */
    public static final Fact<Objection> OBJECTION = of(
            "objection",
            Objection.class,
            FactNature.EXTRANEOUS,
            "居住外の異論",
            "objection outside residence",
            terms(Objection.class));

    private final int place;
    private final String key;
    private final Class<T> type;
    private final FactNature nature;
    private final String wording;
    private final String english;
    private final Function<String, Optional<T>> reader;

    private Fact(
            int place,
            String key,
            Class<T> type,
            FactNature nature,
            String wording,
            String english,
            Function<String, Optional<T>> reader) {
        this.place = place;
        this.key = key;
        this.type = type;
        this.nature = nature;
        this.wording = wording;
        this.english = english;
        this.reader = reader;
    }

    private static <T> Fact<T> of(
            String key,
            Class<T> type,
            FactNature nature,
            String wording,
            String english,
            Function<String, Optional<T>> reader) {
        Fact<T> fact = new Fact<>(BY_KEY.size(), key, type, nature, wording, english, reader);
        BY_KEY.put(key, fact);
        return fact;
    }

    /** {@return all kinds of fact, in the order in which they are written} */
    public static List<Fact<?>> all() {
        return Collections.unmodifiableList(new ArrayList<>(BY_KEY.values()));
    }

    /**
     * The kind with a key.
     *
     * @param key the key
     * @return the kind, empty if the vocabulary has none
     */
    public static Optional<Fact<?>> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** {@return the key in text} */
    public String key() {
        return key;
    }

    /** {@return whether it is a claim, evidence, or else} */
    public FactNature nature() {
        return nature;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return the English term} */
    public String english() {
        return english;
    }

    /**
     * Reads a value.
     *
     * @param text the text after {@code =}
     * @return the value, empty if this kind does not take it
     */
    public Optional<T> read(String text) {
        return reader.apply(text);
    }

    T cast(Object value) {
        return type.cast(value);
    }

    /** The text of a value, without the key. */
    static String print(Object value) {
        return value instanceof Term term ? term.key() : value.toString();
    }

    @Override
    public int compareTo(Fact<?> other) {
        return Integer.compare(place, other.place);
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key;
    }

    @SafeVarargs
    private static <E extends Enum<E> & Term> Function<String, Optional<E>> terms(Class<E> type, E... allowed) {
        EnumSet<E> values = allowed.length == 0 ? EnumSet.allOf(type) : EnumSet.noneOf(type);
        for (E value : allowed) {
            values.add(value);
        }
        return text -> values.stream().filter(value -> value.key().equals(text)).findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        if (!DATE_TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LivingSince> livingSince(String text) {
        return text.equals(LivingSince.NEVER.toString())
                ? Optional.of(LivingSince.NEVER)
                : date(text).map(LivingSince::on);
    }

    private static Optional<ExpectedTime> expectedTime(String text) {
        if (text.equals(ExpectedTime.INDEFINITE.toString())) {
            return Optional.of(ExpectedTime.INDEFINITE);
        }
        if (text.equals(ExpectedTime.UNKNOWN.toString())) {
            return Optional.of(ExpectedTime.UNKNOWN);
        }
        try {
            return Optional.of(Period.parse(text))
                    .filter(period -> !period.isNegative() && !period.isZero())
                    .filter(period -> !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(GREATEST_AGE)))
                    .map(ExpectedTime::of);
        } catch (DateTimeException noPeriodOrTooLong) {
            return Optional.empty();
        }
    }

    private static Optional<Nights> nightsAWeek(String text) {
        if (!NIGHTS_TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        int tenths = (text.charAt(0) - '0') * 10 + (text.length() > 1 ? text.charAt(2) - '0' : 0);
        return Optional.of(tenths)
                .filter(it -> it <= Nights.ZERO.rest().tenths())
                .map(Nights::new);
    }

    private static Optional<Integer> years(String text) {
        return AGE_TEXT.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(age -> age <= GREATEST_AGE)
                : Optional.empty();
    }

    private static Optional<EvidenceHeld> evidenceHeld(String text) {
        EnumSet<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        if (!text.equals("none")) {
            for (String key : text.split("\\+", -1)) {
                Optional<EvidenceKind> kind = terms(EvidenceKind.class).apply(key);
                if (kind.isEmpty() || !kinds.add(kind.get())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new EvidenceHeld(kinds));
    }
}
