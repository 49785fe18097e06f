package juki.registry.benchmarks.digits;

import java.nio.charset.StandardCharsets;

/** Bytes read as Latin-1 characters, without copying them: how bytes are handed to what takes a {@link CharSequence}. */
final class AsciiText implements CharSequence {
    private byte[] bytes = {};

    AsciiText over(byte[] newBytes) {
        bytes = newBytes;
        return this;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
