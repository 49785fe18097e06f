package juki.registry.model.resident;

import java.util.Optional;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.value.SparseValue;
import juki.registry.model.value.Text;
import org.immutables.value.Value;

/**
 * Items that few foreign residents have (外国人住民のその他の項目), or that a municipality may keep.
 *
 * <p>Codes whose values the data list does not publish are kept as they are, 1 to 10 characters. Immutable and thread-safe.
 * Source: standard specification 1.1.2, 1.1.8, 1.1.19; data list, 在留カード等番号区分, 法第30条46又は47区分, 住居地補正コード.
 */
@SparseValue
@Value.Immutable
public abstract class ForeignItems {

    ForeignItems() {}

    /** {@return the date of the old alien registration (旧外登法による登録年月日), of those registered before 2012-07-09} */
    public abstract Optional<RegisterDate> alienRegisteredOn();

    /** {@return whether the place of residence was notified (住居地の届出の有無), if it is known} */
    public abstract Optional<Boolean> residenceNotified();

    /** {@return whether the person came with a landing permit (上陸許可証による転入の旨)} */
    @Value.Default
    public boolean cameWithLandingPermit() {
        return false;
    }

    /** {@return which name is used on mail (郵便物送付コード), an item that a municipality may keep} */
    public abstract Optional<String> mailNameCode();

    /** {@return the class of the card number (在留カード等番号区分)} */
    public abstract Optional<String> cardNumberClass();

    /** {@return under which of Articles 30-46 and 30-47 the person was entered (法第30条46又は47区分)} */
    public abstract Optional<String> notificationArticleClass();

    /** {@return the code of a corrected place of residence (住居地補正コード)} */
    public abstract Optional<String> residenceCorrectionCode();

    /** {@return none of them} */
    public static ForeignItems none() {
        return ImmutableForeignItems.of();
    }

    /** {@return whether there is none of them} */
    public boolean isEmpty() {
        return equals(none());
    }

    /** Codes have a length. */
    @Value.Check
    void check() {
        mailNameCode().ifPresent(code -> Text.checked("mailNameCode", code, 10));
        cardNumberClass().ifPresent(code -> Text.checked("cardNumberClass", code, 10));
        notificationArticleClass().ifPresent(code -> Text.checked("notificationArticleClass", code, 10));
        residenceCorrectionCode().ifPresent(code -> Text.checked("residenceCorrectionCode", code, 10));
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the items. */
    public static final class Builder extends ImmutableForeignItems.Builder {
        Builder() {}
    }
}
