package juki.registry.network.extraction;

/**
 * Everybody an extraction has looked at (抽出の内訳). It stays with whoever extracts: an agency is told of nobody outside the selection.
 *
 * @param selected how many belong to the selection
 * @param undetermined of how many it cannot be said
 * @param outside how many are residents on the day and surely do not belong to the selection
 * @param notResident how many are on no register on the day: gone, dead, not yet born or entered, or between two municipalities
 */
public record Tally(long selected, long undetermined, long outside, long notResident) {

    /** {@return how many persons were looked at} */
    public long persons() {
        return selected + undetermined + outside + notResident;
    }
}
