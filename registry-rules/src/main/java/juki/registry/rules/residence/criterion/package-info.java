/**
 * The criteria of residence (住所の認定基準), one in each file, named by what it asserts and citing what it stands on.
 *
 * <p>They are asked stage by stage, from the scope of the Act to the dates; see {@link juki.registry.rules.residence.Stage}. Where the
 * sources are silent or contradict themselves, a criterion asks the {@link juki.registry.rules.residence.ResidencePolicy}.
 */
@NullMarked
package juki.registry.rules.residence.criterion;

import org.jspecify.annotations.NullMarked;
