package juki.registry.cli.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import juki.registry.cli.Terminal;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.json.RegistryJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on towns of invented residents. */
class TownTest {

    private static final List<String> FILES = List.of(
            RegisterFile.NAME, Journal.EVENTS, Journal.HISTORY, Journal.REFUSED, Journal.REJECTS, ClosedYear.REPORT);

    @TempDir
    Path folder;

    private Terminal town(String name, Object... words) {
        List<Object> all = new ArrayList<>(List.of("town", "--out", folder.resolve(name)));
        all.addAll(List.of(words));
        return Terminal.running(all.toArray());
    }

    private String text(String folderName, String file) throws IOException {
        return Files.readString(folder.resolve(folderName).resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void aSmallTownHasItsYearAndItsBooksBalance() throws IOException {
        Terminal terminal = town("a", "--scale", 0.02);

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .contains("千葉県富里市 (122335)", "Residents are invented", "equations hold", "国内からの転入");
        for (String file : FILES) {
            assertThat(folder.resolve("a").resolve(file)).exists();
        }
        assertThat(text("a", Journal.REJECTS)).isEmpty();
        assertThat(text("a", Journal.REFUSED)).isNotEmpty();
        assertThat(text("a", ClosedYear.REPORT)).contains("千葉県富里市");
    }

    @Test
    void itsYearKnowsEveryKindOfOrdinaryChange() throws IOException {
        town("a", "--scale", 0.2);
        Set<EventType> kinds = EnumSet.of(EventType.CARRY_OVER);
        text("a", Journal.EVENTS)
                .lines()
                .map(RegistryJson::readEvent)
                .map(ChangeEvent::type)
                .forEach(kinds::add);

        // What is rare, or the office's own work, is lived through in the testkit's villages.
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        EventType.CARRY_OVER,
                        EventType.MOVE_IN,
                        EventType.BIRTH,
                        EventType.ADDRESS_CHANGE,
                        EventType.MOVE_OUT,
                        EventType.PLANNED_MOVE_OUT_REACHED,
                        EventType.MOVE_IN_NOTICE_RECEIVED,
                        EventType.DEATH,
                        EventType.HOUSEHOLD_SPLIT,
                        EventType.HOUSEHOLD_MERGER,
                        EventType.HOUSEHOLD_CHANGE,
                        EventType.HOUSEHOLD_HEAD_CHANGE,
                        EventType.CLERICAL_ERROR_CORRECTION,
                        EventType.EX_OFFICIO_CORRECTION,
                        EventType.RECORD_CODE_CHANGE,
                        EventType.CHANGE_CANCELLED);
    }

    @Test
    void theSameSeedGivesTheSameBytesInAnyLocale() throws IOException {
        town("a", "--scale", 0.02, "--seed", 5);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            town("b", "--scale", 0.02, "--seed", 5);
        } finally {
            Locale.setDefault(before);
        }
        town("c", "--scale", 0.02, "--seed", 6);

        for (String file : FILES) {
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
        }
        assertThat(text("c", RegisterFile.NAME)).isNotEqualTo(text("a", RegisterFile.NAME));
    }

    @Test
    void itsFilesHandedInAgainLeadToTheSameEnd() throws IOException {
        town("a", "--scale", 0.02);

        Terminal again = Terminal.running(
                "town",
                "--register",
                folder.resolve("a").resolve(RegisterFile.NAME),
                "--events",
                folder.resolve("a").resolve(Journal.EVENTS),
                "--out",
                folder.resolve("b"));

        assertThat(again.complaints()).isEmpty();
        assertThat(again.status()).isZero();
        for (String file : List.of(RegisterFile.NAME, Journal.EVENTS, Journal.HISTORY)) {
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("a").resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"134023,1,東京都青ヶ島村", "131016,0.01,東京都千代田区", "141003,0.001,神奈川県横浜市", "122335,0.0001,千葉県富里市"})
    void smallPlacesAndPartsOfLargeOnesHaveTheirYearToo(String municipality, String scale, String name) {
        Terminal terminal = town("a", "--municipality", municipality, "--scale", scale);

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"122336", "12233", "abcdef", "992335", ""})
    void anImpossibleMunicipalityCodeIsOneSentence(String code) {
        town("a", "--municipality", code).refusedInOneSentence("--municipality");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aMunicipalityWithoutFiguresIsOneSentence() {
        town("a", "--municipality", "471313").refusedInOneSentence("--municipality", "no figures");
    }

    @Test
    void aYearWithoutFiguresIsOneSentenceThatNamesTheYearsThereAre() {
        town("a", "--year", 1999).refusedInOneSentence("--year", "2013", "2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "1e9", "much"})
    void anImpossibleScaleIsOneSentence(String scale) {
        town("a", "--scale", scale).refusedInOneSentence("--scale");
    }

    @Test
    void aPathThatIsNoFolderIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("occupied"), "");

        town("occupied", "--scale", 0.02).refusedInOneSentence("occupied");
    }
}
