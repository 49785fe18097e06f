package juki.registry.cli.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import juki.registry.cli.CannotRun;
import juki.registry.cli.terminal.Progress;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.SearchKey;
import juki.registry.model.register.BlockingIndex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.duplicate.CandidateSearch;
import juki.registry.rules.duplicate.Comparison;
import juki.registry.rules.duplicate.Grade;
import juki.registry.rules.duplicate.MatchWeights;
import juki.registry.rules.duplicate.Particulars;
import juki.registry.rules.duplicate.RegisterAudit;
import juki.registry.rules.duplicate.RegisterAudit.Pair;
import juki.registry.rules.duplicate.Suggestion;
import juki.registry.testkit.mistake.ClericalError;
import juki.registry.testkit.mistake.DoubleEntries;
import juki.registry.testkit.mistake.DoubleEntries.DoubleEntry;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;

/**
 * How well the search does (精度の評価, seido no hyōka): a town of invented residents, one in a hundred of them entered again with a
 * clerical error, then looked up one by one, and the whole audited without being told.
 */
final class Evaluation {

    /** One in so many residents is entered again. */
    private static final int ONE_IN = 100;

    private static final int PARTS_PER_THREAD = 16;
    private static final int ROUNDS_OF_ESTIMATION = 20;
    private static final int PAIRS_TO_ESTIMATE_FROM = 50_000;

    private final int residents;
    private final long seed;
    private final int threads;
    private final boolean watched;

    Evaluation(int residents, long seed, int threads, boolean watched) {
        this.residents = residents;
        this.seed = seed;
        this.threads = threads;
        this.watched = watched;
    }

    /** The smallest municipality that has as many residents, in a likeness of the size asked for. */
    private TownPlan plan() throws CannotRun {
        PublishedFigures figures = PublishedFigures.shipped();
        int year = figures.lastYear();
        List<MunicipalityCode> all = Stream.concat(
                        figures.municipalities().stream(), figures.designatedCities().stream())
                .toList();
        int most = all.stream()
                .mapToInt(one -> figures.figure(one, year).total())
                .max()
                .orElseThrow();
        MunicipalityCode code = all.stream()
                .filter(one -> figures.figure(one, year).total() >= Math.min(residents, most))
                .min((one, other) -> Integer.compare(
                        figures.figure(one, year).total(),
                        figures.figure(other, year).total()))
                .orElseThrow();
        try {
            return new TownPlan(
                    code,
                    year,
                    seed,
                    (double) residents / figures.figure(code, year).total());
        } catch (IllegalArgumentException e) {
            throw new CannotRun("--residents: there cannot be so many");
        }
    }

    Figures run() throws CannotRun {
        TownPlan plan = plan();
        Stopwatch watch = new Stopwatch();
        Town town;
        List<ResidentRecord> records = new ArrayList<>(residents);
        try (Progress progress = Progress.of(watched, "residents", -1)) {
            town = Town.build(plan);
            town.register().forEachHistory(history -> records.add(history.current()));
            progress.reached(records.size());
        }
        double townSeconds = watch.lapSeconds();
        List<DoubleEntry> entries;
        try {
            entries = DoubleEntries.of(records, records.size() / ONE_IN, town.numbers(), seed);
        } catch (IllegalArgumentException e) {
            throw new CannotRun("--residents: so few give no occasion for any error");
        }
        watch.lap();
        InMemoryRegister register = town.register().keyedBy(BlockingKeys.standard());
        double keySeconds = watch.lapSeconds();

        Audited audited = audit(records, entries);
        MatchWeights weights = MatchWeights.estimatedFrom(audited.sample, ROUNDS_OF_ESTIMATION);

        LookedUp lookedUp = lookUp(register, records, entries, weights);
        return new Figures(
                municipality(plan),
                records.size(),
                entries.size(),
                seed,
                lookedUp.byError,
                twoErrors(register, records, entries),
                audited.truePairs,
                audited.falsePairs,
                alike(records),
                lookedUp.first,
                lookedUp.firstByScore,
                lookedUp.nanoseconds,
                lookedUp.processor,
                audited.compared,
                new Figures.Seconds(townSeconds, keySeconds, audited.seconds));
    }

    private static String municipality(TownPlan plan) {
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(plan.municipality(), plan.year());
        return figure.prefecture() + figure.name() + " " + plan.year();
    }

    // ----- audit

    private record Audited(
            Map<Grade, Integer> truePairs,
            Map<Grade, Integer> falsePairs,
            int compared,
            double seconds,
            List<Comparison> sample) {}

    private Audited audit(List<ResidentRecord> records, List<DoubleEntry> entries) throws CannotRun {
        List<ResidentRecord> all = new ArrayList<>(records);
        Map<Integer, Integer> truth = new HashMap<>();
        for (DoubleEntry entry : entries) {
            truth.put(all.size(), entry.original());
            all.add(entry.entered());
        }
        Stopwatch watch = new Stopwatch();
        RegisterAudit audit = RegisterAudit.of(all);
        List<Pair> pairs = compared(audit);
        double seconds = watch.lapSeconds();
        Map<Grade, Integer> truePairs = new EnumMap<>(Grade.class);
        Map<Grade, Integer> falsePairs = new EnumMap<>(Grade.class);
        for (Pair pair : pairs) {
            boolean right = Optional.ofNullable(truth.get(pair.second()))
                    .filter(original -> original == pair.first())
                    .isPresent();
            (right ? truePairs : falsePairs).merge(pair.comparison().grade(), 1, Integer::sum);
        }
        List<Comparison> sample = new ArrayList<>();
        audit.compare(0, Math.min(audit.size(), PAIRS_TO_ESTIMATE_FROM), sample::add);
        return new Audited(truePairs, falsePairs, audit.size(), seconds, sample);
    }

