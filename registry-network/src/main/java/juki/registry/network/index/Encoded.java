package juki.registry.network.index;

/** Identity information as rows hold it: one of them is written on again and again, so that applying a notice makes none. */
final class Encoded {
    long code;
    long individualNumber;
    char municipality;
    int dateOfBirth;
    int sex;
    int name;
    int furigana;
    int rarities;
    int town;
    int lot;
    int supplement;

    /** Says nothing any more. */
    void clear() {
        code = 0;
        individualNumber = 0;
        municipality = 0;
        dateOfBirth = 0;
        sex = 0;
        name = 0;
        furigana = 0;
        rarities = 0;
        town = 0;
        lot = 0;
        supplement = 0;
    }

    /** Whether both say the same. */
    boolean saysWhat(Encoded other) {
        return code == other.code
                && individualNumber == other.individualNumber
                && municipality == other.municipality
                && dateOfBirth == other.dateOfBirth
                && sex == other.sex
                && name == other.name
                && furigana == other.furigana
                && rarities == other.rarities
                && town == other.town
                && lot == other.lot
                && supplement == other.supplement;
    }
}
