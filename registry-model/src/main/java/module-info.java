/**
 * What residents, households and changes are (住民基本台帳のモデル): values, events, histories, and how an event turns one state of
 * a register into the next.
 *
 * <p>Packages form a ladder, each using only those below it: datalist and json, register, history, event, protection, resident,
 * household, person, address, date. Who uses {@code juki.registry.model.json} brings Jackson along and requires {@code
 * com.fasterxml.jackson.databind} in the own module.
 */
module juki.registry.model {
    requires transitive juki.registry.codes;
    // Static and not transitive: javac would otherwise ask every embedder for them, also those who never touch them.
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.csv;

    exports juki.registry.model.address;
    exports juki.registry.model.datalist;
    exports juki.registry.model.date;
    exports juki.registry.model.event;
    exports juki.registry.model.history;
    exports juki.registry.model.household;
    exports juki.registry.model.json;
    exports juki.registry.model.person;
    exports juki.registry.model.protection;
    exports juki.registry.model.register;
    exports juki.registry.model.resident;
}
