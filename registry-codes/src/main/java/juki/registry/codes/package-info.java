/**
 * The codes a resident record carries, each as a type that cannot hold a malformed value.
 *
 * <p>A resident of Japan is known to the authorities by several numbers that must not be mixed up. The resident record
 * code (住民票コード, jūminhyō kōdo) is eleven digits, drawn at random, and serves the registry network only. The
 * Individual Number (個人番号, kojin bangō, called My Number) is twelve digits and made from it. The addressee number
 * (宛名番号, atena bangō) and household number (世帯番号, setai bangō) are running numbers of one municipal office.
 * Foreign residents also have the number of their residence card (在留カード番号, zairyū kādo bangō) or of their special
 * permanent resident certificate (特別永住者証明書番号). Municipalities themselves have a code
 * (全国地方公共団体コード, zenkoku chihō kōkyō dantai kōdo), whose validity and succession by day the
 * {@link juki.registry.codes.MunicipalityTable} knows, and addresses a postal code (郵便番号, yūbin bangō).
 *
 * <p>All types share the same verbs: {@code of} builds or throws {@link juki.registry.codes.InvalidCodeException},
 * {@code faultIn} tells what is wrong with a text without throwing, {@code digits} (or {@code text}) gives the written
 * form back. A value that was built is <em>well-formed</em>; whether it was ever issued, and to whom, only a register or
 * a ledger knows. Only ASCII digits and letters are taken: full-width digits, spaces and hyphens are faults, unless the
 * caller folds digits first ({@link juki.registry.codes.DigitFolding}).
 *
 * <p>No exception message contains a code. {@code toString} is masked wherever the code points to a person.
 */
@NullMarked
package juki.registry.codes;

import org.jspecify.annotations.NullMarked;
