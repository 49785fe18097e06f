package juki.registry.testkit.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.LedgerBatch;

/** What a ledger must make of a batch, said with a plain map. */
final class LedgerOracle {
    private LedgerOracle() {}

    /** The states of all codes after a batch, or nothing if it must be refused. */
    static Optional<Map<Long, CodeState>> applied(LedgerBatch batch, Map<Long, CodeState> before) {
        Map<Long, CodeState> after = new HashMap<>(before);
        boolean[] refused = {false};
        batch.forEach(1, (number, kind, municipality, payload, previous) -> {
            CodeState state = before.getOrDefault(payload, CodeState.NEVER_DESIGNATED);
            switch (kind) {
                case DESIGNATED -> {
                    refused[0] |= state != CodeState.NEVER_DESIGNATED;
                    after.put(payload, CodeState.DESIGNATED);
                }
                case ASSIGNED -> {
                    refused[0] |= state != CodeState.DESIGNATED;
                    after.put(payload, CodeState.ASSIGNED);
                }
                case CHANGED -> {
                    refused[0] |= state != CodeState.DESIGNATED || before.get(previous) != CodeState.ASSIGNED;
                    after.put(payload, CodeState.ASSIGNED);
                    after.put(previous, CodeState.REPLACED);
                }
                case RETIRED -> {
                    refused[0] |= state != CodeState.DESIGNATED && state != CodeState.ASSIGNED;
                    after.put(payload, CodeState.RETIRED);
                }
            }
        });
        return refused[0] ? Optional.empty() : Optional.of(after);
    }
}
