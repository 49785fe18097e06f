package juki.registry.cli.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.town.NumberedLines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberedLinesTest {

    @TempDir
    Path folder;

    private List<Line> lines(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("lines"), content);
        List<Line> lines = new ArrayList<>();
        try (NumberedLines reading = NumberedLines.of(file)) {
            for (Optional<Line> next = reading.next(); next.isPresent(); next = reading.next()) {
                lines.add(next.get());
            }
            assertThat(reading.bytesRead()).isBetween((long) content.length, content.length + 1L);
        }
        return lines;
    }

    private List<Line> lines(String content) throws IOException {
        return lines(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void numbersCountBlankLinesThatArePassedOver() throws IOException {
        assertThat(lines("一\n\n  \n四\n")).extracting(Line::number).containsExactly(1L, 4L);
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines("a\nb")).extracting(Line::text).containsExactly("a", "b");
    }

    @Test
    void readsWhatWindowsWrites() throws IOException {
        assertThat(lines("\uFEFF一\r\n二\r\n")).extracting(Line::text).containsExactly("一", "二");
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void tellsALineThatIsNotUtf8AndReadsOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("一\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("住民\n".getBytes("Shift_JIS"));
        bytes.writeBytes("三\n".getBytes(StandardCharsets.UTF_8));

        List<Line> lines = lines(bytes.toByteArray());

        assertThat(lines).extracting(line -> line.fault().isPresent()).containsExactly(false, true, false);
        assertThat(lines.get(2)).isEqualTo(new Line(3, "三", Optional.empty()));
    }

    @Test
    void tellsALineThatIsTooLongAndReadsOn() throws IOException {
        List<Line> lines =
                lines("x".repeat(NumberedLines.LONGEST) + "\n" + "y".repeat(NumberedLines.LONGEST + 1) + "\nz");

        assertThat(lines).extracting(line -> line.fault().isPresent()).containsExactly(false, true, false);
        assertThat(lines.get(1).text()).hasSizeLessThan(1_000);
        assertThat(lines.get(2).text()).isEqualTo("z");
    }

    @Test
    void keepsCharactersThatNormalisationWouldChange() throws IOException {
        assertThat(lines("神\uFA19\n")).extracting(Line::text).containsExactly("神\uFA19");
    }
}
