package juki.registry.model.resident;

/**
 * Period of stay (在留期間, zairyū kikan) as it was granted: years, months and days, such as 5年, 1年3月 or 90日; also the period of a
 * landing (上陸期間) or a provisional stay (仮滞在期間).
 *
 * <p>A stay without limit has none. Its last day is an item of its own, since it may be extended by law. Source: data list,
 * tables 在留期間 (11, 12, 13): years 00 to 05, months 00 to 11, days 000 to 365.
 *
 * @param years 0 to 5
 * @param months 0 to 11
 * @param days 0 to 365; one of the three is above zero
 */
public record PeriodOfStay(int years, int months, int days) {

    /**
     * Each number fits its table.
     *
     * @param years 0 to 5
     * @param months 0 to 11
     * @param days 0 to 365; one of the three is above zero
     */
    public PeriodOfStay {
        if (years < 0 || years > 5) {
            throw new IllegalArgumentException("years: must be 0 to 5");
        }
        if (months < 0 || months > 11) {
            throw new IllegalArgumentException("months: must be 0 to 11");
        }
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("days: must be 0 to 365");
        }
        if (years + months + days == 0) {
            throw new IllegalArgumentException("days: must not all be zero with years and months");
        }
    }

    /** {@return the codes of the data list one after the other: two digits, two digits, three digits} */
    public String codes() {
        return twoDigits(years) + twoDigits(months) + days / 100 + twoDigits(days % 100);
    }

    private static String twoDigits(int number) {
        return "" + number / 10 + number % 10;
    }

    /** {@return the words printed on a record, such as 1年3月} */
    public String wording() {
        return (years > 0 ? years + "年" : "") + (months > 0 ? months + "月" : "") + (days > 0 ? days + "日" : "");
    }
}
