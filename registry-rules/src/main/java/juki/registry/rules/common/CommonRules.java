package juki.registry.rules.common;

import java.util.List;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Rule;

/**
 * Rules that hold of every change and of everybody for whom a record is made (共通の規則). Source: standard specification
 * 1.1, 1.2, 4.0.
 */
public final class CommonRules {

    private CommonRules() {}

    /**
     * The rules in order.
     *
     * @param practice what the law leaves to the office
     * @return the rules, unmodifiable
     */
    public static List<Rule> all(OfficePractice practice) {
        return List.of(
                ChangeHasHappened.RULE,
                FiledByProcessingDate.RULE,
                ChangeDateIsCalendarDay.RULE,
                ChangedAfterBirth.RULE,
                OrderOfBirthAndChangeIsTold.RULE,
                BornByProcessingDate.RULE,
                AgeIsUsual.rule(practice.greatestUsualAge()),
                FiledAfterChange.RULE,
                ChangedAfterLatestChange.RULE,
                RecordedInOrder.RULE,
                SubjectsAreResidents.RULE,
                SubjectsAreNamedOnce.RULE,
                NoMoveOutIsPlanned.RULE,
                BasisFitsChange.RULE,
                RegisterIsOpenedOnce.RULE,
                TargetHouseholdLives.RULE,
                NewHouseholdNumberIsFree.RULE,
                NewNumbersHaveCheckDigits.RULE,
                AddressIsThatOfHousehold.RULE,
                HouseholdHasOneHead.RULE,
                HeadLeavesNobodyHeadless.RULE,
                HeadIsFifteen.RULE,
                SexFitsRelationship.RULE,
                HeadHasOneSpouse.RULE,
                AgesFitRelationships.RULE,
                RecordCodeIsNobodysElse.RULE,
                ReturningResidentIsEnteredAsSuch.RULE,
                ReturningResidentKeepsNumber.RULE,
                NewcomerIsNoResident.RULE,
                FamilyRegisterIsShown.RULE,
                ResidenceCardIsShown.RULE,
                CertificateIsShown.RULE,
                PermittedPeriodIsShown.RULE,
                NameIsGiven.RULE);
    }
}
