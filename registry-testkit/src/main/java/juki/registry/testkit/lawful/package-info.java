/**
 * Lives that keep the law and lives that break it (適法な一生・違法な一生): sequences of changes which the standard rule book accepts, and
 * the same with one change broken in one known way, labelled with the rule that has to object.
 *
 * <p>Needs registry-rules, as nothing else of the testkit does but the laws of rule books and the facts of residence.
 */
@NullMarked
package juki.registry.testkit.lawful;

import org.jspecify.annotations.NullMarked;
