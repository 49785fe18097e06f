package juki.registry.rules.residence;

import juki.registry.rules.law.Citation;

/**
 * On what a criterion stands (根拠, konkyo): a statute, a judgment, a notice, a report, or practice.
 *
 * @param kind what it is
 * @param wording the authority in Japanese
 * @param english the authority in English
 */
public record Authority(Kind kind, String wording, String english) {

    /** Kinds of authority. */
    public enum Kind {
        /** 法令. */
        STATUTE,
        /** 裁判例. */
        JUDGMENT,
        /** 通知・回答. */
        NOTICE,
        /** 報告書. */
        REPORT,
        /** 実務. */
        PRACTICE
    }

    /**
     * A passage of law.
     *
     * @param citation the passage
     * @return the authority
     */
    public static Authority of(Citation citation) {
        return new Authority(Kind.STATUTE, citation.wording(), citation.english());
    }

    /**
     * A judgment or decision.
     *
     * @param wording court, date and where to find it, in Japanese
     * @param english the same in English
     * @return the authority
     */
    public static Authority judgment(String wording, String english) {
        return new Authority(Kind.JUDGMENT, wording, english);
    }

    /**
     * A notice or reply of a ministry or the Cabinet.
     *
     * @param wording its date and number, in Japanese
     * @param english the same in English
     * @return the authority
     */
    public static Authority notice(String wording, String english) {
        return new Authority(Kind.NOTICE, wording, english);
    }

    /**
     * A report.
     *
     * @param wording its title and place, in Japanese
     * @param english the same in English
     * @return the authority
     */
    public static Authority report(String wording, String english) {
        return new Authority(Kind.REPORT, wording, english);
    }

    /**
     * Practice of municipalities.
     *
     * @param wording whose, in Japanese
     * @param english the same in English
     * @return the authority
     */
    public static Authority practice(String wording, String english) {
        return new Authority(Kind.PRACTICE, wording, english);
    }
}
