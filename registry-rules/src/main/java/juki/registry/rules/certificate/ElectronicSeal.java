package juki.registry.rules.certificate;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Electronic seal (電子公印, denshi kōin): the picture of the office's seal, black and at most 25 mm square. It is the host's; none comes
 * with this library.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: standard specification 5.1.
 */
public final class ElectronicSeal {

    /** The greatest width and height, in millimetres. */
    public static final int GREATEST = 25;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] png;
    private final int millimetres;

    private ElectronicSeal(byte[] png, int millimetres) {
        this.png = png;
        this.millimetres = millimetres;
    }

    /**
     * A seal from its picture.
     *
     * @param png a picture in the form PNG
     * @param millimetres its width and height on paper, 1 to 25
     * @return the seal
     * @throws IllegalArgumentException if the picture is no PNG or the size is another
     */
    public static ElectronicSeal ofPng(byte[] png, int millimetres) {
        if (png.length <= PNG.length || !Arrays.equals(PNG, 0, PNG.length, png, 0, PNG.length)) {
            throw new IllegalArgumentException("png: must be a picture in the form PNG");
        }
        if (millimetres < 1 || millimetres > GREATEST) {
            throw new IllegalArgumentException("millimetres: must be 1 to " + GREATEST);
        }
        return new ElectronicSeal(png.clone(), millimetres);
    }

    /** {@return width and height on paper, in millimetres} */
    public int millimetres() {
        return millimetres;
    }

    /** The picture as an address of its own data. */
    String dataAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElectronicSeal that && millimetres == that.millimetres && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "ElectronicSeal[" + millimetres + " mm]";
    }
}
