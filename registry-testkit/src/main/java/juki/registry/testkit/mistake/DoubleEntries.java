package juki.registry.testkit.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.event.NumberSource;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;

/**
 * Residents entered a second time, each with one clerical error (誤りを含む二重記載, ayamari o fukumu nijū kisai), and the truth about
 * who they are.
 *
 * <p>A second entry has numbers of its own, and no residence card, so no code gives it away. Errors of the address are made where the first record
 * is; of the others every second one is made <em>elsewhere</em>: at the address of somebody else, the family register unknown,
 * as when somebody returns without papers. Then name, reading, date of birth and sex are all there is, one of
 * them wrong.
 *
 * <p>The same residents and seed give the same entries.
 */
public final class DoubleEntries {

    /**
     * A second entry and the truth about it.
     *
     * @param original the resident, by place in the list given
     * @param entered the second record
     * @param error what is wrong with it
     * @param elsewhere whether it was made at another address, without papers
     */
    public record DoubleEntry(int original, ResidentRecord entered, ClericalError error, boolean elsewhere) {}

    /** After so many residents in a row without an occasion for a kind of error, it is taken that there is none. */
    private static final int MOST_MISSES = 2_000;

    private DoubleEntries() {}

    /**
     * Enters some residents again, all kinds of error alike; a kind for which a town gives no occasion, such as 町 where no
     * address has one, is left out.
     *
     * @param residents the residents; nobody is entered again twice
     * @param count how many to enter again, at most half of them
     * @param numbers where new numbers are drawn
     * @param seed any number
     * @return the entries, in order of drawing
     * @throws IllegalArgumentException if there are not twice as many residents, or they give no occasion for any error
     */
    public static List<DoubleEntry> of(List<ResidentRecord> residents, int count, NumberSource numbers, long seed) {
        if (count < 0 || count > residents.size() / 2) {
            throw new IllegalArgumentException("count: must be 0 to half of the residents");
        }
        Chance chance = Chance.seeded(seed, "double entries", 0);
        boolean[] taken = new boolean[residents.size()];
        List<DoubleEntry> entries = new ArrayList<>(count);
        List<ClericalError> errors = new ArrayList<>(List.of(ClericalError.values()));
        int turn = 0;
        int misses = 0;
        while (entries.size() < count) {
            ClericalError error = errors.get(turn % errors.size());
            boolean elsewhere = !error.concernsAddress() && turn / errors.size() % 2 == 1;
            int original = chance.below(residents.size());
            Optional<ResidentRecord> wrong =
                    taken[original] ? Optional.empty() : error.in(residents.get(original), chance);
            if (wrong.isPresent()) {
                taken[original] = true;
                ResidentRecord other = residents.get(chance.below(residents.size()));
                entries.add(new DoubleEntry(original, again(wrong.get(), elsewhere, other, numbers), error, elsewhere));
                turn++;
                misses = 0;
            } else if (++misses == MOST_MISSES) {
                errors.remove(error);
                misses = 0;
                if (errors.isEmpty()) {
                    throw new IllegalArgumentException("residents: give no occasion for any error");
                }
            }
        }
        return List.copyOf(entries);
    }

    private static ResidentRecord again(
            ResidentRecord wrong, boolean elsewhere, ResidentRecord other, NumberSource numbers) {
        Address address =
                elsewhere ? other.residence().address() : wrong.residence().address();
        Residence before = wrong.residence();
        return ResidentRecord.builder()
                .addressee(numbers.nextAddresseeNumber())
                .recordCode(numbers.nextRecordCode())
                .person(wrong.person())
                .details(entered(wrong.details(), elsewhere))
                .residence(Residence.builder()
                        .address(address)
                        .addressSetOn(before.addressSetOn())
                        .previousAddress(before.previousAddress())
                        .notifiedOn(before.notifiedOn())
                        .build())
                .membership(Membership.of(numbers.nextHouseholdNumber(), Relationship.HEAD, wrong.name()))
                .build();
    }

    /** Nobody shows a card, which would say who it is; the family register is known at home only. */
    private static ResidentDetails entered(ResidentDetails details, boolean elsewhere) {
        return details.match(new ResidentDetails.Cases<>() {
            @Override
            public ResidentDetails japanese(JapaneseResident details) {
                return elsewhere
                        ? JapaneseResident.of(FamilyRegisterIndication.unknown(), details.becameResidentOn())
                        : details;
            }

            @Override
            public ResidentDetails foreign(ForeignResident details) {
                return ForeignResident.builder()
                        .nationality(details.nationality())
                        .legalClass(details.legalClass())
                        .status(details.status())
                        .expiresOn(details.expiresOn())
                        .becameResidentOn(details.becameResidentOn())
                        .build();
            }
        });
    }
}
