package juki.registry.codes.ledger;

/**
 * Result of an audit (監査結果, kansa kekka): how much was read and found sound. An audit that finds a fault throws instead.
 *
 * @param batches the number of batches
 * @param designated the number of codes ever designated
 * @param assigned the number of codes ever assigned, on request or not
 * @param replaced the number of codes replaced on request
 * @param retired the number of codes retired
 */
public record LedgerAudit(long batches, long designated, long assigned, long replaced, long retired) {}
