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
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
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
    private static final Filing TODAYS = Filing.exOfficio().changed(CalendarDate.of(TODAY));

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
            assertThat(writing("架空町\uFFFD"))
                    .allSatisfy((where, event) ->
                            assertThat(objections(event)).as(where).contains("ENTRY-031"));
        }

        @Test
        void isSilentWhereAllOfThemAreWrittenAsUsual() {
            assertThat(writing("架空町"))
                    .allSatisfy((where, event) ->
                            assertThat(objections(event)).as(where).doesNotContain("ENTRY-031"));
        }

        /** A change for each place in which a text is written. */
        private static Map<String, ChangeEvent> writing(String text) {
            Map<String, ChangeEvent> events = new LinkedHashMap<>();
            PersonName name = PersonName.of(text);
            Address address = Address.of(HERE, text, "3番地");
            FamilyRegisterIndication register = FamilyRegisterIndication.of("北海道架空市本籍町1番地", text);
            FormerSurname surname = FormerSurname.of(text).withFurigana(Furigana.of("キュウセイ"));
            EarlierAddresses earlier =
                    EarlierAddresses.builder().addressBeforeMove(address).build();
            OtherItems cautious = OtherItems.builder()
                    .addCautionNotes(CautionNote.of(1, RecordItem.NAME, text))
                    .build();
            events.put("destination", Filing.notified().moveOut(OutsideAddress.domestic(ELSEWHERE, text), JIRO));
            events.put("destination on a lot", Filing.notified().moveOut(OutsideAddress.domestic(address), JIRO));
            events.put("country", Filing.notified().moveOut(OutsideAddress.abroad(text), JIRO));
            events.put(
                    "place before a move-in",
                    Filing.notified()
                            .moveIn(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    OutsideAddress.abroad("ブラジル", text),
                                    newHead()));
            events.put(
                    "place before an entry ex officio",
                    Filing.exOfficio()
                            .exOfficioEntry(
                                    TargetHousehold.newHousehold(),
                                    lot(20),
                                    OutsideAddress.domestic(ELSEWHERE, text),
                                    newHead()));
            events.put("newcomer's name", moveIn(newcomer(newHead().person().withName(name))));
            events.put(
                    "newcomer's name in Chinese characters",
                    moveIn(newcomer(
                            newHead().person().withName(PersonName.of("LEE").withChineseCharacters(text)))));
            events.put("newcomer's caution", moveIn(with(newcomer -> newcomer.otherItems(cautious))));
            events.put("newcomer's place before", moveIn(with(newcomer -> newcomer.earlier(earlier))));
            events.put(
                    "newcomer's last registered place",
                    moveIn(with(newcomer -> newcomer.earlier(EarlierAddresses.builder()
                            .lastRegisteredAddress(OutsideAddress.domestic(ELSEWHERE, text))
                            .build()))));
            events.put(
                    "newcomer's head before",
                    moveIn(with(newcomer -> newcomer.earlier(
                            EarlierAddresses.builder().previousHeadName(name).build()))));
            events.put("town moved to", movedTo(address));
            events.put("supplement moved to", movedTo(lot(30).withSupplement(AddressSupplement.of(text))));
            events.put(
                    "ward moved to",
                    Filing.notified()
                            .interWardChange(
                                    TargetHousehold.newHousehold(), address, place(ICHIRO, Relationship.HEAD)));
            events.put(
                    "address of many",
                    Filing.exOfficio()
                            .bulkAddressChange(new BulkAddressChange.Readdressing(OF_SABURO, lot(3), address)));
            events.put(
                    "former surname",
                    Filing.requested().formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(surname)));
            events.put("common name", Filing.applied().commonName(ANH, Optional.of(name)));
            events.put("name on naturalisation", naturalized(name, register("筆頭")));
            events.put("family register on naturalisation", naturalized(PersonName.of("見本 安"), register));
            events.put("name on acquisition", acquired(name, register("筆頭")));
            events.put("family register on acquisition", acquired(PersonName.of("見本 安"), register));
            events.put("name on loss", lost(name, "ベトナム"));
            events.put("nationality on loss", lost(PersonName.of("MIHON JIRO"), text));
            events.put(
                    "common name corrected",
                    corrected(Village.foreign().withCommonNames(List.of(CommonName.entered(name, OPENED, HERE)))));
            events.put(
                    "head of the family register corrected",
                    corrected(japanese().withFamilyRegister(register)));
            events.put("former surname corrected", corrected(japanese().withFormerSurname(Optional.of(surname))));
            events.put("name corrected", renamed(text));
            events.put(
                    "address corrected",
                    corrected(RecordedItems.builder().address(address).build()));
            events.put(
                    "place before corrected",
                    corrected(RecordedItems.builder()
                            .previousAddress(OutsideAddress.domestic(ELSEWHERE, text))
                            .build()));
            events.put(
                    "earlier place corrected",
                    corrected(RecordedItems.builder().earlier(earlier).build()));
            events.put(
                    "caution corrected",
                    corrected(RecordedItems.builder().otherItems(cautious).build()));
            events.put(
                    "remark corrected",
                    corrected(RecordedItems.builder()
                            .otherItems(OtherItems.builder()
                                    .addRemarks(Remark.of(text))
                                    .build())
                            .build()));
            return events;
        }

        private static FamilyRegisterIndication register(String head) {
            return FamilyRegisterIndication.of("北海道架空市本籍町1番地", head);
        }

        private static ChangeEvent moveIn(NewResident who) {
            return Filing.notified().moveIn(who);
        }

        private static NewResident newcomer(Person person) {
            return Village.newcomer(person, Relationship.HEAD);
        }

        private static NewResident with(UnaryOperator<NewResident.Builder> more) {
            return more.apply(NewResident.builder()
                            .person(newHead().person())
                            .details(japanese())
                            .relationship(Relationship.HEAD))
                    .build();
        }

        private static ChangeEvent naturalized(PersonName name, FamilyRegisterIndication register) {
            return TODAYS.naturalization(ANH, name, register);
        }

        private static ChangeEvent acquired(PersonName name, FamilyRegisterIndication register) {
            return TODAYS.nationalityAcquisition(ANH, name, register);
        }

        private static ChangeEvent lost(PersonName name, String nationality) {
            return TODAYS.nationalityLoss(
                    JIRO, name, Nationality.of("VNM", nationality), LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS);
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
        return corrected(RecordedItems.builder().details(details).build());
    }

    private static ChangeEvent corrected(RecordedItems items) {
        return Filing.noticed().correction(TARO, items);
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
