package juki.registry.cli.town;

import java.util.List;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.TownReport;

/**
 * A year that is over (年度の締め, nendo no shime): its figures, and what became of everything that was filed.
 *
 * @param report the figures
 * @param tally the counts behind them
 * @param registerLines the lines of the register that was read; 0 if it was built
 * @param rejectedRegisterLines those of them that could not be used
 * @param eventLines the lines of changes that were read; 0 if they were invented
 */
record ClosedYear(TownReport report, Tally tally, long registerLines, long rejectedRegisterLines, long eventLines) {

    static final String REPORT = "report.html";

    /** {@return the lines of both files that could not be used} */
    long rejectedLines() {
        return rejectedRegisterLines + tally.rejectedLines();
    }

    /** {@return the equations that do not hold} */
    List<Balance> unbalanced() {
        return report.balances().stream().filter(balance -> !balance.holds()).toList();
    }
}
