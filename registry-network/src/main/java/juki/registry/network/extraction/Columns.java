package juki.registry.network.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import juki.registry.network.index.Standing;
import juki.registry.network.index.Utf8Line;
import juki.registry.network.notice.IdentityItem;

/** Which columns each item has, and how they are written: only those of items that are provided. */
final class Columns {

    private interface Writing {
        void write(Standing standing, int i, Utf8Line line);
    }

    private static final Map<IdentityItem, List<String>> NAMES = new EnumMap<>(Map.of(
            IdentityItem.NAME, List.of("name", "chinese_characters"),
            IdentityItem.FURIGANA, List.of("furigana"),
            IdentityItem.FORMER_SURNAME, List.of("former_surname", "former_surname_furigana"),
            IdentityItem.COMMON_NAME, List.of("common_name", "common_name_chinese_characters", "common_name_furigana"),
            IdentityItem.DATE_OF_BIRTH, List.of("date_of_birth"),
            IdentityItem.SEX, List.of("sex"),
            IdentityItem.ADDRESS, List.of("municipality", "town", "lot", "supplement"),
            IdentityItem.INDIVIDUAL_NUMBER, List.of("individual_number"),
            IdentityItem.RECORD_CODE, List.of("record_code")));

    private final List<String> names = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();

    Columns(Set<IdentityItem> items) {
        names.add("identifier");
        for (IdentityItem item : IdentityItem.values()) {
            if (items.contains(item)) {
                names.addAll(NAMES.getOrDefault(item, List.of()));
                writings.add(writing(item));
            }
        }
    }

    private static Writing writing(IdentityItem item) {
        return switch (item) {
            case NAME -> Standing::writeName;
            case FURIGANA -> Standing::writeFurigana;
            case FORMER_SURNAME -> Standing::writeFormerSurname;
            case COMMON_NAME -> Standing::writeCommonName;
            case DATE_OF_BIRTH -> Standing::writeDateOfBirth;
            case SEX -> Standing::writeSex;
            case ADDRESS -> Standing::writeAddress;
            case INDIVIDUAL_NUMBER -> Standing::writeIndividualNumber;
            case RECORD_CODE -> Standing::writeRecordCode;
        };
    }

    List<String> names() {
        return names;
    }

    void write(Standing standing, int i, Utf8Line line) {
        for (Writing writing : writings) {
            writing.write(standing, i, line);
        }
    }
}
