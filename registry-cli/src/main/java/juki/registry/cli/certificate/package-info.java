/** {@code juki certificate}: a copy of a record or another certificate, from a register file to a page to print. */
@NullMarked
package juki.registry.cli.certificate;

import org.jspecify.annotations.NullMarked;
