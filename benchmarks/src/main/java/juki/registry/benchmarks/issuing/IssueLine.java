package juki.registry.benchmarks.issuing;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerOptions;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;

/** The whole way of codes from nothing to being issued, behind which many codes have come already. */
interface IssueLine extends AutoCloseable {
    /** The key of all permutations here: peers continue where ours filled the index. */
    byte[] KEY = "national counter".getBytes(StandardCharsets.US_ASCII);

    /** To whom codes go. */
    MunicipalityCode TOWN = MunicipalityCode.of("131016");

    /** Issues new codes. */
    Block issue(int count);

    /** How many codes there are, issued now or before. */
    long size();

    @Override
    void close();

    /** Codes with their check digits. */
    interface Block {
        int size();

        long code(int index);
    }

    /** A line by its strategy, and whether codes are on disk before they are issued; {@code issued} codes are out before. */
    static IssueLine of(String strategy, boolean durable, long issued) {
        if (durable) {
            return OnLedger.of(strategy, issued);
        }
        if (strategy.equals("bouncy-castle-hppc")) {
            return new Peer(issued);
        }
        UniquenessIndex index = UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE);
        BatchMarks refused = BatchMarks.ofLength(Counters.CHUNK);
        Counters.forEach(issued, (codes, count) -> index.claimAll(codes, 0, count, refused));
        return new InMemory(issuer(strategy, index, issued), index);
    }

    private static NationalIssuer issuer(String strategy, UniquenessIndex index, long issued) {
        return switch (strategy) {
            case "permuting" -> NationalIssuer.permuting(Counters.permutation(), index, issued);
            case "drawing" -> NationalIssuer.drawing(RandomSource.secure(), index);
            default -> throw new IllegalArgumentException("strategy: there is none of this name: " + strategy);
        };
    }

    /** The codes that are out before: those of the counters from 0 on. */
    final class Counters {
        static final int CHUNK = 1 << 16;

        private Counters() {}

        /** Is shown some codes at a time. */
        interface Taker {
            void take(long[] codes, int count);
        }

        static KeyedPermutation permutation() {
            return KeyedPermutation.ff1(KEY, CodeSpace.RESIDENT_RECORD_CODE.payloadDigits());
        }

        static void forEach(long issued, Taker taker) {
            KeyedPermutation permutation = permutation();
            long[] codes = new long[CHUNK];
            for (long counter = 0; counter < issued; counter += CHUNK) {
                int count = (int) Math.min(CHUNK, issued - counter);
                for (int i = 0; i < count; i++) {
                    codes[i] = counter + i;
                }
                permutation.permute(codes, 0, count);
                taker.take(codes, count);
            }
            permutation.destroy();
        }
    }

    /** A block of this library. */
    private static Block blockOf(Designation designation) {
        return new Block() {
            @Override
            public int size() {
                return designation.size();
            }

            @Override
            public long code(int index) {
                return designation.code(index).value();
            }
        };
    }

    /** This library's issuer and index. */
    final class InMemory implements IssueLine {
        private final NationalIssuer issuer;
        private final UniquenessIndex index;

        private InMemory(NationalIssuer issuer, UniquenessIndex index) {
            this.issuer = issuer;
            this.index = index;
        }

        @Override
        public Block issue(int count) {
            return blockOf(issuer.designate(TOWN, count));
        }

        @Override
        public long size() {
            return index.size();
        }

        @Override
        public void close() {}
    }

    /** The same with a ledger in files: a code is issued when it is on disk. */
    final class OnLedger implements IssueLine {
        private final Path directory;
        private final FileCodeLedger ledger;
        private final NationalIssuer issuer;

        private OnLedger(Path directory, FileCodeLedger ledger, NationalIssuer issuer) {
            this.directory = directory;
            this.ledger = ledger;
            this.issuer = issuer;
        }

        private static OnLedger of(String strategy, long issued) {
            Path directory;
            try {
                directory = Files.createTempDirectory("ledger");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LedgerIdentity identity = LedgerIdentity.of(
                    UUID.fromString("00000000-0000-4000-8000-000000000436"),
                    CodeSpace.RESIDENT_RECORD_CODE.payloadDigits());
            // Nothing is assigned or retired here: only the designated codes need the large memory.
            LedgerOptions options = LedgerOptions.defaults()
                    .withMemory(state -> state == CodeState.DESIGNATED
                            ? UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE)
                            : UniquenessIndex.hashed(0));
            FileCodeLedger ledger = FileCodeLedger.create(directory, identity, options);
            Counters.forEach(
                    issued,
                    (codes, count) -> ledger.append(
                            LedgerBatch.designated(TOWN, count == codes.length ? codes : Arrays.copyOf(codes, count))));
            return new OnLedger(directory, ledger, issuer(strategy, ledger.reserving(), issued));
        }

        @Override
        public Block issue(int count) {
            Designation designation = issuer.designate(TOWN, count);
            ledger.append(LedgerBatch.designated(designation));
            return blockOf(designation);
        }

        @Override
        public long size() {
            return ledger.size();
        }

        @Override
        public void close() {
            ledger.audit();
            ledger.close();
            try (Stream<Path> paths = Files.walk(directory)) {
                List<Path> deepestFirst =
                        paths.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Bouncy Castle's FF1 over a counter, HPPC's hash set as memory, and our check digits, which favours it. */
    final class Peer implements IssueLine {
        private final DigitPermutation permutation =
                DigitPermutation.named("bouncy-castle-ff1", KEY, CodeSpace.RESIDENT_RECORD_CODE.payloadDigits());
        private final LongHashSet issuedCodes;
        private long counter;

        private Peer(long issued) {
            counter = issued;
            // Room for the codes of the shots as well: a hash set that grows in between would be unfair.
            issuedCodes = new LongHashSet((int) issued + 50_000_000);
            Counters.forEach(issued, (codes, count) -> {
                for (int i = 0; i < count; i++) {
                    issuedCodes.add(codes[i]);
                }
            });
        }

        @Override
        public Block issue(int count) {
            long[] codes = new long[count];
            for (int i = 0; i < count; i++) {
                codes[i] = counter++;
            }
            permutation.permute(codes, 0, count);
            for (int i = 0; i < count; i++) {
                long payload = codes[i];
                if (!issuedCodes.add(payload)) {
                    throw new IllegalStateException("a code is issued twice");
                }
                codes[i] = payload * 10 + CheckDigit.RESIDENT_RECORD_CODE.digitFor(payload);
            }
            return new Block() {
                @Override
                public int size() {
                    return codes.length;
                }

                @Override
                public long code(int index) {
                    return codes[index];
                }
            };
        }

        @Override
        public long size() {
            return issuedCodes.size();
        }

        @Override
        public void close() {}
    }
}
