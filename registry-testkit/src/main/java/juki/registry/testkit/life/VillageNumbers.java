package juki.registry.testkit.life;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.event.NumberSource;
import juki.registry.model.person.PersonName;

/**
 * What is numbered in one life: what the village draws, what newcomers bring along, and plain names, each in a sequence of its
 * own.
 */
final class VillageNumbers implements NumberSource {

    private static final long BROUGHT_ALONG = 5_000_000_000L;

    private final SequentialIssuer persons = SequentialIssuer.startingAfter(0);
    private final SequentialIssuer households = SequentialIssuer.startingAfter(0);
    private long drawn;
    private long names;
    private long brought = BROUGHT_ALONG;

    @Override
    public ResidentRecordCode nextRecordCode() {
        return ResidentRecordCode.ofPayload(++drawn);
    }

    @Override
    public AddresseeNumber nextAddresseeNumber() {
        return persons.nextAddresseeNumber();
    }

    @Override
    public HouseholdNumber nextHouseholdNumber() {
        return households.nextHouseholdNumber();
    }

    /** A name that nobody has had yet. */
    PersonName nextName() {
        return PersonName.of("見本　" + ++names);
    }

    /** A code that somebody has from another municipality. */
    ResidentRecordCode broughtCode() {
        return ResidentRecordCode.ofPayload(++brought);
    }

    /** An Individual Number that somebody has from another municipality. */
    IndividualNumber broughtNumber() {
        return IndividualNumber.ofPayload(++brought);
    }
}
