package juki.registry.rules.residence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ResidenceFacts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts by chance: any of the vocabulary, in any combination, sensible or not. */
final class AnyFacts {

    static final Map<String, List<String>> VALUES = values();

    private AnyFacts() {}

    /** Facts by chance, or those of a case with some of them changed. */
    static Arbitrary<ResidenceFacts> facts() {
        List<Arbitrary<String>> pieces = new ArrayList<>();
        List<Arbitrary<String>> rarely = new ArrayList<>();
        VALUES.forEach((key, texts) -> {
            pieces.add(piece(key, texts, 0.5));
            rarely.add(piece(key, texts, 0.96));
        });
        List<ResidenceFacts> cases = Stream.concat(Cases.collected().stream(), Cases.heldOut().stream())
                .map(Cases.Case::facts)
                .toList();
        return Arbitraries.oneOf(
                Combinators.combine(pieces).as(AnyFacts::read),
                Combinators.combine(
                                Arbitraries.of(cases),
                                Combinators.combine(rarely).as(List::copyOf))
                        .as(AnyFacts::changed));
    }

    /** A case of the same day as all others, with other values of some kinds. */
    private static ResidenceFacts changed(ResidenceFacts facts, List<String> pieces) {
        ResidenceFacts changes = read(pieces);
        ResidenceFacts kept = facts.with(Fact.AS_OF, changes.asOf())
                .without(changes.stated().stream()
                        .filter(fact -> fact != Fact.AS_OF)
                        .toArray(Fact<?>[]::new));
        return of(kept.text() + ";" + changes.text().replaceFirst("^as_of=[0-9-]+", ""));
    }

    private static Arbitrary<String> piece(String key, List<String> texts, double absent) {
        return Arbitraries.of(texts)
                .map(text -> key + "=" + text)
                .injectNull(absent)
                .map(text -> text == null ? "" : text);
    }

    private static ResidenceFacts read(List<String> pieces) {
        return of("as_of=2024-06-01;" + String.join(";", pieces));
    }

    /** The facts of a text that is right. */
    static ResidenceFacts of(String text) {
        return ResidenceFacts.read(text).facts().orElseThrow(() -> new AssertionError(ResidenceFacts.read(text)));
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "nat", "jp jp jp foreign");
        put(values, "fstatus", "midlong special_pr prov_stay birth60 le3m sofa overstay");
        put(values, "fstatus_since", "2024-05-20 2024-01-01 2023-01-01");
        put(values, "koseki", "yes yes none");
        put(values, "koseki_proc", "yes no");
        put(values, "birth_notice", "accepted missing");
        put(values, "age", "0 1 9 16 20 45 88");
        put(
                values,
                "place",
                "dwelling dwelling dwelling dwelling dorm_student dorm_company hospital rehab_facility nursing_home"
                        + " welfare_facility child_facility foster_home prison detention barracks ship hotel"
                        + " simple_lodging weekly_mansion net_cafe shelter dv_shelter evac_site temp_housing park_tent"
                        + " vehicle trailer office vacant_lot villa second_home diet_dorm training_centre houseboat"
                        + " support_office none");
        put(values, "structure", "yes yes yes no");
        put(values, "place_legal", "yes yes no unknown");
        put(values, "land", "public private");
        put(values, "municipality", "in in in in boundary out");
        put(values, "dispute", "no no no no yes");
        put(values, "contract", "owner lease longterm daily employer institution none unknown");
        put(values, "consent", "yes no na");
        put(values, "since", "2024-05-15 2024-03-01 2023-06-02 2020-01-01 2024-07-01 none");
        put(values, "planned_since", "2024-07-01 2024-05-01");
        put(values, "leave_date", "2024-05-01 2023-01-01 2024-08-01");
        put(values, "plan_changed_on", "2024-05-25 2024-07-25");
        put(values, "stay_expected", "P14D P3M P11M P1Y P3Y indefinite unknown");
        put(values, "absence_expected", "P3M P2Y unknown");
        put(values, "nights_pw", "0 0.5 2 3.5 5 7 7");
        put(values, "other_nights_pw", "0 2 3.5 5 7");
        put(values, "other", "family_home own_home rented abroad hospital prison ship none unknown");
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
        put(values, "school", "here other");
        put(values, "previous_base", "kept given_up");
        put(values, "intent", "here other unstated");
        put(values, "reg", "here other none erased");
        put(values, "former", "same other abroad none");
        put(values, "renumbered", "2024-04-01");
        put(values, "filed", "2024-05-20 2024-05-31");
        put(values, "channel", "counter online proxy none");
        put(values, "filing", "notification reservation");
        put(values, "evidence", "id id+lease id+geo+util id+mail+util id+survey none id+appear");
        put(values, "geo", "once repeated");
        put(values, "certificate", "valid lapsed");
        put(values, "trigger", "mail_returned family_report no_arrival_6m other_dept");
        put(values, "motive", "vote tax benefit other none");
        put(values, "objection", "public_order landlord ideology none");
        return Collections.unmodifiableMap(values);
    }

    private static void put(Map<String, List<String>> values, String key, String texts) {
        values.put(key, List.of(texts.split(" ")));
    }
}
