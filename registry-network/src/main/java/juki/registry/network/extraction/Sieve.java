package juki.registry.network.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.DateSpan;
import juki.registry.network.index.IndexAsOf;
import juki.registry.network.index.Standing;
import juki.registry.network.index.Standing.Doubt;
import juki.registry.network.provision.Inquiry;
import juki.registry.rules.law.Answer;
import org.jspecify.annotations.Nullable;

/** Tells who belongs to a selection (抽出条件への該当), without making anything for each person. */
final class Sieve {

    private static final int MUNICIPALITIES = 100_000;
    private static final int PREFECTURE_PAYLOADS = 1_000;

    private final BiPredicate<MunicipalityCode, ResidentRecordCode> reach;
    private final @Nullable BitSet area;
    private final boolean[] areaHolders;
    private final long bornFrom;
    private final long bornTo;
    private final @Nullable Set<Integer> byCode;
    private final List<IndividualNumber> numbers;
    private final Set<Integer> candidates = new TreeSet<>();
    private final Set<Integer> sharing = new HashSet<>();

    private Answer[] answers = new Answer[8];

    /** A sieve of an order; of whom nothing may be provided at all, the reach tells. */
    Sieve(ExtractionOrder order, BiPredicate<MunicipalityCode, ResidentRecordCode> reach, IndexAsOf index) {
        this.reach = reach;
        List<MunicipalityCode> senders = index.senders();
        areaHolders = new boolean[senders.size()];
        Selection selection = order.selection();
        area = selection.area().map(Sieve::payloads).orElse(null);
        for (int i = 0; i < areaHolders.length; i++) {
            areaHolders[i] = area != null && area.get((int) senders.get(i).payload());
        }
        DateSpan births =
                selection.ages().map(band -> band.births(order.baseDate())).orElse(DateSpan.since(LocalDate.MIN));
        bornFrom = births.start().toEpochDay();
        bornTo = births.end().orElse(LocalDate.MAX).toEpochDay();
        numbers = new ArrayList<>();
        byCode = selection.named().isPresent() ? new HashSet<>() : null;
        selection.named().ifPresent(named -> named.forEach(subject -> name(subject, index)));
        shared(index);
    }

    /** Municipalities, with all of a prefecture where its own code stands. */
    private static BitSet payloads(Set<MunicipalityCode> places) {
        BitSet payloads = new BitSet(MUNICIPALITIES);
        for (MunicipalityCode place : places) {
            int payload = (int) place.payload();
            payloads.set(payload, place.isPrefecture() ? payload + PREFECTURE_PAYLOADS : payload + 1);
        }
        return payloads;
    }

    private void name(Inquiry.Subject subject, IndexAsOf index) {
        if (subject instanceof Inquiry.Subject.ByRecordCode byRecordCode) {
            OptionalInt place = index.place(byRecordCode.code());
            if (place.isPresent() && byCode != null) {
                byCode.add(place.getAsInt());
                candidates.add(place.getAsInt());
            }
        } else if (subject instanceof Inquiry.Subject.ByIndividualNumber byNumber) {
            numbers.add(byNumber.number());
            candidates.addAll(index.places(byNumber.number()));
        }
    }

    /** Finds those whose number, as they stood, is another's too. */
    private void shared(IndexAsOf index) {
        Standing standing = index.standing();
        for (IndividualNumber number : numbers) {
            List<Integer> having = index.places(number).stream()
                    .filter(place -> index.read(place, standing) && has(standing, number))
                    .toList();
            if (having.size() > 1) {
                sharing.addAll(having);
            }
        }
    }

    private static boolean has(Standing standing, IndividualNumber number) {
        return IntStream.range(0, standing.size()).anyMatch(i -> standing.hasNumber(i, number));
    }

    /** Whether only some places can be those of persons who belong to it. */
    boolean isNarrow() {
        return byCode != null;
    }

    /** Those places. */
    IntStream candidates() {
        return candidates.stream().mapToInt(Integer::intValue);
    }

    /** Judges a person. */
    Answer judge(int place, Standing standing) {
        if (standing.size() == 0) {
            return Answer.NO;
        }
        if (answers.length < standing.size()) {
            answers = new Answer[standing.size() * 2];
        }
        boolean possible = false;
        for (int i = 0; i < standing.size(); i++) {
            answers[i] = judge(place, standing, i);
            possible |= answers[i].isPossible();
        }
        if (!possible) {
            return Answer.NO;
        }
        return standing.doubt() == Doubt.NONE && !sharing.contains(place) ? answers[0] : Answer.UNDETERMINED;
    }

    private Answer judge(int place, Standing standing, int i) {
        if (area != null && !areaHolders[standing.holderNumber(i)] && !area.get(standing.municipality(i))
                || byCode != null && !isNamed(place, standing, i)) {
            return Answer.NO;
        }
        long earliest = standing.earliestBirth(i);
        long latest = standing.latestBirth(i);
        Answer ofAge = Answer.between(earliest >= bornFrom && latest < bornTo, latest >= bornFrom && earliest < bornTo);
        return ofAge.isPossible() && reach.test(standing.holder(i), standing.recordCode(i)) ? ofAge : Answer.NO;
    }

    private boolean isNamed(int place, Standing standing, int i) {
        return byCode != null && byCode.contains(place) || numbers.stream().anyMatch(it -> standing.hasNumber(i, it));
    }

    /** Whether a record of the person judged last may belong to the selection. */
    boolean isPossible(int i) {
        return answers[i].isPossible();
    }

    /** Why it could not be said of the person judged last. */
    Undetermined reason(int place, Standing standing) {
        return switch (standing.doubt()) {
            case DATE_OF_CHANGE -> Undetermined.DATE_OF_CHANGE;
            case TWO_LIVING_RECORDS -> Undetermined.TWO_LIVING_RECORDS;
            case NONE -> sharing.contains(place) ? Undetermined.NUMBER_SHARED : Undetermined.DATE_OF_BIRTH;
        };
    }
}
