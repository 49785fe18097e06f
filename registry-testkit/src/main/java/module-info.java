/**
 * What tests of software built on the registry need: towns with real figures and invented residents, and the laws that every
 * ledger and index of codes keeps.
 */
module juki.registry.testkit {
    requires static org.assertj.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive juki.registry.codes;
    requires transitive juki.registry.model;

    exports juki.registry.testkit.laws;
    exports juki.registry.testkit.population;
    exports juki.registry.testkit.town;
}
