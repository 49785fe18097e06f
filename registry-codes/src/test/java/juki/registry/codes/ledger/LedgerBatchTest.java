package juki.registry.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import juki.registry.codes.MunicipalityCode;
import org.junit.jupiter.api.Test;

class LedgerBatchTest {
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

    @Test
    void codeStandsInABatchOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerBatch.designated(CHIYODA, 5, 6, 5))
                .withMessage("payloads: the code at index 2 was in the batch before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerBatch.changed(CHIYODA, 5, 5))
                .withMessageStartingWith("previous: ");
        LedgerBatch batch = LedgerBatch.designated(CHIYODA, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> batch.and(LedgerBatch.assigned(CHIYODA, 5)));
    }

    @Test
    void batchHasCodesOfAMunicipality() {
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerBatch.designated(CHIYODA));
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerBatch.retired(CHIYODA, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerBatch.designated(MunicipalityCode.of("130001"), 1))
                .withMessageStartingWith("municipality: ");
    }

    @Test
    void batchDoesNotChangeWithTheArrayItCameFrom() {
        long[] payloads = {1, 2};
        LedgerBatch batch = LedgerBatch.designated(CHIYODA, payloads);
        payloads[0] = 9;
        List<Long> seen = new ArrayList<>();
        batch.forEach(1, (number, kind, municipality, payload, previous) -> seen.add(payload));
        assertThat(seen).containsExactly(1L, 2L);
        assertThat(batch.and(LedgerBatch.changed(CHIYODA, 3, 4)).codes()).isEqualTo(4);
    }
}
