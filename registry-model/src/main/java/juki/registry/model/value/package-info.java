/** How the value types of this module are generated; not exported, nothing of it reaches a class file. */
@NullMarked
package juki.registry.model.value;

import org.jspecify.annotations.NullMarked;
