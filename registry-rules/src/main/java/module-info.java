/**
 * What the Basic Resident Registration Act lets a municipality do (住民基本台帳の規則): rules as values, the book that holds them,
 * and the decision on one change.
 *
 * <p>A procedure's package lists its own rules and knows no other procedure; what holds of every change is in {@code common}.
 */
module juki.registry.rules {
    requires transitive juki.registry.model;
    requires static org.jspecify;

    exports juki.registry.rules;
    exports juki.registry.rules.addresschange;
    exports juki.registry.rules.birthdeath;
    exports juki.registry.rules.cancellation;
    exports juki.registry.rules.certificate;
    exports juki.registry.rules.codes;
    exports juki.registry.rules.common;
    exports juki.registry.rules.consequence;
    exports juki.registry.rules.duplicate;
    exports juki.registry.rules.eligibility;
    exports juki.registry.rules.exofficio;
    exports juki.registry.rules.household;
    exports juki.registry.rules.law;
    exports juki.registry.rules.movein;
    exports juki.registry.rules.moveout;
    exports juki.registry.rules.notification;
    exports juki.registry.rules.protection;
    exports juki.registry.rules.residence;
    exports juki.registry.rules.residence.criterion;
    exports juki.registry.rules.residence.fact;
    exports juki.registry.rules.review;
}
