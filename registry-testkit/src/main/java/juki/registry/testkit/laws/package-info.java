/**
 * Laws (契約, keiyaku): what every register, fold, history and written form, every store of codes and every index promises, as
 * tests that come with an interface.
 *
 * <p>Whoever writes a register, a ledger or an index over a database of his own lets a test class implement the interface, says
 * in a method or two how an empty one is made, and runs it with JUnit. The laws ask for no more than the contract does, and
 * when one fails it says in the words of the registry what was promised.
 *
 * <p>{@link juki.registry.testkit.laws.ResidentRegisterLaws}, {@link juki.registry.testkit.laws.FoldLaws}, {@link
 * juki.registry.testkit.laws.ChangeHistoryLaws} and {@link juki.registry.testkit.laws.RegistryCodecLaws} are properties over
 * generated {@linkplain juki.registry.testkit.life lives} and need jqwik 1.9.3 and AssertJ; the laws of codes, {@link
 * juki.registry.testkit.laws.CodeLedgerLaws} and {@link juki.registry.testkit.laws.UniquenessIndexLaws}, need JUnit Jupiter and
 * AssertJ. Nothing else of the testkit needs any of them.
 */
@NullMarked
package juki.registry.testkit.laws;

import org.jspecify.annotations.NullMarked;
