/**
 * {@code juki match}: who of a register may be the same person (同一人の発見), on one's own files, and how well the search does on
 * residents entered twice with known mistakes.
 */
@NullMarked
package juki.registry.cli.match;

import org.jspecify.annotations.NullMarked;
