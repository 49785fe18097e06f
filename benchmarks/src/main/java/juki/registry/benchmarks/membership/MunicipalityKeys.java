package juki.registry.benchmarks.membership;

import java.util.List;
import java.util.SplittableRandom;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.testkit.population.PublishedFigures;

/**
 * Every municipality gives out a block of its own in ascending order, and they do so side by side: the space is divided among
 * them by their published residents, and whose turn it is is drawn by residents too.
 */
final class MunicipalityKeys implements Keys {
    private final SplittableRandom random = new SplittableRandom(2);
    private final long[] upTo;
    private final long[] next;

    MunicipalityKeys(CodeSpace space) {
        PublishedFigures published = PublishedFigures.shipped();
        List<MunicipalityCode> municipalities = published.municipalities();
        upTo = new long[municipalities.size()];
        next = new long[municipalities.size()];
        long residents = 0;
        for (int i = 0; i < upTo.length; i++) {
            residents += published
                    .figure(municipalities.get(i), published.lastYear())
                    .total();
            upTo[i] = residents;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] = (long) ((double) upTo[i - 1] / residents * space.size());
        }
    }

    @Override
    public void next(long[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            into[i] = next[turn()]++;
        }
    }

    private int turn() {
        long drawn = random.nextLong(upTo[upTo.length - 1]);
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (upTo[middle] <= drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
