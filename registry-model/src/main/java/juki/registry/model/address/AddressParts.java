package juki.registry.model.address;

import java.util.Optional;
import juki.registry.model.value.SparseValue;
import juki.registry.model.value.Text;
import org.immutables.value.Value;

/**
 * What the data list has of a place besides the words that are printed (住所の管理項目, jūsho no kanri kōmoku): codes, names that the
 * municipality's code implies, and forms to sort and search by.
 *
 * <p>Every part may be missing. They follow the address and never decide whether two addresses are one place. Immutable and
 * thread-safe; {@code toString} shows nothing of them. Source: field names and lengths after the data list of the standard;
 * standard specification 1.3.2 on sorting.
 */
@SparseValue
@Value.Immutable
public abstract class AddressParts {

    AddressParts() {}

    /** {@return the address code (住所コード)} */
    public abstract Optional<AddressCode> code();

    /** {@return the prefecture's name (都道府県), 1 to 4 characters} */
    @Value.Redacted
    public abstract Optional<String> prefecture();

    /** {@return the name of district and municipality (市区郡町村名), 1 to 12 characters} */
    @Value.Redacted
    public abstract Optional<String> municipalityName();

    /** {@return the lot in a form that sorts (番地枝番数値), 1 to 30 characters, kept as it is} */
    @Value.Redacted
    public abstract Optional<String> sortForm();

    /** {@return the code of the building (方書コード), 1 to 20 characters, kept as it is} */
    @Value.Redacted
    public abstract Optional<String> buildingCode();

    /** {@return the reading of the supplement (方書フリガナ), 1 to 300 characters} */
    @Value.Redacted
    public abstract Optional<String> supplementReading();

    /** {@return none of them} */
    public static AddressParts none() {
        return ImmutableAddressParts.of();
    }

    /** {@return whether there is none of them} */
    public boolean isEmpty() {
        return equals(none());
    }

    /** Lengths are those of the data list. */
    @Value.Check
    void check() {
        prefecture().ifPresent(text -> Text.checked("prefecture", text, 4));
        municipalityName().ifPresent(text -> Text.checked("municipalityName", text, 12));
        sortForm().ifPresent(text -> Text.checked("sortForm", text, 30));
        buildingCode().ifPresent(text -> Text.checked("buildingCode", text, 20));
        supplementReading().ifPresent(text -> Text.checked("supplementReading", text, 300));
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the parts of an address. */
    public static final class Builder extends ImmutableAddressParts.Builder {
        Builder() {}
    }
}
