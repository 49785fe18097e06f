package juki.registry.rules.movein;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Arrival is of four classes (法第30条の46・47の対象者): both articles speak of mid to long-term residents, special permanent residents
 * and those permitted temporary refuge or provisional stay. Who stays without a status after birth or loss of nationality
 * arrives under neither; a Japanese family member may come along.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-46, Art. 30-47, since 2012-07-09. Catalogue T-13; error as verified.
 */
final class ArrivalIsOfFourClasses {

    private static final Set<LegalClass> TRANSITIONAL =
            EnumSet.of(LegalClass.TRANSITIONAL_BY_BIRTH, LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS);

    private static final Objection OTHER = Objection.to("法第30条の45の表に規定する区分", "legal class")
            .because(
                    "法第30条の46・47の対象でない区分の人が含まれているか、対象となる外国人住民がいません",
                    "somebody is of a class to which the article does not apply, or nobody is a foreign resident")
            .remedy("区分と届出の種類を確認してください", "see the legal class and under which article it is notified");

    static final Rule RULE = Rule.asserting(
                    "CLASS-001", "法第30条の46・47は四区分の人", "An arrival is of one of the four classes")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 46)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 47)))
            .since(LocalDate.of(2012, 7, 9))
            .on(
                    MoveIn.class,
                    EventType.MOVE_IN,
                    (moveIn, register) -> OTHER.when(isArrival(moveIn) && !isOfFourClasses(moveIn)));

    private ArrivalIsOfFourClasses() {}

    private static boolean isArrival(MoveIn moveIn) {
        return moveIn.kinds().contains(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT)
                || moveIn.kinds().contains(MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
    }

    private static boolean isOfFourClasses(MoveIn moveIn) {
        int foreign = 0;
        for (NewResident one : moveIn.newResidents()) {
            if (one.details() instanceof ForeignResident details) {
                if (TRANSITIONAL.contains(details.legalClass())) {
                    return false;
                }
                foreign++;
            }
        }
        return foreign > 0;
    }
}
