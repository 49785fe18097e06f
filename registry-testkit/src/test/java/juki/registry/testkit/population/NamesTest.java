package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = Names.shipped();

    /** Every form drawn is counted for the surname of the list it stands for. */
    @Test
    void drawSurnamesByTheNumberOfBearers() {
        Map<String, String> listed = new HashMap<>();
        for (String[] row : DataFile.rows("invented/surname-variants.csv", "surname", "variant", "share")) {
            listed.put(row[1], row[0]);
        }
        Map<String, Long> drawn = new HashMap<>();
        Chance chance = Chance.seeded(11, "test", 0);
        int draws = 2_000_000;
        for (int i = 0; i < draws; i++) {
            String written = names.surname(names.drawSurname(chance)).written();
            drawn.merge(listed.getOrDefault(written, written), 1L, Long::sum);
        }
        List<String[]> rows = DataFile.rows("surnames.csv", "surname", "reading", "bearers");
        double bearers =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).sum();
        long[] counts =
                rows.stream().mapToLong(row -> drawn.getOrDefault(row[0], 0L)).toArray();
        double[] expected = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row[2]) / bearers * draws)
                .toArray();
        assertThat(drawn.keySet()).hasSize(rows.size());
        assertThat(ChiSquare.of(counts, expected)).isLessThan(ChiSquare.critical(rows.size() - 1));
    }

    @Test
    void haveVariantCharactersAndSecondReadings() {
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < names.surnameCount(); i++) {
            written.add(names.surname(i).written());
            read.add(names.surname(i).written() + names.surname(i).reading());
        }
        assertThat(written).contains("髙橋", "山﨑", "𠮷田", "渡邉" + Character.toString(0xE0101));
        assertThat(read)
                .contains("河野コウノ", "河野カワノ", "東海林ショウジ", "東海林トウカイリン", "金子カネコ")
                .doesNotContain("金子キンス")
                .doesNotHaveDuplicates();
    }

    @Test
    void canAllStandOnARecord() {
        for (int i = 0; i < names.surnameCount(); i++) {
            Furigana.of(names.surname(i).reading());
            PersonName.of(names.surname(i).written());
        }
        for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
            for (int i = 0; i < names.givenNameCount(sex); i++) {
                Furigana.of(names.givenName(sex, i).reading());
                PersonName.of(names.givenName(sex, i).written());
            }
        }
        assertThat(names.givenNameCount(Sex.MALE)).isEqualTo(53_894);
        assertThat(names.givenNameCount(Sex.FEMALE)).isEqualTo(35_445);
    }

    @Test
    void followTheFashionOfTheYear() {
        assertThat(shareEndingInKo(Sex.FEMALE, 1940)).isBetween(0.78, 0.82);
        assertThat(shareEndingInKo(Sex.FEMALE, 2010)).isBetween(0.03, 0.07);
        assertThat(shareEndingInKo(Sex.MALE, 1940)).isBetween(0.001, 0.12);
    }

    private double shareEndingInKo(Sex sex, int year) {
        Chance chance = Chance.seeded(13, "test", year);
        return IntStream.range(0, 20_000)
                        .filter(i -> names.givenName(sex, names.drawGivenName(sex, year, chance))
                                .reading()
                                .endsWith("コ"))
                        .count()
                / 20_000.0;
    }

    @Test
    void favourWellKnownReadings() {
        TreeSet<String> wellKnown = new TreeSet<>();
        double share = 0;
        double sum = 0;
        for (String[] row : DataFile.rows("given-names-male.csv", "reading", "well_known", "spellings…")) {
            double weight = (row.length - 2) * (row[1].equals("1") ? 4 : 1);
            sum += weight;
            if (row[1].equals("1")) {
                share += weight;
                wellKnown.add(Furigana.of(katakana(row[0])).text());
            }
        }
        Chance chance = Chance.seeded(17, "test", 0);
        long found = IntStream.range(0, 50_000)
                .filter(i -> wellKnown.contains(names.givenName(Sex.MALE, names.drawGivenName(Sex.MALE, 1980, chance))
                        .reading()))
                .count();
        assertThat(found / 50_000.0).isBetween(share / sum - 0.01, share / sum + 0.01);
    }

    private static String katakana(String hiragana) {
        return hiragana.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void areOfOneSexOrTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.givenNameCount(Sex.NOT_STATED))
                .withMessageStartingWith("sex:");
    }

    @Test
    void areKnownForEveryNationality() {
        for (ForeignPeople.Nationality nationality : ForeignPeople.Tables.SHIPPED.nationalities) {
            for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
                assertThat(ForeignNames.shipped().givenNames(nationality.code(), sex))
                        .hasSizeGreaterThan(3);
            }
            assertThat(ForeignNames.shipped().familyNames(nationality.code()))
                    .hasSizeGreaterThan(4)
                    .allMatch(part -> part.latin().matches("[A-Z]+( [A-Z]+)*"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignNames.shipped().familyNames("JPN"))
                .withMessageStartingWith("nationality:");
    }
}
