package juki.registry.network.route;

import java.util.List;
import juki.registry.codes.MunicipalityCode;

/**
 * Topology of the network (住基ネットのネットワーク構成): over which hops a municipality's notices go to the nation, and how a prefecture comes to
 * know of its residents.
 *
 * <p>The three are interchangeable: the same notices end in the same national index, and every prefecture gets the same answers.
 * Source: the ministry's report of December 2021, 2 (1) ② and 2 (2) ①; the later two were proposals, whose fate is not known
 * here.
 */
public enum Topology {
    /** 現行, since 2002: municipality, its communication server, the prefecture's server, the nation's. */
    COMMUNICATION_SERVERS("現行（CS・都道府県サーバ経由）", true) {
        @Override
        public List<HopName> route(MunicipalityCode municipality) {
            return List.of(
                    HopName.municipality(municipality),
                    HopName.communicationServer(municipality),
                    HopName.prefecture(municipality.prefecture()),
                    HopName.NATION);
        }
    },
    /** 共同プラットフォーム: one platform does what the communication servers do. */
    SHARED_PLATFORM("共同プラットフォーム経由", true) {
        @Override
        public List<HopName> route(MunicipalityCode municipality) {
            return List.of(
                    HopName.municipality(municipality),
                    HopName.SHARED_PLATFORM,
                    HopName.prefecture(municipality.prefecture()),
                    HopName.NATION);
        }
    },
    /** 直接通知: municipalities notify the nation, and prefectures read the national index under an access of their own. */
    DIRECT("全国サーバへの直接通知", false) {
        @Override
        public List<HopName> route(MunicipalityCode municipality) {
            return List.of(HopName.municipality(municipality), HopName.NATION);
        }
    };

    private final String wording;
    private final boolean prefecturesStore;

    Topology(String wording, boolean prefecturesStore) {
        this.wording = wording;
        this.prefecturesStore = prefecturesStore;
    }

    /**
     * The hops over which a municipality's notices go.
     *
     * @param municipality the municipality
     * @return the hops, from its own record system to the nation
     */
    public abstract List<HopName> route(MunicipalityCode municipality);

    /** {@return whether prefectures keep stores of their own, and do not read the national index} */
    public boolean prefecturesStore() {
        return prefecturesStore;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }
}
