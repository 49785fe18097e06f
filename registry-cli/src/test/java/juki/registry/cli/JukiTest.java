package juki.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class JukiTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h", "help"})
    void namesItsCommandsWhenAskedForHelp(String words) {
        Terminal terminal = Terminal.running(words.isEmpty() ? new Object[0] : new Object[] {words});

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("Usage: juki", "town", "住民基本台帳");
        assertThat(terminal.complaints()).isEmpty();
    }

    static Stream<String> commands() {
        return new CommandLine(new Juki()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        Terminal terminal = Terminal.running(command, "--help");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("Usage: juki " + command);
    }

    @Test
    void townTellsItsExitStatusAndItsFiles() {
        assertThat(Terminal.running("town", "--help").output())
                .contains("Exit status", "0 ", "1 ", "2 ", "--municipality", "--year", "--seed", "--scale", "--out")
                .contains("--register", "--events", "rejects.jsonl", "report.html");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Terminal.running("--version").output()).startsWith("juki ");
        assertThat(Terminal.running("town", "--version").output()).startsWith("juki ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twon", "--nothing", "town --vers", "town one-word-too-many"})
    void refusesWordsItDoesNotKnowInOneSentence(String words) {
        Terminal.running((Object[]) words.split(" ")).refusedInOneSentence("see juki");
    }
}
