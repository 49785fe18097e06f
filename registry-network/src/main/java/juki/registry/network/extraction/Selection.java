package juki.registry.network.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.provision.Inquiry;

/**
 * Selection (抽出条件, chūshutsu jōken): of whom an extraction is. What is not limited leaves everyone in; limits hold together.
 *
 * <p>Immutable; {@code toString} does not show who is named.
 *
 * @param area municipalities, wards, or whole prefectures by their codes; empty for the whole country
 * @param ages the ages; empty for all
 * @param named those who are named by a number; empty if nobody is, and everyone counts
 */
public record Selection(
        Optional<Set<MunicipalityCode>> area, Optional<AgeBand> ages, Optional<Set<Inquiry.Subject>> named) {

    private static final Selection EVERYONE = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A selection.
     *
     * @param area municipalities, wards, or whole prefectures
     * @param ages the ages
     * @param named those who are named
     * @throws IllegalArgumentException if somebody is named by anything but a number
     */
    public Selection {
        area = area.map(Set::copyOf);
        named = named.map(Set::copyOf);
        if (named.stream().flatMap(Set::stream).anyMatch(Inquiry.Subject.ByFourAttributes.class::isInstance)) {
            throw new IllegalArgumentException("named: must be named by numbers");
        }
    }

    /** {@return everyone who is a resident on the base date} */
    public static Selection everyone() {
        return EVERYONE;
    }

    /**
     * Those of this selection who live in an area.
     *
     * @param places municipalities, wards, or whole prefectures by their codes
     * @return the selection
     */
    public Selection in(Set<MunicipalityCode> places) {
        return new Selection(Optional.of(places), ages, named);
    }

    /**
     * Those of this selection who are of some ages.
     *
     * @param band the ages at the end of the base date
     * @return the selection
     */
    public Selection aged(AgeBand band) {
        return new Selection(area, Optional.of(band), named);
    }

    /**
     * Those of this selection who are named.
     *
     * @param persons the persons, by numbers by which the basis lets ask
     * @return the selection
     */
    public Selection named(Set<Inquiry.Subject> persons) {
        return new Selection(area, ages, Optional.of(persons));
    }

    /** {@return what is selected, for a manifest; of those who are named only how many} */
    public String wording() {
        return area.map(places -> "area "
                                + places.stream()
                                        .map(MunicipalityCode::digits)
                                        .collect(Collectors.toCollection(TreeSet::new))
                                + " ")
                        .orElse("")
                + ages.map(band -> "ages " + band.from() + "-" + band.to() + " ")
                        .orElse("")
                + named.map(persons -> persons.size() + " named").orElse("everyone");
    }

    /** {@return {@code Selection[} and its words} */
    @Override
    public String toString() {
        return "Selection[" + wording() + "]";
    }
}
