package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's coverage by an insurance (被保険者の資格): whether insured, and when the status was acquired and lost, as another
 * system last told it. What it told is kept also where it does not fit together.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 items 10 to 11; Order Art. 3 to 5.
 *
 * @param insured whether insured (被保険者該当の有無)
 * @param acquiredOn when the status was acquired (資格取得年月日)
 * @param lostOn when it was lost (資格喪失年月日)
 */
public record Coverage(boolean insured, Optional<LocalDate> acquiredOn, Optional<LocalDate> lostOn) {}
