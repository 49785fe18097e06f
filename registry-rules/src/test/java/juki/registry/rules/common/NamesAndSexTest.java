package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a record says of name and sex. */
class NamesAndSexTest {

    private static final PersonName READ = PersonName.of("見本 新芽", "ミホン ニイメ");

    @Nested
    class SexIsStated {
        @Test
        void objectsToAChildWhoseSexIsNotSettled() {
            assertThat(objections(birth(READ, Sex.NOT_STATED))).contains("ENTRY-028");
        }

        @Test
        void objectsToACorrectionThatBlanksTheSex() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder().sex(Sex.NOT_STATED).build())))
                    .contains("ENTRY-028");
        }

        @Test
        void isSilentOnAGirl() {
            assertThat(objections(birth(READ, Sex.FEMALE))).doesNotContain("ENTRY-028");
        }
    }

    @Nested
    class ReadingIsConfirmed {
        @Test
        void objectsToANewbornWithoutAReading() {
            assertThat(objections(birth(PersonName.of("見本 新芽"), Sex.FEMALE))).contains("ENTRY-033");
        }

        @Test
        void objectsToANewbornWhoseReadingNobodyConfirmed() {
            assertThat(objections(birth(READ, Sex.FEMALE))).contains("ENTRY-033");
        }

        @Test
        void isSilentOnAReadingOfTheFamilyRegister() {
            assertThat(objections(birth(
                            READ.withFurigana(Furigana.of("ミホン ニイメ").confirmedBy(Furigana.Origin.FAMILY_REGISTER)),
                            Sex.FEMALE)))
                    .doesNotContain("ENTRY-033");
        }

        @Test
        void isSilentOnAChildNotNamedYet() {
            assertThat(objections(birth(PersonName.unnamed(), Sex.FEMALE))).doesNotContain("ENTRY-033");
        }

        @Test
        void isSilentOnWhoIsRenamedBeforeReadingsAreExpected() {
            assertThat(objections(renamed(TARO))).doesNotContain("ENTRY-033");
        }

        @Test
        void objectsToWhoIsRenamedAfterwards() {
            RuleBook book = RuleBook.standard(OfficePractice.standard().expectingReadingsFrom(TODAY));

            assertThat(book.examine(renamed(TARO), register()))
                    .extracting(finding -> finding.rule().id())
                    .contains("ENTRY-033");
            assertThat(book.examine(renamed(ANH), register()))
                    .as("a foreign resident has no family register")
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain("ENTRY-033");
        }

        @Test
        void objectsToWhoIsNaturalisedAfterwards() {
            RuleBook book = RuleBook.standard(OfficePractice.standard().expectingReadingsFrom(TODAY));

            assertThat(book.examine(Filing.noticed().naturalization(ANH), register()))
                    .extracting(finding -> finding.rule().id())
                    .contains("ENTRY-033");
        }

        @Test
        void isNoLawBeforeReadingsWereItems() {
            assertThat(RuleBook.standard().inForceOn(LocalDate.of(2025, 5, 25)).rule("ENTRY-033"))
                    .isEmpty();
            assertThat(RuleBook.standard().inForceOn(LocalDate.of(2025, 5, 26)).rule("ENTRY-033"))
                    .isPresent();
        }
    }

    private static ChangeEvent birth(PersonName name, Sex sex) {
        CalendarDate born = CalendarDate.of(2026, 4, 10);
        return Filing.noticed()
                .birth(
                        NewResident.builder()
                                .person(Person.of(name, born, sex))
                                .details(japanese().withBecameResidentOn(born))
                                .relationship(Relationship.CHILD)
                                .build(),
                        OF_TARO);
    }

    private static ChangeEvent renamed(AddresseeNumber who) {
        return Filing.noticed()
                .correction(
                        who, RecordedItems.builder().name(PersonName.of("新姓 某")).build());
    }
}
