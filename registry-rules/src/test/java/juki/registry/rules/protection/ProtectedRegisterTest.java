package juki.registry.rules.protection;

import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.OF_JIRO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.SHIRO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.YUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.OpposingParty;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.ProtectionGround;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportClass;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.Finding;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Test;

/** What may be done for protected persons, what a screen shows of them, and what becomes of measures. */
class ProtectedRegisterTest {

    private static final LocalDateTime NOW = Village.TODAY.atTime(10, 0);
    private static final Officer OFFICER = new Officer("係員A", Set.of(ProtectionRight.values()));

    private static ProtectionAct keep(LocalDateTime at) {
        return OFFICER.act(ProtectionRight.KEEP_MEASURE, at);
    }

    private static ProtectedPerson protectedPerson(AddresseeNumber one) {
        return ProtectedPerson.builder()
                .addressee(one)
                .person(Village.register().record(one).orElseThrow().person())
                .build();
    }

    private static SupportMeasure measure(
            OpposingParty against, AddresseeNumber applicant, AddresseeNumber... together) {
        SupportDetails.Builder details = SupportDetails.builder();
        details.applicant(protectedPerson(applicant))
                .addOpposingParties(against)
                .addAffairs(ProtectedAffair.values())
                .firstMunicipality(Village.HERE);
        Arrays.asList(together).forEach(one -> details.addSupportedTogether(protectedPerson(one)));
        LocalDateTime at = NOW.minusDays(20);
        return SupportMeasure.opened(
                        new MeasureStep.Applied(keep(at), details.build(), Optional.empty(), at.toLocalDate()))
                .then(new MeasureStep.BegunProvisionally(keep(at), at.toLocalDate()));
    }

    private static SupportMeasure measure(AddresseeNumber applicant, AddresseeNumber... together) {
        return measure(party(SABURO), applicant, together);
    }

    private static OpposingParty party(AddresseeNumber one) {
        return OpposingParty.builder()
                .addressee(one)
                .name(Village.register().record(one).orElseThrow().name())
                .sex(Sex.NOT_STATED)
                .build();
    }

    private static ProtectedRegister under(SupportMeasure... measures) {
        return ProtectedRegister.of(Village.register(), Protections.of(List.of(), List.of(measures)), NOW);
    }

