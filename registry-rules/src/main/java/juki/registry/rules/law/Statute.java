package juki.registry.rules.law;

import java.time.LocalDate;

/** What a rule may stand on (法令, hōrei): acts, orders, ordinances, and the standard for resident-record systems. */
public enum Statute {
    /** 住民基本台帳法, Act 81 of 1967. */
    BASIC_RESIDENT_REGISTRATION_ACT("住民基本台帳法", "Basic Resident Registration Act", LocalDate.of(1967, 11, 10)),
    /** 住民基本台帳法施行令, Cabinet Order 292 of 1967. */
    BASIC_RESIDENT_REGISTRATION_ORDER("住民基本台帳法施行令", "Basic Resident Registration Order", LocalDate.of(1967, 11, 10)),
    /** 民法, Act 89 of 1896; its first three parts, in force with the others. */
    CIVIL_CODE("民法", "Civil Code", LocalDate.of(1898, 7, 16)),
    /** 年齢計算ニ関スル法律, Act 50 of 1902. */
    AGE_COUNTING_ACT("年齢計算ニ関スル法律", "Act on Counting Age", LocalDate.of(1902, 12, 22)),
    /** 地方自治法, Act 67 of 1947. */
    LOCAL_AUTONOMY_ACT("地方自治法", "Local Autonomy Act", LocalDate.of(1947, 5, 3)),
    /** 戸籍法, Act 224 of 1947. */
    FAMILY_REGISTER_ACT("戸籍法", "Family Register Act", LocalDate.of(1948, 1, 1)),
    /** 学校教育法, Act 26 of 1947. */
    SCHOOL_EDUCATION_ACT("学校教育法", "School Education Act", LocalDate.of(1947, 4, 1)),
    /** 公職選挙法, Act 100 of 1950. */
    PUBLIC_OFFICES_ELECTION_ACT("公職選挙法", "Public Offices Election Act", LocalDate.of(1950, 5, 1)),
    /** 地方税法, Act 226 of 1950. */
    LOCAL_TAX_ACT("地方税法", "Local Tax Act", LocalDate.of(1950, 7, 31)),
    /** 出入国管理及び難民認定法, Cabinet Order 319 of 1951. */
    IMMIGRATION_CONTROL_ACT(
            "出入国管理及び難民認定法", "Immigration Control and Refugee Recognition Act", LocalDate.of(1951, 11, 1)),
    /** 介護保険法, Act 123 of 1997. */
    LONG_TERM_CARE_INSURANCE_ACT("介護保険法", "Long-Term Care Insurance Act", LocalDate.of(2000, 4, 1)),
    /** 高齢者の医療の確保に関する法律, Act 80 of 1982, which has late-stage elderly medical care since 2008. */
    ELDERLY_MEDICAL_CARE_ACT(
            "高齢者の医療の確保に関する法律", "Act on Assurance of Medical Care for Elderly People", LocalDate.of(2008, 4, 1)),
    /** 電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律（公的個人認証法）, Act 153 of 2002. */
    SIGNATURE_CERTIFICATION_ACT("公的個人認証法", "Act on Certification of Electronic Signatures", LocalDate.of(2004, 1, 29)),
    /** 個人情報の保護に関する法律, Act 57 of 2003, wholly in force since 2005-04-01. */
    PERSONAL_INFORMATION_PROTECTION_ACT(
            "個人情報保護法", "Act on the Protection of Personal Information", LocalDate.of(2005, 4, 1)),
    /** 行政手続における特定の個人を識別するための番号の利用等に関する法律（番号利用法）, Act 27 of 2013. */
    INDIVIDUAL_NUMBER_ACT("番号利用法", "Individual Number Act", LocalDate.of(2015, 10, 5)),
    /** 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令, Cabinet Order 155 of 2014. */
    INDIVIDUAL_NUMBER_ORDER("番号利用法施行令", "Individual Number Order", LocalDate.of(2015, 10, 5)),
    /** 印鑑の登録及び証明に関する条例, the municipality's own, after the ministry's guidelines of 1 February 1974. */
    SEAL_REGISTRATION_ORDINANCE("印鑑登録条例", "Seal Registration Ordinance", LocalDate.of(1974, 2, 1)),
    /** 住民記録システム標準仕様書, version 1.0 of September 2020; sections are those of its chapter 3. */
    STANDARD_SPECIFICATION("住民記録システム標準仕様書", "Standard Specification", LocalDate.of(2020, 9, 11));

    private final String wording;
    private final String english;
    private final LocalDate inForceSince;

    Statute(String wording, String english, LocalDate inForceSince) {
        this.wording = wording;
        this.english = english;
        this.inForceSince = inForceSince;
    }

    /** {@return the title in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return the title in English} */
    public String english() {
        return english;
    }

    /**
     * {@return the day from which it is, as a whole, in force or published; read for the Basic Resident Registration Act and
     * the specification, generally known for the others}
     */
    public LocalDate inForceSince() {
        return inForceSince;
    }

    /**
     * An article.
     *
     * @param number its number, from 1
     * @return the citation
     * @throws IllegalArgumentException if the number is not positive
     */
    public Citation article(int number) {
        return Citation.to(this, "第" + positive("number", number) + "条", "Art. " + number);
    }

    /**
     * An article put in later, as Article 30-3 (第30条の3).
     *
     * @param number the number of the article it follows, from 1
     * @param branch its own number behind it, from 2
     * @return the citation
     * @throws IllegalArgumentException if a number is not positive
     */
    public Citation article(int number, int branch) {
        return Citation.to(
                this,
                "第" + positive("number", number) + "条の" + positive("branch", branch),
                "Art. " + number + "-" + branch);
    }

    /** {@return the whole of it, where the passage is another in each municipality} */
    public Citation whole() {
        return Citation.to(this, "", "");
    }

    /**
     * A section of the specification.
     *
     * @param number its number, as 4.0.3
     * @return the citation
     * @throws IllegalArgumentException if the number is no sequence of numbers and points
     */
    public Citation section(String number) {
        if (!number.matches("[0-9]+(\\.[0-9]+)*")) {
            throw new IllegalArgumentException("number: must be numbers joined with points");
        }
        return Citation.to(this, " " + number, number);
    }

    private static int positive(String parameter, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(parameter + ": must be positive");
        }
        return number;
    }
}
