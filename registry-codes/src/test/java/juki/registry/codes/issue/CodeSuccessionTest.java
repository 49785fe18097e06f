package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodeSuccessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Property(tries = 50)
    void previousAndNextAreEachOthersWayBack(@ForAll @IntRange(min = 1, max = 20) int codes) {
        CodeSuccession succession = CodeSuccession.startingWith(code(0));
        for (int i = 1; i < codes; i++) {
            succession = succession.changedTo(code(i), DAY.plusDays(i));
        }
        assertThat(succession.codes()).hasSize(codes);
        assertThat(succession.previousOf(code(0))).isEmpty();
        assertThat(succession.nextOf(succession.current())).isEmpty();
        for (int i = 1; i < codes; i++) {
            assertThat(succession.previousOf(code(i))).contains(code(i - 1));
            assertThat(succession.nextOf(code(i - 1))).contains(code(i));
            assertThat(succession.changedOn(code(i))).contains(DAY.plusDays(i));
            assertThat(succession.on(DAY.plusDays(i))).isEqualTo(code(i));
        }
    }

    @Test
    void changeTakesEffectOnItsDay() {
        CodeSuccession succession = CodeSuccession.startingWith(code(1)).changedTo(code(2), DAY);
        assertThat(succession.on(DAY.minusDays(1))).isEqualTo(code(1));
        assertThat(succession.on(DAY)).isEqualTo(code(2));
        assertThat(succession.on(DAY.plusYears(9))).isEqualTo(code(2));
        assertThat(succession.changedOn(code(1))).isEmpty();
    }

    @Test
    void secondChangeOnOneDayWins() {
        CodeSuccession succession =
                CodeSuccession.startingWith(code(1)).changedTo(code(2), DAY).changedTo(code(3), DAY);
        assertThat(succession.on(DAY)).isEqualTo(code(3)).isEqualTo(succession.current());
    }

    @Test
    void changeLeavesTheShorterSuccessionAsItWas() {
        CodeSuccession one = CodeSuccession.startingWith(code(1));
        CodeSuccession two = one.changedTo(code(2), DAY);
        assertThat(one.codes()).containsExactly(code(1));
        assertThat(two)
                .isNotEqualTo(one)
                .isEqualTo(one.changedTo(code(2), DAY))
                .hasSameHashCodeAs(one.changedTo(code(2), DAY));
        assertThat(two).isNotEqualTo(one.changedTo(code(2), DAY.plusDays(1)));
    }

    @Test
    void nobodyGetsAFormerCodeBack() {
        CodeSuccession succession = CodeSuccession.startingWith(code(1)).changedTo(code(2), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> succession.changedTo(code(1), DAY.plusDays(1)))
                .withMessageStartingWith("next: ");
    }

    @Test
    void codesOfOnePayloadAreOneCode() {
        CodeSuccession succession = CodeSuccession.startingWith(ResidentRecordCode.of("97228186620"));
        ResidentRecordCode otherReading = ResidentRecordCode.of("97228186621", CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> succession.changedTo(otherReading, DAY))
                .withMessageStartingWith("next: ");
    }

    @Test
    void changesGoForwardInTime() {
        CodeSuccession succession = CodeSuccession.startingWith(code(1)).changedTo(code(2), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> succession.changedTo(code(3), DAY.minusDays(1)))
                .withMessageStartingWith("day: ");
    }

    @Test
    void strangersCodesAreRefused() {
        CodeSuccession succession = CodeSuccession.startingWith(code(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> succession.nextOf(code(2)))
                .withMessageStartingWith("code: ");
    }

    @Test
    void textShowsNoCode() {
        assertThat(CodeSuccession.startingWith(code(1))).hasToString("CodeSuccession[1 codes]");
    }

    private static ResidentRecordCode code(long payload) {
        return ResidentRecordCode.ofPayload(payload);
    }
}
