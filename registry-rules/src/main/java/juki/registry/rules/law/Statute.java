package juki.registry.rules.law;

import java.time.LocalDate;

/** What a rule may stand on (法令, hōrei): acts, orders, and the standard for resident-record systems. */
public enum Statute {
    /** 住民基本台帳法, Act 81 of 1967. */
    BASIC_RESIDENT_REGISTRATION_ACT("住民基本台帳法", "Basic Resident Registration Act", LocalDate.of(1967, 11, 10)),
    /** 住民基本台帳法施行令, Cabinet Order 292 of 1967. */
    BASIC_RESIDENT_REGISTRATION_ORDER("住民基本台帳法施行令", "Basic Resident Registration Order", LocalDate.of(1967, 11, 10)),
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

    /** {@return the day from which it is, as a whole, in force or published} */
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
