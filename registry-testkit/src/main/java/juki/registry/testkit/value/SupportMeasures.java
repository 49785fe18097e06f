package juki.registry.testkit.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.MeasureStep.EndReason;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.OpposingParty;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.protection.SupportPeriod;
import juki.registry.model.protection.TemporaryLift;
import juki.registry.testkit.population.Chance;
import org.jspecify.annotations.Nullable;

/**
 * Support measures to test with (支援措置の試験値): from an application that protects nobody yet, over provisional protection,
 * extensions, lifts and a move-out, to the act that ends one.
 */
public final class SupportMeasures {

    private static final List<ProtectedAffair> AFFAIRS = List.of(ProtectedAffair.values());

    private static final int MOST_STEPS = 8;

    private static final LocalDateTime LEAP_DAY = LocalDateTime.of(2024, 2, 29, 9, 0);

    /** How many draws a measure takes at most. */
    public static final int MOST_DRAWS = 600;

    private SupportMeasures() {}

    /**
     * A measure that has come to any point of its life.
     *
     * @param random where draws come from
     * @return the measure
     */
    public static SupportMeasure measure(RandomGenerator random) {
        return new Course(random).measure();
    }

    /**
     * Details of a measure: one to four protected persons, none to two opposing parties.
     *
     * @param random where draws come from
     * @return the details
     */
    public static SupportDetails details(RandomGenerator random) {
        Chance chance = Chance.over(random);
        List<AddresseeNumber> numbers = new ArrayList<>();
        SupportDetails.Builder details = SupportDetails.builder()
                .applicant(protectedPerson(random, numbers))
                .firstMunicipality(Places.municipality(random));
        for (int i = chance.below(4); i > 0; i--) {
            details.addSupportedTogether(protectedPerson(random, numbers));
        }
        for (int i = chance.below(3); i > 0; i--) {
            details.addOpposingParties(opposingParty(random, numbers));
        }
        int mask = 1 + chance.below((1 << AFFAIRS.size()) - 1);
        for (int i = 0; i < AFFAIRS.size(); i++) {
            if ((mask >> i & 1) == 1) {
                details.addAffairs(AFFAIRS.get(i));
            }
        }
        if (chance.below(2) == 1) {
            details.managementNumber("R7-" + (1 + chance.below(999)));
        }
        return details.build();
    }

    /** Somebody whose number nobody named so far has; one in five is known by no number. */
    private static Optional<AddresseeNumber> another(RandomGenerator random, List<AddresseeNumber> numbers) {
        if (Chance.over(random).below(5) == 4) {
            return Optional.empty();
        }
        AddresseeNumber number = Codes.addresseeNumber(random);
        while (numbers.contains(number)) {
            number = AddresseeNumber.of((number.value() + 1) % 1_000_000_000_000_000L);
        }
        numbers.add(number);
        return Optional.of(number);
    }

    private static ProtectedPerson protectedPerson(RandomGenerator random, List<AddresseeNumber> numbers) {
        Chance chance = Chance.over(random);
        ProtectedPerson.Builder person =
                ProtectedPerson.builder().addressee(another(random, numbers)).person(Persons.person(random));
        if (chance.below(3) > 0) {
            person.address(Places.address(random, Places.municipality(random)));
        }
        for (int i = chance.below(3); i > 0; i--) {
            person.addFormerAddresses(Places.outsideAddress(random));
        }
        if (chance.below(4) == 3) {
            person.familyRegister(Persons.familyRegister(random));
        }
        if (chance.below(2) == 1) {
            person.addContacts("090-0000-" + (1_000 + chance.below(9_000)));
        }
        return person.build();
    }

    private static OpposingParty opposingParty(RandomGenerator random, List<AddresseeNumber> numbers) {
        Chance chance = Chance.over(random);
        OpposingParty.Builder party = OpposingParty.builder()
                .name(Persons.name(random))
                .addressee(another(random, numbers))
                .sex(Persons.sex(random));
        if (chance.below(2) == 1) {
            party.dateOfBirth(Dates.registerDate(random));
        }
        if (chance.below(2) == 1) {
            party.address(Places.outsideAddress(random));
        }
        return party.build();
    }

    /** The course of one measure: what may come next follows from what there was. */
    private static final class Course {
        private final RandomGenerator random;
        private final Chance chance;
        private LocalDateTime at;
        private SupportMeasure measure;
        private boolean provisional;

