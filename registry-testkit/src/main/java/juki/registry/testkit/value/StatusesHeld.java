package juki.registry.testkit.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.testkit.population.Chance;

/**
 * Legal classes and statuses of residence as foreign residents hold them (在留資格の分布): of a class only statuses of that class, on
 * a day only statuses in force on that day. Every status comes, and those that most people hold come most.
 */
final class StatusesHeld {

    /** Half of all mid to long-term residents, every sixth a special permanent one, every twelfth of each other class. */
    private static final List<LegalClass> CLASSES = Stream.concat(
                    Stream.concat(
                            Stream.generate(() -> LegalClass.MID_TO_LONG_TERM).limit(5),
                            Stream.of(LegalClass.SPECIAL_PERMANENT)),
                    Stream.of(LegalClass.values()))
            .toList();

    /** What most mid to long-term residents hold, in the order of the statistics of June 2024, the first ones more than once. */
    private static final List<StatusOfResidence> FREQUENT = Stream.of(
                    "X14", "X14", "X14", "T22", "T24", "T26", "T26", "T41", "T41", "T44", "T71", "T63", "T61", "T51")
            .map(StatusOfResidence::of)
            .toList();

    /** 永住者 and 高度専門職2号, which end with life or with leaving. */
    private static final Set<String> WITHOUT_END = Set.of("X14", "T90");

    /** The day from which foreign residents have had records (Act 77 of 2009). */
    private static final LocalDate FIRST = LocalDate.of(2012, 7, 9);

    private static final int DAYS_OF_RECORDS = 5_000;
    private static final LocalDate LAST = LocalDate.of(2040, 1, 1);
    private static final int FIVE_YEARS = 1_826;

    private StatusesHeld() {}

    static LegalClass legalClass(RandomGenerator random) {
        return CLASSES.get(Chance.over(random).below(CLASSES.size()));
    }

    /** The day of which the status is: of becoming a resident, or one since then on which there were records of foreign ones. */
    static LocalDate since(RandomGenerator random, RegisterDate becameResidentOn) {
        LocalDate day = becameResidentOn.earliest();
        return day.isBefore(FIRST)
                ? FIRST.plusDays(Chance.over(random).below(DAYS_OF_RECORDS))
                : day.isAfter(LAST) ? LAST : day;
    }

    /** A status of a class on a day; transitional residents have none yet. */
    static Optional<StatusOfResidence> status(RandomGenerator random, LegalClass legalClass, LocalDate day) {
        if (legalClass == LegalClass.TRANSITIONAL_BY_BIRTH
                || legalClass == LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS) {
            return Optional.empty();
        }
        Chance chance = Chance.over(random);
        boolean any = chance.below(2) == 1;
        List<StatusOfResidence> held =
                any || legalClass != LegalClass.MID_TO_LONG_TERM ? StatusOfResidence.inForceOn(day) : FREQUENT;
        List<StatusOfResidence> fitting = held.stream()
                .filter(one -> one.legalClasses().contains(legalClass)
                        && one.inForce().filter(span -> span.contains(day)).isPresent())
                .toList();
        return Optional.of(fitting.get(chance.below(fitting.size())));
    }

    /** Whether a stay has a last day. */
    static boolean ends(LegalClass legalClass, Optional<StatusOfResidence> status) {
        return switch (legalClass) {
            case MID_TO_LONG_TERM, TEMPORARY_REFUGE, PROVISIONAL_STAY ->
                status.filter(one -> WITHOUT_END.contains(one.code())).isEmpty();
            case SPECIAL_PERMANENT, TRANSITIONAL_BY_BIRTH, TRANSITIONAL_BY_NATIONALITY_LOSS -> false;
        };
    }

    /** The last day of a stay that began on a day, one of the awkward ones if it is later. */
    static LocalDate lastDay(RandomGenerator random, LocalDate since) {
        LocalDate day = Dates.day(random);
        return day.isAfter(since) ? day : since.plusDays(1 + Chance.over(random).below(FIVE_YEARS));
    }
}
