package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.ICHIRO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OPENED;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.CharacterRepertoire;
import juki.registry.rules.Filing;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.RuleBook;
import juki.registry.rules.TextField;
import juki.registry.rules.Village;
import juki.registry.rules.WritingStandard;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of every text that a change writes. */
class WrittenTextsTest {

    @Nested
    class TextFitsItsField {
        @Test
        void objectsToARegisteredDomicileLongerThanTheDataList() {
            assertThat(objections(corrected(
                            japanese().withFamilyRegister(FamilyRegisterIndication.of("町".repeat(187), "筆頭")))))
                    .contains("ENTRY-030");
        }

        @Test
        void isSilentOnOneThatJustFits() {
            assertThat(objections(corrected(
                            japanese().withFamilyRegister(FamilyRegisterIndication.of("町".repeat(186), "筆頭")))))
                    .doesNotContain("ENTRY-030");
        }

        @Test
        void countsAVariationSelectorWithItsCharacter() {
            assertThat(objections(corrected(japanese()
                            .withFamilyRegister(FamilyRegisterIndication.of("辻\uDB40\uDD00".repeat(186), "筆頭")))))
                    .doesNotContain("ENTRY-030");
        }

        @Test
        void goesByTheOfficesFields() {
            RuleBook book = RuleBook.standard(
                    OfficePractice.standard().writing(WritingStandard.standard().withLength(TextField.NAME, 4)));

            assertThat(ids(book, renamed("見本 太"))).doesNotContain("ENTRY-030");
            assertThat(ids(book, renamed("見本 太郎"))).contains("ENTRY-030");
        }
    }

    @Nested
    class CharactersArePermitted {
        @Test
        void objectsToANameThatLostACharacterOnTheWay() {
            assertThat(objections(renamed("見本 太\uFFFD"))).contains("ENTRY-031");
        }

        @Test
        void objectsToALineBreakInAnAddress() {
            assertThat(objections(movedTo(lot(30).withSupplement(AddressSupplement.of("見本荘\n201号")))))
                    .contains("ENTRY-031");
        }

        @Test
        void isSilentOnUncommonIdeographsAndTheirForms() {
            assertThat(objections(renamed("𠮷野 辻\uDB40\uDD00郎"))).doesNotContain("ENTRY-031");
        }

        @Test
        void goesByTheOfficesRepertoire() {
            RuleBook book = RuleBook.standard(OfficePractice.standard()
                    .writing(WritingStandard.standard()
                            .permitting(CharacterRepertoire.encodableIn(Charset.forName("x-SJIS_0213")))));

            assertThat(ids(book, renamed("鷗野 辻\uDB40\uDD00郎"))).doesNotContain("ENTRY-031");
            assertThat(ids(book, renamed("見本 \uD840\uDC00郎"))).contains("ENTRY-031");
        }

        @Test
        void asksEveryPlaceOfEveryChange() {
            String lost = "架空町\uFFFD";

            assertThat(List.of(
                            Filing.notified().moveOut(OutsideAddress.domestic(ELSEWHERE, lost), JIRO),
                            Filing.notified()
                                    .moveIn(
                                            TargetHousehold.newHousehold(),
                                            lot(20),
                                            OutsideAddress.abroad("ブラジル", lost),
                                            newHead()),
                            Filing.exOfficio()
                                    .bulkAddressChange(new BulkAddressChange.Readdressing(
                                            OF_SABURO, lot(3), Address.of(HERE, lost, "3番地"))),
                            Filing.requested()
                                    .formerSurname(
                                            HANAKO,
                                            FormerSurnameChange.Kind.ENTRY,
                                            Optional.of(FormerSurname.of(lost).withFurigana(Furigana.of("キュウセイ")))),
                            Filing.applied().commonName(ANH, Optional.of(PersonName.of(lost))),
                            corrected(Village.foreign()
                                    .withCommonNames(List.of(CommonName.entered(PersonName.of(lost), OPENED, HERE)))),
                            Filing.exOfficio()
                                    .correction(
                                            TARO,
                                            RecordedItems.builder()
                                                    .otherItems(OtherItems.builder()
                                                            .addRemarks(Remark.of(lost))
                                                            .build())
                                                    .build())))
                    .allSatisfy(event -> assertThat(objections(event)).contains("ENTRY-031"));
        }
    }

    @Nested
    class OwnCharactersAreRegistered {
        @Test
        void objectsToACharacterOfAPrivateArea() {
            assertThat(objections(renamed("見本 \uE000郎"))).contains("ENTRY-032").doesNotContain("ENTRY-031");
        }

        @Test
        void isSilentOnOneThatIsRegistered() {
            RuleBook book = RuleBook.standard(OfficePractice.standard()
                    .writing(WritingStandard.standard().registering(character -> character == 0xE000)));

            assertThat(ids(book, renamed("見本 \uE000郎"))).doesNotContain("ENTRY-032");
            assertThat(ids(book, renamed("見本 \uE001郎"))).contains("ENTRY-032");
        }

        @Test
        void isSilentOnCharactersOfTheStandard() {
            assertThat(objections(renamed("見本 一"))).doesNotContain("ENTRY-032");
        }
    }

    private static ChangeEvent renamed(String name) {
        return Filing.noticed()
                .correction(
                        TARO, RecordedItems.builder().name(PersonName.of(name)).build());
    }

    private static ChangeEvent corrected(ResidentDetails details) {
        return Filing.noticed()
                .correction(TARO, RecordedItems.builder().details(details).build());
    }

    private static ChangeEvent movedTo(Address address) {
        return Filing.notified()
                .addressChange(TargetHousehold.newHousehold(), address, place(ICHIRO, Relationship.HEAD));
    }

    private static List<String> ids(RuleBook book, ChangeEvent event) {
        return book.examine(event, register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
