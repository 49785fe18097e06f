/**
 * The way notices go (本人確認情報の経路): from municipality to nation over hops, each of which stores, acknowledges and passes on.
 *
 * <p>A {@link juki.registry.network.route.Topology} says over which {@linkplain juki.registry.network.route.HopName hops} a
 * municipality's notices go: as today, over the shared platform that the ministry's report of 2021 proposes, or to the nation
 * directly. A {@link juki.registry.network.route.Hop} is the same in all of them. The {@link
 * juki.registry.network.route.NetworkSimulation} drives a whole nation of them through loss, duplication, delay, reordering and
 * outages, the same way each time from the same source of numbers. Real transport and real storage are the host's.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-6, Art. 30-7; the ministry's report of December 2021, 2 (1) and 2 (2) ①.
 */
@NullMarked
package juki.registry.network.route;

import org.jspecify.annotations.NullMarked;
