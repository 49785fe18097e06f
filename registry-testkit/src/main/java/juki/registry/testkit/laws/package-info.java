/**
 * Laws that every store of codes keeps (台帳の契約, daichō no keiyaku): the promises of
 * {@link juki.registry.codes.ledger.CodeLedger} and {@link juki.registry.codes.unique.UniquenessIndex} as tests.
 *
 * <p>Whoever writes a ledger over a database of his own, or an index of his own, lets a test class implement the interface,
 * says in a method or two how an empty one is made, and runs it with JUnit: the tests come with the interface. They ask for
 * no more than the contract does, and when one fails it says in the words of the registry what was promised.
 *
 * <p>The laws need JUnit Jupiter and AssertJ, which test classes have; nothing else of the testkit does.
 */
@NullMarked
package juki.registry.testkit.laws;

import org.jspecify.annotations.NullMarked;
