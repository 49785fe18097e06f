package juki.registry.network.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.IndexAsOf;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.Standing;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonRoll;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AccessControl.Permission;
import juki.registry.network.provision.Operation;

/**
 * Extractor (一括提供を行う者): finds everyone an order is about, logs them, and only then writes.
 *
 * <p>Orders go through the {@linkplain AccessControl control of access}; what is given are the items asked for that the basis allows. One
 * entry of the log names everybody whose information is extracted, through a {@link PersonRoll}. Threads as for the index; nobody
 * may apply notices while it works.
 */
public final class Extractor {

    private static final int KEY = 32;

    private final NationalIndex index;
    private final AccessControl access;
    private final ProvisionLog log;
    private final SharingIdentifierSimulation identifiers;
    private final byte[] key;

    private Extractor(
            NationalIndex index,
            AccessControl access,
            ProvisionLog log,
            SharingIdentifierSimulation identifiers,
            byte[] key) {
        this.index = index;
        this.access = access;
        this.log = log;
        this.identifiers = identifiers;
        this.key = key.clone();
    }

    /**
     * An extractor.
     *
     * @param index what it extracts from
     * @param access the control of access
     * @param log where that logs
     * @param identifiers how agencies' own identifiers are made
     * @param key 32 bytes, from a source that nobody can guess: they make the order of persons the agency's own; copied, and shown
     *     nowhere
     * @return the extractor
     * @throws IllegalArgumentException if the key has another length
     */
    public static Extractor of(
            NationalIndex index,
            AccessControl access,
            ProvisionLog log,
            SharingIdentifierSimulation identifiers,
            byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("key: must have " + KEY + " bytes");
        }
        return new Extractor(index, access, log, identifiers, key);
    }

    /**
     * Begins an extraction, after it was logged; an order that is refused is logged too.
     *
     * @param order the order
     * @return the extraction, of which nothing has been written; empty if it is refused, for whatever reason
     * @throws IllegalArgumentException if the name of the basis is blank, or fewer notices than known were applied; nothing is logged
     *     then
     */
    public Optional<Extraction> begin(ExtractionOrder order) {
        IndexAsOf asOf = index.asOf(order.baseDate(), order.known());
        return access.perform(order.operation(), permission -> {
            Set<IdentityItem> items = permission.items(order.wanted());
            if (!mayBeNamed(order.selection(), permission.items())) {
                return Deed.refused(Result.NUMBER_NOT_ALLOWED, Optional.empty());
            }
            if (items.isEmpty()) {
                return Deed.refused(Result.NOTHING_ALLOWED, Optional.empty());
            }
            Sieve sieve = sieve(order, permission, asOf);
            // The entry is there when the extraction is made: it is the last one then.
            return roll(order, sieve, asOf)
                    .map(roll -> Deed.provided(
                            roll, items, () -> extraction(order, log.head().entries(), asOf, sieve, items)))
                    .orElseGet(() -> Deed.done(
                            Optional.empty(), () -> extraction(order, log.head().entries(), asOf, sieve, items)));
        });
    }

    /**
     * Goes on with an extraction that was stopped. What was written up to the bookmark is read again, for the manifest vouches for all
     * of it.
     *
     * @param order the order with which it was begun
     * @param entry the number of the entry under which it was logged
     * @param bookmark where it goes on
     * @param selectedSoFar the list of those who belong to the selection, as it was stored
     * @param undeterminedSoFar the list of the others, as it was stored
     * @return the extraction, to be written to the ends of both lists, cut to the lengths in the bookmark
     * @throws IOException if a list cannot be read
     * @throws IllegalArgumentException if the log has no such extraction under the number, or a list is not what was written
     */
    public Extraction resume(
            ExtractionOrder order,
            long entry,
            Bookmark bookmark,
            InputStream selectedSoFar,
            InputStream undeterminedSoFar)
            throws IOException {
        IndexAsOf asOf = index.asOf(order.baseDate(), order.known());
        Permission permission = access.standing(order.operation())
                .filter(any -> isLogged(order.operation(), entry))
                .orElseThrow(() -> new IllegalArgumentException(
                        "entry: must be that of an extraction begun with this order, which the basis still allows"));
        Extraction extraction =
                extraction(order, entry, asOf, sieve(order, permission, asOf), permission.items(order.wanted()));
        extraction.resume(bookmark, selectedSoFar, undeterminedSoFar);
        return extraction;
    }

    private boolean isLogged(Operation operation, long entry) {
        return log.entry(entry)
                .map(LogEntry::occurrence)
                .filter(logged -> logged.kind() == Kind.EXTRACTION
                        && !logged.result().isRefusal()
                        && logged.at().equals(operation.at())
                        && logged.agency().equals(operation.agency().name())
                        && logged.task().equals(operation.task())
                        && logged.basis().equals(operation.basis()))
                .isPresent();
    }

    private Sieve sieve(ExtractionOrder order, Permission permission, IndexAsOf asOf) {
        return new Sieve(
                order,
                (holder, code) -> access.objection(permission, holder, code).isEmpty(),
                asOf);
    }

    private Extraction extraction(
            ExtractionOrder order, long entry, IndexAsOf asOf, Sieve sieve, Set<IdentityItem> items) {
        Turns turns = sieve.isNarrow()
                ? Turns.of(key, order.agency(), asOf.places(), sieve.candidates())
                : Turns.ofAll(key, order.agency(), asOf.places());
        return new Extraction(order, entry, asOf, sieve, turns, new Columns(items), identifiers);
    }

    /** Everybody whose information is about to be extracted, under each code that is used for it; empty if that is nobody. */
    private Optional<PersonRoll> roll(ExtractionOrder order, Sieve sieve, IndexAsOf asOf) {
        PersonRoll.Builder roll = access.beginRoll(String.join(
                "|",
                "extraction",
                order.agency(),
                order.operation().at().toString(),
                Long.toString(log.head().entries() + 1)));
        Standing standing = asOf.standing();
        boolean[] anybody = new boolean[1];
        asOf.forEachCode((payload, place) -> {
            if (asOf.read(place, standing) && sieve.judge(place, standing).isPossible()) {
                for (int i = 0; i < standing.size(); i++) {
                    ResidentRecordCode code = standing.recordCode(i);
                    if (code.payload() == payload && sieve.isPossible(i)) {
                        roll.add(code);
                        anybody[0] = true;
                        return;
                    }
                }
            }
        });
        return anybody[0] ? Optional.of(roll.build()) : Optional.empty();
    }

    private static boolean mayBeNamed(Selection selection, Set<IdentityItem> allowed) {
        return selection.named().stream()
                .flatMap(Set::stream)
                .flatMap(subject -> subject.brings().stream())
                .allMatch(allowed::contains);
    }
}
