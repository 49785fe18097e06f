package juki.registry.testkit.arbitrary;

import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.value.Records;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Resident records (住民票・除票): living and removed, bare and with every item. */
public final class RecordDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public RecordDomain() {}

    /** {@return living records} */
    @Provide
    public static Arbitrary<ResidentRecord> records() {
        return Drawn.by(Records::living, Records.MOST_DRAWS);
    }

    /** {@return removed records} */
    @Provide
    public static Arbitrary<RemovedRecord> removedRecords() {
        return Drawn.by(Records::removed, Records.MOST_DRAWS);
    }

    /** {@return items that few records have} */
    @Provide
    public static Arbitrary<OtherItems> otherItems() {
        return Drawn.by(Records::otherItems, Records.MOST_DRAWS);
    }
}
