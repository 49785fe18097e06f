package juki.registry.testkit.residence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.testkit.population.Chance;

/**
 * Facts of residence (認定の基礎となる事実): every kind of fact with every value that decides something, in any combination.
 *
 * <p>Plainest is somebody of whom nothing is stated but the day of the question. Most facts are of ordinary living, with up to
 * five kinds changed by lot, since what is contradictory in everything is investigated and shows little.
 */
public final class Facts {

    /** The day of every question. */
    public static final String AS_OF = "2024-06-01";

    private static final Map<String, List<String>> VALUES = values();

    private static final List<String> KEYS = List.copyOf(VALUES.keySet());

    private static final List<ResidenceFacts> CASES = List.of(
            read(""),
            read("nat=jp;place=dwelling;since=2024-05-15;nights_pw=7;other=none"),
            read("nat=jp;place=dorm_student;since=2024-04-05;nights_pw=6;other=family_home;returns=holidays;"
                    + "stay_expected=P4Y;family_at=other"),
            read("nat=jp;place=hospital;since=2024-05-20;medical=lt1y;nights_pw=7;other=family_home;return_place=yes;"
                    + "family_at=other;family_contact=close"),
            read("nat=jp;place=nursing_home;since=2022-05-20;nights_pw=7;other=own_home;return_place=no"),
            read("nat=jp;place=dwelling;since=2020-01-01;reg=here;survey=absent;mail=returned;util=none;"
                    + "trigger=mail_returned"),
            read("nat=foreign;fstatus=midlong;fstatus_since=2024-05-20;place=dwelling;since=2024-05-20;nights_pw=7;"
                    + "other=abroad;former=abroad"),
            read("nat=foreign;fstatus=short_stay;place=hotel;since=2024-05-20;nights_pw=7;other=abroad"),
            read("nat=jp;place=dv_shelter;since=2024-05-01;nights_pw=7;other=family_home"),
            read(
                    "nat=jp;place=park_tent;structure=no;place_legal=no;land=public;since=2021-01-01;nights_pw=7;other=none"),
            read("nat=jp;place=dwelling;since=none;planned_since=2024-07-01;filing=reservation;channel=online"),
            read("nat=jp;place=ship;since=2024-02-01;absence_expected=P3M;other=family_home;family_at=other"));

    private Facts() {}

    /**
     * Facts by chance.
     *
     * @param random where draws come from
     * @return the facts: of a case with up to five kinds of fact changed, or one in four of any kinds at all
     */
    public static ResidenceFacts facts(RandomGenerator random) {
        Chance chance = Chance.over(random);
        boolean anything = chance.below(4) == 3;
        ResidenceFacts facts = anything ? CASES.get(0) : CASES.get(chance.below(CASES.size()));
        for (int i = anything ? chance.below(KEYS.size()) : chance.below(6); i > 0; i--) {
            String key = KEYS.get(chance.below(KEYS.size()));
            List<String> values = Objects.requireNonNull(VALUES.get(key));
            facts = stating(facts, key, values.get(chance.below(values.size())));
        }
        return facts;
    }

    /**
     * Cases from practice, the simplest first: nothing stated, ordinary living, students, patients, the old, the absent, foreign
     * residents, the sheltered, the homeless, announced moves, sailors.
     *
     * @return the cases
     */
    public static List<ResidenceFacts> edgeCases() {
        return CASES;
    }

    /** The values drawn for each key but that of the day of the question. */
    static Map<String, List<String>> vocabulary() {
        return VALUES;
    }

    private static ResidenceFacts stating(ResidenceFacts facts, String key, String value) {
        Fact<?> fact = Fact.ofKey(key).orElseThrow();
        return ResidenceFacts.read(facts.without(fact).text() + ";" + key + "=" + value)
                .facts()
                .orElseThrow();
    }

    private static ResidenceFacts read(String text) {
        return ResidenceFacts.read("as_of=" + AS_OF + ";" + text).facts().orElseThrow();
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "nat", "jp foreign");
        put(
                values,
                "fstatus",
                "midlong special_pr temp_refuge prov_stay birth60 natloss60 le3m short_stay diplomat official sofa"
                        + " overstay");
        put(values, "fstatus_since", "2024-05-20 2024-01-01 2023-01-01");
        put(values, "koseki", "yes none");
        put(values, "koseki_proc", "yes no");
        put(values, "birth_notice", "accepted missing");
        put(values, "age", "20 0 1 9 16 45 88 150");
        put(
                values,
                "place",
                "dwelling dorm_student dorm_company hospital rehab_facility nursing_home welfare_facility"
                        + " child_facility foster_home prison detention barracks ship hotel simple_lodging weekly_mansion"
                        + " net_cafe shelter dv_shelter evac_site temp_housing park_tent vehicle trailer office vacant_lot"
                        + " villa second_home diet_dorm training_centre houseboat support_office none");
        put(values, "structure", "yes no");
        put(values, "place_legal", "yes no unknown");
        put(values, "land", "private public");
        put(values, "municipality", "in boundary out");
        put(values, "dispute", "no yes");
        put(values, "contract", "owner lease longterm daily employer institution none unknown");
        put(values, "consent", "yes no na");
        put(values, "since", "2024-05-15 2024-03-01 2023-06-02 2020-01-01 2024-07-01 none");
        put(values, "planned_since", "2024-07-01 2024-05-01");
        put(values, "leave_date", "2024-05-01 2023-01-01 2024-08-01");
        put(values, "plan_changed_on", "2024-05-25 2024-07-25");
        put(values, "stay_expected", "P3Y P14D P3M P11M P1Y indefinite unknown");
        put(values, "absence_expected", "P3M P2Y indefinite unknown");
        put(values, "nights_pw", "7 0 0.5 2 3.5 5");
        put(values, "other_nights_pw", "0 2 3.5 5 7");
        put(values, "other", "none family_home own_home rented abroad hospital prison ship unknown");
        put(values, "returns", "weekly several_monthly monthly holidays rare none");
        put(values, "return_place", "yes no");
        put(values, "family_at", "candidate other none split");
        put(values, "family_contact", "close weak none");
        put(values, "custody", "candidate other shared unknown");
        put(values, "medical", "ge1y lt1y na");
        put(values, "util", "normal low none na");
        put(values, "mail", "received returned na");
        put(values, "survey", "present absent na");
        put(values, "belongings", "here other split none");
        put(values, "work", "here other split none");
        put(values, "school", "here other split none");
        put(values, "previous_base", "kept given_up");
        put(values, "intent", "here other unstated");
        put(values, "reg", "none here other erased");
        put(values, "former", "other same abroad none");
        put(values, "renumbered", "2024-04-01");
        put(values, "filed", "2024-05-20 2024-05-31");
        put(values, "channel", "counter online proxy none");
        put(values, "filing", "notification reservation");
        put(values, "evidence", "id id+lease id+geo+util id+mail+util id+survey none id+appear");
        put(values, "geo", "once repeated");
        put(values, "certificate", "valid lapsed");
        put(values, "trigger", "mail_returned family_report owner_report neighbour_report no_arrival_6m other_dept");
        put(values, "motive", "none vote tax benefit other");
        put(values, "objection", "none public_order landlord ideology");
        return Collections.unmodifiableMap(values);
    }

    private static void put(Map<String, List<String>> values, String key, String texts) {
        values.put(key, List.of(texts.split(" ", -1)));
    }
}
