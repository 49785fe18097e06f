package juki.registry.cli.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import juki.registry.cli.town.LivingTown;
import juki.registry.cli.town.LivingTown.Step;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.IndividualNumberDerivation;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.index.ConsistencyCheck;
import juki.registry.network.index.Discrepancy;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.network.supplement.SupplementaryIndex;
import juki.registry.network.supplement.SupplementaryNotice;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequences;
import juki.registry.testkit.population.TownPlan;
import org.jspecify.annotations.Nullable;

/**
 * Some towns whose offices notify what their registers accept (通知する町々): people move between them, the national body generates
 * Individual Numbers for whoever has none, and on one day the largest town forgets to send.
 */
final class Province {

    /** Of so many who move out alone one goes where nobody follows. */
    private static final int ONE_GOES_ELSEWHERE_OF = 3;

    /** After how many days at most somebody notifies the move-in. */
    private static final int LONGEST_WAY = 9;

    private final Random random;
    private final UniquenessIndex codes = UniquenessIndex.hashed(0);
    private final IndividualNumberDerivation numbers;
    private final Map<MunicipalityCode, LivingTown> towns = new LinkedHashMap<>();
    private final Map<MunicipalityCode, Office> offices = new LinkedHashMap<>();
    private final Map<Consequence.Holding, Long> lapses = new EnumMap<>(Consequence.Holding.class);
    private final SupplementaryIndex supplement = new SupplementaryIndex();
    private long supplementaryNotices;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<IdentityNotice> notices = new ArrayList<>();
    private final List<ResidentRecordCode> movers = new ArrayList<>();
    private final LocalDate silentFrom;
    private final MunicipalityCode silentTown;
    private @Nullable LocalDate silentDay;

    /** What is kept of an office beside its register. */
    static final class Office {
        private final NoticeBook book;
        private final long atStart;
        private int filling;
        private long changes;

        Office(LivingTown town) {
            book = NoticeBook.of(town.municipality());
            atStart = town.register().residents();
        }

        long atStart() {
            return atStart;
        }

        int filling() {
            return filling;
        }

        long changes() {
            return changes;
        }

        int sent() {
            return book.size();
        }
    }

    /** Somebody who is under way from one town to another. */
    private record Arrival(
            LocalDate on, LocalDate movedOn, MunicipalityCode from, MunicipalityCode to, ResidentRecord record) {}

    /**
     * Towns on 1 January.
     *
     * @param plans which towns
     * @param seed the seed of what is not theirs alone
     * @param silentFrom the largest of them sends nothing on the first day from this one on on which it accepts a change
     */
    Province(List<TownPlan> plans, long seed, LocalDate silentFrom) {
        this.random = new Random(seed);
        this.silentFrom = silentFrom;
        byte[] key = new byte[32];
        random.nextBytes(key);
        this.numbers = IndividualNumberDerivation.of(key, UniquenessIndex.hashed(0));
        for (TownPlan plan : plans) {
            LivingTown town = LivingTown.of(plan, codes, this::numbered);
            towns.put(town.municipality(), town);
            offices.put(town.municipality(), new Office(town));
        }
        this.silentTown = Collections.max(
                        towns.values(),
                        Comparator.comparing(town -> town.register().residents()))
                .municipality();
    }

    /** {@return the town that sends nothing on one day} */
    MunicipalityCode silentTown() {
        return silentTown;
    }

    private ResidentRecord numbered(ResidentRecord record) {
        return record.recordCode()
                .map(code -> record.withIndividualNumber(numbers.derive(code)))
                .orElse(record);
    }

    LivingTown town(MunicipalityCode municipality) {
        return Optional.ofNullable(towns.get(municipality)).orElseThrow();
    }

    Office office(MunicipalityCode municipality) {
        return Optional.ofNullable(offices.get(municipality)).orElseThrow();
    }

    List<MunicipalityCode> municipalities() {
        return List.copyOf(towns.keySet());
    }

    /** {@return what was sent, in the order in which it set out} */
    List<IdentityNotice> notices() {
        return List.copyOf(notices);
    }

    Map<Consequence.Holding, Long> lapses() {
        return lapses;
    }

    /** {@return what the nation knows from supplementary family registers, which are taken to be in the town of residence} */
    SupplementaryIndex supplement() {
        return supplement;
    }

    /** {@return who moved from one of the towns to another} */
    List<ResidentRecordCode> movers() {
        return List.copyOf(movers);
    }

    /** The first filling (初期の通知): the nation knows nobody, so that a check proposes to notify everybody. */
    void fill(LocalDate day) {
        NationalIndex nobody = NationalIndex.empty();
        offices.forEach((municipality, office) -> {
            repair(municipality, check(municipality, nobody, day), day);
            office.filling = office.book.size();
        });
    }

    /** Holds a town's register against what the nation knows. */
    List<Discrepancy> check(MunicipalityCode municipality, NationalIndex nation, LocalDate day) {
        return ConsistencyCheck.of(municipality, records(municipality), nation, day);
    }

    List<ResidentRecord> records(MunicipalityCode municipality) {
        List<ResidentRecord> records = new ArrayList<>();
        town(municipality).register().forEachHistory(history -> records.add(history.current()));
        return records;
    }

