package juki.registry.rules.common;

import java.util.List;
import java.util.function.Predicate;
import juki.registry.codes.AddresseeNumber;
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
                ChangedAfterHouseholdsLatestChange.RULE,
                RecordedInOrder.RULE,
                SubjectsAreResidents.RULE,
                SubjectsAreNamedOnce.RULE,
                NoMoveOutIsPlanned.RULE,
                BasisFitsChange.RULE,
                LawOfTheDayKnowsTheChange.RULE,
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
                MembersFollowNewHead.RULE,
                RecordCodeIsNobodysElse.RULE,
                ReturningResidentIsEnteredAsSuch.RULE,
                ReturningResidentKeepsNumber.RULE,
                NewcomerIsNoResident.RULE,
                FamilyRegisterIsShown.RULE,
                ResidenceCardIsShown.RULE,
                CertificateIsShown.RULE,
                PermittedPeriodIsShown.RULE,
                NameIsGiven.RULE,
                CommonNameIsDeletedAfterEntry.RULE,
                SettledAfterBecomingResident.RULE,
                ForeignResidentSettledAfterBecomingOne.RULE,
                BecameResidentAfterBirth.RULE,
                BecameForeignResidentSinceTheSystem.RULE,
                AlienRegistrationIsCalendarDay.RULE,
                PeriodOfStayHasNotEnded.RULE,
                PeriodOfStayIsNotAboutToEnd.rule(practice.noticeOfExpiry()),
                TransitionalStayHasNotEnded.rule(practice.closedDays()),
                OrderOfResidenceDatesIsTold.RULE,
                StatusOfResidenceIsShown.RULE,
                StatusFitsLegalClass.RULE,
                SexIsStated.RULE,
                PostalCodeIsFound.rule(practice.dictionary()),
                TextFitsItsField.rule(practice.writing()),
                CharactersArePermitted.rule(practice.writing()),
                OwnCharactersAreRegistered.rule(practice.writing()),
                ReadingIsConfirmed.rule(practice.readingsExpectedFrom()),
                AddressCodeIsInDictionary.rule(practice.dictionary()),
                FamilyRegisterIsNoneAsAWhole.RULE,
                DomicileMunicipalityStillExists.RULE,
                TransitionalStayHasItsCause.RULE);
    }

    /**
     * Rules that need to know what is in hand at the office (仮登録中・入力中の異動), which the host alone knows; for a book that is made
     * for one examination: {@code book.plus(…)}.
     *
     * @param provisional whether a change of a person is entered and not decided yet (仮登録)
     * @param inUse whether somebody else at the office is entering a change of a person
     * @return the rules, unmodifiable
     */
    public static List<Rule> onWorkInHand(Predicate<AddresseeNumber> provisional, Predicate<AddresseeNumber> inUse) {
        return List.of(NothingElseIsProvisional.rule(provisional), NobodyElseIsAtWork.rule(inUse));
    }
}
