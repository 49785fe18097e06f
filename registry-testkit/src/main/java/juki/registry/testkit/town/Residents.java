package juki.registry.testkit.town;

import java.util.ArrayList;
import java.util.List;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.address.Address;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.HouseholdSketch;
import juki.registry.testkit.population.TownBlueprint;
import juki.registry.testkit.population.TownPlan;

/**
 * Residents without end (住民の列): the records of one household after another, as many as are asked for, in constant memory.
 *
 * <p>They are those of the town of a plan, and, when that is full, of the same town built with the next seed. Numbers and codes
 * are never the same twice, until ten thousand million codes are used up. No register is kept of them; whoever needs one builds
 * a {@link Town}. The same plan gives the same residents, household by household.
 *
 * <p>Mutable, and meant for one thread.
 */
public final class Residents {

    /** All payloads of resident record codes there are. */
    private static final long PAYLOADS = 10_000_000_000L;

    /** Without a divisor in common with the number of payloads, so that every payload comes once before one comes again. */
    private static final long STRIDE = 3_819_660_113L;

    private final TownPlan plan;
    private final SequentialIssuer addressees = SequentialIssuer.startingAfter(0);
    private final SequentialIssuer households = SequentialIssuer.startingAfter(0);
    private TownBlueprint blueprint;
    private Settler settler;
    private int householdsOfTown;
    private long towns;
    private int next;
    private long payload;

    private Residents(TownPlan plan) {
        this.plan = plan;
        this.payload = Math.floorMod(plan.seed(), PAYLOADS);
        this.blueprint = TownBlueprint.build(plan);
        this.householdsOfTown = blueprint.householdCount();
        this.settler = new Settler(plan, "residents");
    }

    /**
     * The residents of a town, and of its likenesses after it.
     *
     * @param plan the town, and the seed of everything invented
     * @return the residents, none of them given out yet
     */
    public static Residents of(TownPlan plan) {
        return new Residents(plan);
    }

    /**
     * The next household.
     *
     * @return the records of its members, the head first; at least one
     */
    public List<ResidentRecord> nextHousehold() {
        if (next == householdsOfTown) {
            towns++;
            TownPlan likeness = new TownPlan(plan.municipality(), plan.year(), plan.seed() + towns, plan.scale());
            blueprint = TownBlueprint.build(likeness);
            settler = new Settler(likeness, "residents");
            householdsOfTown = blueprint.householdCount();
            next = 0;
        }
        return records(blueprint.household(next++));
    }

    private List<ResidentRecord> records(HouseholdSketch sketch) {
        Address address = settler.address(sketch.address());
        List<Settler.Settled> members = settler.settled(sketch, address);
        HouseholdNumber number = households.nextHouseholdNumber();
        PersonName headName = members.get(0).resident().person().name();
        List<ResidentRecord> records = new ArrayList<>(members.size());
        for (Settler.Settled member : members) {
            payload = (payload + STRIDE) % PAYLOADS;
            records.add(ResidentRecord.builder()
                    .addressee(addressees.nextAddresseeNumber())
                    .recordCode(ResidentRecordCode.ofPayload(payload))
                    .person(member.resident().person())
                    .details(member.resident().details())
                    .residence(member.residence())
                    .membership(Membership.of(number, member.resident().relationship(), headName))
                    .build());
        }
        return records;
    }
}
