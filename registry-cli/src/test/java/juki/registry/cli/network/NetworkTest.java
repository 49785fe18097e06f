package juki.registry.cli.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import juki.registry.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of some towns' notices, over every topology and through every weather. */
class NetworkTest {

    private static final List<String> FILES =
            List.of(NetworkStory.PAGE, NetworkStory.SELECTED, NetworkStory.UNDETERMINED, NetworkStory.MANIFEST);

    @TempDir
    Path folder;

    private Terminal network(String name, Object... words) {
        List<Object> all = new ArrayList<>(List.of("network", "--scale", 0.004, "--out", folder.resolve(name)));
        all.addAll(List.of(words));
        return Terminal.running(all.toArray());
    }

    private String text(String folderName, String file) throws IOException {
        return Files.readString(folder.resolve(folderName).resolve(file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"today,many,1", "platform,many,7", "direct,many,3", "today,none,4", "direct,some,5"})
    void theBooksBalanceOverEveryTopologyAndInEveryWeather(String topology, String faults, int seed)
            throws IOException {
        Terminal terminal = network("a", "--topology", topology, "--faults", faults, "--seed", seed);

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .contains(
                        "千葉県富里市", "宮城県石巻市", "全国サーバ", "to be answered by", "under investigation", "The books balance.");
        assertThat(text("a", NetworkStory.PAGE)).contains("整合性確認", "提供できる情報はありません。", "本人に見えるもの", "回答の期限", "市町村へ連絡");
    }

    @Test
    void theManifestIsThatOfTheList() throws Exception {
        network("a");
        byte[] list = Files.readAllBytes(folder.resolve("a").resolve(NetworkStory.SELECTED));
        assertThat(text("a", NetworkStory.MANIFEST))
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(list)))
                .contains((text("a", NetworkStory.SELECTED).lines().count() - 1) + " lines");
        assertThat(text("a", NetworkStory.SELECTED))
                .startsWith("identifier,name,")
                .doesNotContain("record_code");
    }

    @Test
    void theSameSeedGivesTheSameBytesInAnyLocale() throws IOException {
        network("a", "--seed", 5);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            network("b", "--seed", 5);
        } finally {
            Locale.setDefault(before);
        }
        for (String file : FILES) {
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--topology=moon|there are today, platform and direct",
                "--faults=lots|there are none, some and many",
                "--months=13|--months must be 1 to 12",
                "--town=122335|at least two municipalities",
                "--town=122335,131017|is not the check digit"
            })
    void whatCannotBeRunIsSaidInOneSentence(String option, String sentence) {
        Terminal terminal = network("a", option);
        terminal.refusedInOneSentence(sentence);
    }
}
