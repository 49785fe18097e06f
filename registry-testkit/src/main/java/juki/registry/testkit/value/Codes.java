package juki.registry.testkit.value;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.codes.check.CheckDigit;
import juki.registry.testkit.population.Chance;

/**
 * Codes to test with (コードの試験値): well-formed ones of every kind, and {@linkplain NearMiss near misses}, each wrong in one way.
 *
 * <p>Codes and numbers are invented; that one is well-formed says nothing of whether it was ever designated.
 */
public final class Codes {

    private static final List<CodeKind> KINDS = List.of(CodeKind.values());

    /** What is typed or scanned for a digit: its full-width form, letters that look like one, digits of other scripts. */
    private static final String NO_DIGITS = "０５９OlI-ー−.＋٣५Ⅳ①五 　";

    /** What is typed for a capital letter. */
    private static final String NO_LETTERS = "az019ＡＺｱÄАΑ- 　";

    private Codes() {}

    /**
     * A resident record code.
     *
     * @param random where draws come from
     * @return the code
     */
    public static ResidentRecordCode residentRecordCode(RandomGenerator random) {
        return ResidentRecordCode.ofPayload(number(Chance.over(random), 10));
    }

    /**
     * An Individual Number.
     *
     * @param random where draws come from
     * @return the number
     */
    public static IndividualNumber individualNumber(RandomGenerator random) {
        return IndividualNumber.ofPayload(number(Chance.over(random), 11));
    }

    /**
     * An addressee number, one in four an old one, whose last digit is any.
     *
     * @param random where draws come from
     * @return the number
     */
    public static AddresseeNumber addresseeNumber(RandomGenerator random) {
        return AddresseeNumber.of(numbered(Chance.over(random), CheckDigit.ADDRESSEE_NUMBER));
    }

    /**
     * A household number, one in four an old one, whose last digit is any.
     *
     * @param random where draws come from
     * @return the number
     */
    public static HouseholdNumber householdNumber(RandomGenerator random) {
        return HouseholdNumber.of(numbered(Chance.over(random), CheckDigit.HOUSEHOLD_NUMBER));
    }

    /**
     * The number of a residence card.
     *
     * @param random where draws come from
     * @return the number
     */
    public static ResidenceCardNumber residenceCardNumber(RandomGenerator random) {
        return ResidenceCardNumber.of(card(Chance.over(random)));
    }

    /**
     * The number of a special permanent resident certificate.
     *
     * @param random where draws come from
     * @return the number
     */
    public static SpecialPermanentResidentCertificateNumber certificateNumber(RandomGenerator random) {
        return SpecialPermanentResidentCertificateNumber.of(card(Chance.over(random)));
    }

    /**
     * A postal code.
     *
     * @param random where draws come from
     * @return the code
     */
    public static PostalCode postalCode(RandomGenerator random) {
        return PostalCode.of(number(Chance.over(random), 7));
    }

    /**
     * A kind of code.
     *
     * @param random where draws come from
     * @return the kind
     */
    public static CodeKind kind(RandomGenerator random) {
        return KINDS.get(Chance.over(random).below(KINDS.size()));
    }

    /**
     * The text of a well-formed code.
     *
     * @param random where draws come from
     * @param kind of which kind
     * @return the text
     */
    public static String text(RandomGenerator random, CodeKind kind) {
        return switch (kind) {
            case RESIDENT_RECORD_CODE -> residentRecordCode(random).digits();
            case INDIVIDUAL_NUMBER -> individualNumber(random).digits();
            case MUNICIPALITY_CODE -> Places.municipality(random).digits();
            case ADDRESSEE_NUMBER -> addresseeNumber(random).digits();
            case HOUSEHOLD_NUMBER -> householdNumber(random).digits();
            case RESIDENCE_CARD_NUMBER, SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER -> card(Chance.over(random));
            case POSTAL_CODE -> postalCode(random).digits();
        };
    }

    /**
     * A near miss of any kind and fault.
     *
     * @param random where draws come from
     * @return the near miss
     */
    public static NearMiss nearMiss(RandomGenerator random) {
        CodeKind kind = kind(random);
        List<CodeFault> faults = List.copyOf(kind.faults());
        return nearMiss(random, kind, faults.get(Chance.over(random).below(faults.size())));
    }

    /**
     * A near miss.
     *
     * @param random where draws come from
     * @param kind of which kind
     * @param fault with which fault
     * @return the near miss
     * @throws IllegalArgumentException if a text of the kind cannot have the fault
     */
    public static NearMiss nearMiss(RandomGenerator random, CodeKind kind, CodeFault fault) {
        if (!kind.faults().contains(fault)) {
            throw new IllegalArgumentException("fault: a text of this kind cannot have it");
        }
        String meant = text(random, kind);
        Chance chance = Chance.over(random);
        String text = switch (fault) {
            case EMPTY, NO_CHECK_DIGIT -> "";
            case WRONG_LENGTH -> ofAnotherLength(chance, meant);
            case NOT_A_DIGIT -> replaced(chance, meant, true, NO_DIGITS);
            case NOT_A_LETTER -> replaced(chance, meant, false, NO_LETTERS);
            case OUT_OF_RANGE -> outsideTheTable(chance);
            case WRONG_CHECK_DIGIT -> mistyped(chance, kind, meant);
        };
        return new NearMiss(kind, text, fault, meant);
    }

