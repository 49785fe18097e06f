package juki.registry.model.address;

import juki.registry.codes.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Address code (住所コード, jūsho kōdo) of a place's town, kept as it is: no meaning is read out of its digits but the form.
 *
 * <p>Two forms exist. Version 1.0 of the standard has 11 digits: prefecture 2, municipality 3, and 3 and 3 that each
 * municipality chooses (大字, 小字). The data list has the six digits of the municipality and seven of the town (町字コード), as in the
 * national base of addresses. A code of one form is never equal to one of the other, also where both mean one town.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the form alone. Source: standard specification 1.0, 30.x; data list,
 * 市区町村コード and 町字コード.
 */
public final class AddressCode {

    /** The form of an address code (住所コードの形式). */
    public enum Form {
        /** 11 digits, those of the standard's version 1.0. */
        ELEVEN_DIGITS,
        /** Six digits of the municipality and seven of the town, those of the data list. */
        MUNICIPALITY_AND_TOWN
    }

    private static final int TOWN_FORM_LENGTH = 13;

    private final String digits;

    private AddressCode(String digits) {
        this.digits = digits;
    }

    /**
     * The code of either form.
     *
     * @param digits 11 digits, or 13: six of the municipality with its check digit and seven of the town
     * @return the code
     * @throws IllegalArgumentException if these are neither 11 nor 13 digits
     * @throws juki.registry.codes.InvalidCodeException if the first six of 13 are no municipality's code
     */
    public static AddressCode of(String digits) {
        if (digits.length() != 11 && digits.length() != TOWN_FORM_LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("digits: must be 11 or 13 digits");
        }
        if (digits.length() == TOWN_FORM_LENGTH) {
            MunicipalityCode.of(digits.substring(0, 6));
        }
        return new AddressCode(digits);
    }

    /**
     * The code of a town in the form of the data list.
     *
     * @param municipality the municipality
     * @param town seven digits (町字コード)
     * @return the code
     * @throws IllegalArgumentException if the town has no seven digits
     */
    public static AddressCode of(MunicipalityCode municipality, String town) {
        if (town.length() != 7) {
            throw new IllegalArgumentException("town: must be seven digits");
        }
        return of(municipality.digits() + town);
    }

    /** {@return the form} */
    public Form form() {
        return digits.length() == TOWN_FORM_LENGTH ? Form.MUNICIPALITY_AND_TOWN : Form.ELEVEN_DIGITS;
    }

    /** {@return the 11 or 13 digits} */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "AddressCode[" + form() + "]";
    }
}
