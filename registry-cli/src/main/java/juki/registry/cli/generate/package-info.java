/**
 * Values to test with, written out (試験データの生成, shiken dēta no seisei): residents, changes, notifications and codes, as many as are
 * asked for, line by line and in constant memory. All are invented.
 */
@NullMarked
package juki.registry.cli.generate;

import org.jspecify.annotations.NullMarked;
