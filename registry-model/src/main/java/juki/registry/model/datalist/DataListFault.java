package juki.registry.model.datalist;

/**
 * Something in a file of the data list that cannot be used (読み込めない項目, yomikomenai kōmoku): where it stands and why, never
 * what stands there.
 *
 * @param line the line of the file on which the row begins, from 1; the header is line 1
 * @param column the name of the column in the file; empty if the whole row is meant
 * @param reason what is wrong, in English, without the value
 */
public record DataListFault(long line, String column, String reason) {}
