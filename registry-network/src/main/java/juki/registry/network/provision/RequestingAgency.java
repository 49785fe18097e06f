package juki.registry.network.provision;

import java.util.Optional;
import juki.registry.codes.MunicipalityCode;

/**
 * Requesting agency (住基ネット利用機関, riyō kikan).
 *
 * @param name its name, as it stands in the log; not blank
 * @param title under which title it may ask, as it stands in the appended tables (提供を受ける機関); not blank
 * @param kind what it is
 * @param seat the municipality, or the prefecture by its code; empty for bodies of the whole nation
 */
public record RequestingAgency(String name, String title, Kind kind, Optional<MunicipalityCode> seat) {

    /** What an agency is (利用機関の種別). */
    public enum Kind {
        /** 国の機関・法人, a body of the state or a corporation of appended table 1. */
        STATE_BODY("国の機関・法人"),
        /** 機構, the national body, which holds everybody's identity information. */
        NATIONAL_BODY("機構"),
        /** デジタル庁, which makes the identifiers of the information-sharing network. */
        DIGITAL_AGENCY("デジタル庁"),
        /** 都道府県, the governor or another executive body of a prefecture. */
        PREFECTURE("都道府県"),
        /** 市町村, the mayor or another executive body of a municipality. */
        MUNICIPALITY("市町村");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * An agency.
     *
     * @param name its name
     * @param title its title in the appended tables
     * @param kind what it is
     * @param seat the municipality or prefecture
     * @throws IllegalArgumentException if a name is blank, or the seat does not fit the kind
     */
    public RequestingAgency {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("name: neither name nor title must be blank");
        }
        boolean fits = switch (kind) {
            case STATE_BODY, NATIONAL_BODY, DIGITAL_AGENCY -> seat.isEmpty();
            case PREFECTURE -> seat.filter(MunicipalityCode::isPrefecture).isPresent();
            case MUNICIPALITY -> seat.filter(code -> !code.isPrefecture()).isPresent();
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "seat: must be a prefecture's or a municipality's code as the kind demands");
        }
    }

    /**
     * A body of the state, whose name is its title.
     *
     * @param name its name
     * @return the agency
     */
    public static RequestingAgency stateBody(String name) {
        return new RequestingAgency(name, name, Kind.STATE_BODY, Optional.empty());
    }

    /** {@return the national body (地方公共団体情報システム機構)} */
    public static RequestingAgency nationalBody() {
        String name = "地方公共団体情報システム機構";
        return new RequestingAgency(name, name, Kind.NATIONAL_BODY, Optional.empty());
    }

    /**
     * An executive body of a municipality.
     *
     * @param name its name
     * @param title its title in the appended tables, as 市町村長
     * @param municipality the municipality
     * @return the agency
     */
    public static RequestingAgency municipality(String name, String title, MunicipalityCode municipality) {
        return new RequestingAgency(name, title, Kind.MUNICIPALITY, Optional.of(municipality));
    }

    /**
     * An executive body of a prefecture.
     *
     * @param name its name
     * @param title its title in the appended tables, as 都道府県知事
     * @param prefecture the prefecture's code
     * @return the agency
     */
    public static RequestingAgency prefecture(String name, String title, MunicipalityCode prefecture) {
        return new RequestingAgency(name, title, Kind.PREFECTURE, Optional.of(prefecture));
    }
}
