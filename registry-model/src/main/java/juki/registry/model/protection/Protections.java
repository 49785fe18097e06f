package juki.registry.model.protection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;

/**
 * Protections (抑止・支援措置の全体, yokushi, shien sochi no zentai): every restriction and measure that a host has for some
 * persons, and the one question asked of them: may this be done for this person now?
 *
 * <p>The strongest level counts; all that stands against it is named. Each protection is asked, so a host with many hands over
 * those of the persons concerned. Which rights an operation needs besides, and what a rule book says, is asked elsewhere.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing. Source: standard specification 3.1, 3.4.
 */
public final class Protections {

    private static final Protections NONE = new Protections(List.of(), List.of());

    private final List<Restriction> restrictions;
    private final List<SupportMeasure> measures;

    private Protections(List<Restriction> restrictions, List<SupportMeasure> measures) {
        this.restrictions = restrictions;
        this.measures = measures;
    }

    /**
     * All protections together.
     *
     * @param restrictions the restrictions, in force or not
     * @param measures the measures, ended or not
     * @return the protections
     */
    public static Protections of(Collection<Restriction> restrictions, Collection<SupportMeasure> measures) {
        return new Protections(List.copyOf(restrictions), List.copyOf(measures));
    }

    /** {@return no protection of anybody} */
    public static Protections none() {
        return NONE;
    }

    /** {@return the restrictions, in force or not} */
    public List<Restriction> restrictions() {
        return restrictions;
    }

    /** {@return the measures, ended or not} */
    public List<SupportMeasure> measures() {
        return measures;
    }

    /**
     * Whether an operation may be done for somebody.
     *
     * @param operation the operation
     * @param someone the person
     * @param household the household to which the person belongs, if any
     * @param at the time, in the office's own time
     * @return the answer, with what stands against it
     */
    public ProtectionAnswer ask(
            Operation operation, AddresseeNumber someone, Optional<HouseholdNumber> household, LocalDateTime at) {
        List<ProtectionGround> grounds = new ArrayList<>();
        for (Restriction restriction : restrictions) {
            if (restriction.concerns(someone, household)) {
                ProtectionGround.of(restriction.levelOf(operation, at), restriction.reason())
                        .ifPresent(grounds::add);
            }
        }
        for (SupportMeasure measure : measures) {
            measure.classAt(at)
                    .flatMap(it -> ProtectionGround.of(measure.levelOf(operation, someone, at), it.wording()))
                    .ifPresent(grounds::add);
        }
        return ProtectionAnswer.of(grounds);
    }

    /**
     * Whether a list of search results shows that something stands against operations for somebody, temporarily lifted or not.
     *
     * @param someone the person
     * @param household the household to which the person belongs, if any
     * @param at the time, in the office's own time
     * @return true if a restriction stands or a measure protects
     */
    public boolean marks(AddresseeNumber someone, Optional<HouseholdNumber> household, LocalDateTime at) {
        return restrictions.stream().anyMatch(one -> one.concerns(someone, household) && one.standsAt(at))
                || measures.stream().anyMatch(one -> one.protectsAt(someone, at));
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
