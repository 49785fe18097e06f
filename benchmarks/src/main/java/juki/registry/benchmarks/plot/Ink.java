package juki.registry.benchmarks.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Map;

/**
 * How something is drawn: this library's own in strong colours, peers in greys.
 *
 * @param color of lines, dots and words
 * @param stroke of lines
 */
record Ink(Color color, BasicStroke stroke) {

    static final Ink WORDS = new Ink(new Color(0x1F2937), thin());
    static final Ink ASIDE = new Ink(new Color(0x6B7280), thin());
    static final Ink GRID = new Ink(new Color(0xE5E7EB), thin());
    static final Ink AXIS = new Ink(new Color(0x9CA3AF), thin());
    static final Ink WARNING = new Ink(new Color(0xB91C1C), thin());

    /** A theory, a limit or a reference: dashed. */
    static final Ink THEORY = new Ink(
            new Color(0x92400E),
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0));

    private static final Map<String, Integer> OURS = Map.ofEntries(
            Map.entry("dense", 0x1D4ED8),
            Map.entry("shared", 0x0891B2),
            Map.entry("lines", 0x7C3AED),
            Map.entry("snapshot", 0xBE185D),
            Map.entry("ranged", 0x047857),
            Map.entry("hashed", 0x4D7C0F),
            Map.entry("ledger", 0x1D4ED8),
            Map.entry("partition", 0x1D4ED8),
            Map.entry("permutation", 0x1D4ED8));

    private static final List<Integer> PEERS = List.of(0x374151, 0x6B7280, 0x4B5563, 0x9CA3AF, 0x525252, 0x7D8694);

    /** {@return whether a strategy, method or store is this library's own} */
    static boolean isOurs(String name) {
        return OURS.containsKey(name);
    }

    /** {@return the ink of a strategy, method or store} */
    static Ink of(String name) {
        Integer ours = OURS.get(name);
        return ours != null
                ? new Ink(new Color(ours), new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND))
                : new Ink(
                        new Color(PEERS.get(Math.floorMod(name.hashCode(), PEERS.size()))),
                        new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** {@return the same, thick enough for a bar} */
    Ink bar(float width) {
        return new Ink(color, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    /** {@return the same in another colour} */
    Ink faded(int alpha) {
        return new Ink(new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha), stroke);
    }

    /** {@return the same with a thin line} */
    Ink fine() {
        return new Ink(color, thin());
    }

    private static BasicStroke thin() {
        return new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
