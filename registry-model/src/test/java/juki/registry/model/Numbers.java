package juki.registry.model;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.event.NumberSource;

/** Numbers in sequence, as an office with nothing to hide would draw them. */
public final class Numbers implements NumberSource {

    private final SequentialIssuer persons;
    private final SequentialIssuer households;
    private long payload;

    private Numbers(long lastSerial) {
        this.persons = SequentialIssuer.startingAfter(lastSerial);
        this.households = SequentialIssuer.startingAfter(lastSerial);
        this.payload = lastSerial;
    }

    public static Numbers startingAfter(long lastSerial) {
        return new Numbers(lastSerial);
    }

    /** The addressee number of the n-th person, n from 1. */
    public static AddresseeNumber person(int n) {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(0);
        AddresseeNumber number = issuer.nextAddresseeNumber();
        for (int i = 1; i < n; i++) {
            number = issuer.nextAddresseeNumber();
        }
        return number;
    }

    /** The number of the n-th household, n from 1. */
    public static HouseholdNumber household(int n) {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(0);
        HouseholdNumber number = issuer.nextHouseholdNumber();
        for (int i = 1; i < n; i++) {
            number = issuer.nextHouseholdNumber();
        }
        return number;
    }

    /** The resident record code of the n-th person. */
    public static ResidentRecordCode code(long n) {
        return ResidentRecordCode.ofPayload(n);
    }

    @Override
    public ResidentRecordCode nextRecordCode() {
        return ResidentRecordCode.ofPayload(++payload);
    }

    @Override
    public AddresseeNumber nextAddresseeNumber() {
        return persons.nextAddresseeNumber();
    }

    @Override
    public HouseholdNumber nextHouseholdNumber() {
        return households.nextHouseholdNumber();
    }
}
