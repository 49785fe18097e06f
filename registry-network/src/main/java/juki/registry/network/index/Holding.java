package juki.registry.network.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.RegisterDate;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.IdentityInformation;

/**
 * What one municipality last notified of a resident record code (市町村ごとの最新の本人確認情報).
 *
 * <p>Somebody who has lived in three municipalities has three holdings, one of them living. Immutable; {@code toString} shows no
 * personal data.
 *
 * @param holder the municipality
 * @param identity the identity information as last notified
 * @param cause the cause of the last notice, as amended
 * @param occurredOn the date of that cause
 * @param noticedOn the day of that notice
 * @param ofForeignResident whether it is the record of a foreign resident
 * @param living whether the municipality has a living record under this code
 * @param succeededBy the code that the municipality has written in its place; empty while this one is in use
 */
public record Holding(
        MunicipalityCode holder,
        IdentityInformation identity,
        ChangeCause cause,
        RegisterDate occurredOn,
        LocalDate noticedOn,
        boolean ofForeignResident,
        boolean living,
        Optional<ResidentRecordCode> succeededBy) {

    /**
     * Orders what may be the latest of a person: a living record after one that is not, a removed one after one whose code was
     * changed, then the date of the cause, the day of the notice, and, so that the order is one on every machine, the holder.
     */
    static final Comparator<Holding> BY_STANDING = Comparator.comparing(Holding::living)
            .thenComparing(holding -> holding.succeededBy().isEmpty())
            .thenComparing(Holding::occurredOn, RegisterDate.BY_EARLIEST)
            .thenComparing(Holding::noticedOn)
            .thenComparing(Holding::holder)
            .thenComparing(holding -> holding.identity().recordCode());

    /** {@return the resident record code} */
    public ResidentRecordCode recordCode() {
        return identity.recordCode();
    }

    /** {@return {@code Holding[}, the holder, the cause, and whether the record is living} */
    @Override
    public String toString() {
        return "Holding[" + holder + ", " + cause + (living ? ", living]" : "]");
    }
}
