package juki.registry.network.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is hashed is what is said to be hashed, and a hash or a salt reads back as it was written. */
class HasherTest {

    private static final Salt SALT = Salt.of("00112233445566778899aabbccddeeff");

    private static String plain(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Property(tries = 1000)
    void theBytesAreThoseOfThePlatform(
            @ForAll String any, @ForAll int small, @ForAll long large, @ForAll @IntRange(max = 300) int times)
            throws Exception {
        String text = wellFormed(any);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(0);
        data.write(HexFormat.of().parseHex(SALT.hex()));
        data.writeByte(small);
        data.writeInt(small);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(encoded.length);
        data.write(encoded);
        Hasher hasher = new Hasher().begin(SALT).int8(small).int32(small).text(text);
        for (int i = 0; i < times; i++) {
            data.writeLong(large + i);
            hasher.int64(large + i);
        }
        Hash hash = hasher.end();
        assertThat(hash.hex()).isEqualTo(plain(bytes.toByteArray()));
        assertThat(hasher.node(hash, Hash.of("ab".repeat(32))).hex()).isEqualTo(node(hash.hex(), "ab".repeat(32)));
    }

    private static String node(String left, String right) throws Exception {
        return plain(HexFormat.of().parseHex("01" + left + right));
    }

    @Example
    void noTwoTextsAreWrittenAlike() {
        assertThat(new String[] {"", "?", "\uD800", "\uDC00", "\uD800\uDC00", "\uDC00\uD800", "??", "\0", "é", "年"})
                .extracting(text -> new Hasher().text(text).end())
                .doesNotHaveDuplicates();
        assertThat(new Hasher().text("a").text("b").end())
                .isNotEqualTo(new Hasher().text("ab").text("").end());
    }

    @Property(tries = 100)
    void whatIsWrittenReadsBack(@ForAll long seed) {
        Hash hash = new Hasher().int64(seed).end();
        assertThat(Hash.of(hash.hex())).isEqualTo(hash).hasSameHashCodeAs(hash).hasToString(hash.hex());
        Salt salt = Salts.under(new byte[32], "試").of(seed, 0, 1)[0];
        assertThat(Salt.of(salt.hex())).isEqualTo(salt).hasSameHashCodeAs(salt).hasToString("Salt[***]");
    }

    @Property(tries = 100)
    void aHashWithAnyDigitChangedIsAnother(@ForAll long seed, @ForAll @IntRange(max = 63) int digit) {
        String hex = new Hasher().int64(seed).end().hex();
        assertThat(Hash.of(changed(hex, digit))).isNotEqualTo(Hash.of(hex));
        String salt = hex.substring(0, 32);
        assertThat(Salt.of(changed(salt, digit / 2))).isNotEqualTo(Salt.of(salt));
    }

    private static String changed(String hex, int digit) {
        return hex.substring(0, digit) + (hex.charAt(digit) == '0' ? '1' : '0') + hex.substring(digit + 1);
    }

    @Example
    void capitalLettersAreReadToo() {
        assertThat(Hash.of("AB".repeat(32))).isEqualTo(Hash.of("ab".repeat(32)));
        assertThat(Salt.of("AB".repeat(16))).isEqualTo(Salt.of("ab".repeat(16)));
    }

    @Example
    void otherTextsAreNeither() {
        for (String wrong : List.of("", "00", "g", "０", "-")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Hash.of("0".repeat(63) + wrong))
                    .withMessageStartingWith("text:");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Salt.of("0".repeat(31) + wrong))
                    .withMessageStartingWith("text:");
        }
    }
}
