package juki.registry.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.Samples;
import juki.registry.model.person.NamePrecedence.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ForeignNamesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final PersonName BOTH = PersonName.of("NGUYEN MIHON").withChineseCharacters("阮 見本");
    private static final CommonName COMMON = CommonName.entered(PersonName.of("見本 武"), DAY, Samples.TOWN);

    /** Every row of the data list's table 14. */
    @ParameterizedTest
    @CsvSource({
        "01, 漢", "02, ロ", "03, 漢ロ", "04, ロ漢", "05, 漢通", "06, ロ通", "07, 漢ロ通", "08, ロ漢通", "09, 通", "10, 通漢", "11, 通ロ",
        "12, 通漢ロ", "13, 通ロ漢",
    })
    void thirteenCodesSayWhatIsShownInWhichOrder(String code, String parts) {
        NamePrecedence precedence = Arrays.stream(NamePrecedence.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        String shown = parts.replace("漢", "阮 見本　").replace("ロ", "NGUYEN MIHON　").replace("通", "見本 武　");
        assertThat(precedence.shown(BOTH, Optional.of(COMMON)) + "　").isEqualTo(shown);
        assertThat(precedence.parts()).hasSize(parts.length());
    }

    @ParameterizedTest
    @EnumSource
    void noPrecedenceShowsNothingOrANameTwice(NamePrecedence precedence) {
        PersonName chinese = PersonName.of("阮 見本").withChineseCharacters("阮 見本");
        PersonName latin = PersonName.of("NGUYEN MIHON");
        assertThat(precedence.shown(chinese, Optional.empty())).isEqualTo("阮 見本");
        assertThat(precedence.shown(latin, Optional.empty())).isEqualTo("NGUYEN MIHON");
        Set<Part> parts = new HashSet<>(precedence.parts());
        assertThat(parts).hasSameSizeAs(precedence.parts());
        assertThat(precedence.shown(latin, Optional.of(COMMON)).contains("見本 武"))
                .isEqualTo(parts.contains(Part.COMMON_NAME));
    }

    @Test
    void aCommonNameIsDeletedOnceAndKeepsItsEntry() {
        assertThat(COMMON.isRecorded()).isTrue();
        CommonName deleted = COMMON.deleted(DAY.plusYears(1), Samples.ELSEWHERE);
        assertThat(deleted.isRecorded()).isFalse();
        assertThat(deleted.name()).isEqualTo(COMMON.name());
        assertThat(deleted.enteredOn()).contains(DAY);
        assertThat(deleted.enteredIn()).contains(Samples.TOWN);
        assertThat(deleted.deletedOn()).contains(DAY.plusYears(1));
        assertThat(deleted.deletedIn()).contains(Samples.ELSEWHERE);
        assertThatThrownBy(() -> deleted.deleted(DAY, Samples.TOWN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsLeftOfAnOldEntryIsEnough() {
        CommonName bare = CommonName.builder().name(PersonName.of("見本")).build();
        assertThat(bare.isRecorded()).isTrue();
        assertThat(CommonName.builder()
                        .name(PersonName.of("見本"))
                        .deletedIn(Samples.TOWN)
                        .build()
                        .isRecorded())
                .isFalse();
        assertThatThrownBy(() -> CommonName.builder().name(PersonName.unnamed()).build())
                .hasMessage("name: must not be blank");
        assertThat(List.of(bare, COMMON)).doesNotHaveDuplicates();
    }
}
