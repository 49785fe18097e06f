package juki.registry.rules.exofficio;

import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Children who left for special adoption. */
class SpecialAdoptionsTest {

    private static final OtherItems CAUTION = OtherItems.builder()
            .addCautionNotes(CautionNote.of(2, RecordItem.PLANNED_DESTINATION, CautionNote.SPECIAL_ADOPTION + "のため空欄"))
            .build();

    /** Momo is to leave in May, nobody says where to. */
    private static final InMemoryRegister LEAVING_UNTOLD = after(
            after(register(), correction(CAUTION)),
            Filing.notified().changed(2026, 5, 10).moveOut(OutsideAddress.none(), MOMO));

    @Nested
    class SpecialAdoptionIsTold {
        @Test
        void objectsToACorrectionThatTakesTheWordsAway() {
            assertThat(objections(correction(remark("連絡先は児童相談所")), LEAVING_UNTOLD))
                    .contains("CORRECTION-007");
        }

        @Test
        void isSilentWhereTheWordsStay() {
            assertThat(objections(
                            correction(OtherItems.builder()
                                    .addAllCautionNotes(CAUTION.cautionNotes())
                                    .addRemarks(Remark.of("連絡先は児童相談所"))
                                    .build()),
                            LEAVING_UNTOLD))
                    .doesNotContain("CORRECTION-007");
        }

        @Test
        void isSilentOnAChildWhoStays() {
            assertThat(objections(correction(remark("連絡先は児童相談所")))).doesNotContain("CORRECTION-007");
        }
    }

    private static OtherItems remark(String text) {
        return OtherItems.builder().addRemarks(Remark.of(text)).build();
    }

    private static ChangeEvent correction(OtherItems items) {
        return Filing.exOfficio()
                .correction(MOMO, RecordedItems.builder().otherItems(items).build());
    }
}
