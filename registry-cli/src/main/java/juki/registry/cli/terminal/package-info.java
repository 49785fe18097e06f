/**
 * Words and numbers on a terminal (端末, tanmatsu): tables in which Japanese and Latin text line up, and a bar that shows how
 * far long work has come.
 */
@NullMarked
package juki.registry.cli.terminal;

import org.jspecify.annotations.NullMarked;
