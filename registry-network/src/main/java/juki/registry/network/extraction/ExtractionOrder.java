package juki.registry.network.extraction;

import java.time.LocalDate;
import java.util.Set;
import juki.registry.network.log.Occurrence;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;
import juki.registry.network.provision.Operation;

/**
 * Order for an extraction (一括提供の求め): who asks, for which task, on which basis, of whom, as of which day.
 *
 * <p>Immutable; {@code toString} shows nobody.
 *
 * @param operation who asks, for which task, on which basis, and when
 * @param wanted the items asked for
 * @param selection of whom
 * @param baseDate the day as of which they are extracted (基準日)
 * @param known how many notices of the index count: what comes later changes nothing
 */
public record ExtractionOrder(
        Operation operation, Set<IdentityItem> wanted, Selection selection, LocalDate baseDate, long known) {

    /**
     * An order.
     *
     * @param operation who asks, for which task, on which basis, and when
     * @param wanted the items asked for
     * @param selection of whom
     * @param baseDate the base date
     * @param known how many notices count
     * @throws IllegalArgumentException if the operation is no extraction
     */
    public ExtractionOrder {
        if (operation.kind() != Occurrence.Kind.EXTRACTION) {
            throw new IllegalArgumentException("operation: must be an extraction");
        }
        wanted = IdentityItems.of(wanted);
    }

    /** How the agency is called in the log. */
    String agency() {
        return operation.agency().name();
    }

    /** {@return {@code ExtractionOrder[}, agency, basis, selection and base date} */
    @Override
    public String toString() {
        return "ExtractionOrder[" + agency() + ", " + operation.basis() + ", " + selection.wording() + ", " + baseDate
                + "]";
    }
}
