/** How the value types of this module are generated, and how they read their tables; not exported. */
@NullMarked
package juki.registry.model.value;

import org.jspecify.annotations.NullMarked;
