package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.law.Answer;

/** Lives made up from ordinary and absurd changes, decided under a book that has everything to object to. */
final class Lives {

    /** An office with everything a rule may ask it for: short fields, and a dictionary that knows little. */
    static final OfficePractice PRACTICE = OfficePractice.standard()
            .withPreviousHeadAsked(true)
            .writing(WritingStandard.standard().withLength(TextField.TOWN, Nonsense.TOWN.length() - 1))
            .lookingUp(new AddressDictionary() {
                @Override
                public Answer has(AddressCode code) {
                    return Answer.NO;
                }

                @Override
                public Answer hasPostalCodeFor(Address address) {
                    return Answer.of(address.supplement().isEmpty());
                }
            });

    /** Its book. */
    static final RuleBook BOOK = RuleBook.standard(PRACTICE);

    /** The village, from which a child is to leave for special adoption, nobody says where to. */
    static final InMemoryRegister REGISTER = Village.after(
                    Village.after(
                            Village.register(),
                            Filing.exOfficio()
                                    .correction(
                                            Village.KOTA,
                                            RecordedItems.builder()
                                                    .otherItems(OtherItems.builder()
                                                            .addCautionNotes(CautionNote.of(
                                                                    2,
                                                                    RecordItem.PLANNED_DESTINATION,
                                                                    CautionNote.SPECIAL_ADOPTION))
                                                            .build())
                                                    .build())),
                    Filing.notified().changed(2026, 6, 10).moveOut(OutsideAddress.none(), Village.KOTA))
            .keyedBy(BlockingKeys.standard());

    private static final int CHANGES_IN_A_LIFE = 40;

    private Lives() {}

    /** Lives through changes from today on, those refused leaving no trace. */
    static InMemoryRegister live(long seed, BiConsumer<ChangeEvent, InMemoryRegister> watching) {
        return live(seed, REGISTER, Village.TODAY, event -> BOOK, watching);
    }

    /** Lives through changes from a day on, each decided under its book; those refused leave no trace. */
    static InMemoryRegister live(
            long seed,
            InMemoryRegister opened,
            LocalDate from,
            Function<ChangeEvent, RuleBook> books,
            BiConsumer<ChangeEvent, InMemoryRegister> watching) {
        Random random = new Random(seed);
        InMemoryRegister register = opened;
        LocalDate day = from;
        Village.Numbers numbers = new Village.Numbers(Nonsense.HANDED_IN + 1);
        for (int i = 0; i < CHANGES_IN_A_LIFE; i++) {
            ChangeEvent event = new Nonsense(random, register, day).next();
            watching.accept(event, register);
            Decision decision =
                    acknowledged(event, register, books.apply(event)).drawing(numbers);
            if (decision.outcome() == Outcome.ACCEPTED) {
                InMemoryRegister before = register;
                List<InMemoryRegister> after = new ArrayList<>(1);
                assertThatCode(() -> after.add(before.apply(decision.orElseThrow())))
                        .as("seed %d, change %d, %s", seed, i, event.type())
                        .doesNotThrowAnyException();
                register = after.get(0);
                try {
                    Invariants.hold(register);
                } catch (AssertionError e) {
                    throw new AssertionError("after %s of seed %d, change %d".formatted(event, seed, i), e);
                }
            } else {
                assertThatCode(decision::orElseThrow).isInstanceOf(NotAcceptedException.class);
            }
            day = day.plusDays(random.nextInt(4));
        }
        return register;
    }

    /** The decision on a change, every alert acknowledged. */
    static Decision acknowledged(ChangeEvent event, InMemoryRegister register) {
        return acknowledged(event, register, BOOK);
    }

    private static Decision acknowledged(ChangeEvent event, InMemoryRegister register, RuleBook book) {
        return Registrar.under(book)
                .decide(event, register)
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));
    }
}
