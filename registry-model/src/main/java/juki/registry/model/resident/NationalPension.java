package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Items of the national pension (国民年金に関する事項), as another system last told them.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 item 11; Order Art. 5.
 *
 * @param coverage whether insured, acquisition and loss
 * @param number the basic pension number (基礎年金番号)
 * @param category the category (種別)
 * @param categoryChangedOn when the category changed (種別の変更があった年月日)
 */
public record NationalPension(
        Coverage coverage,
        Optional<BasicPensionNumber> number,
        Optional<Category> category,
        Optional<LocalDate> categoryChangedOn) {

    /** Category of an insured person (被保険者の種別), after the National Pension Act Art. 7 and appended provision 5. */
    public enum Category {
        /** 第1号被保険者. */
        FIRST("第1号被保険者"),
        /** 第2号被保険者. */
        SECOND("第2号被保険者"),
        /** 第3号被保険者. */
        THIRD("第3号被保険者"),
        /** 任意加入被保険者, insured by choice. */
        VOLUNTARY("任意加入被保険者");

        private final String wording;

        Category(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }
}
