package juki.registry.network.provision;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.index.Holding;
import juki.registry.network.index.IdentityStore;
import juki.registry.network.notice.FourAttributes;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;

/**
 * Inquiry (照会, shōkai): an agency asks about one person, for a task, on a basis.
 *
 * <p>Immutable; {@code toString} does not show about whom.
 *
 * @param agency who asks
 * @param operator who operates
 * @param task for which task
 * @param basis the name of the legal basis
 * @param about about whom
 * @param wanted the items asked for
 * @param at when
 */
public record Inquiry(
        RequestingAgency agency,
        AuthenticatedOperator operator,
        String task,
        String basis,
        Subject about,
        Set<IdentityItem> wanted,
        LocalDateTime at) {

    /** About whom is asked (照会の対象者): by a number, or by the four attributes exactly as they are on record. */
    public sealed interface Subject {

        /** {@return the items that whoever asks brings, and so must be allowed to have} */
        IdentityItems brings();

        /**
         * Who it is.
         *
         * @param store where it is looked up
         * @return the latest of every person who fits
         */
        List<Holding> in(IdentityStore store);

        /**
         * Whoever has an Individual Number.
         *
         * @param number the number
         */
        record ByIndividualNumber(IndividualNumber number) implements Subject {

            private static final IdentityItems BROUGHT = IdentityItems.of(List.of(IdentityItem.INDIVIDUAL_NUMBER));

            @Override
            public IdentityItems brings() {
                return BROUGHT;
            }

            @Override
            public List<Holding> in(IdentityStore store) {
                return store.persons(number);
            }
        }

        /**
         * Whoever has a resident record code, or had it.
         *
         * @param code the code
         */
        record ByRecordCode(ResidentRecordCode code) implements Subject {

            private static final IdentityItems BROUGHT = IdentityItems.of(List.of(IdentityItem.RECORD_CODE));

            @Override
            public IdentityItems brings() {
                return BROUGHT;
            }

            @Override
            public List<Holding> in(IdentityStore store) {
                return store.person(code).stream().toList();
            }
        }

        /**
         * The one person who has these four attributes.
         *
         * @param attributes name, date of birth, sex and address
         */
        record ByFourAttributes(FourAttributes attributes) implements Subject {

            private static final IdentityItems BROUGHT = IdentityItems.of(
                    List.of(IdentityItem.NAME, IdentityItem.DATE_OF_BIRTH, IdentityItem.SEX, IdentityItem.ADDRESS));

            @Override
            public IdentityItems brings() {
                return BROUGHT;
            }

            @Override
            public List<Holding> in(IdentityStore store) {
                return store.persons(attributes);
            }
        }
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
        wanted = IdentityItems.of(wanted);
    }

    /** {@return {@code Inquiry[}, agency and basis} */
    @Override
    public String toString() {
        return "Inquiry[" + agency.name() + ", " + basis + "]";
    }
}
