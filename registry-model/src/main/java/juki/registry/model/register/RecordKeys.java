package juki.registry.model.register;

import juki.registry.model.resident.ResidentRecord;

/**
 * What records are filed under, so that a search for somebody looks at few of them (候補検索の鍵, kōho kensaku no kagi).
 *
 * <p>Records that may be one person's share a key; records that share one need not be. The rules say which keys there are
 * ({@code juki.registry.rules.duplicate.BlockingKeys}); a host stores them beside the record, in an indexed column, and answers
 * {@link ResidentRegister#sharing} from there.
 *
 * <p>Source: standard specification 2.1.2 (あいまい検索), 4.1.1.2.
 */
@FunctionalInterface
public interface RecordKeys {

    /**
     * The keys of a record.
     *
     * @param record a record, living or removed
     * @return its keys, in any order; none if nothing of it can be searched for
     */
    long[] of(ResidentRecord record);
}
