/**
 * Facts of residence to test with (住所の認定の試験値): whatever may be stated of a person and a place, sensible or not, and cases from
 * practice with one thing changed.
 */
@NullMarked
package juki.registry.testkit.residence;

import org.jspecify.annotations.NullMarked;
