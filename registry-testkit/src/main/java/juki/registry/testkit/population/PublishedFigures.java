package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import juki.registry.codes.MunicipalityCode;

/**
 * Published numbers of registered residents (住民基本台帳に基づく人口, jūmin kihon daichō ni motozuku jinkō): Japanese and foreign,
 * of every municipality and ward, 2013 to 2025.
 *
 * <p>The figures are those of 1 January, except 2013, which is 31 March. The whole series is on the boundaries of 2025: the
 * three wards 浜松市 has had since 2024 have figures back to 2013, the seven before them have none. A designated city
 * (指定都市) is the sum of its wards.
 *
 * <p>Immutable and thread-safe. Source: 総務省.
 */
public final class PublishedFigures {

    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 2025;

    /**
     * The residents of one municipality in one year.
     *
     * @param municipality its code
     * @param prefecture its prefecture's name
     * @param name its own name, with the district (郡) or the designated city before it, if any
     * @param year the year
     * @param japanese the Japanese residents
     * @param foreign the foreign residents
     */
    public record Figure(
            MunicipalityCode municipality, String prefecture, String name, int year, int japanese, int foreign) {

        /** {@return all residents} */
        public int total() {
            return japanese + foreign;
        }
    }

    /** One municipality through the years. */
    private record Series(MunicipalityCode code, String prefecture, String name, List<Figure> years) {
        Figure of(int year) {
            return years.get(year - FIRST_YEAR);
        }
    }

    private static final class Shipped {
        static final PublishedFigures FIGURES = read();
    }

    private final NavigableMap<MunicipalityCode, Series> registers;
    private final NavigableMap<MunicipalityCode, Series> cities;
    private final NavigableMap<MunicipalityCode, List<MunicipalityCode>> wards;

    private PublishedFigures(
            NavigableMap<MunicipalityCode, Series> registers,
            NavigableMap<MunicipalityCode, Series> cities,
            NavigableMap<MunicipalityCode, List<MunicipalityCode>> wards) {
        this.registers = registers;
        this.cities = cities;
        this.wards = wards;
    }

    /** {@return the figures that come with this package} */
    public static PublishedFigures shipped() {
        return Shipped.FIGURES;
    }

    private static PublishedFigures read() {
        NavigableMap<MunicipalityCode, Series> registers = new TreeMap<>();
        int years = LAST_YEAR - FIRST_YEAR + 1;
        List<String[]> rows = DataFile.rowsWithHeader("residents.csv");
        String[] header = rows.remove(0);
        if (header.length != 3 + 2 * years || !header[3].equals("japanese_" + FIRST_YEAR)) {
            throw new IllegalStateException("residents.csv: the columns are not those expected");
        }
        for (String[] row : rows) {
            MunicipalityCode code = MunicipalityCode.of(row[0]);
            List<Figure> own = new ArrayList<>();
            for (int i = 0; i < years; i++) {
                own.add(new Figure(
                        code,
                        row[1],
                        row[2],
                        FIRST_YEAR + i,
                        Integer.parseInt(row[3 + 2 * i]),
                        Integer.parseInt(row[4 + 2 * i])));
            }
            registers.put(code, new Series(code, row[1], row[2], List.copyOf(own)));
        }
        NavigableMap<MunicipalityCode, Series> cities = new TreeMap<>();
        NavigableMap<MunicipalityCode, List<MunicipalityCode>> wards = new TreeMap<>();
        for (String[] row : DataFile.rows("designated-cities.csv", "code", "prefecture", "name")) {
            MunicipalityCode code = MunicipalityCode.of(row[0]);
            List<Series> own = registers.values().stream()
                    .filter(ward ->
                            ward.prefecture().equals(row[1]) && ward.name().startsWith(row[2]))
                    .toList();
            List<Figure> sums = new ArrayList<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                int japanese = 0;
                int foreign = 0;
                for (Series ward : own) {
                    japanese += ward.of(year).japanese();
                    foreign += ward.of(year).foreign();
                }
                sums.add(new Figure(code, row[1], row[2], year, japanese, foreign));
            }
            cities.put(code, new Series(code, row[1], row[2], List.copyOf(sums)));
            wards.put(code, own.stream().map(Series::code).toList());
        }
        return new PublishedFigures(registers, cities, wards);
    }

    /** {@return the first year with figures} */
    public int firstYear() {
        return FIRST_YEAR;
    }

    /** {@return the last year with figures} */
    public int lastYear() {
        return LAST_YEAR;
    }

    /** {@return every municipality and ward that keeps a register, in the order of their codes} */
    public List<MunicipalityCode> municipalities() {
        return List.copyOf(registers.keySet());
    }

    /** {@return the designated cities, in the order of their codes} */
    public List<MunicipalityCode> designatedCities() {
        return List.copyOf(cities.keySet());
    }

    /**
     * The wards (区) of a designated city.
     *
     * @param municipality any code
     * @return the wards in the order of their codes, none if it is not a designated city
     */
    public List<MunicipalityCode> wards(MunicipalityCode municipality) {
        return wards.getOrDefault(municipality, List.of());
    }

    /**
     * The designated city a ward belongs to.
     *
     * @param municipality any code
     * @return the city, if the code is that of a ward
     */
    public Optional<MunicipalityCode> cityOf(MunicipalityCode municipality) {
        return wards.entrySet().stream()
                .filter(city -> city.getValue().contains(municipality))
                .map(city -> city.getKey())
                .findFirst();
    }

    /**
     * Whether there are figures for a municipality.
     *
     * @param municipality any code
     * @return whether there are
     */
    public boolean cover(MunicipalityCode municipality) {
        return registers.containsKey(municipality) || cities.containsKey(municipality);
    }

    /**
     * The residents of a municipality, ward or designated city.
     *
     * @param municipality its code
     * @param year {@link #firstYear()} to {@link #lastYear()}
     * @return the figure
     * @throws IllegalArgumentException if there is none for that code or that year; the message names the years there are
     */
    public Figure figure(MunicipalityCode municipality, int year) {
        Series series = registers.get(municipality);
        if (series == null) {
            series = cities.get(municipality);
        }
        if (series == null) {
            throw new IllegalArgumentException("municipality: no figures of residents are published for this code; "
                    + "there are some for every municipality, ward and designated city as of " + LAST_YEAR);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year: there are figures of residents for " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return series.of(year);
    }

    /**
     * The residents of a prefecture.
     *
     * @param prefecture 1 to 47
     * @param year {@link #firstYear()} to {@link #lastYear()}
     * @return Japanese and foreign residents of its municipalities together
     * @throws IllegalArgumentException if there is no such prefecture or no figure for that year
     */
    public long residentsOfPrefecture(int prefecture, int year) {
        long sum = 0;
        for (Series series : registers.values()) {
            if (series.code().prefecture() == prefecture) {
                sum += figure(series.code(), year).total();
            }
        }
        if (sum == 0) {
            throw new IllegalArgumentException("prefecture: must be 1 to 47");
        }
        return sum;
    }
}
