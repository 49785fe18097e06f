package juki.registry.network.route;

import java.util.Map;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;

/**
 * A network after a simulation (模擬の結果): what nation and prefectures know, and what it took.
 *
 * @param topology the topology
 * @param nation the national index
 * @param prefectures what each prefecture knows, by its number: a store of its own, or its part of the national index
 * @param figures what it took
 */
public record SimulatedNetwork(
        Topology topology, NationalIndex nation, Map<Integer, PrefecturalStore> prefectures, Figures figures) {

    /**
     * A network after a simulation.
     *
     * @param topology the topology
     * @param nation the national index
     * @param prefectures what each prefecture knows
     * @param figures what it took
     */
    public SimulatedNetwork {
        prefectures = Map.copyOf(prefectures);
    }

    /**
     * What it took.
     *
     * @param ticks how many ticks passed until everything had arrived
     * @param hops how many hops there were
     * @param notices how many notices set out
     * @param sent how many times one hop sent a notice to the next, repetitions included
     * @param lost how many messages were lost on the way or at a dark hop
     * @param duplicated how many messages arrived twice
     * @param repeated how many times a hop sent a notice again
     * @param recognised how many notices arrived at a hop that had them
     * @param waited how many notices waited at a hop for one before them
     * @param outages how many times a hop went dark
     */
    public record Figures(
            long ticks,
            int hops,
            int notices,
            long sent,
            long lost,
            long duplicated,
            long repeated,
            long recognised,
            long waited,
            long outages) {}
}
