package juki.registry.benchmarks.issuing;

import com.privacylogistics.FF3Cipher;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import juki.registry.codes.permute.KeyedPermutation;
import org.bouncycastle.crypto.fpe.FPEEngine;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.fpe.FPEFF3_1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** A keyed permutation of all numbers of a count of digits, by whoever does it. */
interface DigitPermutation {

    /** Puts in the place of each number the one it is mapped to. */
    void permute(long[] numbers, int from, int to);

    /** The methods by their names; each is one of ours or a peer with nothing but its own interface. */
    static DigitPermutation named(String name, byte[] key, int digits) {
        return switch (name) {
            case "ff1" -> {
                KeyedPermutation ff1 = KeyedPermutation.ff1(key, digits);
                yield ff1::permute;
            }
            case "bouncy-castle-ff1" -> bouncyCastle(new FPEFF1Engine(), key, new byte[0], digits);
            case "bouncy-castle-ff3-1" -> bouncyCastle(new FPEFF3_1Engine(), key, new byte[7], digits);
            case "mysto-ff3-1" -> mysto(key, digits);
            case "aes-feistel" -> new AesFeistel(key, digits);
            default -> throw new IllegalArgumentException("method: there is none of this name: " + name);
        };
    }

    private static DigitPermutation bouncyCastle(FPEEngine engine, byte[] key, byte[] tweak, int digits) {
        engine.init(true, new FPEParameters(new KeyParameter(key), 10, tweak));
        byte[] plain = new byte[digits];
        byte[] mapped = new byte[digits];
        return (numbers, from, to) -> {
            for (int i = from; i < to; i++) {
                long rest = numbers[i];
                for (int place = digits - 1; place >= 0; place--) {
                    long higher = rest / 10;
                    plain[place] = (byte) (rest - higher * 10);
                    rest = higher;
                }
                engine.processBlock(plain, 0, digits, mapped, 0);
                long number = 0;
                for (byte digit : mapped) {
                    number = number * 10 + digit;
                }
                numbers[i] = number;
            }
        };
    }

    private static DigitPermutation mysto(byte[] key, int digits) {
        FF3Cipher cipher = new FF3Cipher(HexFormat.of().formatHex(key), "00".repeat(7), 10);
        char[] zeros = new char[digits];
        Arrays.fill(zeros, '0');
        String padding = new String(zeros);
        return (numbers, from, to) -> {
            for (int i = from; i < to; i++) {
                String shown = Long.toString(numbers[i]);
                try {
                    numbers[i] = Long.parseLong(cipher.encrypt(padding.substring(shown.length()) + shown));
                } catch (BadPaddingException | IllegalBlockSizeException e) {
                    throw new IllegalStateException("whole blocks are enciphered", e);
                }
            }
        };
    }
}
