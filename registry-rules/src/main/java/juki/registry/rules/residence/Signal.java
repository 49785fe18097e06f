package juki.registry.rules.residence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyAt;
import juki.registry.rules.residence.fact.MailDelivery;
import juki.registry.rules.residence.fact.Trigger;
import juki.registry.rules.residence.fact.UtilityUse;
import juki.registry.rules.residence.fact.Whereabouts;

/**
 * Sign that somebody no longer lives where the record says (不現住の徴候, fugenjū no chōkō). Each comes from a source of its own, so that
 * two of them are independent; the survey itself is none.
 */
public enum Signal {
    /** 郵便物の返戻. */
    RETURNED_MAIL("郵便物の返戻", "letters came back"),
    /** 電気・水道等の不使用. */
    UNUSED_UTILITIES("電気・水道等の不使用", "utilities are hardly used or not at all"),
    /** 家族・家主・近隣・他部署の申出. */
    REPORT("家族・家主・近隣・他部署の申出", "somebody reported it"),
    /** 退去日が判明. */
    KNOWN_DEPARTURE("退去日の判明", "the day of leaving is known"),
    /** 家財が別の場所. */
    GOODS_ELSEWHERE("家財の不存在", "the household goods are elsewhere"),
    /** 家族・生活が別の場所. */
    LIFE_ELSEWHERE("別の場所での生活", "family or nights are elsewhere");

    private final String wording;
    private final String english;

    Signal(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    /** {@return the Japanese wording} */
    public String wording() {
        return wording;
    }

    /** {@return the English wording} */
    public String english() {
        return english;
    }

    /**
     * The signs in a situation. A report that letters came back and the letters themselves are one sign.
     *
     * @param situation the situation
     * @return the signs, unmodifiable
     */
    public static Set<Signal> in(Situation situation) {
        EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
        add(
                signals,
                RETURNED_MAIL,
                situation.is(Fact.MAIL, MailDelivery.RETURNED) || situation.is(Fact.TRIGGER, Trigger.MAIL_RETURNED));
        add(signals, UNUSED_UTILITIES, situation.is(Fact.UTILITIES, UtilityUse.NONE, UtilityUse.LOW));
        add(signals, REPORT, situation.says(Fact.TRIGGER) && !situation.is(Fact.TRIGGER, Trigger.MAIL_RETURNED));
        add(
                signals,
                KNOWN_DEPARTURE,
                situation
                        .value(Fact.LEAVE_DATE)
                        .filter(day -> !day.isAfter(situation.asOf()))
                        .isPresent());
        add(signals, GOODS_ELSEWHERE, situation.is(Fact.BELONGINGS, Whereabouts.OTHER));
        add(
                signals,
                LIFE_ELSEWHERE,
                situation.hasOtherHome() && (situation.is(Fact.FAMILY_AT, FamilyAt.OTHER) || situation.isAway()));
        return Collections.unmodifiableSet(signals);
    }

    private static void add(EnumSet<Signal> signals, Signal signal, boolean given) {
        if (given) {
            signals.add(signal);
        }
    }
}
