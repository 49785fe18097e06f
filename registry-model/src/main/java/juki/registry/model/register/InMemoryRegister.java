package juki.registry.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CarryOver;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.person.Person;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * A resident register in memory (住民基本台帳), as a value: applying a change makes a new register and leaves the old one intact.
 *
 * <p>Registers share everything that a change does not touch, so keeping yesterday's costs little, and a change costs the
 * same in a village as in the largest city. Immutable and thread-safe.
 */
public final class InMemoryRegister implements ResidentRegister {

    private final MunicipalityCode municipality;
    private final LongMap<ChangeHistory> histories;
    private final LongMap<Household> households;
    /** Present and former codes: a code stays its holder's for good. */
    private final LongMap<AddresseeNumber> holders;
    /** Persons under the hash of their three attributes, present and former ones. */
    private final LongMap<List<AddresseeNumber>> byAttributes;

    /** What persons are filed under for a search; null if nobody wants to search. */
    private final @Nullable KeyedPersons keyed;

    private final IdentityJudgements judgements;
    private final int japaneseResidents;
    private final int foreignResidents;

    private InMemoryRegister(
            MunicipalityCode municipality,
            LongMap<ChangeHistory> histories,
            LongMap<Household> households,
            LongMap<AddresseeNumber> holders,
            LongMap<List<AddresseeNumber>> byAttributes,
            @Nullable KeyedPersons keyed,
            IdentityJudgements judgements,
            int japaneseResidents,
            int foreignResidents) {
        this.municipality = municipality;
        this.histories = histories;
        this.households = households;
        this.holders = holders;
        this.byAttributes = byAttributes;
        this.keyed = keyed;
        this.judgements = judgements;
        this.japaneseResidents = japaneseResidents;
        this.foreignResidents = foreignResidents;
    }

    /**
     * A register without residents.
     *
     * @param municipality the municipality
     * @return the register
     */
    public static InMemoryRegister empty(MunicipalityCode municipality) {
        return new InMemoryRegister(
                municipality,
                LongMap.empty(),
                LongMap.empty(),
                LongMap.empty(),
                LongMap.empty(),
                null,
                IdentityJudgements.none(),
                0,
                0);
    }

    /**
     * A register opened with records carried over from elsewhere; each gets history number 1 on that day.
     *
     * @param municipality the municipality
     * @param day the day on which the records stand thus
     * @param records the records, living or removed
     * @param households the households of the living
     * @return the register
     * @throws IllegalArgumentException if two records share an addressee number or a code, or if records and households do not
     *     agree on who belongs where and who is head; nothing of a record is told
     */
    public static InMemoryRegister opened(
            MunicipalityCode municipality,
            LocalDate day,
            Collection<ResidentRecord> records,
            Collection<Household> households) {
        CarryOver carryOver = CarryOver.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(new Basis.ExOfficio())
                .build();
        int n = records.size();
        long[] addressees = new long[n];
        Object[] histories = new Object[n];
        long[] codes = new long[n];
        Object[] holders = new Object[n];
        Map<Long, List<AddresseeNumber>> byAttributes = new HashMap<>(n * 2);
        int coded = 0;
        int japanese = 0;
        int foreign = 0;
        int i = 0;
        for (ResidentRecord record : records) {
            addressees[i] = record.addressee().value();
            histories[i] = ChangeHistory.startingWith(HistoryEntry.builder()
                    .historyNumber(1)
                    .event(carryOver)
                    .record(record)
                    .build());
            i++;
            if (record.recordCode().isPresent()) {
                codes[coded] = record.recordCode().get().value();
                holders[coded++] = record.addressee();
            }
            byAttributes.merge(
                    attributes(record.person()),
                    List.of(record.addressee()),
                    (some, more) -> joined(some, more.get(0)));
            if (record.isLiving()) {
                if (record.kind() == ResidentKind.JAPANESE) {
                    japanese++;
                } else {
                    foreign++;
                }
            }
        }
        requireDistinct("records: addressee numbers", addressees, n);
        requireDistinct("records: resident record codes", codes, coded);
        InMemoryRegister register = new InMemoryRegister(
                municipality,
                LongMap.of(addressees, histories),
                mapOf(households),
                LongMap.of(Arrays.copyOf(codes, coded), Arrays.copyOf(holders, coded)),
                mapOf(byAttributes),
                null,
                IdentityJudgements.none(),
                japanese,
                foreign);
        register.requireAgreement(households);
        return register;
    }

