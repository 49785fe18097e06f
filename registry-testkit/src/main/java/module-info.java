/** What tests of software built on the registry need: towns with real figures and invented residents. */
module juki.registry.testkit {
    requires static org.jspecify;
    requires transitive juki.registry.codes;
    requires transitive juki.registry.model;

    exports juki.registry.testkit.population;
    exports juki.registry.testkit.town;
}
