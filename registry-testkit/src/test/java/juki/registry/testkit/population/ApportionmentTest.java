package juki.registry.testkit.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Property
    void giveWhatThereIsAndNobodyMoreThanOneOff(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 100_000) Integer> weights,
            @ForAll long seed) {
        double[] shares = weights.stream().mapToDouble(w -> w).toArray();
        double sum = Arrays.stream(shares).sum();
        int[] largest = Apportionment.byLargestRemainder(total, shares);
        int[] lot = Apportionment.byLot(total, Chance.seeded(seed, "test", 0), shares);
        assertThat(Arrays.stream(largest).sum()).isEqualTo(total);
        assertThat(Arrays.stream(lot).sum()).isEqualTo(total);
        double running = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            double share = shares[i] / sum * total;
            running += share;
            given += lot[i];
            assertThat((double) largest[i]).isBetween(Math.floor(share - 1e-6), Math.ceil(share + 1e-6));
            assertThat((double) lot[i]).isBetween(share - 1.000001, share + 1.000001);
            assertThat((double) given).isBetween(running - 1.000001, running + 1.000001);
        }
    }

    @Test
    void givesWhatIsLeftToTheLargestFractions() {
        // Shares 4.5, 2.7, 1.8: two are left, for .8 and .7.
        assertThat(Apportionment.byLargestRemainder(9, 5, 3, 2)).containsExactly(4, 3, 2);
    }
}
