/**
 * What it costs that a code, once issued, is never forgotten (永続化, eizokuka): a commit in our ledger and in databases, the
 * opening of a ledger after the lights went out, a question to a store.
 */
@NullMarked
package juki.registry.benchmarks.durable;

import org.jspecify.annotations.NullMarked;
