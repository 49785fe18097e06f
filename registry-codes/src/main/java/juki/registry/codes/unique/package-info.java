/**
 * Proof that no code is given out twice (重複付番の防止, chōfuku fuban no bōshi).
 *
 * <p>The Act forbids that a resident record code designated today equals one designated at any time before (Art. 30-2(2)),
 * and that an Individual Number equals any other, replaced ones included (Number Use Act Art. 8(2) item 1). Whoever issues
 * codes therefore remembers them all, and asks that memory before each new one. The memory here is exact: it never takes
 * a used code for a free one, nor a free one for a used one.
 */
@NullMarked
package juki.registry.codes.unique;

import org.jspecify.annotations.NullMarked;
