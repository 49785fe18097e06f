package juki.registry.network.route;

import java.util.List;
import java.util.Map;
import juki.registry.network.index.NationalIndex;
import juki.registry.network.index.PrefecturalStore;

/**
 * A network after a simulation (模擬の結果): what nation and prefectures know, and what it took.
 *
 * @param topology the topology
 * @param nation the national index
 * @param prefectures what each prefecture knows, by its number: a store of its own, or its part of the national index
 * @param legs what happened on the way, leg after leg
 * @param figures what it took
 */
public record SimulatedNetwork(
        Topology topology,
        NationalIndex nation,
        Map<Integer, PrefecturalStore> prefectures,
        List<Leg> legs,
        Figures figures) {

    /**
     * A network after a simulation.
     *
     * @param topology the topology
     * @param nation the national index
     * @param prefectures what each prefecture knows
     * @param legs what happened on the way
     * @param figures what it took
     */
    public SimulatedNetwork {
        prefectures = Map.copyOf(prefectures);
        legs = List.copyOf(legs);
    }

    /**
     * What happened to notices between hops of one kind and those of the next (区間の件数). What was sent or made twice was lost, or taken
     * as new, or recognised as known.
     *
     * @param from from hops of which kind
     * @param to to hops of which kind
     * @param sent how many times a notice was sent, repetitions included
     * @param duplicated how many times one arrived twice
     * @param lost how many times one was lost on the way or at a dark hop
     * @param taken how many arrived that had not been there
     * @param recognised how many arrived that had
     */
    public record Leg(
            HopName.Kind from, HopName.Kind to, long sent, long duplicated, long lost, long taken, long recognised) {}

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