    /** Completes by hand what a check proposes, and returns what is sent. */
    List<IdentityNotice> repair(MunicipalityCode municipality, List<Discrepancy> found, LocalDate day) {
        Map<ResidentRecordCode, AddresseeNumber> persons = new LinkedHashMap<>();
        records(municipality)
                .forEach(record -> record.recordCode().ifPresent(code -> persons.put(code, record.addressee())));
        List<IdentityNotice> sent = new ArrayList<>();
        for (Discrepancy one : found) {
            one.notice().ifPresent(proposed -> {
                AddresseeNumber addressee = Optional.ofNullable(persons.get(one.code()))
                        .orElseThrow(() -> new IllegalStateException("a repair is proposed for nobody"));
                sent.add(office(municipality).book.byHand(addressee, day, proposed.identity(), proposed.change()));
            });
        }
        notices.addAll(sent);
        return sent;
    }

    /** Lives through a day. */
    void live(LocalDate day) {
        for (LivingTown town : towns.values()) {
            for (Optional<Step> step = town.next(day); step.isPresent(); step = town.next(day)) {
                accepted(town, step.get(), day);
            }
        }
        for (Arrival arrival : List.copyOf(arrivals)) {
            if (!arrival.on().isAfter(day)) {
                arrivals.remove(arrival);
                arrive(arrival, day);
            }
        }
    }

    private void accepted(LivingTown town, Step step, LocalDate day) {
        Office office = office(town.municipality());
        office.changes++;
        if (silentDay == null && town.municipality().equals(silentTown) && !day.isBefore(silentFrom)) {
            silentDay = day;
        }
        if (!day.equals(silentDay) || !town.municipality().equals(silentTown)) {
            notices.addAll(office.book.enter(step.change(), step.before()));
        }
        SupplementaryRegisterNotice.of(step.change(), step.before())
                .forEach(told -> SupplementaryNotice.of(town.municipality(), ++supplementaryNotices, told, day)
                        .ifPresent(supplement::take));
        for (Consequence consequence : Consequences.standard().of(step.change(), step.before())) {
            if (consequence instanceof Consequence.Lapse lapse) {
                lapses.merge(lapse.holding(), 1L, Long::sum);
            } else if (consequence instanceof Consequence.NumberIsRequested) {
                assign(town, consequence.addressee(), day);
            }
        }
        if (step.change().event() instanceof MoveOut moveOut
                && moveOut.destination().kind() == OutsideAddress.Kind.DOMESTIC
                && moveOut.subjects().size() == 1
                && random.nextInt(ONE_GOES_ELSEWHERE_OF) > 0) {
            step.before()
                    .record(moveOut.subjects().get(0))
                    .ifPresent(record -> leave(town.municipality(), record, moveOut, day));
        }
    }

    /** The national body generates a number, and the mayor enters it. */
    private void assign(LivingTown town, AddresseeNumber one, LocalDate day) {
        town.register()
                .record(one)
                .filter(ResidentRecord::isLiving)
                .flatMap(ResidentRecord::recordCode)
                .map(numbers::derive)
                .flatMap(number -> town.file(assigned(one, number, day)))
                .ifPresent(step -> accepted(town, step, day));
    }

    private static IndividualNumberAssigned assigned(AddresseeNumber one, IndividualNumber number, LocalDate day) {
        return IndividualNumberAssigned.builder()
                .subject(one)
                .number(number)
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(new Basis.ExOfficio())
                .build();
    }

    private void leave(MunicipalityCode from, ResidentRecord record, MoveOut moveOut, LocalDate day) {
        List<MunicipalityCode> others =
                municipalities().stream().filter(one -> !one.equals(from)).toList();
        LocalDate movedOn = moveOut.plannedOn().isBefore(day) ? day : moveOut.plannedOn();
        LocalDate on = movedOn.plusDays(1 + random.nextInt(LONGEST_WAY));
        while (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
            on = on.plusDays(1);
        }
        arrivals.add(new Arrival(on, movedOn, from, others.get(random.nextInt(others.size())), record));
    }

    private void arrive(Arrival arrival, LocalDate day) {
        ResidentRecord record = arrival.record();
        boolean gone = town(arrival.from())
                .register()
                .record(record.addressee())
                .filter(ResidentRecord::isLiving)
                .isEmpty();
        if (!gone) {
            // The plan was given up.
            return;
        }
        LivingTown to = town(arrival.to());
        MoveIn moveIn = MoveIn.builder()
                .addNewResidents(NewResident.builder()
                        .person(record.person())
                        .details(record.details())
                        .relationship(Relationship.HEAD)
                        .recordCode(record.recordCode())
                        .individualNumber(record.individualNumber())
                        .build())
                .household(TargetHousehold.newHousehold())
                .address(someAddress(to))
                .previousAddress(OutsideAddress.domestic(record.residence().address()))
                .changeDate(CalendarDate.of(arrival.movedOn()))
                .processingDate(day)
                .basis(Basis.Notification.on(day))
                .build();
        to.file(moveIn).ifPresent(step -> {
            record.recordCode().ifPresent(movers::add);
            accepted(to, step, day);
        });
    }

    /** A place in a town where somebody lives already. */
    private Address someAddress(LivingTown town) {
        List<ResidentRecord> living = records(town.municipality()).stream()
                .filter(ResidentRecord::isLiving)
                .toList();
        return living.get(random.nextInt(living.size())).residence().address();
    }
}
