package juki.registry.rules.residence.criterion;

import java.util.List;
import juki.registry.rules.residence.Criterion;

/** The criteria of residence (住所の認定基準, jūsho no nintei kijun), in the order in which they are asked. */
public final class ResidenceCriteria {

    private ResidenceCriteria() {}

    /** {@return the criteria in order, unmodifiable} */
    public static List<Criterion> all() {
        return List.of(
                MotiveIsLeftOut.CRITERION,
                ObjectionsAreLeftOut.CRITERION,
                ForcesStandOutside.CRITERION,
                StatusOfResidenceIsListed.CRITERION,
                FamilyRegisterIsUnderWay.CRITERION,
                PlaceLiesInMunicipality.CRITERION,
                MayorsAgree.CRITERION,
                LivingHasBegun.CRITERION,
                PlaceCanBeFound.CRITERION,
                FormOfLivingIsAccepted.CRITERION,
                HomeOnWheelsIsFixed.CRITERION,
                RecordedPersonIsThere.CRITERION,
                AbsenceAbroadIsShort.CRITERION,
                ReturnIsLasting.CRITERION,
                NewbornLivesWithHousehold.CRITERION,
                PatientHasNoHomeToReturnTo.CRITERION,
                ChildLivesWithWhoeverCares.CRITERION,
                FacilityIsHomeForAYear.CRITERION,
                PrisonerKeepsHome.CRITERION,
                SeafarerHasBaseAshore.CRITERION,
                SoldierLivesInBarracks.CRITERION,
                RefugeMovesNothing.CRITERION,
                EvacuationKeepsHome.CRITERION,
                LodgerHasSettled.CRITERION,
                GuestHasSettled.CRITERION,
                LodgingIsOnlyHome.CRITERION,
                StudentLivesAtPlaceOfStudy.CRITERION,
                TraineeStaysForAYear.CRITERION,
                SeasonalWorkerReturns.CRITERION,
                DormitoryIsOnlyHome.CRITERION,
                WorkerIsWithFamilyWeekly.CRITERION,
                BaseOutlastsShortStay.CRITERION,
                VillaIsSeasonal.CRITERION,
                CompetingBaseIsWeaker.CRITERION,
                LivingIsObjective.CRITERION,
                ResidenceIsOne.CRITERION,
                PresumptionStands.CRITERION,
                EvidenceStandsForClaims.CRITERION,
                NothingContradicts.CRITERION,
                RemovalRestsOnSurvey.CRITERION,
                NotificationTellsTruth.CRITERION,
                RecordIsEvidenceOnly.CRITERION,
                DateIsThatOfLiving.CRITERION,
                ChangeOfPlanCounts.CRITERION,
                LatenessIsAFlag.CRITERION,
                RenumberingMovesNobody.CRITERION);
    }
}
