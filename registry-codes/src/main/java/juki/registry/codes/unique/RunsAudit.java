package juki.registry.codes.unique;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Audits runs, range by range. */
final class RunsAudit {
    private static final int MOST_SPARE = 1 << 24;

    private final FileRanges ranges;

    /** Positions ascend from run to run. */
    private final List<Run> runs;

    RunsAudit(FileRanges ranges, List<Run> runs) {
        this.ranges = ranges;
        this.runs = runs;
    }

    AuditReport report(Crew crew) {
        AuditReport[] reports = new AuditReport[ranges.count()];
        crew.share(reports.length, () -> new Worker(reports));
        return mergeAll(Arrays.asList(reports));
    }

    /** Pair by pair: merging one by one would copy the first duplicates as often as there are ranges. */
    private static AuditReport mergeAll(List<AuditReport> reports) {
        List<AuditReport> rest = reports;
        while (rest.size() > 1) {
            List<AuditReport> merged = new ArrayList<>((rest.size() + 1) / 2);
            for (int i = 0; i < rest.size(); i += 2) {
                merged.add(i + 1 < rest.size() ? rest.get(i).merge(rest.get(i + 1)) : rest.get(i));
            }
            rest = merged;
        }
        return rest.get(0);
    }

    /** Audits one range after the other. */
    private final class Worker implements IntConsumer {
        private final AuditReport[] reports;
        private final FileRanges.Sweep sweep = ranges.sweep();
        private long[] entries = {};

        Worker(AuditReport[] reports) {
            this.reports = reports;
        }

        @Override
        public void accept(int range) {
            long count = 0;
            for (Run run : runs) {
                count += run.length(range);
            }
            if (count > entries.length) {
                entries = new long[Math.toIntExact(Math.max(count, Math.min(2L * entries.length, MOST_SPARE)))];
            }
            int at = 0;
            for (Run run : runs) {
                run.read(range, entries, at);
                at += run.length(range);
            }
            reports[range] = sweep.sweep(range, entries, at);
        }
    }
}
