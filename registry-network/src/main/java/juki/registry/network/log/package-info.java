/**
 * The log of provision and use (提供・利用の記録, teikyō riyō no kiroku): who asked about whom, for which task, on what basis, and what came
 * of it.
 *
 * <p>The {@link juki.registry.network.log.ProvisionLog} is a chain of hashes in a {@link juki.registry.network.log.LogStore}: whoever
 * has its {@linkplain juki.registry.network.log.LogHead head} finds any entry that was removed, changed or put elsewhere. A {@link
 * juki.registry.network.log.PersonProof} shows a person the own entries and proves that they stand in the log, without showing
 * anybody else's. An operation about many persons has one entry, and a {@link juki.registry.network.log.PersonRoll} beside it.
 *
 * <p>Source: the ministry's report of December 2021, 2 (2) ④; retention five to seven years by municipal practice, the host's.
 */
@NullMarked
package juki.registry.network.log;

import org.jspecify.annotations.NullMarked;
