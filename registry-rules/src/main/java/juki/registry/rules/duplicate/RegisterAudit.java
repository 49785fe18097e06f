package juki.registry.rules.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.Stay;
import juki.registry.model.register.BlockingIndex;
import juki.registry.model.register.IdentityJudgements;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RecordKeys;
import juki.registry.model.resident.ResidentRecord;

/**
 * Audit of records already kept, of one register or of several together (二重記載・番号重複の点検, nijū kisai / bangō chōfuku no tenken).
 *
 * <p>It lists pairs of records for somebody to look at: records that look like one person's, and records that share a number
 * and look like two persons'. Of somebody who left and came back every stay is a record of its own here, so that a return
 * linked with the wrong man is a pair of two stays under one number. It repairs nothing: what to do is an event, after a look
 * at the papers.
 *
 * <p>All pairs that share a key are gathered when the audit is made; {@link #forEach} walks through a range of them, so that
 * several callers can share the work. Immutable and thread-safe. Source: Basic Resident Registration Act Art. 14 (the mayor
 * sees to it that the register is right), Art. 6; Art. 30-2 para. 2 for codes.
 */
public final class RegisterAudit {

    /** What is wrong with a pair, if anything (点検の結果, tenken no kekka). */
    public enum Kind {
        /** One person may have two records, and perhaps two codes (二重記載の疑い). */
        DOUBLE_RECORD("二重記載の疑い"),
        /** Two persons may share a code or an addressee number (番号の共有の疑い). */
        SHARED_NUMBER("番号の共有の疑い");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /**
     * Two records that somebody should look at (点検の対象, tenken no taishō).
     *
     * @param kind what may be wrong
     * @param first one of the records audited, by its place in {@link #records()}
     * @param second the other, further on
     * @param comparison how they compare
     */
    public record Pair(Kind kind, int first, int second, Comparison comparison) {}

    private final List<ResidentRecord> records;
    private final IdentityJudgements judgements;
    private final long[] pairs;

    private RegisterAudit(List<ResidentRecord> records, IdentityJudgements judgements) {
        this.records = List.copyOf(records);
        this.judgements = judgements;
        RecordKeys keys = BlockingKeys.standard();
        this.pairs = BlockingIndex.of(records.size(), number -> {
                    ResidentRecord record = this.records.get(number);
                    return LongStream.concat(Arrays.stream(keys.of(record)), LongStream.of(key(record)))
                            .toArray();
                })
                .pairs();
    }

    /** The key of everything recorded under one number of one municipality. */
    private static long key(ResidentRecord record) {
        return record.addressee().value() * 0x9E3779B97F4A7C15L
                ^ record.residence().address().municipality().digits().hashCode();
    }

    /**
     * An audit of records, wherever they are kept: those of two municipalities together show one code on two living persons.
     *
     * @param records the records, living and removed; of one person and number at most one for each stay
     * @return the audit
     */
    public static RegisterAudit of(List<ResidentRecord> records) {
        return new RegisterAudit(records, IdentityJudgements.none());
    }

    /**
     * An audit of one register: the present record of everybody and the last record of every earlier stay, with what the
     * office has judged before.
     *
     * @param register the register
     * @return the audit
     */
    public static RegisterAudit of(InMemoryRegister register) {
        List<ResidentRecord> records = new ArrayList<>(register.persons());
        register.forEachHistory(history -> records.addAll(stays(history)));
        return new RegisterAudit(records, register.judgements());
    }

    /**
     * The record of every stay of a person, the present one at the end; what was made and undone again is none.
     *
     * @param history the person's history
     * @return the records, unmodifiable
     */
    public static List<ResidentRecord> stays(ChangeHistory history) {
        if (history.size() == 1) {
            return List.of(history.current());
        }
        return history.stays().stream()
                .filter(stay -> stay.made().isPresent())
                .map(Stay::record)
                .toList();
    }

    /** {@return the records audited, unmodifiable} */
    public List<ResidentRecord> records() {
        return records;
    }

    /** {@return how many pairs share a key and are worth comparing} */
    public int size() {
        return pairs.length;
    }

    /**
     * Compares a range of the pairs and tells which somebody should look at.
     *
     * @param start the first, from 0
     * @param end behind the last, at most {@link #size()}
     * @param found takes those that somebody should look at, in order
     */
    public void forEach(int start, int end, Consumer<Pair> found) {
        walk(
                start,
                end,
                (first, second, comparison) -> kindOf(records.get(first), records.get(second), comparison)
                        .ifPresent(kind -> found.accept(new Pair(kind, first, second, comparison))));
    }

    /**
     * Compares a range of the pairs, whatever comes of it, as an estimate of weights needs them.
     *
     * @param start the first, from 0
     * @param end behind the last, at most {@link #size()}
     * @param compared takes every comparison, in order
     */
    public void compare(int start, int end, Consumer<Comparison> compared) {
        walk(start, end, (first, second, comparison) -> compared.accept(comparison));
    }

    private interface Step {
        void at(int first, int second, Comparison comparison);
    }

    private void walk(int start, int end, Step step) {
        int known = -1;
        Particulars one = null;
        for (int i = start; i < end; i++) {
            int first = (int) (pairs[i] >>> 32);
            int second = (int) pairs[i];
            if (one == null || first != known) {
                known = first;
                one = Particulars.of(records.get(first));
            }
            step.at(first, second, Criteria.standard().compare(one, Particulars.of(records.get(second))));
        }
    }

    /** {@return every pair that somebody should look at, in order, unmodifiable} */
    public List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        forEach(0, size(), found::add);
        return List.copyOf(found);
    }

    private Optional<Kind> kindOf(ResidentRecord one, ResidentRecord other, Comparison comparison) {
        boolean sameRegister = one.residence()
                .address()
                .municipality()
                .equals(other.residence().address().municipality());
        boolean sameNumber = sameRegister && one.addressee().equals(other.addressee());
        Optional<IdentityJudgements.Outcome> judged = sameRegister && !sameNumber
                ? judgements.about(one.addressee(), other.addressee()).map(IdentityJudgements.Judgement::outcome)
                : Optional.empty();
        if (sameNumber || comparison.codeAgrees()) {
            // Somebody who moved is living in one place and removed in the other.
            boolean both = one.isLiving() && other.isLiving();
            boolean fits = comparison.threeAttributesAgree()
                    || judged.filter(it -> it == IdentityJudgements.Outcome.SAME)
                            .isPresent();
            return fits && !both ? Optional.empty() : Optional.of(Kind.SHARED_NUMBER);
        }
        boolean open =
                judged.filter(it -> it != IdentityJudgements.Outcome.OPEN).isEmpty();
        return open && comparison.grade().isAtLeast(Grade.SIMILAR) ? Optional.of(Kind.DOUBLE_RECORD) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RegisterAudit[" + records.size() + " records, " + pairs.length + " pairs]";
    }
}
