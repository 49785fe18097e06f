package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import juki.registry.model.person.Sex;
import juki.registry.testkit.population.Families.Origin;
import juki.registry.testkit.population.ForeignPeople.Kin;
import org.jspecify.annotations.Nullable;

/**
 * Puts a population into households.
 *
 * <p>The persons come first, exactly as many of each sex and age as there are to be; whoever is placed leaves the pool, and
 * the work ends when it is empty. Heads are drawn by the nation's share of heads in each sex, age and type, those who live alone
 * tilted until there are as many as the wanted number of households; the rest become their spouses, children, parents and
 * companions. So families are as frequent as in the nation, and where households are larger, fewer live alone, mostly of the
 * young, who live with their parents instead.
 */
final class Assembler {

    private static final int ADULT = 18;
    private static final int YOUNGEST_MOTHER = 16;
    private static final int OLDEST_WORKING = 59;

    /** The least difference of age between a parent and a child. */
    private static final int GENERATION = 16;

    /** How far a spouse's age may be from the one drawn. */
    private static final int SPOUSE_LIMIT = 14;

    /** How willingly a family takes one more child, by the number it has; 0 means a couple meant to have none. */
    private static final double[] WELCOME = {0.03, 1, 0.38, 0.09, 0.03, 0.005};

    /** A tilt beyond this would make other households so many that there were more heads again. */
    private static final double LEAST_TILT = -4;

    /** Of parents who live with one grown child, how many are mothers. */
    private static final double MOTHERS = 0.85;

    /** To how many of those who head no household where the nation's rates hold they may shrink before there are fewer families. */
    private static final double STAY_OTHERS = 0.6;

    /** How often a place is looked for by the book before it is looked for anywhere. */
    private static final int TRIES = 30;

    /** What a household is meant to become. */
    private enum Plan {
        INSTITUTION,
        ALONE,
        COUPLE,
        COUPLE_WITH_CHILDREN,
        SINGLE_PARENT,
        LED_BY_CHILD,
        MIDDLE_GENERATION,
        ELDER_GENERATION,
        WITH_PARENT,
        SIBLINGS,
        COHABITANTS
    }

    private final ForeignPeople foreigners;
    private final Chance chance;
    private final Pool pool;
    private final WeightedChoice[] motherAgeAtBirth = new WeightedChoice[Fertility.OLDEST + 1];
    private final Fertility fertility;
    private final Habits habits = Habits.SHIPPED;

    private final Draft draft = new Draft();
    private Plan[] plan = new Plan[64];
    private Origin[] origin = new Origin[64];
    private final Families families = new Families();
    private int privateResidents;
    private int lastResorts;

    Assembler(AgeCounts japanese, ForeignPeople foreigners, Fertility fertility, Chance chance) {
        this.foreigners = foreigners;
        this.fertility = fertility;
        this.chance = chance;
        this.pool = new Pool(japanese, chance);
        for (int age = YOUNGEST_MOTHER; age <= Fertility.OLDEST; age++) {
            double[] rates = new double[age - YOUNGEST_MOTHER + 1];
            for (int i = 0; i < rates.length; i++) {
                rates[i] = fertility.rate(YOUNGEST_MOTHER + i);
            }
            motherAgeAtBirth[age] = WeightedChoice.of(rates);
        }
    }

    /** The residents of institutions, and the others in private households of a mean size. */
    Draft assemble(double meanSize) {
        fillInstitutions();
        int inInstitutions = draft.households();
        privateResidents = pool.left() + foreigners.size();
        int households = (int) Math.round(privateResidents / meanSize);
        int[] waitingWives = settleForeigners();
        openHeads(households + inInstitutions - draft.households());
        marryAcrossNations(waitingWives);
        marry();
        raiseFamilies();
        placeForeignChildren();
        placeChildren(0, OLDEST_WORKING);
        placeElders();
        return draft;
    }

    /** How many persons no plan had a place for. */
    int lastResorts() {
        return lastResorts;
    }

