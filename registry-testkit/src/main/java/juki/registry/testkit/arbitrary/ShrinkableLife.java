package juki.registry.testkit.arbitrary;

import java.util.stream.Stream;
import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A life that shrinks as {@link Life#smaller} says. */
record ShrinkableLife(Life value) implements Shrinkable<Life> {

    @Override
    public Stream<Shrinkable<Life>> shrink() {
        return value.smaller().map(ShrinkableLife::new);
    }

    @Override
    public ShrinkingDistance distance() {
        long ornaments = 0;
        for (Intent intent : value.intents()) {
            ornaments += intent.daysLater() + (intent.seed() == 0 ? 0 : 1_000);
            for (int choice : intent.choices()) {
                ornaments += choice;
            }
        }
        return ShrinkingDistance.of(value.intents().size(), ornaments);
    }
}
