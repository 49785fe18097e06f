package juki.registry.testkit.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.person.Sex;
import juki.registry.testkit.population.Habits.Place;
import juki.registry.testkit.population.Towns.Town;

/**
 * One municipality or ward of a blueprint: its households and residents in columns, less than 30 bytes a resident.
 *
 * <p>Words are not kept but numbered; {@link #household} makes the values when they are asked for.
 */
final class District {

    /** The least number of days between two births of a mother, but for twins. */
    private static final int DAYS_BETWEEN_BIRTHS = 300;

    private static final int LARGEST_BUILDING = 40;
    private static final double SHARE_BESIDE_ANOTHER_HOUSEHOLD = 0.04;
    private static final double SHARE_WITH_COMMON_NAME = 0.8;
    private static final String SPECIAL_PERMANENT_RESIDENT = "T60";

    private static final int NOT_FOREIGN = -1;
    private static final int NO_BUILDING = -1;

    private final TownPlan plan;
    private final MunicipalityCode municipality;
    private final List<Town> towns;
    private final LocalDate newYear;

    // Households
    private final int[] firstMember;
    private final boolean[] institution;
    private final int[] surname;
    private final int[] town;
    private final int[] lot;
    private final int[] building;
    private final int[] room;

    // Residents, the members of a household together
    private final byte[] role;
    private final byte[] sex;
    private final int[] birthDay;
    private final byte[] status;
    private final byte[] nationality;
    private final int[] familyName;
    private final int[] givenName;

    /** The ages on 1 January, needed only while it is built. */
    private byte[] age;

    District(TownPlan plan, MunicipalityCode municipality, Draft draft, ForeignPeople foreigners) {
        this.plan = plan;
        this.municipality = municipality;
        this.towns = Towns.shipped().of(municipality);
        this.newYear = LocalDate.of(plan.year(), 1, 1);
        int households = draft.households();
        int residents = draft.members();
        firstMember = new int[households + 1];
        institution = new boolean[households];
        surname = new int[households];
        town = new int[households];
        lot = new int[households];
        building = new int[households];
        room = new int[households];
        role = new byte[residents];
        sex = new byte[residents];
        age = new byte[residents];
        birthDay = new int[residents];
        status = new byte[residents];
        nationality = new byte[residents];
        familyName = new int[residents];
        givenName = new int[residents];
        arrange(draft, foreigners);
        giveBirthDays();
        giveNationalities();
        giveNames();
        giveAddresses();
        age = new byte[0];
    }

    private Chance chance(String purpose) {
        return Chance.seeded(plan.seed(), purpose, Long.parseLong(municipality.digits()));
    }

    // --- Building ---

    /** Puts households in random order, and members in the order of a record. */
    private void arrange(Draft draft, ForeignPeople foreigners) {
        int households = draft.households();
        int[] order = IntStream.range(0, households).toArray();
        chance("order of households").shuffle(order);
        int[] place = new int[households];
        for (int i = 0; i < households; i++) {
            place[order[i]] = i;
            institution[i] = draft.isInstitution(order[i]);
        }
        for (int m = 0; m < draft.members(); m++) {
            firstMember[place[draft.household(m)] + 1]++;
        }
        for (int h = 0; h < households; h++) {
            firstMember[h + 1] += firstMember[h];
        }
        int[] members = new int[draft.members()];
        int[] end = firstMember.clone();
        for (int m = 0; m < draft.members(); m++) {
            int h = place[draft.household(m)];
            int i = end[h]++;
            for (; i > firstMember[h] && comesBefore(draft, m, members[i - 1]); i--) {
                members[i] = members[i - 1];
            }
            members[i] = m;
        }
        for (int i = 0; i < members.length; i++) {
            int m = members[i];
            role[i] = draft.role(m).number();
            sex[i] = (byte) draft.sex(m);
            // A foreign child without a family has become older since it was drafted: the draft knows.
            age[i] = (byte) draft.age(m);
            status[i] = draft.foreigner(m) == Draft.JAPANESE ? NOT_FOREIGN : foreigners.status[draft.foreigner(m)];
        }
    }