        Course(RandomGenerator random) {
            this.random = random;
            this.chance = Chance.over(random);
            // A year that begins on a leap day ends like no other: one in eight may.
            this.at = chance.below(8) == 7 ? LEAP_DAY.minusDays(chance.below(20)) : Restrictions.time(chance);
            this.measure = SupportMeasure.opened(new MeasureStep.Applied(
                    kept(),
                    details(random),
                    chance.below(4) == 3 ? Optional.of(Places.municipality(random)) : Optional.empty(),
                    today()));
        }

        SupportMeasure measure() {
            for (int steps = chance.below(MOST_STEPS + 1); steps > 0 && !measure.hasEnded(); steps--) {
                at = at.plusHours(chance.below(60 * 24));
                MeasureStep next = next();
                if (next != null) {
                    measure = measure.then(next);
                }
            }
            return measure;
        }

        private @Nullable MeasureStep next() {
            Optional<LocalDate> end = measure.end();
            int which = chance.below(10);
            if (which == 0) {
                return new MeasureStep.Revised(kept(), details(random));
            }
            if (which == 1) {
                return new MeasureStep.Transferred(kept(), Places.municipality(random), today());
            }
            if (which == 2) {
                return ended(end);
            }
            if (end.isPresent()) {
                return inForce(which, end.get());
            }
            if (provisional && which == 3) {
                return lifted();
            }
            if (provisional && which == 4 && !measure.isOfFormerMunicipality()) {
                return movedOut();
            }
            if (!provisional && which < 7) {
                provisional = true;
                return new MeasureStep.BegunProvisionally(kept(), today().plusDays(chance.below(9)));
            }
            if (today().isBefore(LEAP_DAY.toLocalDate())) {
                at = LEAP_DAY;
                return MeasureStep.Begun.on(kept(), today());
            }
            LocalDate start = today().plusDays(chance.below(30));
            return which == 9
                    ? new MeasureStep.Begun(kept(), start, start.plusDays(chance.below(365)))
                    : MeasureStep.Begun.on(kept(), start);
        }

        private @Nullable MeasureStep inForce(int which, LocalDate end) {
            return switch (which) {
                case 3 -> lifted();
                case 4 -> measure.isOfFormerMunicipality() ? null : movedOut();
                case 5 -> {
                    List<SupportPeriod> periods = measure.periods();
                    LocalDate start = periods.get(periods.size() - 1).start();
                    yield new MeasureStep.EndSet(kept(), start.plusDays(chance.below(300)));
                }
                default -> {
                    LocalDate opens = SupportMeasure.extensionOpensOn(end);
                    if (today().isBefore(opens)) {
                        at = opens.plusDays(chance.below(40)).atTime(9, 0);
                    }
                    yield new MeasureStep.Extended(kept(), SupportMeasure.endOf(end.plusDays(1)));
                }
            };
        }

        private MeasureStep movedOut() {
            provisional = true;
            return new MeasureStep.MovedOut(kept(), today().minusDays(chance.below(20)));
        }

        private @Nullable MeasureStep lifted() {
            List<Operation> covered = Restrictions.operations(chance).stream()
                    .filter(measure.details()::covers)
                    .toList();
            return covered.isEmpty()
                    ? null
                    : new MeasureStep.Lifted(new TemporaryLift(
                            Restrictions.OFFICER.act(ProtectionRight.LIFT_MEASURE, at),
                            Set.copyOf(covered),
                            at.plusMinutes(30 + chance.below(300))));
        }

        private MeasureStep ended(Optional<LocalDate> end) {
            EndReason reason = EndReason.APPLICATION;
            Optional<LocalDate> told = Optional.empty();
            if (end.isPresent() && chance.below(2) == 1) {
                reason = EndReason.EXPIRED;
                if (!today().isAfter(end.get())) {
                    at = end.get().plusDays(1 + chance.below(60)).atTime(9, 0);
                }
            } else if (chance.below(2) == 1) {
                reason = EndReason.NO_NEED;
                told = Optional.of(today());
            }
            return new MeasureStep.Ended(Restrictions.OFFICER.act(ProtectionRight.END_MEASURE, at), reason, told);
        }

        private ProtectionAct kept() {
            return Restrictions.OFFICER.act(ProtectionRight.KEEP_MEASURE, at);
        }

        private LocalDate today() {
            return at.toLocalDate();
        }
    }
}
