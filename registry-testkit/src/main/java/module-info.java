/**
 * What tests of software built on the registry need: towns with real figures and invented residents, lives of a village with
 * every kind of change, lawful and unlawful, and the laws that every register, history, rule book, codec, ledger and index keeps.
 */
module juki.registry.testkit {
    requires static net.jqwik.api;
    requires static org.assertj.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive juki.registry.codes;
    requires transitive juki.registry.model;
    requires static transitive juki.registry.rules;

    exports juki.registry.testkit.arbitrary;
    exports juki.registry.testkit.lawful;
    exports juki.registry.testkit.laws;
    exports juki.registry.testkit.life;
    exports juki.registry.testkit.mistake;
    exports juki.registry.testkit.population;
    exports juki.registry.testkit.residence;
    exports juki.registry.testkit.town;
    exports juki.registry.testkit.value;
}
