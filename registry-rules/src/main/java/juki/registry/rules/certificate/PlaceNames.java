package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;

/**
 * How a municipality is called before an address on paper (都道府県市区町村名, todōfuken shikuchōson-mei).
 *
 * <p>Source of the standard one: JIS X 0401 and the {@link MunicipalityTable}.
 */
@FunctionalInterface
public interface PlaceNames {

    /**
     * The words before an address.
     *
     * @param municipality the municipality or ward
     * @param day the day as of which it is called so
     * @return the name of prefecture and municipality, or as much of it as is known
     */
    String of(MunicipalityCode municipality, LocalDate day);

    /**
     * {@return the prefecture and the municipality as the published table has it on the day, without the district (郡); of a code
     * that is not in it, the prefecture alone}
     */
    static PlaceNames standard() {
        return (municipality, day) -> {
            MunicipalityTable table = MunicipalityTable.published();
            Optional<String> name = municipality.isPrefecture() || day.isBefore(table.firstDay())
                    ? Optional.empty()
                    : table.nameOn(municipality, day);
            return Prefectures.name(municipality.prefecture()) + name.orElse("");
        };
    }
}
