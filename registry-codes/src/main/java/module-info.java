/**
 * Identifiers of the Basic Resident Registry (住民基本台帳, jūmin kihon daichō): their forms, check digits, issuing and
 * duplicate checks.
 *
 * <p>A code is true without a register, so this module knows none: it has no run-time dependency, reads no clock and
 * does no input or output, but for the package that keeps the durable ledger. Numbers are {@code long}s inside and text at
 * the edge.
 */
module juki.registry.codes {
    requires static org.jspecify;

    exports juki.registry.codes;
    exports juki.registry.codes.check;
    exports juki.registry.codes.issue;
    exports juki.registry.codes.ledger;
    exports juki.registry.codes.permute;
    exports juki.registry.codes.unique;
}
