/**
 * Permutations of numbers that nobody can foretell without a key (鍵付き置換, kagi-tsuki chikan).
 *
 * <p>Whoever counts 0, 1, 2 … and shows each count through a permutation of all ten-digit numbers never shows a number
 * twice, keeps as memory the last count only, and yet shows numbers in which neither order nor place can be read. That is
 * one of the two ways the national body's task of designating resident record codes (住民票コードの指定, Act Art. 30-2) is
 * done here. The permutation is FF1 of NIST SP 800-38G.
 *
 * <p>A permutation hides, but whoever holds the key can undo it. Where the law asks for a conversion that cannot be undone,
 * as it does for the Individual Number (Number Use Act Art. 8(2) item 3), it is the wrong tool: see
 * {@link juki.registry.codes.issue.IndividualNumberDerivation}.
 */
@NullMarked
package juki.registry.codes.permute;

import org.jspecify.annotations.NullMarked;
