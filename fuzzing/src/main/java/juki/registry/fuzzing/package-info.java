/**
 * What every parser of the library promises of any input (任意入力に対する解析の約束): it takes it, and what it took is written and read
 * again as it was; or it refuses it as its documentation says, silent as to what stood there. Nothing else is thrown, and nothing
 * runs on for ever.
 */
@NullMarked
package juki.registry.fuzzing;

import org.jspecify.annotations.NullMarked;
