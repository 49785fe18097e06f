package juki.registry.model.history;

import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.PersonName;
import org.junit.jupiter.api.Test;

class HistoryNumberingTest {

    private static final HistoryNumbering IN_TENS = new HistoryNumbering(10, 1, true);

    private static ChangeHistory renamedThenSetRightThenRenamed() {
        Office office = Office.opened();
        office.file(ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder().name(PersonName.of("見本 正")).build())
                .build());
        office.file(ClericalErrorCorrection.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder().name(PersonName.of("見本 誠")).build())
                .build());
        office.file(ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder().name(PersonName.of("架空 誠")).build())
                .build());
        return office.history(4);
    }

    @Test
    void theStandardNumbersWithoutGapsAndKnowsOneBranch() {
        assertThat(HistoryNumbering.STANDARD.of(renamedThenSetRightThenRenamed()))
                .containsExactly(
                        new HistoryNumbering.Key(1, 1),
                        new HistoryNumbering.Key(2, 1),
                        new HistoryNumbering.Key(3, 1),
                        new HistoryNumbering.Key(4, 1));
    }

    @Test
    void aPracticeInTensGivesASlipTheNextBranch() {
        assertThat(IN_TENS.of(renamedThenSetRightThenRenamed()))
                .containsExactly(
                        new HistoryNumbering.Key(10, 1),
                        new HistoryNumbering.Key(20, 1),
                        new HistoryNumbering.Key(20, 2),
                        new HistoryNumbering.Key(30, 1));
    }

    @Test
    void numbersGrow() {
        assertThatThrownBy(() -> new HistoryNumbering(0, 1, false)).hasMessage("step: must be at least 1");
        assertThatThrownBy(() -> new HistoryNumbering(1, -1, false)).hasMessage("firstBranch: must be at least 0");
    }
}
