package juki.registry.model.resident;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Months of the child allowance (児童手当), as another system last told them.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 item 11-2; Order Art. 6.
 *
 * @param from the first month paid (受給開始年月)
 * @param until the last month paid (受給終了年月)
 */
public record ChildAllowance(Optional<YearMonth> from, Optional<YearMonth> until) {}
