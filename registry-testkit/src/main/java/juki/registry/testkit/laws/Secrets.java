package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import juki.registry.model.resident.ResidentRecord;

/** What no text for logs may show of a record. */
final class Secrets {

    private final Map<String, String> secrets = new LinkedHashMap<>();

    private Secrets() {}

    static Secrets of(ResidentRecord record) {
        Secrets all = new Secrets();
        all.add("a name", record.name().text());
        record.membership().headName().ifPresent(name -> all.add("the name of a head", name.text()));
        record.membership()
                .headCommonName()
                .ifPresent(common ->
                        all.add("the common name of a head", common.name().text()));
        all.add("an address", record.residence().address().text());
        all.add("a lot", record.residence().address().lot());
        record.residence().previousAddress().text().ifPresent(text -> all.add("a previous address", text));
        record.recordCode().ifPresent(code -> all.add("a resident record code", code.digits()));
        record.individualNumber().ifPresent(number -> all.add("an Individual Number", number.digits()));
        return all;
    }

    private void add(String what, String secret) {
        // A word of a character or two may stand in any text by chance.
        if (secret.length() >= 3) {
            secrets.put(secret, what);
        }
    }

    void assertNoneIn(String text) {
        secrets.forEach((secret, what) -> assertThat(text.contains(secret))
                .as("whether a text for logs shows %s", what)
                .isFalse());
    }
}
