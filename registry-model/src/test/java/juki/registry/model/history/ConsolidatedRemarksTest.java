package juki.registry.model.history;

import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import org.junit.jupiter.api.Test;

class ConsolidatedRemarksTest {

    private static final CautionNote ADOPTED =
            CautionNote.of(2, RecordItem.PREVIOUS_ADDRESS, CautionNote.SPECIAL_ADOPTION);
    private static final Remark HEAD = Remark.of("事実上の世帯主は施設長");

    private final Office office = Office.opened();

    private void noted() {
        office.file(ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder()
                        .otherItems(OtherItems.builder()
                                .addCautionNotes(ADOPTED)
                                .addRemarks(HEAD)
                                .build())
                        .build())
                .build());
    }

    private ConsolidatedRemarks ofStay(int index) {
        return ConsolidatedRemarks.of(office.history(4).stays().get(index));
    }

    @Test
    void aCautionStandsWithItsChangeAndARemarkWithNone() {
        noted();
        assertThat(ofStay(0).changes()).hasSize(2);
        assertThat(ofStay(0).changes().get(0).cautions()).isEmpty();
        assertThat(ofStay(0).changes().get(1).cautions()).containsExactly(ADOPTED);
        assertThat(ofStay(0).changes().get(1).wording()).isEqualTo("職権修正");
        assertThat(ofStay(0).remarks()).containsExactly(HEAD);
        assertThat(ofStay(0).removal()).isEmpty();
        assertThat(ofStay(0).toString() + ofStay(0).changes()).doesNotContain("養子", "施設");
    }

    @Test
    void aRemovedRecordShowsItsRemoval() {
        noted();
        office.file(Death.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(Basis.Notice.on(Samples.DAY))
                .subject(person(4))
                .build());
        assertThat(ofStay(0).removal()).isPresent();
        assertThat(ofStay(0).changes())
                .extracting(ConsolidatedRemarks.Line::wording)
                .last()
                .isEqualTo("死亡");
        assertThat(ofStay(0).remarks()).containsExactly(HEAD);
    }

    @Test
    void eachStayHasItsOwn() {
        office.file(RecordRecompiled.builder()
                .changeDate(CalendarDate.of(Samples.DAY))
                .processingDate(Samples.DAY)
                .basis(new Basis.ExOfficio())
                .addSubjects(person(4))
                .build());
        assertThat(ofStay(0).changes())
                .extracting(ConsolidatedRemarks.Line::wording)
                .containsExactly("移行", "改製");
        assertThat(ofStay(1).changes())
                .extracting(ConsolidatedRemarks.Line::wording)
                .containsExactly("改製");
    }
}
