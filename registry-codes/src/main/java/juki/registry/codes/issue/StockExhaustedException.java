package juki.registry.codes.issue;

import juki.registry.codes.MunicipalityCode;

/**
 * Thrown when a code is to be drawn and the municipality's stock has none left (在庫切れ, zaiko-gire). The message says what
 * to do.
 */
public final class StockExhaustedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    StockExhaustedException(MunicipalityCode municipality) {
        super("municipality " + municipality
                + " has no unused resident record code left: have the national body designate"
                + " more (Act Art. 30-2), replenish the stock with them, and draw again");
    }
}
