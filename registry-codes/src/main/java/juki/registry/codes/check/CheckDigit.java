package juki.registry.codes.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Check digit (検査数字, kensa sūji): one scheme of the weighted modulus-11 family, as a value.
 *
 * <p>A scheme has a name, the source it rests on, one weight for each payload digit, the {@link RemainderRule} that
 * makes the digit, the rules it also accepts when verifying, and the days between which it holds. The schemes the
 * registry needs are the constants of this class; where the source leaves a rule open, derive another scheme with
 * {@link #withRule} or {@link #alsoAccepting}.
 *
 * <p>Payloads are non-negative {@code long}s of at most {@link #payloadDigits()} digits; leading zeros are implied.
 * {@link #remainder}, {@link #digitFor} and {@link #accepts} allocate nothing: they look five digits at a time up in a
 * table, of some 200 KB for all schemes of the registry together. Values are immutable.
 *
 * <p>How many typing errors a scheme finds depends on its remainder rule, for weights that differ from place to place.
 * Under {@link RemainderRule#ONE_IS_SKIPPED} every wrong single digit and every exchange of two neighbours is found. Under
 * the two other rules two of the eleven remainders share a digit, so that of the wrong digits and exchanged neighbours
 * within the payload about 1 in 55 (1.8 %) is missed. A wrong check digit is always found; its exchange with the digit
 * before it is missed once in 50 ({@link RemainderRule#ZERO_AND_ONE_GIVE_ZERO}) or 25
 * ({@link RemainderRule#ZERO_GIVES_ONE}). These shares were measured on random numbers.
 */
public final class CheckDigit {
    /** What {@link #digitFor} answers for a payload that has no check digit. */
    public static final int NONE = -1;

    private static final int[] CYCLING_WEIGHTS = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7, 2, 3};

    /** Shorter payloads have zeros in the places that they lack, and zeros add nothing: all lengths share the sums. */
    private static final byte[][] CYCLING_SUMS = groupSums(CYCLING_WEIGHTS);

    /**
     * The resident record code (住民票コード, jūminhyō kōdo): 10 payload digits, weights 2–7 from the lowest digit.
     *
     * <p>The Ordinance of the Act (Art. 1, item 2) leaves the formula to a notice of the minister, whose text the authors
     * have not seen. The weights agree with every published specimen. What remainder 0 gives is <em>not settled</em>:
     * this constant takes {@link RemainderRule#ZERO_AND_ONE_GIVE_ZERO}, as the Individual Number does; the other reading
     * is {@link RemainderRule#ZERO_GIVES_ONE}. To verify under either reading use
     * {@link #RESIDENT_RECORD_CODE_LENIENT}.
     */
    public static final CheckDigit RESIDENT_RECORD_CODE = cycling(
                    "住民票コード", "住民基本台帳法施行規則第1条第2号、平成14年総務省告示第436号", RemainderRule.ZERO_AND_ONE_GIVE_ZERO, 10)
            .inForceFrom(LocalDate.of(2002, 8, 5));

    /**
     * {@link #RESIDENT_RECORD_CODE} that verifies leniently: for remainder 0 both digits, 0 and 1, are accepted, because
     * the rule is not settled. It makes the same digits as the strict scheme.
     */
    public static final CheckDigit RESIDENT_RECORD_CODE_LENIENT =
            RESIDENT_RECORD_CODE.alsoAccepting(RemainderRule.ZERO_GIVES_ONE);

    /**
     * The Individual Number (個人番号, kojin bangō): 11 payload digits, weights 2–7 and 2–6 from the lowest digit, remainders
     * 0 and 1 give 0 (Ordinance of the Ministry of Internal Affairs No. 85 of 2014, Art. 5).
     */
    public static final CheckDigit INDIVIDUAL_NUMBER = cycling(
                    "個人番号", "平成26年総務省令第85号第5条", RemainderRule.ZERO_AND_ONE_GIVE_ZERO, 11)
            .inForceFrom(LocalDate.of(2015, 10, 5));

    /**
     * The municipality code (全国地方公共団体コード, zenkoku chihō kōkyō dantai kōdo): 5 payload digits, weights 2–6 from the
     * lowest digit, remainder 0 gives <em>1</em> and remainder 1 gives 0.
     */
    public static final CheckDigit MUNICIPALITY_CODE =
            cycling("全国地方公共団体コード", "全国地方公共団体コード仕様", RemainderRule.ZERO_GIVES_ONE, 5);

    /**
     * The addressee number (宛名番号, atena bangō): 14 payload digits, weights 2–7 from the lowest digit, remainder 0 gives 0
     * (standard specification 1.1.13).
     *
     * <p>The specification does not say what remainder 1 gives; here such a number is skipped. An office that writes 0
     * instead uses {@code withRule(RemainderRule.ZERO_AND_ONE_GIVE_ZERO)}.
     */
    public static final CheckDigit ADDRESSEE_NUMBER =
            cycling("宛名番号", "住民記録システム標準仕様書1.1.13", RemainderRule.ONE_IS_SKIPPED, 14);

    /** The household number (世帯番号, setai bangō): as {@link #ADDRESSEE_NUMBER} (standard specification 1.1.13). */
    public static final CheckDigit HOUSEHOLD_NUMBER =
            cycling("世帯番号", "住民記録システム標準仕様書1.1.13", RemainderRule.ONE_IS_SKIPPED, 14);

    private static final int MODULUS = 11;
    private static final int GROUP_DIGITS = 5;
    private static final int GROUP_SIZE = 100_000;
    private static final int MOST_PAYLOAD_DIGITS = 17;

    private final String name;
    private final String citation;
    private final RemainderRule rule;
    private final Set<RemainderRule> acceptedRules;
    private final int[] weights;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validUntil;

    private final long payloadLimit;

    /** For each group of digits, lowest first, the weighted sum's remainder of every number that the group can show. */
    private final byte[][] groupSums;

    private final byte[] lowestSums;
    private final byte[] secondSums;
    private final byte[] thirdSums;

    /** By the sum of the groups' remainders, which is less than eleven times their count. */
    private final byte[] digitBySum;

    private final short[] acceptedBySum;

    private CheckDigit(
            String name,
            String citation,
            RemainderRule rule,
            Set<RemainderRule> acceptedRules,
            int[] weights,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            byte[][] groupSums) {
        this.name = name;
        this.citation = citation;
        this.rule = rule;
        this.acceptedRules = acceptedRules;
        this.weights = weights;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.payloadLimit = powerOfTen(weights.length);
        this.groupSums = groupSums;
        this.lowestSums = groupSums[0];
        this.secondSums = groupSums[1];
        this.thirdSums = groupSums[2];
        int sums = MODULUS * groupSums.length;
        this.digitBySum = new byte[sums];
        this.acceptedBySum = new short[sums];
        for (int sum = 0; sum < sums; sum++) {
            digitBySum[sum] = (byte) rule.digitFor(sum % MODULUS);
            for (RemainderRule accepted : acceptedRules) {
                int digit = accepted.digitFor(sum % MODULUS);
                if (digit != NONE) {
                    acceptedBySum[sum] |= (short) (1 << digit);
                }
            }
        }
    }

    /**
     * A scheme of the family.
     *
     * @param name the code it belongs to
     * @param citation the law or specification that prescribes it
     * @param rule what remainders 0 and 1 give
     * @param weightsFromLowest one weight for each payload digit, beginning at the lowest digit; 1 to 17 weights, each 1
     *     to 10
     * @return the scheme, accepting what {@code rule} gives, without validity dates
     * @throws IllegalArgumentException if the count or size of the weights is out of range
     */
    public static CheckDigit modulus11(String name, String citation, RemainderRule rule, int... weightsFromLowest) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
        if (weightsFromLowest.length < 1 || weightsFromLowest.length > MOST_PAYLOAD_DIGITS) {
            throw new IllegalArgumentException("weightsFromLowest: must be 1 to " + MOST_PAYLOAD_DIGITS + " weights");
        }
        for (int weight : weightsFromLowest) {
            if (weight < 1 || weight >= MODULUS) {
                throw new IllegalArgumentException("weightsFromLowest: each must be 1 to 10");
            }
        }
        int[] weights = weightsFromLowest.clone();
        return new CheckDigit(name, citation, rule, Set.of(rule), weights, null, null, groupSums(weights));
    }

    /**
     * This scheme with another remainder rule, which also becomes the only one accepted.
     *
     * @param other what remainders 0 and 1 give
     * @return the changed scheme
     */
    public CheckDigit withRule(RemainderRule other) {
        return new CheckDigit(name, citation, other, Set.of(other), weights, validFrom, validUntil, groupSums);
    }

    /**
     * This scheme, verifying more leniently: it makes the same digits, and accepts those of another rule besides.
     *
     * @param other the rule to accept as well
     * @return the changed scheme
     */
    public CheckDigit alsoAccepting(RemainderRule other) {
        EnumSet<RemainderRule> rules = EnumSet.copyOf(acceptedRules);
        rules.add(other);
        return new CheckDigit(name, citation, rule, Set.copyOf(rules), weights, validFrom, validUntil, groupSums);
    }

    /**
     * This scheme with its first day.
     *
     * @param firstDay the first day on which it holds
     * @return the changed scheme
     * @throws IllegalArgumentException if the scheme ends on that day or before it
     */
    public CheckDigit inForceFrom(LocalDate firstDay) {
        if (validUntil != null && !firstDay.isBefore(validUntil)) {
            throw new IllegalArgumentException("firstDay: must be before the day the scheme ends");
        }
        return new CheckDigit(name, citation, rule, acceptedRules, weights, firstDay, validUntil, groupSums);
    }

    /**
     * This scheme with its end.
     *
     * @param endDay the first day on which it no longer holds
     * @return the changed scheme
     * @throws IllegalArgumentException if the scheme begins on that day or after it
     */
    public CheckDigit inForceUntil(LocalDate endDay) {
        if (validFrom != null && !validFrom.isBefore(endDay)) {
            throw new IllegalArgumentException("endDay: must be after the scheme's first day");
        }
        return new CheckDigit(name, citation, rule, acceptedRules, weights, validFrom, endDay, groupSums);
    }

    /**
     * The code this scheme belongs to.
     *
     * @return its Japanese name
     */
    public String name() {
        return name;
    }

    /**
     * The law or specification that prescribes this scheme.
     *
     * @return the citation, in Japanese
     */
    public String citation() {
        return citation;
    }

    /**
     * The rule by which digits are made.
     *
     * @return the remainder rule
     */
    public RemainderRule rule() {
        return rule;
    }

    /**
     * The rules whose digits {@link #accepts} takes; {@link #rule} is one of them.
     *
     * @return an unmodifiable set
     */
    public Set<RemainderRule> acceptedRules() {
        return acceptedRules;
    }

    /**
     * The weights, beginning at the lowest payload digit.
     *
     * @return an unmodifiable list of {@link #payloadDigits()} weights
     */
    public List<Integer> weightsFromLowest() {
        return IntStream.of(weights).boxed().toList();
    }

    /**
     * The number of digits before the check digit.
     *
     * @return 1 to 17
     */
    public int payloadDigits() {
        return weights.length;
    }

    /**
     * Whether another scheme differs from this one at most in its remainder rules, name, source and dates.
     *
     * @param other the other scheme
     * @return true if the weights are the same
     */
    public boolean hasSameWeightsAs(CheckDigit other) {
        return Arrays.equals(weights, other.weights);
    }

    /**
     * The first day on which the scheme holds.
     *
     * @return the day, or empty if no bound is known
     */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * The first day on which the scheme no longer holds.
     *
     * @return the day, or empty if no bound is known
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /**
     * Whether the scheme holds on a day.
     *
     * @param day the day asked about
     * @return true from {@link #validFrom} on and before {@link #validUntil}
     */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
    }

    /**
     * The weighted sum's remainder by eleven.
     *
     * @param payload the digits before the check digit, as a number
     * @return 0 to 10
     * @throws IllegalArgumentException if the payload is negative or has too many digits
     */
    public int remainder(long payload) {
        requirePayload(payload);
        return sum(payload) % MODULUS;
    }

    /**
     * The check digit of a payload.
     *
     * @param payload the digits before the check digit, as a number
     * @return a digit 0 to 9, or {@link #NONE} if the rule skips this payload
     * @throws IllegalArgumentException if the payload is negative or has too many digits
     */
    public int digitFor(long payload) {
        requirePayload(payload);
        return digitBySum[sum(payload)];
    }

    /**
     * Whether every payload has a check digit.
     *
     * @return false if the rule skips some payloads
     */
    public boolean hasDigitForEveryPayload() {
        for (byte digit : digitBySum) {
            if (digit == NONE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the last digit of a number is a check digit of the digits before it, under any of the accepted rules.
     *
     * @param number payload and check digit, as one number
     * @return true if the digit is right; also false if the number is negative or has too many digits
     */
    public boolean accepts(long number) {
        long payload = number / 10;
        if (number < 0 || payload >= payloadLimit) {
            return false;
        }
        int digit = (int) (number - payload * 10);
        return ((acceptedBySum[sum(payload)] >> digit) & 1) == 1;
    }

    private void requirePayload(long payload) {
        if (payload < 0 || payload >= payloadLimit) {
            throw new IllegalArgumentException("payload: must be a number of at most " + weights.length + " digits");
        }
    }

    /** The sum of the groups' remainders, which has the remainder of the weighted sum. */
    private int sum(long payload) {
        long rest = payload / GROUP_SIZE;
        int sum = lowestSums[(int) (payload - rest * GROUP_SIZE)];
        if (rest < GROUP_SIZE) {
            return sum + secondSums[(int) rest];
        }
        long high = rest / GROUP_SIZE;
        sum += secondSums[(int) (rest - high * GROUP_SIZE)];
        if (high < GROUP_SIZE) {
            return sum + thirdSums[(int) high];
        }
        long highest = high / GROUP_SIZE;
        return sum + thirdSums[(int) (high - highest * GROUP_SIZE)] + groupSums[3][(int) highest];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckDigit that
                && name.equals(that.name)
                && citation.equals(that.citation)
                && rule == that.rule
                && acceptedRules.equals(that.acceptedRules)
                && Arrays.equals(weights, that.weights)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validUntil, that.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, citation, rule, Arrays.hashCode(weights), validFrom, validUntil);
    }

    @Override
    public String toString() {
        return "CheckDigit[" + name + ", " + rule + ", weights from lowest " + Arrays.toString(weights) + "]";
    }

    /** A scheme of the registry: the weights 2 to 7, again and again. */
    private static CheckDigit cycling(String name, String citation, RemainderRule rule, int payloadDigits) {
        int[] weights = Arrays.copyOf(CYCLING_WEIGHTS, payloadDigits);
        return new CheckDigit(name, citation, rule, Set.of(rule), weights, null, null, CYCLING_SUMS);
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static byte[][] groupSums(int[] weights) {
        // Three groups at least, so that they need not be asked for; seventeen digits have four.
        int groups = Math.max(3, (weights.length + GROUP_DIGITS - 1) / GROUP_DIGITS);
        byte[][] sums = new byte[groups][];
        for (int group = 0; group < groups; group++) {
            int from = Math.min(group * GROUP_DIGITS, weights.length);
            sums[group] = sums(weights, from, Math.min(from + GROUP_DIGITS, weights.length));
        }
        return sums;
    }

    private static byte[] sums(int[] weights, int from, int to) {
        byte[] sums = new byte[(int) powerOfTen(to - from)];
        int known = 1;
        for (int place = from; place < to; place++) {
            for (int digit = 1; digit <= 9; digit++) {
                int added = digit * weights[place] % MODULUS;
                for (int i = 0; i < known; i++) {
                    int sum = sums[i] + added;
                    sums[digit * known + i] = (byte) (sum < MODULUS ? sum : sum - MODULUS);
                }
            }
            known *= 10;
        }
        return sums;
    }
}
