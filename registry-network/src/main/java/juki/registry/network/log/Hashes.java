package juki.registry.network.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 over texts, in hexadecimal digits. */
final class Hashes {

    /** What the first entry stands on. */
    static final String BEGINNING = of("juki.registry provision log", "");

    private static final String MAC = "HmacSHA256";
    private static final int SALT_BYTES = 16;

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of two texts, the first of which has no bar in it. */
    static String of(String first, String second) {
        return HexFormat.of().formatHex(sha256().digest((first + "|" + second).getBytes(StandardCharsets.UTF_8)));
    }

    /** A salt for the entry of a number: nobody without the key can foresee it. */
    static String salt(Mac keyed, long number) {
        return HexFormat.of()
                .formatHex(keyed.doFinal(Long.toString(number).getBytes(StandardCharsets.UTF_8)), 0, SALT_BYTES);
    }

    /** The 32 bytes of a text under a key. */
    static byte[] keyed(byte[] key, String text) {
        return keyed(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What makes 32 bytes of whatever it is given, under a key. It belongs to one thread. */
    static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
