package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The periods and ages of the law as a table to read, {@code PERIODS.md}. */
class PeriodsTableTest {

    private static final Path TABLE = Path.of("PERIODS.md");

    @Test
    void theTableIsTheLaw() throws IOException {
        String table = periods() + "\n" + ages();
        Path proposed = Path.of("target", "PERIODS.md");
        Files.writeString(proposed, table, StandardCharsets.UTF_8);

        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8))
                .as("copy %s to %s", proposed, TABLE)
                .isEqualTo(table);
    }

    @Test
    void everyPeriodAndAgeSaysWhatItIsForAndWhereItStands() {
        assertThat(StatutoryPeriod.values()).allSatisfy(period -> {
            assertThat(period.wording()).isNotBlank();
            assertThat(period.english()).isNotBlank();
            assertThat(period.start()).isNotBlank();
            assertThat(period.startEnglish()).isNotBlank();
            assertThat(period.basis().wording()).isNotBlank();
            assertThat(period.certainty() == Certainty.READ
                            || !period.remark().isBlank()
                            || period.certainty() == Certainty.SECOND_HAND)
                    .as(period.name())
                    .isTrue();
        });
        assertThat(LegalAge.values()).allSatisfy(age -> {
            assertThat(age.wording()).isNotBlank();
            assertThat(age.english()).isNotBlank();
            assertThat(age.basis().wording()).isNotBlank();
            assertThat(age.steps()).isSortedAccordingTo((a, b) -> a.since().compareTo(b.since()));
        });
    }

    private static String periods() {
        return """
                # Periods and ages by law

                Written from `StatutoryPeriod` and `LegalAge` and compared with them in a test. Unless it says otherwise the first day is not
                counted; a period extended on closed days ends with the next open day.

                | name | 期間 | 起算 | period | from | length | basis | 根拠 | in force | known by | remark |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """
                + Arrays.stream(StatutoryPeriod.values())
                        .map(one -> row(
                                "`" + one.name() + "`",
                                one.wording() + " " + one.period().wording(),
                                one.start(),
                                one.english(),
                                one.startEnglish(),
                                one.period().english(),
                                one.basis().english(),
                                one.basis().wording(),
                                one.inForce().toString(),
                                one.certainty().english(),
                                one.remark()))
                        .collect(Collectors.joining());
    }

    private static String ages() {
        return """
                | name | 年齢 | age | years, since | basis | 根拠 | known by | remark |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """
                + Arrays.stream(LegalAge.values())
                        .map(one -> row(
                                "`" + one.name() + "`",
                                one.wording(),
                                one.english(),
                                one.steps().stream()
                                        .map(step -> step.years() + " since " + step.since())
                                        .collect(Collectors.joining(", ")),
                                one.basis().english(),
                                one.basis().wording(),
                                one.certainty().english(),
                                one.remark()))
                        .collect(Collectors.joining());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
