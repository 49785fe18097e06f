package juki.registry.benchmarks.issuing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.MunicipalStock;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.testkit.population.PublishedFigures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast can the national body designate codes to all municipalities, and how fast can their offices use them up?
 *
 * <p>Codes are designated in blocks (Act Art. 30-2): 1,741 municipalities, from a village of some hundred residents to a city of
 * almost four million, get {@code n} codes together, each in proportion to its published residents and at least one. Blocks
 * are small for most: a cost for each block counts as well as a cost for each code. The score is milliseconds for all of them;
 * divide by {@code n} for the cost of a code.
 *
 * <p>{@link #designate} is {@link NationalIssuer#designate}, municipality after municipality, of either strategy: codes
 * {@code drawing} at random and claimed, or a counter shown by {@code permuting} and claimed. {@link #drawStocks} draws every
 * code of every {@link MunicipalStock} at random, to the last.
 *
 * <p>Correctness comes first: before timing, the blocks of one designation must be as large as asked for and for whom, and all
 * their codes different.
 *
 * <p>What could mislead: the index is a bitmap of 1.25 GB, empty at the beginning, and every shot adds {@code n} codes: a claim
 * is a jump into memory as it is in a nation's, but hardly any draw meets a used code. (A nation's fill of one in eighty makes
 * one draw in eighty more.) The stocks are drawn from one after the other, each while it is in the cache; offices are many
 * machines.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only block-allocation}. For the record: {@code ./juki bench
 * --record --only block-allocation}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@State(Scope.Thread)
public class BlockAllocationBenchmark {

    private static final int MUNICIPALITIES = 1_741;

    /** How the issuer comes to codes. */
    @Param({"permuting", "drawing"})
    public String strategy = "permuting";

    /** About how many codes all municipalities get together. */
    @Param({"1000000", "10000000"})
    public int n;

    /** What a municipality gets. */
    private record Block(MunicipalityCode municipality, int codes) {}

    /** The national body and whom it designates codes to. */
    @State(Scope.Thread)
    public static class NationalBody {
        private List<Block> blocks;
        private NationalIssuer issuer;

        /** Apportions the blocks, and looks at what one designation gives. */
        @Setup(Level.Trial)
        public void prepare(BlockAllocationBenchmark benchmark) {
            blocks = blocks(benchmark.n);
            UniquenessIndex index = UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE);
            issuer = issuer(benchmark.strategy, index);
            List<Designation> designations = designate();
            UniquenessIndex seen = UniquenessIndex.hashed(benchmark.n);
            for (int i = 0; i < MUNICIPALITIES; i++) {
                Designation designation = designations.get(i);
                Block block = blocks.get(i);
                boolean allNew = designation.stream().allMatch(code -> seen.claim(code.payload()));
                if (!allNew
                        || designation.size() != block.codes()
                        || !designation.municipality().equals(block.municipality())) {
                    throw new IllegalStateException("block " + i + " is not what was asked for");
                }
            }
            if (index.size() != seen.size()) {
                throw new IllegalStateException("the index holds other codes than were designated");
            }
        }

        private List<Designation> designate() {
            List<Designation> designations = new ArrayList<>(MUNICIPALITIES);
            for (Block block : blocks) {
                designations.add(issuer.designate(block.municipality(), block.codes()));
            }
            return designations;
        }
    }

    private static NationalIssuer issuer(String strategy, UniquenessIndex index) {
        return switch (strategy) {
            case "permuting" ->
                NationalIssuer.permuting(
                        KeyedPermutation.ff1("key of a country".getBytes(StandardCharsets.US_ASCII), 10), index, 0);
            case "drawing" -> NationalIssuer.drawing(RandomSource.secure(), index);
            default -> throw new IllegalArgumentException("strategy: there is none of this name: " + strategy);
        };
    }

    private static List<Block> blocks(int n) {
        PublishedFigures figures = PublishedFigures.shipped();
        List<MunicipalityCode> municipalities = Stream.concat(
                        figures.municipalities().stream()
                                .filter(municipality ->
                                        figures.cityOf(municipality).isEmpty()),
                        figures.designatedCities().stream())
                .toList();
        if (municipalities.size() != MUNICIPALITIES) {
            throw new IllegalStateException("there are " + municipalities.size() + " municipalities");
        }
        long[] residents = municipalities.stream()
                .mapToLong(municipality ->
                        figures.figure(municipality, figures.lastYear()).total())
                .toArray();
        long nation = 0;
        for (long some : residents) {
            nation += some;
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < residents.length; i++) {
            blocks.add(new Block(
                    municipalities.get(i), (int) Math.max(1, Math.round((double) n * residents[i] / nation))));
        }
        return blocks;
    }

    /** {@return a designation for each municipality} */
    @Benchmark
    public List<Designation> designate(NationalBody nationalBody) {
        return nationalBody.designate();
    }

    /** Full stocks, for each shot anew. */
    @State(Scope.Thread)
    public static class Stocks {
        private final List<MunicipalStock> stocks = new ArrayList<>();

        /** Has new codes designated, and makes a stock of each block. */
        @Setup(Level.Invocation)
        public void fill(NationalBody nationalBody) {
            RandomSource random = RandomSource.secure();
            stocks.clear();
            for (Designation designation : nationalBody.designate()) {
                stocks.add(MunicipalStock.of(designation, random, 0));
            }
        }
    }

    /** {@return the sum of all codes, drawn from the stocks until none remains} */
    @Benchmark
    public long drawStocks(Stocks full) {
        long sum = 0;
        for (MunicipalStock stock : full.stocks) {
            while (stock.remaining() > 0) {
                sum += stock.draw().value();
            }
        }
        return sum;
    }
}
