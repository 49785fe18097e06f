package juki.registry.cli.codes;

import java.io.Closeable;
import java.util.SplittableRandom;
import juki.registry.cli.CannotRun;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/** Where designated codes come from (付番, fuban): a national issuer, with a ledger behind it or without memory of earlier calls. */
interface CodeSupply extends Closeable {
    /** From so many codes on, a bit for each code there can be takes less memory than a table of those there are. */
    long MANY_CODES = 20_000_000;

    /** How many codes were designated before this call. */
    long designatedBefore();

    /** Codes never designated before, recorded for good where there is a ledger. */
    Designation designate(MunicipalityCode municipality, int count) throws CannotRun;

    /** How many codes are recorded for good through this supply. */
    long recorded();

    @Override
    void close();

    /** A supply that remembers its own codes alone. */
    static CodeSupply forgetting(@Nullable Long seed, long count) {
        NationalIssuer issuer = NationalIssuer.drawing(chance(seed, 0), memory(count));
        return new CodeSupply() {
            @Override
            public long designatedBefore() {
                return 0;
            }

            @Override
            public Designation designate(MunicipalityCode municipality, int asked) {
                return issuer.designate(municipality, asked);
            }

            @Override
            public long recorded() {
                return 0;
            }

            @Override
            public void close() {}
        };
    }

    /** Chance from a seed, or chance that nobody can know. With a ledger each state of it has draws of its own. */
    static RandomSource chance(@Nullable Long seed, long designatedBefore) {
        return seed == null ? RandomSource.secure() : RandomSource.of(new SplittableRandom(seed + designatedBefore));
    }

    /** An index for so many codes. */
    static UniquenessIndex memory(long codes) {
        return codes < MANY_CODES
                ? UniquenessIndex.hashed(codes)
                : UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE);
    }
}
