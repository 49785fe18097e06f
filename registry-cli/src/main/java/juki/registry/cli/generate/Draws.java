package juki.registry.cli.generate;

import java.util.List;
import juki.registry.codes.CodeFault;
import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.FiledPapers;
import juki.registry.testkit.lawful.LawfulLives;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.value.CodeKind;
import juki.registry.testkit.value.Codes;
import juki.registry.testkit.value.NearMiss;

/** What is drawn for one line of a seed (抽選), whatever the lines before it were. */
final class Draws {

    /** A life long enough that heads leave, people return and what was undone is undone. */
    private static final int CHANGES_OF_A_LIFE = 120;

    private Draws() {}

    static Life life(long seed, long number) {
        Chance chance = Chance.seeded(seed, "generated lives", number);
        return LawfulLives.any(chance::nextLong, CHANGES_OF_A_LIFE);
    }

    static FiledPaper paper(long seed, long number) {
        Chance chance = Chance.seeded(seed, "generated notifications", number);
        return FiledPapers.any(chance::nextLong);
    }

    static String code(long seed, long number, CodeKind kind) {
        Chance chance = Chance.seeded(seed, "generated codes", number);
        return Codes.text(chance::nextLong, kind);
    }

    static NearMiss nearMiss(long seed, long number, CodeKind kind) {
        Chance chance = Chance.seeded(seed, "generated near misses", number);
        List<CodeFault> faults = List.copyOf(kind.faults());
        return Codes.nearMiss(chance::nextLong, kind, faults.get(chance.below(faults.size())));
    }
}
