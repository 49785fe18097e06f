package juki.registry.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FiguresTest {
    @Property
    void anAxisReachesItsNumberInRoundSteps(
            @ForAll @LongRange(max = 1_000_000_000_000L) long max, @ForAll @IntRange(min = 2, max = 12) int ticks) {
        Axis axis = Axis.upTo(max, 100, ticks);
        assertThat(axis.top()).isGreaterThanOrEqualTo(max).isGreaterThan(0);
        assertThat(axis.ticks()).hasSizeBetween(2, ticks + 1).startsWith(0L).endsWith(axis.top());
        assertThat(Long.toString(axis.step())).matches("[125]0*");
        assertThat(axis.length(axis.top())).isEqualTo(100);
    }

    @Property
    void aCoordinateReadsBackWithinAHundredth(@ForAll @DoubleRange(min = -10_000, max = 10_000) double number) {
        String written = Figures.coordinate(number);
        assertThat(Double.parseDouble(written)).isBetween(number - 0.0051, number + 0.0051);
        assertThat(written).matches("-?\\d+(\\.\\d{1,2})?");
    }

    @Property
    void whatFitsTakesNoMoreRoomThanThereIs(
            @ForAll String text, @ForAll @DoubleRange(min = 20, max = 400) double room) {
        assertThat(Wording.width(Wording.fitting(text, 12, room), 12)).isLessThanOrEqualTo(room + 0.001);
    }

    @Example
    void numbersAreGroupedAndSigned() {
        assertThat(List.of(Figures.grouped(1_234_567), Figures.grouped(-1_234), Figures.grouped(0)))
                .containsExactly("1,234,567", "−1,234", "0");
        assertThat(List.of(Figures.signed(1_234), Figures.signed(-7), Figures.signed(0)))
                .containsExactly("+1,234", "−7", "±0");
    }

    @Example
    void meansAndSharesHaveFixedDecimals() {
        assertThat(Figures.mean(OptionalDouble.of(2.5))).isEqualTo("2.50");
        assertThat(Figures.mean(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Figures.share(1, 3)).isEqualTo("33.3%");
        assertThat(Figures.share(0, 0)).isEqualTo("–");
        assertThat(List.of(Figures.plain(1), Figures.plain(0.05), Figures.plain(100)))
                .containsExactly("1", "0.05", "100");
    }

    @Example
    void textThatFitsIsLeftAlone() {
        assertThat(Wording.fitting("転入の届出", 10, 50)).isEqualTo("転入の届出");
        assertThat(Wording.fitting("転入の届出", 10, 49)).isEqualTo("転入の…");
    }
}
