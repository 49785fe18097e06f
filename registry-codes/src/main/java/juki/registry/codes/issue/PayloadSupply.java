package juki.registry.codes.issue;

import java.util.OptionalLong;

/** How an issuer comes to payloads that nobody ever had. */
interface PayloadSupply {
    /** Fills the array with payloads that the filter leaves and that have a check digit, and claims each of them. */
    void fill(long[] payloads);

    /** The counter used last, if payloads are counted. */
    OptionalLong lastCounter();
}
