package juki.registry.benchmarks.audit;

import com.carrotsearch.hppc.LongHashSet;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import juki.registry.codes.unique.AuditReport;
import juki.registry.codes.unique.DuplicateAudit;

/** A way to find the codes that are in an array more than once. */
interface AuditMethod {

    /** Finds them; may change the order of the array. */
    Finding audit(long[] codes);

    /** Whether a method leaves the array in another order than it was. */
    static boolean sortsInPlace(String name) {
        return name.endsWith("sort");
    }

    /** The peers; all tell the codes that repeat, without their places. */
    static AuditMethod peer(String name) {
        return switch (name) {
            case "sort" ->
                codes -> {
                    Arrays.sort(codes);
                    return neighbours(codes);
                };
            case "parallel-sort" ->
                codes -> {
                    Arrays.parallelSort(codes);
                    return neighbours(codes);
                };
            case "radix-sort" -> codes -> neighbours(RadixSort.sorted(codes));
            case "fastutil" -> AuditMethod::withFastutil;
            case "hppc" -> AuditMethod::withHppc;
            case "hash-set" -> AuditMethod::withHashSet;
            case "direct-bitmap" -> AuditMethod::withBitmap;
            default -> throw new IllegalArgumentException("method: there is none of this name: " + name);
        };
    }

    /** This library's method, which tells the places too. */
    static AuditMethod of(DuplicateAudit audit) {
        return codes -> {
            AuditReport report = audit.audit(codes);
            return planted -> planted.areThoseOf(report, 0);
        };
    }

    private static Finding neighbours(long[] sorted) {
        LongArrayList repeating = new LongArrayList();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeating.add(sorted[i]);
            }
        }
        return planted -> planted.are(repeating.longStream());
    }

    private static Finding withFastutil(long[] codes) {
        LongArrayList repeating = new LongArrayList();
        LongOpenHashSet seen = new LongOpenHashSet(codes.length);
        for (long code : codes) {
            if (!seen.add(code)) {
                repeating.add(code);
            }
        }
        return planted -> planted.are(repeating.longStream());
    }

    private static Finding withHppc(long[] codes) {
        LongArrayList repeating = new LongArrayList();
        LongHashSet seen = new LongHashSet(codes.length);
        for (long code : codes) {
            if (!seen.add(code)) {
                repeating.add(code);
            }
        }
        return planted -> planted.are(repeating.longStream());
    }

    private static Finding withHashSet(long[] codes) {
        LongArrayList repeating = new LongArrayList();
        Set<Long> seen = new HashSet<>((int) (codes.length / 0.75f) + 1);
        for (long code : codes) {
            if (!seen.add(code)) {
                repeating.add(code);
            }
        }
        return planted -> planted.are(repeating.longStream());
    }

    private static Finding withBitmap(long[] codes) {
        LongArrayList repeating = new LongArrayList();
        long[] words = new long[(int) (PlantedCodes.SPACE.size() - 1 >>> 6) + 1];
        for (long code : codes) {
            int word = (int) (code >>> 6);
            long old = words[word];
            long bit = 1L << code;
            if ((old & bit) != 0) {
                repeating.add(code);
            }
            words[word] = old | bit;
        }
        return planted -> planted.are(repeating.longStream());
    }
}
