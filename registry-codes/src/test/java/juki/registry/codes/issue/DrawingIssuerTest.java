package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;

class DrawingIssuerTest extends NationalIssuerContract {
    @Override
    NationalIssuer issuer(long seed, UniquenessIndex designated, CheckDigit scheme, PatternFilter filter) {
        return NationalIssuer.drawing(RandomSource.of(new SplittableRandom(seed)), designated, scheme, filter);
    }

    @Override
    NationalIssuer successor(NationalIssuer lost, long seed, UniquenessIndex designated) {
        return NationalIssuer.drawing(RandomSource.of(new SplittableRandom(seed)), designated);
    }

    @Test
    void countsNothing() {
        assertThat(NationalIssuer.drawing(bound -> 0, UniquenessIndex.hashed(0)).lastCounter())
                .isEmpty();
    }
}
