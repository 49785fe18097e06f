package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.MunicipalStock;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.address.Address;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.NumberSource;
import juki.registry.model.household.Household;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.HouseholdSketch;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownBlueprint;
import juki.registry.testkit.population.TownPlan;

/**
 * A town on 1 January: the register of a real municipality with as many residents as published, all of them invented, and the
 * office's stock of codes and numbers.
 *
 * <p>Every resident record code comes from a block that one national issuer designated to this municipality; codes that
 * movers bring along come from blocks of other municipalities by the same issuer, so no code is ever held twice. Two towns
 * of one plan are equal person by person and draw the same numbers.
 *
 * <p>The register is a value; the stock of numbers is mutable and meant for one thread.
 */
public final class Town {

    /** How many codes the office holds for new residents, as a share of its residents, and at least. */
    private static final double STOCK_SHARE = 0.05;

    private static final int LEAST_STOCK = 200;

    private final TownBlueprint blueprint;
    private final NationalIssuer issuer;
    private final MunicipalStock stock;
    private final MunicipalStock elsewhere;
    private final SequentialIssuer addressees = SequentialIssuer.startingAfter(0);
    private final SequentialIssuer households = SequentialIssuer.startingAfter(0);
    private final InMemoryRegister register;

    private Town(TownBlueprint blueprint, UniquenessIndex codes) {
        this.blueprint = blueprint;
        TownPlan plan = blueprint.plan();
        int reserve = Math.max(LEAST_STOCK, (int) (blueprint.residents() * STOCK_SHARE));
        Chance chance = Chance.seeded(plan.seed(), "codes", 0);
        RandomSource random = RandomSource.of(chance::nextLong);
        issuer = NationalIssuer.drawing(random, codes);
        stock = MunicipalStock.of(
                issuer.designate(plan.municipality(), blueprint.residents() + reserve), random, reserve / 4);
        elsewhere = MunicipalStock.of(issuer.designate(otherMunicipality(), reserve), random, reserve / 4);
        register = opened();
    }

    /**
     * Builds a town.
     *
     * @param plan which town
     * @return the town
     */
    public static Town build(TownPlan plan) {
        return build(plan, UniquenessIndex.hashed(0));
    }

    /**
     * Builds a town of a nation, in which no two towns have a code in common.
     *
     * @param plan which town
     * @param codes the codes that the nation's towns have, to which those of this town are added
     * @return the town; the same only if the codes were the same before
     */
    public static Town build(TownPlan plan, UniquenessIndex codes) {
        return new Town(TownBlueprint.build(plan), codes);
    }

    private MunicipalityCode otherMunicipality() {
        return PublishedFigures.shipped().municipalities().stream()
                .filter(one -> one.prefecture() != municipality().prefecture())
                .findFirst()
                .orElseThrow();
    }

    private InMemoryRegister opened() {
        Settler settler = new Settler(blueprint.plan(), "residents");
        List<ResidentRecord> records = new ArrayList<>(blueprint.residents());
        List<Household> opened = new ArrayList<>(blueprint.householdCount());
        blueprint.households().forEach(sketch -> {
            HouseholdNumber number = households.nextHouseholdNumber();
            Household household = settle(sketch, number, settler, records);
            opened.add(household);
        });
        return InMemoryRegister.opened(
                municipality(), LocalDate.of(blueprint.plan().year(), 1, 1), records, opened);
    }

    private Household settle(
            HouseholdSketch sketch, HouseholdNumber number, Settler settler, List<ResidentRecord> records) {
        Address address = settler.address(sketch.address());
        List<Settler.Settled> members = settler.settled(sketch, address);
        PersonName headName = members.get(0).resident().person().name();
        List<AddresseeNumber> numbers = new ArrayList<>(members.size());
        for (Settler.Settled member : members) {
            NewResident one = member.resident();
            AddresseeNumber addressee = addressees.nextAddresseeNumber();
            numbers.add(addressee);
            records.add(ResidentRecord.builder()
                    .addressee(addressee)
                    .recordCode(stock.draw())
                    .person(one.person())
                    .details(one.details())
                    .residence(member.residence())
                    .membership(Membership.of(number, one.relationship(), headName))
                    .build());
        }
        return Household.of(number, address, numbers, Optional.of(numbers.get(0)));
    }

    /** {@return the municipality} */
    public MunicipalityCode municipality() {
        return blueprint.plan().municipality();
    }

    /** {@return the year} */
    public int year() {
        return blueprint.plan().year();
    }

    /** {@return the seed of everything invented} */
    public long seed() {
        return blueprint.plan().seed();
    }

    /** {@return the blueprint it was built from, with the published figures} */
    public TownBlueprint blueprint() {
        return blueprint;
    }

    /** {@return the register on 1 January} */
    public InMemoryRegister register() {
        return register;
    }

    /** {@return the office's stock of unused resident record codes} */
    public MunicipalStock stock() {
        return stock;
    }

    /**
     * Where the office draws numbers. A stock that runs low is replenished by the national issuer before the next draw.
     *
     * @return the source; every call of this method gives the same sequence on
     */
    public NumberSource numbers() {
        return new NumberSource() {
            @Override
            public ResidentRecordCode nextRecordCode() {
                return drawn(stock);
            }

            @Override
            public AddresseeNumber nextAddresseeNumber() {
                return addressees.nextAddresseeNumber();
            }

            @Override
            public HouseholdNumber nextHouseholdNumber() {
                return households.nextHouseholdNumber();
            }
        };
    }

    /** {@return a code that another municipality has assigned to somebody who moves in here} */
    public ResidentRecordCode codeFromElsewhere() {
        return drawn(elsewhere);
    }

    private ResidentRecordCode drawn(MunicipalStock from) {
        if (from.isLow()) {
            from.replenish(issuer.designate(from.municipality(), Math.max(LEAST_STOCK, from.remaining() * 3)));
        }
        return from.draw();
    }

    /**
     * Households that may move in during the year, in dwellings of this town.
     *
     * @return a new supply that begins anew
     */
    Newcomers newcomers() {
        return new Newcomers(blueprint.plan());
    }
}
