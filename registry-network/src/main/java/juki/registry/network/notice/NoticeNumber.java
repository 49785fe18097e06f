package juki.registry.network.notice;

import juki.registry.codes.MunicipalityCode;

/**
 * Number of a notice (通知の番号): who sent it, its place among all that the sender ever sent, and which notice about the same person it
 * follows.
 *
 * <p>With it whoever receives notices in any order, several times, or not at all can tell which are missing and in which order those
 * of one person belong, without knowing anything by which the sender tells persons apart. Immutable.
 *
 * @param sender the municipality that sent it
 * @param value its number, 1, 2, 3 … without a gap
 * @param follows the number of the sender's notice about the same person before it; 0 if there is none
 */
public record NoticeNumber(MunicipalityCode sender, long value, long follows) {

    /**
     * A number.
     *
     * @param sender the municipality that sent it
     * @param value its number, at least 1
     * @param follows the number of the notice about the same person before it, or 0
     * @throws IllegalArgumentException if a number is out of range or it follows itself or a later one
     */
    public NoticeNumber {
        if (value < 1) {
            throw new IllegalArgumentException("value: must be at least 1");
        }
        if (follows < 0 || follows >= value) {
            throw new IllegalArgumentException("follows: must be an earlier notice, or 0");
        }
    }
}