    private static LongMap<Household> mapOf(Collection<Household> households) {
        long[] numbers =
                households.stream().mapToLong(one -> one.number().value()).toArray();
        requireDistinct("households: household numbers", numbers, numbers.length);
        return LongMap.of(numbers, households.toArray());
    }

    private static LongMap<List<AddresseeNumber>> mapOf(Map<Long, List<AddresseeNumber>> byAttributes) {
        long[] keys = new long[byAttributes.size()];
        Object[] values = new Object[keys.length];
        int i = 0;
        for (Map.Entry<Long, List<AddresseeNumber>> entry : byAttributes.entrySet()) {
            keys[i] = entry.getKey();
            values[i++] = entry.getValue();
        }
        return LongMap.of(keys, values);
    }

    private static void requireDistinct(String what, long[] values, int length) {
        long[] sorted = Arrays.copyOf(values, length);
        Arrays.sort(sorted);
        for (int i = 1; i < length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException(what + " must be distinct");
            }
        }
    }

    private void requireAgreement(Collection<Household> opened) {
        int placed = 0;
        for (Household household : opened) {
            for (AddresseeNumber member : household.members()) {
                ResidentRecord record = record(member)
                        .filter(ResidentRecord::isLiving)
                        .orElseThrow(() -> new IllegalArgumentException("households: every member must be a resident"));
                boolean heads = household.head().filter(member::equals).isPresent();
                if (!record.membership().household().equals(household.number())
                        || record.membership().isHead() != heads) {
                    throw new IllegalArgumentException("households: must agree with the records on place and head");
                }
                placed++;
            }
        }
        if (placed != residents()) {
            throw new IllegalArgumentException("records: every resident must be a member of a household");
        }
    }

    /**
     * The register after a change.
     *
     * @param change a change folded against this register
     * @return the new register; this one stays as it is
     * @throws IllegalStateException if the change was folded against another state: a history number is not the next, or a
     *     code is another person's
     */
    public InMemoryRegister apply(RegisterChange change) {
        LongMap<ChangeHistory> newHistories = histories;
        LongMap<Household> newHouseholds = households;
        LongMap<AddresseeNumber> newHolders = holders;
        LongMap<List<AddresseeNumber>> newByAttributes = byAttributes;
        KeyedPersons newKeyed = keyed;
        int japanese = japaneseResidents;
        int foreign = foreignResidents;
        for (HistoryEntry entry : change.entries()) {
            ResidentRecord after = entry.record();
            AddresseeNumber addressee = after.addressee();
            ChangeHistory history = newHistories.find(addressee.value());
            newHistories = newHistories.with(addressee.value(), longer(history, entry));
            ResidentRecord before = history == null ? null : history.current();
            if (after.recordCode().isPresent()) {
                ResidentRecordCode code = after.recordCode().get();
                AddresseeNumber holder = newHolders.find(code.value());
                if (holder == null) {
                    newHolders = newHolders.with(code.value(), addressee);
                } else if (!holder.equals(addressee)) {
                    throw refused(entry, "the resident record code is another person's");
                }
            }
            if (before == null || !before.person().equals(after.person())) {
                long key = attributes(after.person());
                List<AddresseeNumber> known = newByAttributes.find(key);
                if (known == null) {
                    newByAttributes = newByAttributes.with(key, List.of(addressee));
                } else if (!known.contains(addressee)) {
                    newByAttributes = newByAttributes.with(key, joined(known, addressee));
                }
            }
            if (newKeyed != null && !after.equals(before)) {
                newKeyed = newKeyed.with(after);
            }
            if (before != null && before.isLiving()) {
                japanese -= before.kind() == ResidentKind.JAPANESE ? 1 : 0;
                foreign -= before.kind() == ResidentKind.FOREIGN ? 1 : 0;
            }
            if (after.isLiving()) {
                japanese += after.kind() == ResidentKind.JAPANESE ? 1 : 0;
                foreign += after.kind() == ResidentKind.FOREIGN ? 1 : 0;
            }
        }
        for (Household household : change.households()) {
            newHouseholds = newHouseholds.with(household.number().value(), household);
        }
        return new InMemoryRegister(
                municipality,
                newHistories,
                newHouseholds,
                newHolders,
                newByAttributes,
                newKeyed,
                judgements,
                japanese,
                foreign);
    }

    /**
     * This register, searchable: from now on it knows the keys of every record, former ones included, and those of every
     * change applied to it.
     *
     * @param keys what records are filed under
     * @return the register, which answers {@link #sharing}
     */
    public InMemoryRegister keyedBy(RecordKeys keys) {
        return with(KeyedPersons.of(histories, keys), judgements);
    }

    /**
     * This register, remembering what was decided about records that look alike.
     *
     * @param value the judgements, in the place of those remembered so far
     * @return the register
     */
    public InMemoryRegister remembering(IdentityJudgements value) {
        return with(keyed, value);
    }

    private InMemoryRegister with(@Nullable KeyedPersons newKeyed, IdentityJudgements newJudgements) {
        return new InMemoryRegister(
                municipality,
                histories,
                households,
                holders,
                byAttributes,
                newKeyed,
                newJudgements,
                japaneseResidents,
                foreignResidents);
    }

    private static ChangeHistory longer(@Nullable ChangeHistory history, HistoryEntry entry) {
        try {
            if (history != null) {
                return history.with(entry);
            }
            // Somebody whose entries left the register comes back into it where a state was typed in.
            return entry.typedIn().isPresent() ? ChangeHistory.kept(List.of(entry)) : ChangeHistory.startingWith(entry);
        } catch (IllegalArgumentException e) {
            throw refused(entry, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static IllegalStateException refused(HistoryEntry entry, String why) {
        return new IllegalStateException(
                entry.event().type() + " cannot be applied as entry " + entry.historyNumber() + ": " + why);
    }

    private static List<AddresseeNumber> joined(List<AddresseeNumber> some, AddresseeNumber one) {
        List<AddresseeNumber> more = new ArrayList<>(some.size() + 1);
        more.addAll(some);
        more.add(one);
        return List.copyOf(more);
    }

    private static long attributes(Person person) {
        long hash = person.dateOfBirth().earliest().toEpochDay() * 3
                + person.sex().code().charAt(0);
        String text = person.name().text();
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        return hash;
    }

    @Override
    public MunicipalityCode municipality() {
        return municipality;
    }

    @Override
    public Optional<ChangeHistory> history(AddresseeNumber addressee) {
        return Optional.ofNullable(histories.find(addressee.value()));
    }

    @Override
    public Optional<Household> household(HouseholdNumber number) {
        return Optional.ofNullable(households.find(number.value()));
    }

    @Override
    public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
        return Optional.ofNullable(holders.find(code.value()));
    }

    @Override
    public List<AddresseeNumber> agreeingWith(Person person) {
        List<AddresseeNumber> candidates = byAttributes.find(attributes(person));
        if (candidates == null) {
            return List.of();
        }
        return candidates.stream()
                .filter(one -> record(one)
                        .filter(record -> record.person().agreesWith(person))
                        .isPresent())
                .toList();
    }

    @Override
    public List<AddresseeNumber> sharing(long... keys) {
        return keyed == null ? List.of() : keyed.sharing(keys);
    }

    @Override
    public IdentityJudgements judgements() {
        return judgements;
    }

    /** {@return the number of present residents, those with a planned move-out included} */
    public int residents() {
        return japaneseResidents + foreignResidents;
    }

    /** {@return the number of present residents who are Japanese} */
    public int japaneseResidents() {
        return japaneseResidents;
    }

    /** {@return the number of present residents who are foreign} */
    public int foreignResidents() {
        return foreignResidents;
    }

    /** {@return the number of persons the register knows, removed ones included} */
    public int persons() {
        return histories.size();
    }

    /**
     * Every history of the register, in no particular order that stays the same for the same register.
     *
     * @param action what to do with each
     */
    public void forEachHistory(Consumer<ChangeHistory> action) {
        histories.forEach(action);
    }

    /**
     * Every household of the register, ended ones included, in no particular order that stays the same for the same register.
     *
     * @param action what to do with each
     */
    public void forEachHousehold(Consumer<Household> action) {
        households.forEach(action);
    }

    @Override
    public String toString() {
        return "InMemoryRegister[" + municipality + ", " + residents() + " residents]";
    }
}
