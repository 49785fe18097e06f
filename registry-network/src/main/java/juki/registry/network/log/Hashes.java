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
    private static final int SALT_DIGITS = 32;

    private Hashes() {}

    /** The hash of two texts, the first of which has no bar in it. */
    static String of(String first, String second) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((first + "|" + second).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A salt for the entry of a number: nobody without the key can foresee it. */
    static String salt(byte[] key, long number) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return HexFormat.of()
                    .formatHex(mac.doFinal(Long.toString(number).getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SALT_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
