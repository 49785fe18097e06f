/**
 * How codes and numbers are given out (付番, fuban).
 *
 * <p>Resident record codes come from above. The national body, the Japan Agency for Local Authority Information Systems
 * (地方公共団体情報システム機構, kikō), <em>designates</em> codes to each municipality, never one that was designated before
 * (Act Art. 30-2): {@link juki.registry.codes.issue.NationalIssuer}. The municipality keeps them as a
 * {@link juki.registry.codes.issue.MunicipalStock} of unused codes, and for a person who never had a code it picks one
 * from the stock at random (Art. 30-3(2); standard specification 4.3.1).
 *
 * A code that is changed on request (Art. 30-4) is replaced from the stock, and the person's codes form a
 * {@link juki.registry.codes.issue.CodeSuccession}.
 *
 * <p>From the record code the national body makes the Individual Number, so that nobody can go the way back (Number Use Act
 * Art. 8(2)): {@link juki.registry.codes.issue.IndividualNumberDerivation} shows how that can be done, and
 * {@link juki.registry.codes.issue.SharingIdentifierSimulation} how institutions can know a person by different names.
 *
 * <p>Addressee and household numbers are the office's own running numbers:
 * {@link juki.registry.codes.issue.SequentialIssuer}.
 *
 * <p>Chance enters only as an argument, a {@link juki.registry.codes.issue.RandomSource}; keys do too, and are never shown.
 */
@NullMarked
package juki.registry.codes.issue;

import org.jspecify.annotations.NullMarked;
