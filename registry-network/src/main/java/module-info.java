/**
 * Identity information from municipality to nation (住民基本台帳ネットワークシステム, jūki netto): what leaves a register, the way it goes,
 * and what the nation knows of everyone ever notified.
 *
 * <p>A register is never opened to anyone: notices leave it, and nothing else does. Packages form a ladder, each using only those
 * below it: route, index, notice. Transport and storage are the host's.
 */
module juki.registry.network {
    requires transitive juki.registry.rules;
    requires static org.jspecify;

    exports juki.registry.network.index;
    exports juki.registry.network.notice;
    exports juki.registry.network.route;
}
