package juki.registry.network.route;

import java.util.Comparator;
import juki.registry.codes.MunicipalityCode;

/**
 * Name of a hop (経路上の拠点): what it is, and of whom.
 *
 * @param kind what it is
 * @param number whose it is: a municipality's code as a number, a prefecture's number, or 0 where there is only one
 */
public record HopName(Kind kind, long number) implements Comparable<HopName> {

    /** What a hop is. */
    public enum Kind {
        /** 住民記録システム, the municipality's own record system, from which notices set out. */
        MUNICIPALITY("住民記録システム"),
        /** CS, the municipality's communication server. */
        COMMUNICATION_SERVER("CS"),
        /** 共同プラットフォーム, the shared platform in place of the communication servers. */
        SHARED_PLATFORM("共同プラットフォーム"),
        /** 都道府県サーバ, the prefecture's server. */
        PREFECTURE("都道府県サーバ"),
        /** 全国サーバ, the nation's server. */
        NATION("全国サーバ");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** The nation's server. */
    public static final HopName NATION = new HopName(Kind.NATION, 0);

    /** The shared platform. */
    public static final HopName SHARED_PLATFORM = new HopName(Kind.SHARED_PLATFORM, 0);

    private static final Comparator<HopName> ORDER =
            Comparator.comparing(HopName::kind).thenComparing(HopName::number);

    /**
     * The record system of a municipality.
     *
     * @param municipality the municipality
     * @return the name
     */
    public static HopName municipality(MunicipalityCode municipality) {
        return new HopName(Kind.MUNICIPALITY, municipality.value());
    }

    /**
     * The communication server of a municipality.
     *
     * @param municipality the municipality
     * @return the name
     */
    public static HopName communicationServer(MunicipalityCode municipality) {
        return new HopName(Kind.COMMUNICATION_SERVER, municipality.value());
    }

    /**
     * The server of a prefecture.
     *
     * @param prefecture its number, 1 to 47
     * @return the name
     */
    public static HopName prefecture(int prefecture) {
        return new HopName(Kind.PREFECTURE, prefecture);
    }

    @Override
    public int compareTo(HopName other) {
        return ORDER.compare(this, other);
    }
}
