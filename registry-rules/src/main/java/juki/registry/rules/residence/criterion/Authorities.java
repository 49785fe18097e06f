package juki.registry.rules.residence.criterion;

import juki.registry.rules.law.Statute;
import juki.registry.rules.residence.Authority;

/** Authorities on which several criteria stand (根拠, konkyo). */
final class Authorities {
    static final Authority CIVIL_CODE_22 = Authority.of(Statute.CIVIL_CODE.article(22));
    static final Authority AUTONOMY_10 =
            Authority.of(Statute.LOCAL_AUTONOMY_ACT.article(10).paragraph(1));
    static final Authority ACT_4 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(4));
    static final Authority ACT_22 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22));
    static final Authority ACT_8 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8));
    static final Authority ORDER_12 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(12));
    static final Authority ACT_30_45 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45));
    static final Authority ACT_33 = Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(33));
    static final Authority ACT_34_2 =
            Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(34).paragraph(2));
    static final Authority STUDENTS_1954 = Authority.judgment(
            "最高裁大法廷昭和29年10月20日判決（民集8巻10号1907頁）", "Supreme Court, Grand Bench, 1954-10-20 (Minshu 8-10-1907)");
    static final Authority WHOLE_LIFE_1960 = Authority.judgment("最高裁昭和35年3月22日判決", "Supreme Court 1960-03-22");
    static final Authority COUNCILLOR_1997 =
            Authority.judgment("最高裁平成9年8月25日判決（集民184号1頁）", "Supreme Court 1997-08-25 (Shumin 184-1)");
    static final Authority REFUSAL_2003 = Authority.judgment("最高裁平成15年6月26日判決", "Supreme Court 2003-06-26");
    static final Authority TENT_2008 = Authority.judgment("最高裁平成20年10月3日判決", "Supreme Court 2008-10-03");
    static final Authority GIFT_TAX_2011 =
            Authority.judgment("最高裁平成23年2月18日判決（集民236号71頁）", "Supreme Court 2011-02-18 (Shumin 236-71)");
    static final Authority SILENCE_2002 = Authority.judgment("横浜地裁平成14年8月7日判決", "Yokohama District Court 2002-08-07");
    static final Authority YARDSTICK_1971 = Authority.notice(
            "昭和46年3月31日自治振第128号（市区町村の引用による）", "Notice Jichishin 128 of 1971-03-31 (as cited by municipalities)");
    static final Authority MIC_REPORT_3 = Authority.report(
            "総務省の検討会の報告書（令和3年12月）第3章", "Report of the ministry's study group (December 2021), chapter 3");
    static final Authority NOTICE_114 = Authority.notice("令和2年6月17日総行住第114号", "Notice So-gyo-ju 114 of 2020-06-17");
    static final Authority CABINET_2009 =
            Authority.notice("参議院答弁書第147号（平成21年5月12日）", "Cabinet answer to the House of Councillors 147 of 2009-05-12");
    static final Authority NHI_HOSPITAL_1972 = Authority.notice(
            "昭和47年3月31日国民健康保険課長内かん（紹介記事による）", "Letter of the NHI division chief, 1972-03-31 (as reported)");
    static final Authority PRACTICE = Authority.practice("市区町村の実務", "Practice of municipalities");
    static final Authority LIBRARY = Authority.practice("本ライブラリの選択", "Choice of this library");

    private Authorities() {}
}
