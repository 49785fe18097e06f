package juki.registry.network.extraction;

/**
 * Where an extraction goes on (続きの位置): after so many parts, when so much of both lists had been written.
 *
 * <p>It has no personal data. A host stores it when it has stored the part.
 *
 * @param parts how many parts have been written
 * @param selected what has been written of those who belong to the selection
 * @param undetermined what has been written of those of whom it cannot be said
 * @param tally everybody looked at so far
 */
public record Bookmark(int parts, Portion selected, Portion undetermined, Tally tally) {}
