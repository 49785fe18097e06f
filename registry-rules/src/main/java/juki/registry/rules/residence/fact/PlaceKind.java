package juki.registry.rules.residence.fact;

/** Kind of place that may be somebody's residence (場所の種類, basho no shurui). */
public enum PlaceKind implements Term {
    /** 住宅: dwelling. */
    DWELLING("dwelling", "住宅", "dwelling"),
    /** 学生寮: student dormitory. */
    STUDENT_DORMITORY("dorm_student", "学生寮", "student dormitory"),
    /** 会社の寮: company dormitory. */
    COMPANY_DORMITORY("dorm_company", "会社の寮", "company dormitory"),
    /** 病院: hospital. */
    HOSPITAL("hospital", "病院", "hospital"),
    /** 介護老人保健施設: rehabilitation facility for the elderly. */
    REHABILITATION_FACILITY("rehab_facility", "介護老人保健施設", "rehabilitation facility for the elderly"),
    /** 老人ホーム: nursing home. */
    NURSING_HOME("nursing_home", "老人ホーム", "nursing home"),
    /** 社会福祉施設: welfare facility. */
    WELFARE_FACILITY("welfare_facility", "社会福祉施設", "welfare facility"),
    /** 児童福祉施設: children's home. */
    CHILDRENS_HOME("child_facility", "児童福祉施設", "children's home"),
    /** 里親宅: foster home. */
    FOSTER_HOME("foster_home", "里親宅", "foster home"),
    /** 刑事施設: prison. */
    PRISON("prison", "刑事施設", "prison"),
    /** 未決の拘禁施設: place of detention before trial. */
    DETENTION("detention", "未決の拘禁施設", "place of detention before trial"),
    /** 自衛隊営舎: barracks. */
    BARRACKS("barracks", "自衛隊営舎", "barracks"),
    /** 船舶: ship. */
    SHIP("ship", "船舶", "ship"),
    /** ホテル: hotel. */
    HOTEL("hotel", "ホテル", "hotel"),
    /** 簡易宿所: simple lodging house. */
    SIMPLE_LODGING("simple_lodging", "簡易宿所", "simple lodging house"),
    /** ウィークリーマンション等: flat let by the week or month. */
    WEEKLY_FLAT("weekly_mansion", "ウィークリーマンション等", "flat let by the week or month"),
    /** インターネットカフェ: internet café. */
    INTERNET_CAFE("net_cafe", "インターネットカフェ", "internet café"),
    /** 一時保護所・シェルター等: shelter or support centre. */
    SHELTER("shelter", "一時保護所・シェルター等", "shelter or support centre"),
    /** DV被害者の緊急避難先: emergency shelter for victims of violence. */
    EMERGENCY_SHELTER("dv_shelter", "DV被害者の緊急避難先", "emergency shelter for victims of violence"),
    /** 避難所: evacuation site. */
    EVACUATION_SITE("evac_site", "避難所", "evacuation site"),
    /** 応急仮設住宅: temporary housing after a disaster. */
    TEMPORARY_HOUSING("temp_housing", "応急仮設住宅", "temporary housing after a disaster"),
    /** 公園等のテント・小屋: tent or hut in a park or the like. */
    PARK_TENT("park_tent", "公園等のテント・小屋", "tent or hut in a park or the like"),
    /** 車両: vehicle. */
    VEHICLE("vehicle", "車両", "vehicle"),
    /** トレーラーハウス: trailer. */
    TRAILER("trailer", "トレーラーハウス", "trailer"),
    /** 事務所: office. */
    OFFICE("office", "事務所", "office"),
    /** 空き地: vacant lot. */
    VACANT_LOT("vacant_lot", "空き地", "vacant lot"),
    /** 別荘: villa. */
    VILLA("villa", "別荘", "villa"),
    /** セカンドハウス: second home. */
    SECOND_HOME("second_home", "セカンドハウス", "second home"),
    /** 国会議員宿舎: lodging of Diet members. */
    DIET_LODGING("diet_dorm", "国会議員宿舎", "lodging of Diet members"),
    /** 研修施設: training centre. */
    TRAINING_CENTRE("training_centre", "研修施設", "training centre"),
    /** 係留船: houseboat. */
    HOUSEBOAT("houseboat", "係留船", "houseboat"),
    /** 支援団体の事務所: office of a support association. */
    SUPPORT_OFFICE("support_office", "支援団体の事務所", "office of a support association"),
    /** 定まった場所なし: no fixed place. */
    NONE("none", "定まった場所なし", "no fixed place");

    private final String key;
    private final String wording;
    private final String english;

    PlaceKind(String key, String wording, String english) {
        this.key = key;
        this.wording = wording;
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public String english() {
        return english;
    }
}
