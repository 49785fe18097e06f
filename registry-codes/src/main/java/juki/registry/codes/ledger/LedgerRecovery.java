package juki.registry.codes.ledger;

/**
 * Report of an opening (復旧結果, fukkyū kekka): what was found, and what an interrupted writer had left behind.
 *
 * @param durable the last batch found
 * @param snapshotBatch the last batch that came from a snapshot; 0 if none was used
 * @param cutBytes the bytes of a commit that was never acknowledged and was cut off; 0 after an orderly close
 * @param snapshotsIgnored the number of snapshots that could not be read; nothing is lost with them but time
 */
public record LedgerRecovery(LedgerMark durable, long snapshotBatch, long cutBytes, int snapshotsIgnored) {}