    private static boolean comesBefore(Draft draft, int member, int other) {
        int byRole =
                Integer.compare(draft.role(member).number(), draft.role(other).number());
        return byRole < 0 || byRole == 0 && draft.age(member) > draft.age(other);
    }

    private void giveBirthDays() {
        Chance chance = chance("birth days");
        for (int h = 0; h < institution.length; h++) {
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                boolean hasElder = i > firstMember[h] && role[i - 1] == role[i] && areSiblings(role[i]);
                int attempts = 0;
                do {
                    birthDay[i] = birthDay(age[i], chance);
                    attempts++;
                } while (hasElder && attempts < 30 && birthDay[i] - birthDay[i - 1] < DAYS_BETWEEN_BIRTHS);
                if (hasElder && birthDay[i] - birthDay[i - 1] < DAYS_BETWEEN_BIRTHS) {
                    birthDay[i] = age[i] == age[i - 1] ? birthDay[i - 1] : lastDayOfBirth(age[i]);
                }
            }
        }
    }

    private static boolean areSiblings(byte role) {
        return role == Role.CHILD.number() || role == Role.GRANDCHILD.number();
    }

    /** A day from which somebody is of the given age on 1 January; nobody is born on that very day. */
    private int birthDay(int years, Chance chance) {
        int last = lastDayOfBirth(years);
        int first = Math.toIntExact(newYear.minusYears(years + 1L).plusDays(1).toEpochDay());
        return chance.between(first, last);
    }

    private int lastDayOfBirth(int years) {
        return Math.toIntExact(newYear.minusYears(years).toEpochDay()) - (years == 0 ? 1 : 0);
    }

    private void giveNationalities() {
        Chance chance = chance("nationalities");
        ForeignPeople.Tables tables = ForeignPeople.Tables.SHIPPED;
        for (int h = 0; h < institution.length; h++) {
            int shared = NOT_FOREIGN;
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                if (status[i] != NOT_FOREIGN) {
                    if (shared == NOT_FOREIGN || !tables.fits(status[i], shared)) {
                        shared = tables.drawNationality(status[i], chance);
                    }
                    nationality[i] = (byte) shared;
                }
            }
        }
    }

    private void giveNames() {
        Chance chance = chance("names");
        Names names = Names.shipped();
        for (int h = 0; h < institution.length; h++) {
            surname[h] = names.drawSurname(chance);
            int ofSpousesParents = -1;
            for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
                if (status[i] != NOT_FOREIGN) {
                    giveForeignName(h, i, chance);
                    continue;
                }
                switch (Role.numbered(role[i])) {
                    case COHABITANT, UNREGISTERED_SPOUSE -> familyName[i] = names.drawSurname(chance);
                    case PARENT_OF_SPOUSE -> {
                        if (ofSpousesParents < 0) {
                            ofSpousesParents = names.drawSurname(chance);
                        }
                        familyName[i] = ofSpousesParents;
                    }
                    default -> familyName[i] = surname[h];
                }
                int yearOfBirth = LocalDate.ofEpochDay(birthDay[i]).getYear();
                do {
                    givenName[i] = names.drawGivenName(sex(i), yearOfBirth, chance);
                } while (isTaken(h, i));
            }
        }
    }

    private void giveForeignName(int h, int i, Chance chance) {
        String code = nationality(i).code();
        int parent = firstMember[h];
        boolean inherits = role[i] == Role.CHILD.number()
                && status[parent] != NOT_FOREIGN
                && nationality[parent] == nationality[i];
        familyName[i] = inherits
                ? familyName[parent]
                : chance.below(ForeignNames.shipped().familyNames(code).size());
        givenName[i] =
                chance.below(ForeignNames.shipped().givenNames(code, sex(i)).size());
    }

    /** No two of a household have one given name, however it is read. */
    private boolean isTaken(int h, int i) {
        Names names = Names.shipped();
        for (int other = firstMember[h]; other < i; other++) {
            if (status[other] == NOT_FOREIGN
                    && sex[other] == sex[i]
                    && names.isWrittenAlike(sex(i), givenName[other], givenName[i])) {
                return true;
            }
        }
        return false;
    }

    /** Towns are of unequal size; houses in a town are numbered one after the other, buildings have many rooms. */
    private void giveAddresses() {
        Chance chance = chance("addresses");
        Habits habits = Habits.SHIPPED;
        Place place = place();
        double[] weights = new double[towns.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.max(0.02, -StrictMath.log(1 - chance.fraction()));
        }
        WeightedChoice townChoice = WeightedChoice.of(weights);
        int[] lots = new int[towns.size()];
        int[] openBuilding = new int[towns.size()];
        int[] openLot = new int[towns.size()];
        int[] rooms = new int[towns.size()];
        int[] roomsLeft = new int[towns.size()];
        int home = NO_BUILDING;
        int homeTown = 0;
        int homeLot = 0;
        int homeRooms = 0;
        int names = habits.buildingsFirst.size() * habits.buildingsSecond.size();
        for (int h = 0; h < institution.length; h++) {
            int t = townChoice.draw(chance);
            building[h] = NO_BUILDING;
            if (institution[h]) {
                if (homeRooms == 0) {
                    homeRooms = chance.between(20, 100);
                    homeTown = t;
                    homeLot = lots[t]++;
                    home = names + chance.below(habits.institutions.size() * habits.buildingsSecond.size());
                }
                homeRooms--;
                town[h] = homeTown;
                lot[h] = homeLot;
                building[h] = home;
                continue;
            }
            town[h] = t;
            int members = firstMember[h + 1] - firstMember[h];
            if (chance.happens(habits.apartmentShare(place, age[firstMember[h]], members))) {
                if (roomsLeft[t] == 0) {
                    roomsLeft[t] = chance.between(4, place == Place.TOWN ? 8 : LARGEST_BUILDING);
                    rooms[t] = 0;
                    openLot[t] = lots[t]++;
                    openBuilding[t] = chance.below(names);
                }
                roomsLeft[t]--;
                lot[h] = openLot[t];
                building[h] = openBuilding[t];
                room[h] = 100 * (1 + rooms[t] / 4) + 1 + rooms[t] % 4;
                rooms[t]++;
            } else if (lots[t] > 0 && chance.happens(SHARE_BESIDE_ANOTHER_HOUSEHOLD)) {
                // Two households at one address, as when old parents and a young family keep house apart.
                lot[h] = lots[t] - 1;
            } else {
                lot[h] = lots[t]++;
            }
        }
    }

    private Place place() {
        if (PublishedFigures.shipped().cityOf(municipality).isPresent()) {
            return Place.WARD;
        }
        String name =
                PublishedFigures.shipped().figure(municipality, plan.year()).name();
        return name.endsWith("区") ? Place.WARD : name.endsWith("市") ? Place.CITY : Place.TOWN;
    }

    // --- Asking ---

    int households() {
        return institution.length;
    }

    int residents() {
        return role.length;
    }

    int foreignResidents() {
        int count = 0;
        for (byte own : status) {
            if (own != NOT_FOREIGN) {
                count++;
            }
        }
        return count;
    }

    HouseholdSketch household(int h) {
        List<PersonSketch> members = new ArrayList<>(firstMember[h + 1] - firstMember[h]);
        for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
            members.add(person(h, i));
        }
        return new HouseholdSketch(address(h), members, institution[h]);
    }

    private PersonSketch person(int h, int i) {
        boolean japanese = status[i] == NOT_FOREIGN;
        return new PersonSketch(
                Role.numbered(role[i]),
                sex(i),
                LocalDate.ofEpochDay(birthDay[i]),
                japanese ? japaneseName(familyName[i], givenName[i], sex(i)) : latinName(i),
                japanese ? Optional.empty() : Optional.of(foreign(h, i)));
    }

    private Sex sex(int i) {
        return sex[i] == 1 ? Sex.FEMALE : Sex.MALE;
    }

    private ForeignPeople.Nationality nationality(int i) {
        return ForeignPeople.Tables.SHIPPED.nationalities.get(nationality[i]);
    }

    private static NameSketch japaneseName(int surname, int givenName, Sex sex) {
        Names.Surname family = Names.shipped().surname(surname);
        Names.GivenName given = Names.shipped().givenName(sex, givenName);
        return new NameSketch(family.written(), given.written(), family.reading(), given.reading());
    }

    private ForeignNames.Part family(int i) {
        return ForeignNames.shipped().familyNames(nationality(i).code()).get(familyName[i]);
    }

    private ForeignNames.Part given(int i) {
        return ForeignNames.shipped().givenNames(nationality(i).code(), sex(i)).get(givenName[i]);
    }

    private NameSketch latinName(int i) {
        return new NameSketch(family(i).latin(), given(i).latin(), "", "");
    }

    private ForeignSketch foreign(int h, int i) {
        ForeignPeople.Nationality nation = nationality(i);
        ForeignPeople.Status own = ForeignPeople.Tables.SHIPPED.statuses.get(status[i]);
        Optional<String> kanji =
                family(i).inKanji().flatMap(family -> given(i).inKanji().map(given -> family + " " + given));
        Optional<NameSketch> commonName = Optional.empty();
        if (own.code().equals(SPECIAL_PERMANENT_RESIDENT)) {
            // Drawn afresh each time, from a stream of the household or person: the same answer without a column.
            Chance draws = Chance.seeded(plan.seed(), "common names", Long.parseLong(municipality.digits()) << 32 | i);
            if (draws.happens(SHARE_WITH_COMMON_NAME)) {
                int yearOfBirth = LocalDate.ofEpochDay(birthDay[i]).getYear();
                commonName = Optional.of(
                        japaneseName(surname[h], Names.shipped().drawGivenName(sex(i), yearOfBirth, draws), sex(i)));
            }
        }
        return new ForeignSketch(nation.code(), nation.name(), own.code(), own.name(), kanji, commonName);
    }

    private AddressSketch address(int h) {
        Town own = towns.get(town[h]);
        int number = lot[h];
        String written;
        if (own.isNumbered()) {
            written = (number / 12 + 1) + "番" + (number % 12 + 1) + "号";
        } else {
            written = (number / 3 + 1) + "番地" + (number % 3 == 0 ? "" : String.valueOf(number % 3));
        }
        return new AddressSketch(municipality, own.written(), written, supplement(h));
    }

    private Optional<String> supplement(int h) {
        if (building[h] == NO_BUILDING) {
            return Optional.empty();
        }
        Habits habits = Habits.SHIPPED;
        int seconds = habits.buildingsSecond.size();
        String second = habits.buildingsSecond.get(building[h] % seconds);
        int first = building[h] / seconds;
        int apartments = habits.buildingsFirst.size();
        return Optional.of(
                first < apartments
                        ? habits.buildingsFirst.get(first) + second + " " + room[h] + "号室"
                        : habits.institutions.get(first - apartments) + second + "園");
    }

    /** Counts private households by who is in them; a child may head the household of its parents. */
    void countTypes(Map<FamilyType, Integer> counts) {
        for (int h = 0; h < institution.length; h++) {
            if (!institution[h]) {
                counts.merge(type(h), 1, Integer::sum);
            }
        }
    }

    private FamilyType type(int h) {
        int members = firstMember[h + 1] - firstMember[h];
        int spouses = count(h, Role.SPOUSE);
        int children = count(h, Role.CHILD);
        int parents = count(h, Role.PARENT);
        if (members == 1) {
            return FamilyType.ALONE;
        } else if (1 + spouses + children == members) {
            return children == 0
                    ? FamilyType.COUPLE
                    : spouses == 0 ? FamilyType.SINGLE_PARENT : FamilyType.COUPLE_WITH_CHILDREN;
        } else if (1 + parents + count(h, Role.SIBLING) == members && parents > 0) {
            return parents == 1 ? FamilyType.SINGLE_PARENT : FamilyType.COUPLE_WITH_CHILDREN;
        }
        return FamilyType.OTHER;
    }

    /** The residents but for those of institutions, each of whom is registered alone. */
    int privateResidents() {
        int count = role.length;
        for (boolean home : institution) {
            if (home) {
                count--;
            }
        }
        return count;
    }

    private int count(int h, Role wanted) {
        int count = 0;
        for (int i = firstMember[h]; i < firstMember[h + 1]; i++) {
            if (role[i] == wanted.number()) {
                count++;
            }
        }
        return count;
    }
}
