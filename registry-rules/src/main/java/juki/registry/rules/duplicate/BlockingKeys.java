package juki.registry.rules.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.register.RecordKeys;
import juki.registry.model.resident.ResidentRecord;

/**
 * The keys under which records are filed, so that whoever may be somebody is among the few who share one (候補検索の鍵, kōho
 * kensaku no kagi).
 *
 * <table>
 * <caption>One key for each way of agreeing that {@link Criterion} admits</caption>
 * <tr><th>key</th><th>finds in spite of</th></tr>
 * <tr><td>name, folded</td><td>any date, reading, sex or place: eras and digits swapped, uncertain dates, variant characters</td></tr>
 * <tr><td>reading, folded, with date of birth</td><td>any kanji</td></tr>
 * <tr><td>reading, folded, with a place</td><td>any kanji and any date</td></tr>
 * <tr><td>each code</td><td>anything else</td></tr>
 * </table>
 *
 * <p>A key has a handful of holders: nobody is filed under a surname, a day or a town alone. Keys are numbers that tell no
 * name by themselves; they are no secret either, since whoever knows a name can work out its key. The numbers of one release
 * are those of the next unless the changes say otherwise.
 */
public final class BlockingKeys implements RecordKeys {

    private static final BlockingKeys STANDARD = new BlockingKeys();
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private BlockingKeys() {}

    /** {@return the keys that lose nobody whom {@link Criteria} may find} */
    public static BlockingKeys standard() {
        return STANDARD;
    }

    @Override
    public long[] of(ResidentRecord record) {
        return of(Particulars.of(record));
    }

    /**
     * The keys of somebody.
     *
     * @param particulars what is known of that person
     * @return the keys, each once
     */
    public long[] of(Particulars particulars) {
        List<String> keys = new ArrayList<>(8);
        for (WrittenName name : particulars.names()) {
            keys.add("N" + name.agreed());
        }
        Optional<String> birth = Optional.of(particulars.dateOfBirth())
                .filter(BirthDates::isNarrow)
                .map(BlockingKeys::days);
        for (WrittenName reading : particulars.readings()) {
            birth.ifPresent(days -> keys.add("R" + reading.agreed() + days));
            for (WrittenPlace place : particulars.places()) {
                keys.add("P" + reading.agreed() + " " + place.lot());
            }
        }
        particulars.recordCode().ifPresent(code -> keys.add("C" + code.value()));
        particulars.individualNumber().ifPresent(number -> keys.add(key(number)));
        particulars.cardNumber().ifPresent(number -> keys.add(cardKey(number)));
        return keys.stream().mapToLong(BlockingKeys::hash).distinct().toArray();
    }

    /** The key under which whoever has an Individual Number is filed. */
    static long ofIndividualNumber(IndividualNumber number) {
        return hash(key(number));
    }

    /** The key under which whoever has a residence card or a special permanent resident certificate is filed. */
    static long ofCard(String number) {
        return hash(cardKey(number));
    }

    private static String key(IndividualNumber number) {
        return "I" + number.value();
    }

    private static String cardKey(String number) {
        return "D" + number;
    }

    private static String days(RegisterDate date) {
        return " " + date.earliest().toEpochDay() + " " + date.latest().toEpochDay();
    }

    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
