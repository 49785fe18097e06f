package juki.registry.model.datalist;

/**
 * One column of the list.
 *
 * @param index its place in the standard order, from 0
 * @param name its name in the list
 * @param seen whether that name was seen in a system that exchanges the list, or follows the pattern of those that were
 */
record Column(int index, String name, boolean seen) {}
