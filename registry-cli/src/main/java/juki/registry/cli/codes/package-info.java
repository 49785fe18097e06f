/**
 * Codes in files (コードの付番と検査, kōdo no fuban to kensa): designating resident record codes, judging the form of each line, and
 * finding what comes twice, for a handful of lines or a nation's.
 *
 * <p>Codes are personal data. They are read from and written to the files that the user names and to standard input and output,
 * and no message and no list of findings repeats one: lines are told by their numbers.
 */
@NullMarked
package juki.registry.cli.codes;

import org.jspecify.annotations.NullMarked;
