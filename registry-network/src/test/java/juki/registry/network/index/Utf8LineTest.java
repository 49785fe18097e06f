package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

/** Values stand in a line as RFC 4180 has them. */
class Utf8LineTest {

    private static String handedOver(Utf8Line line) throws Exception {
        return new String(bytesOf(line), StandardCharsets.UTF_8);
    }

    private static byte[] bytesOf(Utf8Line line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = line.handOver(out, MessageDigest.getInstance("SHA-256"));
        assertThat(count).isEqualTo(out.size());
        assertThat(line.length()).isZero();
        return out.toByteArray();
    }

    @Property(tries = 500)
    void valuesAreQuotedWhereTheyHaveToBe(
            @ForAll @Size(max = 5)
                    List<@CharRange(from = 'a', to = 'c') @Chars({'"', ',', '\n', '\r', '見'}) String> values)
            throws Exception {
        Utf8Line line = new Utf8Line();
        for (String value : values) {
            line.next();
            line.text(value);
            line.quoteIfNeeded();
        }
        line.end();
        assertThat(handedOver(line))
                .isEqualTo(values.stream()
                                .map(value -> value.matches("(?s).*[\",\n\r].*")
                                        ? '"' + value.replace("\"", "\"\"") + '"'
                                        : value)
                                .collect(Collectors.joining(","))
                        + "\n");
    }

    @Property
    void aTextIsWrittenAsThePlatformEncodesIt(@ForAll @CharRange(from = '\0', to = '\uFFFF') String text)
            throws Exception {
        assertThat(bytesOf(lineOf(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void charactersOfOneToFourBytesAreWrittenAsThePlatformEncodesThem() throws Exception {
        String text = "a\u00E9\u3042\uD842\uDFB7\uDB40\uDD00\uD842x\uDFB7";
        assertThat(bytesOf(lineOf(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Utf8Line lineOf(String text) {
        Utf8Line line = new Utf8Line();
        line.text(text);
        return line;
    }

    @Example
    void aLineLongerThanItsRoomGrows() throws Exception {
        Utf8Line line = new Utf8Line();
        line.next();
        line.text("見本".repeat(50_000));
        line.next();
        line.digits(42, 12);
        line.end();
        assertThat(handedOver(line)).isEqualTo("見本".repeat(50_000) + ",000000000042\n");
    }
}
