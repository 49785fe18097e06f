package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.codes.issue.MunicipalStock;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.issue.StockExhaustedException;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.JapaneseCalendar;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Checks of the catalogue that no rule has to make: the fault cannot be built in the first place. */
class ImpossibleFaultsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

    @Nested
    class Dates {
        @Test
        void aDeathWithoutAChangeDateIsNoChange() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Death.builder()
                            .processingDate(DAY)
                            .basis(new Basis.ExOfficio())
                            .subject(Village.TARO)
                            .build())
                    .withMessageContaining("changeDate");
        }

        @Test
        void anUnknownDateWithoutWordsOrWithTooManyIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> UncertainDate.between("", DAY, DAY.plusDays(9)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UncertainDate.between("頃".repeat(73), DAY, DAY.plusDays(9)));
            assertThat(UncertainDate.between("頃".repeat(72), DAY, DAY.plusDays(9))
                            .wording())
                    .hasSize(72);
        }

        @Test
        void wordsThatLeaveNoDoubtAreNoUnknownDate() {
            assertThatIllegalArgumentException().isThrownBy(() -> UncertainDate.between("令和8年4月10日頃", DAY, DAY));
        }

        @Test
        void aYearOutsideItsEraIsNoDay() {
            assertThat(JapaneseCalendar.STANDARD.parse("昭和65年1月1日")).isEmpty();
            assertThat(JapaneseCalendar.STANDARD.parse("平成元年1月7日")).isEmpty();
        }

        @Test
        void theLastDaysOfTwoErasAreDaysAllTheSame() {
            assertThat(JapaneseCalendar.STANDARD.parse("明治45年7月30日")).isPresent();
            assertThat(JapaneseCalendar.STANDARD.parse("大正15年12月25日")).isPresent();
        }
    }

    @Nested
    class Numbers {
        @Test
        void aCodeOfAnotherLengthOrCheckDigitIsNone() {
            String digits = Village.code(1).digits();

            assertThat(ResidentRecordCode.faultIn(digits)).isEmpty();
            assertThat(ResidentRecordCode.faultIn(digits.substring(1))).isPresent();
            int wrong = (digits.charAt(10) - '0' + 1) % 10;
            assertThat(ResidentRecordCode.faultIn(digits.substring(0, 10) + wrong))
                    .isPresent();
        }

        @Test
        void anIndividualNumberOfAnotherLengthOrCheckDigitIsNone() {
            assertThat(IndividualNumber.faultIn("123456789018")).isEmpty();
            assertThat(IndividualNumber.faultIn("123456789019")).isPresent();
            assertThat(IndividualNumber.faultIn("12345678901")).isPresent();
        }

        @Test
        void aCardNumberOfAnotherShapeIsNone() {
            assertThat(ResidenceCardNumber.faultIn("AB12345678CD")).isEmpty();
            assertThat(ResidenceCardNumber.faultIn("AB1234567CD")).isPresent();
            assertThat(SpecialPermanentResidentCertificateNumber.faultIn("12345678ABCD"))
                    .isPresent();
        }

        @Test
        void whoeverIsEnteredHasEveryNumberAtLast() {
            InMemoryRegister after =
                    Village.after(Village.register(), Filing.notified().moveIn(Village.newHead()));

            assertThat(after.residents()).isEqualTo(Village.register().residents() + 1);
            after.forEachHistory(
                    history -> assertThat(history.current().missingItems()).isEmpty());
        }

        @Test
        void anEntryWithoutItsNumbersDoesNotFold() {
            ChangeEvent undrawn = Filing.notified()
                    .moveIn(TargetHousehold.newHousehold(Village.household(40)), Village.lot(20), Village.newHead());

            assertThatIllegalStateException().isThrownBy(() -> Fold.fold(undrawn, Village.register()));
        }

        @Test
        void anEmptyStockGivesNoCode() {
            RandomSource random = RandomSource.of(new SplittableRandom(1));
            MunicipalStock stock = MunicipalStock.of(
                    NationalIssuer.drawing(random, UniquenessIndex.hashed(1)).designate(Village.HERE, 1), random, 2);

            assertThat(stock.isLow()).isTrue();
            stock.draw();
            assertThatExceptionOfType(StockExhaustedException.class).isThrownBy(stock::draw);
        }

        @Test
        void whoIsNaturalisedKeepsEveryNumber() {
            ResidentRecord before = Village.register().record(Village.ANH).orElseThrow();
            ResidentRecord after = Village.after(
                            Village.register(), Filing.noticed().naturalization(Village.ANH))
                    .record(Village.ANH)
                    .orElseThrow();

            assertThat(after.recordCode()).isEqualTo(before.recordCode());
            assertThat(after.individualNumber()).isEqualTo(before.individualNumber());
        }
    }

    @Nested
    class Items {
        @Test
        void aJapaneseRecordWithoutTheDateOfBecomingAResidentIsNone() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> JapaneseResident.builder().build())
                    .withMessageContaining("becameResidentOn");
        }

        @Test
        void aForeignRecordWithoutClassOrDateIsNone() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ForeignResident.builder()
                            .nationality(Nationality.of("VNM", "ベトナム"))
                            .build())
                    .withMessageContaining("legalClass")
                    .withMessageContaining("becameResidentOn");
        }

        @Test
        void aBlankAddressIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> Address.of(Village.HERE, "", "1番地"));
            assertThatIllegalArgumentException().isThrownBy(() -> Address.of(Village.HERE, "架空町", " "));
        }

        @Test
        void aPlaceAbroadWithoutACountryIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> OutsideAddress.abroad(""));
        }

        @Test
        void anAddressCodeOfAnotherFormIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> AddressCode.of("122335"));
        }

        @Test
        void aReadingInHiraganaOrIdeographsIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> Furigana.of("みほん"));
            assertThatIllegalArgumentException().isThrownBy(() -> Furigana.of("見本"));
        }

        @Test
        void aTextThatNoFieldHoldsIsNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("長".repeat(101)));
            assertThatIllegalArgumentException().isThrownBy(() -> FormerSurname.of("長".repeat(51)));
            assertThatIllegalArgumentException().isThrownBy(() -> Address.of(Village.HERE, "町".repeat(121), "1番地"));
            assertThatIllegalArgumentException().isThrownBy(() -> AddressSupplement.of("荘".repeat(301)));
        }
    }
}
