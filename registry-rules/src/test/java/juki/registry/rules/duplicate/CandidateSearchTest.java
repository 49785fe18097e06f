package juki.registry.rules.duplicate;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OPENED;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.IdentityJudgements;
import juki.registry.model.register.IdentityJudgements.Judgement;
import juki.registry.model.register.IdentityJudgements.Outcome;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

    private static final InMemoryRegister VILLAGE = register().keyedBy(BlockingKeys.standard());

    private static Person person(String name, int year, int month, int day, Sex sex) {
        return Person.of(PersonName.of(name), CalendarDate.of(year, month, day), sex);
    }

    private static List<Suggestion> found(InMemoryRegister register, Person person) {
        return CandidateSearch.in(register).candidatesFor(Particulars.of(person));
    }

    @Provide
    Arbitrary<ResidentRecord> records() {
        return People.records();
    }

    /** The search is the comparison with everybody, only faster. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void findsExactlyThoseWhomComparingWithEverybodyFinds(
            @ForAll @Size(max = 40) List<@From("records") ResidentRecord> records,
            @ForAll("records") ResidentRecord wanted) {
        Map<Object, ResidentRecord> distinct = new LinkedHashMap<>();
        List<Object> codes = new ArrayList<>();
        for (ResidentRecord record : records) {
            if (record.recordCode().isEmpty()
                    || !codes.contains(record.recordCode().get())) {
                distinct.putIfAbsent(record.addressee(), removed(record));
                record.recordCode().ifPresent(codes::add);
            }
        }
        InMemoryRegister register = InMemoryRegister.opened(
                        HERE, OPENED, List.copyOf(distinct.values()), List.<Household>of())
                .keyedBy(BlockingKeys.standard());
        Particulars particulars = Particulars.of(wanted);
        assertThat(CandidateSearch.in(register).candidatesFor(particulars))
                .extracting(Suggestion::addressee)
                .containsExactlyInAnyOrderElementsOf(distinct.values().stream()
                        .filter(one -> !one.addressee().equals(wanted.addressee()))
                        .filter(one -> Criteria.standard()
                                .compare(particulars, Particulars.of(one))
                                .grade()
                                .isAtLeast(Grade.SIMILAR))
                        .map(ResidentRecord::addressee)
                        .toList());
    }

    /** No household has to be made for those who left. */
    private static ResidentRecord removed(ResidentRecord record) {
        return record.withRemoval(
                Village.register().record(MOVED_OUT).orElseThrow().removal());
    }

    @Test
    void findsTheLivingAndTheRemoved() {
        assertThat(found(VILLAGE, person("見本　太郎", 1970, 5, 3, Sex.MALE)))
                .extracting(Suggestion::addressee, Suggestion::living, Suggestion::grade)
                .containsExactly(tuple(TARO, true, Grade.SIMILAR));
        assertThat(found(VILLAGE, person("轉出 濟子", 1988, 3, 3, Sex.FEMALE)))
                .extracting(Suggestion::addressee, Suggestion::living)
                .containsExactly(tuple(MOVED_OUT, false));
        assertThat(found(VILLAGE, person("見本 太郎", 1971, 5, 3, Sex.MALE))).isEmpty();
    }

    @Test
    void aRegisterWithoutKeysFindsExactAgreementOnly() {
        assertThat(found(register(), person("見本 太郎", 1970, 5, 3, Sex.MALE)))
                .extracting(Suggestion::addressee)
                .containsExactly(TARO);
        assertThat(found(register(), person("見本　太郎", 1970, 5, 3, Sex.MALE))).isEmpty();
    }

    @Test
    void findsByANameBorneBeforeAndStillKnowsTheDateOfBirth() {
        ExOfficioCorrection renamed = ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(new Basis.ExOfficio())
                .subject(SABURO)
                .items(RecordedItems.builder().name(PersonName.of("改名 三郎")).build())
                .build();
        InMemoryRegister after = VILLAGE.apply(Registrar.under(RuleBook.of(List.of()))
                .decide(renamed, VILLAGE)
                .drawing(new Village.Numbers(20))
                .orElseThrow());
        assertThat(found(after, person("改名 三郎", 1950, 1, 2, Sex.MALE)))
                .extracting(Suggestion::addressee)
                .containsExactly(SABURO);
        List<Suggestion> byFormer = found(after, person("架空 三郎", 1950, 1, 2, Sex.MALE));
        assertThat(byFormer).extracting(Suggestion::addressee).containsExactly(SABURO);
        assertThat(byFormer.get(0).comparison().evidence(Attribute.NAME).likeness())
                .isEqualTo(Likeness.OTHER_NAME);
        assertThat(found(after, person("架空 三郎", 1950, 1, 3, Sex.MALE))).isEmpty();
    }

    private static ResidentRecord leftBefore(String name, String reading, LocalDate born, ResidentDetails details) {
        ResidentRecord record = removed(People.record(HERE, 70, name, reading, born, code(70)));
        return record.withPerson(Person.of(record.name(), CalendarDate.of(born), Sex.FEMALE))
                .withDetails(details);
    }

    private static InMemoryRegister registerOf(ResidentRecord record) {
        return InMemoryRegister.opened(HERE, OPENED, List.of(record), List.<Household>of())
                .keyedBy(BlockingKeys.standard());
    }

    private static Particulars returning(String name, ResidentDetails details) {
        return Particulars.of(
                NewResident.builder()
                        .person(person(name, 1990, 5, 3, Sex.FEMALE))
                        .details(details)
                        .relationship(Relationship.HEAD)
                        .build(),
                OutsideAddress.unknown());
    }

    private static void assertFoundByAnotherName(InMemoryRegister register, Particulars who) {
        List<Suggestion> suggestions = CandidateSearch.in(register).candidatesFor(who);
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0).grade()).isEqualTo(Grade.SIMILAR);
        assertThat(suggestions.get(0).comparison().evidence(Attribute.NAME).likeness())
                .isEqualTo(Likeness.OTHER_NAME);
    }

    @Test
    void aMarriedWomanReturnsUnderHerNewSurnameTheFormerOneRecorded() {
        JapaneseResident unmarried = Village.japanese();
        ResidentDetails married = unmarried
                .withFamilyRegister(FamilyRegisterIndication.of("架空県架空市新町2番地", "鈴木 一郎"))
                .withFormerSurname(Optional.of(FormerSurname.of("佐藤").withFurigana(Furigana.of("サトウ"))));
        InMemoryRegister register = registerOf(leftBefore("佐藤 花子", "サトウ ハナコ", LocalDate.of(1990, 5, 3), unmarried));
        assertFoundByAnotherName(register, returning("鈴木 花子", married));
        assertThat(CandidateSearch.in(register).candidatesFor(returning("鈴木 花子", unmarried)))
                .isEmpty();
    }

    @Test
    void whoLeftWithAFormerSurnameRecordedReturnsUnderIt() {
        JapaneseResident divorced = Village.japanese();
        ResidentDetails married = divorced.withFamilyRegister(FamilyRegisterIndication.of("架空県架空市新町2番地", "鈴木 一郎"))
                .withFormerSurname(Optional.of(FormerSurname.of("佐藤")));
        InMemoryRegister register = registerOf(leftBefore("鈴木 花子", "スズキ ハナコ", LocalDate.of(1990, 5, 3), married));
        assertFoundByAnotherName(register, returning("佐藤 花子", divorced));
        assertThat(CandidateSearch.in(register).candidatesFor(returning("佐藤 良子", divorced)))
                .isEmpty();
    }

    @Test
    void aForeignResidentIsFoundByACommonNameDeletedLongAgo() {
        ForeignResident foreign = ForeignResident.builder()
                .nationality(Nationality.of("KOR", "韓国"))
                .legalClass(LegalClass.SPECIAL_PERMANENT)
                .becameResidentOn(CalendarDate.of(2012, 7, 9))
                .addCommonNames(CommonName.entered(PersonName.of("金田 英子", "カネダ エイコ"), OPENED, HERE)
                        .deleted(OPENED.plusDays(1), HERE))
                .build();
        ResidentRecord left = leftBefore("KIM YONGJA", "キム ヨンジャ", LocalDate.of(1990, 5, 3), foreign);
        assertFoundByAnotherName(registerOf(left), returning("金田 英子", foreign.withCommonNames(List.of())));
        ResidentRecord unnamed = left.withDetails(foreign.withCommonNames(List.of()));
        assertThat(CandidateSearch.in(registerOf(unnamed))
                        .candidatesFor(returning("金田 英子", foreign.withCommonNames(List.of()))))
                .isEmpty();
        assertFoundByAnotherName(
                registerOf(unnamed),
                returning(
                        "KANEDA EIKO",
                        foreign.withCommonNames(
                                List.of(CommonName.entered(PersonName.of("YONGJA KIM"), OPENED, HERE)))));
    }

    @Test
    void aCodeThatAgreesNeverHidesWhatDoesNot() {
        ResidentRecord other = People.record(ELSEWHERE, 60, "他人 五郎", "タニン ゴロウ", LocalDate.of(1949, 9, 9), code(1));
        List<Suggestion> suggestions = CandidateSearch.in(VILLAGE).candidatesFor(Particulars.of(other));
        assertThat(suggestions).hasSize(1);
        Comparison comparison = suggestions.get(0).comparison();
        assertThat(suggestions.get(0).addressee()).isEqualTo(TARO);
        assertThat(comparison.grade()).isEqualTo(Grade.SAME_CODE);
        assertThat(comparison.gradeBesidesCodes()).isEqualTo(Grade.DIFFERENT);
        assertThat(comparison.agreement(Attribute.NAME)).isEqualTo(Agreement.DIFFERED);
        assertThat(comparison.agreement(Attribute.DATE_OF_BIRTH)).isEqualTo(Agreement.DIFFERED);
    }

    @Test
    void whoWasJudgedToBeAnotherIsNotSuggestedAgain() {
        Particulars twin =
                Particulars.of(People.record(HERE, 61, "見本 太郎", "ミホン タロウ", LocalDate.of(1970, 5, 3), code(61)));
        assertThat(CandidateSearch.in(VILLAGE).candidatesFor(twin)).hasSize(1);
        IdentityJudgements judged =
                IdentityJudgements.none().with(new Judgement(TARO, Village.person(61), Outcome.DISTINCT, TODAY, "係員A"));
        assertThat(CandidateSearch.in(VILLAGE.remembering(judged)).candidatesFor(twin))
                .isEmpty();
        IdentityJudgements reopened = judged.with(new Judgement(Village.person(61), TARO, Outcome.OPEN, TODAY, "係員B"));
        assertThat(CandidateSearch.in(VILLAGE.remembering(reopened)).candidatesFor(twin))
                .hasSize(1);
        // A code is no matter of judgement: two persons with one code are a case for the office whatever was decided.
        Particulars sharing =
                Particulars.of(People.record(HERE, 61, "見本 太郎", "ミホン タロウ", LocalDate.of(1970, 5, 3), code(1)));
        assertThat(CandidateSearch.in(VILLAGE.remembering(judged)).candidatesFor(sharing))
                .extracting(Suggestion::grade)
                .containsExactly(Grade.SAME_CODE);
    }

    @Test
    void nobodyIsSuggestedForHimself() {
        Particulars taro = Particulars.of(VILLAGE.history(TARO).orElseThrow());
        assertThat(CandidateSearch.in(VILLAGE).candidatesFor(taro)).isEmpty();
        assertThat(CandidateSearch.in(VILLAGE)
                        .candidatesFor(Particulars.of(taro.person()).alsoAt(lot(1))))
                .extracting(Suggestion::grade)
                .containsExactly(Grade.SAME_IDENTITY);
    }

    @Test
    void anOfficeMayAskForMoreButNotForLessThanAName() {
        assertThatThrownBy(() -> Criterion.of(
                        Grade.SIMILAR,
                        Map.of(Attribute.READING, Agreement.AGREED, Attribute.DATE_OF_BIRTH, Agreement.AGREED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("atLeast: reading and date of birth alone must not suffice");
        assertThatThrownBy(() -> Criterion.of(
                        Grade.SAME_IDENTITY,
                        Map.of(
                                Attribute.NAME,
                                Agreement.CLOSE,
                                Attribute.READING,
                                Agreement.AGREED,
                                Attribute.DATE_OF_BIRTH,
                                Agreement.AGREED,
                                Attribute.ADDRESS,
                                Agreement.AGREED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("atLeast: an identity");
        assertThatThrownBy(() -> Criterion.of(Grade.SIMILAR, Map.of(Attribute.DATE_OF_BIRTH, Agreement.AGREED)))
                .isInstanceOf(IllegalArgumentException.class);
        Criteria wider = Criteria.standard()
                .plus(Criterion.of(
                        Grade.SIMILAR, Map.of(Attribute.NAME, Agreement.AGREED, Attribute.SEX, Agreement.AGREED)));
        assertThat(CandidateSearch.in(VILLAGE)
                        .by(wider)
                        .candidatesFor(Particulars.of(person("見本 太郎", 1901, 1, 1, Sex.MALE))))
                .extracting(Suggestion::addressee)
                .containsExactly(TARO);
        assertThat(wider.all()).hasSize(Criteria.standard().all().size() + 1);
    }
}
