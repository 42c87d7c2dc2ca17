package io.github.presencecodegen.naming.words;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Names of types that file systems would not take. The longest name of a class file is made of two of these and what we
 * put behind each, {@code ACodec$BCodec.class}; some file systems end at 255 bytes, with the folder's own marks at less.
 */
public final class LongName {

    private static final int MOST_BYTES = 80;
    private static final int HASH = 9;

    private LongName() {}

    /** The name, or its beginning with a hash of the whole, so that it depends on no other name. */
    public static String cut(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int end = Math.min(name.length(), MOST_BYTES);
        while (bytes(name.substring(0, end)) > MOST_BYTES - HASH) {
            end--;
        }
        return name.substring(0, end) + String.format(Locale.ROOT, "_%08x", name.hashCode());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
