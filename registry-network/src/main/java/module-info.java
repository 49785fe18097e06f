/**
 * Identity information from municipality to nation (住民基本台帳ネットワークシステム, jūki netto): what leaves a register, the way it goes,
 * what the nation knows of everyone ever notified, and who may ask.
 *
 * <p>A register is never opened to anyone: notices leave it, and nothing else does. Packages form a ladder, each using only those
 * below it: disclosure, extraction and push, provision and route, log and index, cards and supplementary registers, notice. Transport
 * and storage are the host's.
 */
module juki.registry.network {
    requires transitive juki.registry.rules;
    requires static org.jspecify;

    exports juki.registry.network.card;
    exports juki.registry.network.disclosure;
    exports juki.registry.network.extraction;
    exports juki.registry.network.index;
    exports juki.registry.network.log;
    exports juki.registry.network.notice;
    exports juki.registry.network.provision;
    exports juki.registry.network.push;
    exports juki.registry.network.route;
    exports juki.registry.network.supplement;
}
