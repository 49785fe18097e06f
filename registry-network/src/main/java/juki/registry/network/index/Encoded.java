package juki.registry.network.index;

/** Identity information as the columns hold it: one of them is written on again and again, so that applying a notice makes none. */
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
}
