package juki.registry.cli.town;

import java.util.SplittableRandom;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.MunicipalStock;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.event.NumberSource;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.InMemoryRegister;

/**
 * The numbers an office goes on with (番号の払出し) whose register was read from a file: serials after the greatest in the file, and
 * codes that nobody in it has or had.
 */
final class RunningNumbers implements NumberSource {
    private static final int CODES_AT_ONCE = 1_000;

    private final NationalIssuer issuer;
    private final MunicipalStock stock;
    private final SequentialIssuer addressees;
    private final SequentialIssuer households;

    private RunningNumbers(
            NationalIssuer issuer, MunicipalStock stock, SequentialIssuer addressees, SequentialIssuer households) {
        this.issuer = issuer;
        this.stock = stock;
        this.addressees = addressees;
        this.households = households;
    }

    /**
     * The numbers after those of a register.
     *
     * @param register the register
     * @param seed what decides which codes are drawn
     * @return the numbers
     */
    static RunningNumbers after(InMemoryRegister register, long seed) {
        InUse inUse = new InUse(register.persons());
        register.forEachHistory(inUse::add);
        register.forEachHousehold(
                one -> inUse.household = Math.max(inUse.household, one.number().serial()));
        RandomSource random = RandomSource.of(new SplittableRandom(seed));
        NationalIssuer issuer = NationalIssuer.drawing(random, inUse.codes);
        return new RunningNumbers(
                issuer,
                MunicipalStock.of(issuer.designate(register.municipality(), CODES_AT_ONCE), random, CODES_AT_ONCE / 10),
                SequentialIssuer.startingAfter(inUse.addressee),
                SequentialIssuer.startingAfter(inUse.household));
    }

    private static final class InUse {
        private final UniquenessIndex codes;
        private long addressee;
        private long household;

        InUse(int persons) {
            codes = UniquenessIndex.hashed(persons);
        }

        void add(ChangeHistory history) {
            addressee = Math.max(addressee, history.addressee().serial());
            for (HistoryEntry entry : history.entries()) {
                entry.record().recordCode().ifPresent(code -> codes.claim(code.payload()));
            }
        }
    }

    @Override
    public ResidentRecordCode nextRecordCode() {
        if (stock.isLow()) {
            stock.replenish(issuer.designate(stock.municipality(), CODES_AT_ONCE));
        }
        return stock.draw();
    }

    @Override
    public AddresseeNumber nextAddresseeNumber() {
        return addressees.nextAddresseeNumber();
    }

    @Override
    public HouseholdNumber nextHouseholdNumber() {
        return households.nextHouseholdNumber();
    }
}
