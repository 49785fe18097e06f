package juki.registry.codes.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens the files of a ledger: reads everything that is durable, judges whether anything acknowledged is missing, and only
 * then cuts off what an interrupted writer left behind.
 */
final class Recovery {
    private final LedgerFiles files;
    private final LedgerIdentity identity;
    private final LedgerOptions options;
    private final CodeStates states;
    private final PartitionedClaims designated;
    private final PartitionedClaims assigned;
    private final PartitionedClaims replaced;
    private final PartitionedClaims retired;

    private LedgerMark reached = new LedgerMark(0, 0);
    private long snapshotBatch;
    private int snapshotsIgnored;
    private long cutBytes;

    Recovery(LedgerFiles files, LedgerIdentity identity, LedgerOptions options, CodeStates states) {
        this.files = files;
        this.identity = identity;
        this.options = options;
        this.states = states;
        this.designated = claims(CodeState.DESIGNATED);
        this.assigned = claims(CodeState.ASSIGNED);
        this.replaced = claims(CodeState.REPLACED);
        this.retired = claims(CodeState.RETIRED);
    }

    private PartitionedClaims claims(CodeState state) {
        return new PartitionedClaims(states.codeSpace(), states.reaching(state));
    }

    LedgerRecovery report() {
        return new LedgerRecovery(reached, snapshotBatch, cutBytes, snapshotsIgnored);
    }

    SegmentedLog opened() throws IOException {
        List<Long> numbers = SegmentedLog.segments(files);
        requireAll(numbers);
        try (SegmentWalk first = new SegmentWalk(files, identity, 1)) {
            first.enter(identity);
        }
        Snapshot snapshot = latestSnapshot(numbers);
        if (snapshot != null) {
            snapshot.load(files, states);
            reached = snapshot.mark();
            snapshotBatch = reached.batch();
        }
        long last = numbers.size();
        long number = snapshot == null ? 1 : snapshot.segment();
        boolean abandoned = false;
        long end;
        while (true) {
            try (SegmentWalk walk = new SegmentWalk(files, identity, number)) {
                walk.enter(identity);
                if (snapshot != null && number == snapshot.segment()) {
                    walk.moveTo(snapshot.position(), snapshot.mark());
                } else if (!walk.mark().equals(reached)) {
                    throw SegmentedLog.damaged(number, 0, reached, " It does not follow the segment before it.");
                }
                while (walk.next(this::gather)) {
                    reached = walk.mark();
                }
                end = walk.position();
                if (walk.isContinued()) {
                    if (number == last) {
                        throw missing(number + 1);
                    }
                    number++;
                    continue;
                }
                SegmentWalk.Tail tail = walk.tail();
                cutBytes = tail.length();
                if (tail.hasLaterFrame()) {
                    throw SegmentedLog.damaged(number, end, reached, "");
                }
            }
            break;
        }
        if (number < last) {
            if (number < last - 1 || !isEmpty(last)) {
                throw SegmentedLog.damaged(number, end, reached, "");
            }
            abandoned = true;
        }
        claimGathered();
        requireAcknowledged(number, end);
        requireKnownMark();
        tidy(number, end, abandoned ? last : 0);
        return new SegmentedLog(files, identity, options.segmentBytes(), number, end, reached);
    }

