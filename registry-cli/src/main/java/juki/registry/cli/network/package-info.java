/**
 * The network of some towns in small (住基ネットの模擬): their notices on the way to the nation, and who asks there.
 *
 * <p>{@code juki network} lives through some months with several invented towns, sends what is due through a topology with faults, holds
 * the registers against the nation, answers and refuses, pushes and extracts, shows a person the own entries, and closes the books.
 */
@NullMarked
package juki.registry.cli.network;

import org.jspecify.annotations.NullMarked;
