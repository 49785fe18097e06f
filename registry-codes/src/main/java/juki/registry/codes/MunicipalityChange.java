package juki.registry.codes;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Change of municipalities (廃置分合, haichi bungō, and what else changes a code): on a day the area of one code, or a part of it,
 * came to another code.
 *
 * @param day the first day on which the successor has the area
 * @param kind what happened
 * @param code the code whose area it was
 * @param successor the code that has it from that day; the same code, where a new body took over an old one's code
 */
public record MunicipalityChange(LocalDate day, Kind kind, MunicipalityCode code, MunicipalityCode successor) {
    /** What happened. Later versions may add constants. */
    public enum Kind {
        /** Several municipalities became a new one (新設合併, shinsetsu gappei). */
        MERGER,
        /** A municipality, or a part of it, joined another one (編入合併, hen'nyū gappei). */
        ABSORPTION,
        /** A town or village became a city (市制施行, shisei shikō). */
        CITY_STATUS,
        /** A municipality got a new name, and a new code with it (名称変更, meishō henkō). */
        RENAMING,
        /** A city became a designated city (政令指定都市, seirei shitei toshi). */
        DESIGNATED_CITY,
        /** A part became a body of its own, and the rest kept the code (分離, bunri). */
        SEPARATION,
        /** A body was divided and ceased (分割, bunkatsu). */
        DIVISION,
        /** The wards of a designated city were rearranged (区の再編, ku no saihen). */
        WARD_REORGANIZATION,
        /** A municipality came to another rural district, by which codes are ordered (郡の区域変更, gun no kuiki henkō). */
        DISTRICT_CHANGE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param day the first day on which the successor has the area
     * @param kind what happened
     * @param code the code whose area it was
     * @param successor the code that has it from that day
     * @throws NullPointerException if a component is null
     */
    public MunicipalityChange {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(successor, "successor");
    }
}
