package juki.registry.rules.consequence;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NumberSource;

/**
 * How many numbers an office draws for a change (番号の払出し): what it does not bring along.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-3; standard specification 1.1.13, 4.3.1.
 *
 * @param recordCodes resident record codes from the municipality's stock
 * @param addresseeNumbers new addressee numbers
 * @param householdNumbers new household numbers
 */
public record NumbersToDraw(int recordCodes, int addresseeNumbers, int householdNumbers) {

    /** None at all. */
    public static final NumbersToDraw NONE = new NumbersToDraw(0, 0, 0);

    /**
     * The numbers that a change lacks.
     *
     * @param event the change
     * @return how many of each
     */
    public static NumbersToDraw by(ChangeEvent event) {
        Counter counter = new Counter();
        event.numbered(counter);
        return new NumbersToDraw(counter.codes, counter.people, counter.households);
    }

    /** Hands out numbers that nobody will see, and counts them: every kind of change draws through a source. */
    private static final class Counter implements NumberSource {

        private final SequentialIssuer numbers = SequentialIssuer.startingAfter(0);
        private int codes;
        private int people;
        private int households;

        @Override
        public ResidentRecordCode nextRecordCode() {
            return ResidentRecordCode.ofPayload(++codes);
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            people++;
            return numbers.nextAddresseeNumber();
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            households++;
            return numbers.nextHouseholdNumber();
        }
    }
}