    private int open(Plan planned, Origin of, int sex, int age, int person) {
        int h = draft.open(sex, age, person, planned == Plan.INSTITUTION);
        if (h >= plan.length) {
            plan = Arrays.copyOf(plan, h * 2);
            origin = Arrays.copyOf(origin, h * 2);
        }
        plan[h] = planned;
        origin[h] = of;
        return h;
    }

    // --- Institutions ---

    /** Residents of homes for the old are registered one by one, each the head of a household. */
    private void fillInstitutions() {
        for (int sex = 0; sex < 2; sex++) {
            double due = chance.fraction();
            for (int age = ADULT; age <= AgeCounts.OLDEST; age++) {
                due += pool.left(sex, age) * habits.institutionShare(sex, age);
                for (; due >= 1 && pool.left(sex, age) > 0; due--) {
                    pool.take(sex, age);
                    open(Plan.INSTITUTION, Origin.JAPANESE, sex, age, Draft.JAPANESE);
                }
            }
        }
    }

    // --- Foreign residents ---

    private enum Fate {
        ALONE,
        WIFE_OF_JAPANESE,
        HUSBAND_OF_JAPANESE,
        CHILD,
        WORKER,
        DEPENDENT,
        SEEKER
    }

    private Fate fate(int person) {
        ForeignPeople.Status status = foreigners.status(person);
        if (foreigners.age[person] < ADULT) {
            return Fate.CHILD;
        }
        boolean woman = foreigners.sex[person] == 1;
        if (chance.happens(woman ? status.wivesOfJapanese() : status.husbandsOfJapanese())) {
            return woman ? Fate.WIFE_OF_JAPANESE : Fate.HUSBAND_OF_JAPANESE;
        }
        if (status.kin() == Kin.WORKING) {
            return Fate.WORKER;
        }
        if (status.kin() == Kin.DEPENDENT) {
            return Fate.DEPENDENT;
        }
        return chance.happens(status.couples()) ? Fate.SEEKER : Fate.ALONE;
    }

    /** Gives homes to the grown foreign residents but for the wives of Japanese residents, which it returns. */
    private int[] settleForeigners() {
        int n = foreigners.size();
        Fate[] fates = new Fate[n];
        for (int i = 0; i < n; i++) {
            fates[i] = fate(i);
        }
        boolean[] housed = new boolean[n];
        pair(Fate.DEPENDENT, Fate.WORKER, 1, fates, housed);
        pair(Fate.DEPENDENT, Fate.WORKER, 0, fates, housed);
        pair(Fate.SEEKER, Fate.SEEKER, 1, fates, housed);
        for (int i = 0; i < n; i++) {
            if (fates[i] == Fate.HUSBAND_OF_JAPANESE) {
                Plan planned = chance.happens(0.5) ? Plan.COUPLE : Plan.COUPLE_WITH_CHILDREN;
                open(planned, Origin.MIXED, foreigners.sex[i], foreigners.age[i], i);
            } else if (fates[i] != Fate.WIFE_OF_JAPANESE && fates[i] != Fate.CHILD && !housed[i]) {
                open(Plan.ALONE, Origin.FOREIGN, foreigners.sex[i], foreigners.age[i], i);
            }
        }
        return indices(n, i -> fates[i] == Fate.WIFE_OF_JAPANESE);
    }

    private static int[] indices(int count, IntPredicate wanted) {
        return java.util.stream.IntStream.range(0, count).filter(wanted).toArray();
    }

