package juki.registry.model.protection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.ModelDomain;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep.EndReason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Restrictions and measures of a few persons, whose acts all fall into three years; measures walk at random. */
public final class ProtectionDomain extends DomainContextBase {

    static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 1, 4, 8, 30);
    static final Officer OFFICER = new Officer("窓口7", Set.of(ProtectionRight.values()));

    private static Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers().between(0, 3 * 366 * 24 * 4).map(quarter -> BEGINNING.plusMinutes(15L * quarter));
    }

    private static Arbitrary<Set<Operation>> operations() {
        return Arbitraries.of(Operation.class).set().ofMinSize(1);
    }

    private static Arbitrary<AddresseeNumber> persons() {
        return Arbitraries.integers().between(1, 4).map(Numbers::person);
    }

    @Provide
    public static Arbitrary<Restriction> restrictions() {
        Arbitrary<Map<Operation, RestrictionLevel>> levels = Arbitraries.maps(
                        Arbitraries.of(Operation.class), Arbitraries.of(RestrictionLevel.class))
                .filter(map -> map.values().stream().anyMatch(level -> level != RestrictionLevel.NONE));
        Arbitrary<Optional<HouseholdNumber>> households =
                Arbitraries.integers().between(1, 2).map(Numbers::household).optional(0.4);
        Arbitrary<List<LocalDateTime>> acts = times().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> all.stream().sorted().toList());
        return Combinators.combine(
                        persons(),
                        households,
                        levels,
                        times(),
                        Arbitraries.integers().between(0, 500).optional(),
                        acts,
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of(true, false))
                .as((person, household, restricted, start, days, at, minutes, released) -> {
                    Restriction restriction = Restriction.builder()
                            .person(household.isPresent() ? Optional.empty() : Optional.of(person))
                            .household(household)
                            .putAllLevels(restricted)
                            .reason("申出による")
                            .start(start.toLocalDate())
                            .end(days.map(start.toLocalDate()::plusDays))
                            .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, at.get(0)))
                            .build();
                    Set<Operation> some = Set.of(restricted.entrySet().stream()
                            .filter(one -> one.getValue() != RestrictionLevel.NONE)
                            .findFirst()
                            .orElseThrow()
                            .getKey());
                    for (LocalDateTime time : at.subList(1, at.size())) {
                        restriction = restriction.lifted(new TemporaryLift(
                                OFFICER.act(ProtectionRight.LIFT_RESTRICTION, time), some, time.plusMinutes(minutes)));
                    }
                    return released
                            ? restriction.released(OFFICER.act(
                                    ProtectionRight.RELEASE_RESTRICTION,
                                    at.get(at.size() - 1).plusMinutes(minutes)))
                            : restriction;
                });
    }

    @Provide
    public static Arbitrary<SupportDetails> details() {
        Arbitrary<ProtectedPerson> protectedPersons = Combinators.combine(
                        ModelDomain.persons(),
                        ModelDomain.names().optional(),
                        ModelDomain.addresses().optional(),
                        ModelDomain.outsideAddresses().list().ofMaxSize(2),
                        ModelDomain.outsideAddresses().optional(),
                        Arbitraries.of("03-0000-0000", "携帯 090-0000-0000")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("1", "02").optional())
                .as((person, common, address, former, destination, contacts, code) -> ProtectedPerson.builder()
                        .person(person)
                        .commonName(common)
                        .address(address)
                        .addAllFormerAddresses(former)
                        .plannedDestination(destination)
                        .confirmedDestination(destination)
                        .addAllContacts(contacts)
                        .personClassCode(code)
                        .relationCode(code)
                        .build());
        Arbitrary<OpposingParty> opposing = Combinators.combine(
                        ModelDomain.names(),
                        ModelDomain.registerDates().optional(),
                        ModelDomain.outsideAddresses().optional(),
                        Arbitraries.of("面識なし").optional())
                .as((name, born, address, note) -> OpposingParty.builder()
                        .name(name)
                        .dateOfBirth(born)
                        .sex(born.isPresent() ? Sex.MALE : Sex.NOT_STATED)
                        .address(address)
                        .note(note)
                        .build());
        return Combinators.combine(
                        protectedPersons,
                        protectedPersons.list().ofMaxSize(2),
                        opposing.list().ofMaxSize(2),
                        Arbitraries.of(ProtectedAffair.class).set().ofMinSize(1),
                        Arbitraries.of("R7-001").optional())
                .as((applicant, together, parties, affairs, number) -> {
                    SupportDetails.Builder details = SupportDetails.builder();
                    details.applicant(numbered(applicant, 1));
                    for (int i = 0; i < together.size(); i++) {
                        details.addSupportedTogether(numbered(together.get(i), 2 + i));
                    }
                    return details.addAllOpposingParties(parties)
                            .addAllAffairs(affairs)
                            .firstMunicipality(Samples.ELSEWHERE)
                            .managementNumber(number)
                            .applicantStatusCode(number)
                            .build();
                });
    }

    private static ProtectedPerson numbered(ProtectedPerson person, int number) {
        return ProtectedPerson.builder()
                .addressee(Numbers.person(number))
                .person(person.person())
                .commonName(person.commonName())
                .address(person.address())
                .addAllFormerAddresses(person.formerAddresses())
                .plannedDestination(person.plannedDestination())
                .confirmedDestination(person.confirmedDestination())
                .addAllContacts(person.contacts())
                .personClassCode(person.personClassCode())
                .relationCode(person.relationCode())
                .build();
    }

    /** Any step at a time; whether it can follow is another matter. */
    static Arbitrary<BiFunction<SupportMeasure, LocalDateTime, MeasureStep>> steps() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 400);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        days.map(
                                n -> (m, at) -> new MeasureStep.BegunProvisionally(keep(at), day(at).plusDays(n % 9)))),
                Tuple.of(3, days.map(n -> (m, at) -> MeasureStep.Begun.on(keep(at), day(at).plusDays(n % 40)))),
                Tuple.of(3, days.map(n -> (m, at) -> new MeasureStep.Begun(keep(at), day(at), day(at).plusDays(n)))),
                Tuple.of(
                        6,
                        days.map(n -> (m, at) -> new MeasureStep.Extended(
                                keep(at), m.end().orElse(day(at)).plusDays(n)))),
                Tuple.of(2, days.map(n -> (m, at) -> new MeasureStep.EndSet(keep(at), day(at).plusDays(n - 30)))),
                Tuple.of(2, details().map(other -> (m, at) -> new MeasureStep.Revised(keep(at), other))),
                Tuple.of(
                        2, days.map(n -> (m, at) -> new MeasureStep.Transferred(keep(at), Samples.ELSEWHERE, day(at)))),
                Tuple.of(2, days.map(n -> (m, at) -> new MeasureStep.MovedOut(keep(at), day(at).minusDays(n % 20)))),
                Tuple.of(
                        3,
                        operations()
                                .map(some -> (m, at) -> new MeasureStep.Lifted(new TemporaryLift(
                                        OFFICER.act(ProtectionRight.LIFT_MEASURE, at), some, at.plusHours(2))))),
                Tuple.of(
                        1,
                        Arbitraries.of(EndReason.class)
                                .map(reason -> (m, at) -> new MeasureStep.Ended(
                                        OFFICER.act(ProtectionRight.END_MEASURE, at),
                                        reason,
                                        reason == EndReason.NO_NEED ? Optional.of(day(at)) : Optional.empty()))));
    }

    private static ProtectionAct keep(LocalDateTime at) {
        return OFFICER.act(ProtectionRight.KEEP_MEASURE, at);
    }

    private static LocalDate day(LocalDateTime at) {
        return at.toLocalDate();
    }

    /** Of a dozen steps tried, those that can follow. */
    @Provide
    public static Arbitrary<SupportMeasure> measures() {
        Arbitrary<List<BiFunction<SupportMeasure, LocalDateTime, MeasureStep>>> tried =
                steps().list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Integer>> pauses =
                Arbitraries.integers().between(0, 120 * 24).list().ofSize(12);
        return Combinators.combine(details(), tried, pauses).as((details, walk, hours) -> {
            LocalDateTime at = BEGINNING;
            SupportMeasure measure =
                    SupportMeasure.opened(new MeasureStep.Applied(keep(at), details, Optional.empty(), day(at)));
            for (int i = 0; i < walk.size(); i++) {
                at = at.plusHours(hours.get(i));
                try {
                    measure = measure.then(walk.get(i).apply(measure, at));
                } catch (IllegalArgumentException e) {
                    // It cannot follow; the walk goes on.
                }
            }
            return measure;
        });
    }
}