    /** Every thread takes parts of the pairs; the answer is in order whoever took which. */
    private List<Pair> compared(RegisterAudit audit) throws CannotRun {
        return inParts(audit, threads, watched);
    }

    static List<Pair> inParts(RegisterAudit audit, int threads, boolean watched) throws CannotRun {
        int parts = threads * PARTS_PER_THREAD;
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.of(watched, "audit", parts)) {
            List<Future<List<Pair>>> futures = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int start = (int) ((long) audit.size() * part / parts);
                int end = (int) ((long) audit.size() * (part + 1) / parts);
                futures.add(crew.submit(() -> {
                    List<Pair> found = new ArrayList<>();
                    audit.forEach(start, end, found::add);
                    return found;
                }));
            }
            List<Pair> pairs = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                pairs.addAll(futures.get(part).get());
                progress.reached(part + 1);
            }
            return pairs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("interrupted while auditing");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the audit failed", e.getCause());
        } finally {
            crew.shutdownNow();
        }
    }

    // ----- lookups

    private record LookedUp(
            List<Figures.Row> byError, int first, int firstByScore, List<Long> nanoseconds, List<Long> processor) {}

    private LookedUp lookUp(
            InMemoryRegister register, List<ResidentRecord> records, List<DoubleEntry> entries, MatchWeights weights) {
        CandidateSearch search = CandidateSearch.in(register);
        CandidateSearch ranked = search.rankedBy(weights);
        // Once unmeasured, for a program that has just been started is not what an office waits for.
        for (DoubleEntry entry : entries) {
            search.candidatesFor(Particulars.of(entry.entered()));
        }
        Map<String, Figures.Row> rows = new LinkedHashMap<>();
        for (ClericalError error : ClericalError.values()) {
            for (boolean elsewhere : new boolean[] {false, true}) {
                rows.put(error + " " + elsewhere, Figures.Row.of(error, elsewhere));
            }
        }
        List<Long> nanoseconds = new ArrayList<>(entries.size());
        List<Long> processor = new ArrayList<>(entries.size());
        int first = 0;
        int firstByScore = 0;
        for (DoubleEntry entry : entries) {
            AddresseeNumber right = records.get(entry.original()).addressee();
            Stopwatch watch = new Stopwatch();
            List<Suggestion> suggestions = search.candidatesFor(Particulars.of(entry.entered()));
            nanoseconds.add(watch.lap());
            processor.add(watch.processorLap());
            Optional<Suggestion> found = suggestions.stream()
                    .filter(one -> one.addressee().equals(right))
                    .findFirst();
            rows.computeIfPresent(
                    entry.error() + " " + entry.elsewhere(),
                    (key, row) -> row.plus(
                            found.isPresent(),
                            found.filter(it -> it.grade() == Grade.SAME_IDENTITY)
                                    .isPresent(),
                            suggestions.size() - (found.isPresent() ? 1 : 0)));
            first += isFirst(suggestions, right) ? 1 : 0;
            firstByScore += isFirst(ranked.candidatesFor(Particulars.of(entry.entered())), right) ? 1 : 0;
        }
        Collections.sort(nanoseconds);
        Collections.sort(processor);
        return new LookedUp(
                rows.values().stream().filter(row -> row.entries() > 0).toList(),
                first,
                firstByScore,
                nanoseconds,
                processor);
    }

    private static boolean isFirst(List<Suggestion> suggestions, AddresseeNumber right) {
        return !suggestions.isEmpty() && suggestions.get(0).addressee().equals(right);
    }

    /** Every entry that can be wrong in one more way. */
    private Figures.Row twoErrors(InMemoryRegister register, List<ResidentRecord> records, List<DoubleEntry> entries) {
        Chance chance = Chance.seeded(seed, "second errors", 0);
        Figures.Row row = new Figures.Row("二つの誤り two errors", "either", 0, 0, 0, 0);
        for (DoubleEntry entry : entries) {
            List<ClericalError> others = new ArrayList<>(List.of(ClericalError.values()));
            others.remove(entry.error());
            ClericalError second = others.get(chance.below(others.size()));
            Optional<ResidentRecord> wrong = second.in(entry.entered(), chance);
            if (wrong.isPresent()) {
                AddresseeNumber right = records.get(entry.original()).addressee();
                List<Suggestion> suggestions = CandidateSearch.in(register).candidatesFor(Particulars.of(wrong.get()));
                boolean found =
                        suggestions.stream().anyMatch(one -> one.addressee().equals(right));
                row = row.plus(found, false, suggestions.size() - (found ? 1 : 0));
            }
        }
        return row;
    }

    /** How many pairs of residents share reading, date of birth and sex. */
    private static int alike(List<ResidentRecord> records) {
        return BlockingIndex.of(records.size(), number -> {
                    ResidentRecord record = records.get(number);
                    return record.name()
                            .furigana()
                            .map(Furigana::text)
                            .map(reading -> new long[] {
                                SearchKey.ofReading(reading).text().hashCode() * 1_000_003L
                                        + record.person()
                                                        .dateOfBirth()
                                                        .earliest()
                                                        .toEpochDay()
                                                * 3
                                        + record.person().sex().code().charAt(0)
                            })
                            .orElseGet(() -> new long[0]);
                })
                .pairs()
                .length;
    }
}
