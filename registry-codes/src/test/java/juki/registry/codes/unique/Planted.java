package juki.registry.codes.unique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Lists of codes with duplicates in known places, and the plainest audit there is. */
final class Planted {
    private Planted() {}

    /** Different codes in random order, of which then some are overwritten by others. */
    static long[] codes(CodeSpace space, int count, int duplicates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] codes = new long[count];
        UniquenessIndex seen = UniquenessIndex.hashed(count);
        for (int i = 0; i < count; i++) {
            do {
                codes[i] = random.nextLong(space.size());
            } while (!seen.claim(codes[i]));
        }
        for (int i = 0; i < duplicates; i++) {
            codes[random.nextInt(count)] = codes[random.nextInt(count)];
        }
        return codes;
    }

    static List<Duplicate> duplicatesIn(long[] codes, long firstPosition) {
        Map<Long, Long> firsts = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            Long first = firsts.putIfAbsent(codes[i], firstPosition + i);
            if (first != null) {
                duplicates.add(new Duplicate(codes[i], first, firstPosition + i));
            }
        }
        return duplicates;
    }
}
