package juki.registry.network.provision;

import java.time.LocalDateTime;
import java.util.Set;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.IdentityItem;

/**
 * Inquiry (照会, shōkai): an agency asks about one person, for a task, on a basis.
 *
 * <p>Immutable; {@code toString} does not show about whom.
 *
 * @param agency who asks
 * @param operator who operates, authenticated by the host
 * @param task for which task
 * @param basis the name of the legal basis
 * @param about about whom
 * @param wanted the items asked for
 * @param at when
 */
public record Inquiry(
        RequestingAgency agency,
        String operator,
        String task,
        String basis,
        Subject about,
        Set<IdentityItem> wanted,
        LocalDateTime at) {

    /** About whom is asked (照会の対象者): by a number. Nobody is searched for by name. */
    public sealed interface Subject {

        /**
         * Whoever has an Individual Number.
         *
         * @param number the number
         */
        record ByIndividualNumber(IndividualNumber number) implements Subject {}

        /**
         * Whoever has a resident record code, or had it.
         *
         * @param code the code
         */
        record ByRecordCode(ResidentRecordCode code) implements Subject {}
    }

    /**
     * An inquiry.
     *
     * @param agency who asks
     * @param operator who operates
     * @param task for which task
     * @param basis the name of the legal basis
     * @param about about whom
     * @param wanted the items asked for
     * @param at when
     */
    public Inquiry {
        wanted = Set.copyOf(wanted);
    }

    /** {@return {@code Inquiry[}, agency and basis} */
    @Override
    public String toString() {
        return "Inquiry[" + agency.name() + ", " + basis + "]";
    }
}
