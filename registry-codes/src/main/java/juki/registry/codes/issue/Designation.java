package juki.registry.codes.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/**
 * Designation of resident record codes (住民票コードの指定, jūminhyō kōdo no shitei): the codes that the national body lets one
 * municipality write on its records.
 *
 * <p>The codes are all different and keep the order in which they were designated. Source: Act Art. 30-2(1). Values are
 * immutable; eight bytes are kept for each code.
 */
public final class Designation {
    private final MunicipalityCode municipality;
    private final long[] codes;

    /** Takes the array over; its codes must be well-formed and different. */
    Designation(MunicipalityCode municipality, long[] codes) {
        this.municipality = requireMunicipality(municipality);
        this.codes = codes;
    }

    /**
     * A designation received from elsewhere, for example through the communication server.
     *
     * @param municipality whose mayor may write the codes; not a prefecture
     * @param codes the codes, at least one, each once
     * @return the designation
     * @throws IllegalArgumentException if the municipality is a prefecture, there is no code, or one payload comes twice
     */
    public static Designation of(MunicipalityCode municipality, List<ResidentRecordCode> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("codes: must not be empty");
        }
        UniquenessIndex seen = UniquenessIndex.hashed(codes.size());
        long[] values = new long[codes.size()];
        int index = 0;
        for (ResidentRecordCode code : codes) {
            if (!seen.claim(code.payload())) {
                throw new IllegalArgumentException("codes: the code at index " + index + " was there before");
            }
            values[index++] = code.value();
        }
        return new Designation(municipality, values);
    }

    /**
     * The municipality whose mayor may write the codes.
     *
     * @return its code
     */
    public MunicipalityCode municipality() {
        return municipality;
    }

    /**
     * The number of codes.
     *
     * @return at least 1
     */
    public int size() {
        return codes.length;
    }

    /**
     * One of the codes.
     *
     * @param index 0 to {@code size() - 1}
     * @return the code
     * @throws IndexOutOfBoundsException if there is no such index
     */
    public ResidentRecordCode code(int index) {
        return codeOf(codes[Objects.checkIndex(index, codes.length)]);
    }

    /**
     * All codes in order.
     *
     * @return a stream of {@link #size()} codes
     */
    public Stream<ResidentRecordCode> stream() {
        return LongStream.of(codes).mapToObj(Designation::codeOf);
    }

    /**
     * The payloads of all codes in order: what a ledger records.
     *
     * @return a new array of {@link #size()} payloads, without check digits
     */
    public long[] payloads() {
        long[] payloads = new long[codes.length];
        for (int i = 0; i < payloads.length; i++) {
            payloads[i] = codes[i] / 10;
        }
        return payloads;
    }

    /** Lets the stock copy the numbers without making a code of each. */
    void copyTo(long[] target, int start) {
        System.arraycopy(codes, 0, target, start, codes.length);
    }

    long payload(int index) {
        return codes[index] / 10;
    }

    /** Every reading of the unsettled remainder rule is let through: the digit was verified when the code came in. */
    static ResidentRecordCode codeOf(long value) {
        return ResidentRecordCode.of(value, CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
    }

    static MunicipalityCode requireMunicipality(MunicipalityCode municipality) {
        if (municipality.isPrefecture()) {
            throw new IllegalArgumentException("municipality: a prefecture keeps no register of residents");
        }
        return municipality;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Designation that
                && municipality.equals(that.municipality)
                && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return 31 * municipality.hashCode() + Arrays.hashCode(codes);
    }

    /**
     * The municipality and how many codes; none of the codes.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "Designation[" + municipality + ", " + codes.length + " codes]";
    }
}
