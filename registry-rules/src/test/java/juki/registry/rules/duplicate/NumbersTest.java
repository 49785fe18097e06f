package juki.registry.rules.duplicate;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Numbers that one person has and nobody else, in a register that files records under them. */
class NumbersTest {

    private static final IndividualNumber OF_HANAKO = IndividualNumber.ofPayload(7);
    private static final InMemoryRegister NUMBERED =
            after(register().keyedBy(BlockingKeys.standard()), Filing.noticed().individualNumber(HANAKO, OF_HANAKO));
    private static final InMemoryRegister HANAKO_GONE =
            after(NUMBERED, Filing.exOfficio().changed(CalendarDate.of(TODAY)).death(HANAKO));
    private static final InMemoryRegister ANH_GONE =
            after(NUMBERED, Filing.exOfficio().changed(CalendarDate.of(TODAY)).moveOut(ANH));

    @Nested
    class IndividualNumberIsNobodysElse {
        @Test
        void objectsToTheNumberOfAResidentBroughtAlong() {
            assertThat(objections(Filing.notified().moveIn(bringing(OF_HANAKO)), NUMBERED))
                    .contains("ENTRY-014");
        }

        @Test
        void objectsToOneNumberBroughtByTwo() {
            assertThat(objections(Filing.notified()
                            .moveIn(bringing(IndividualNumber.ofPayload(8)), bringing(IndividualNumber.ofPayload(8)))))
                    .contains("ENTRY-014");
        }

        @Test
        void objectsToTheNumberOfAnotherEnteredOrChangedHere() {
            assertThat(objections(Filing.noticed().individualNumber(TARO, OF_HANAKO), NUMBERED))
                    .contains("ENTRY-014");
            assertThat(objections(Filing.requested().individualNumberChange(TARO, OF_HANAKO), HANAKO_GONE))
                    .contains("ENTRY-014");
        }

        @Test
        void isSilentOnANumberNobodyHas() {
            assertThat(objections(Filing.notified().moveIn(bringing(IndividualNumber.ofPayload(8))), NUMBERED))
                    .doesNotContain("ENTRY-014");
            assertThat(objections(Filing.noticed().individualNumber(TARO, IndividualNumber.ofPayload(8)), NUMBERED))
                    .doesNotContain("ENTRY-014");
        }

        @Test
        void leavesTheNumberOfARemovedRecordBroughtAlongToAnother() {
            assertThat(objections(Filing.notified().moveIn(bringing(OF_HANAKO)), HANAKO_GONE))
                    .doesNotContain("ENTRY-014");
        }

        @Test
        void findsNobodyInARegisterWithoutKeys() {
            InMemoryRegister unkeyed = after(register(), Filing.noticed().individualNumber(HANAKO, OF_HANAKO));

            assertThat(objections(Filing.notified().moveIn(bringing(OF_HANAKO)), unkeyed))
                    .doesNotContain("ENTRY-014");
        }
    }

    @Nested
    class ReturningResidentIsKnownByEveryNumber {
        @Test
        void objectsToTheIndividualNumberOfARemovedRecordOnSomebodyNew() {
            assertThat(objections(Filing.notified().moveIn(bringing(OF_HANAKO)), HANAKO_GONE))
                    .contains("ENTRY-015");
        }

        @Test
        void objectsToTheCardOfARemovedRecordOnSomebodyNew() {
            assertThat(objections(Filing.notified().moveIn(foreigner(Optional.empty())), ANH_GONE))
                    .contains("ENTRY-015");
        }

        @Test
        void objectsToTheCardUnderAnotherAddresseeNumber() {
            assertThat(objections(Filing.notified().moveIn(foreigner(Optional.of(MOVED_OUT))), ANH_GONE))
                    .contains("ENTRY-015");
        }

        @Test
        void isSilentWhereTheAddresseeNumberIsKept() {
            assertThat(objections(Filing.notified().moveIn(foreigner(Optional.of(ANH))), ANH_GONE))
                    .doesNotContain("ENTRY-015");
        }

        @Test
        void isSilentOnNumbersNobodyHas() {
            assertThat(objections(Filing.notified().moveIn(bringing(IndividualNumber.ofPayload(8))), HANAKO_GONE))
                    .doesNotContain("ENTRY-015");
        }
    }

    @Nested
    class CardIsOnOneLivingRecord {
        @Test
        void objectsToTheCardOfAResident() {
            assertThat(objections(Filing.notified().moveIn(foreigner(Optional.empty())), NUMBERED))
                    .contains("ENTRY-016");
        }

        @Test
        void objectsToOneCardBroughtByTwo() {
            assertThat(objections(
                            Filing.notified().moveIn(foreigner(Optional.empty()), foreigner(Optional.empty())),
                            ANH_GONE))
                    .contains("ENTRY-016");
        }

        @Test
        void isSilentOnACorrectionOfTheOwnersRecord() {
            assertThat(objections(
                            Filing.exOfficio()
                                    .correction(
                                            ANH,
                                            RecordedItems.builder()
                                                    .details(foreign())
                                                    .build()),
                            NUMBERED))
                    .doesNotContain("ENTRY-016");
        }

        @Test
        void isSilentOnACardOfARemovedRecord() {
            assertThat(objections(Filing.notified().moveIn(foreigner(Optional.empty())), ANH_GONE))
                    .doesNotContain("ENTRY-016");
        }
    }

    private static NewResident bringing(IndividualNumber number) {
        return NewResident.builder()
                .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                .details(japanese())
                .relationship(Relationship.HEAD)
                .individualNumber(number)
                .build();
    }

    /** Somebody with the card of the village's foreign resident. */
    private static NewResident foreigner(Optional<AddresseeNumber> addressee) {
        return NewResident.builder()
                .person(born("NGUYEN ANH", 1998, 6, 7, Sex.FEMALE))
                .details(foreign())
                .relationship(Relationship.HEAD)
                .addressee(addressee)
                .build();
    }
}