    private void requireAll(List<Long> numbers) {
        if (numbers.isEmpty()) {
            throw new LedgerException(
                    LedgerFault.ABSENT,
                    reached,
                    "there is no ledger here. None was made in its place: open the right directory, or restore it");
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                throw missing(i + 1);
            }
        }
    }

    private LedgerException missing(long number) {
        return new LedgerException(
                LedgerFault.DAMAGED,
                reached,
                Form.segmentName(number) + " is missing, and acknowledged batches with it. Nothing was changed: restore"
                        + " that file from a copy, and give out no code before");
    }

    private @Nullable Snapshot latestSnapshot(List<Long> numbers) throws IOException {
        List<String> names = files.names().stream()
                .filter(Form::isSnapshot)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (String name : names) {
            Snapshot snapshot = Snapshot.checked(files, identity, name);
            if (snapshot != null) {
                requireReached(snapshot, name, numbers);
                return snapshot;
            }
            snapshotsIgnored++;
        }
        return null;
    }

    /** A snapshot that knows more than the segments is the trace of segments from an older copy. */
    private void requireReached(Snapshot snapshot, String name, List<Long> numbers) throws IOException {
        boolean there = snapshot.segment() <= numbers.size();
        if (there) {
            try (SegmentWalk walk = new SegmentWalk(files, identity, snapshot.segment())) {
                walk.enter(identity);
                while (walk.mark().batch() < snapshot.mark().batch() && walk.next((b, k, m, e, bytes, at) -> {})) {
                    // Only the marks count here.
                }
                there = walk.mark().equals(snapshot.mark()) && walk.position() == snapshot.position();
            }
        }
        if (!there) {
            throw new LedgerException(
                    LedgerFault.DAMAGED,
                    reached,
                    name + " covers batches up to " + snapshot.mark().batch() + ", and the segments do not lead there:"
                            + " they are damaged or from an older copy. Nothing was changed: restore the segments, and give"
                            + " out no code before");
        }
    }

    private void gather(long batch, EntryKind kind, int municipality, int entries, ByteBuffer bytes, int at) {
        PartitionedClaims first = switch (kind) {
            case DESIGNATED -> designated;
            case ASSIGNED, CHANGED -> assigned;
            case RETIRED -> retired;
        };
        boolean linked = kind == EntryKind.CHANGED;
        int size = SegmentWalk.entrySize(kind);
        int gathered = 0;
        while (gathered < entries) {
            int room = linked ? Math.min(first.room(), replaced.room()) : first.room();
            int count = Math.min(room, entries - gathered);
            int entry = at + gathered * size;
            requireSound(first.add(bytes, entry, size, count)
                    && (!linked || replaced.add(bytes, entry + Form.PAYLOAD, size, count)));
            gathered += count;
            if (count == room) {
                claimGathered();
            }
        }
    }

    private void claimGathered() {
        requireSound(designated.claimAll(states.reaching(CodeState.DESIGNATED)));
        requireSound(assigned.claimAll(states.reaching(CodeState.DESIGNATED)));
        requireSound(replaced.claimAll(states.reaching(CodeState.ASSIGNED)));
        requireSound(retired.claimAll(states.reaching(CodeState.DESIGNATED)));
    }

    private void requireSound(boolean sound) {
        if (!sound) {
            throw new LedgerException(
                    LedgerFault.DAMAGED,
                    reached,
                    "the batches up to about " + reached.batch()
                            + " contradict each other: a code was designated, assigned,"
                            + " replaced or retired twice, or before it could be. Nothing was changed: give out no code"
                            + " before this is explained");
        }
    }

    private boolean isEmpty(long number) throws IOException {
        try (SegmentWalk walk = new SegmentWalk(files, identity, number)) {
            walk.enter(identity);
            return walk.tail().length() == 0;
        }
    }

    private void requireAcknowledged(long number, long end) throws IOException {
        LedgerMark acknowledged = SegmentedLog.witnessed(files, identity);
        if (acknowledged.batch() > reached.batch()) {
            throw SegmentedLog.damaged(
                    number, end, reached, " Batches up to " + acknowledged.batch() + " were acknowledged.");
        }
    }

    private void requireKnownMark() throws IOException {
        LedgerMark known = options.knownMark();
        if (known == null) {
            return;
        }
        if (known.batch() > reached.batch()) {
            throw new LedgerException(
                    LedgerFault.OLDER_THAN_MARK,
                    reached,
                    "the ledger ends with batch " + reached.batch() + ", and the caller's mark is of batch "
                            + known.batch()
                            + ": an older copy was restored. Nothing was changed: restore a copy that reaches the mark, and"
                            + " give out no code before");
        }
        if (known.batch() > 0) {
            SegmentedLog.read(
                    files, identity, known.batch() - 1, known, (batch, kind, municipality, entries, bytes, at) -> {});
        } else if (!Objects.equals(known, new LedgerMark(0, 0))) {
            throw new LedgerException(
                    LedgerFault.OTHER_HISTORY,
                    reached,
                    "the caller's mark is of no ledger: no batch has a checksum of 0");
        }
    }

    private void tidy(long number, long end, long abandoned) throws IOException {
        if (abandoned > 0) {
            files.delete(Form.segmentName(abandoned));
            files.force();
        }
        if (cutBytes > 0) {
            try (LedgerFiles.LedgerFile file = files.open(Form.segmentName(number))) {
                file.truncate(end);
                file.force();
            }
        }
    }
}