    /** Houses the spouses of one sex with heads of the other. */
    private void pair(Fate spouses, Fate heads, int sexOfSpouses, Fate[] fates, boolean[] housed) {
        Buckets found = new Buckets(
                fates.length,
                i -> fates[i] == heads && foreigners.sex[i] != sexOfSpouses && !housed[i],
                i -> foreigners.age[i],
                chance);
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == spouses && foreigners.sex[i] == sexOfSpouses) {
                int difference = habits.husbandMinusWife(chance);
                int wanted = foreigners.age[i] + (sexOfSpouses == 1 ? difference : -difference);
                int head = found.takeNearest(wanted, SPOUSE_LIMIT);
                if (head >= 0) {
                    int h = open(
                            Plan.COUPLE_WITH_CHILDREN,
                            Origin.FOREIGN,
                            foreigners.sex[head],
                            foreigners.age[head],
                            head);
                    draft.add(h, Role.SPOUSE, foreigners.sex[i], foreigners.age[i], i);
                    housed[head] = true;
                    housed[i] = true;
                }
            }
        }
    }

    // --- Heads ---

    /** A sex, five years of age and a type: how many of the nation's persons of that sex and age head such a household. */
    private record HeadCell(int sex, int from, int to, FamilyType type, double rate, int row) {}

    private void openHeads(int wanted) {
        AgeStructure census = AgeStructure.of(HouseholdTypes.YEAR);
        List<HouseholdTypes.Heads> rows = HouseholdTypes.shipped().heads();
        double[] people = new double[rows.size()];
        double everyone = 0;
        List<HeadCell> cells = new ArrayList<>();
        for (FamilyType type : FamilyType.values()) {
            for (int r = 0; r < people.length; r++) {
                HouseholdTypes.Heads row = rows.get(r);
                int sex = row.sex() == Sex.FEMALE ? 1 : 0;
                double rate = row.households(type) / census.persons(row.sex(), row.from(), row.to());
                if (type == FamilyType.ALONE) {
                    people[r] = pool.left(sex, row.from(), row.to());
                    everyone += people[r];
                }
                cells.add(new HeadCell(sex, Math.max(ADULT, row.from()), row.to(), type, rate, r));
            }
        }
        cells = asManyFamiliesAsInTheNation(cells, people);
        int possible = (int) Math.min(wanted, everyone);
        if (possible <= 0) {
            return;
        }
        int[] parts = Apportionment.byLot(possible, chance, headsAt(tiltFor(possible, cells, people), cells, people));
        int missing = 0;
        for (int i = 0; i < parts.length; i++) {
            HeadCell cell = cells.get(i);
            for (int k = 0; k < parts[i]; k++) {
                int age = pool.takeAny(cell.sex(), cell.from(), cell.to());
                if (age < 0) {
                    missing++;
                } else {
                    open(planFor(cell.type(), cell.sex(), age), Origin.JAPANESE, cell.sex(), age, Draft.JAPANESE);
                }
            }
        }
        for (; missing > 0; missing--) {
            int sex = chance.below(2);
            int age = pool.takeAny(sex, ADULT, AgeCounts.OLDEST);
            if (age >= 0) {
                open(Plan.ALONE, Origin.JAPANESE, sex, age, Draft.JAPANESE);
            }
        }
    }

    /** The rates that give all private residents together as many families as the nation has, those of foreign heads among them. */
    private List<HeadCell> asManyFamiliesAsInTheNation(List<HeadCell> cells, double[] people) {
        Map<FamilyType, Double> factors = new EnumMap<>(FamilyType.class);
        for (FamilyType type : FamilyType.values()) {
            double there = 0;
            for (HeadCell cell : cells) {
                if (cell.type() == type) {
                    there += cell.rate() * people[cell.row()];
                }
            }
            double wanted = privateResidents * HouseholdTypes.shipped().perPerson(type) - opened(type);
            factors.put(type, type == FamilyType.ALONE || there == 0 ? 1 : Math.max(0, wanted / there));
        }
        return cells.stream()
                .map(cell -> new HeadCell(
                        cell.sex(),
                        cell.from(),
                        cell.to(),
                        cell.type(),
                        cell.rate() * Objects.requireNonNull(factors.get(cell.type())),
                        cell.row()))
                .toList();
    }

    private int opened(FamilyType type) {
        int count = 0;
        for (int h = 0; h < draft.households(); h++) {
            if (type == FamilyType.COUPLE && plan[h] == Plan.COUPLE
                    || type == FamilyType.COUPLE_WITH_CHILDREN && plan[h] == Plan.COUPLE_WITH_CHILDREN) {
                count++;
            }
        }
        return count;
    }

    private Plan planFor(FamilyType type, int sex, int headAge) {
        return switch (type) {
            case ALONE -> Plan.ALONE;
            case COUPLE -> Plan.COUPLE;
            case COUPLE_WITH_CHILDREN -> Plan.COUPLE_WITH_CHILDREN;
            case SINGLE_PARENT ->
                chance.happens(habits.leadsParent(sex, headAge)) ? Plan.LED_BY_CHILD : Plan.SINGLE_PARENT;
            case OTHER ->
                switch (habits.otherForm(headAge, chance)) {
                    case MIDDLE_GENERATION -> Plan.MIDDLE_GENERATION;
                    case ELDER_GENERATION -> Plan.ELDER_GENERATION;
                    case WITH_PARENT -> Plan.WITH_PARENT;
                    case SIBLINGS -> Plan.SIBLINGS;
                    case COHABITANTS -> Plan.COHABITANTS;
                };
        };
    }

    /** The tilt at which the expected number of heads is the one wanted, by bisection. */
    private double tiltFor(double wanted, List<HeadCell> cells, double[] people) {
        double low = LEAST_TILT;
        double high = -LEAST_TILT;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double heads = 0;
            for (double expected : headsAt(middle, cells, people)) {
                heads += expected;
            }
            if (heads < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * Expected heads of each cell. Where more live alone than in the nation, the other persons of the row become fewer, and from a
     * point on its families too; where fewer do, the others are as many more.
     */
    private double[] headsAt(double tilt, List<HeadCell> cells, double[] people) {
        double[] others = new double[people.length];
        double[] sum = new double[people.length];
        Arrays.fill(others, 1);
        double[] expected = new double[cells.size()];
        for (int i = 0; i < expected.length; i++) {
            HeadCell cell = cells.get(i);
            others[cell.row()] -= cell.rate();
            expected[i] = cell.rate() * StrictMath.exp(tilt * habits.tilt(cell.type(), cell.from()));
            sum[cell.row()] += expected[i];
        }
        for (int i = 0; i < expected.length; i++) {
            int row = cells.get(i).row();
            expected[i] *= people[row] / Math.max(1, sum[row] + STAY_OTHERS * Math.max(others[row], 0.01));
        }
        return expected;
    }

    // --- Couples ---

    private void marryAcrossNations(int[] waitingWives) {
        Buckets husbands = new Buckets(
                draft.households(),
                h -> origin[h] == Origin.JAPANESE
                        && draft.headSex(h) == 0
                        && (plan[h] == Plan.COUPLE || plan[h] == Plan.COUPLE_WITH_CHILDREN),
                draft::headAge,
                chance);
        for (int wife : waitingWives) {
            int age = foreigners.age[wife];
            int h = husbands.takeNearest(age + 3 + habits.husbandMinusWife(chance), 2 * SPOUSE_LIMIT);
            if (h >= 0) {
                draft.add(h, Role.SPOUSE, 1, age, wife);
                origin[h] = Origin.MIXED;
            } else {
                open(Plan.ALONE, Origin.FOREIGN, 1, age, wife);
            }
        }
    }

    private void marry() {
        int[] order = indices(draft.households(), h -> origin[h] != Origin.FOREIGN);
        chance.shuffle(order);
        for (int h : order) {
            if (draft.spouseAge(h) < 0 && chance.happens(shareWithSpouse(h))) {
                int difference = habits.husbandMinusWife(chance);
                int spouse = 1 - draft.headSex(h);
                int wanted = draft.headAge(h) + (spouse == 0 ? difference : -difference);
                int age =
                        pool.takeNearest(spouse, wanted, Math.max(ADULT, wanted - SPOUSE_LIMIT), wanted + SPOUSE_LIMIT);
                if (age >= 0) {
                    draft.add(h, Role.SPOUSE, spouse, age, Draft.JAPANESE);
                }
            }
        }
    }

    private double shareWithSpouse(int h) {
        boolean man = draft.headSex(h) == 0;
        return switch (plan[h]) {
            case COUPLE, COUPLE_WITH_CHILDREN, WITH_PARENT -> 1;
            case MIDDLE_GENERATION -> man ? 0.85 : 0.15;
            case ELDER_GENERATION -> man ? 0.75 : 0.08;
            case INSTITUTION, ALONE, SINGLE_PARENT, LED_BY_CHILD, SIBLINGS, COHABITANTS -> 0;
        };
    }

    // --- Families ---

    /** An age at which a mother of the given age may have borne a child. */
    private int ageAtBirth(int mother) {
        return YOUNGEST_MOTHER + motherAgeAtBirth[Math.min(mother, Fertility.OLDEST)].draw(chance);
    }

    private void raiseFamilies() {
        int[] order = indices(draft.households(), h -> true);
        chance.shuffle(order);
        for (int h : order) {
            switch (plan[h]) {
                case COUPLE, COUPLE_WITH_CHILDREN, SINGLE_PARENT -> raiseFamily(h);
                case MIDDLE_GENERATION -> {
                    takeInParents(h);
                    raiseFamily(h);
                }
                case ELDER_GENERATION -> addYoungerCouple(h);
                case WITH_PARENT -> takeInParents(h);
                case LED_BY_CHILD -> takeInOneParent(h);
                case SIBLINGS -> {
                    int age = draft.headAge(h);
                    addNearest(h, Role.SIBLING, age + chance.between(-7, 7), Math.max(ADULT, age - 12), age + 12);
                }
                case COHABITANTS -> addCompanion(h);
                case INSTITUTION, ALONE -> {}
            }
        }
    }

    private void raiseFamily(int h) {
        int parent = draft.spouseAge(h) < 0 ? draft.headAge(h) : Math.min(draft.headAge(h), draft.spouseAge(h));
        int family = families.add(h, draft.motherAge(h), parent - GENERATION, Role.CHILD, origin[h]);
        if (plan[h] != Plan.COUPLE && origin[h] != Origin.FOREIGN) {
            addFirstChild(family);
        }
    }

    private void addFirstChild(int family) {
        int mother = families.motherAge(family);
        if (mother >= YOUNGEST_MOTHER) {
            int placed = addNearest(
                    families.household(family),
                    families.childRole(family),
                    mother - ageAtBirth(mother),
                    mother - Fertility.OLDEST,
                    families.oldestChild(family));
            if (placed >= 0) {
                families.countChild(family, placed >> 1);
            }
        }
    }

    /** Adds somebody of either sex; the answer is twice the age, plus 1 for a woman, or -1. */
    private int addNearest(int h, Role role, int wanted, int from, int to) {
        int placed = pool.takeNearestOfEither(wanted, from, to);
        if (placed >= 0) {
            draft.add(h, role, placed & 1, placed >> 1, Draft.JAPANESE);
        }
        return placed;
    }

    /** The mother or the father of the head, or both, or of the spouse. */
    private void takeInParents(int h) {
        boolean ofSpouse = draft.spouseAge(h) >= 0 && origin[h] == Origin.JAPANESE && chance.happens(0.12);
        int child = ofSpouse ? draft.spouseAge(h) : draft.headAge(h);
        Role role = ofSpouse ? Role.PARENT_OF_SPOUSE : Role.PARENT;
        int mother =
                pool.takeNearest(1, child + ageAtBirth(Fertility.OLDEST), child + GENERATION, child + Fertility.OLDEST);
        if (mother >= 0) {
            draft.add(h, role, 1, mother, Draft.JAPANESE);
        }
        if (mother < 0 || chance.happens(mother < 75 ? 0.6 : mother < 85 ? 0.35 : 0.1)) {
            int wanted = mother < 0 ? child + 30 : mother + habits.husbandMinusWife(chance);
            int father = pool.takeNearest(
                    0, wanted, Math.max(child + GENERATION, wanted - SPOUSE_LIMIT), wanted + SPOUSE_LIMIT);
            if (father >= 0) {
                draft.add(h, role, 0, father, Draft.JAPANESE);
            }
        }
    }

    /** The mother of the head, or the father; a family without either is one of a parent and children. */
    private void takeInOneParent(int h) {
        int child = draft.headAge(h);
        int first = chance.happens(MOTHERS) ? 1 : 0;
        for (int sex : new int[] {first, 1 - first}) {
            int parent = pool.takeNearest(
                    sex, child + ageAtBirth(Fertility.OLDEST), child + GENERATION, child + Fertility.OLDEST);
            if (parent >= 0) {
                draft.add(h, Role.PARENT, sex, parent, Draft.JAPANESE);
                return;
            }
        }
        plan[h] = Plan.SINGLE_PARENT;
        raiseFamily(h);
    }

    /** A grown child of an old head, with a spouse mostly, and their children. */
    private void addYoungerCouple(int h) {
        int mother = draft.motherAge(h);
        int oldest = Math.min(mother, draft.headAge(h)) - GENERATION;
        int from = Math.max(mother - Fertility.OLDEST, ADULT + 2);
        int sex = chance.happens(0.75) ? 0 : 1;
        int child = mother < YOUNGEST_MOTHER ? -1 : pool.takeNearest(sex, mother - ageAtBirth(mother), from, oldest);
        if (child < 0) {
            return;
        }
        draft.add(h, Role.CHILD, sex, child, Draft.JAPANESE);
        int motherOfGrandchildren = sex == 1 ? child : child - 2;
        int younger = child;
        if (chance.happens(0.85)) {
            int difference = habits.husbandMinusWife(chance);
            int wanted = child + (sex == 1 ? difference : -difference);
            int spouse =
                    pool.takeNearest(1 - sex, wanted, Math.max(ADULT, wanted - SPOUSE_LIMIT), wanted + SPOUSE_LIMIT);
            if (spouse >= 0) {
                draft.add(h, Role.SPOUSE_OF_CHILD, 1 - sex, spouse, Draft.JAPANESE);
                motherOfGrandchildren = sex == 1 ? child : spouse;
                younger = Math.min(child, spouse);
            }
        }
        addFirstChild(families.add(h, motherOfGrandchildren, younger - GENERATION, Role.GRANDCHILD, Origin.JAPANESE));
    }

    private void addCompanion(int h) {
        int age = draft.headAge(h);
        if (chance.happens(0.35)) {
            int partner = pool.takeNearest(1 - draft.headSex(h), age, Math.max(ADULT, age - 8), age + 8);
            if (partner >= 0) {
                draft.add(h, Role.UNREGISTERED_SPOUSE, 1 - draft.headSex(h), partner, Draft.JAPANESE);
            }
        } else {
            addNearest(h, Role.COHABITANT, age, Math.max(ADULT, age - 20), age + 20);
        }
    }

    // --- Who is left ---

    private void placeForeignChildren() {
        Buckets parents =
                new Buckets(families.size(), f -> families.origin(f) != Origin.JAPANESE, families::motherAge, chance);
        for (int i = 0; i < foreigners.size(); i++) {
            if (foreigners.age[i] < ADULT && !placeForeignChild(i, parents)) {
                // No family could be a child's: the person becomes somebody old enough to live alone.
                foreigners.age[i] = (byte) chance.between(20, 35);
                open(Plan.ALONE, Origin.FOREIGN, foreigners.sex[i], foreigners.age[i], i);
            }
        }
    }

    private boolean placeForeignChild(int person, Buckets parents) {
        int age = foreigners.age[person];
        for (int attempt = 0; attempt < 3 * TRIES; attempt++) {
            int mother = age + ageAtBirth(Fertility.OLDEST);
            if (parents.count(mother) > 0) {
                int family = parents.any(mother, chance);
                if (age <= families.oldestChild(family)
                        && !families.hasChildAged(family, age)
                        && families.children(family) < 4) {
                    draft.add(families.household(family), Role.CHILD, foreigners.sex[person], age, person);
                    families.countChild(family, age);
                    return true;
                }
            }
        }
        return false;
    }

    /** Everyone of these ages who is left lives with parents, or, where there are none of a fitting age, with others. */
    private void placeChildren(int from, int to) {
        Buckets parents =
                new Buckets(families.size(), f -> families.origin(f) != Origin.FOREIGN, families::motherAge, chance);
        for (int age = from; age <= to; age++) {
            WeightedChoice mothers = mothersOf(age, parents);
            for (int sex = 0; sex < 2; sex++) {
                while (pool.left(sex, age) > 0) {
                    pool.take(sex, age);
                    if (mothers == null || !placeChild(sex, age, mothers, parents)) {
                        placeAnywhere(sex, age);
                    }
                }
            }
        }
    }

    /** How old mothers of children of an age were at the birth, given the mothers there are; null if there are none. */
    private @Nullable WeightedChoice mothersOf(int age, Buckets parents) {
        double[] weights = new double[Fertility.OLDEST - YOUNGEST_MOTHER + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = fertility.rate(YOUNGEST_MOTHER + i) * parents.count(age + YOUNGEST_MOTHER + i);
            sum += weights[i];
        }
        return sum > 0 ? WeightedChoice.of(weights) : null;
    }

    private boolean placeChild(int sex, int age, WeightedChoice mothers, Buckets parents) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int family = parents.any(age + YOUNGEST_MOTHER + mothers.draw(chance), chance);
            int children = families.children(family);
            boolean late = attempt > TRIES * 2 / 3;
            if (age <= families.oldestChild(family)
                    && !families.hasChildAged(family, age)
                    && (late && children < 4 || chance.happens(WELCOME[Math.min(children, WELCOME.length - 1)]))) {
                draft.add(families.household(family), families.childRole(family), sex, age, Draft.JAPANESE);
                families.countChild(family, age);
                return true;
            }
        }
        return false;
    }

    /** The old who are left live with their grown children, two at most, where parents live already if they can, or with others. */
    private void placeElders() {
        int households = draft.households();
        byte[] parents = new byte[households];
        for (int m = 0; m < draft.members(); m++) {
            if (draft.role(m) == Role.PARENT) {
                parents[draft.household(m)] |= (byte) (1 << draft.sex(m));
            }
        }
        Buckets alike = new Buckets(households, this::hasThreeGenerations, draft::headAge, chance);
        Buckets others = new Buckets(households, this::mayTakeInParents, draft::headAge, chance);
        for (int age = OLDEST_WORKING + 1; age <= AgeCounts.OLDEST; age++) {
            for (int sex = 0; sex < 2; sex++) {
                while (pool.left(sex, age) > 0) {
                    pool.take(sex, age);
                    if (!placeElder(sex, age, alike, parents) && !placeElder(sex, age, others, parents)) {
                        placeAnywhere(sex, age);
                    }
                }
            }
        }
    }

    private boolean placeElder(int sex, int age, Buckets heads, byte[] parents) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int child = age - ageAtBirth(Fertility.OLDEST);
            if (heads.count(child) > 0) {
                int h = heads.any(child, chance);
                if ((parents[h] & 1 << sex) == 0) {
                    parents[h] |= (byte) (1 << sex);
                    draft.add(h, Role.PARENT, sex, age, Draft.JAPANESE);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasThreeGenerations(int h) {
        return plan[h] == Plan.MIDDLE_GENERATION || plan[h] == Plan.WITH_PARENT;
    }

    private boolean mayTakeInParents(int h) {
        return switch (plan[h]) {
            case COUPLE, COUPLE_WITH_CHILDREN, SINGLE_PARENT, MIDDLE_GENERATION, WITH_PARENT ->
                origin[h] != Origin.FOREIGN;
            case INSTITUTION, ALONE, LED_BY_CHILD, ELDER_GENERATION, SIBLINGS, COHABITANTS -> false;
        };
    }

    /** With somebody who is no relative but grown up; alone if there is nobody. */
    private void placeAnywhere(int sex, int age) {
        lastResorts++;
        for (int attempt = 0; attempt < TRIES && draft.households() > 0; attempt++) {
            int h = chance.below(draft.households());
            boolean alone = plan[h] == Plan.INSTITUTION || plan[h] == Plan.ALONE && attempt < TRIES / 2;
            if (!alone && origin[h] == Origin.JAPANESE && draft.headAge(h) >= Math.min(age, 4) + GENERATION) {
                draft.add(h, Role.COHABITANT, sex, age, Draft.JAPANESE);
                return;
            }
        }
        open(Plan.ALONE, Origin.JAPANESE, sex, age, Draft.JAPANESE);
    }
}