    private static Restriction restriction(Map<Operation, RestrictionLevel> levels) {
        return Restriction.builder()
                .household(OF_JIRO)
                .putAllLevels(levels)
                .reason("郵便返戻")
                .start(Village.TODAY)
                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, NOW.minusHours(1)))
                .build();
    }

    private static AddressChange moves(AddresseeNumber one, TargetHousehold to, int lot) {
        return AddressChange.builder()
                .addPlacements(Village.place(one, Relationship.COHABITANT))
                .household(to)
                .address(Village.lot(lot))
                .changeDate(CalendarDate.of(Village.TODAY))
                .processingDate(Village.TODAY)
                .basis(Basis.Notification.on(Village.TODAY))
                .build();
    }

    private static List<String> reasons(ProtectionAnswer answer) {
        return answer.grounds(OFFICER).stream().map(ProtectionGround::reason).toList();
    }

    // ----- may this be done

    @Test
    void whatStandsAgainstOneStandsAgainstAll() {
        ProtectedRegister register = under(measure(HANAKO));
        assertThat(register.ask(Operation.CERTIFICATE, List.of(TARO, MOMO)).level())
                .isEqualTo(RestrictionLevel.NONE);
        assertThat(register.ask(Operation.CERTIFICATE, List.of(TARO, HANAKO, MOMO))
                        .level())
                .isEqualTo(RestrictionLevel.ERROR);
        assertThat(register.ask(Operation.CERTIFICATE, List.of()).level()).isEqualTo(RestrictionLevel.NONE);
    }

    @Test
    void aHouseholdsRestrictionReachesItsMembers() {
        ProtectedRegister register = ProtectedRegister.of(
                Village.register(),
                Protections.of(List.of(restriction(Map.of(Operation.ENTRY, RestrictionLevel.ALERT))), List.of()),
                NOW);
        assertThat(register.ask(Operation.ENTRY, JIRO).level()).isEqualTo(RestrictionLevel.ALERT);
        assertThat(register.ask(Operation.ENTRY, TARO).level()).isEqualTo(RestrictionLevel.NONE);
        assertThat(register.ask(Operation.ENTRY, Village.UNKNOWN).level()).isEqualTo(RestrictionLevel.NONE);
    }

    // ----- entering a change

    @Test
    void somebodyComesToLiveWithAPersonProtectedFromHim() {
        ProtectionAnswer answer =
                under(measure(HANAKO)).askToEnter(moves(SABURO, TargetHousehold.existing(OF_TARO), 1));
        assertThat(answer.level()).isEqualTo(RestrictionLevel.ALERT);
        assertThat(answer.text()).isEqualTo(ProtectionAnswer.TEXT_OF_ALERT);
        assertThat(reasons(answer)).containsExactly("相手方が支援対象者の世帯又は住所に入る異動");
        assertThat(under(measure(HANAKO))
                        .askToEnter(moves(SABURO, TargetHousehold.newHousehold(), 1))
                        .level())
                .as("the same lot, a household of his own")
                .isEqualTo(RestrictionLevel.ALERT);
        assertThat(under(measure(HANAKO))
                        .askToEnter(moves(SABURO, TargetHousehold.newHousehold(), 20))
                        .level())
                .isEqualTo(RestrictionLevel.NONE);
        assertThat(under(measure(HANAKO))
                        .askToEnter(moves(SHIRO, TargetHousehold.existing(OF_TARO), 1))
                        .level())
                .isEqualTo(RestrictionLevel.NONE);
    }

    @Test
    void aNewcomerIsRecognisedByNameAndDateOfBirth() {
        OpposingParty known = OpposingParty.builder()
                .name(PersonName.of("新人 次郎"))
                .dateOfBirth(CalendarDate.of(1990, 2, 3))
                .sex(Sex.MALE)
                .build();
        OpposingParty another = OpposingParty.builder()
                .name(PersonName.of("新人 次郎"))
                .dateOfBirth(CalendarDate.of(1991, 2, 3))
                .sex(Sex.MALE)
                .build();
        MoveIn moveIn = MoveIn.builder()
                .addNewResidents(Village.newcomer(Village.newHead().person(), Relationship.COHABITANT))
                .household(TargetHousehold.existing(OF_TARO))
                .address(Village.lot(1))
                .previousAddress(OutsideAddress.domestic(Village.ELSEWHERE))
                .changeDate(CalendarDate.of(Village.TODAY))
                .processingDate(Village.TODAY)
                .basis(Basis.Notification.on(Village.TODAY))
                .build();
        assertThat(under(measure(known, HANAKO)).askToEnter(moveIn).level()).isEqualTo(RestrictionLevel.ALERT);
        assertThat(under(measure(another, HANAKO)).askToEnter(moveIn).level()).isEqualTo(RestrictionLevel.NONE);
    }

    @Test
    void personsProtectedTogetherPart() {
        ChangeEvent childLeaves = moves(MOMO, TargetHousehold.newHousehold(), 20);
        assertThat(reasons(under(measure(HANAKO, MOMO)).askToEnter(childLeaves)))
                .containsExactly("申出者と併せて支援を求める者の世帯が分かれる異動");
        assertThat(under(measure(HANAKO)).askToEnter(childLeaves).level()).isEqualTo(RestrictionLevel.NONE);
        AddressChange both = AddressChange.builder()
                .addPlacements(Village.place(HANAKO, Relationship.HEAD), Village.place(MOMO, Relationship.CHILD))
                .household(TargetHousehold.newHousehold())
                .address(Village.lot(20))
                .changeDate(CalendarDate.of(Village.TODAY))
                .processingDate(Village.TODAY)
                .basis(Basis.Notification.on(Village.TODAY))
                .build();
        assertThat(under(measure(HANAKO, MOMO)).askToEnter(both).level()).isEqualTo(RestrictionLevel.NONE);
    }

    @Test
    void aFindingTellsNotWhichProtectionObjects() {
        ChangeEvent event = HouseholdChange.builder()
                .addPlacements(Village.place(JIRO, Relationship.COHABITANT))
                .household(OF_TARO)
                .changeDate(CalendarDate.of(Village.TODAY))
                .processingDate(Village.TODAY)
                .basis(Basis.Notification.on(Village.TODAY))
                .build();
        List<Finding> ofMeasure = findings(event, Protections.of(List.of(), List.of(measure(party(JIRO), HANAKO))));
        List<Finding> ofRestriction = findings(
                event,
                Protections.of(List.of(restriction(Map.of(Operation.ENTRY, RestrictionLevel.ALERT))), List.of()));
        assertThat(ofMeasure).isEqualTo(ofRestriction).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ALERT);
            assertThat(finding.toString()).doesNotContain("支援", "相手方", "抑止");
            assertThat(finding.rule().title() + finding.rule().basis() + finding.remedy())
                    .doesNotContain("支援", "相手方");
        });
    }

    private static List<Finding> findings(ChangeEvent event, Protections protections) {
        return RuleBook.of(ProtectionRules.all(protections, NOW)).examine(event, Village.register());
    }

    @Test
    void anErrorBlocksTheChangeAmongTheRulesOfTheBook() {
        Protections protections =
                Protections.of(List.of(restriction(Map.of(Operation.ENTRY, RestrictionLevel.ERROR))), List.of());
        RuleBook book = RuleBook.standard()
                .inForceOn(Village.TODAY)
                .plus(ProtectionRules.all(protections, NOW).toArray(Rule[]::new));
        assertThat(Registrar.under(book)
                        .decide(moves(JIRO, TargetHousehold.newHousehold(), 20), Village.register())
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(ProtectionRules.all(Protections.none(), NOW))
                .extracting(Rule::id)
                .containsExactly("PROTECTION-001", "PROTECTION-002");
    }

    // ----- views, lists, counts

    @Test
    void aHouseholdsAddressIsHiddenIfOneMemberIsProtected() {
        HouseholdView hidden = under(measure(HANAKO)).household(OF_TARO).orElseThrow();
        assertThat(hidden.address()).isEmpty();
        assertThat(hidden.members())
                .extracting(HouseholdView.Member::marked)
                .containsExactly(false, true, false, false);
        assertThat(under(measure(HANAKO)).household(OF_JIRO).orElseThrow().address())
                .contains(Village.register().household(OF_JIRO).orElseThrow().address());
        assertThat(under().household(OF_TARO).orElseThrow().address()).isPresent();
        assertThat(under(measure(HANAKO)).hidesAddressOf(TARO)).isTrue();
        assertThat(under(measure(HANAKO)).hidesAddressOf(JIRO)).isFalse();
        assertThat(hidden.toString() + hidden.members()).doesNotContain("見本", "架空町");
    }

    @Test
    void theHouseholdLeftBehindDoesNotTellWhereAFormerMemberWent() {
        InMemoryRegister after = Village.register()
                .apply(Fold.fold(
                        moves(HANAKO, TargetHousehold.newHousehold(Village.household(40)), 20), Village.register()));
        ProtectedRegister register =
                ProtectedRegister.of(after, Protections.of(List.of(), List.of(measure(HANAKO))), NOW);
        HouseholdView left = register.household(OF_TARO).orElseThrow();
        assertThat(left.address()).isPresent();
        assertThat(left.formerMembers())
                .singleElement()
                .satisfies(one -> assertThat(one.addressee()).isEqualTo(HANAKO));
        assertThat(register.household(Village.household(40)).orElseThrow().address())
                .isEmpty();
        assertThat(register.hidesAddressOf(HANAKO)).isTrue();
        assertThat(register.hidesAddressOf(TARO)).isFalse();
    }

    @Test
    void aListForInspectionLeavesOutTheProtectedAndWhoeverLivesWithThem() {
        List<AddresseeNumber> candidates = List.of(TARO, HANAKO, MOMO, JIRO, SHIRO, YUKI);
        assertThat(under(measure(MOMO)).listed(Operation.INSPECTION, candidates))
                .containsExactly(JIRO, SHIRO, YUKI);
        assertThat(under().listed(Operation.INSPECTION, candidates)).isEqualTo(candidates);
        ProtectedRegister restricted = ProtectedRegister.of(
                Village.register(),
                Protections.of(List.of(restriction(Map.of(Operation.INSPECTION, RestrictionLevel.ALERT))), List.of()),
                NOW);
        assertThat(restricted.listed(Operation.INSPECTION, candidates))
                .doesNotContain(JIRO)
                .contains(TARO);
    }

    // ----- measures go on

    private static MoveOut leaves(AddresseeNumber one, LocalDate on) {
        return MoveOut.builder()
                .addSubjects(one)
                .destination(OutsideAddress.domestic(Village.ELSEWHERE))
                .changeDate(CalendarDate.of(on))
                .processingDate(Village.TODAY)
                .basis(Basis.Notification.on(Village.TODAY))
                .build();
    }

    @Test
    void aMeasureGoesOnProvisionallyWhenTheApplicantHasMovedOut() {
        SupportMeasure before = measure(HANAKO);
        SupportMeasure other = measure(YUKI, TARO);
        List<SupportMeasure> after = MeasureFollowUp.after(
                Fold.fold(leaves(HANAKO, Village.TODAY), Village.register()), List.of(before, other), keep(NOW));
        assertThat(after.get(0).isOfFormerMunicipality()).isTrue();
        assertThat(after.get(0).classAt(NOW)).contains(SupportClass.PROVISIONAL);
        assertThat(after.get(0).protectsAt(HANAKO, NOW.plusYears(3))).isTrue();
        assertThat(after.get(1)).isSameAs(other);
        assertThat(MeasureFollowUp.after(
                        Fold.fold(leaves(HANAKO, Village.TODAY), Village.register()), after, keep(NOW)))
                .as("once is enough")
                .isEqualTo(after);
    }

    @Test
    void aPlanChangesNothingYetAndAnEndedMeasureIsOver() {
        SupportMeasure before = measure(HANAKO);
        assertThat(MeasureFollowUp.after(
                        Fold.fold(leaves(HANAKO, Village.TODAY.plusDays(9)), Village.register()),
                        List.of(before),
                        keep(NOW)))
                .containsExactly(before);
        SupportMeasure ended = before.then(new MeasureStep.Ended(
                OFFICER.act(ProtectionRight.END_MEASURE, NOW.minusDays(1)),
                MeasureStep.EndReason.APPLICATION,
                Optional.empty()));
        assertThat(MeasureFollowUp.after(
                        Fold.fold(leaves(HANAKO, Village.TODAY), Village.register()), List.of(ended), keep(NOW)))
                .containsExactly(ended);
        assertThatThrownBy(() -> MeasureFollowUp.after(
                        Fold.fold(leaves(HANAKO, Village.TODAY), Village.register()),
                        List.of(before),
                        OFFICER.act(ProtectionRight.END_MEASURE, NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
