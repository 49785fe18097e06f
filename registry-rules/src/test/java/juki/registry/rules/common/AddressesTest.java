package juki.registry.rules.common;

import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juki.registry.codes.PostalCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.rules.AddressDictionary;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import juki.registry.rules.law.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of the addresses that a change writes, where the office has a dictionary. */
class AddressesTest {

    private static final AddressCode IN_IT = AddressCode.of(HERE, "0001001");
    private static final AddressCode NOT_IN_IT = AddressCode.of(HERE, "0009001");

    /** Knows one town, and the postal code of its lots but the thirtieth. */
    private static final RuleBook BOOK =
            RuleBook.standard(OfficePractice.standard().lookingUp(new AddressDictionary() {
                @Override
                public Answer has(AddressCode code) {
                    return Answer.of(code.equals(IN_IT));
                }

                @Override
                public Answer hasPostalCodeFor(Address address) {
                    return Answer.of(!address.sameLot(lot(30)));
                }
            }));

    @Nested
    class PostalCodeIsFound {
        @Test
        void objectsToAnAddressForWhichThereIsNone() {
            assertThat(ids(BOOK, moveTo(lot(30)))).contains("ENTRY-029");
        }

        @Test
        void isSilentWhereOneIsWritten() {
            assertThat(ids(BOOK, moveTo(lot(30).withPostalCode(PostalCode.of("2860221")))))
                    .doesNotContain("ENTRY-029");
        }

        @Test
        void isSilentWhereTheDictionaryHasOne() {
            assertThat(ids(BOOK, moveTo(lot(31)))).doesNotContain("ENTRY-029");
        }

        @Test
        void isSilentWithoutADictionary() {
            assertThat(ids(RuleBook.standard(), moveTo(lot(30)))).doesNotContain("ENTRY-029");
        }
    }

    @Nested
    class AddressCodeIsInDictionary {
        @Test
        void objectsToACodeThatTheDictionaryLacks() {
            assertThat(ids(BOOK, moveTo(coded(NOT_IN_IT)))).contains("ENTRY-034");
        }

        @Test
        void objectsToItInABulkChangeToo() {
            assertThat(ids(
                            BOOK,
                            Filing.exOfficio()
                                    .bulkAddressChange(
                                            new BulkAddressChange.Readdressing(OF_SABURO, lot(3), coded(NOT_IN_IT)))))
                    .contains("ENTRY-034");
        }

        @Test
        void isSilentOnACodeOfTheDictionary() {
            assertThat(ids(BOOK, moveTo(coded(IN_IT)))).doesNotContain("ENTRY-034");
        }

        @Test
        void isSilentOnAnAddressWrittenFreely() {
            assertThat(ids(BOOK, moveTo(lot(31)))).doesNotContain("ENTRY-034");
        }

        @Test
        void isSilentWithoutADictionary() {
            assertThat(ids(RuleBook.standard(), moveTo(coded(NOT_IN_IT)))).doesNotContain("ENTRY-034");
        }
    }

    private static Address coded(AddressCode code) {
        return lot(31).withParts(AddressParts.builder().code(code).build());
    }

    private static ChangeEvent moveTo(Address address) {
        return Filing.notified()
                .addressChange(TargetHousehold.newHousehold(), address, place(ICHIRO, Relationship.HEAD));
    }

    private static List<String> ids(RuleBook book, ChangeEvent event) {
        return book.examine(event, register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
