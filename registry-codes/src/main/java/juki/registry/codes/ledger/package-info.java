/**
 * The durable memory of every code that was ever given out (付番台帳, fuban daichō).
 *
 * <p>The Act forbids designating a resident record code that was designated before (Art. 30-2(2)). An index in memory can
 * refuse it until the process ends; a {@link juki.registry.codes.ledger.CodeLedger} refuses it for ever, because an entry
 * is acknowledged only after it was forced to the storage. {@link juki.registry.codes.ledger.FileCodeLedger} keeps the
 * entries in append-only files in a directory of the caller's; a host with a database writes a ledger of its own and
 * holds it to the same laws.
 *
 * <p>This is the one package of the module that reads and writes files. It still has no clock and starts no thread.
 */
@NullMarked
package juki.registry.codes.ledger;

import org.jspecify.annotations.NullMarked;
