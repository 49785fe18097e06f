package juki.registry.network.extraction;

/**
 * What has been written of one of the two lists (書出し済みの部分).
 *
 * @param persons how many persons
 * @param lines how many lines, the line of column names left out
 * @param bytes how many bytes
 * @param sha256 the SHA-256 hash of those bytes, in hexadecimal digits
 */
public record Portion(long persons, long lines, long bytes, String sha256) {}
