package juki.registry.rules.protection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.SupportClass;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Removal;

/**
 * What becomes of measures after a change (異動後の支援措置, idō-go no shien sochi): when the applicant has moved out, protection goes on as a
 * provisional measure of the former municipality. A death or a removal ex officio ends nothing: whoever is responsible decides.
 *
 * <p>Nothing is performed here; the host stores the measures it gets in the transaction of the change. Source: standard
 * specification 3.4, 4.1.3 (version 1.0, 2020).
 */
public final class MeasureFollowUp {

    private static final Set<ChangeReason> MOVED_OUT =
            EnumSet.of(ChangeReason.DOMESTIC_MOVE_OUT, ChangeReason.MOVE_OUT_ABROAD);

    private MeasureFollowUp() {}

    /**
     * Measures as they are to be kept after a change was recorded.
     *
     * @param change the change
     * @param measures measures of whomever
     * @param act who records it and when, by the right {@link juki.registry.model.protection.ProtectionRight#KEEP_MEASURE}
     * @return the measures in the same order, those of applicants who moved out with one step more
     * @throws IllegalArgumentException if the act is by another right or comes before a step of a measure that needs one more
     */
    public static List<SupportMeasure> after(
            RegisterChange change, Collection<SupportMeasure> measures, ProtectionAct act) {
        return measures.stream().map(measure -> after(change, measure, act)).toList();
    }

    private static SupportMeasure after(RegisterChange change, SupportMeasure measure, ProtectionAct act) {
        boolean goesOn = !measure.hasEnded()
                && !measure.isOfFormerMunicipality()
                && measure.classAt(act.at()).filter(SupportClass::protects).isPresent();
        return goesOn
                ? measure.details()
                        .applicant()
                        .addressee()
                        .flatMap(applicant -> movedOutOn(change, applicant))
                        .map(day -> measure.then(new MeasureStep.MovedOut(act, earlier(day, act))))
                        .orElse(measure)
                : measure;
    }

    /** The day of the move-out by which a change removed somebody's record. */
    private static Optional<LocalDate> movedOutOn(RegisterChange change, AddresseeNumber someone) {
        return change.entries().stream()
                .filter(entry -> entry.addressee().equals(someone))
                .reduce((first, second) -> second)
                .map(HistoryEntry::record)
                .flatMap(record -> record.removal())
                .filter(removal -> MOVED_OUT.contains(removal.reason()))
                .map(Removal::occurredOn)
                .map(date -> date.earliest());
    }

    private static LocalDate earlier(LocalDate day, ProtectionAct act) {
        LocalDate today = act.at().toLocalDate();
        return day.isAfter(today) ? today : day;
    }
}