    /**
     * The texts of the first and the last codes of a kind, and those that zeros or their lack most easily destroy.
     *
     * @param kind the kind
     * @return the texts, in order
     */
    public static List<String> edgeCases(CodeKind kind) {
        return switch (kind) {
            case RESIDENT_RECORD_CODE ->
                List.of(
                        ResidentRecordCode.ofPayload(0).digits(),
                        ResidentRecordCode.ofPayload(1).digits(),
                        ResidentRecordCode.ofPayload(9_999_999_999L).digits());
            case INDIVIDUAL_NUMBER ->
                List.of(
                        IndividualNumber.ofPayload(0).digits(),
                        IndividualNumber.ofPayload(1).digits(),
                        IndividualNumber.ofPayload(99_999_999_999L).digits());
            case MUNICIPALITY_CODE ->
                List.of(
                        "010006",
                        "011002",
                        "131016",
                        MunicipalityCode.ofPayload(47_999).digits());
            case ADDRESSEE_NUMBER, HOUSEHOLD_NUMBER -> List.of("000000000000000", "000000000000019", "999999999999999");
            case RESIDENCE_CARD_NUMBER, SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER ->
                List.of("AA00000000AA", "ZZ99999999ZZ", "OI00000000OI");
            case POSTAL_CODE -> List.of("0000000", "0010000", "9999999");
        };
    }

    /** Any number of so many digits; one in four of few digits, so that zeros lead. */
    private static long number(Chance chance, int digits) {
        long bound = 1;
        for (int i = chance.below(4) == 3 ? 1 + chance.below(digits) : digits; i > 0; i--) {
            bound *= 10;
        }
        return chance.below(bound);
    }

    private static long numbered(Chance chance, CheckDigit scheme) {
        boolean old = chance.below(4) == 3;
        long serial = number(chance, 14);
        if (old) {
            return serial * 10 + chance.below(10);
        }
        // One serial in eleven has no check digit; the next has one.
        while (scheme.digitFor(serial) == CheckDigit.NONE) {
            serial = serial == 0 ? 1 : serial - 1;
        }
        return serial * 10 + scheme.digitFor(serial);
    }

    private static String card(Chance chance) {
        return "" + letter(chance) + letter(chance) + String.format(Locale.ROOT, "%08d", number(chance, 8))
                + letter(chance) + letter(chance);
    }

    private static char letter(Chance chance) {
        return (char) ('A' + chance.below(26));
    }

    private static String ofAnotherLength(Chance chance, String meant) {
        int at = chance.below(meant.length());
        return switch (chance.below(6)) {
            case 0 -> meant.substring(0, at) + meant.substring(at + 1);
            case 1 -> meant + meant.charAt(at);
            case 2 -> meant.substring(0, at) + "-" + meant.substring(at);
            case 3 -> meant + " ";
            case 4 -> " " + meant;
            default -> meant.substring(0, at) + "　" + meant.substring(at);
        };
    }

    private static String replaced(Chance chance, String meant, boolean digits, String by) {
        int[] places = meant.chars()
                .map(character -> character >= '0' && character <= '9' ? 1 : 0)
                .toArray();
        int at = chance.below(meant.length());
        while (places[at] == 1 != digits) {
            at = (at + 1) % meant.length();
        }
        return meant.substring(0, at) + by.charAt(chance.below(by.length())) + meant.substring(at + 1);
    }

    /** A prefecture that there is not, under a right check digit. */
    private static String outsideTheTable(Chance chance) {
        int prefecture = chance.below(2) == 0 ? 48 + chance.below(52) : 0;
        long payload = prefecture * 1_000L + chance.below(1_000);
        return String.format(Locale.ROOT, "%05d%d", payload, CheckDigit.MUNICIPALITY_CODE.digitFor(payload));
    }

    /** Two neighbours changed places or one digit became another, if the check digit tells; else the check digit is another. */
    private static String mistyped(Chance chance, CodeKind kind, String meant) {
        int slip = chance.below(3);
        int at = chance.below(meant.length() - 1);
        String text = switch (slip) {
            case 1 -> meant.substring(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.substring(at + 2);
            case 2 -> meant.substring(0, at) + other(chance, meant.charAt(at)) + meant.substring(at + 1);
            default -> meant;
        };
        while (kind.faultIn(text).filter(CodeFault.WRONG_CHECK_DIGIT::equals).isEmpty()) {
            int last = meant.length() - 1;
            text = meant.substring(0, last) + other(chance, meant.charAt(last));
        }
        return text;
    }

    private static char other(Chance chance, char digit) {
        return (char) ('0' + (digit - '0' + 1 + chance.below(9)) % 10);
    }
}
